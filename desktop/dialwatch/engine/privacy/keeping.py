"""Keeps everything as long as it is set, and no longer: a pass at the start and every few hours."""

import asyncio
import json
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import replace
from functools import partial
from typing import Any

import structlog

from dialwatch.calls.audit_line import AuditLine
from dialwatch.calls.errors import DialwatchError, StoreError
from dialwatch.calls.retention import KINDS, KeptKind
from dialwatch.engine.privacy.logs import aged_logs, aged_set_aside
from dialwatch.engine.privacy.means import PrivacyMeans
from dialwatch.store.aging import (
    AT_ONCE,
    BATCHES,
    LAUNCH_DRAFTS,
    LAUNCHES,
    PLAN_DRAFTS,
    PLANS,
    Aged,
    step,
)
from dialwatch.store.audit_chain import CUT
from dialwatch.store.audit_cutting import cut, drop_receipts
from dialwatch.store.forgetting import checkpointed
from dialwatch.store.values import Spot

__all__ = ["Keeping"]

_log = structlog.get_logger("dialwatch.engine")
DAY_MS = 86_400_000
_FIRST = 60.0
"""The clock's seconds after the start until the first pass: windows attach before."""
_BETWEEN = 6 * 3_600.0
_LONGEST = 3650 * DAY_MS

Noted = Callable[[str, str, object], Awaitable[None]]


