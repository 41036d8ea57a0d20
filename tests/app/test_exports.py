"""Tables are written in a process of their own, one at a time, and given up without a trace."""

import asyncio
import contextlib
import stat
import sys

import psutil
import pytest
from tests.exporting.samples import a_head
from tests.support.lengths import LONG

from dialwatch.app import exports
from dialwatch.app.exports import TableWriter, parts_of
from dialwatch.calls.errors import BadInput, Unreachable
from dialwatch.engine.child import child_command
from dialwatch.exporting.table import Kind

MANY = 2_000 if LONG else 40
BOTH = pytest.mark.parametrize("name", ["out.xlsx", "out.csv"])


async def parts(count: int, then: Exception | None = None):
    """So many parts of 500 rows; then an error, if one is given."""
    for part in range(count):
        yield [["=1+1", 1_750_000_000_000 + part] for _ in range(500)]
    if then is not None:
        raise then


async def endless(sent: asyncio.Event):
    while True:
        yield [["a", 0]] * 500
        sent.set()


def left(folder) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@BOTH
async def test_many_rows_are_written_while_the_loop_goes_on(tmp_path, name):
    writer, heard, path = TableWriter(), [], tmp_path / name
    head = a_head(Kind.TEXT, Kind.MOMENT)
    assert await writer.write(path, head, parts(MANY), heard.append) == MANY * 500
    assert heard == list(range(5_000, MANY * 500 + 1, 5_000))
    assert left(tmp_path) == [name]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert not writer.busy


@BOTH
async def test_what_is_cancelled_leaves_the_file_as_it_was(tmp_path, name):
    writer, sent, path = TableWriter(), asyncio.Event(), tmp_path / name
    path.write_text("before", encoding="utf-8")
    head = a_head(Kind.TEXT, Kind.MOMENT)
    writing = asyncio.create_task(writer.write(path, head, endless(sent), lambda _: None))
    await sent.wait()
    with pytest.raises(BadInput, match="Another file is being written"):
        await writer.write(path, head, parts(1), lambda _: None)
    writer.cancel()
    assert await writing is None
    assert path.read_text(encoding="utf-8") == "before"
    assert left(tmp_path) == [name]
    assert await writer.write(path, head, parts(1), lambda _: None) == 500


async def test_a_window_that_closes_leaves_nothing(tmp_path):
    writer, sent = TableWriter(), asyncio.Event()
    head = a_head(Kind.TEXT, Kind.MOMENT)
    path = tmp_path / "out.csv"
    writing = asyncio.create_task(writer.write(path, head, endless(sent), lambda _: None))
    await sent.wait()
    writing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await writing
    assert left(tmp_path) == []


@BOTH
async def test_a_process_that_is_killed_leaves_nothing(tmp_path, name):
    writer, sent = TableWriter(), asyncio.Event()
    head = a_head(Kind.TEXT, Kind.MOMENT)
    writing = asyncio.create_task(
        writer.write(tmp_path / name, head, endless(sent), lambda _: sent.set())
    )
    await sent.wait()
    for child in psutil.Process().children():
        with contextlib.suppress(psutil.Error):  # one that has ended just now
            if "write-table" in child.cmdline():
                child.kill()
    with pytest.raises(BadInput, match="ended unexpectedly"):
        await writing
    assert left(tmp_path) == []


@pytest.mark.skipif(sys.platform == "win32", reason="has no such limits")
@BOTH
async def test_a_disk_that_fills_up_in_the_middle(tmp_path, name, monkeypatch):
    def limited(role: str) -> list[str]:
        """The same process, whose files may grow to 64 KiB: the system refuses what is beyond."""
        return ["sh", "-c", 'ulimit -f 128; exec "$@"', "sh", *child_command(role)]

    monkeypatch.setattr(exports, "child_command", limited)
    (tmp_path / name).write_text("before", encoding="utf-8")
    head = a_head(Kind.TEXT, Kind.MOMENT)
    with pytest.raises(BadInput, match="The disk is full"):
        await TableWriter().write(tmp_path / name, head, parts(40), lambda _: None)
    assert left(tmp_path) == [name]
    assert (tmp_path / name).read_text(encoding="utf-8") == "before"


async def test_a_process_that_cannot_be_started(tmp_path, monkeypatch):
    monkeypatch.setattr(exports, "child_command", lambda role: [str(tmp_path / "none"), role])
    writer, head = TableWriter(), a_head(Kind.TEXT)
    with pytest.raises(BadInput, match="could not be started"):
        await writer.write(tmp_path / "out.csv", head, parts(1), lambda _: None)
    assert left(tmp_path) == []
    assert not writer.busy


async def test_an_engine_that_goes_in_the_middle_leaves_nothing(tmp_path):
    writer, head = TableWriter(), a_head(Kind.TEXT, Kind.MOMENT)
    rows = parts(3, then=Unreachable("The engine is not connected."))
    with pytest.raises(Unreachable):
        await writer.write(tmp_path / "out.xlsx", head, rows, lambda _: None)
    assert left(tmp_path) == []


async def test_it_says_why_a_file_cannot_be_written(tmp_path):
    writer, head = TableWriter(), a_head(Kind.TEXT)
    with pytest.raises(BadInput, match="neither"):
        await writer.write(tmp_path / "out.txt", head, parts(1), lambda _: None)
    with pytest.raises(BadInput, match="ended unexpectedly"):  # rows that do not fit the head
        await writer.write(tmp_path / "out.csv", head, parts(1), lambda _: None)
    assert left(tmp_path) == []
    assert not writer.busy


async def test_rows_that_are_here_are_sent_in_parts():
    sizes = [len(part) async for part in parts_of([[n] for n in range(401)])]
    assert sizes == [200, 200, 1]
    assert [part async for part in parts_of([])] == []
