"""How a table travels to the process that writes it: lines of JSON.

First the head with the file's name, then lists of rows, then a line that says that these were all.
Without that last line nothing is written: whoever sent it was cancelled, or is gone.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import IO, Any

from dialwatch.calls.account import Told
from dialwatch.exporting.table import Cell, Head

__all__ = ["END", "ExportJob", "GivenUp", "line_of", "rows_of"]

END = b"null\n"


class GivenUp(Exception):
    """The rows ended before they were all there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportJob(Told):
    """A file to be written."""

    path: str
    draft: str
    """Folder for what is not whole yet: named by whoever asks, who clears it in the worst case."""
    head: Head


def line_of(told: Any) -> bytes:
    """One line. Half of a surrogate pair becomes a question mark: it cannot be sent."""
    text = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "replace") + b"\n"


def rows_of(lines: IO[bytes]) -> Iterator[Sequence[Cell]]:
    """The rows in these lines. Raises GivenUp where they end too soon."""
    for line in lines:
        if line == END:
            return
        if not line.endswith(b"\n"):
            break
        yield from json.loads(line)
    raise GivenUp
