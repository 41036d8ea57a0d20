"""Plans that were sent, on disk: what answers told, and what a crash before the batch leaves."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.support.stepped import SteppedClock

from dialwatch.calls.binding import Mode
from dialwatch.calls.binding_plan import Plan, PlanKind, PlanState
from dialwatch.calls.errors import BadInput
from dialwatch.store.binding_plans import BindingPlans, PlanPiece
from dialwatch.store.bindings import Bindings
from dialwatch.store.plans_sent import PlansSent, SentRow

NOON = datetime(2026, 2, 3, 12, tzinfo=UTC)
ROWS = [SentRow(0, '["bind"]'), SentRow(2, '["modify"]'), SentRow(2, '["unbind"]')]


class Desk:
    """Both hands on one file."""

    def __init__(self, path: Path) -> None:
        self.clock = SteppedClock(NOON)
        self.store = Bindings(path, self.clock)
        self.plans = BindingPlans(self.store, self.clock)
        self.sent = PlansSent(self.store, self.clock)

    async def draft(self, name: str = "plan-1") -> Plan:
        """With a list of three rows."""
        plan = Plan(id=name, account="alpha", mode=Mode.AXB, kind=PlanKind.BIND, changed_at=1)
        await self.plans.keep(plan)
        rows = [{"x": str(n)} for n in range(3)]
        return await self.plans.put_rows(name, PlanPiece(first=0, rows=rows, whole=3))

    async def state(self, name: str = "plan-1") -> PlanState:
        plan = await self.plans.plan(name)
        assert plan is not None
        return plan.state


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    one = Desk(tmp_path / "bindings.db")
    await one.store.open()
    yield one
    await one.store.close()


async def test_what_was_sent_is_there_after_a_restart(desk: Desk):
    await desk.draft()
    await desk.sent.freeze("plan-1", ROWS, {2: "[1]"})
    await desk.sent.set_done("plan-1", 1, '["id"]')
    await desk.sent.set_done("plan-1", 1, '["id"]')
    await desk.store.close()
    again = Desk(desk.store.path)
    await again.store.open()
    assert await again.state() is PlanState.SENT
    assert await again.sent.requests("plan-1") == [
        ROWS[0], SentRow(2, '["modify"]', '["id"]'), ROWS[2],
    ]  # fmt: skip
    assert await again.sent.before("plan-1") == {2: "[1]"}
    await again.store.close()


async def test_it_is_sent_once(desk: Desk):
    await desk.draft()
    await desk.sent.freeze("plan-1", ROWS, {})
    with pytest.raises(BadInput, match="sent already"):
        await desk.sent.freeze("plan-1", ROWS, {})
    with pytest.raises(BadInput, match="no such plan"):
        await desk.sent.freeze("plan-2", ROWS, {})


async def test_what_was_not_begun_is_a_draft_again_and_what_was_answered_is_not(desk: Desk):
    await desk.draft()
    await desk.sent.thaw("plan-1")
    assert await desk.state() is PlanState.DRAFT
    await desk.sent.freeze("plan-1", ROWS, {})
    await desk.sent.thaw("plan-1")
    assert await desk.state() is PlanState.DRAFT
    assert not await desk.sent.requests("plan-1")
    await desk.sent.freeze("plan-1", ROWS, {})
    await desk.sent.set_done("plan-1", 0, "[]")
    await desk.sent.thaw("plan-1")
    assert await desk.state() is PlanState.SENT


async def test_the_newest_that_were_sent_come_first(desk: Desk):
    for name in ("plan-1", "plan-2", "plan-3"):
        await desk.draft(name)
        desk.clock.go(1)
    for name in ("plan-1", "plan-3"):
        await desk.sent.freeze(name, ROWS, {})
        desk.clock.go(1)
    assert await desk.sent.sent(10) == ["plan-3", "plan-1"]
    assert await desk.sent.sent(1) == ["plan-3"]
    assert await desk.sent.requests("plan-2") == []
