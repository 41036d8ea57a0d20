"""How AXE numbers are bound: callers dial X and an extension (vendors/huawei.md 1.1, 7)."""

from collections.abc import Mapping
from typing import Any, ClassVar

from dialwatch.calls.binding import Mode
from dialwatch.calls.errors import BadInput
from dialwatch.calls.form import FormField
from dialwatch.platforms.binding import Change, Limits, Step
from dialwatch.platforms.contract import Contract
from dialwatch.platforms.huawei.binding_manner import Manner, lives_field, values_of, whole
from dialwatch.platforms.huawei.binding_pages import Paged
from dialwatch.platforms.huawei.operations import SPECS

__all__ = ["Axe"]

_ADVISED = 200
_MOST_DIGITS = 4
_HOUR, _MINUTE = 3_600, 60
_SECONDS = {"0": _HOUR, "1": _MINUTE}
"""`timeUnit` → seconds."""
_BIND, _MODIFY = SPECS["axe_bind"], SPECS["axe_modify"]
_LIFE = "From now on, in whole minutes; 0 never ends."
_CALLBACK = "callback_lifetime"


def _life(contract: Contract, *, required: bool) -> FormField:
    longest = int(contract.number("axe_longest_hours", 720)) * _HOUR
    return lives_field(_LIFE, required=required, most=longest)


class Axe(Manner):
    """A binding is X with an extension. Its lifetimes are hours or minutes on the platform, both in
    one unit; here they are seconds. A query goes on telling the lifetime of the bind (7.4), so
    that of `tells` it is none.
    """

    mode = Mode.AXE
    record = "axe"
    specs: ClassVar = {
        Step.BIND: _BIND,
        Step.MODIFY: _MODIFY,
        Step.UNBIND: SPECS["axe_unbind"],
    }
    shown: ClassVar = {
        Step.BIND: values_of(_BIND, lives_field(_LIFE, required=True)),
        Step.MODIFY: values_of(
            _MODIFY,
            lives_field(_LIFE, required=False),
            without=frozenset({"x", "extension", _CALLBACK}),
        ),
    }
    lists = "axe_query_v2"
    query = "axe_query"
    paged = Paged.CURSORS
    tells = frozenset({
        *("a", "record", "record_hint", "callback_tone", "callback_number", _CALLBACK),
        "user_data",
    })  # fmt: skip

    def limits(self, contract: Contract, digits: int) -> Limits:
        names = {field.name for field in self.shown[Step.MODIFY]}
        return Limits(
            on_x=10 ** (digits or _MOST_DIGITS) - 1,
            advised=_ADVISED,
            once_on_x=False,
            extension=digits,
            longest=int(contract.number("axe_longest_hours", 720)) * _HOUR,
            grain=_MINUTE,
            modifies=frozenset(names),
            tells=self.tells,
        )

    def fields(self, step: Step, contract: Contract) -> tuple[FormField, ...]:
        return tuple(self._field(one, contract) for one in super().fields(step, contract))

    def _field(self, field: FormField, contract: Contract) -> FormField:
        if field.name == "lives":
            return _life(contract, required=field.required)
        if field.name == _CALLBACK:
            return field.changed(
                {"unit": "seconds", "help": "In whole minutes; its range is not documented."}
            )
        return field

    def asked(self, change: Change, sound: Mapping[str, Any]) -> dict[str, Any]:
        """Both lifetimes in the one unit that fits both. Raises BadInput."""
        told = {name: one for name, one in sound.items() if name not in ("lives", _CALLBACK)}
        lifetimes = {
            ours: int(sound[name])
            for ours, name in (("lifetime", "lives"), (_CALLBACK, _CALLBACK))
            if name in sound
        }
        if any(seconds % _MINUTE for seconds in lifetimes.values()):
            raise BadInput("Lifetime: AXE counts in whole minutes; give a multiple of 60 seconds.")
        if lifetimes:
            hours = not any(seconds % _HOUR for seconds in lifetimes.values())
            told["unit"], size = ("0", _HOUR) if hours else ("1", _MINUTE)
            told |= {name: seconds // size for name, seconds in lifetimes.items()}
        return {**told, **self.which(change)}

    def which(self, change: Change) -> Mapping[str, str]:
        """X with the extension will do, too."""
        if change.step is not Step.BIND and not change.binding and change.x and change.extension:
            return {"x": change.x, "extension": change.extension}
        return super().which(change)

    def lives(self, told: Mapping[str, Any]) -> int | None:
        return _seconds(told, "lifetime")

    def other_values(self, told: Mapping[str, Any]) -> Mapping[str, object]:
        """The lifetime of callback records, in seconds."""
        seconds = _seconds(told, _CALLBACK)
        return {} if seconds is None else {_CALLBACK: seconds}

    def search(self, change: Change) -> Mapping[str, Any] | None:
        """By its extension, else among all of X."""
        if not change.x:
            return None
        return {"x": change.x, **({"extension": change.extension} if change.extension else {})}


def _seconds(told: Mapping[str, Any], name: str) -> int | None:
    """A lifetime in the unit that is told beside it; None where either is missing."""
    number, unit = whole(told.get(name)), _SECONDS.get(str(told.get("unit")).strip())
    if number == 0:
        return 0
    return None if number is None or unit is None else number * unit
