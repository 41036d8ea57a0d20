"""Takes out of old calls whom they were about, in small transactions between everything else."""

from array import array
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

import apsw

from dialwatch.store.aging_calls import (
    aged_calls,
    aged_words,
    old_calls,
    old_observations,
    retire_words,
)
from dialwatch.store.group_commit import ROWS
from dialwatch.store.migrate import transaction
from dialwatch.store.reader import Reader

if TYPE_CHECKING:
    from dialwatch.store.journal import Journal

__all__ = ["Ager"]

_SLICE = 50_000
"""Rows that are looked at in one read."""


class Ager:
    """Of one journal. Its methods raise StoreError."""

    def __init__(self, journal: "Journal") -> None:
        self._journal = journal

    async def age(self, before: int) -> int:
        """Of calls that ended before that moment; how many."""
        journal, aged = self._journal, 0
        for first in range(1, journal.calls + 1, _SLICE):
            last = first + _SLICE - 1
            while calls := await self._old(first, last, before):
                await journal.write(lambda recorder, calls=calls: recorder.age(calls), len(calls))  # type: ignore[misc]
                aged += len(calls)
        if aged:
            await self._observations()
            await self._words()
            await journal.seal()
        return aged

    async def among(self, calls: Sequence[int]) -> list[int]:
        """Those of these calls from which it was taken."""
        return await self._journal.read(Reader.look, partial(aged_calls, calls=calls))

    async def _old(self, first: int, last: int, before: int) -> list[int]:
        return await self._journal.read(
            Reader.look, lambda file: old_calls(file, first, last, before, ROWS)
        )

    async def _observations(self) -> None:
        """What was seen of these calls earlier."""
        journal = self._journal
        for first in range(1, (await journal.counts()).observations + 1, _SLICE):
            last = first + _SLICE - 1
            old = await journal.read(
                Reader.look,
                partial(old_observations, first=first, last=last),
            )
            for start in range(0, len(old), ROWS):
                part = old[start : start + ROWS]
                await journal.write(
                    lambda recorder, part=part: recorder.drop_observations(part),  # type: ignore[misc]
                    len(part),
                )

    async def _words(self) -> None:
        """Numbers of callers that only these calls had."""
        journal = self._journal
        seq = journal.last_seq
        words = array("q", await journal.read(Reader.look, aged_words))
        for start in range(0, len(words), ROWS):
            part = words[start : start + ROWS].tolist()
            await journal.bare(lambda file, part=part: _retired(file, part, seq))  # type: ignore[misc]


def _retired(connection: apsw.Connection, words: list[int], seq: int) -> None:
    with transaction(connection):
        retire_words(connection, words, seq)
