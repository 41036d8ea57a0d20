"""The course of a bad day: plans in every mode, faults, a minute of flow control, deaths, undo."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.support.bindday.day import BindDay, SentPlan, Truth
from tests.support.bindday.lists import LISTS, Lists

from dialwatch.calls.binding import Mode
from dialwatch.calls.binding_plan import PlanKind

__all__ = ["Course", "Told", "run"]

_CHANGES = {
    "lost": 0.03, "late": 0.02, "reset": 0.03, "500": 0.03, "429": 0.01, "malformed": 0.02,
    "html": 0.01, "truncated": 0.01,
}  # fmt: skip
"""What befalls a request that changes something. None says yes and does nothing: that is found
when X is read again, and told. None locks the account: that a refused key is left alone is tested
by itself."""
_QUERIES = {"500": 0.04, "reset": 0.02, "malformed": 0.01, "html": 0.01}
_UNTOLD, _DONE = ("axyb", "bind"), frozenset({"lost", "late", "truncated"})
"""Where the platform picks X and its answer is lost, nobody learns the id of the half, so B cannot
be bound under it: that is for the user, and no part of this day. What was not done there is."""
_NUMBERS = {Mode.AXB: 6, Mode.AX: 1, Mode.AXE: 4, Mode.AXYB: 1}
"""X bought: of AX and AXYB for each row, else in all."""
_LOOK = 0.15
"""Real seconds between two questions."""
_FLOW = 4
"""Requests a second of the world that are taken until flow control has begun."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """How much is bound on a day."""

    rows: Mapping[Mode, int]
    kills: int = 1
    """Of the engine, while plans are sent."""
    windows: int = 2
    """From which the same plan is sent at once."""
    within: float = 60.0
    """Real seconds until all of a step has its verdict, at most."""


@dataclass(slots=True)
class Told:
    """What was seen on a day."""

    lists: dict[Mode, Lists] = field(default_factory=dict)
    before: dict[Mode, Truth] = field(default_factory=dict)
    planned: dict[Mode, Truth] = field(default_factory=dict)
    unbound: dict[Mode, Truth] = field(default_factory=dict)
    undone: dict[Mode, Truth] = field(default_factory=dict)
    held: int = 0
    """Requests that flow control refused."""
    seconds: dict[str, float] = field(default_factory=dict)
    """Step → real seconds."""


def run(day: BindDay, course: Course) -> Told:
    """All of it."""
    told = Told()
    day.simulator.fault()
    day.make()
    for mode, count in course.rows.items():
        each = mode in (Mode.AX, Mode.AXYB)
        numbers = day.numbers(mode, count + 2 if each else _NUMBERS[mode])
        told.lists[mode] = LISTS[mode](count, numbers)
    _step(day, course, told, "before", lambda one: one.before)
    told.before = _truth(day, course)
    day.simulator.fault(*_faults())
    day.flow(_FLOW)
    plans = _step(day, course, told, "plan", lambda one: one.wanted, bad=True)
    told.planned = _truth(day, course)
    away = _step(day, course, told, "unbind", lambda one: one.going, kind=PlanKind.UNBIND)
    told.unbound = _truth(day, course)
    # A request that is taken up ten seconds late begins a life that much later.
    day.simulator.fault(*(one for one in _faults() if one["kind"] != "late"))
    began = time.monotonic()
    for some in (away, plans):
        for one in some:
            day.undo(one)
        _until(day.is_done, course.within)
    told.seconds["undo"] = time.monotonic() - began
    told.undone = _truth(day, course)
    day.simulator.fault()
    return told


def _step(
    day: BindDay, course: Course, told: Told, name: str, rows: Any, *,
    kind: PlanKind = PlanKind.BIND, bad: bool = False,
) -> list[SentPlan]:  # fmt: skip
    """Send a plan in every mode, and wait until all was read again."""
    began, times = time.monotonic(), 2 if kind is PlanKind.UNBIND else 1
    # Unbinding, two windows have the same in mind, and both have checked it.
    plans = [
        [day.draft(mode, kind, rows(one), replaces=kind is PlanKind.BIND) for _ in range(times)]
        for mode, one in told.lists.items()
    ]
    sent = [day.send(one, course.windows) for some in plans for one in some][::times]
    if bad:
        _befalls(day, course, told)
    _until(day.is_done, course.within)
    told.seconds[name] = time.monotonic() - began
    return sent


def _befalls(day: BindDay, course: Course, told: Told) -> None:
    """A minute of flow control, then the engine dies again and again."""
    _until(day.held, course.within)
    day.flow(0)
    whole = sum(course.rows.values())
    for number in range(course.kills):
        due = whole * (number + 1) // (course.kills + 2)
        _until(lambda due=due: day.is_sent() or day.answered() >= due, course.within)  # type: ignore[misc]
        day.kill()
    told.held = day.held()


def _until(holds: Callable[[], object], seconds: float) -> None:
    """Ask now and then: the engine has other things to do."""
    ends = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > ends:
            raise TimeoutError("it did not happen")
        time.sleep(_LOOK)


def _truth(day: BindDay, course: Course) -> dict[Mode, Truth]:
    return {mode: day.truth(mode) for mode in course.rows}


def _faults() -> list[Mapping[str, Any]]:
    faults = []
    for mode in ("axb", "ax", "axe", "axyb"):
        for operation in ("bind", "modify", "unbind"):
            faults += [
                _fault(f"{mode}_{operation}", kind, rate)
                for kind, rate in _CHANGES.items()
                if (mode, operation) != _UNTOLD or kind not in _DONE
            ]
        faults += [_fault(f"{mode}_query", *one) for one in _QUERIES.items()]
    return faults


def _fault(operation: str, kind: str, rate: float) -> Mapping[str, Any]:
    return {"platform": "huawei", "operation": operation, "kind": kind, "rate": rate}
