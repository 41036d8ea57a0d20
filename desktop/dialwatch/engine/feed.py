"""What the windows follow: the journal's changes, packed; accounts, notices, and a heartbeat.

Nothing is queued for a window: each stream reads the journal from where it stands, and the
socket's own back-pressure holds it. One that has fallen far behind is told to page.
"""

import asyncio
import json
from collections import deque
from collections.abc import AsyncIterator, Callable
from dataclasses import asdict
from typing import Any

from dialwatch.calls.account import AccountState, CampaignRow
from dialwatch.calls.packed import FRAME_BLOCK, FRAME_JSON, frame, pack
from dialwatch.monitor.notices import Notice, Notices
from dialwatch.store.journal import Journal

__all__ = ["BEAT", "FAR_BEHIND", "MESSAGE_ROWS", "Feed"]

BEAT = 5.0
"""Real seconds between heartbeats."""

MESSAGE_ROWS = 500
FAR_BEHIND = 5_000
"""Changes that a stream may be behind; further behind, the window has to page."""

_MOST_NOTICES = 50


class Feed:
    """Serves snapshots, pages of changes, and streams."""

    def __init__(
        self,
        journal: Journal,
        notices: Notices,
        accounts: Callable[[], tuple[list[AccountState], bool]],
    ) -> None:
        self._journal = journal
        self._notices = notices
        self._accounts = accounts
        self._streams: set[_Stream] = set()
        self._ending = False
        notices.listen(self._tell)

    def accounts_changed(self) -> None:
        """Send the accounts' state to every stream."""
        for stream in self._streams:
            stream.accounts_changed = True
            stream.wake.set()

    def end(self) -> None:
        """End all streams."""
        self._ending = True
        for stream in self._streams:
            stream.wake.set()

    def _tell(self, notice: Notice) -> None:
        for stream in self._streams:
            stream.notices.append(notice)
            stream.wake.set()

    async def snapshot(self) -> AsyncIterator[bytes]:
        """All calls as they are."""
        snapshot = await self._journal.snapshot().begin()
        yield _json(
            type="head",
            journal_id=self._journal.journal_id,
            calls=snapshot.calls,
            seq=snapshot.seq,
        )
        async for packed in snapshot:
            yield frame(FRAME_BLOCK, packed)
        yield _json(type="end", seq=snapshot.seq)

    async def changes(self, since: int, limit: int) -> AsyncIterator[bytes]:
        """At most about `limit` calls that changed after `since`, then campaigns."""
        seq, more, taken = since, True, 0
        while more and taken < limit:
            block, seq, more = await self._journal.changes(seq, min(limit - taken, 10_000))
            taken += len(block)
            if len(block):
                yield frame(FRAME_BLOCK, pack(block))
        rows = [row for row in await self._journal.campaigns(since) if row.seq <= seq]
        yield await self._campaigns(rows)
        yield _json(type="end", seq=seq, more=more)

    async def stream(self, since: int) -> AsyncIterator[bytes]:
        """What is new after `since`, for ever."""
        stream = _Stream()
        self._streams.add(stream)
        try:
            async for one in self._follow(stream, since):
                yield one
        finally:
            self._streams.discard(stream)

    async def _follow(self, stream: "_Stream", since: int) -> AsyncIterator[bytes]:
        seq = campaigns_seq = since
        yield _json(type="head", journal_id=self._journal.journal_id, seq=self._journal.last_seq)
        with self._journal.subscribe() as follower:
            while not self._ending:
                for told in self._small_frames(stream):
                    yield told
                if not 0 <= self._journal.last_seq - seq <= FAR_BEHIND:
                    yield _json(type="page")
                    return
                while self._journal.last_seq > seq:
                    block, seq, more = await self._journal.changes(seq, MESSAGE_ROWS)
                    unnamed = set(block.columns["campaign"].tolist()) - stream.named
                    if unnamed:
                        stream.named |= unnamed
                        if rows := await self._names(unnamed, since):
                            yield await self._campaigns(rows)
                    if len(block):
                        yield frame(FRAME_BLOCK, pack(block))
                    if not more:
                        break
                # A campaign's row may say that minutes are settled: it must not overtake calls.
                rows = [
                    row for row in await self._journal.campaigns(campaigns_seq) if row.seq <= seq
                ]
                if rows:
                    campaigns_seq = max(row.seq for row in rows)
                    yield await self._campaigns(rows)
                if seq > stream.told_seq:
                    stream.told_seq = seq
                    yield _json(type="seq", seq=seq)
                if not await _first_of(stream.wake, follower.grown(seq), BEAT):
                    yield _json(type="beat")

    async def _names(self, campaigns: set[int], since: int) -> list[CampaignRow]:
        """These campaigns, as far as they are new since then, without saying what is settled."""
        rows = await self._journal.campaigns(since)
        unsettled = {"settled_before": None, "as_of": None, "over": False}
        return [row.changed(unsettled) for row in rows if row.id in campaigns]

    def _small_frames(self, stream: "_Stream") -> list[bytes]:
        stream.wake.clear()
        frames = []
        if stream.accounts_changed:
            stream.accounts_changed = False
            states, paused = self._accounts()
            frames.append(
                _json(
                    type="accounts",
                    accounts=[state.told() for state in states],
                    paused=paused,
                )
            )
        while stream.notices:
            frames.append(_json(type="notice", **asdict(stream.notices.popleft())))
        return frames

    async def _campaigns(self, rows: list[CampaignRow]) -> bytes:
        return _json(
            type="campaigns",
            campaigns=[row.told() for row in rows],
            robots=await self._journal.robots(),
        )


class _Stream:
    """What waits to be told on one stream: little, and bounded."""

    def __init__(self) -> None:
        self.wake = asyncio.Event()
        self.accounts_changed = True
        self.notices: deque[Notice] = deque(maxlen=_MOST_NOTICES)
        self.told_seq = -1
        self.named: set[int] = set()
        """Campaigns whose calls were sent on this stream."""


async def _first_of(wake: asyncio.Event, grown: Any, patience: float) -> bool:
    """Wait until something happens. False: nothing did for so many real seconds."""
    waits = {asyncio.ensure_future(wake.wait()), asyncio.ensure_future(grown)}
    try:
        done, _ = await asyncio.wait(waits, timeout=patience, return_when=asyncio.FIRST_COMPLETED)
        return bool(done)
    finally:
        for wait in waits:
            wait.cancel()
        await asyncio.gather(*waits, return_exceptions=True)


def _json(**told: Any) -> bytes:
    return frame(FRAME_JSON, json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode())
