"""Plans are sent once, request by request, whatever befalls them."""

import json
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from tests.engine.bindings.ground import Ground, a, a_ground, b
from tests.support.simulated import Simulated, started_simulator

from dialwatch.calls.batch import EntryState
from dialwatch.calls.binding import Mode
from dialwatch.calls.binding_plan import PlanKind
from dialwatch.calls.errors import BadInput
from dialwatch.calls.verdict import Verdict
from dialwatch.platforms.binding import Change
from dialwatch.platforms.halting import Ask


@pytest.fixture(scope="module")
def running() -> Iterator[Simulated]:
    with started_simulator("trickle", seed=5, speed=200) as simulated:
        yield simulated


@pytest.fixture
async def ground(running: Simulated, tmp_path: Path) -> AsyncIterator[Ground]:
    """Without faults, whatever the test before it wanted, and with nothing bound."""
    running.fault()
    async with a_ground(running, tmp_path) as ground:
        yield ground
        running.fault()
        for x in (ground.x(0), ground.x(1)):
            if left := await ground.read(x):
                rows = [{"binding": one.id, "x": x} for one in left]
                await ground.sent(await ground.sends(rows, PlanKind.UNBIND))


async def test_a_list_is_bound_once_and_confirmed_by_reading_it_again(ground: Ground):
    batch = await ground.sends(ground.pairs(40))
    entries = await ground.ended(batch)
    assert {one.verdict for one in entries} == {Verdict.CONFIRMED}
    assert await ground.truth() == [(a(n), b(n)) for n in range(40)]
    book = ground.book.of("AXB")
    assert book.standing_on(ground.x()) == 40
    assert all(one.made_here and one.lives == 3_600 and one.since for one in book)
    made = await ground.plans.made(batch)
    assert {one.id for one in made.values()} == {one.id for one in book}
    head = await ground.batch(batch)
    assert head.title == "Bind on Huawei AXB: 40 requests"


async def test_the_same_plan_again_is_the_same_batch_and_sends_nothing(ground: Ground):
    ready = await ground.ready(ground.pairs(3))
    first = await ground.sending.begin(ready)
    again = await ground.sending.begin(ready)
    assert (again.id, again.total) == (first.id, 3)
    await ground.ended(first.id)
    assert len(await ground.truth()) == 3


async def test_audit_lines_stand_before_and_after_with_numbers_masked(ground: Ground):
    batch = await ground.sends(ground.pairs(1))
    await ground.ended(batch)
    assert await ground.audited(batch) == [
        ("noted", ""), ("noted", ""), ("asked", ""), ("answered", "accepted"),
        ("revised", "confirmed"),
    ]  # fmt: skip
    lines = [one for one in await ground.audit.lines(limit=100) if one.action == batch]
    assert not [
        one for one in lines for number in (a(0), b(0), ground.x()) if number in str(one.told)
    ]
    asked = next(one for one in lines if one.stage == "asked")
    assert (asked.operation, asked.told["step"]) == ("axb_bind", "bind")
    for number in (a(0), b(0), ground.x()):
        found = await ground.audit.about("AXB", [number])
        assert asked.seq in [one.seq for one in found]


@pytest.mark.parametrize("kind", ["lost", "late", "reset", "hollow", "500", "429", "timeout"])
async def test_a_bind_whose_answer_fails_is_done_once(ground: Ground, kind: str):
    ground.simulator.fault({"kind": kind, "platform": "huawei", "operation": "axb_bind",
                            "times": 1})  # fmt: skip
    batch = await ground.sends(ground.pairs(6))
    entries = await ground.ended(batch, 60)
    assert {one.verdict for one in entries} == {Verdict.CONFIRMED}
    assert await ground.truth() == [(a(n), b(n)) for n in range(6)]
    assert ground.book.of("AXB").standing_on(ground.x()) == 6


@pytest.mark.parametrize("kind", ["lost", "reset"])
@pytest.mark.parametrize("step", [PlanKind.RENEW, PlanKind.UNBIND])
async def test_changes_whose_answer_fails_are_done(ground: Ground, step: PlanKind, kind: str):
    await ground.ended(await ground.sends(ground.pairs(4)))
    rows = [{"binding": one.id} for one in ground.book.of("AXB")]
    operation = "axb_modify" if step is PlanKind.RENEW else "axb_unbind"
    ground.simulator.fault({"kind": kind, "platform": "huawei", "operation": operation,
                            "times": 2})  # fmt: skip
    values = {"lives": 7_200} if step is PlanKind.RENEW else {}
    entries = await ground.ended(await ground.sends(rows, step, **values), 60)
    assert {one.verdict for one in entries} == {Verdict.CONFIRMED}
    if step is PlanKind.RENEW:
        assert {one.lives for one in ground.book.of("AXB")} == {7_200}
    assert len(await ground.truth()) == (4 if step is PlanKind.RENEW else 0)


async def test_what_is_gone_already_counts_as_taken_away(ground: Ground):
    await ground.ended(await ground.sends(ground.pairs(2)))
    rows = [{"binding": one.id} for one in ground.book.of("AXB")]
    first, second = (
        await ground.ready(rows, PlanKind.UNBIND),
        await ground.ready(rows, PlanKind.UNBIND),
    )
    await ground.ended((await ground.sending.begin(first)).id)
    entries = await ground.ended((await ground.sending.begin(second)).id)
    assert {one.verdict for one in entries} == {Verdict.CONFIRMED}
    assert "gone already" in entries[0].sentence


