"""The way of pushed bodies from the inbox into the journal, with every answer looked at."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path
from typing import Any

import apsw
from tests.receiver.test_app import ASKED, Stops, airudder, blu, huawei
from tests.support.hostile import GOOD, LEAST, corpus, written

from dialwatch.calls.errors import BadAnswer
from dialwatch.calls.platform import Platform
from dialwatch.calls.push import PUSH_KINDS, PushState
from dialwatch.clock import SystemClock
from dialwatch.monitor.intake import Intake
from dialwatch.monitor.notices import Notices
from dialwatch.monitor.pushes import PushReader, Reading
from dialwatch.platforms.port import inline
from dialwatch.platforms.push import Answer, Proof, PushAsk, Pushed, Pushes
from dialwatch.store.inbox import Arrival, Inbox
from dialwatch.store.journal import Journal

__all__ = ["HEADERS", "KINDS", "all_read_or_set_aside", "pushes_of"]

SLOW = 2.0
"""Seconds of this thread's own work, after which a body counts as one that hangs."""
MOST = {Platform.AIRUDDER: 32 << 20, Platform.BLU: 1 << 20, Platform.HUAWEI: 1 << 20}
"""Bytes of a body that are taken (reliability.md, rules behind the table)."""
AT_ONCE = 50
HANG = 60.0
KINDS = [(platform, kind.id) for platform, kinds in PUSH_KINDS.items() for kind in kinds]
HEADERS = {"x-airudder-sign": "0" * 64}


def pushes_of(platform: Platform) -> Pushes:
    match platform:
        case Platform.AIRUDDER:
            return airudder(mode="log")
        case Platform.BLU:
            return blu(Stops("700101"), ASKED)
        case _:
            return huawei()


@dataclass
class Watched:
    """Pushes of an account, whose every answer is looked at."""

    inner: Pushes
    body: bytes = b""
    wrong: list[str] = field(default_factory=list)

    def header_proof(self, headers: Any, now: Any) -> Proof:
        return self.inner.header_proof(headers, now)

    def body_proof(self, kind: str, headers: Any, body: bytes) -> Proof:
        return self.inner.body_proof(kind, headers, body)

    def answer(self, kind: str, body: bytes) -> Answer:
        return self.inner.answer(kind, body)

    def unkept_answer(self, kind: str, body: bytes) -> Answer | None:
        return self.inner.unkept_answer(kind, body)

    def read(self, ask: PushAsk, body: bytes) -> Pushed:
        began = time.thread_time()
        try:
            self._answered(ask.kind, body)
            pushed = self.inner.read(ask, body)
        except BadAnswer:
            raise
        except Exception as err:
            self.wrong.append(f"{body[:200]!r}: {err!r}")
            raise
        finally:
            if (took := time.thread_time() - began) > SLOW:
                self.wrong.append(f"{body[:200]!r}: {took:.1f} s")
        return pushed

    def _answered(self, kind: str, body: bytes) -> None:
        assert isinstance(self.body_proof(kind, HEADERS, body), Proof)
        assert isinstance(self.answer(kind, body), Answer)
        self.unkept_answer(kind, body)


@dataclass
class Bench:
    """The way from the inbox into the journal."""

    inbox: Inbox
    journal: Journal
    watched: Watched
    kind: str
    said: Notices
    total: int = 0

    async def take(self, bodies: list[bytes]) -> None:
        """Keep these, and wait until they are read."""
        await asyncio.gather(*(self.inbox.put(self._arrival(body)) for body in bodies))
        ends = time.monotonic() + HANG
        while await self.inbox.rows(state=PushState.WAITING, limit=1) or self.inbox.waiting_bytes:
            await asyncio.sleep(0.005)
            assert time.monotonic() < ends, f"{self.inbox.waiting_bytes} bytes wait for ever"

    def _arrival(self, body: bytes) -> Arrival:
        self.total += 1
        return Arrival(
            account="a1",
            kind=self.kind,
            received=SystemClock().millis(),
            source="",
            headers={},
            digest=blake2b(body, digest_size=16).digest(),
            size=len(body),
            body=body,
        )


@asynccontextmanager
async def bench(folder: Path, platform: Platform, kind: str) -> AsyncIterator[Bench]:
    clock = SystemClock()
    inbox, journal = Inbox(folder / "inbox.db", clock), Journal(folder / "journal.db", clock)
    await inbox.open()
    await journal.open()
    await journal.set_account("a1", platform)
    watched = Watched(pushes_of(platform))
    reading = Reading(pushes=watched, name="A", took=lambda *_: None)
    said = Notices(clock)
    reader = PushReader(
        inbox, Intake(journal, clock), said, clock, heavy=inline, accounts=lambda: {"a1": reading}
    )
    task = asyncio.create_task(reader.run(), name="push reader")
    try:
        yield Bench(inbox, journal, watched, kind, said)
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await inbox.close()
        await journal.close()


def whole(path: Path) -> dict[str, int]:
    """No half-written row in this journal; how many rows its tables hold."""
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    try:
        assert connection.execute("PRAGMA integrity_check").get == "ok"
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        calls, keys, lost = connection.execute(
            "SELECT count(*), count(DISTINCT campaign || '/' || key), "
            "sum(campaign NOT IN (SELECT id FROM campaign)) FROM call"
        ).fetchone()  # type: ignore[misc]
        assert (calls, lost or 0) == (keys, 0)
        return {"calls": calls}
    finally:
        connection.close()


async def all_read_or_set_aside(folder: Path, platform: Platform, kind: str) -> None:
    """Whatever body of the corpus comes: it is read or set aside, quickly, and nothing breaks."""
    async with bench(folder, platform, kind) as desk:
        await desk.take([written(good) for good in GOOD[platform, kind]])
        assert not await desk.inbox.rows(state=PushState.QUARANTINE), "the good ones are read"
        waiting: list[bytes] = []
        refused = 0
        for _, body in corpus(platform, kind):
            if len(body) > MOST[platform]:
                refused += 1  # answered 413 at the door (test_app.py): nobody ever reads it
                continue
            waiting.append(body)
            if len(waiting) == AT_ONCE:
                await desk.take(waiting)
                waiting = []
        await desk.take(waiting)
        assert desk.watched.wrong == []
        assert desk.total + refused > LEAST
        rows = await desk.inbox.rows(limit=1_000_000)
        assert {row.state for row in rows} <= {
            PushState.DONE,
            PushState.RAW,
            PushState.QUARANTINE,
        }
        assert [row.reason for row in rows if "fault of Dialwatch" in row.reason] == []
        assert all(row.note.isprintable() and len(row.note) <= 300 for row in rows)
        assert all(len(notice.text) < 1_000 for notice in desk.said.all())
        assert desk.inbox.waiting_bytes == 0
    assert sum(row.copies for row in rows) == desk.total
    whole(folder / "journal.db")
