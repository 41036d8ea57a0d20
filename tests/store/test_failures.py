"""The disk fails under the journal: it says so in words, and goes on when the disk does."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import apsw
import pytest
from tests.store.calls import a_call
from tests.store.failing_disk import FailingDisk, failing_disk

from dialwatch.calls.errors import StoreError, StoreFull
from dialwatch.calls.platform import Platform
from dialwatch.clock import SystemClock
from dialwatch.store.failures import translated
from dialwatch.store.journal import Journal


@pytest.fixture
def disk() -> Iterator[FailingDisk]:
    with failing_disk() as disk:
        yield disk


@pytest.fixture
async def journal(tmp_path: Path, disk: FailingDisk) -> AsyncIterator[Journal]:
    journal = Journal(tmp_path / "journal.db", SystemClock(), vfs=disk.name)
    await journal.open()
    await journal.set_account("acme", Platform.AIRUDDER)
    await journal.record([a_call(1)])
    yield journal
    disk.writes_left = None
    await journal.close()


async def test_a_full_disk_is_named_and_nothing_is_lost_once_there_is_space(
    journal: Journal, disk: FailingDisk
) -> None:
    """The disk fills up at the first write of a transaction, at the second, and so on."""
    calls = [a_call(2, label="never seen before"), a_call(1, talk=5)]
    seq, refused = journal.last_seq, 0
    while True:
        disk.writes_left = refused
        try:
            recorded = await journal.record(calls)
            break
        except StoreFull as err:
            assert "is full. Free some space in" in str(err)  # noqa: PT017
            refused += 1
        assert journal.last_seq == seq
        assert (await journal.call_raw(1)).talk is None  # what is there can be read meanwhile
        disk.writes_left = None

    assert refused > 10
    assert (recorded.new, recorded.changed) == (1, 1)
    assert journal.calls == 2
    assert (await journal.call_raw(2)).label == "never seen before"
    assert (await journal.call_raw(1)).talk == 5


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (apsw.IOError, "Check the disk that holds"),
        (apsw.ReadOnlyError, "Check that the folder .* exists and that you may write to it"),
        (apsw.BusyError, "Another program holds the journal"),
    ],
)
async def test_other_failures_say_what_to_do_and_pass(
    journal: Journal, disk: FailingDisk, fault: type[apsw.Error], words: str
) -> None:
    disk.fault, disk.writes_left = fault, 0

    with pytest.raises(StoreError, match=words):
        await journal.record([a_call(2)])

    disk.writes_left = None
    assert (await journal.record([a_call(2)])).new == 1


async def test_a_failed_seal_costs_nothing_but_time(journal: Journal, disk: FailingDisk) -> None:
    await journal.record([a_call(number) for number in range(1, 600)])
    disk.writes_left = 0
    await journal.close()
    disk.writes_left = None

    await journal.open()

    assert (await journal.counts()).calls == 599
    assert await journal.seal() == 1


def test_a_disk_that_is_full_at_the_start_is_named(tmp_path: Path, disk: FailingDisk) -> None:
    async def start() -> None:
        await Journal(tmp_path / "journal.db", SystemClock(), vfs=disk.name).open()

    disk.writes_left = 0
    with pytest.raises(StoreFull):
        asyncio.run(start())


def test_the_systems_own_errors_become_ours_too(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="No such file"), translated(tmp_path / "journal.db"):
        (tmp_path / "missing" / "journal.db").read_bytes()
