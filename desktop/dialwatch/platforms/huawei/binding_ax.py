"""How AX numbers are bound: anyone reaches A by calling X (vendors/huawei.md 1.1, 6)."""

from collections.abc import Mapping
from typing import Any, ClassVar

from dialwatch.calls.binding import Mode
from dialwatch.calls.errors import BadInput
from dialwatch.platforms.binding import Change, Limits, Step
from dialwatch.platforms.contract import Contract
from dialwatch.platforms.huawei.binding_manner import Manner, values_of
from dialwatch.platforms.huawei.operations import SPECS

__all__ = ["Ax"]

_X_OF_A = 5
_BIND, _MODIFY = SPECS["ax_bind"], SPECS["ax_modify"]
_ENDLESS = "Lifetime: an AX binding never ends by itself. Leave it out, and unbind X in time."


class Ax(Manner):
    """A binding is X with its one A; it has no lifetime."""

    mode = Mode.AX
    record = "ax"
    specs: ClassVar = {
        Step.BIND: _BIND,
        Step.MODIFY: _MODIFY,
        Step.UNBIND: SPECS["ax_unbind"],
    }
    shown: ClassVar = {
        Step.BIND: values_of(_BIND),
        Step.MODIFY: values_of(_MODIFY, without=frozenset({"x"})),
    }
    lists = query = "ax_query"
    tells = frozenset({
        *("a", "direction", "max_duration", "last_minute", "record", "record_hint", "sms"),
        *("tone_a", "tone_b", "power", "user_data"),
    })  # fmt: skip

    def limits(self, contract: Contract, digits: int) -> Limits:
        del contract, digits
        modifies = frozenset(field.name for field in self.shown[Step.MODIFY])
        return Limits(on_x=1, x_of_a=_X_OF_A, modifies=modifies, tells=self.tells)

    def given(self, change: Change) -> Mapping[str, Any]:
        """Without a lifetime of 0, which says what is so anyway. Raises BadInput for another."""
        told = {name: value for name, value in super().given(change).items() if name != "lives"}
        if str(change.wanted.get("lives") or "0").strip() != "0":
            raise BadInput(_ENDLESS)
        return told

    def which(self, change: Change) -> Mapping[str, str]:
        """X will do, too: it has one binding at most."""
        if change.step is not Step.BIND and not change.binding and change.x:
            return {"x": change.x}
        return super().which(change)

    def lives(self, told: Mapping[str, Any]) -> int | None:
        del told
        return 0

    def search(self, change: Change) -> Mapping[str, Any] | None:
        """By X, or where the platform was to pick it, by A."""
        return {"x": change.x} if change.x else {"a": change.a} if change.a else None
