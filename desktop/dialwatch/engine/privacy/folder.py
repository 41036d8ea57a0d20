"""The files of a profile's folder as bytes: searched, and changed where they lie. Blocks."""

import os
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from dialwatch.calls.erasure import Place
from dialwatch.calls.writings import Writings
from dialwatch.engine.privacy.squeezed import MOST, inner
from dialwatch.files import write_private

__all__ = ["DATABASES", "blot", "files_of", "place_of", "times_in"]

DATABASES = frozenset(
    f"{name}.db"
    for name in (
        "journal",
        "inbox",
        "stops",
        "batches",
        "launches",
        "bindings",
        "audit",
        "recordings",
    )
)
"""The files that the engine holds open; they are changed through their stores alone."""
_PIECE = 128 << 10
"""Bytes that are searched at a time: the interpreter is let go between two."""
_OVERLAP = 256
"""The longest writing is shorter."""


def files_of(profile: Path) -> Iterator[Path]:
    """All files in the folder and below, in order, but for kept recordings: they are encrypted, so
    no search sees anything in them; what is a number's goes with its calls."""
    sealed = profile / "recordings"
    for path in sorted(profile.rglob("*")):
        if sealed not in path.parents and path.is_file():
            yield path


def place_of(profile: Path, path: Path) -> Place:
    """What a file that is no database of ours is to the user."""
    name = path.relative_to(profile).parts[0]
    if ".damaged-" in name or ".backup-" in name or ".broken-" in name:
        return Place.ASIDE
    if name == "spool":
        return Place.PUSHES
    if name == "settings.toml" or name.startswith(".settings.toml"):
        return Place.SETTINGS
    if ".log" in name or name.endswith(".out"):
        return Place.LOGS
    return Place.FILES


def times_in(path: Path, number: Writings) -> int:
    """How often the number stands in the file and in its name, in a workbook or another archive
    also inside; 0 where it is gone meanwhile. Raises OSError."""
    plain = sum(len(spans) for _, spans in _found(path, number))
    held = number.count(_inner(path)) + sum(map(number.count, _members(path)))
    return plain + held + number.count(path.name)


def blot(path: Path, number: Writings) -> int:
    """Overwrite the number in the file, which keeps its length, so that whoever has it open may go
    on writing at its end; how often it stood there. Names and archives stay as they are: nothing of
    ours has a number in them, so they are somebody else's, and are named in the end. Raises
    OSError."""
    held, times = _inner(path), 0
    if number.count(held):  # kept as it is inside, from now on
        write_private(path, number.without_bytes(held, "x"))
        return 1
    for at, spans in list(_found(path, number)):
        with path.open("r+b") as file:
            for start, end in spans:
                # With what stands around it: that tells a bare number from a text.
                first = max(0, at + start - _OVERLAP)
                file.seek(first)
                around = file.read(at + end + _OVERLAP - first)
                file.seek(first)
                file.write(number.blotted(around))
                times += 1
            file.flush()
            os.fsync(file.fileno())
    return times


def _inner(path: Path) -> bytes:
    """What a compressed body holds; empty for any other file."""
    try:
        with path.open("rb") as file:
            return inner(file.read()) if file.peek(2)[:2] == b"\x1f\x8b" else b""
    except FileNotFoundError:
        return b""


def _members(path: Path) -> Iterator[bytes]:
    """What an archive holds, as far as it can be read; nothing for any other file."""
    try:
        with path.open("rb") as file:
            if file.read(4) != b"PK\x03\x04":
                return
        with zipfile.ZipFile(path) as archive:
            for member in archive.infolist():
                with archive.open(member) as content:
                    yield content.read(MOST)
    except (FileNotFoundError, zipfile.BadZipFile, NotImplementedError, RuntimeError, zlib.error):
        return


def _found(path: Path, number: Writings) -> Iterator[tuple[int, list[tuple[int, int]]]]:
    """Where a piece begins, and the spans in it; each place is told once."""
    at = told = 0
    held = b""
    try:
        with path.open("rb") as file:
            while True:
                fresh = file.read(_PIECE)
                piece = held + fresh
                # What ends near the end may go on in the next piece, and is told there; what is
                # seen again there, with less before it, is not.
                until = max(0, len(piece) - _OVERLAP) if fresh else len(piece)
                spans = number.spans(piece.decode("latin-1"))
                if here := [span for span in spans if at + span[1] > told and span[1] <= until]:
                    yield at, here
                if not fresh:
                    return
                told, cut = at + until, max(0, until - _OVERLAP)
                at, held = at + cut, piece[cut:]
    except FileNotFoundError:
        return
