"""Row 14 of the reliability table: whatever body comes, it is read or set aside, and quickly."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from copy import deepcopy
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path
from typing import Any

import apsw
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.receiver.test_app import ASKED, Stops, airudder, blu, huawei
from tests.support.hostile import GOOD, LEAST, NUMBERS, TEXTS, corpus, written
from tests.support.lengths import examples

from dialwatch.calls.errors import BadAnswer
from dialwatch.calls.platform import Platform
from dialwatch.calls.push import PUSH_KINDS, PushState
from dialwatch.clock import SystemClock
from dialwatch.monitor.intake import Intake, tidied
from dialwatch.monitor.notices import Notices
from dialwatch.monitor.pushes import PushReader, Reading
from dialwatch.platforms.port import inline
from dialwatch.platforms.push import Answer, Proof, PushAsk, Pushed, Pushes
from dialwatch.store.inbox import Arrival, Inbox
from dialwatch.store.journal import Journal

SLOW = 2.0
"""Seconds of this thread's own work, after which a body counts as one that hangs."""
MOST = {Platform.AIRUDDER: 32 << 20, Platform.BLU: 1 << 20, Platform.HUAWEI: 1 << 20}
"""Bytes of a body that are taken (reliability.md, rules behind the table)."""
AT_ONCE = 50
HANG = 60.0

KINDS = [(platform, kind.id) for platform, kinds in PUSH_KINDS.items() for kind in kinds]
ODD = [*NUMBERS.values(), *TEXTS.values()]
HEADERS = {"x-airudder-sign": "0" * 64}

pytestmark = pytest.mark.untraced


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


@pytest.mark.parametrize(("platform", "kind"), KINDS, ids=str)
async def test_every_body_of_the_corpus_is_read_or_set_aside(
    tmp_path: Path, platform: Platform, kind: str
):
    async with bench(tmp_path, platform, kind) as desk:
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
    whole(tmp_path / "journal.db")


def test_there_is_a_good_body_of_every_kind():
    assert sorted(GOOD) == sorted(KINDS)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.sampled_from(ODD),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)
READERS = {platform: pushes_of(platform) for platform in PUSH_KINDS}


@settings(max_examples=examples(200, 100_000))
@given(data=st.data())
def test_whatever_is_made_up_is_read_or_set_aside(data: st.DataObject):
    platform, kind = data.draw(st.sampled_from(KINDS))
    told = deepcopy(data.draw(st.sampled_from(GOOD[platform, kind])))
    for _ in range(data.draw(st.integers(0, 4))):
        inner = data.draw(st.sampled_from(insides(told)))
        where = data.draw(st.sampled_from(list(inner) if isinstance(inner, dict) else [0]))
        inner[where] = data.draw(JSON)
    body = written(told)
    cut = data.draw(st.integers(0, len(body)))
    body = data.draw(
        st.sampled_from([body, body, body, body[:cut] + data.draw(st.binary()) + body[cut:]])
    )
    now = SystemClock().millis()
    pushes = READERS[platform]
    pushes.body_proof(kind, HEADERS, body)
    pushes.answer(kind, body)
    pushes.unkept_answer(kind, body)
    try:
        pushed = pushes.read(PushAsk(kind=kind, received=now), body)
    except BadAnswer:
        return
    for call in pushed.calls:
        assert not tidied(tidied(call, now)[0], now)[1], "what is tidied needs no more tidying"


def insides(told: object) -> list[Any]:
    """What has parts in it, outermost first."""
    if not isinstance(told, (dict, list)) or not told:
        return []
    inner = told.values() if isinstance(told, dict) else told
    return [told, *(part for value in inner for part in insides(value))]