class Keeping:
    """One per engine."""

    def __init__(self, means: PrivacyMeans, noted: Noted) -> None:
        """`noted` writes a change of settings down."""
        self._means = means
        self._noted = noted
        self._wake = asyncio.Event()
        self._turn = asyncio.Lock()
        self.removed: dict[str, int] = {}
        """By the last pass that removed anything, by kind."""
        for store in (means.batches, means.launches, means.bindings.store):
            store.kept_for = _LONGEST  # what is old goes here, a little at a time
        self._apply()

    def days(self, kind: KeptKind) -> int:
        """For how many a kind is kept; 0: for ever."""
        settings = self._means.book.loaded.settings
        if kind is KeptKind.RECORDINGS:
            return settings.recordings.keep_days
        return int(getattr(settings.retention, kind.value))

    async def told(self) -> dict[str, Any]:
        """`days` and `limits` by kind, and what the last pass removed."""
        return {
            "days": {kind.value: self.days(kind) for kind in KeptKind},
            "limits": {
                kind.value: {
                    "usual": one.usual,
                    "least": one.least,
                    "most": one.most,
                    "for_ever": one.for_ever,
                }
                for kind, one in KINDS.items()
            },
            "removed": self.removed,
        }

    async def change(self, told: object) -> dict[str, Any]:
        """Keep it so: kind → days; what is not told stays. Returns what `told` returns. Raises
        BadInput."""
        book = self._means.book
        before = {kind: self.days(kind) for kind in KeptKind}
        wanted = dict(told) if isinstance(told, dict) else told
        recordings = wanted.pop("recordings", None) if isinstance(wanted, dict) else None
        book.set_retention(wanted)
        if recordings is not None:
            book.set_recordings({"keep_days": recordings})
        changes = {
            kind.value: [days, self.days(kind)]
            for kind, days in before.items()
            if self.days(kind) != days
        }
        if changes:
            await self._noted("", "retention days", changes)
            self.took()
        return await self.told()

    def took(self) -> None:
        """The days in the settings are other ones than they were: they hold at once."""
        self._apply()
        self._wake.set()

    def _apply(self) -> None:
        self._means.inbox.days = (self.days(KeptKind.PUSHES), self.days(KeptKind.ODD_PUSHES))
        self._means.bindings.gone_days = self.days(KeptKind.BINDINGS)

    async def run(self) -> None:
        """Until cancelled."""
        wait = _FIRST
        while True:
            asleep = asyncio.ensure_future(self._means.clock.sleep(wait))
            woken = asyncio.ensure_future(self._wake.wait())
            try:
                await asyncio.wait({asleep, woken}, return_when=asyncio.FIRST_COMPLETED)
            finally:
                for one in (asleep, woken):
                    one.cancel()
            self._wake.clear()
            try:
                await self.tidy()
            except DialwatchError as err:  # the disk: what is left goes with the next pass
                _log.warning("what is old enough is still kept", why=str(err))
            wait = _BETWEEN

    async def tidy(self) -> dict[str, int]:
        """One pass: what went, by kind. What went is written down also where a kind could not be
        dealt with; then raises StoreError."""
        async with self._turn:
            gone = Counter[str]()
            failed: StoreError | None = None
            for kind, work in self._works():
                try:
                    gone[kind.value] += await work()
                except StoreError as err:
                    failed = failed or err
            removed = {name: count for name, count in gone.items() if count}
            removed |= await self._lines(removed)
            await self._emptied()
            if removed:
                self.removed = removed
                _log.info("what was kept long enough is gone", **removed)
            if failed is not None:
                raise failed
            return removed

    async def _emptied(self) -> None:
        """Empty the logs beside the files: what went still stands in them. One in which somebody
        reads just now is emptied by the next pass."""
        for holder in self._means.holders():
            with suppress(StoreError):
                await holder.bare(checkpointed)

    def _works(self) -> list[tuple[KeptKind, Callable[[], Awaitable[int]]]]:
        means = self._means
        heads = (
            (KeptKind.RECEIPTS, means.batches, BATCHES),
            (KeptKind.LAUNCHES, means.launches, LAUNCHES),
            (KeptKind.DRAFTS, means.launches, LAUNCH_DRAFTS),
            (KeptKind.PLANS, means.bindings.store, PLANS),
            (KeptKind.DRAFTS, means.bindings.store, PLAN_DRAFTS),
        )
        return [
            (KeptKind.CALLS, self._calls),
            (KeptKind.PUSHES, self._pushes),
            (KeptKind.RECORDINGS, self._recordings),
            (KeptKind.RECEIPTS, self._receipts),
            *((kind, partial(self._heads, store, aged, kind)) for kind, store, aged in heads),
            (KeptKind.LOGS, partial(self._files, aged_logs, KeptKind.LOGS)),
            (KeptKind.ASIDE, partial(self._files, aged_set_aside, KeptKind.ASIDE)),
        ]

    def _before(self, kind: KeptKind) -> int | None:
        days = self.days(kind)
        return self._means.clock.millis() - days * DAY_MS if days else None

    async def _calls(self) -> int:
        before = self._before(KeptKind.CALLS)
        aged = 0 if before is None else await self._means.journal.age(before)
        if aged:
            await self._notes()
        return aged

    async def _notes(self) -> None:
        """What was noted at places of recordings of such calls goes with them."""
        store = self._means.recordings.store
        rows: list[Any] = await store.bare(
            lambda file: file.execute(
                "SELECT call, account, campaign, key FROM recording "
                "WHERE markers <> '[]' AND call IS NOT NULL"
            ).fetchall()
        )
        noted = [Spot(*row) for row in rows]
        aged = set(await self._means.journal.aged_among([spot.call for spot in noted]))
        await store.change([spot for spot in noted if spot.call in aged], markers=())

    async def _pushes(self) -> int:
        inbox = self._means.inbox
        await inbox.tidy()
        gone, inbox.dropped = inbox.dropped, 0
        return gone

    async def _recordings(self) -> int:
        store = self._means.recordings.store
        before = (await store.totals())[0]
        await self._means.recordings.keeping.trim()
        return max(0, before - (await store.totals())[0])

    async def _heads(self, store: Any, aged: Aged, kind: KeptKind) -> int:
        """Batches that go on, and what belongs to them, stay."""
        before, gone = self._before(kind), 0
        stay = json.dumps([one.batch.id for one in await self._means.batches.unfinished()])
        while before is not None:
            done = await store.bare(partial(step, aged=aged, before=before, stay=stay))
            if done is None:
                break
            gone += done
        return gone

    async def _receipts(self) -> int:
        """Of single actions: they lie beside the log of actions."""
        before, gone = self._before(KeptKind.RECEIPTS), 0
        work = partial(drop_receipts, before=before or 0, most=AT_ONCE)
        while dropped := await self._means.audit.bare(work):
            gone += dropped
        return gone

    async def _files(self, work: Callable[..., int], kind: KeptKind) -> int:
        try:
            return await asyncio.to_thread(work, self._means.profile, self.days(kind), time.time())
        except OSError as err:
            raise StoreError(f"Old files cannot be listed ({err.strerror}).") from err

    async def _lines(self, removed: dict[str, int]) -> dict[str, int]:
        """The log of actions says what went, and lets its own old lines go, a transaction at a
        time; each leaves a line by which the chain is seen to be whole."""
        audit, before = self._means.audit, self._before(KeptKind.AUDIT)
        line = AuditLine(
            at=self._means.clock.millis(), action="", who="", account="", operation=CUT,
            stage="noted", told=dict(removed),
        )  # fmt: skip
        gone = 0
        while before is not None:
            lines = await audit.bare(partial(cut, before=before, line=line))
            if not lines:
                break
            gone += lines
            line = replace(line, told={})
        if removed and not gone:
            await audit.write(line)
        return {KeptKind.AUDIT.value: gone} if gone else {}
