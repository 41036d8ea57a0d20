import asyncio
import json
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest
from tests.bench.fill import fill
from tests.ledger.made import a_block, a_campaign
from tests.support.engines import Engines, none_left_behind
from tests.support.little_engine import LittleEngine, packed, told, until

from dialwatch.calls.account import Light
from dialwatch.calls.errors import Unreachable
from dialwatch.files import make_profile
from dialwatch.ledger.announced import API
from dialwatch.ledger.ledger import Ledger
from dialwatch.ledger.link import EngineLink, LinkEvents, LinkState

CAMPAIGN = a_campaign().told()


def packed_block(*calls) -> bytes:
    return packed(a_block(*calls))


class Window:
    """A ledger that follows a link, and what was said."""

    def __init__(self, profile: Path) -> None:
        self.ledger = Ledger()
        self.states: list[tuple[LinkState, str]] = []
        self.notices: list[tuple[str, str, str, int]] = []
        self.loading: list[tuple[int, int]] = []
        self.paused: bool | None = None
        self.link = EngineLink(
            profile,
            LinkEvents(
                on_loaded=self.ledger.replace,
                on_block=self.ledger.apply_block,
                on_campaigns=self.ledger.apply_campaigns,
                on_accounts=self._accounts,
                on_notice=lambda *one: self.notices.append(one),
                on_connection=lambda *one: self.states.append(one),
                on_loading=lambda *one: self.loading.append(one),
            ),
        )

    def _accounts(self, accounts, paused):
        self.ledger.apply_accounts(accounts)
        self.paused = paused

    def is_(self, state: LinkState) -> Callable[[], bool]:
        return lambda: self.link.state is state

    def numbers(self) -> list[str]:
        return [self.ledger.row(place).number for place in range(len(self.ledger))]


@asynccontextmanager
async def following(profile: Path) -> AsyncIterator[Window]:
    window = Window(profile)
    task = asyncio.create_task(window.link.run())
    try:
        yield window
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


@pytest.fixture
def engines() -> Iterator[Engines]:
    yield from none_left_behind()


@pytest.fixture
async def engine(tmp_path):
    engine = LittleEngine(tmp_path, seq=2, campaigns=[CAMPAIGN])
    engine.stored = [a_block({"number": "0770090001"}, {"number": "0770090002"})]
    await engine.start()
    yield engine
    await engine.stop()


async def test_loads_what_is_stored_then_follows_what_is_new(engine, tmp_path):
    async with following(tmp_path) as window:
        await until(window.is_(LinkState.LIVE))
        assert window.numbers() == ["0770090001", "0770090002"]
        assert window.ledger.campaigns[1].name == "Campaign 1"
        assert window.ledger.robot_name("r1") == "Rosa"
        assert window.loading[-1] == (2, 2)
        assert window.notices == [("n1", "Kept.", "info", 5)]
        assert [state for state, _ in window.states] == [
            LinkState.CONNECTING,
            LinkState.LOADING,
            LinkState.LIVE,
        ]

        changed = {"id": 2, "number": "0770090009"}
        account = {
            "id": "a", "name": "A", "platform": "blu", "zone": "UTC", "light": "live",
        }  # fmt: skip
        engine.send(
            b"".join(
                [
                    packed_block(changed, {"id": 3, "number": "0770090003"}),
                    told(type="campaigns", campaigns=[CAMPAIGN | {"name": "Later"}], robots={}),
                    told(type="accounts", accounts=[account], paused=True),
                    told(type="notice", id="n2", text="Odd.", level="warn", at=7),
                    told(type="beat"),
                    told(type="seq", seq=4),
                ]
            )
        )
        await until(lambda: window.link.seq == 4)
        assert window.numbers() == ["0770090001", "0770090009", "0770090003"]
        assert window.ledger.campaigns[1].name == "Later"
        assert window.ledger.accounts["a"].light is Light.LIVE
        assert window.paused is True
        assert window.notices[-1] == ("n2", "Odd.", "warn", 7)
        assert engine.asked == ["hello", "snapshot", "campaigns", "stream?since=2"]
    await until(lambda: engine.attached == 0)


