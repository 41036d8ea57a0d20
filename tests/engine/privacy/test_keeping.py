"""Retention: each kind goes after its days, a little at a time, and nothing that is needed goes."""

import asyncio
import logging
import os
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from logging.handlers import RotatingFileHandler

import pytest
from tests.store.calls import a_call, a_campaign
from tests.support.planted import a_profile, opened
from tests.support.stepped import SteppedClock

from dialwatch.calls.batch import Batch, BatchEntry, BatchState
from dialwatch.calls.binding import Mode
from dialwatch.calls.binding_plan import Plan, PlanKind
from dialwatch.calls.errors import BadInput, StoreError
from dialwatch.calls.launch import Launch, LaunchKind
from dialwatch.calls.packed import unpack
from dialwatch.calls.platform import Platform
from dialwatch.calls.push import PushState
from dialwatch.calls.receipt import Receipt
from dialwatch.calls.recording import Marker
from dialwatch.calls.retention import AGED, KINDS, KeptKind
from dialwatch.engine.privacy.logs import aged_logs, aged_set_aside
from dialwatch.store.aging import AT_ONCE
from dialwatch.store.batches import Entry, Kept
from dialwatch.store.binding_plans import BindingPlans, PlanPiece
from dialwatch.store.inbox import Arrival
from dialwatch.store.launches import FrozenPart, RowPiece
from dialwatch.store.values import CampaignUpdate, Spot

NOW = datetime(2026, 11, 28, 10, tzinfo=UTC)
DAY = 86_400_000
MS = int(NOW.timestamp() * 1000)
DIGITS = b"8115730"


def ago(days: float) -> int:
    return MS - round(days * DAY)


@pytest.fixture
def clock() -> SteppedClock:
    return SteppedClock(NOW)


@pytest.fixture
async def engine(tmp_path, clock):
    async with opened(a_profile(tmp_path / "profile"), clock) as one:
        await one.journal.set_account("jkt", Platform.AIRUDDER)
        yield one


def some_calls(campaign: str, days: float, first: int, count: int):
    return [
        replace(
            a_call(n, campaign),
            account="jkt",
            number=f"+62{DIGITS.decode()}{n:04}",
            caller=f"{n:04}{DIGITS.decode()}",
            dialed_at=ago(days),
            ended_at=ago(days) + 20_000,
            seen_at=ago(days) + 30_000,
            raw=b'{"callee":"+62%s%04d"}' % (DIGITS, n),
        )
        for n in range(first, first + count)
    ]


async def plant_calls(engine) -> None:
    """Old calls of a campaign that is over, of one that goes on, and of one that nobody lists any
    more; young ones of all."""
    campaigns = [
        replace(a_campaign(key, account="jkt"), seen_at=ago(days))
        for key, days in (("over", 500), ("on", 1), ("left", 450))
    ]
    calls = [
        *some_calls("over", 500, 0, 700), *some_calls("over", 1, 1000, 3),
        *some_calls("on", 500, 2000, 3), *some_calls("left", 450, 3000, 3),
    ]  # fmt: skip
    await engine.journal.record(calls, campaigns)
    over = CampaignUpdate(account="jkt", key="over", over=True)
    await engine.journal.record(updates=[over])
    again = replace(calls[0], attempt=2, seen_at=ago(499), raw=b'{"callee":"%s","x":1}' % DIGITS)
    await engine.journal.record([again])
    await engine.journal.seal()


