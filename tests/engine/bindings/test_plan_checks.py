"""Checks of plans over a real file: what is read before, what is kept, and who has to wait."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from typing import Any, cast

import pytest
from tests.support.planning import ZONE, a_given
from tests.support.sample_bindings import a_binding, a_number, person, x_number
from tests.support.stepped import SteppedClock

from dialwatch.calls.binding import Binding, Mode
from dialwatch.calls.binding_plan import Plan, PlanCheck, PlanKind
from dialwatch.calls.errors import BadInput, Unreachable
from dialwatch.engine.bindings.applications import Applications
from dialwatch.engine.bindings.book import BindingBook
from dialwatch.engine.bindings.plan_checks import PlanChecks, PlanMeans
from dialwatch.store.binding_plans import BindingPlans, PlanPiece
from dialwatch.store.bindings import BindingChanges, HeldBinding

_LONGEST = 0.05
"""Seconds for which the loop may be held, on a machine that does nothing else."""


class _Client:
    """What of a client a check asks: limits, forms and rules, those of the real one."""

    def __init__(self, mode: Mode) -> None:
        self._given = a_given(mode)

    def limits(self, _mode: Mode) -> object:
        return self._given.limits

    def fields(self, _mode: Mode, step: Any) -> object:
        return self._given.forms[step]

    def checked(self, _mode: Mode, change: Any) -> object:
        return self._given.checked(change)


class _Applications:
    """An account whose mode is known."""

    def __init__(self) -> None:
        self.now: Mode | Exception = Mode.AXB

    async def mode(self, _account: str) -> tuple[Mode, _Client]:
        if isinstance(self.now, Exception):
            raise self.now
        return self.now, _Client(self.now)


class Bench:
    """Checks, with what they read by."""

    def __init__(self, book: BindingBook, clock: SteppedClock) -> None:
        self.book, self.clock = book, clock
        self.store = BindingPlans(book.store, clock)
        self.applications = _Applications()
        self.read: list[list[str]] = []
        self.failed: dict[str, str] = {}
        self.checks = PlanChecks(
            PlanMeans(
                store=self.store, book=book,
                applications=cast(Applications, self.applications), read=self._read,
                now=lambda _account: clock.millis(), zone=lambda _account: ZONE,
                rate=lambda _account: 10.0,
            )
        )  # fmt: skip

    async def _read(
        self, account: str, numbers: Sequence[str], told: Callable[[int, int], None]
    ) -> Mapping[str, str]:
        self.read.append([*numbers])
        for done, x in enumerate(numbers):
            told(done, len(numbers))
            if x not in self.failed:
                await self.book.take_whole(self.book.reading(account, Mode.AXB, x))
        return self.failed

    async def plan(
        self, rows: Sequence[Mapping[str, Any]], kind: PlanKind = PlanKind.BIND, **more: Any
    ) -> Plan:
        """A draft with that list."""
        now = self.clock.millis()
        plan = Plan(
            id="plan-0001", account="alpha", mode=Mode.AXB, kind=kind, made_at=now,
            changed_at=now, **more,
        )  # fmt: skip
        await self.store.keep(plan)
        for first in range(0, len(rows), 2_000):
            piece = PlanPiece(first=first, rows=rows[first : first + 2_000], whole=len(rows))
            plan = await self.store.put_rows(plan.id, piece)
        return plan

    async def checked(self, plan: Plan, *, fresh: bool = False) -> PlanCheck:
        name = self.checks.begin(plan, fresh=fresh)
        while True:
            check = await self.checks.found(plan.id, 30)
            assert check is not None and check.id == name
            if check.state != "running":
                return check

    async def knows(self, bindings: Sequence[Binding], xs: int) -> None:
        """Put them into the book as read."""
        held = [HeldBinding(one) for one in bindings]
        read_at = self.clock.millis()
        numbers = [a_number(n, read_at=read_at, rev=n + 1) for n in range(xs)]
        changes = BindingChanges(account="alpha", rev=1, bindings=held, numbers=numbers)
        await self.book.store.save(changes)
        self.book.of("alpha").apply(changes)


@pytest.fixture
async def bench(book: BindingBook, clock: SteppedClock) -> AsyncIterator[Bench]:
    bench = Bench(book, clock)
    yield bench
    await bench.checks.close()


async def longest_wait(work: asyncio.Task[Any]) -> float:
    """How long the loop was held at most until that is done."""
    longest = 0.0
    while not work.done():
        before = time.perf_counter()
        await asyncio.sleep(0.001)
        longest = max(longest, time.perf_counter() - before - 0.001)
    return longest


async def test_fifty_thousand_rows_hold_nobody_up(bench: Bench):
    await bench.knows([a_binding(n, x=x_number(n // 4_000)) for n in range(10_000)], 3)
    rows = [
        {"x": x_number(n // 4_000), "a": f"1390{n:07}", "b": f"1380{n:07}", "lives": 600}
        for n in range(50_000)
    ]
    plan = await bench.plan(rows)
    work = asyncio.create_task(bench.checked(plan))
    w = await longest_wait(work)
    print("WAIT", w)
    assert w < 4 * _LONGEST
    assert sum((await work).counts.values()) == 50_000