async def test_a_window_far_behind_catches_up_by_pages(engine, tmp_path):
    engine.pages = {
        2: [packed_block({"id": 3}), told(type="campaigns", campaigns=[], robots={}),
            told(type="end", seq=3, more=True)],
        3: [packed_block({"id": 4}), told(type="end", seq=9, more=False)],
    }  # fmt: skip
    async with following(tmp_path) as window:
        await until(window.is_(LinkState.LIVE))
        engine.send(told(type="page"))
        engine.hang_up()
        await until(lambda: "stream?since=9" in engine.asked)
        assert len(window.ledger) == 4
        assert LinkState.LOST not in [state for state, _ in window.states]


@pytest.mark.parametrize("in_order", [True, False])
async def test_a_lost_engine_is_found_again_and_only_asked_for_what_is_new(
    engine, tmp_path, in_order
):
    async with following(tmp_path) as window:
        await until(window.is_(LinkState.LIVE))
        await engine.stop(in_order=in_order)
        await until(window.is_(LinkState.LOST))
        assert "does not answer" in window.states[-1][1]
        assert len(window.ledger) == 2
        with pytest.raises(Unreachable):
            await window.link.call(1)
        engine.asked.clear()
        await engine.start()
        await until(window.is_(LinkState.LIVE))
        assert engine.asked == ["hello", "stream?since=2"]
        assert window.states[-1] == (LinkState.LIVE, "")


@pytest.mark.parametrize("where", ["hello", "stream"])
async def test_another_journal_is_loaded_anew(engine, tmp_path, where):
    async with following(tmp_path) as window:
        await until(window.is_(LinkState.LIVE))
        if where == "hello":
            await engine.stop()
        engine.journal_id, engine.seq = "j2", 1
        engine.stored = [a_block({"number": "0770090777"})]
        if where == "hello":
            await engine.start()
        else:
            engine.hang_up()
        await until(lambda: window.link.journal_id == "j2")
        await until(window.is_(LinkState.LIVE))
        assert window.numbers() == ["0770090777"]


async def test_a_journal_that_is_replaced_while_we_connect_is_loaded_anew(engine, tmp_path):
    async with following(tmp_path) as window:
        await until(window.is_(LinkState.LIVE))
        engine.streamed_journal = "j2"
        engine.hang_up()
        await until(lambda: engine.asked.count("snapshot") == 2)
        engine.journal_id = "j2"
        await until(lambda: window.link.journal_id == "j2")
        await until(window.is_(LinkState.LIVE))


@pytest.mark.parametrize("where", ["file", "hello"])
async def test_an_engine_of_another_version_is_named_and_left_alone(engine, tmp_path, where):
    engine.api = API + 1
    engine.announce(api=API + 1 if where == "file" else API)
    async with following(tmp_path) as window:
        await until(window.is_(LinkState.WRONG_VERSION))
        assert f"9.9.9 (API {API + 1})" in window.states[-1][1]
        assert f"needs API {API}" in window.states[-1][1]
        assert set(engine.asked) <= {"hello"}
        engine.api = API
        engine.announce()
        await until(window.is_(LinkState.LIVE))


async def test_a_wrong_token_is_said(engine, tmp_path):
    async with following(tmp_path) as window:
        await until(window.is_(LinkState.LIVE))
        engine.announce(token="another")
        engine.hang_up()
        await until(lambda: any("refuses this window" in text for _, text in window.states))


@pytest.mark.parametrize(
    "content", ["", "{", "[]", json.dumps({"pid": 1}), json.dumps({"port": "x"})]
)
async def test_without_an_engine_it_waits(tmp_path, content):
    (tmp_path / "engine.json").write_text(content)
    async with following(tmp_path) as window:
        engine = LittleEngine(tmp_path)
        await until(lambda: window.states)
        assert window.states == [(LinkState.CONNECTING, "The engine is starting.")]
        await engine.start()
        await until(window.is_(LinkState.LIVE))
        await engine.stop()


async def test_a_stream_that_makes_no_sense_is_left_and_taken_up_again(engine, tmp_path):
    async with following(tmp_path) as window:
        await until(window.is_(LinkState.LIVE))
        for nonsense in (
            told(type="campaigns", campaigns=[{"id": "?"}]),
            told(type="accounts", accounts=[{}]),
            told(type="seq"),
            b"\x02\x00\x00\x00\x02{]",
            b"\x02\x00\x00\x00\x02[]",
            b"\x04\x00\x00\x00\x01DWB1",
        ):
            engine.asked.clear()
            engine.send(nonsense)
            await until(lambda: "stream?since=2" in engine.asked)
            await until(window.is_(LinkState.LIVE))
        assert len(window.ledger) == 2


