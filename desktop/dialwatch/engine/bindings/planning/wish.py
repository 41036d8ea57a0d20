"""A row of a list as it was understood: which binding it means and how that is to be."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from dialwatch.calls.binding import Mode
from dialwatch.calls.binding_plan import PlanKind
from dialwatch.calls.errors import BadInput
from dialwatch.calls.form import FieldKind
from dialwatch.calls.subscriber import NumberKind, Subscriber, global_form
from dialwatch.engine.bindings.leaving import over
from dialwatch.engine.bindings.planning.given import IDENTITY, Given
from dialwatch.engine.bindings.planning.lifetimes import lives_of, moment_of

__all__ = ["Wish", "wish_of"]

_NO_VALUES = IDENTITY | {"line", "do", "values", "half"}
_PEOPLE = {"a": "A", "b": "B"}
_WITH_B = frozenset({Mode.AXB, Mode.AXYB})
_PLACES = {"city": "area"}
"""What a binding calls otherwise than a form."""


@dataclass(slots=True)
class Wish:
    """How one row is to be. What is empty was not said."""

    index: int
    line: int = 0
    x: str = ""
    a: str = ""
    b: str = ""
    y: str = ""
    extension: str = ""
    area: str = ""
    area_match: str = ""
    binding: str = ""
    """Id of the binding that it is about; empty: told by its numbers."""
    values: Mapping[str, Any] = field(default_factory=dict)
    """The plain values that it has, as their fields want them."""
    lives: int | None = None
    ends: int | None = None
    """Instead of `lives`: UTC epoch milliseconds by the platform's clock."""
    yb_lives: int | None = None
    half: str = ""
    """AXYB, of an undo: the id that A's half had. Rows of one half come under one again."""
    absent: bool = False
    """It is to be no more."""
    whole: bool = False
    """It is to be so in everything, what is left of its life too (an undo)."""
    kinds: dict[str, NumberKind] = field(default_factory=dict)
    """`a`, `b` → what sort of line that is."""
    faults: list[str] = field(default_factory=list)
    """What cannot be understood or sent, each with what to do."""
    notes: list[str] = field(default_factory=list)

    @property
    def place(self) -> str:
        """Where it stands, in a sentence."""
        return f"line {self.line:,}" if self.line else f"row {self.index + 1:,}"

    @property
    def identity(self) -> tuple[str, ...]:
        """Equal for rows that mean the same binding."""
        if self.binding:
            return ("id", self.binding, self.y)
        return (self.x, self.a, self.b, self.extension, "" if self.x else self.area)

    @property
    def life(self) -> tuple[int | None, int | None, int | None]:
        """What it says of lifetimes."""
        return (self.lives, self.ends, self.yb_lives)


def wish_of(index: int, row: Mapping[str, Any], given: Given) -> Wish:
    """What that row says; where it says nothing, the plan's values hold."""
    told = {name: value for name, value in row.items() if not _empty(value)}
    wish = Wish(index, line=int(told.get("line", 0)))
    _which(wish, told, given)
    if given.kind is PlanKind.UNDO:
        wish.absent, wish.whole = told.get("do") == "unbind", told.get("do") != "unbind"
    elif given.kind in (PlanKind.UNBIND, PlanKind.CLEAR):
        wish.absent = True
    if not wish.absent:
        _how(wish, told, given)
    if told.get("do") == "modify" and over({"ends": wish.ends}, given.now):
        wish.absent, wish.whole, wish.ends = True, False, None
        wish.notes.append("Before, it would have ended by now: it is unbound.")
    return wish


def _which(wish: Wish, told: Mapping[str, Any], given: Given) -> None:
    wish.binding, wish.y = _text(told, "binding"), _text(told, "y")
    wish.half = _text(told, "half")
    rewritten = []
    for name in ("x", "a", "b"):
        if name not in told or (name == "b" and given.mode not in _WITH_B):
            continue
        found = _number(wish, name.upper(), told[name])
        if found is None:
            continue
        if name in _PEOPLE:
            wish.kinds[name] = found.kind
            if found.kind is NumberKind.SERVICE:
                wish.faults.append(
                    f"{name.upper()} is a 400 or 95 number: Huawei binds people's own mobiles and "
                    "landlines alone. As a temporary callee it could be set."
                )
        elif found.kind is not NumberKind.MOBILE:
            wish.faults.append(
                "X is no privacy number: those look like mobiles, +86 and 11 digits."
            )
        setattr(wish, name, found.number)
        if found.changed:
            rewritten.append(name.upper())
    if rewritten:
        wish.notes.append(
            f"{' and '.join(rewritten)} {'was' if len(rewritten) == 1 else 'were'} written in "
            "another form, and taken as +86 and the number."
        )
    if given.mode is Mode.AXE:
        wish.extension = _text(told, "extension").removesuffix(".0")
    wish.area = _text({**given.values, **told}, "area") or _text(told, "city")


def _number(wish: Wish, title: str, value: object) -> Subscriber | None:
    try:
        return global_form(value)
    except BadInput as why:
        wish.faults.append(f"{title}: {why}")
        return None


def _how(wish: Wish, told: Mapping[str, Any], given: Given) -> None:
    own = told.get("values")
    plain = {**(own if isinstance(own, Mapping) else {}), **told}
    common = {n: v for n, v in given.values.items() if not _empty(v)}
    wish.area_match = _text({**common, **told}, "area_match")
    _life(wish, told, common, given)
    if given.kind is PlanKind.RENEW:
        return
    values = {
        name: value
        for name, value in {**common, **plain}.items()
        if name not in _NO_VALUES and name not in _PLACES and not _empty(value)
    }
    for name, value in values.items():
        one = given.fields.get(name)
        if one is not None and one.kind is FieldKind.PHONE:
            found = _number(wish, one.title, value)
            values[name] = found.number if found is not None else value
    try:
        wish.values = given.typed(values)
    except BadInput as why:
        wish.faults.append(str(why))


def _life(wish: Wish, told: Mapping[str, Any], common: Mapping[str, Any], given: Given) -> None:
    own = told if {"lives", "ends"} & told.keys() else common
    try:
        if "lives" in own and "ends" in own:
            raise BadInput("It has both a lifetime and an end: keep one of them.")
        if "lives" in own:
            wish.lives = _whole_grains(wish, lives_of(own["lives"]), given.limits.grain)
        if "ends" in own:
            wish.ends = moment_of(own["ends"], given.zone)
        yb = told.get("yb_lives", common.get("yb_lives"))
        wish.yb_lives = lives_of(yb) if yb is not None else None
    except BadInput as why:
        wish.faults.append(str(why))


def _whole_grains(wish: Wish, lives: int, grain: int) -> int:
    rounded = -(-lives // grain) * grain
    if rounded != lives:
        wish.notes.append("Lifetimes are whole minutes here: it is rounded up to the next one.")
    return rounded


def _text(told: Mapping[str, Any], name: str) -> str:
    value = told.get(name)
    return "" if value is None else str(value).strip()


def _empty(value: object) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())
