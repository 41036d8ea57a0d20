"""The receipt of a plan of bindings as a table that leaves: every row, sent or left out.

Headings are the same in every language, so that what reads such files goes on working.
"""

from collections.abc import Mapping

from dialwatch.calls.binding_plan import Plan, PlanRow
from dialwatch.exporting.table import Cell, Column, Head, Kind

__all__ = ["plan_head", "plan_row"]

_COLUMNS = (
    Column("Row", Kind.NUMBER),
    Column("Line", Kind.NUMBER),
    Column("Plan", width=12),
    Column("X", Kind.PHONE, 20),
    Column("A", Kind.PHONE, 20),
    Column("B", Kind.PHONE, 20),
    Column("Extension", width=10),
    Column("Y", Kind.PHONE, 20),
    Column("Result", width=14),
    Column("Changes", Kind.WORDS, 40),
    Column("Why", Kind.WORDS, 48),
    Column("Notes", Kind.WORDS, 48),
    Column("Binding", width=24),
    Column("Account", width=20),
    Column("Mode", width=8),
    Column("Kind", width=10),
    Column("Who", width=20),
    Column("File", Kind.WORDS, 24),
    Column("Plan id", width=20),
)


def plan_head(plan: Plan, zone: str, *, masked: bool = True) -> Head:
    """Of the rows of a plan; `masked` False: with whole numbers, as the user asked for."""
    return Head(title=f"Plan {plan.kind}", columns=_COLUMNS, zone=zone, masked=masked)


def plan_row(plan: Plan, row: PlanRow, names: Mapping[str, str]) -> list[Cell]:
    """A row of the plan; the plan stands in each, so that a row can be read alone."""
    changes = [f"{name}: {was or '–'} → {will or '–'}" for name, (was, will) in row.changes.items()]
    return [
        row.index + 1,
        row.line or None,
        row.kind.value,
        row.x or None,
        row.a or None,
        row.b or None,
        row.extension or None,
        row.y or None,
        row.verdict or None,
        "; ".join(changes) or None,
        " ".join(filter(None, (row.reason, row.sentence))) or None,
        " ".join(row.notes) or None,
        row.binding or None,
        names.get(plan.account, plan.account),
        plan.mode.value,
        plan.kind.value,
        plan.who,
        plan.file,
        plan.id,
    ]
