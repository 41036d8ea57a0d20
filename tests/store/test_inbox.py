"""The inbox keeps pushes before anybody is told so, once each, and lets go of them in time."""

import asyncio
import itertools
from collections import Counter
from collections.abc import AsyncIterator, Callable
from concurrent.futures import Future
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event
from types import SimpleNamespace
from typing import Any

import apsw
import pytest
from tests.store.failing_disk import failing_disk
from tests.support.stepped import SteppedClock

from dialwatch.calls.errors import StoreError, StoreFull, StoreTooNew
from dialwatch.calls.push import PushState
from dialwatch.store import inbox as inbox_module
from dialwatch.store import side_file
from dialwatch.store.group_commit import GroupCommit
from dialwatch.store.inbox import ALIVE, EVICTED, Arrival, Inbox, Settled
from dialwatch.store.inbox_file import InboxFile, open_inbox
from dialwatch.store.migrate import transaction
from dialwatch.store.opening import suspect

NOON = datetime(2026, 2, 3, 12, tzinfo=UTC)


def arrival(n: int = 1, **other: object) -> Arrival:
    body = f'{{"n":{n}}}'.encode()
    plain = Arrival(
        account="acme",
        kind="call",
        received=int(NOON.timestamp() * 1000) + n,
        source="192.0.2.7",
        headers={"content-type": "application/json"},
        digest=f"digest {n}".encode(),
        size=len(body),
        body=body,
    )
    return replace(plain, **other)  # type: ignore[arg-type]


@pytest.fixture
def clock() -> SteppedClock:
    return SteppedClock(NOON)


@pytest.fixture
async def inbox(tmp_path: Path, clock: SteppedClock) -> AsyncIterator[Inbox]:
    one = Inbox(tmp_path / "inbox.db", clock)
    assert await one.open() == ""
    yield one
    await one.close()


async def put(inbox: Inbox, *arrivals: Arrival) -> list[tuple[int, int]]:
    made = [inbox.put(one) for one in arrivals]
    return list(await asyncio.gather(*made))


async def test_what_waits_is_read_as_far_as_it_fits_and_at_least_one(
    inbox: Inbox, monkeypatch: pytest.MonkeyPatch
):
    await put(inbox, arrival(1), arrival(2), arrival(3))
    for most, count in ((1, 1), (2 * arrival().size, 2), (3 * arrival().size, 3)):
        monkeypatch.setattr(inbox_module, "_AT_ONCE_BYTES", most)
        assert len(await inbox.waiting()) == count


async def test_what_was_kept_waits_in_the_order_in_which_it_came(inbox: Inbox):
    await put(inbox, arrival(1), arrival(2), arrival(3, late=True))
    await inbox.came()
    first, second, third = await inbox.waiting()
    assert [first.body, second.body, third.body] == [b'{"n":1}', b'{"n":2}', b'{"n":3}']
    assert (first.late, third.late) == (False, True)
    assert first.headers == {"content-type": "application/json"}
    assert inbox.waiting_bytes == first.size + second.size + third.size

    size = first.size + second.size
    done = Settled(id=first.id, state=PushState.DONE, note="1 call")
    bad = Settled(id=second.id, state=PushState.QUARANTINE, reason="it is no JSON")
    await inbox.settle([done, bad], size)
    assert [one.id for one in await inbox.waiting()] == [third.id]
    assert inbox.waiting_bytes == third.size

    rows = await inbox.rows()
    assert [(row.id, row.state, row.note, row.reason) for row in rows] == [
        (third.id, PushState.WAITING, "", ""),
        (second.id, PushState.QUARANTINE, "", "it is no JSON"),
        (first.id, PushState.DONE, "1 call", ""),
    ]
    assert [row.id for row in await inbox.rows(state=PushState.QUARANTINE)] == [second.id]
    assert [row.id for row in await inbox.rows(before=third.id, limit=1)] == [second.id]
    assert await inbox.rows(account="other") == await inbox.rows(kind="task") == []


