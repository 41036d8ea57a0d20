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

MANY = 1_000_000 if LONG else 90_000
FIELDS = (FormField(name="callee", title="Number", kind=FieldKind.PHONE, required=True),)


def a_file(folder: Path, rows: int) -> Path:
    path = folder / "people.csv"
    path.write_text("phone\n" + "".join(f"+62811{n:07}\n" for n in range(rows)), encoding="utf-8")
    return path


def job(reader: ListReader, path: Path) -> ListJob:
    return ListJob(path=str(path), fields=FIELDS, folder=str(reader.folder))


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


async def test_a_list_is_read_and_its_rows_are_left_for_their_owner(tmp_path):
    reader, heard = ListReader(tmp_path), []
    result = await reader.read(job(reader, a_file(tmp_path, MANY)), heard.append)
    assert result is not None
    assert (result.rows, result.good) == (MANY, MANY)
    assert heard == list(range(20_000, MANY, 20_000))
    assert (mode(reader.folder), mode(Path(result.good_file))) == (0o700, 0o600)
    assert next(good_rows(Path(result.good_file))) == {"callee": "+628110000000"}
    folder = reader.folder
    reader.close()
    assert not folder.exists()
    reader.close()


async def test_what_is_wrong_with_a_file_is_told(tmp_path):
    reader = ListReader(tmp_path)
    with pytest.raises(BadInput, match="cannot be read"):
        await reader.read(job(reader, tmp_path / "none.csv"), print)
    reader.close()


async def test_a_new_reading_ends_the_one_before(tmp_path):
    reader = ListReader(tmp_path)
    path = a_file(tmp_path, 200_000)
    begun = asyncio.Event()
    first = asyncio.create_task(reader.read(job(reader, path), lambda _: begun.set()))
    await begun.wait()
    second = await reader.read(job(reader, a_file(tmp_path, 3)), print)
    assert await first is None
    assert second is not None
    assert second.good == 3
    reader.close()


async def test_a_reading_can_be_ended(tmp_path):
    reader = ListReader(tmp_path)
    begun = asyncio.Event()
    reading = asyncio.create_task(
        reader.read(job(reader, a_file(tmp_path, 200_000)), lambda _: begun.set())
    )
    await begun.wait()
    reader.cancel()
    assert await reading is None
    reader.cancel()
    reader.close()


async def test_a_process_that_dies_is_told(tmp_path, monkeypatch):
    monkeypatch.setattr(lists, "child_command", lambda _: [sys.executable, "-c", "pass"])
    reader = ListReader(tmp_path)
    with pytest.raises(BadInput, match="ended unexpectedly"):
        await reader.read(job(reader, a_file(tmp_path, 3)), print)
    reader.close()


def test_what_a_killed_program_left_is_taken_away(tmp_path):
    left = tmp_path / "list-old"
    left.mkdir()
    (left / "good.jsonl").write_text("{}", encoding="utf-8")
    reader = ListReader(tmp_path)
    assert reader.folder.is_dir()
    assert not left.exists()
    reader.close()
