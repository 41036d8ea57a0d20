"""Keeping the book: what ended, what left long ago, what is taken over from the platform."""

from collections.abc import Iterable
from dataclasses import replace

from dialwatch.calls.account import NumberState
from dialwatch.calls.binding import BindingState, NumberRow
from dialwatch.engine.bindings.drift import settled
from dialwatch.engine.bindings.known import Key
from dialwatch.engine.bindings.notes import noted
from dialwatch.engine.bindings.sheet import Sheet

__all__ = ["aged", "dropped_numbers", "settled_rows", "told_status"]

_DAY = 24 * 3_600_000


def aged(sheet: Sheet, now: int) -> None:
    """Draw up what is over by then. What ended stays until its X is read again."""
    known = sheet.known
    for key in known.due(now):
        ended = known.get(*key)
        if ended is not None:
            sheet.put(replace(ended, state=BindingState.ENDED), left_at=ended.ends)
    for key, at in known.left.items():
        binding = known.get(*key)
        gone = binding is not None and binding.state is BindingState.GONE and not binding.drift
        if gone and at < now - _DAY:
            sheet.drop(key)
    for name, callee in known.callees.items():
        if callee.ends < now:
            sheet.drop_callee(name)


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