async def test_the_same_body_again_is_counted_and_not_kept_twice(inbox: Inbox):
    (number, copies), again = await put(inbox, arrival(1), arrival(1, received=10**13))
    assert (copies, again) == (1, (number, 2))
    [row] = await inbox.rows()
    assert (row.copies, row.received, row.last) == (2, arrival(1).received, 10**13)
    assert len(await inbox.waiting()) == 1
    assert inbox.waiting_bytes == arrival(1).size
    other = await put(inbox, arrival(1, kind="task"), arrival(1, account="other"))
    assert [copies for _, copies in other] == [1, 1]


async def test_all_is_there_after_a_restart(inbox: Inbox, clock: SteppedClock):
    await put(inbox, arrival(1), arrival(2))
    await inbox.alive(77)
    await inbox.close()
    await inbox.close()
    with pytest.raises(StoreError, match="not open"):
        inbox.put(arrival(3))
    with pytest.raises(StoreError, match="not open"):
        await inbox.alive(78)
    with pytest.raises(StoreError, match="not open"):
        await inbox.rows()

    again = Inbox(inbox.path, clock)
    await again.open()
    await again.came()
    assert len(await again.waiting()) == 2
    assert again.waiting_bytes == arrival(1).size + arrival(2).size
    assert (await again.counts())[ALIVE] == 77
    await again.close()


async def test_what_cannot_be_read_may_be_read_again(inbox: Inbox):
    numbers = [number for number, _ in await put(inbox, *map(arrival, range(3)))]
    bad = [Settled(id=one, state=PushState.QUARANTINE, reason="no") for one in numbers]
    await inbox.settle(bad, inbox.waiting_bytes)
    assert await inbox.waiting() == []

    assert await inbox.again([numbers[1]]) == 1
    assert [one.id for one in await inbox.waiting()] == [numbers[1]]
    assert await inbox.again() == 2
    assert len(await inbox.waiting()) == 3
    assert await inbox.again() == 0


async def test_a_long_body_lies_in_a_file(inbox: Inbox):
    path = inbox.spool.begin()
    path.write_bytes(b"a long body")
    await put(inbox, arrival(1, body=None, spool=path.name, size=11))
    [kept] = await inbox.waiting()
    assert await inbox.body(kept.body, kept.spool) == b"a long body"
    whole = await inbox.one(kept.id)
    assert whole is not None
    assert (whole.body, whole.source) == (b"a long body", "192.0.2.7")
    assert await inbox.one(99) is None

    path.unlink()
    with pytest.raises(StoreError, match="is gone"):
        await inbox.one(kept.id)


async def test_files_that_no_push_names_are_taken_away(inbox: Inbox, clock: SteppedClock):
    named, again, stray = (inbox.spool.begin() for _ in range(3))
    for path in (named, again, stray):
        path.write_bytes(b"x")
    await put(inbox, arrival(1, body=None, spool=named.name))
    await put(inbox, arrival(1, body=None, spool=again.name))
    assert not again.exists(), "its push was there already"
    await inbox.close()
    other = Inbox(inbox.path, clock)
    await other.open()
    assert (named.exists(), stray.exists()) == (True, False)
    await other.close()


async def test_a_repeat_brings_back_a_body_whose_file_is_gone(inbox: Inbox):
    """A write that failed, and was found whole after a crash, names a file that was dropped."""
    first, second = (inbox.spool.begin() for _ in range(2))
    for path in (first, second):
        path.write_bytes(b"a long body")
    await put(inbox, arrival(1, body=None, spool=first.name))
    first.unlink()
    [(_, copies)] = await put(inbox, arrival(1, body=None, spool=second.name))
    [kept] = await inbox.waiting()
    assert copies == 1
    assert await inbox.body(kept.body, kept.spool) == b"a long body"
    assert inbox.waiting_bytes == kept.size


async def test_what_comes_counts_before_it_can_be_read(
    inbox: Inbox, monkeypatch: pytest.MonkeyPatch
):
    writer = inbox._open_writer
    counted: list[int] = []

    def submit(work: Callable[[InboxFile], Any]) -> "Future[Any]":
        counted.append(inbox.waiting_bytes)
        return GroupCommit.submit(writer, work)

    monkeypatch.setattr(writer, "submit", submit)
    await put(inbox, arrival(1))
    assert counted == [arrival(1).size]


