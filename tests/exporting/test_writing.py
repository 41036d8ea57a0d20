"""Files are written whole or not at all, and the user hears why."""

import errno
import os
import stat
from pathlib import Path

import pytest
from tests.exporting.samples import a_table, nobody

from dialwatch.calls.errors import BadInput
from dialwatch.exporting import writing
from dialwatch.exporting.table import Kind
from dialwatch.exporting.writing import checked_path, write_bytes, write_table

BOTH = pytest.mark.parametrize("name", ["out.xlsx", "out.csv", "OUT.CSV"])


def a_list(rows=(["a"],)):
    return a_table(Kind.TEXT, rows=rows)


def failing(error: Exception):
    """Rows that end in an error."""
    yield ["a"]
    raise error


@BOTH
def test_a_file_is_there_for_its_owner_alone_and_nothing_else(tmp_path, name):
    path = tmp_path / name
    assert write_table(a_list(), path, nobody) == 1
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [one.name for one in tmp_path.iterdir()] == [name]


@BOTH
def test_a_failure_leaves_the_file_as_it_was(tmp_path, name):
    path = tmp_path / name
    path.write_text("before", encoding="utf-8")
    with pytest.raises(ZeroDivisionError):
        write_table(a_list(failing(ZeroDivisionError())), path, nobody)
    assert path.read_text(encoding="utf-8") == "before"
    assert [one.name for one in tmp_path.iterdir()] == [name]


@BOTH
@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOSPC, "The disk is full"),
        (errno.EFBIG, "The disk is full"),
        (errno.EROFS, "can only be read"),
        (errno.EACCES, "You may not write into the folder"),
        (errno.EIO, "could not be written"),
    ],
)
def test_what_the_system_refuses_is_said_in_words(tmp_path, name, number, said):
    error = OSError(number, os.strerror(number))
    with pytest.raises(BadInput, match=said):
        write_table(a_list(failing(error)), tmp_path / name, nobody)
    assert not list(tmp_path.iterdir())


def test_a_file_that_another_program_holds(tmp_path):
    path = tmp_path / "out.csv"
    path.write_text("before", encoding="utf-8")
    with pytest.raises(BadInput, match="open in another program"):
        write_table(a_list(failing(PermissionError(errno.EACCES, "no"))), path, nobody)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("out.txt", "neither in .xlsx nor in .csv"),
        ("out", "neither in .xlsx nor in .csv"),
        ("none/out.csv", "“none” is not there"),
        ("folder.csv", "is a folder"),
        ("loop.csv", "cannot be used"),
        ("out\0.csv", "cannot be used"),
    ],
)
def test_a_name_that_cannot_be_one(tmp_path, name, said):
    (tmp_path / "folder.csv").mkdir()
    (tmp_path / "loop.csv").symlink_to(tmp_path / "loop.csv")
    with pytest.raises(BadInput, match=said):
        write_table(a_list(), tmp_path / name, nobody)


def test_a_link_leads_to_the_file_that_is_meant(tmp_path):
    (tmp_path / "real").mkdir()
    real, link = tmp_path / "real" / "out.csv", tmp_path / "out.csv"
    link.symlink_to(real)
    write_table(a_list(), link, nobody)
    assert link.is_symlink()
    assert real.exists()


def test_a_folder_that_nobody_may_write_into(tmp_path):
    if os.geteuid() == 0:
        folder = Path("/proc")
    else:
        folder = tmp_path / "closed"
        folder.mkdir(mode=0o500)
    with pytest.raises(BadInput, match=r"folder|could not be written"):
        write_table(a_list(), folder / "out.csv", nobody)


def test_a_draft_gets_a_name_that_says_whose_it_is(tmp_path):
    first, second = (writing.draft_of(tmp_path / "out.csv") for _ in range(2))
    assert first.name.startswith(".dialwatch-")
    assert first != second


def test_an_ending_that_is_not_meant_is_named(tmp_path):
    with pytest.raises(BadInput, match=r"“out.csv” does not end in .zip or .wav"):
        checked_path(tmp_path / "out.csv", (".zip", ".wav"))
    assert checked_path(tmp_path / "out.amr", ()) == (tmp_path / "out.amr").resolve()


def test_what_is_ready_is_written_whole_or_not_at_all(tmp_path):
    path = tmp_path / "chart.png"
    write_bytes(path, b"picture", (".png",))
    assert path.read_bytes() == b"picture"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with pytest.raises(BadInput, match=r"does not end in \.png"):
        write_bytes(tmp_path / "chart.gif", b"", (".png",))
    with pytest.raises(BadInput, match="is not there"):
        write_bytes(tmp_path / "none" / "chart.png", b"", (".png",))
    assert [one.name for one in tmp_path.iterdir()] == ["chart.png"]
