"""A day of bindings, held against what its platform knows."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.support.bindday.course import Told
from tests.support.bindday.day import BindDay, SentPlan, Truth
from tests.support.bindday.lists import Lists

from dialwatch.calls.batch import EntryState
from dialwatch.calls.binding import Mode
from dialwatch.calls.verdict import Verdict
from dialwatch.clock import World

__all__ = ["Judged", "judged"]

_KEYS = {
    Mode.AXB: ("x", "a", "b"), Mode.AX: ("x", "a"), Mode.AXE: ("x", "a", "extension"),
    Mode.AXYB: ("a", "b"),
}  # fmt: skip
_VALUES = {"direction": "callDirection", "max_duration": "maxDuration"}
_LIFE = {Mode.AXB: "duration", Mode.AXYB: "duration"}
_NOT_RESTORED = frozenset(
    {
        *("subscriptionId", "bindId", "subscribeTime", "duration", "ybDuration"),
        *("bindExpiredTime", "timeUnit", "app_key"),
    }
)
"""Ids change, and lives are compared by their ends."""
_PICKED = frozenset({"numX", "numY"})
_EXACT = 5.0
"""Seconds by which an end may differ after an undo, in a world at its own pace."""
_ON_ITS_WAY = 0.25
"""Real seconds of a request and its answer, on a machine that does a lot besides: in a fast world
these are many seconds of its own."""


@dataclass(slots=True)
class Judged:
    """Counts of what may not be, and of what was."""

    rows: int = 0
    requests: int = 0
    verdicts: Counter[str] = field(default_factory=Counter)
    missing: list[str] = field(default_factory=list)
    """What a plan wanted and the platform does not know."""
    strays: list[str] = field(default_factory=list)
    """What the platform knows and nobody wanted: a wrong target was bound, or not unbound."""
    twice: list[str] = field(default_factory=list)
    other: list[str] = field(default_factory=list)
    """Values that are not as planned."""
    lost: list[str] = field(default_factory=list)
    """What an unbinding took that it should not have."""
    unrestored: list[str] = field(default_factory=list)
    """What an undo did not bring back as it was."""
    exact: float = _EXACT
    """Seconds by which an end may differ in this world."""
    farthest: float = 0.0
    """Seconds by which an end differs after the undo, at most."""
    untrue: list[str] = field(default_factory=list)
    """Receipts that are not as it was."""
    unaudited: list[str] = field(default_factory=list)
    audit_whole: bool = False

    @property
    def wrong(self) -> list[str]:
        """All of it."""
        return [
            *self.missing, *self.strays, *self.twice, *self.other, *self.lost,
            *self.unrestored, *self.untrue, *self.unaudited,
        ]  # fmt: skip


def judged(day: BindDay, told: Told) -> Judged:
    """All of the day, at its end."""
    pace = World.of(day.simulator.told["world"]).rate
    found = Judged(
        exact=_EXACT + _ON_ITS_WAY * pace,
        audit_whole=bool(day.ask("GET", "audit/verify")["whole"]),
    )
    for mode, lists in told.lists.items():
        found.rows += len(lists.expected)
        _planned(found, lists, told.planned[mode])
        _unbound(found, lists, told.unbound[mode])
        _undone(found, mode, told.before[mode], told.undone[mode])
    for one in day.plans:
        _receipt(found, day, one)
    return found


def _planned(found: Judged, lists: Lists, truth: Truth) -> None:
    known = _by_key(found, lists.mode, truth)
    found.missing += [_name(lists.mode, "plan", key) for key in lists.expected.keys() - known]
    found.strays += [_name(lists.mode, "plan", key) for key in known.keys() - lists.expected]
    for key, wanted in lists.expected.items():
        one = known.get(key)
        if one is not None and (other := _other(lists.mode, wanted, one)):
            found.other.append(f"{_name(lists.mode, 'plan', key)}: {other}")


def _unbound(found: Judged, lists: Lists, truth: Truth) -> None:
    known = _by_key(found, lists.mode, truth)
    found.lost += [_name(lists.mode, "unbind", key) for key in lists.left - known.keys()]
    found.strays += [_name(lists.mode, "unbind", key) for key in known.keys() - lists.left]


def _undone(found: Judged, mode: Mode, before: Truth, after: Truth) -> None:
    was, now = _by_key(found, mode, before), _by_key(found, mode, after)
    found.unrestored += [_name(mode, "gone", key) for key in was.keys() - now]
    found.unrestored += [_name(mode, "left over", key) for key in now.keys() - was]
    for key in was.keys() & now.keys():
        old, new = was[key], now[key]
        if _parameters(mode, old) != _parameters(mode, new):
            found.unrestored.append(_name(mode, "otherwise", key))
        _compare_ends(found, mode, key, old["ends"], new["ends"])


def _compare_ends(
    found: Judged, mode: Mode, key: tuple[str, ...], old: int | None, new: int | None
) -> None:
    if old is None or new is None:
        if old != new:
            found.unrestored.append(_name(mode, "one of them never ends", key))
        return
    found.farthest = max(found.farthest, _beyond(mode, abs(old - new)) / 1000)
    if _beyond(mode, abs(old - new)) > 1_000 * found.exact:
        found.unrestored.append(f"{_name(mode, 'ends', key)}: {(new - old) / 1000:+.0f} s")


def _beyond(mode: Mode, off: int) -> int:
    """AXE gives lives in whole minutes, which is said before anything is sent."""
    return max(0, off - 30_000) if mode is Mode.AXE else off


def _by_key(found: Judged, mode: Mode, truth: Truth) -> dict[tuple[str, ...], dict[str, Any]]:
    known: dict[tuple[str, ...], dict[str, Any]] = {}
    for one in truth:
        key = tuple(one[name] for name in _KEYS[mode])
        if key in known:
            found.twice.append(_name(mode, "twice", key))
        known[key] = one
    return known


def _other(mode: Mode, wanted: Mapping[str, Any], one: Mapping[str, Any]) -> str:
    told = one["told"]
    for ours, theirs in _VALUES.items():
        if ours in wanted and str(told.get(theirs, "")) != str(wanted[ours]):
            return f"{ours} is {told.get(theirs)}, not {wanted[ours]}"
    lives = (one["ends"] - one["made"]) // 1000 if one["ends"] is not None else 0
    if mode in _LIFE:
        lives = int(told.get(_LIFE[mode], -1))
    if "lives" in wanted and mode is Mode.AXB and lives != wanted["lives"]:
        return f"it lives {lives} s, not {wanted['lives']}"
    return ""


def _parameters(mode: Mode, one: Mapping[str, Any]) -> dict[str, str]:
    left_out = _NOT_RESTORED | (_PICKED if mode is Mode.AXYB else frozenset())
    return {name: str(value) for name, value in one["told"].items() if name not in left_out}


def _receipt(found: Judged, day: BindDay, one: SentPlan) -> None:
    entries = day.entries(one)
    found.requests += len(entries)
    lines = _stages(day, one)
    for entry in entries:
        found.verdicts[str(entry.verdict or entry.state)] += 1
        if entry.state is not EntryState.ANSWERED or entry.verdict is not Verdict.CONFIRMED:
            found.untrue.append(
                f"{one.mode} {one.kind} {entry.index}: {entry.verdict or entry.state}: "
                f"{entry.code} {entry.sentence}"
            )
        if entry.tries and not {"asked", "answered"} <= lines.get(entry.index + 1, set()):
            found.unaudited.append(f"{one.mode} {one.kind} {entry.index}: {lines}")


def _stages(day: BindDay, one: SentPlan) -> dict[int, set[str]]:
    """Entry, counted from 1 → the stages of its lines in the audit log."""
    stages: dict[int, set[str]] = {}
    before = 0
    while True:
        page = day.ask("GET", f"audit?action={one.id}&limit=500&before={before}")["lines"]
        for line in page:
            stages.setdefault(line["told"].get("entry", 0), set()).add(line["stage"])
        if len(page) < 500:
            return stages
        before = min(line["seq"] for line in page)


def _name(mode: Mode, what: str, key: Iterable[str]) -> str:
    """Invented numbers alone: they may be told."""
    return f"{mode} {what}: {' '.join(key)}"