async def test_pushes_are_kept_as_long_as_they_are_needed(inbox: Inbox, clock: SteppedClock):
    path = inbox.spool.begin()
    path.write_bytes(b"x")
    arrivals = [arrival(0, body=None, spool=path.name), *(arrival(n) for n in (1, 2, 3))]
    numbers = [number for number, _ in await put(inbox, *arrivals)]
    states = [PushState.DONE, PushState.RAW, PushState.QUARANTINE, PushState.WAITING]
    settled = [Settled(id=n, state=s) for n, s in zip(numbers, states, strict=True)]
    await inbox.settle(settled, 0)

    await inbox.tidy()
    assert len(await inbox.rows()) == 4
    clock.go(timedelta(days=inbox_module.KEPT_DAYS, seconds=1).total_seconds())
    await inbox.tidy()
    assert sorted(row.id for row in await inbox.rows()) == numbers[1:]
    assert not path.exists()
    clock.go(timedelta(days=inbox_module.RAW_DAYS).total_seconds())
    await inbox.tidy()
    assert [row.id for row in await inbox.rows()] == [numbers[3]], "what waits is never dropped"


async def test_quarantine_has_an_end_and_says_so(inbox: Inbox, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(inbox_module, "MOST_BAD", 3)
    numbers = [number for number, _ in await put(inbox, *map(arrival, range(5)))]
    await inbox.settle([Settled(id=n, state=PushState.QUARANTINE) for n in numbers], 0)
    await inbox.tidy()
    assert sorted(row.id for row in await inbox.rows()) == numbers[2:]
    assert (await inbox.counts())[EVICTED] == 2

    monkeypatch.setattr(inbox_module, "MOST_BAD_BYTES", 2 * arrival(1).size)
    await inbox.tidy()
    assert sorted(row.id for row in await inbox.rows()) == numbers[3:]
    assert (await inbox.counts())[EVICTED] == 3


async def test_figures_of_each_kind(inbox: Inbox):
    await put(inbox, arrival(1), arrival(1, received=5 * 10**12), arrival(2, late=True))
    await put(inbox, arrival(3, kind="verify", answer="dial"), arrival(4, kind="verify"))
    calls, asked = sorted(await inbox.overview(), key=lambda one: one.kind)
    assert (calls.pushes, calls.last, calls.late, calls.waiting) == (3, 5 * 10**12, 1, 2)
    assert (asked.kind, asked.pushes, asked.quarantined) == ("verify", 2, 0)
    assert await inbox.answers() == {("acme", "verify", "dial"): 1}


async def test_a_damaged_file_is_set_aside(inbox: Inbox, clock: SteppedClock):
    await inbox.close()
    inbox.path.write_bytes(b"no database at all" * 100)
    again = Inbox(inbox.path, clock)
    notice = await again.open()
    assert "set aside as inbox.damaged-" in notice
    await put(again, arrival(1))
    await again.close()
    assert list(inbox.path.parent.glob("inbox.damaged-*"))


@pytest.mark.parametrize("spoilt", ["CREATE TABLE strange (x)", "PRAGMA user_version = 0"])
async def test_another_programs_file_is_set_aside(tmp_path: Path, clock: SteppedClock, spoilt: str):
    connection = apsw.Connection(str(tmp_path / "inbox.db"))
    connection.execute("CREATE TABLE other (x)")
    connection.execute(spoilt)
    connection.close()
    inbox = Inbox(tmp_path / "inbox.db", clock)
    assert "set aside" in await inbox.open()
    await inbox.close()


async def test_a_newer_programs_file_is_left_alone(inbox: Inbox, clock: SteppedClock):
    await inbox.close()
    connection = apsw.Connection(str(inbox.path))
    connection.pragma("user_version", 99)
    connection.close()
    before = inbox.path.read_bytes()
    with pytest.raises(StoreTooNew):
        await Inbox(inbox.path, clock).open()
    assert inbox.path.read_bytes() == before


def test_its_file_is_set_up_as_meant(tmp_path: Path, clock: SteppedClock):
    connection, _ = open_inbox(tmp_path / "inbox.db", clock)
    names = ("journal_mode", "synchronous", "journal_size_limit", "cache_size", "temp_store")
    assert [connection.pragma(name) for name in names] == ["wal", 2, 16 << 20, -2048, 2]
    connection.close()


async def test_a_large_file_is_not_checked_page_by_page(
    inbox: Inbox, clock: SteppedClock, monkeypatch: pytest.MonkeyPatch
):
    await inbox.close()
    monkeypatch.setattr(side_file, "_CHECKED_WHOLE", 0)
    again = Inbox(inbox.path, clock)
    assert await again.open() == ""
    await again.close()


@pytest.mark.parametrize(
    ("fault", "error"),
    [(apsw.FullError, StoreFull), (apsw.IOError, StoreError), (apsw.BusyError, StoreError)],
)
@pytest.mark.parametrize("writes", range(0, 20, 3))
async def test_a_push_that_could_not_be_written_is_not_called_kept(
    tmp_path: Path,
    clock: SteppedClock,
    fault: type[apsw.Error],
    error: type[Exception],
    writes: int,
):
    with failing_disk() as disk:
        inbox = Inbox(tmp_path / "inbox.db", clock, vfs=disk.name)
        await inbox.open()
        await put(inbox, arrival(0))
        disk.fault, disk.writes_left = fault, writes
        kept: set[int] = {0}
        for n in range(1, 20):
            try:
                await put(inbox, arrival(n))
            except error:
                break
            kept.add(n)
        else:
            pytest.fail("the disk never failed")
        disk.writes_left = None
        await put(inbox, arrival(99))
        bodies = {one.body for one in await inbox.waiting()}
        assert {arrival(n).body for n in kept | {99}} <= bodies
        assert inbox.waiting_bytes == sum(len(arrival(n).body or b"") for n in kept | {99})
        await inbox.close()


async def test_an_inbox_that_cannot_be_made_says_why(tmp_path: Path, clock: SteppedClock):
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(StoreError):
        await Inbox(tmp_path / "file" / "inbox.db", clock).open()


async def test_one_push_that_cannot_be_written_is_not_the_fault_of_the_others(inbox: Inbox):
    unwritable = arrival(2, source="\ud800")
    made = [inbox.put(one) for one in (arrival(1), unwritable, arrival(3))]
    first, second, third = await asyncio.gather(*made, return_exceptions=True)
    assert isinstance(second, UnicodeEncodeError)
    assert [one[1] for one in (first, third)] == [1, 1]
    assert [one.body for one in await inbox.waiting()] == [b'{"n":1}', b'{"n":3}']
    assert inbox.waiting_bytes == arrival(1).size + arrival(3).size


async def test_pushes_of_another_loop_are_told_there(inbox: Inbox):
    def elsewhere() -> list[tuple[int, int]]:
        return asyncio.run(put(inbox, *(arrival(n) for n in range(50))))

    [here], there = await asyncio.gather(put(inbox, arrival(99)), asyncio.to_thread(elsewhere))
    assert here[1] == 1
    assert {copies for _, copies in there} == {1}
    assert len(await inbox.waiting()) == 51


async def test_a_rush_lets_readers_wait_but_not_for_ever(inbox: Inbox):
    loop = asyncio.get_running_loop()
    began = loop.time()
    await inbox.calm(60)
    assert loop.time() - began < 30, "a few pushes are no rush"
    await put(inbox, *(arrival(n) for n in range(100)))
    pouring = asyncio.create_task(pour(inbox))
    await inbox.calm(0.2)
    assert not pouring.done(), "it did not wait for the end of the rush"
    pouring.cancel()
    await asyncio.wait({pouring})
    await inbox.calm(60)
    assert loop.time() - began < 30


async def pour(inbox: Inbox) -> None:
    """Pushes without end."""
    for n in itertools.count(1_000, 50):
        await put(inbox, *(arrival(one) for one in range(n, n + 50)))


async def test_damaged_pages_are_found_at_the_start(inbox: Inbox, clock: SteppedClock):
    await put(inbox, *(arrival(n, body=b"x" * 3_000, size=3_000) for n in range(40)))
    await inbox.close()
    content = bytearray(inbox.path.read_bytes())
    content[8192:] = b"\x55" * (len(content) - 8192)
    inbox.path.write_bytes(bytes(content))
    again = Inbox(inbox.path, clock)
    assert "was damaged" in await again.open()
    assert await again.rows() == []
    await again.close()


async def test_a_second_connection_that_fails_leaves_none_open(
    tmp_path: Path, clock: SteppedClock, monkeypatch: pytest.MonkeyPatch
):
    def fails(*_: object) -> None:
        raise apsw.CantOpenError("made to fail")

    with monkeypatch.context() as patch:
        patch.setattr(inbox_module, "connected", fails)
        with pytest.raises(StoreError):
            await Inbox(tmp_path / "inbox.db", clock).open()
    inbox = Inbox(tmp_path / "inbox.db", clock)
    assert await inbox.open() == ""
    await inbox.close()


def test_where_folders_cannot_be_opened_only_the_file_is_made_durable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    synced: list[int] = []
    fake = SimpleNamespace(name="nt", fsync=synced.append)
    monkeypatch.setattr(inbox_module, "os", fake)
    inbox_module.Spool(tmp_path).sync(7)
    assert synced == [7]


async def test_jobs_that_are_too_many_for_one_transaction_wait_for_the_next(inbox: Inbox):
    writer = inbox._open_writer
    slow = Event()
    first = writer.submit(lambda _: slow.wait(20))
    rest = [writer.submit(lambda file: file.noted(), rows=300) for _ in range(3)]
    slow.set()
    assert [await asyncio.wrap_future(one) for one in (first, *rest)] == [True, {}, {}, {}]


async def test_damage_that_is_met_while_writing_is_noted(inbox: Inbox):
    def damaged(_: InboxFile) -> None:
        raise apsw.CorruptError("made to fail")

    with pytest.raises(StoreError, match="is damaged"):
        await asyncio.wrap_future(inbox._open_writer.submit(damaged))
    assert suspect(inbox.path).exists()
    await put(inbox, arrival(1))


async def test_whoever_waits_can_be_rung(inbox: Inbox):
    assert await inbox.waiting() == []
    waits = asyncio.create_task(inbox.came())
    await asyncio.sleep(0)
    assert not waits.done()
    inbox.ring()
    await waits


async def test_a_repeat_rings_too(inbox: Inbox):
    """The first may have been kept although its writing was said to have failed."""
    await put(inbox, arrival(1))
    await inbox.came()
    await inbox.waiting()
    await put(inbox, arrival(1))
    await asyncio.wait_for(inbox.came(), 10)


async def test_a_file_that_another_program_holds_refuses_and_goes_on(inbox: Inbox):
    inbox._open_writer._connection.set_busy_timeout(1)
    other = apsw.Connection(str(inbox.path))
    other.execute("BEGIN IMMEDIATE")
    made = [inbox.put(arrival(n)) for n in (1, 2)]
    told = await asyncio.gather(*made, return_exceptions=True)
    assert [type(one) for one in told] == [StoreError, StoreError]
    assert inbox.waiting_bytes == 0
    other.close()
    assert [copies for _, copies in await put(inbox, arrival(1), arrival(2))] == [1, 1]


async def test_whoever_stops_waiting_is_told_nothing_and_the_push_is_kept(inbox: Inbox):
    gone, stays = inbox.put(arrival(1)), inbox.put(arrival(2))
    gone.cancel()
    assert (await stays)[1] == 1
    assert len(await inbox.waiting()) == 2


@pytest.mark.parametrize("many", [7, 8, 9, 31, 32, 41, 77])
def test_many_at_once_keep_their_order_and_find_their_repeats(
    tmp_path: Path, clock: SteppedClock, many: int
):
    connection, _ = open_inbox(tmp_path / "inbox.db", clock)
    came = [arrival(n % 5 if n % 3 == 0 else 100 + n, received=n) for n in range(many)]
    with transaction(connection):
        places = InboxFile(connection).put(came)
    first: dict[bytes, int] = {}
    times: Counter[bytes] = Counter()
    for one, (number, copies) in zip(came, places, strict=True):
        times[one.digest] += 1
        assert copies == times[one.digest]
        assert number == first.setdefault(one.digest, number)
    rows = connection.execute("SELECT id, digest, copies FROM push ORDER BY id").fetchall()
    assert rows == [(number, digest, times[digest]) for digest, number in first.items()]
    connection.close()
