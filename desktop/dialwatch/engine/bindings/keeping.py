"""Keeping the book: what ended, what left long ago, what is taken over from the platform."""

from collections.abc import Iterable
from dataclasses import replace

from dialwatch.calls.account import NumberState
from dialwatch.calls.binding import Binding, BindingState, NumberRow
from dialwatch.engine.bindings.drift import settled
from dialwatch.engine.bindings.known import Key
from dialwatch.engine.bindings.notes import noted
from dialwatch.engine.bindings.sheet import Sheet

__all__ = ["dropped_numbers", "ended", "long_gone", "settled_rows", "told_status"]

_DAY = 24 * 3_600_000


def ended(sheet: Sheet, now: int, most: int) -> bool:
    """Draw up what has ended by then, at most so many; whether that may not be all. It stays until
    its X is read again.
    """
    due = sheet.known.due(now, most)
    for key in due:
        over = sheet.known.get(*key)
        if over is not None:
            sheet.put(replace(over, state=BindingState.ENDED), left_at=over.ends)
    return len(due) == most


def long_gone(sheet: Sheet, now: int, days: int = 1) -> None:
    """Draw up that what is gone for so many days is shown no more, unless that is drift; nor are
    temporary callees that are over.
    """
    known = sheet.known
    for key, at in known.left.items():
        if at < now - days * _DAY and _no_more(known.get(*key)):
            sheet.drop(key)
    for name, callee in known.callees.items():
        if callee.ends < now:
            sheet.drop_callee(name)


def _no_more(binding: Binding | None) -> bool:
    return binding is not None and binding.state is BindingState.GONE and not binding.drift


def settled_rows(sheet: Sheet, keys: Iterable[Key]) -> int:
    """Draw up that what the platform tells of these counts; of how many that was another thing."""
    count = 0
    for key in dict.fromkeys(keys):
        held = sheet.known.held(key)
        if held is None or not held.binding.drift:
            continue
        count += 1
        if held.binding.state is BindingState.GONE:
            sheet.drop(key)
        elif held.theirs is None:
            sheet.put(replace(held.binding, drift=()), left_at=held.left_at)
        else:
            sheet.put(noted(settled(held.binding, held.theirs)))
    return count


def dropped_numbers(sheet: Sheet, numbers: Iterable[str]) -> None:
    """Draw up that these X are known no more, nor what stands on them."""
    for x in numbers:
        for binding in sheet.known.on_x(x):
            sheet.drop(binding.key)
        sheet.drop_number(x)


def told_status(row: NumberRow, state: NumberState) -> NumberRow | None:
    """The X with that status; None: it has it already."""
    fresh = replace(
        row, status=state.status, cause=state.cause, in_order=state.in_order, status_at=state.at
    )
    return None if fresh == row else fresh
