"""Plans in the file of bindings."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.support.stepped import SteppedClock

from dialwatch.calls.binding import Mode
from dialwatch.calls.binding_plan import Plan, PlanCheck, PlanKind, PlanRow, PlanState, RowKind
from dialwatch.calls.errors import BadInput
from dialwatch.store.binding_plans import BindingPlans, PlanPiece
from dialwatch.store.bindings import Bindings
from dialwatch.store.plans_sent import PlansSent, SentRow

_DAY = 86_400


@pytest.fixture
def clock() -> SteppedClock:
    return SteppedClock(datetime(2026, 2, 3, 12, tzinfo=UTC))


@pytest.fixture
async def store(tmp_path: Path, clock: SteppedClock) -> AsyncIterator[Bindings]:
    one = Bindings(tmp_path / "bindings.db", clock)
    assert await one.open() == ""
    yield one
    await one.close()


@pytest.fixture
def plans(store: Bindings, clock: SteppedClock) -> BindingPlans:
    return BindingPlans(store, clock)


def a_plan(n: int = 0, **more: object) -> Plan:
    return Plan(
        id=f"plan-{n:04}", account="alpha", mode=Mode.AXB, kind=PlanKind.BIND, made_at=1,
        changed_at=1, values={"lives": 60}, who="Ayu", undoes="plan-9999",
    ).changed(more)  # fmt: skip


async def filled(plans: BindingPlans, plan: Plan, rows: int = 3) -> Plan:
    await plans.keep(plan)
    told = [{"a": str(n)} for n in range(rows)]
    return await plans.put_rows(plan.id, PlanPiece(first=0, rows=told, whole=rows, file="x.csv"))


async def test_a_draft_is_kept_as_it_is_and_changed(plans: BindingPlans):
    assert await plans.keep(a_plan()) == a_plan()
    changed = await plans.keep(a_plan(replaces=True))
    assert (changed.replaces, changed.changed_at) == (True, 2), "a check is held against it"
    assert await plans.plan("plan-0001") is None
    await plans.keep(a_plan(1, account="beta", changed_at=9))
    assert [one.id for one in await plans.plans()] == ["plan-0001", "plan-0000"]
    assert [one.id for one in await plans.plans("alpha")] == ["plan-0000"]


async def test_a_list_counts_once_its_last_piece_is_there(plans: BindingPlans):
    await filled(plans, a_plan())
    piece = PlanPiece(first=0, rows=[{"a": "new"}], whole=2)
    assert (await plans.put_rows("plan-0000", piece)).rows == 3
    assert (await plans.put_rows("plan-0000", piece)).rows == 3
    last = PlanPiece(first=1, rows=[{"a": "last"}], whole=2)
    assert (await plans.put_rows("plan-0000", last)).rows == 2
    assert await plans.wanted("plan-0000") == [{"a": "new"}, {"a": "last"}]
    assert await plans.wanted("plan-0000", 1) == [{"a": "last"}]
    with pytest.raises(BadInput, match="out of order"):
        await plans.put_rows("plan-0000", last)


async def test_what_a_check_said_counts_until_the_plan_is_changed(plans: BindingPlans):
    plan = await filled(plans, a_plan())
    rows = [
        PlanRow(
            index=n, kind=(RowKind.NEW, RowKind.CHANGED, RowKind.NEW)[n], x="x", notes=("note",),
            changes={"lives": ("never", "1 min")}, line=n,
        )
        for n in range(3)
    ]  # fmt: skip
    check = PlanCheck(id="check", state="done", counts={RowKind.NEW: 2}, warnings=("one",))
    assert await plans.set_check(plan, check, rows)
    assert await plans.check(plan.id) == check
    assert await plans.rows(plan.id) == (rows, 3)
    assert await plans.rows(plan.id, "new", 1, 1) == ([rows[2]], 2)
    assert await plans.rows_at(plan.id, [2, 0]) == [rows[0], rows[2]]
    assert await plans.counts(plan.id) == {"new": 2, "changed": 1}
    await plans.keep(plan.changed({"replaces": True}))
    assert await plans.check(plan.id) is None
    assert (await plans.rows(plan.id), await plans.counts(plan.id)) == (([], 0), {})
    assert not await plans.set_check(plan, check, rows)


async def test_what_was_sent_is_not_changed_any_more(
    plans: BindingPlans, store: Bindings, clock: SteppedClock
):
    plan = await filled(plans, a_plan())
    sent = PlansSent(store, clock)
    await sent.freeze(plan.id, [SentRow(1, "{}"), SentRow(0, "{}"), SentRow(1, "{}")], {})
    known = await plans.plan(plan.id)
    assert known is not None
    assert known.state is PlanState.SENT
    assert await plans.entries_of_rows(plan.id) == {0: (1,), 1: (0, 2)}
    for work in (plans.keep(plan), plans.forget(plan.id)):
        with pytest.raises(BadInput, match="sent already"):
            await work
    with pytest.raises(BadInput, match="no such plan"):
        await plans.forget("plan-0007")


async def test_old_plans_are_forgotten_and_drafts_stay(
    plans: BindingPlans, store: Bindings, clock: SteppedClock
):
    sent = PlansSent(store, clock)
    for n in range(2):
        await filled(plans, a_plan(n))
    await sent.freeze("plan-0000", [SentRow(0, "{}")], {})
    clock.go(401 * _DAY)
    await filled(plans, a_plan(2))
    await sent.freeze("plan-0002", [], {})
    await store.close()
    await store.open()
    assert sorted(one.id for one in await plans.plans()) == ["plan-0001", "plan-0002"]
    await plans.forget("plan-0001")
    assert [one.id for one in await plans.plans()] == ["plan-0002"]
