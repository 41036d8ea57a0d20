"""Plans over the model of a platform: what the planner goes by, and carrying out what it says."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo

from tests.support.binding_model import Model, Record

from dialwatch.calls.binding import Binding, Mode, NumberRow, NumberSource
from dialwatch.calls.binding_plan import PlanKind
from dialwatch.calls.platform import Platform
from dialwatch.engine.bindings.leaving import leaving
from dialwatch.engine.bindings.planning.given import Given
from dialwatch.engine.bindings.planning.planned import Planned, Request
from dialwatch.engine.bindings.planning.planner import plan
from dialwatch.engine.bindings.planning.standing import Standing
from dialwatch.platforms.binding import Limits, Made, Step
from dialwatch.platforms.contract import contract_for
from dialwatch.platforms.huawei.binding_ax import Ax
from dialwatch.platforms.huawei.binding_axb import Axb
from dialwatch.platforms.huawei.binding_axe import Axe
from dialwatch.platforms.huawei.binding_axyb import Axyb

__all__ = [
    "NOW", "ZONE", "a_given", "an_order", "carried_out", "known", "over", "planned", "standing_of",
]  # fmt: skip

NOW = 1_770_120_000_000
"""2026-02-03 12:00 UTC, in milliseconds."""
ZONE = ZoneInfo("Asia/Shanghai")
_MANNERS = {Mode.AXB: Axb(), Mode.AX: Ax(), Mode.AXE: Axe(), Mode.AXYB: Axyb()}
_CONTRACT = contract_for(Platform.HUAWEI, {})


def a_given(
    mode: Mode = Mode.AXB, kind: PlanKind = PlanKind.BIND, *, digits: int = 2, now: int = NOW,
    replaces: bool = False, limits: Mapping[str, Any] | None = None, **values: Any,
) -> Given:  # fmt: skip
    """What the planner goes by, with the limits and forms of the real client."""
    manner = _MANNERS[mode]
    told: Limits = manner.limits(_CONTRACT, digits if mode is Mode.AXE else 0)
    return Given(
        mode=mode, kind=kind, limits=replace(told, **(limits or {})), now=now, zone=ZONE,
        forms={step: manner.fields(step, _CONTRACT) for step in Step},
        checked=lambda change: manner.checked(change, _CONTRACT), values=values,
        replaces=replaces,
    )  # fmt: skip


def known(model: Model, elsewhere: frozenset[str] = frozenset()) -> list[Binding]:
    """The model's bindings as our book would have them; those made `elsewhere` without the moment
    from which their life counts.
    """
    return [row for one in model.standing() for row in _rows(model, one, elsewhere)]


def _rows(model: Model, one: Record, elsewhere: frozenset[str]) -> list[Binding]:
    mode = Mode(model.mode)
    made = Binding(
        account="alpha", mode=mode, id=one.id, x=one.x, a=one.a, b=one.b,
        extension=one.extension, values=dict(one.values), made_here=one.id not in elsewhere,
        city="0755" if mode is Mode.AXYB else "",
    )  # fmt: skip
    life = one.lives
    rows = [replace(made, y=y, b=b, **_life(life, ends)) for y, (b, ends) in one.ys.items()]
    found = rows or [replace(made, **_life(life, one.ends))]
    return [replace(row, since=None) for row in found] if one.id in elsewhere else found


def _life(lives: int, ends: int | None) -> dict[str, Any]:
    if ends is None:
        return {"lives": 0, "since": NOW}
    return {"lives": lives, "since": ends - lives * 1000}


def standing_of(model: Model, elsewhere: frozenset[str] = frozenset()) -> Standing:
    """What stands on it, all of its X read just now."""
    numbers = {
        x: NumberRow(
            account="alpha", x=x, source=NumberSource.TYPED, read_at=model.now,
            in_order=x not in model.frozen, status="" if x not in model.frozen else "frozen",
        )
        for x in model.numbers
    }  # fmt: skip
    return Standing(known(model, elsewhere), numbers, model.now)


def planned(model: Model, rows: Sequence[Mapping[str, Any]], given: Given) -> Planned:
    """The plan of these rows on that platform."""
    return plan(rows, given, standing_of(model))


def an_order(requests: Sequence[Request], chance: random.Random) -> list[int]:
    """Some order in which they may be answered: of two that touch the same, the earlier first."""
    left, order = list(range(len(requests))), list[int]()
    while left:
        free = [
            index
            for index in left
            if not any(
                other < index and {*requests[other].touches} & {*requests[index].touches}
                for other in left
            )
        ]
        order.append(chance.choice(free))
        left.remove(order[-1])
    return order


def carried_out(
    model: Model, requests: Sequence[Request], given: Given, order: Sequence[int] | None = None
) -> dict[int, Made]:
    """Carry the requests out on the platform. Returns what each answer tells; raises Refused."""
    made: dict[int, Made] = {}
    for index in order if order is not None else range(len(requests)):
        one = requests[index]
        named = made[one.of].id if one.of is not None else one.change.binding
        wanted = leaving(one.change.wanted, model.now, given.limits)
        made[index] = _answer(model, one, named, wanted)
    return made


def _answer(model: Model, one: Request, binding: str, wanted: dict[str, Any]) -> Made:
    match one.change.step:
        case Step.BIND:
            record = model.bind(**wanted)
            return Made(id=record.id, x=record.x, extension=record.extension)
        case Step.BIND_SECOND:
            return Made(id=binding, y=model.bind_second(binding, **wanted))
        case Step.MODIFY:
            model.modify(binding, **wanted)
        case Step.UNBIND:
            model.unbind(binding, one.change.y)
        case Step.CLEAR:
            model.clear(one.change.x)
    return Made(id=binding)


def over(
    bindings: Sequence[Binding], *rows: Mapping[str, Any], numbers: Sequence[NumberRow] = (),
    **given: Any,
) -> Planned:  # fmt: skip
    """The plan of these rows over these bindings; X that stand in neither were never read."""
    told = a_given(**given)
    known_x = {one.x: one for one in numbers}
    return plan(rows, told, Standing(bindings, known_x, told.now))
