"""The archive of a task's recordings: unpacked with care, each file given to its call.

What an archive says of itself is not believed: bytes are counted while they come out of it, and
names are only compared, never used. Limits: design of the recordings, "zip bomb".
"""

import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import IO

from dialwatch.calls.errors import BadAnswer, TooLarge
from dialwatch.calls.number import matching
from dialwatch.store.values import Called

__all__ = ["MOST_BYTES", "Breach", "Member", "TaskArchive", "assigned"]

MOST_MEMBERS = 20_000
MOST_BYTES = 4 * 2**30
"""Of an archive, and of all that comes out of it."""
_MOST_RATIO = 50
"""Bytes that come out, for each that the archive has."""
_MOST_RATIO_OF_ONE = 100
_JUDGED_FROM = 16 * 2**20
"""Bytes of one file from which on its ratio is judged: silence packs well."""
_PIECE = 256 * 1024
_ENCRYPTED = 0x1
_END = struct.Struct("<4sHHHHIIH")
_END_MARK = b"PK\x05\x06"
_LOCATOR, _LOCATOR_MARK = 20, b"PK\x06\x07"
_TAIL = 65_535 + _END.size
_LONGEST_ENTRY = 1024
"""Bytes of an entry of the directory, on the average."""
_TOKENS = re.compile(r"[^0-9A-Za-z]+")
_WIDER_TOKENS = re.compile(r"[^0-9A-Za-z-]+")
_WIDEST_TOKENS = re.compile(r"[^0-9A-Za-z_-]+")


@dataclass(frozen=True, slots=True)
class Member:
    """A file in an archive, and the call to which it belongs."""

    place: int
    call: int


class Breach(TooLarge):
    """An archive holds, or unpacks to, more than it may: nothing of it is taken."""


class TaskArchive:
    """One archive; its methods block. They raise BadAnswer, Breach, StoreError."""

    def __init__(self, file: IO[bytes], size: int, *, most: int = MOST_BYTES) -> None:
        """`size`: its bytes; `most`: those to which all that is in it may unpack."""
        self._size = size
        self._most = min(most, MOST_BYTES)
        self._out = 0
        _look_at_end(file, size)
        try:
            self._zip = zipfile.ZipFile(file)
        except (zipfile.BadZipFile, ValueError, OverflowError, NotImplementedError) as err:
            raise BadAnswer("The archive of recordings is damaged.") from err
        if len(self._zip.infolist()) > MOST_MEMBERS:
            raise _breach()

    def names(self) -> list[str | None]:
        """The name of each file; None where there is none that could be a recording."""
        return [_name(info) for info in self._zip.infolist()]

    def unpack(self, place: int, write: Callable[[bytes], None]) -> None:
        """Write the content of one file."""
        info = self._zip.infolist()[place]
        out = 0
        try:
            with self._zip.open(info) as content:
                while piece := content.read(_PIECE):
                    out += len(piece)
                    self._count(len(piece), out, info.compress_size)
                    write(piece)
        except (
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            NotImplementedError,
            RuntimeError,
            ValueError,
        ) as err:
            raise BadAnswer("A file in the archive of recordings is damaged.") from err

    def _count(self, piece: int, out: int, packed: int) -> None:
        self._out += piece
        if self._out > min(self._most, max(_JUDGED_FROM, _MOST_RATIO * self._size)):
            raise _breach()
        if out > _JUDGED_FROM and out > _MOST_RATIO_OF_ONE * max(1, packed):
            raise _breach()


def _look_at_end(file: IO[bytes], size: int) -> None:
    """The directory at its end is small enough to be read. Raises BadAnswer, Breach."""
    file.seek(max(0, size - _TAIL))
    tail = file.read(_TAIL)
    at = (
        len(tail) - _END.size if tail[-_END.size :].startswith(_END_MARK) else tail.rfind(_END_MARK)
    )
    if at < 0 or len(tail) - at < _END.size:
        raise BadAnswer("The archive of recordings is damaged.")
    if tail[max(0, at - _LOCATOR) : at].startswith(_LOCATOR_MARK):
        raise _breach()  # made for more than 4 GiB, or more files than a task has
    _, _, _, _, members, directory, _, _ = _END.unpack_from(tail, at)
    if members > MOST_MEMBERS or directory > MOST_MEMBERS * _LONGEST_ENTRY:
        raise _breach()
    file.seek(0)


def assigned(names: Sequence[str | None], calls: Iterable[Called]) -> tuple[list[Member], int]:
    """Which file belongs to which call, and how many belong to none.

    By the call's id, else by its number together with its entry; a file that could be several
    calls', or a call that could have several files, is left out.
    """
    by_id: dict[str, list[int]] = {}
    by_entry: dict[tuple[str, str], list[int]] = {}
    for call in calls:
        if call.call_id:
            by_id.setdefault(call.call_id.casefold(), []).append(call.id)
        if call.entry and (digits := matching(call.number)):
            by_entry.setdefault((digits, call.entry.casefold()), []).append(call.id)
    found: dict[int, list[int]] = {}
    for place, name in enumerate(names):
        wanted = _wanted(name, by_id, by_entry) if name else set()
        if len(wanted) == 1:
            found.setdefault(wanted.pop(), []).append(place)
    members = [Member(places[0], call) for call, places in found.items() if len(places) == 1]
    return members, len(names) - len(members)


def _wanted(
    name: str, by_id: dict[str, list[int]], by_entry: dict[tuple[str, str], list[int]]
) -> set[int]:
    stem = name.rpartition("/")[2].rpartition(".")[0].casefold()
    tokens = {stem}
    for split in (_TOKENS, _WIDER_TOKENS, _WIDEST_TOKENS):
        tokens.update(split.split(stem))
    told = {call for token in tokens for call in by_id.get(token, ())}
    if told:
        return told
    numbers = [matching(token) for token in tokens if token.isdigit()]
    return {
        call for digits in numbers for token in tokens for call in by_entry.get((digits, token), ())
    }


def _name(info: zipfile.ZipInfo) -> str | None:
    name = info.filename
    parts = name.replace("\\", "/").split("/")
    outside = name.startswith(("/", "\\")) or ".." in parts or ":" in name
    nested = name.casefold().endswith((".zip", ".gz", ".7z", ".rar", ".tar"))
    if info.is_dir() or outside or nested or info.flag_bits & _ENCRYPTED:
        return None
    return name


def _breach() -> Breach:
    return Breach("This archive unpacks to more than it may: nothing of it was kept.")
