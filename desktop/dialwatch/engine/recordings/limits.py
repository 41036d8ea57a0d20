"""Which kept recordings are given up: the least recently heard, never one that matters."""

from collections.abc import Callable, Sequence

from dialwatch.engine.recordings.queue import RESCUE
from dialwatch.store.recordings import KeptFile

__all__ = ["doomed"]

_DAY = 24 * 3_600_000


def doomed(
    files: Sequence[KeptFile],
    *,
    most: int,
    days: int,
    now: int,
    in_use: Callable[[str], bool],
) -> list[KeptFile]:
    """Of these files (least recently used first) those that go, so that at most `most` bytes stay
    and nothing that was not heard for `days`. `in_use`: whether a file of that name is open.

    Pinned ones stay, and those in use. What was rescued stays until its platform has deleted it
    and its days are over.
    """
    old = now - days * _DAY
    over = sum(file.size for file in files) - most
    gone = []
    for file in files:
        if file.pinned or in_use(file.name) or _is_rescued(file, old, now):
            continue
        if file.used < old or over > 0:
            gone.append(file)
            over -= file.size
    return gone


def _is_rescued(file: KeptFile, old: int, now: int) -> bool:
    still_there = file.due is not None and file.due > now
    return file.turn == RESCUE and (still_there or file.used >= old)
