"""Writes recordings to files: whole or not at all, for their owner alone, piece by piece."""

import asyncio
import contextlib
import os
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import ParamSpec
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from dialwatch.calls.errors import BadInput
from dialwatch.exporting.writing import checked_path, clear_draft, draft_of, failed_words

__all__ = ["Archive", "Pieces", "new_archive", "write_file"]

Pieces = AsyncIterator[bytes]
P = ParamSpec("P")


async def write_file(path: Path, pieces: Pieces, told: Callable[[int], object]) -> None:
    """Write one file; `told` hears how many bytes are done. Raises BadInput, and what `pieces`
    raise; nothing half-written is left then."""
    async with _whole(path, ()) as (half, _):
        with half.open("wb") as file:
            done = 0
            async for piece in pieces:
                await _finished(file.write, piece)
                done += len(piece)
                told(done)


class Archive:
    """A ZIP that is being written. Sound does not shrink: it is stored as it is."""

    def __init__(self, archive: ZipFile, folder: Path) -> None:
        self._archive = archive
        self.folder = folder
        """Where drafts of what goes into it may lie; it is taken away at the end."""

    async def add(
        self,
        name: str,
        moment: tuple[int, int, int, int, int, int],
        pieces: Pieces,
        told: Callable[[int], object],
    ) -> None:
        """One member; `moment`: its local date and time."""
        member = ZipInfo(name, moment)
        member.compress_type = ZIP_STORED
        member.external_attr = 0o600 << 16
        with self._archive.open(member, "w", force_zip64=True) as file:
            done = 0
            async for piece in pieces:
                await _finished(file.write, piece)
                done += len(piece)
                told(done)

    async def add_file(self, path: Path) -> None:
        """A file that was written beside it, under its own name."""
        await _finished(self._archive.write, path, path.name)


@contextlib.asynccontextmanager
async def new_archive(path: Path) -> AsyncIterator[Archive]:
    """A new ZIP, which takes its place once the block has ended well. Raises BadInput."""
    async with _whole(path, (".zip",)) as (half, folder):
        with ZipFile(half, "w", ZIP_STORED, allowZip64=True) as archive:
            yield Archive(archive, folder)


@contextlib.asynccontextmanager
async def _whole(path: Path, endings: tuple[str, ...]) -> AsyncIterator[tuple[Path, Path]]:
    """A file to be written, and the folder beside its place in which it lies until it is whole."""
    path = checked_path(path, endings)
    folder = draft_of(path)
    try:
        folder.mkdir(mode=0o700)
        half = folder / path.name
        os.close(os.open(half, os.O_CREAT | os.O_WRONLY, 0o600))
        yield half, folder
        await _finished(_settle, half)
        half.replace(path)  # in one step with what is said next: nobody can stop it in between
    except OSError as error:
        raise BadInput(failed_words(error, path)) from error
    finally:
        clear_draft(folder)


def _settle(half: Path) -> None:
    with half.open("rb+") as whole:
        os.fsync(whole.fileno())


async def _finished(work: Callable[P, object], *args: P.args, **kwargs: P.kwargs) -> None:
    """Do it in a thread. Whoever gives it up waits for its end all the same: what still writes
    would meet a file that is being closed, and leave it behind."""
    task = asyncio.ensure_future(asyncio.to_thread(work, *args, **kwargs))
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait((task,))
        task.exception()  # how it ended matters to nobody any more
        raise
