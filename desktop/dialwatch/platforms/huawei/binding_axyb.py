"""How AXYB numbers are bound: A calls Y, and B calls X (vendors/huawei.md 1.1, 8)."""

from collections.abc import Mapping
from typing import Any, ClassVar

from dialwatch.calls.binding import Mode
from dialwatch.calls.finding import Finding
from dialwatch.platforms.binding import Change, Limits, Made, Step
from dialwatch.platforms.contract import Contract
from dialwatch.platforms.huawei.binding_manner import Manner, lives_field, values_of, whole
from dialwatch.platforms.huawei.fields import NINETY_DAYS, number
from dialwatch.platforms.huawei.operations import SPECS

__all__ = ["Axyb"]

_X_OF_A, _ON_Y = 5, 1_000
_LEAST = 60
_BIND = SPECS["axyb_bind"]
_NO_CHANGE = "AXYB bindings cannot be changed: unbind, then bind again."
_LIFE = "0 never ends, else 60 seconds to 90 days; all its Y end with it."
_LIFE_OF_Y = "0 ends with A's, else 60 seconds to 90 days; never longer than A's."


class Axyb(Manner):
    """A binding is an AX half, under which each B has a Y. The platform picks X and Y."""

    mode = Mode.AXYB
    record = "axyb"
    specs: ClassVar = {
        Step.BIND: _BIND,
        Step.BIND_SECOND: _BIND,
        Step.UNBIND: SPECS["axyb_unbind"],
    }
    shown: ClassVar = {
        Step.BIND: (
            number("a", "A", "The protected user: +86 and the number.", required=True),
            *values_of(
                _BIND, lives_field(_LIFE, required=True), without=frozenset({"a", "tone_y"})
            ),
        ),
        Step.BIND_SECOND: (
            number("b", "B", "The other side, who gets a Y: +86 and the number.", required=True),
            *values_of(
                _BIND,
                lives_field(_LIFE_OF_Y, required=False),
                without=frozenset({
                    *("a", "direction", "record", "record_hint", "tone_x", "user_data"),
                }),
            ),
        ),
    }  # fmt: skip
    missing: ClassVar = {Step.MODIFY: _NO_CHANGE}
    lists = query = "axyb_query"
    tells = frozenset({
        *("a", "b", "direction", "lives", "record", "record_hint", "tone_x", "tone_y"),
        "user_data",
    })  # fmt: skip
    most_told = 5

    def limits(self, contract: Contract, digits: int) -> Limits:
        del contract, digits
        return Limits(
            on_x=1,
            x_of_a=_X_OF_A,
            longest=NINETY_DAYS,
            shortest=_LEAST,
            on_y=_ON_Y,
            tells=self.tells,
        )

    def given(self, change: Change) -> Mapping[str, Any]:
        """The lifetime of a Y is sent, too, where nothing is said of it (15, 8)."""
        if change.step is Step.BIND_SECOND:
            return {"lives": 0, **super().given(change)}
        return super().given(change)

    def asked(self, change: Change, sound: Mapping[str, Any]) -> dict[str, Any]:
        """In the second half B stands where A does in the first one."""
        told = super().asked(change, sound)
        if change.step is Step.BIND_SECOND and "b" in told:
            told["a"] = told.pop("b")
        if change.step is Step.UNBIND:
            told |= {"y": change.y} if change.y else {"b": change.b} if change.b else {}
        return told

    def lifetime(self, step: Step, lives: int) -> Mapping[str, Any]:
        return {"yb_duration" if step is Step.BIND_SECOND else "duration": lives}

    def lives(self, told: Mapping[str, Any]) -> int | None:
        """A Y that has no lifetime of its own has that of A's half."""
        own = whole(told.get("yb_duration")) if told.get("y") else 0
        return own or whole(told.get("duration"))

    def answered(self, change: Change, told: Finding) -> Made:
        """`relationNumber` is X in the first half and Y in the second one (8)."""
        number = told.fact("relation")
        if change.step is Step.BIND_SECOND:
            return Made(id=told.fact("binding") or change.binding, x=change.x, y=number)
        return Made(id=told.fact("binding"), x=number)

    def search(self, change: Change) -> Mapping[str, Any] | None:
        """The platform picks X, and tells bindings of a known X alone."""
        del change
        return None
