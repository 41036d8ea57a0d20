"""Lists are read in a process of their own, one at a time."""

import asyncio
import stat
import sys
from pathlib import Path

import pytest
from tests.support.lengths import LONG

from dialwatch.app import lists
from dialwatch.app.lists import ListReader
from dialwatch.calls.errors import BadInput
from dialwatch.calls.form import FieldKind, FormField
from dialwatch.importing.job import ListJob
from dialwatch.importing.reading import good_rows
from dialwatch.importing.text_file import NoText

MANY = 1_000_000 if LONG else 90_000
FIELDS = (FormField(name="callee", title="Number", kind=FieldKind.PHONE, required=True),)


def a_file(folder: Path, rows: int) -> Path:
    path = folder / "people.csv"
    path.write_text("phone\n" + "".join(f"+62811{n:07}\n" for n in range(rows)), encoding="utf-8")
    return path


def job(path: Path) -> ListJob:
    return ListJob(path=str(path), fields=FIELDS)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def left(profile: Path) -> list[Path]:
    """The folders of readings that are there."""
    return list(profile.glob("list-*"))


@pytest.fixture
def starting(monkeypatch) -> asyncio.Event:
    """Set when the process of a reading is about to be started."""
    begun = asyncio.Event()
    command = lists.child_command

    def said(name: str) -> object:
        begun.set()
        return command(name)

    monkeypatch.setattr(lists, "child_command", said)
    return begun


async def test_a_list_is_read_and_its_rows_are_left_for_their_owner(tmp_path):
    reader, heard = ListReader(tmp_path), []
    result = await reader.read(job(a_file(tmp_path, MANY)), heard.append)
    assert result is not None
    assert (result.rows, result.good) == (MANY, MANY)
    assert heard == list(range(20_000, MANY, 20_000))
    (folder,) = left(tmp_path)
    assert (mode(folder), mode(Path(result.good_file))) == (0o700, 0o600)
    assert next(good_rows(Path(result.good_file))) == {"callee": "+628110000000"}
    reader.close()
    assert not left(tmp_path)
    reader.close()


async def test_what_is_wrong_with_a_file_is_told_and_leaves_nothing(tmp_path):
    reader = ListReader(tmp_path)
    with pytest.raises(BadInput, match="cannot be read"):
        await reader.read(job(tmp_path / "none.csv"), print)
    assert not left(tmp_path)


async def test_what_may_be_text_in_another_encoding_is_told_apart(tmp_path):
    path = tmp_path / "people.csv"
    path.write_bytes(bytes(range(256)) * 40)
    with pytest.raises(NoText, match="no text and no workbook"):
        await ListReader(tmp_path).read(job(path), print)


async def test_a_new_reading_ends_the_one_before(tmp_path):
    reader = ListReader(tmp_path)
    begun = asyncio.Event()
    first = asyncio.create_task(reader.read(job(a_file(tmp_path, 200_000)), lambda _: begun.set()))
    await begun.wait()
    second = await reader.read(job(a_file(tmp_path, 3)), print)
    assert await first is None
    assert second is not None
    assert second.good == 3
    reader.close()


async def test_of_readings_that_are_begun_at_once_the_last_one_is_read_alone(tmp_path):
    reader, path = ListReader(tmp_path), a_file(tmp_path, 3)
    *before, last = await asyncio.gather(*(reader.read(job(path), print) for _ in range(3)))
    assert before == [None, None]
    assert last is not None
    assert left(tmp_path) == [Path(last.good_file).parent]
    again = await reader.read(job(path), print)
    assert again is not None
    assert left(tmp_path) == [Path(again.good_file).parent]
    assert again.good_file != last.good_file
    reader.close()


async def test_a_reading_can_be_ended(tmp_path):
    reader = ListReader(tmp_path)
    begun = asyncio.Event()
    reading = asyncio.create_task(
        reader.read(job(a_file(tmp_path, 200_000)), lambda _: begun.set())
    )
    await begun.wait()
    reader.cancel()
    assert await reading is None
    assert not left(tmp_path)
    reader.cancel()


@pytest.mark.parametrize("end", [ListReader.cancel, ListReader.close])
async def test_a_reading_can_be_ended_while_its_process_starts(tmp_path, starting, end):
    reader = ListReader(tmp_path)
    reading = asyncio.create_task(reader.read(job(a_file(tmp_path, 3)), print))
    await starting.wait()
    end(reader)
    assert await reading is None
    assert not left(tmp_path)


async def test_a_window_that_closes_takes_its_reading_with_it(tmp_path):
    reader = ListReader(tmp_path)
    begun = asyncio.Event()
    reading = asyncio.create_task(
        reader.read(job(a_file(tmp_path, 200_000)), lambda _: begun.set())
    )
    await begun.wait()
    reading.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reading
    assert not left(tmp_path)


@pytest.mark.parametrize("last", ["pass", "print('{', end='')"])
async def test_a_process_that_dies_is_told(tmp_path, monkeypatch, last):
    monkeypatch.setattr(lists, "child_command", lambda _: [sys.executable, "-c", last])
    reader = ListReader(tmp_path)
    with pytest.raises(BadInput, match="ended unexpectedly"):
        await reader.read(job(a_file(tmp_path, 3)), print)
