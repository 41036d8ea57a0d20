"""What the platform tells of an X, held against what we remember."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from dialwatch.calls.binding import Binding, BindingState, Drift, Mode, NumberSource
from dialwatch.engine.bindings.drift import (
    BOUND,
    ENDED,
    TAKEN_AWAY,
    drift_of,
    joined,
    lasting,
    missing,
)
from dialwatch.engine.bindings.known import Key, stands
from dialwatch.engine.bindings.notes import noted
from dialwatch.engine.bindings.sheet import Sheet

__all__ = ["XReading", "found", "not_shown", "page_taken", "read_whole"]

_GRACE = 60_000
"""Milliseconds after its end for which a binding may still be shown: clocks differ."""
_DAY = 24 * 3_600_000


@dataclass(slots=True)
class XReading:
    """One reading of an X, begun before its first page was asked for."""

    account: str
    mode: Mode
    x: str
    began: int
    """UTC epoch milliseconds, by our clock."""
    now: int
    """The same moment by the platform's clock, by which bindings end."""
    rev: int
    """The account's revision then: what was done here afterwards, its pages may not show yet."""
    seen: set[Key] = field(default_factory=set)


def page_taken(sheet: Sheet, reading: XReading, bindings: Sequence[Binding]) -> None:
    """Draw up what a page tells."""
    for told in bindings:
        reading.seen.add(told.key)
        if told.y:
            reading.seen.discard((told.id, ""))
        _told(sheet, reading, told)


def not_shown(sheet: Sheet, reading: XReading, most: int) -> bool:
    """Draw up that the platform shows no other binding of that X, of at most so many at once;
    whether there are more.
    """
    left = [one for one in sheet.known.on_x(reading.x) if one.key not in reading.seen]
    for ours in left[:most]:
        reading.seen.add(ours.key)
        _not_shown(sheet, reading, ours)
    return len(left) > most


def read_whole(sheet: Sheet, reading: XReading) -> None:
    """Draw up that all of that X was read."""
    row = sheet.learn(reading.x, NumberSource.TYPED)
    sheet.put_number(replace(row, read_at=reading.began, sentence=""))
    sheet.recount([reading.x])


def found(sheet: Sheet, reading: XReading, binding: str, bindings: Sequence[Binding]) -> None:
    """Draw up what the platform tells of one binding."""
    page_taken(sheet, reading, bindings)
    for ours in sheet.known.of_id(binding):
        if ours.key not in reading.seen:
            _not_shown(sheet, reading, ours)


def _told(sheet: Sheet, reading: XReading, told: Binding) -> None:
    ours = sheet.get(told.key) or _half_of(sheet, told)
    if ours is None:
        sheet.put(noted(replace(told, account=reading.account, read_at=reading.began)))
        return
    if _newer(ours, reading):
        return
    if ours.state is BindingState.ENDED and reading.now <= (ours.ends or 0) + _GRACE:
        return
    if ours.state in (BindingState.ENDED, BindingState.GONE):
        ours = _come_back(ours, told)
    ours = replace(ours, state=BindingState.BOUND)
    drift = (*lasting(ours), *drift_of(ours, told))
    fresh = replace(joined(ours, told, reading.began), drift=drift)
    sheet.put(noted(fresh), replace(told, account=reading.account) if drift else None)


def _newer(ours: Binding, reading: XReading) -> bool:
    """What was done here while it was read, the platform's answer may not show yet."""
    return ours.rev > reading.rev


def _half_of(sheet: Sheet, told: Binding) -> Binding | None:
    """AXYB: the half that has got this Y, as its own row does not stand any more."""
    half = sheet.get((told.id, "")) if told.y else None
    if half is None:
        return None
    sheet.drop(half.key)
    return replace(half, y=told.y, b=told.b, rev=0)


def _come_back(ours: Binding, told: Binding) -> Binding:
    """It stands although we took it to be over: nobody knows any more when it ends."""
    if ours.state is BindingState.GONE and any(not one.field for one in ours.drift):
        return replace(ours, drift=())  # an earlier reading did not show it: that was all
    ended = ours.state is BindingState.ENDED
    over = Drift(field="lives" if ended else "", ours=ENDED if ended else TAKEN_AWAY, theirs=BOUND)
    lives = None if ours.mode is Mode.AXE else told.lives
    life = {"lives": lives, "since": None} if ended else {}
    return replace(ours, drift=(over,)).changed(life)


def _not_shown(sheet: Sheet, reading: XReading, ours: Binding) -> None:
    if _newer(ours, reading):
        return
    if ours.state is BindingState.ENDED:
        if (ours.ends or 0) < reading.now - _DAY:
            sheet.drop(ours.key)
        return
    if not stands(ours):
        return
    ends = ours.ends
    if ends is not None and ends <= reading.now + _GRACE:
        sheet.put(replace(ours, state=BindingState.ENDED, drift=()), left_at=ends)
        return
    expected = ours.state is BindingState.UNSURE or (not ours.endless and ends is None)
    drift = () if expected else missing()
    gone = replace(ours, state=BindingState.GONE, drift=drift)
    sheet.put(gone, left_at=reading.now)