async def test_calls_stay_and_count_without_saying_whose_they_were(engine):
    await plant_calls(engine)
    before = await engine.journal.counts()
    campaigns = [row.id for row in await engine.journal.campaigns()]
    minutes = [await engine.journal.minutes(one) for one in campaigns]
    heard = await watched(engine.journal)
    store = engine.recordings.store
    for call, campaign, key in ((1, "over", "c0"), (701, "over", "c1000")):
        note = Marker(at=1, note="asks for her mother")
        await store.change([Spot(call, "jkt", campaign, key)], markers=(note,))
    removed = await engine.keeping.tidy()
    assert removed == {"calls": 703}
    assert [len((await store.held(call)).markers) for call in (1, 701)] == [0, 1]
    assert max(heard) <= 3 * AT_ONCE  # the call, its record, that it is to be sealed anew
    assert [await engine.journal.minutes(one) for one in campaigns] == minutes
    after = await engine.journal.counts()
    assert (after.calls, after.campaigns) == (before.calls, before.campaigns)
    rows = [await engine.journal.call_raw(n) for n in range(1, after.calls + 1)]
    aged = [row for row in rows if row.number == AGED]
    assert len(aged) == 703
    assert {(row.entry, row.caller, row.raw) for row in aged} == {("", "", b"{}")}
    assert {row.line for row in aged} == {"line 1"}
    kept = {row.campaign for row in rows if row.number != AGED}
    assert kept == {"over", "on"}
    assert await engine.keeping.tidy() == {}
    (line,) = await engine.audit.lines()
    assert (line.operation, line.told) == ("retention", {"calls": 703})


async def test_no_byte_of_their_numbers_is_left(engine):
    await plant_calls(engine)
    await engine.keeping.tidy()
    packed = [one async for one in await engine.journal.snapshot().begin()]
    numbers = [number for one in packed for number in unpack(one).columns["number"].tolist()]
    assert sum(DIGITS in number for number in numbers) == 6
    texts = await engine.journal.bare(
        lambda file: [
            *(text for (text,) in file.execute("SELECT text FROM word")),
            *(raw.decode() for (raw,) in file.execute("SELECT raw FROM observation")),
        ]
    )
    assert sum(DIGITS.decode() in text for text in texts) == 2 * 6


async def plant_pushes(engine) -> None:
    """600 of each state that may go, as old as it may get and a day older; one that waits."""
    inbox = engine.receiving.inbox
    ages = {PushState.DONE: 8, PushState.RAW: 91, PushState.QUARANTINE: 91, PushState.WAITING: 999}
    pushes = [
        (state, days - n % 2 * 2)
        for state, days in ages.items()
        for n in range(1 if state is PushState.WAITING else 600)
    ]
    arrivals = [
        Arrival(
            account="jkt", kind="calls", received=ago(days), source="", headers={},
            digest=n.to_bytes(4), size=1, body=b"x",
        )
        for n, (_, days) in enumerate(pushes)
    ]  # fmt: skip
    await asyncio.gather(*(inbox.put(one) for one in arrivals))
    states = [(int(state), n.to_bytes(4)) for n, (state, _) in enumerate(pushes)]
    sql = "UPDATE push SET state = ? WHERE account = 'jkt' AND kind = 'calls' AND digest = ?"

    def settle(file) -> None:
        with file:
            file.executemany(sql, states)

    await inbox.bare(settle)


async def watched(*stores) -> list[int]:
    """Hears how many rows each transaction of these stores changes from now on."""
    heard: list[int] = []

    def watch(file) -> None:
        at = [file.total_changes()]

        def committed() -> bool:
            heard.append(file.total_changes() - at[0])
            at[0] = file.total_changes()
            return False

        file.set_commit_hook(committed)

    for store in stores:
        await store.bare(watch)
    return heard


async def test_pushes_receipts_lists_and_plans_go_a_little_at_a_time(engine):
    await plant_pushes(engine)
    await plant_acts(engine)
    inbox, batches, launches = engine.receiving.inbox, engine.batches.store, engine.launching.store
    heard = await watched(inbox, batches, launches, engine.numbers.book.store)
    removed = await engine.keeping.tidy()
    assert removed == {"pushes": 900, "receipts": 2, "launches": 1, "plans": 1, "drafts": 2}
    assert sum(heard) > 900 + 1200 + AT_ONCE
    assert max(heard) == AT_ONCE
    assert {one.id for one in await batches.batches()} == {"runs", "young"}
    assert {one.id for one in await launches.launches()} == {"runs", "fresh"}
    assert len(await batches.whole("runs")) == 1
    kept = [await engine.audit.receipt(name) for name in ("a-old", "a-runs", "a-young")]
    assert [one is not None for one in kept] == [False, True, True]
    assert len(await launches.rows("runs")) == AT_ONCE + 100
    assert len(await inbox.waiting()) == 1
    left = await inbox.rows(limit=2000)
    assert len(left) == 901
    (line,) = await engine.audit.lines()
    assert (line.operation, line.told) == ("retention", removed)
    assert await engine.keeping.tidy() == {}


