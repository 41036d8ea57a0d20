"""Checks of plans over a real file: what is read before, what is kept, and who has to wait."""

import asyncio
import gc
import time
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from typing import Any, cast

import pytest
from tests.support.planning import ZONE, a_given
from tests.support.sample_bindings import a_binding, a_number, person, x_number
from tests.support.stepped import SteppedClock

from dialwatch.calls.binding import Binding, Mode
from dialwatch.calls.binding_plan import Plan, PlanCheck, PlanKind, RowKind
from dialwatch.calls.errors import Unreachable
from dialwatch.engine.bindings.applications import Applications
from dialwatch.engine.bindings.book import BindingBook
from dialwatch.engine.bindings.packed import packed
from dialwatch.engine.bindings.plan_checks import PlanChecks, PlanMeans
from dialwatch.engine.bindings.planning.planned import Request
from dialwatch.platforms.binding import Change, Step
from dialwatch.store.binding_plans import BindingPlans, PlanPiece
from dialwatch.store.bindings import BindingChanges, HeldBinding

_LONGEST = 0.1
"""Seconds for which the loop may be held."""


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
            assert check is not None
            assert check.id == name
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
    """Seconds that this process reckoned at most between two turns of the loop until that is done:
    what others do on the machine does not count.
    """
    longest = 0.0
    while not work.done():
        before = time.process_time()
        await asyncio.sleep(0.001)
        longest = max(longest, time.process_time() - before)
    return longest


ROW = {"x": x_number(), "a": person(90), "b": person(91), "lives": 600}


async def test_ten_thousand_rows_hold_nobody_up(bench: Bench):
    """One pass of the collector over so many rows would take longer."""
    await bench.knows([a_binding(n, x=x_number(n // 4_000)) for n in range(8_000)], 2)
    rows = [
        {"x": x_number(n // 4_000), "a": f"1390{n:07}", "b": f"1380{n:07}", "lives": 600}
        for n in range(10_000)
    ]
    gc.collect()  # what other tests left
    gc.enable()
    work = asyncio.create_task(bench.checked(await bench.plan(rows)))
    assert await longest_wait(work) < _LONGEST
    assert sum((await work).counts.values()) == 10_000
    await bench.checks.close()
    assert gc.isenabled()


async def test_what_the_rows_touch_is_read_before(bench: Bench):
    known = [a_binding(0, x=x_number(1)), a_binding(1, x=x_number(2))]
    await bench.knows(known, 3)
    rows = [
        {"x": x_number(7), "a": person(90)},
        {"binding": known[0].id, "x": ""},
        {"a": known[1].a, "b": known[1].b},
        {"x": "no number"},
    ]
    check = await bench.checked(await bench.plan(rows, PlanKind.UNBIND), fresh=True)
    assert bench.read == [[x_number(7), x_number(1), x_number(2)]]
    assert (check.state, check.done, check.warnings) == ("done", 2, ())
    assert check.counts == {RowKind.SAME: 3, RowKind.CONFLICT: 1}, "all was found gone"


async def test_what_could_not_be_read_is_said_and_counts_as_it_was_known(bench: Bench):
    await bench.knows([a_binding(0)], 1)
    bench.failed = {x_number(): "The platform cannot be reached."}
    row = {"x": x_number(), "a": person(0)}
    check = await bench.checked(await bench.plan([row], PlanKind.UNBIND), fresh=True)
    assert check.counts == {RowKind.GONE: 1}
    assert check.warnings[0].startswith("1 of 1 X could not be read: what is known")
    assert check.warnings[0].endswith("cannot be reached.")


async def test_without_reading_it_is_said_how_old_it_is(bench: Bench):
    await bench.knows([], 1)
    bench.clock.go(3 * 3_600)
    plan = await bench.plan([ROW, {**ROW, "x": x_number(9)}])
    check = await bench.checked(plan)
    assert [one[:40] for one in check.warnings[:2]] == [
        "1 of 2 X were never read: what stands th", "What is known of some X is 3 h old. Chec",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("mode", "said"),
    [
        (Mode.AX, "The plan is for an AXB application, and this account's is AX."),
        (Unreachable("The platform cannot be reached."), "The platform cannot be reached."),
        (KeyError("x"), "KeyError"),
    ],
)
async def test_a_check_that_fails_says_why(bench: Bench, mode: Any, said: str):
    bench.applications.now = mode
    check = await bench.checked(await bench.plan([ROW]))
    assert (check.state, said in check.sentence) == ("failed", True)


async def test_a_plan_that_is_changed_meanwhile_is_checked_again(bench: Bench):
    plan = await bench.plan([ROW])
    await bench.store.keep(plan.changed({"replaces": True}))
    check = await bench.checked(plan)
    assert (check.state, "changed while it was checked" in check.sentence) == ("failed", True)


async def test_a_check_and_its_rows_are_there_after_a_restart(bench: Bench):
    plan = await bench.plan([ROW, ROW])
    check = await bench.checked(plan)
    assert check.seconds == 0.1
    bench.checks.forget(plan.id)
    assert await bench.checks.found(plan.id) == check
    rows, whole = await bench.store.rows(plan.id, "repeated")
    assert (whole, rows[0].index, rows[0].reason) == (1, 1, "Row 1 is the same.")
    assert bench.checks.held(plan.id) is None, "but nothing is sent by it"


async def test_another_check_takes_the_place_of_one_that_runs(bench: Bench):
    plan = await bench.plan([ROW])
    first = bench.checks.begin(plan, fresh=False)
    check = await bench.checked(plan)
    assert check.id != first
    assert await bench.checks.found("plan-none") is None


async def test_only_some_checks_are_held(bench: Bench):
    plan = await bench.plan([ROW])
    for n in range(10):
        other = await bench.store.keep(plan.changed({"id": f"plan-1{n:03}"}))
        await bench.checked(other)
    held = [n for n in range(10) if bench.checks.held(f"plan-1{n:03}") is not None]
    assert held == list(range(2, 10))


def test_what_was_put_away_comes_out_as_it_was():
    requests = [
        Request(row=n, change=Change(step=Step.UNBIND, wanted={}), touches=()) for n in range(500)
    ]
    before = {n: (a_binding(n),) for n in range(500)}
    found = packed(requests, before)
    assert (found.count, *found.opened()) == (500, requests, before)
