"""Rows of a text file: its encoding and its delimiter guessed, every line accounted for."""

import codecs
import csv
import io
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from charset_normalizer import from_bytes

from dialwatch.calls.errors import BadInput

__all__ = ["DELIMITERS", "ENCODINGS", "NoText", "Row", "TextGuess", "guess_text", "text_rows"]

DELIMITERS = (",", ";", "\t", "|")
ENCODINGS = (
    *("utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"),
    *("gb18030", "big5", "cp1252", "iso-8859-1", "shift_jis"),
)
"""Those that are offered; each covers its narrower kin. UTF-16 alone wants a byte-order mark."""

_NO_TEXT = "The file is no text and no workbook: nothing in it can be read as a list."
_GUESSED = ["gb18030", "big5", "shift_jis", "cp1252"]
_FEW = 16
"""Bytes that say nothing about an encoding."""
_SAMPLE = 256 * 1024
_TELLING = 32 * 1024
"""Bytes that are enough for a guess among encodings."""
_LONGEST_LINE = 1 << 20
_OPEN = "a quotation mark is opened and not closed"
_BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)


class NoText(BadInput):
    """It seems to be no text, but could be one in an encoding that was not guessed."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row, and the line where it begins."""

    line: int
    cells: list[str]
    fault: str = ""
    """Why it cannot be read as a row."""
    block: str = ""
    """The lines that share its fault; empty: it stands alone."""
    lines: int = 1
    """How many lines of the file it goes over."""


@dataclass(frozen=True, slots=True)
class TextGuess:
    """How a text is most likely written, and why we think so."""

    encoding: str
    why: str
    delimiter: str


def guess_text(path: Path, encoding: str | None, delimiter: str | None) -> TextGuess:
    """Guess what is not told. Raises BadInput, NoText for what seems to be none."""
    with path.open("rb") as file:
        start = file.read(_SAMPLE)
    if not start.strip():
        raise BadInput("The file is empty.")
    name, why = (encoding, "chosen by you") if encoding else _encoding_of(start)
    if name is None:
        raise NoText(_NO_TEXT)
    text = start.decode(name, errors="replace")
    if not encoding and _is_binary(text[:2000]):
        raise NoText(_NO_TEXT)
    return TextGuess(name, why, delimiter or _delimiter_of(text))


def text_rows(path: Path, guess: TextGuess) -> Iterator[Row]:
    """Every row of the file, in order; one that cannot be read says why."""
    with path.open("r", encoding=guess.encoding, errors="replace", newline="") as file:
        held: list[str] = []
        reader = csv.reader(_lines(file, held), delimiter=guess.delimiter)
        while True:
            line = reader.line_num + 1
            try:
                cells = next(reader)
            except StopIteration:
                return
            except csv.Error as err:
                yield from _refused(line, held, guess.delimiter, f"the line cannot be read ({err})")
            else:
                if len(held) == 1 or _is_closed(held, guess.delimiter):
                    yield Row(line, cells, lines=len(held))
                else:
                    yield from _refused(line, held, guess.delimiter, _OPEN)
            held.clear()


def _is_closed(lines: list[str], delimiter: str) -> bool:
    """A quotation mark that was forgotten takes the rows that follow into its cell, up to the next
    one: that then stands where none may stand.
    """
    try:
        next(csv.reader(lines, delimiter=delimiter, strict=True))
    except csv.Error:
        return False
    return True


def _refused(line: int, lines: list[str], delimiter: str, fault: str) -> Iterator[Row]:
    """Each line as a row of its own, so that it can be found, mended and read again."""
    told = [one for one in lines if one]
    last = line + len(told) - 1
    block = f"lines {line}–{last}" if len(told) > 1 else ""
    for at, text in enumerate(told, start=line):
        yield Row(at, _alone(text, delimiter), _OPEN if block else fault, block)


def _alone(line: str, delimiter: str) -> list[str]:
    try:
        return next(csv.reader([line], delimiter=delimiter))
    except csv.Error:
        return []


def _lines(file: io.TextIOWrapper, held: list[str]) -> Iterator[str]:
    """Lines of sane length: the rest of one that is longer is passed over, and the row is
    refused, because its last cell then ends in the middle.

    `held` has those of the row that is being read; an empty one is the end of the file, when a cell
    was still open there.
    """
    while line := file.readline(_LONGEST_LINE):
        if len(line) == _LONGEST_LINE and not line.endswith("\n"):
            while (rest := file.readline(_LONGEST_LINE)) and not rest.endswith("\n"):
                pass
            line = "\ufffd" + line[:200].replace('"', "") + "\n"
        line = line.replace("\0", "\ufffd")
        held.append(line)
        yield line
    held.append("")


def _is_binary(text: str) -> bool:
    """A stray NUL damages one row; a text of them is none."""
    return text.count("\0") * 10 > len(text)


def _encoding_of(start: bytes) -> tuple[str | None, str]:
    for mark, name in _BOMS:
        if start.startswith(mark):
            return name, "the file begins with a byte-order mark"
    first, second = start[::2].count(0), start[1::2].count(0)
    for few, many, name in ((first, second, "utf-16-le"), (second, first, "utf-16-be")):
        if len(start) > _FEW and few * 20 < len(start) and many * 5 > len(start):
            return name, "every second byte is zero"
    if _is_utf8(start):
        return "utf-8-sig", "all of it is valid UTF-8"
    # Among those that are offered: of the many kin of Latin the likeliest here is cp1252, and a
    # guess that parts "ñ" from "ń" by a few letters is none.
    best = from_bytes(_telling(start), cp_isolation=_GUESSED).best()
    if best is None:
        return None, ""
    return best.encoding, "it is the likeliest for these letters"


def _is_utf8(start: bytes) -> bool:
    """A sign may be cut off where the sample ends, but not where the file does: a text in another
    encoding often ends in one letter that begins a sign here.
    """
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        decoder.decode(start, final=len(start) < _SAMPLE)
    except UnicodeDecodeError:
        return False
    return True


def _telling(start: bytes) -> bytes:
    """Whole lines that are not mere ASCII: a sign that is cut in two speaks against its encoding,
    and the first kilobytes of numbers say nothing about the names far below.
    """
    lines = start.splitlines(keepends=True)
    if len(start) == _SAMPLE:
        lines.pop()
    told, size = [], 0
    for line in lines:
        if size < _TELLING and not line.isascii():
            told.append(line)
            size += len(line)
    return b"".join(told)


def _delimiter_of(text: str) -> str:
    """The sign that parts most lines into the same number of cells; a comma where none does."""
    lines = [line for line in text.splitlines()[:50] if line.strip()]
    best, score = ",", (0, 0)
    for sign in DELIMITERS:
        counts = Counter(line.count(sign) for line in lines)
        counts.pop(0, None)
        if counts:
            cells, often = counts.most_common(1)[0]
            score, best = max((score, best), ((often, cells), sign))
    return best
