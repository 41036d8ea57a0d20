"""The entries of a batch by how they ended: the loud ones first, then by their weight."""

from dialwatch.calls.batch import Batch, EntryState
from dialwatch.calls.verdict import Verdict
from dialwatch.ui.models.standings import DIALLED

__all__ = ["counted"]

_ORDER = (
    DIALLED,
    Verdict.CONFIRMED,
    Verdict.ACCEPTED,
    Verdict.TOO_LATE,
    Verdict.REFUSED,
    Verdict.UNKNOWN,
    EntryState.ASKED,
    EntryState.SENT,
    EntryState.WAITING,
    EntryState.UNSENT,
)


def counted(batch: Batch) -> list[tuple[str, int]]:
    """What `standings.entry_key` gives, and of how many entries; none without an entry."""
    counts = dict(batch.counts)
    if batch.revised:
        counts[DIALLED] = batch.revised
        counts[Verdict.TOO_LATE] = max(0, counts.get(Verdict.TOO_LATE, 0) - batch.revised)
    return [(key, counts[key]) for key in _ORDER if counts.get(key)]