async def test_a_refusal_of_one_is_said_and_the_others_go_on(ground: Ground):
    ready = await ground.ready(ground.pairs(3))
    other = await ground.ready(ground.pairs(1, 1))
    await ground.ended((await ground.sending.begin(other)).id)
    entries = await ground.ended((await ground.sending.begin(ready)).id)
    assert [one.verdict for one in entries] == [
        Verdict.CONFIRMED, Verdict.REFUSED, Verdict.CONFIRMED,
    ]  # fmt: skip
    assert entries[1].code == "1012010"
    assert entries[1].advice


async def test_what_no_other_request_can_survive_ends_the_rest_unsent(ground: Ground):
    ground.simulator.fault({"kind": "403", "platform": "huawei", "operation": "axb_bind"})
    batch = await ground.sends(ground.pairs(12))
    entries = await ground.ended(batch)
    states = [one.state for one in entries]
    assert states.count(EntryState.UNSENT) >= 8
    assert entries[0].verdict is Verdict.REFUSED
    assert "a bill is open" in entries[-1].sentence
    assert not await ground.truth()


async def test_an_x_is_cleared_of_what_was_confirmed_and_of_nothing_else(ground: Ground):
    await ground.ended(await ground.sends(ground.pairs(3)))
    clear = await ground.ready([{"x": ground.x()}], PlanKind.CLEAR)
    foreign = {"x": ground.x(), "a": a(90), "b": b(90), "duration": 60}
    await ground.clients["AXB"].perform("axb_bind", foreign, confirm=False)
    (entry,) = await ground.ended((await ground.sending.begin(clear)).id)
    assert entry.verdict is Verdict.REFUSED
    assert "something else was bound on this X" in entry.sentence
    assert len(await ground.truth()) == 4
    await ground.read(ground.x())
    again = await ground.sends([{"x": ground.x()}], PlanKind.CLEAR)
    (entry,) = await ground.ended(again)
    assert entry.verdict is Verdict.CONFIRMED
    assert not await ground.truth()


async def test_an_end_is_a_moment_and_becomes_seconds_when_the_request_leaves(ground: Ground):
    now = ground.clock.millis()
    ends = now + 1_800_000
    rows = [
        {**one, "ends": at} for one, at in zip(ground.pairs(2), (ends, now + 30_000), strict=True)
    ]
    for one in rows:
        del one["lives"]
    ready = await ground.ready(rows)
    ground.skew = 600  # ten minutes later, by the platform's clock
    entries = await ground.ended((await ground.sending.begin(ready)).id)
    assert [one.verdict for one in entries] == [Verdict.CONFIRMED, Verdict.REFUSED]
    assert "would have ended by now" in entries[1].sentence
    (bound,) = ground.book.of("AXB")
    assert bound.lives is not None
    assert 1_100 < bound.lives <= 1_200
    assert bound.ends is not None
    tenth = 100 * ground.clock.rate  # of a real second: how long a request may be on its way
    assert abs(bound.ends - ends) <= tenth


async def test_nothing_is_sent_from_a_desk_that_only_watches(ground: Ground):
    ready = await ground.ready(ground.pairs(1))

    def refuse() -> None:
        raise BadInput("This desk only watches.")

    ground.acting.allow = refuse
    with pytest.raises(BadInput, match="only watches"):
        await ground.sending.begin(ready)
    assert not await ground.plans.changes(ready.plan.id)


async def test_what_the_platform_said_yes_to_and_does_not_show_is_told_at_once(ground: Ground):
    ground.simulator.fault({"kind": "hollow", "platform": "huawei", "operation": "axb_unbind",
                            "times": 1})  # fmt: skip
    await ground.ended(await ground.sends(ground.pairs(3)))
    rows = [{"binding": one.id} for one in ground.book.of("AXB")]
    batch = await ground.sends(rows, PlanKind.UNBIND)
    entries = await ground.ended(batch)
    assert sorted(str(one.verdict) for one in entries) == ["confirmed", "confirmed", "unknown"]
    odd = next(one for one in entries if one.verdict is Verdict.UNKNOWN)
    assert "still shows it" in odd.sentence
    assert odd.advice
    assert any("1 of 3 are not as the platform" in one.text for one in ground.notices.all())
    assert ("revised", "unknown") in await ground.audited(batch)
    assert len(await ground.truth()) == 1


async def test_where_an_x_cannot_be_read_answers_stay_as_they_came(ground: Ground):
    ground.simulator.fault({"kind": "403", "platform": "huawei", "operation": "axb_query"})
    entries = await ground.ended(await ground.sends(ground.pairs(2)), 60)
    assert {one.verdict for one in entries} == {Verdict.ACCEPTED}
    ground.simulator.fault()
    assert len(await ground.truth()) == 2
    await ground.read(ground.x())


async def test_a_repeat_that_is_refused_is_held_against_what_stands(ground: Ground):
    """The first request was done after all, when it had been looked for twice."""
    ground.simulator.fault({"kind": "reset", "platform": "huawei", "operation": "axb_bind",
                            "times": 1})  # fmt: skip
    (row,) = ground.pairs(1)
    client = ground.clients["AXB"]
    filled = client.filled

    def once_done(mode: Mode, change: Change) -> Ask:
        ask = filled(mode, change)
        if ground.asked("axb_bind") > before:  # it is repeated now
            ground.simulator.control("/bind", json.dumps({"mode": "AXB", "bindings": [theirs]}))
        return ask

    before = ground.asked("axb_bind")
    theirs = {"callerNum": row["a"], "calleeNum": row["b"], "relationNum": row["x"],
              "duration": row["lives"]}  # fmt: skip
    client.filled = once_done
    (entry,) = await ground.ended(await ground.sends([row]), 60)
    assert (entry.verdict, entry.tries) == (Verdict.CONFIRMED, 2)
    assert await ground.truth() == [(a(0), b(0))]
