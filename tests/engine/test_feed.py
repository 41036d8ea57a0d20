import asyncio
import contextlib
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest

from dialwatch.calls.account import AccountState, Light
from dialwatch.calls.call import CallSeen
from dialwatch.calls.outcome import Outcome
from dialwatch.calls.packed import FRAME_BLOCK, Block, join_frames, unpack
from dialwatch.calls.platform import Platform
from dialwatch.clock import SystemClock
from dialwatch.engine.feed import FAR_BEHIND, Feed
from dialwatch.monitor.notices import Notices
from dialwatch.store.journal import Journal
from dialwatch.store.values import CampaignUpdate

NOW = 1_795_000_000_000


def calls(first: int, count: int) -> list[CallSeen]:
    return [
        CallSeen(
            account="a",
            campaign="spring",
            key=f"spring/{number}",
            call_id=str(number),
            entry=str(number),
            number=f"+1202555{number % 10000:04}",
            outcome=Outcome.BUSY,
            dialed_at=NOW + number,
            seen_at=NOW + number,
        )
        for number in range(first, first + count)
    ]


@pytest.fixture
async def journal(tmp_path) -> AsyncIterator[Journal]:
    one = Journal(tmp_path / "journal.db", SystemClock())
    await one.open()
    await one.set_account("a", Platform.AIRUDDER)
    yield one
    await one.close()


@pytest.fixture
def notices() -> Notices:
    return Notices(SystemClock())


@pytest.fixture
def feed(journal, notices) -> Feed:
    state = AccountState(
        id="a", name="Acme", platform=Platform.AIRUDDER, zone="UTC", light=Light.LIVE
    )
    return Feed(journal, notices, lambda: ([state], False))


def read(raw: bytes) -> list[Any]:
    """Frames as blocks and JSON values."""
    return [
        unpack(payload) if kind == FRAME_BLOCK else json.loads(payload)
        for kind, payload in join_frames(bytearray(raw))
    ]


async def whole(frames: AsyncIterator[bytes]) -> list[Any]:
    return read(b"".join([one async for one in frames]))


class Reader:
    """A window's end of a stream."""

    def __init__(self, stream: AsyncIterator[bytes]) -> None:
        self._stream = stream

    async def next(self) -> Any:
        (told,) = read(await asyncio.wait_for(anext(self._stream), 10))
        return told

    async def until(self, kind: str) -> list[Any]:
        """Everything up to the first JSON frame of this type."""
        taken = [await self.next()]
        while isinstance(taken[-1], Block) or taken[-1]["type"] != kind:
            taken.append(await self.next())
        return taken


@contextlib.asynccontextmanager
async def following(feed: Feed, since: int) -> AsyncIterator[Reader]:
    stream = feed.stream(since)
    try:
        yield Reader(stream)
    finally:
        await stream.aclose()


async def test_a_snapshot_holds_every_call_once(feed, journal):
    await journal.record(calls(0, 1200))
    head, *blocks, end = await whole(feed.snapshot())

    assert head == {
        "type": "head",
        "journal_id": journal.journal_id,
        "calls": 1200,
        "seq": journal.last_seq,
    }
    assert end == {"type": "end", "seq": journal.last_seq}
    assert {int(one) for block in blocks for one in block.columns["id"]} == set(range(1, 1201))


async def test_changes_are_paged_to_the_end(feed, journal):
    await journal.record(calls(0, 1200))
    seq, ids, rows, pages, more = 0, [], [], 0, True
    while more:
        *blocks, campaigns, end = await whole(feed.changes(seq, 500))
        ids += [int(one) for block in blocks for one in block.columns["id"]]
        rows += campaigns["campaigns"]
        seq, more, pages = end["seq"], end["more"], pages + 1

    assert sorted(ids) == list(range(1, 1201))
    assert pages == 3
    assert {row["key"] for row in rows} == {"spring"}
    assert seq == journal.last_seq


async def test_a_stream_tells_what_is_new_in_order(feed, journal, notices):
    async with following(feed, 0) as reader:
        head, accounts = await reader.next(), await reader.next()
        assert (head["type"], head["journal_id"]) == ("head", journal.journal_id)
        assert accounts["accounts"][0]["name"] == "Acme"

        await journal.record(calls(0, 700))
        seen: list[Any] = []
        while sum(len(one) for one in seen if isinstance(one, Block)) < 700:
            seen.append(await reader.next())
        assert all(len(one) <= 500 for one in seen if isinstance(one, Block))

        notices.tell("x", "Something.", "warn")
        *_, notice = await reader.until("notice")
        assert (notice["text"], notice["level"]) == ("Something.", "warn")


async def test_a_settled_minute_never_overtakes_its_calls(feed, journal):
    async with following(feed, 0) as reader:
        for turn in range(5):
            settled = NOW + turn * 800
            update = CampaignUpdate(account="a", key="spring", settled_before=settled)
            await journal.record(calls(turn * 800, 800), updates=[update])
        arrived, told = 0, None
        while told != settled:
            one = await reader.next()
            if isinstance(one, Block):
                arrived += len(one)
            elif one["type"] == "campaigns":
                (row,) = one["campaigns"]
                told = row["settled_before"]
                if told is not None:
                    assert arrived >= (told - NOW) + 800


async def test_a_campaign_is_named_before_its_calls(feed, journal):
    async with following(feed, 0) as reader:
        await reader.until("accounts")
        update = CampaignUpdate(account="a", key="spring", settled_before=NOW)
        await journal.record(calls(0, 10), updates=[update])
        named, block, settled = [await reader.next() for _ in range(3)]

        assert [row["key"] for row in named["campaigns"]] == ["spring"]
        assert named["campaigns"][0]["settled_before"] is None
        assert len(block) == 10
        assert settled["campaigns"][0]["settled_before"] == NOW


async def test_a_window_far_behind_is_told_to_page(feed, journal):
    await journal.record(calls(0, FAR_BEHIND + 1))
    async with following(feed, 0) as reader:
        *_, last = await reader.until("page")
        assert last == {"type": "page"}
        with pytest.raises(StopAsyncIteration):
            await reader.next()


async def test_a_window_of_another_journal_is_told_to_page(feed):
    async with following(feed, 99) as reader:
        await reader.until("page")


async def test_the_end_ends_every_stream(feed):
    async with following(feed, 0) as reader:
        await reader.until("accounts")
        feed.end()
        with pytest.raises(StopAsyncIteration):
            await asyncio.wait_for(reader.until("page"), 10)


async def test_a_quiet_stream_beats(feed, monkeypatch):
    monkeypatch.setattr("dialwatch.engine.feed.BEAT", 0.05)
    async with following(feed, 0) as reader:
        await reader.until("beat")
