"""Writes a table to a file: whole or not at all, for its owner alone, and says why it cannot be."""

import errno
import os
import secrets
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from dialwatch.calls.errors import BadInput
from dialwatch.exporting.parquet_file import has_parquet, write_parquet
from dialwatch.exporting.table import Table

__all__ = [
    "ENDINGS",
    "checked_path",
    "clear_draft",
    "draft_of",
    "failed_words",
    "write_bytes",
    "write_table",
]

ENDINGS = (".xlsx", ".csv")
"""Of the files that can be written anywhere."""

_PARQUET = ".parquet"

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


class _Write(Protocol):
    def __call__(self, table: Table, path: Path, told: Callable[[int], object], /) -> int: ...


def write_table(
    table: Table, path: Path, told: Callable[[int], object], draft: Path | None = None
) -> int:
    """Write the table to `path`, in the form that its ending says; the number of rows.

    It is made in the folder `draft` beside it and moved into place when it is whole, so that a
    file of that name stays what it was until then. Nothing half-written is left, whatever is
    raised: BadInput with a sentence for the user, and whatever the rows raise.
    """
    path = checked_path(path)
    return _whole(path, draft or draft_of(path), lambda half: _writer(path)(table, half, told))


def write_bytes(path: Path, data: bytes, endings: tuple[str, ...]) -> None:
    """Write a file that is ready, whole or not at all. `endings`: those that it may have.

    Raises BadInput with a sentence for the user."""
    path = checked_path(path, endings)
    _whole(path, draft_of(path), lambda half: half.write_bytes(data))


def _whole(path: Path, folder: Path, write: Callable[[Path], int]) -> int:
    """What `write` returns, once the file that it wrote stands in its place."""
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        half = folder / path.name
        os.close(os.open(half, os.O_CREAT | os.O_WRONLY, 0o600))
        told = write(half)
        with half.open("rb+") as whole:
            os.fsync(whole.fileno())
        half.replace(path)
    except OSError as error:
        raise BadInput(failed_words(error, path)) from error
    finally:
        clear_draft(folder)
    return told


def checked_path(path: Path, endings: tuple[str, ...] = ENDINGS) -> Path:
    """The file that is meant, links followed. `endings`: those that it may have, any where there
    are none. Raises BadInput where it cannot be one of ours."""
    if endings and path.suffix.lower() not in _allowed(endings):
        if endings == ENDINGS:
            raise BadInput(f"“{path.name}” ends neither in .xlsx nor in .csv: choose one of them.")
        raise BadInput(f"“{path.name}” does not end in {' or '.join(endings)}: choose such a name.")
    try:
        path = path.resolve()
        if path.is_dir():
            raise BadInput(f"“{path.name}” is a folder: choose another name.")
        if not path.parent.is_dir():
            raise BadInput(f"The folder “{path.parent.name}” is not there: choose another one.")
    except (OSError, RuntimeError, ValueError) as error:  # a loop of links, a sign of no name
        raise BadInput(f"“{path.name}” cannot be used: choose another name.") from error
    return path


def forms() -> tuple[str, ...]:
    """Endings of the tables that can be written here."""
    return (*ENDINGS, _PARQUET) if has_parquet() else ENDINGS


def _allowed(endings: tuple[str, ...]) -> tuple[str, ...]:
    return forms() if endings == ENDINGS else endings


def draft_of(path: Path) -> Path:
    """A name for a folder beside the file that nothing else has. Nothing is made yet."""
    return path.with_name(f".dialwatch-{secrets.token_hex(6)}.draft")


def clear_draft(folder: Path) -> None:
    """Take away what was begun, if anything was."""
    shutil.rmtree(folder, ignore_errors=True)


def _writer(path: Path) -> _Write:
    if path.suffix.lower() == ".csv":
        from dialwatch.exporting.csv_file import write_csv

        return write_csv
    if path.suffix.lower() == _PARQUET:
        return write_parquet
    from dialwatch.exporting.workbook import write_workbook  # late: it takes a tenth of a second

    return write_workbook


def failed_words(error: OSError, path: Path) -> str:
    """Why a file could not be written, and what to do."""
    if error.errno in _FULL:
        return "The disk is full: nothing was written. Make room, or choose another folder."
    if error.errno == errno.EROFS:
        return "That disk can only be read: choose another folder."
    if isinstance(error, PermissionError):
        if path.exists() and os.access(path.parent, os.W_OK):
            return (
                f"“{path.name}” is open in another program or protected: close it there, or choose "
                "another name."
            )
        return f"You may not write into the folder “{path.parent.name}”: choose another one."
    return f"The file could not be written ({error.strerror or type(error).__name__})."
