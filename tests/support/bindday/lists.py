"""The lists of a day: what stands before, what a plan makes of it, and what is to stand then.

Every mode has people of its own, none of whom exists. What is expected is reckoned here, from the
lists alone.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from dialwatch.calls.binding import Mode

__all__ = ["LISTS", "Lists"]

Row = dict[str, Any]
_SERIES = {Mode.AXB: 1, Mode.AX: 2, Mode.AXE: 3, Mode.AXYB: 4}
_DAY = 86_400
"""Seconds: nothing ends while a day is played."""


@dataclass(slots=True)
class Lists:
    """Of one application."""

    mode: Mode
    before: list[Row] = field(default_factory=list)
    """Bound first, on a quiet day."""
    wanted: list[Row] = field(default_factory=list)
    """The plan's."""
    going: list[Row] = field(default_factory=list)
    """Taken away afterwards."""
    expected: dict[tuple[str, ...], Row] = field(default_factory=dict)
    """Who stands where after the plan → what is to be seen of it."""
    left: set[tuple[str, ...]] = field(default_factory=set)
    """Who still stands after `going`."""


def a(mode: Mode, n: int) -> str:
    """An A of that mode."""
    return f"+86138{_SERIES[mode]}{n:07d}"


def b(mode: Mode, n: int) -> str:
    """A B of that mode."""
    return f"+86139{_SERIES[mode]}{n:07d}"


def axb(count: int, numbers: Sequence[str]) -> Lists:
    """Pairs on a few X; of those that stand, some change direction, life, or B."""
    made, old = Lists(Mode.AXB), count // 5
    for n in range(count):
        x, first, second = numbers[n % len(numbers)], a(Mode.AXB, n), b(Mode.AXB, n)
        row: Row = {"x": x, "a": first, "b": second, "direction": str(n % 3), "max_duration": 10}
        row |= {"record": False, "sms": True, "lives": 3 * _DAY + 37 * n}
        if n >= old:
            made.wanted.append(row)
        else:
            made.before.append(row)
            row, change = dict(row), n % 4
            asked: Row = {"x": x, "a": first, "b": second}
            if change == 0:
                asked["direction"] = row["direction"] = str((n + 1) % 3)
            elif change == 1:
                asked["lives"] = row["lives"] = 5 * _DAY
            elif change == 2:
                asked["b"] = row["b"] = second = b(Mode.AXB, n + 5_000_000)
            made.wanted.append(asked)
        key = (x, first, second)
        made.expected[key] = {name: row[name] for name in ("direction", "lives", "max_duration")}
        _goes(made, n, key, {"x": x, "a": first, "b": second})
    return made


def ax(count: int, numbers: Sequence[str]) -> Lists:
    """One A an X; of those that stand, half change direction."""
    made = Lists(Mode.AX)
    for n in range(count):
        x, first = numbers[n], a(Mode.AX, n)
        row: Row = {"x": x, "a": first, "direction": str(n % 3), "record": False, "sms": True}
        if n < count // 4:
            made.before.append(row)
            row = {"x": x, "a": first, "direction": str((n + n % 2) % 3)}
        made.wanted.append(row)
        made.expected[x, first] = {"direction": row["direction"]}
        _goes(made, n, (x, first), {"x": x, "a": first})
    return made


def axe(count: int, numbers: Sequence[str]) -> Lists:
    """Extensions on a few X; of those that stand, a third lives longer."""
    made = Lists(Mode.AXE)
    for n in range(count):
        x, first, extension = numbers[n % len(numbers)], a(Mode.AXE, n), f"{1_000 + n}"
        row: Row = {"x": x, "a": first, "extension": extension, "record": False}
        row["lives"] = 3_600 * (100 + n % 24)
        if n < count // 5:
            made.before.append(row)
            row = {"x": x, "a": first, "extension": extension}
            if n % 3 == 0:
                row["lives"] = 5 * _DAY
        made.wanted.append(row)
        made.expected[x, first, extension] = {"lives": row["lives"]} if "lives" in row else {}
        _goes(made, n, (x, first, extension), {"x": x, "extension": extension})
    return made


def axyb(count: int, numbers: Sequence[str]) -> Lists:
    """Two halves each; the platform picks X and Y."""
    del numbers
    made = Lists(Mode.AXYB)
    for n in range(count):
        first, second = a(Mode.AXYB, n), b(Mode.AXYB, n)
        row: Row = {"a": first, "b": second, "area": "0755", "direction": "0", "lives": 4 * _DAY}
        (made.before if n < count // 4 else made.wanted).append(row)
        made.expected[first, second] = {"direction": "0"}
        _goes(made, n, (first, second), {"a": first, "b": second})
    return made


LISTS: Mapping[Mode, Any] = {Mode.AXB: axb, Mode.AX: ax, Mode.AXE: axe, Mode.AXYB: axyb}
"""Mode → what makes so many rows on these X."""


def _goes(made: Lists, n: int, key: tuple[str, ...], row: Row) -> None:
    """Of those that stood before, every third is taken away afterwards. None of the plan's own:
    brought back it has another id, and an undo of the plan takes back what the plan had bound."""
    if n < len(made.before) and n % 3 == 1:
        made.going.append(row)
    else:
        made.left.add(key)