async def test_asks_and_tells(engine, tmp_path):
    async with following(tmp_path) as window:
        await until(window.is_(LinkState.LIVE))
        link = window.link
        assert (await link.call(17))["path"] == "calls/17"
        engine.asked.clear()
        await link.refresh()
        await link.refresh("a")
        await link.pause(True)
        await link.pause(False, "a")
        await link.pause(True, "a")
        await link.watch("b", ["88", {"id": "89", "entries": 5}])
        assert (await link.test("a"))["path"] == "accounts/a/test"
        await link.delete("accounts/a")
        await link.stop_engine()
        assert engine.asked == [
            "refresh", "accounts/a/refresh", "polling", "accounts/a/resume", "accounts/a/pause",
            "accounts/b/watch", "accounts/a/test", "accounts/a", "stop",
        ]  # fmt: skip


async def test_campaigns_do_not_overtake_the_calls_that_were_loaded(engine, tmp_path):
    engine.campaigns = [CAMPAIGN | {"seq": 2}, CAMPAIGN | {"id": 2, "name": "Newer", "seq": 3}]
    async with following(tmp_path) as window:
        await until(window.is_(LinkState.LIVE))
        assert list(window.ledger.campaigns) == [1]
        engine.send(told(type="campaigns", campaigns=engine.campaigns[1:], robots={}))
        await until(lambda: 2 in window.ledger.campaigns)


@pytest.mark.parametrize(
    "snapshot",
    [
        told(type="head", journal_id="j1", calls=9, seq=2),
        told(type="head"),
        told(type="end"),
        b"\x02\x00\x00\x00\x02[]",
        b"\x02\x00\x00\x00\x02",
    ],
)
async def test_a_load_that_was_cut_off_is_begun_anew(engine, tmp_path, snapshot):
    engine.snapshot = snapshot
    async with following(tmp_path) as window:
        await until(window.is_(LinkState.LOST))
        assert "cannot be understood" in window.states[-1][1]
        assert len(window.ledger) == 0
        engine.snapshot = None
        await until(window.is_(LinkState.LIVE))
        assert len(window.ledger) == 2


async def test_leaving_in_the_middle_of_a_load_ends_it(engine, tmp_path):
    engine.stored = [a_block({"id": k}) for k in range(1, 400)]
    async with following(tmp_path) as window:
        await until(window.is_(LinkState.LOADING))
        await until(lambda: "snapshot" in engine.asked)
    await until(lambda: not any(one.name == "bulk load" for one in threading.enumerate()))
    assert window.link.journal_id is None
    assert len(window.ledger) == 0


async def test_a_page_that_was_cut_off_is_asked_for_again(engine, tmp_path):
    engine.pages = {2: [packed_block({"id": 3})]}
    async with following(tmp_path) as window:
        await until(window.is_(LinkState.LIVE))
        engine.send(told(type="page"))
        await until(window.is_(LinkState.LOST))
        engine.pages = {2: [packed_block({"id": 3}), told(type="end", seq=3, more=False)]}
        await until(window.is_(LinkState.LIVE))
        engine.send(told(type="page"))
        await until(lambda: window.link.seq == 3)
        assert len(window.ledger) == 3


async def test_an_engine_that_withdraws_its_announcement_is_lost(engine, tmp_path):
    async with following(tmp_path) as window:
        await until(window.is_(LinkState.LIVE))
        (tmp_path / "engine.json").unlink()
        engine.hang_up()
        await until(window.is_(LinkState.LOST))
        engine.asked.clear()
        engine.announce()
        await until(window.is_(LinkState.LIVE))
        assert engine.asked == ["hello", "stream?since=2"]


async def test_follows_a_real_engine_through_its_death(engines, tmp_path):
    profile = make_profile(tmp_path / "profile")
    last = await fill(profile, 1_200)
    first = engines.start(profile)
    async with following(profile) as window:
        await until(window.is_(LinkState.LIVE), 20)
        assert (len(window.ledger), window.link.seq) == (1_200, last)
        assert len(window.ledger.campaigns) == 8
        number = window.ledger.row(7).number
        called = await window.link.call(window.ledger.row(7).id)
        assert called["number"] == number
        first.process.kill()
        await until(window.is_(LinkState.LOST))
        engines.start(profile)
        await until(window.is_(LinkState.LIVE), 20)
        assert (len(window.ledger), window.ledger.epoch) == (1_200, 1), "nothing is loaded twice"
        await window.link.stop_engine()
