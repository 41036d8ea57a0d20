"""What is to be read, and what came of it: values that travel between processes as JSON."""

from dataclasses import dataclass, field
from enum import StrEnum

from dialwatch.calls.account import Told
from dialwatch.calls.form import FormField

__all__ = ["Choices", "Class", "ListJob", "ListResult", "Reason", "RefusedRow", "Sheet"]


class Class(StrEnum):
    """Every row of a file is in exactly one of these."""

    GOOD = "good"
    REFUSED = "refused"
    DUPLICATE = "duplicate"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices(Told):
    """How a file is read. None: guessed."""

    encoding: str | None = None
    delimiter: str | None = None
    heading: bool | None = None
    """The first row that is not empty names the columns."""
    sheet: str | None = None
    columns: dict[str, int] | None = None
    """Field → column, from 0; a field without one is left out."""
    variables: tuple[int, ...] | None = None
    """Columns that become variables, under their headings."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListJob(Told):
    """A file to be read."""

    path: str
    fields: tuple[FormField, ...]
    """What an entry has (`calls.form`); the first number field is what duplicates are told by."""
    folder: str = ""
    """Where the good and the refused rows are left, in files for their owner alone; whoever starts
    the reading says where."""
    choices: Choices = field(default_factory=Choices)
    memory: str = ""
    """File of the columns that were chosen before; empty: none are remembered."""
    numbered: bool = False
    """Each good row also has its `line` in the file, from 1."""
    repeats: bool = False
    """Rows with the same number are all taken: whoever gets them knows which mean the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason(Told):
    """How many rows share a reason."""

    kind: Class
    text: str
    rows: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusedRow(Told):
    """A row that was not taken."""

    line: int
    kind: Class
    text: str
    """Its cells, as they stand in the file."""
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet(Told):
    """How a file was read: what was guessed, why, and what its columns are."""

    encoding: str = ""
    encoding_why: str = ""
    delimiter: str = ""
    heading: bool = False
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    """Of a workbook; empty for text."""
    headings: tuple[str, ...] = ()
    """One for each column; a letter where the file names none."""
    samples: tuple[tuple[str, ...], ...] = ()
    """The first rows, each cell as far as it can be shown."""
    columns: dict[str, int] = field(default_factory=dict)
    variables: tuple[int, ...] = ()
    remembered: bool = False
    """The columns are those that were chosen for such a file before."""
    kept: bool = False
    """Its rows were not taken before, and kept: the columns that say so are left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListResult(Told):
    """What a file holds. The four classes add up to `rows`."""

    rows: int
    good: int
    refused: int
    duplicate: int
    empty: int
    reasons: tuple[Reason, ...] = ()
    """The most frequent ones; all are in the file `refused`."""
    notes: tuple[str, ...] = ()
    """What is odd about rows that were taken."""
    refused_rows: tuple[RefusedRow, ...] = ()
    """The first of them; all are in the file `refused`."""
    sheet: Sheet = field(default_factory=Sheet)
    good_file: str = ""
    refused_file: str = ""
