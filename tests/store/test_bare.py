"""Work on a store's own connection: alone, outside a transaction, and seen by what comes after."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import apsw
import pytest
from tests.store.calls import a_call
from tests.store.test_inbox import arrival, put
from tests.support.stepped import SteppedClock

from dialwatch.calls.errors import StoreError
from dialwatch.calls.platform import Platform
from dialwatch.calls.push import PushState
from dialwatch.store import inbox as inbox_module
from dialwatch.store.batches import Batches
from dialwatch.store.forgetting import checkpointed
from dialwatch.store.group_commit import GroupCommit
from dialwatch.store.inbox import Inbox, Settled
from dialwatch.store.journal import Journal
from dialwatch.store.recordings import RecordingStore
from dialwatch.store.scrub import changed_rows, hits, tables_of
from dialwatch.store.stoplist import Stop, StopList

NOON = datetime(2026, 2, 3, 12, tzinfo=UTC)


@pytest.mark.parametrize("kind", [Batches, RecordingStore, StopList, Inbox])
async def test_a_store_lends_its_connection_while_it_is_open(tmp_path: Path, kind: type):
    store = kind(tmp_path / "one.db", SteppedClock(NOON))
    await store.open()
    assert await store.bare(lambda file: file.in_transaction) is False
    with pytest.raises(StoreError, match="SQLError"):
        await store.bare(lambda file: file.execute("nonsense"))
    await store.bare(checkpointed)
    assert await store.bare(lambda file: file.pragma("secure_delete")) == 1
    await store.close()
    with pytest.raises(StoreError, match="not open"):
        await store.bare(checkpointed)


async def test_the_stop_list_holds_what_the_work_left(tmp_path: Path):
    store = StopList(tmp_path / "stops.db", SteppedClock(NOON))
    await store.open()
    await store.add("mex", [Stop("6281157300917", "x"), Stop("erased-abc", "y")])
    await store.bare(lambda file: file.execute("DELETE FROM stop WHERE text = 'x'"))
    assert not store.holds("mex", ["6281157300917"])
    store.mark_of = {"6281157300917": "erased-abc"}.get
    assert store.holds("mex", ["6281157300917"])
    await store.close()


async def test_the_journal_goes_on_with_what_the_work_left(journal: Journal):
    await journal.set_account("jkt", Platform.AIRUDDER)
    await journal.record([a_call(1, label="one")])
    await journal.bare(lambda file: file.execute("UPDATE word SET text = 'two' WHERE text = 'one'"))
    assert (await journal.call_raw(1)).label == "two"
    await journal.bare(lambda file: file.execute("UPDATE call SET seq = 90"))
    assert journal.last_seq == 90
    await journal.record([a_call(2, label="two")])
    assert (await journal.call_raw(2)).label == "two"


async def test_work_that_nobody_waits_for_any_more_is_not_done(tmp_path: Path):
    store = StopList(tmp_path / "stops.db", SteppedClock(NOON))
    await store.open()
    writer: GroupCommit = store._writer
    held, done = asyncio.Event(), []
    loop = asyncio.get_running_loop()
    first = writer.bare(lambda _: asyncio.run_coroutine_threadsafe(held.wait(), loop).result())
    second = writer.bare(lambda _: done.append(1))
    assert second.cancel()
    held.set()
    await asyncio.wrap_future(first)
    await store.bare(lambda _: done.append(2))
    assert done == [2]
    await store.close()


async def test_a_body_gives_way_to_what_is_kept_of_it(tmp_path: Path, monkeypatch):
    inbox = Inbox(tmp_path / "inbox.db", SteppedClock(NOON))
    await inbox.open()
    paths = [inbox.spool.begin() for _ in range(2)]
    for path in paths:
        path.write_bytes(b"long")
    ((one, _), (other, _)) = await put(
        inbox, *(arrival(n, body=None, spool=path.name) for n, path in enumerate(paths))
    )
    await inbox.settle([Settled(id=one, state=PushState.DONE, body=b"short")], 0)
    assert (await inbox.one(one)).body == b"short"
    assert not paths[0].exists()
    assert inbox.path.with_name("inbox.db-wal").stat().st_size == 0
    await inbox.settle([Settled(id=other, state=PushState.QUARANTINE)], 0)
    monkeypatch.setattr(inbox_module, "MOST_BAD", 0)
    await inbox.tidy()
    assert await inbox.one(other) is None
    assert not paths[1].exists()
    await inbox.close()


def test_texts_of_any_table_are_found_and_changed():
    file = apsw.Connection(":memory:")
    file.execute(
        "CREATE TABLE plain (a TEXT UNIQUE, n INTEGER, b BLOB);"
        "CREATE TABLE keyed (k TEXT, a TEXT, PRIMARY KEY (k, a)) WITHOUT ROWID;"
        "CREATE TABLE figures (n INTEGER);"
        "INSERT INTO plain VALUES ('x1', 1, x'7831'), ('x1!', 2, NULL), ('y', 3, 'y');"
        "INSERT INTO keyed VALUES ('x1', 'z'), ('y', 'x1')"
    )
    plain, keyed = sorted(tables_of(file), key=lambda one: one.name, reverse=True)
    assert (plain.key, plain.columns) == (("rowid",), ("a", "b"))
    assert keyed.key == ("k", "a")

    def holds(values) -> bool:
        return any("x1" in str(value) or value == b"x1" for value in values)

    def changes(value, again: int):
        mark = f"m{again or ''}"
        return b"m" if value == b"x1" else mark if str(value).startswith("x1") else value

    (keys,) = hits(file, plain, holds)
    assert keys == [(1,), (2,)]
    assert changed_rows(file, plain, [*keys, (3,), (9,)], changes) == 2
    assert list(file.execute("SELECT a, b FROM plain")) == [("m", b"m"), ("m1", None), ("y", "y")]
    (keys,) = hits(file, keyed, holds)
    heard: list = []
    assert changed_rows(file, keyed, keys, changes, heard.append) == 2
    assert heard == keys
    file.execute("INSERT INTO plain VALUES ('x1', 1, NULL), ('same', 2, NULL)")
    with pytest.raises(apsw.ConstraintError):
        changed_rows(file, plain, [(4,)], lambda value, _: "same" if value == "x1" else value)