async def plant_acts(engine) -> None:
    """Of each kind one that is over, one that goes on, one that is young."""
    store = engine.batches.store
    for name, days, total, goes_on in (("old", 401, 1200, False), ("runs", 401, 1, True),
                                       ("young", 1, 1, False)):  # fmt: skip
        head = Batch(
            id=name, kind="cancel", title="", made_at=ago(days), starts_at=1, total=total,
            who="", rev=total,
        )  # fmt: skip
        entries = [
            Entry(BatchEntry(index=n, rev=n + 1, account="jkt", operation="x", target=str(n)))
            for n in range(total)
        ]
        await store.begin(Kept(head, "j", 1), entries)
        if not goes_on:
            over = replace(head, state=BatchState.DONE, ended_at=ago(days))
            await store.save_head(over, unfinished=False)
    launches = engine.launching.store
    rows = [{"callee": str(n)} for n in range(AT_ONCE + 100)]
    for name, days in (("sent", 401), ("runs", 401), ("dropped", 181), ("fresh", 2)):
        launch = Launch(
            id=name, account="jkt", kind=LaunchKind.TASK, made_at=ago(days), changed_at=ago(days),
            who="",
        )  # fmt: skip
        await launches.keep(launch)
        if name in ("sent", "runs"):
            await launches.put_rows(
                name, RowPiece(first=0, rows=rows, whole=len(rows), number="callee")
            )
            await launches.freeze(name, [FrozenPart(0, range(len(rows)))], {})
    await launches.bare(
        lambda file: file.execute("UPDATE launch SET sent_at = ? WHERE state = 'sent'", (ago(401),))
    )
    for name, days, state in (("a-old", 401, "done"), ("a-runs", 401, "running"),
                              ("a-young", 1, "done")):  # fmt: skip
        receipt = Receipt(
            id=name, account="jkt", operation="x", title="", asked_at=ago(days), state=state
        )
        await engine.audit.keep(receipt)
    plans = BindingPlans(engine.numbers.book.store, engine._clock)
    for name, days in (("p-sent", 401), ("p-dropped", 181)):
        plan = Plan(id=name, account="axb", kind=PlanKind.BIND, mode=Mode.AXB, changed_at=ago(days))
        await plans.keep(plan)
        await plans.put_rows(name, PlanPiece(first=0, rows=[{"x": "1"}] * 3, whole=3))
    await engine.numbers.book.store.bare(
        lambda file: file.execute(
            "UPDATE plan SET changed_at = ?1; "
            "UPDATE plan SET state = 'sent', sent_at = ?1 WHERE id = 'p-sent'",
            {"1": ago(401)},
        )
    )


async def test_days_are_set_within_limits_and_each_change_is_written_down(engine, clock):
    told = await engine.keeping.told()
    assert set(told["days"]) == set(told["limits"]) == {kind.value for kind in KeptKind}
    assert {name: one["usual"] for name, one in told["limits"].items()} == told["days"]
    told = await engine.keeping.change({"calls": 0, "pushes": 3, "recordings": 30})
    assert (told["days"]["calls"], told["days"]["recordings"]) == (0, 30)
    assert engine.receiving.inbox.days == (3, 90)
    (line,) = await engine.audit.lines()
    assert line.told["changes"] == {
        "calls": [400, 0], "pushes": [7, 3], "recordings": [90, 30],
    }  # fmt: skip
    await plant_calls(engine)
    assert await engine.keeping.tidy() == {}  # for ever
    for wrong, words in (
        ({"calls": 59}, "from 60 to 3,650 days can be kept, or 0 for ever"),
        ({"pushes": 0}, "from 1 to 90 days"),
        ({"audit": -1}, "from 90"),
        ({"calls": "long"}, "valid integer"),
        ({"eggs": 3}, "no setting"),
        ([1], "as an object"),
    ):
        with pytest.raises(BadInput, match=words):
            await engine.keeping.change(wrong)
    assert len(await engine.audit.lines()) == 1


