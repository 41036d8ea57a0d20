"""What became of a launch's requests, as its rows are told by it."""

from dialwatch.calls.batch import EntryState
from dialwatch.calls.verdict import Verdict
from dialwatch.store.batches import Batches

__all__ = ["verdicts_of"]


async def verdicts_of(batches: Batches, launch: str) -> dict[int, Verdict]:
    """Entry → verdict, of those that are answered; empty where it was not sent. Raises
    StoreError."""
    return {
        one.entry.index: one.entry.verdict
        for one in await batches.whole(launch)
        if one.entry.state is EntryState.ANSWERED and one.entry.verdict is not None
    }
