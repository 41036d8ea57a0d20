"""The tables that leave: the audit log, the receipt of a batch.

Headings are the same in every language, so that what reads such files goes on working.
"""

from collections.abc import Iterable, Mapping, Sequence

from dialwatch.calls.audit_line import AuditLine, told_entries
from dialwatch.calls.batch import Batch, BatchEntry
from dialwatch.exporting.table import Cell, Column, Head, Kind, Table

__all__ = ["audit_head", "audit_row", "receipt_head", "receipt_row", "receipt_table"]

_AUDIT = (
    Column("Line", Kind.NUMBER),
    Column("When", Kind.MOMENT),
    Column("Who", width=20),
    Column("Account", width=20),
    Column("Operation", width=20),
    Column("Stage", width=12),
    Column("Verdict", width=12),
    Column("Reason", Kind.WORDS),
    Column("Told", Kind.WORDS, 60),
    Column("Action", width=20),
)

_RECEIPT = (
    Column("Entry", Kind.NUMBER),
    Column("Target", Kind.PHONE, 20),
    Column("Given", Kind.WORDS, 20),
    Column("Account", width=20),
    Column("Campaign"),
    Column("Campaign id", width=20),
    Column("Operation", width=16),
    Column("State", width=12),
    Column("Verdict", width=12),
    Column("Code", width=10),
    Column("What happened", Kind.WORDS, 48),
    Column("What to do", Kind.WORDS, 48),
    Column("Sent", Kind.MOMENT),
    Column("Answered", Kind.MOMENT),
    Column("Revised", Kind.MOMENT),
    Column("Requests", Kind.NUMBER),
    Column("Who", width=20),
    Column("Reason", Kind.WORDS),
    Column("Batch", width=20),
)
_TARGET = 1
_NUMBERS = "cancel"
"""The kind of batch whose targets are numbers; those of others are ids, which are not masked."""


def audit_head(zone: str) -> Head:
    """Of lines of the audit log, which are masked since they were written."""
    return Head(title="Log of actions", columns=_AUDIT, zone=zone)


def audit_row(line: AuditLine, names: Mapping[str, str]) -> list[Cell]:
    """A line; `names`: of the accounts by their ids."""
    told = {name: one for name, one in line.told.items() if name != "reason"}
    return [
        line.seq,
        line.at,
        line.who,
        names.get(line.account, line.account),
        line.operation,
        line.stage,
        line.verdict,
        str(line.told.get("reason", "")),
        "; ".join(f"{name}: {text}" if text else name for _, name, text in told_entries(told)),
        line.action,
    ]


def receipt_head(batch: Batch, zone: str, *, masked: bool = True) -> Head:
    """Of the entries of a batch; `masked` False: with whole numbers, as the user asked for."""
    columns = list(_RECEIPT)
    if batch.kind != _NUMBERS:
        columns[_TARGET] = columns[_TARGET].changed({"kind": Kind.TEXT})
    title = f"Receipt {batch.title}"
    return Head(title=title, columns=tuple(columns), zone=zone, masked=masked)


def receipt_row(batch: Batch, entry: BatchEntry, names: Mapping[str, str]) -> list[Cell]:
    """An entry; who asked and why stand in each row, so that a row can be read alone."""
    return [
        entry.index + 1,
        entry.target,
        entry.given,
        names.get(entry.account, entry.account),
        entry.name,
        entry.campaign,
        entry.operation,
        entry.state.value,
        entry.verdict.value if entry.verdict is not None else None,
        entry.code,
        entry.sentence,
        entry.advice,
        entry.sent_at,
        entry.answered_at,
        entry.revised_at,
        entry.tries,
        batch.who,
        batch.reason,
        batch.id,
    ]


def receipt_table(
    batch: Batch,
    entries: Iterable[BatchEntry],
    zone: str,
    names: Mapping[str, str],
    *,
    masked: bool = True,
) -> Table:
    """The receipt of a batch: who asked for what and why, and what became of each entry.

    `zone`: IANA name of the one in which times are written; `names`: of the accounts.
    """
    rows: Iterable[Sequence[Cell]] = (receipt_row(batch, entry, names) for entry in entries)
    return Table(receipt_head(batch, zone, masked=masked), rows)
