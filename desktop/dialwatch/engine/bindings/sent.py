"""What was sent of plans, as it is kept: requests, how it was before, what answers told."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dialwatch.calls.binding import Binding
from dialwatch.engine.bindings.planning.planned import Request
from dialwatch.platforms.binding import Change, Made, Step
from dialwatch.store.plans_sent import PlansSent, SentRow

__all__ = ["SentChange", "SentPlans"]

_NAMES = ("binding", "x", "a", "b", "y", "extension")


@dataclass(frozen=True, slots=True, kw_only=True)
class SentChange:
    """One request of a plan; entry n of its batch is the n-th one."""

    row: int
    """Index of its row."""
    change: Change
    """As it was planned: its lifetime may be a moment (`ends`)."""
    made: Made | None = None
    """What its answer told; None: nothing so far."""


class SentPlans:
    """Those of a profile. Methods raise StoreError."""

    def __init__(self, store: PlansSent) -> None:
        self._store = store

    async def freeze(
        self, plan: str, requests: Sequence[Request], before: Mapping[int, Sequence[Binding]]
    ) -> None:
        """In the moment of sending, once; `before`: row → the bindings that it changes, as they
        are. Raises BadInput where there is no such plan, or it was sent already.
        """
        rows = [SentRow(one.row, _told(one.change)) for one in requests]
        states = {
            row: json.dumps([one.told() for one in bindings], ensure_ascii=False)
            for row, bindings in before.items()
        }
        await self._store.freeze(plan, rows, states)

    async def thaw(self, plan: str) -> None:
        """It is a draft again: its batch was not begun (a crash between the two)."""
        await self._store.thaw(plan)

    async def sent(self, limit: int) -> list[str]:
        """Ids of the plans that were frozen, the newest first."""
        return await self._store.sent(limit)

    async def set_made(self, plan: str, entry: int, made: Made) -> None:
        """What the answer to that request told, durably; again it does no harm."""
        told = json.dumps([made.id, made.x, made.y, made.extension])
        await self._store.set_done(plan, entry, told)

    async def made(self, plan: str) -> dict[int, Made]:
        """Entry → what its answer told."""
        rows = await self._store.requests(plan)
        return {entry: _made(one.done) for entry, one in enumerate(rows) if one.done is not None}

    async def changes(self, plan: str) -> list[SentChange]:
        """The requests in their order; none where it was not sent."""
        return [
            SentChange(
                row=one.place, change=_change(one.told),
                made=None if one.done is None else _made(one.done),
            )
            for one in await self._store.requests(plan)
        ]  # fmt: skip

    async def before(self, plan: str) -> dict[int, tuple[Binding, ...]]:
        """Row → the bindings that it was to change, as they were."""
        found = await self._store.before(plan)
        return {row: tuple(map(Binding.of, json.loads(told))) for row, told in found.items()}


def _told(change: Change) -> str:
    names = [getattr(change, name) for name in _NAMES]
    return json.dumps([change.step.value, dict(change.wanted), *names], ensure_ascii=False)


def _change(told: str) -> Change:
    step, wanted, *names = json.loads(told)
    return Change(step=Step(step), wanted=wanted, **dict(zip(_NAMES, names, strict=True)))


def _made(told: str) -> Made:
    name, x, y, extension = json.loads(told)
    return Made(id=name, x=x, y=y, extension=extension)
