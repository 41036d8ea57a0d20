"""What was sent from this desk before, with the same numbers."""

from collections.abc import Sequence

from dialwatch.calls.batch import BatchState
from dialwatch.calls.launch import Launch, LaunchState
from dialwatch.engine.launching.needs import Needs

__all__ = ["sent_before", "sent_meanwhile"]

_RECENT = 20
"""Launches of this desk that are looked at, the newest."""


async def sent_before(needs: Needs, launch: Launch, since: int) -> list[Launch]:
    """Launches of a list of the same numbers after that moment of which something may have been
    sent, newest first. Raises StoreError."""
    return await _of_others(
        needs, launch, await needs.store.by_print(launch.list.fingerprint, since)
    )


async def sent_meanwhile(needs: Needs, launch: Launch, since: int) -> list[tuple[Launch, int]]:
    """Launches after that moment that have numbers of this one's list, and how many. Raises
    StoreError."""
    recent = [
        one
        for one in await needs.store.launches(_RECENT)
        if one.state is LaunchState.SENT and one.changed_at >= since
    ]
    others = await _of_others(needs, launch, recent)
    mine = await needs.store.numbers(launch.id) if others else frozenset()
    both = [(one, len(mine & await needs.store.numbers_sent(one.id))) for one in others]
    return [(one, rows) for one, rows in both if rows]


async def _of_others(needs: Needs, launch: Launch, found: Sequence[Launch]) -> list[Launch]:
    """Without the launch itself, and those that were undone before anything was sent."""
    others = []
    for one in found:
        batch = await needs.batches.batch(one.id)
        if one.id != launch.id and batch is not None and batch.state is not BatchState.UNDONE:
            others.append(one)
    return others