async def test_old_lines_of_the_log_go_with_one_that_says_so(engine, clock):
    await engine.keeping.change({"audit": 90})
    for _ in range(4):
        clock.go(40 * 86_400)
        await engine.actions.noted("", "settings", {})
    removed = await engine.keeping.tidy()
    assert removed == {"audit": 2}
    assert await engine.audit.verify() is None
    assert (await engine.audit.lines())[0].told.items() >= {"lines": 2, "until": 2}.items()


class Sleeper(SteppedClock):
    """Whoever sleeps waits to be woken; how long it was meant to take is noted."""

    def __init__(self) -> None:
        super().__init__(NOW)
        self.slept: list[float] = []
        self.woken = asyncio.Event()

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        await self.woken.wait()
        self.woken.clear()


async def test_a_pass_comes_after_the_start_after_a_change_and_in_turns(tmp_path):
    clock = Sleeper()
    async with opened(a_profile(tmp_path / "profile"), clock) as engine:
        await engine.journal.set_account("jkt", Platform.AIRUDDER)
        passes: asyncio.Queue[dict] = asyncio.Queue()
        engine.keeping.tidy = lambda tidy=engine.keeping.tidy: heard(passes, tidy)
        running = asyncio.create_task(engine.keeping.run())
        clock.woken.set()
        assert await passes.get() == {}
        await plant_calls(engine)
        await engine.keeping.change({"pushes": 3})
        assert await passes.get() == {"calls": 703}
        await engine.audit.close()  # the disk refuses; the next pass goes on
        clock.woken.set()
        assert isinstance(await passes.get(), StoreError)
        await engine.audit.open()
        clock.woken.set()
        assert await passes.get() == {}
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
    assert clock.slept[:2] == [60.0, 6 * 3600.0]


async def heard(passes, tidy) -> dict:
    try:
        done = await tidy()
    except StoreError as err:
        passes.put_nowait(err)
        raise
    passes.put_nowait(done)
    return done


def test_logs_are_turned_over_and_go(tmp_path):
    now = NOW.timestamp()
    line = '{"at":"%s","event":"started"}\n'
    live = tmp_path / "engine.log"
    live.write_text(line % (NOW - timedelta(days=20)).isoformat())
    handler = RotatingFileHandler(live, backupCount=3, encoding="utf-8")
    logging.getLogger().addHandler(handler)
    try:
        for name, days in (
            ("engine.log.2", 16),
            ("window.log", 40),
            ("play.out", 2),
            ("a.txt", 99),
        ):
            (tmp_path / name).write_text(line % NOW.isoformat())
            os.utime(tmp_path / name, (now - days * 86_400,) * 2)
        os.utime(live, (now, now))
        assert aged_logs(tmp_path, 30, now) == 2
        left = {path.name for path in tmp_path.iterdir()}
        assert left == {"engine.log", "engine.log.1", "window.log", "play.out", "a.txt"}
        assert live.read_bytes() == (tmp_path / "window.log").read_bytes() == b""
        assert aged_logs(tmp_path, 30, now) == 0
    finally:
        logging.getLogger().removeHandler(handler)
        handler.close()


def test_what_was_set_aside_goes(tmp_path):
    now = NOW.timestamp()
    for name, days in (
        ("journal.damaged-1.db", 91),
        ("journal.backup-v1.db", 89),
        ("audit.db", 999),
    ):
        (tmp_path / name).touch()
        os.utime(tmp_path / name, (now - days * 86_400,) * 2)
    assert aged_set_aside(tmp_path, 90, now) == 1
    assert {path.name for path in tmp_path.iterdir()} == {"journal.backup-v1.db", "audit.db"}


def test_every_kind_has_limits():
    assert set(KINDS) == set(KeptKind)
    assert all(one.least <= one.usual <= one.most for one in KINDS.values())
