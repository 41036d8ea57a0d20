"""Writes the receipt of a plan to a file: every row with what became of it."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dialwatch.app.exports import Parts, TableWriter
from dialwatch.app.following import safe
from dialwatch.calls.binding_plan import Plan, PlanRow
from dialwatch.exporting.plan_table import plan_head, plan_row

if TYPE_CHECKING:
    from dialwatch.ledger.link import EngineLink

__all__ = ["write_plan"]

_PAGE = 200
"""Rows that are asked for, read and sent on in one step: one or two milliseconds' work."""


async def write_plan(
    writer: TableWriter,
    link: "EngineLink",
    plan: str,
    path: Path,
    *,
    zone: str,
    names: Mapping[str, str],
    masked: bool = True,
) -> int | None:
    """Write the rows of the plan with this id; how many there are, None where `writer` was
    cancelled. `zone`: IANA name; `names`: of the accounts.

    Raises BadInput with a sentence for the user, and what the link raises.
    """
    told = Plan.of(await link.get(f"bindings/plans/{safe(plan)}"))
    head = plan_head(told, zone, masked=masked)
    return await writer.write(path, head, _parts(link, told, names), lambda _: None)


async def _parts(link: "EngineLink", plan: Plan, names: Mapping[str, str]) -> Parts:
    first = whole = 0
    while first <= whole:
        path = f"bindings/plans/{safe(plan.id)}/rows?from={first}&limit={_PAGE}"
        told: Any = await link.get(path)
        rows = [PlanRow.of(one) for one in told["rows"]]
        whole = int(told["whole"])
        if not rows:
            return
        yield [plan_row(plan, row, names) for row in rows]
        first += len(rows)
