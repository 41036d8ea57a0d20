"""Launches: drafts, their lists, and what was sent of them; each kept before anybody is asked.

A file of its own beside the journal, as that of the batches: it names whom a campaign is to call,
and is for its owner alone. A draft stays until it is sent or thrown away; the last 1 000 launches
that were sent are kept, none longer than is set (`engine.privacy.keeping`).
"""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from dialwatch.calls.launch import Launch, LaunchRow, ProblemKind
from dialwatch.calls.verdict import Verdict
from dialwatch.clock import Clock
from dialwatch.store.group_commit import ROWS
from dialwatch.store.launch_rows import FrozenPart, Row, RowPiece
from dialwatch.store.launches_file import FILE, LaunchesFile
from dialwatch.store.side_store import SideStore, Sort

__all__ = ["FrozenPart", "Launches", "Row", "RowPiece"]

_MOST = 1_000

_WHOLE_TRANSACTION = ROWS
"""What changes a whole list shares its transaction with nothing."""

_SORT = Sort(
    FILE, "launches", LaunchesFile,
    lost="drafts are gone, and what was not sent yet is not sent. The audit log tells what was.",
)  # fmt: skip


class Launches(SideStore[LaunchesFile]):
    """One per profile. Its methods may raise StoreError; StoreFull when the disk is full.

    What is written is durable when the coroutine returns; changes become visible in the order in
    which they were asked for. Rows are dicts as they were uploaded: `line`, the columns of the
    offer under their names, `variables`. A *place* is a row's position in the list, from 0.
    """

    def __init__(self, path: Path, clock: Clock, *, vfs: str | None = None) -> None:
        """`vfs` names a registered SQLite file layer; None is the system's own."""
        super().__init__(path, clock, _SORT, vfs=vfs)

    def _tidy(self, file: LaunchesFile, now: int) -> None:
        file.prune(now - self.kept_for, _MOST)

    # Drafts

    async def launch(self, launch: str) -> Launch | None:
        """The launch of that id, with its campaigns so far; None: there is none."""
        return await self.do(lambda file: file.launch(launch))

    async def launches(self, limit: int = 100) -> list[Launch]:
        """Drafts and sent ones, that of the newest change first."""
        return await self.do(lambda file: file.launches(limit))

    async def keep(self, launch: Launch) -> Launch:
        """Keep a draft as it stands now, but for its list; a new one where there is none of that
        id. Raises BadInput for one that was sent. Returns it as it is kept.
        """
        return await self.do(lambda file: file.keep(launch))

    async def forget(self, launch: str) -> None:
        """Throw a draft away, with its list. Raises BadInput for one that was sent."""
        await self.do(lambda file: file.forget(launch))

    async def put_rows(self, launch: str, piece: RowPiece) -> Launch:
        """Keep a piece of a list; the one from 0 begins anew, and the list before counts until
        the last piece is there. Raises BadInput for a piece out of order, or a launch that was
        sent.
        """
        now = self._clock.millis()
        return await self.do(lambda file: file.put_rows(launch, piece, now), len(piece.rows))

    async def copy_list(self, source: str, launch: str) -> Launch:
        """Give a draft the list of another launch, as it was uploaded; nothing where that has
        none. Raises BadInput for one that was sent.
        """
        now = self._clock.millis()
        return await self.do(lambda file: file.copy_list(source, launch, now), _WHOLE_TRANSACTION)

    async def rows(self, launch: str, first: int = 0, count: int = 2_000) -> list[dict[str, Any]]:
        """Rows of the list as they were uploaded, in order."""
        return await self.do(lambda file: _read(file.rows(launch, first, count)))

    # Sending

    async def freeze(
        self,
        launch: str,
        parts: Sequence[FrozenPart],
        left_out: Mapping[int, tuple[ProblemKind, str]],
    ) -> None:
        """In the moment of sending, once: which rows travel with which entry of the batch, and
        why each other one (place → kind and sentence) does not. The launch is sent from now on.
        Every row is in exactly one of both. Raises BadInput where it was sent before.
        """
        now = self._clock.millis()
        await self.do(
            lambda file: file.sent.freeze(launch, parts, left_out, now), _WHOLE_TRANSACTION
        )

    async def thaw(self, launch: str) -> None:
        """It is a draft again: it was frozen, and then its batch was not begun (a crash between
        the two). Does nothing to a draft. Raises BadInput where a campaign was made already.
        """
        await self.do(lambda file: file.sent.thaw(launch), _WHOLE_TRANSACTION)

    async def rows_of_part(self, launch: str, entry: int) -> list[dict[str, Any]]:
        """The rows that travel with that entry, as they were uploaded, in order."""
        return await self.do(lambda file: _read(file.sent.rows_of_part(launch, entry)))

    async def places_of_part(self, launch: str, entry: int) -> list[int]:
        """Their places in the list, in the same order as `rows_of_part`."""
        return await self.do(lambda file: file.sent.places_of_part(launch, entry))

    async def set_campaign(self, launch: str, entry: int, key: str) -> None:
        """That entry made this campaign, or goes into it."""
        await self.do(lambda file: file.sent.set_campaign(launch, entry, key))

    async def campaign_of(self, launch: str, entry: int) -> str:
        """Key of the campaign of that entry; for a part that `joins`, else, that of the nearest
        earlier entry that has one; empty: none is known yet.
        """
        return await self.do(lambda file: file.sent.campaign_of(launch, entry))

    async def before(self, launch: str, entry: int) -> frozenset[str] | None:
        """What `set_before` kept; None: nothing."""
        return await self.do(lambda file: file.sent.before(launch, entry))

    async def set_before(self, launch: str, entry: int, keys: Collection[str]) -> None:
        """Campaigns of that part's name that were there before it was sent (`Trace.before`)."""
        await self.do(lambda file: file.sent.set_before(launch, entry, keys))

    async def seen(self, launch: str, places: Iterable[int]) -> int:
        """The platform showed these rows; how many were not shown before."""
        shown = list(places)
        return await self.do(lambda file: file.sent.seen(launch, shown), len(shown))

    async def unseen(self, launch: str, entry: int) -> list[int]:
        """Places of the entry's rows that the platform has not shown yet."""
        return await self.do(lambda file: file.sent.places_of_part(launch, entry, unseen=True))

    # Receipts

    async def told_rows(
        self,
        launch: str,
        verdicts: Mapping[int, Verdict],
        only: str = "",
        first: int = 0,
        limit: int = 500,
    ) -> tuple[list[LaunchRow], int]:
        """Rows with what became of each, in order, and how many there are of that sort.

        `verdicts`: of the batch's entries that are answered; a row has its part's, and is
        confirmed once the platform showed it. `only`: those left out for that reason (a
        `ProblemKind`), those of that verdict, `left` (all left out), `sent` (that travel with a
        part), `waiting` (sent, without a verdict yet) or, empty, all. `refused` are those refused
        by the platform or before anything was sent; `left:refused` the latter alone.
        """
        return await self.do(lambda file: file.sent.told_rows(launch, verdicts, only, first, limit))

    async def row_counts(self, launch: str, verdicts: Mapping[int, Verdict]) -> dict[str, int]:
        """How many rows were left out for which reason (`left:repeated`), how many have which
        verdict (`accepted`), and how many are `waiting`; they add up to the rows.
        """
        return await self.do(lambda file: file.sent.row_counts(launch, verdicts))

    # What other launches need to know

    async def next_entry_ids(self, account: str, count: int) -> int:
        """Take so many numbers that no entry of the account had before; returns the first."""
        return await self.do(lambda file: file.next_entry_ids(account, count))

    async def by_print(self, fingerprint: str, since: int) -> list[Launch]:
        """Those sent with a list of that fingerprint after that moment (UTC epoch milliseconds),
        the newest first.
        """
        return await self.do(lambda file: file.by_print(fingerprint, since))

    async def by_campaign(self, account: str, key: str) -> Launch | None:
        """The launch that made this campaign, or last added to it; None: none of ours."""
        return await self.do(lambda file: file.by_campaign(account, key))

    async def sent_numbers(
        self,
        account: str,
        campaigns: Collection[str],
        but: Collection[tuple[str, int]] = (),
    ) -> dict[str, frozenset[str]]:
        """Campaign → numbers sent into it from here, as `calls.number.matching` gives them.

        `but`: parts (launch and entry) that are left out, because they were not sent after all.
        """
        return await self.do(lambda file: file.sent.sent_numbers(account, campaigns, but))

    async def numbers_sent(self, launch: str, but: Collection[int] = ()) -> frozenset[str]:
        """Numbers of all rows that travel with some entry, but for these entries, as
        `calls.number.matching` gives them.
        """
        return await self.do(lambda file: file.sent.numbers_sent(launch, but))

    async def numbers(self, launch: str) -> frozenset[str]:
        """Numbers of its list, likewise."""
        return await self.do(lambda file: file.numbers(launch))

    async def rows_at(self, launch: str, places: Sequence[int]) -> list[dict[str, Any]]:
        """The rows at these places of the list, as they were uploaded, by place."""
        return await self.do(lambda file: _read(file.rows_at(launch, places)))


def _read(told: Iterable[str]) -> list[dict[str, Any]]:
    """In the writer's thread, row by row: the loop gets its turn between two of them."""
    return [json.loads(one) for one in told]
