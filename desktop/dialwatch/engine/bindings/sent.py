"""What was sent of plans, as it is kept: requests, how it was before, what answers told."""

import asyncio
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
        rows, states = await asyncio.to_thread(_kept, requests, before)
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
        return await asyncio.to_thread(_all_made, await self._store.requests(plan))

    async def changes(self, plan: str) -> list[SentChange]:
        """The requests in their order; none where it was not sent."""
        return await asyncio.to_thread(_all_changes, await self._store.requests(plan))

    async def before(self, plan: str) -> dict[int, tuple[Binding, ...]]:
        """Row → the bindings that it was to change, as they were."""
        return await asyncio.to_thread(_states, await self._store.before(plan))


# In threads: there may be fifty thousand.


def _kept(
    requests: Sequence[Request], before: Mapping[int, Sequence[Binding]]
) -> tuple[list[SentRow], dict[int, str]]:
    return [SentRow(one.row, _told(one.change)) for one in requests], {
        row: json.dumps([one.told() for one in bindings], ensure_ascii=False)
        for row, bindings in before.items()
    }


def _all_made(rows: Sequence[SentRow]) -> dict[int, Made]:
    return {entry: _made(one.done) for entry, one in enumerate(rows) if one.done is not None}


def _all_changes(rows: Sequence[SentRow]) -> list[SentChange]:
    return [
        SentChange(
            row=one.place, change=_change(one.told),
            made=None if one.done is None else _made(one.done),
        )
        for one in rows
    ]  # fmt: skip


def _states(found: Mapping[int, str]) -> dict[int, tuple[Binding, ...]]:
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
