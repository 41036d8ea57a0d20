"""How AXB numbers are bound: A and B reach each other through X (vendors/huawei.md 1.1, 5)."""

from collections.abc import Mapping
from typing import Any, ClassVar

from dialwatch.calls.binding import Mode
from dialwatch.platforms.binding import Change, Limits, Step
from dialwatch.platforms.contract import Contract
from dialwatch.platforms.huawei.binding_manner import Manner, lives_field, values_of
from dialwatch.platforms.huawei.binding_pages import Paged
from dialwatch.platforms.huawei.fields import NINETY_DAYS
from dialwatch.platforms.huawei.operations import SPECS

__all__ = ["Axb"]

_PAIRS = 5_000
_LIFE = "From now on; 0 never ends; 7776000 are 90 days."
_BIND, _MODIFY = SPECS["axb_bind"], SPECS["axb_modify"]


class Axb(Manner):
    """A binding is X with the pair of A and B; each number stands on an X once."""

    mode = Mode.AXB
    record = "axb"
    specs: ClassVar = {
        Step.BIND: _BIND,
        Step.MODIFY: _MODIFY,
        Step.UNBIND: SPECS["axb_unbind"],
        Step.CLEAR: SPECS["axb_unbind"],
    }
    shown: ClassVar = {
        Step.BIND: values_of(_BIND, lives_field(_LIFE, required=True)),
        Step.MODIFY: values_of(_MODIFY, lives_field(_LIFE, required=False)),
        Step.CLEAR: values_of(SPECS["axb_unbind"]),
    }
    lists = query = "axb_query"
    paged = Paged.NUMBERS
    tells = frozenset({
        *("a", "b", "direction", "lives", "max_duration", "last_minute", "record"),
        *("record_hint", "sms", "tone_a", "tone_b", "user_data"),
    })  # fmt: skip

    def limits(self, contract: Contract, digits: int) -> Limits:
        del contract, digits
        modifies = frozenset(field.name for field in self.shown[Step.MODIFY])
        return Limits(on_x=_PAIRS, longest=NINETY_DAYS, modifies=modifies, tells=self.tells)

    def search(self, change: Change) -> Mapping[str, Any] | None:
        """The query finds the pair itself (5.4)."""
        pair = {name: one for name, one in (("a", change.a), ("b", change.b)) if one}
        return {"x": change.x, **pair} if change.x else None
