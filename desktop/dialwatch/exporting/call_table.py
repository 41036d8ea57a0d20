"""Calls as a table that leaves: the columns of the screen and those behind them.

Headings are the same in every language, so that what reads such files goes on working.
"""

from collections.abc import Mapping, Sequence

from dialwatch.exporting.table import Column, Head, Kind

__all__ = ["CALL_COLUMNS", "call_head"]

CALL_COLUMNS: Mapping[str, Column] = {
    "call": Column("Call", Kind.NUMBER),
    "dialed": Column("Dialled", Kind.MOMENT),
    "seen": Column("First seen", Kind.MOMENT),
    "ended": Column("Ended", Kind.MOMENT),
    "number": Column("Number", Kind.PHONE, 20),
    "account": Column("Account", width=20),
    "platform": Column("Platform", width=12),
    "campaign": Column("Campaign", width=32),
    "task": Column("Campaign id", width=20),
    "outcome": Column("Outcome", width=18),
    "label": Column("Label", Kind.WORDS, 20),
    "code": Column("Label code", Kind.WORDS, 16),
    "talk": Column("Talk", Kind.DURATION),
    "ring": Column("Ring", Kind.DURATION),
    "recording": Column("Recording", width=12),
    "line": Column("Line", width=18),
    "robot": Column("Robot", width=24),
    "attempt": Column("Attempt", Kind.NUMBER),
    "caller": Column("Caller", width=18),
}
"""By its own name. A line of ours stands whole in “Line” and “Caller”; whoever fills in a caller
who is a person masks it, because only the campaign tells."""


def call_head(names: Sequence[str], zone: str, *, masked: bool = True) -> Head:
    """Of calls with these columns, in this order. `zone`: IANA name; `masked` False: with whole
    numbers, as the user asked for. Raises KeyError for a column that there is not."""
    columns = tuple(CALL_COLUMNS[name] for name in names)
    return Head(title="Calls", columns=columns, zone=zone, masked=masked)
