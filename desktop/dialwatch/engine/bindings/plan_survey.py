"""All that a check of a plan needs: its rows, the X that they touch, what stands, what holds."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import tzinfo
from typing import Any

from dialwatch.calls.binding import Binding, NumberRow
from dialwatch.calls.binding_plan import Plan
from dialwatch.calls.errors import BadInput
from dialwatch.calls.subscriber import NumberKind, global_form
from dialwatch.engine.bindings.planning.given import Given
from dialwatch.engine.bindings.planning.planned import Planned
from dialwatch.engine.bindings.planning.planner import plan as planned_of
from dialwatch.engine.bindings.planning.standing import Standing
from dialwatch.platforms.binding import Binds, Step
from dialwatch.store.binding_plans import BindingPlans

__all__ = ["Survey", "given_of", "planned", "rows_of", "touched"]

_PIECE = 1_000
"""Rows that are read in one go."""


@dataclass(slots=True)
class Survey:
    """What planning goes by. It is used up by it."""

    plan: Plan
    rows: list[dict[str, Any]]
    bindings: Sequence[Binding] = ()
    numbers: Mapping[str, NumberRow] = field(default_factory=dict)


async def rows_of(store: BindingPlans, plan: Plan) -> list[dict[str, Any]]:
    """All rows of its list. Raises StoreError."""
    rows: list[dict[str, Any]] = []
    while len(rows) < plan.rows:
        some = await store.wanted(plan.id, len(rows), _PIECE)
        if not some:
            break
        rows += some
    return rows


def touched(survey: Survey) -> list[str]:
    """The X that have to be read for its rows: those that they name, and those of the bindings
    and the people that they mean. In a thread.
    """
    standing = Standing(survey.bindings, survey.numbers, 0)
    return [*dict.fromkeys(x for row in survey.rows for x in _x_of(row, standing))]


def _x_of(row: Mapping[str, Any], standing: Standing) -> Iterator[str]:
    if binding := str(row.get("binding") or ""):
        yield from (one.x for one in standing.of_id(binding))
    if x := _number(row.get("x")):
        yield x
    elif a := _number(row.get("a"), NumberKind.LANDLINE):
        yield from (one.x for one in standing.of_a(a))


def _number(given: object, *more: NumberKind) -> str:
    try:
        found = global_form(given) if given not in (None, "") else None
    except BadInput:
        return ""
    return found.number if found is not None and found.kind in (NumberKind.MOBILE, *more) else ""


def planned(survey: Survey, given: Given) -> Planned:
    """The plan. In a thread, while nothing is collected (`uncollected`); gives back what it had to
    hold piece by piece, so that no one else waits for it.
    """
    standing = Standing(survey.bindings, survey.numbers, given.now)
    found = planned_of(survey.rows, given, standing)
    while survey.rows:
        del survey.rows[-_PIECE:]
    return found


def given_of(plan: Plan, client: Binds, now: int, zone: tzinfo) -> Given:
    """What the planner goes by, beside the rows and what stands."""
    mode = plan.mode
    return Given(
        mode=mode,
        kind=plan.kind,
        limits=client.limits(mode),
        now=now,
        zone=zone,
        forms={step: client.fields(mode, step) for step in Step},
        checked=lambda change: client.checked(mode, change),
        values=plan.values,
        replaces=plan.replaces,
    )
