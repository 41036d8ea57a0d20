"""Rows of plans, on their way into the file of bindings and out of it."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from dialwatch.calls.binding import Mode
from dialwatch.calls.binding_plan import Plan, PlanKind, PlanRow, PlanState, RowKind

__all__ = ["GONE", "SENT_ALREADY", "PlanPiece", "plan_of", "plan_told", "read_row", "row_told"]

GONE = "There is no such plan here: it was thrown away, or is of another desk."
SENT_ALREADY = "This plan was sent already; it is not changed any more."
_TOLD = ("kind", "values", "replaces", "made_at", "who", "undoes", "mode")
_ROW = ("line", "x", "a", "b", "y", "extension", "binding", "reason", "notes", "changes")


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanPiece:
    """A piece of a plan's list."""

    first: int
    """Place of its first row."""
    rows: Sequence[Mapping[str, Any]]
    whole: int
    """Rows of the whole list."""
    file: str = ""


def plan_told(plan: Plan) -> str:
    """What of a plan stands in no column of its own, as JSON."""
    values = {name: getattr(plan, name) for name in _TOLD}
    return json.dumps({**values, "values": dict(plan.values)}, ensure_ascii=False)


def plan_of(row: Any) -> Plan:
    """From id, account, state, changed_at, told, rows and file."""
    told = json.loads(row[4])
    return Plan(
        id=row[0],
        account=row[1],
        state=PlanState(row[2]),
        changed_at=row[3],
        rows=row[5] or 0,
        file=row[6] or "",
        **{**told, "kind": PlanKind(told["kind"]), "mode": Mode(told["mode"])},
    )


def row_told(row: PlanRow) -> str:
    """What a check says of a row, without what is empty, as JSON."""
    values = {name: value for name in _ROW if (value := getattr(row, name))}
    return json.dumps(values, ensure_ascii=False)


def read_row(place: int, kind: str, told: str) -> PlanRow:
    """The same row again."""
    values: dict[str, Any] = json.loads(told)
    changes = values.get("changes") or {}
    return PlanRow(
        **{
            **values,
            "index": place,
            "kind": RowKind(kind),
            "notes": tuple(values.get("notes", ())),
            "changes": {name: (was, will) for name, (was, will) in changes.items()},
        }
    )
