import heapq
from dataclasses import replace

import pytest
from tests.simulator.conftest import START
from tests.support.stepped import SteppedClock

from dialwatch.simulator.campaign import Campaign, Plan
from dialwatch.simulator.scenario import ROBOTS, scenario
from dialwatch.simulator.world import World


@pytest.fixture(scope="module")
def world() -> World:
    """A steady morning that is over."""
    clock = SteppedClock(START)
    world = World(clock, scenario("steady").plans, 11, int(START.timestamp()), ROBOTS)
    clock.go(2 * 3600)
    world.advance()
    return world


@pytest.fixture(params=range(6))
def campaign(world: World, request: pytest.FixtureRequest) -> Campaign:
    return world.campaigns[request.param]


def test_every_entry_is_dialled_until_it_is_over_and_then_reported(campaign: Campaign):
    plan = campaign.plan
    assert campaign.finished
    for entry in campaign.entries:
        assert [call.attempt for call in entry.calls] == [*range(1, len(entry.calls) + 1)]
        assert 1 <= len(entry.calls) <= plan.redials + 1
        assert not any(call.answered for call in entry.calls[:-1])
    assert campaign.reported.told("") == campaign.ended.told("")


def test_never_more_calls_at_once_than_lines(campaign: Campaign):
    ends: list[int] = []
    for call in sorted((c for e in campaign.entries for c in e.calls), key=lambda c: c.dialed):
        while ends and ends[0] <= call.dialed:
            heapq.heappop(ends)
        heapq.heappush(ends, call.ended)
        assert len(ends) <= campaign.plan.concurrency


def test_a_redial_waits_its_pause_and_then_at_most_a_minute(campaign: Campaign):
    for entry in campaign.entries:
        for earlier, later in zip(entry.calls, entry.calls[1:], strict=False):
            assert 0 <= later.dialed - earlier.ended - campaign.plan.pause <= 60


def test_reports_come_within_the_time_that_makes_a_minute_settle(campaign: Campaign):
    plan = campaign.plan
    longest = plan.redials * (plan.pause + 120) + 300
    for entry in campaign.entries:
        assert entry.shown_at is not None
        assert entry.shown_at >= entry.calls[-1].ended
        assert entry.shown_at - entry.calls[0].dialed <= longest


def test_answered_calls_are_reported_at_once_and_the_others_in_bundles(world: World):
    campaign = world.campaigns[1]
    assert campaign.plan.bundle == 60
    unanswered = set()
    for entry in campaign.entries:
        call, shown = entry.calls[-1], entry.shown_at or 0
        if call.answered:
            assert shown - call.ended <= 2
        else:
            unanswered.add((shown - campaign.starts) % 60)
    assert unanswered == {0, 1, 2}


def test_tells_its_state_in_the_vendors_words():
    clock, at = SteppedClock(START), int(START.timestamp())
    plan = replace(scenario("tiny").plans[0], starts=60)
    world = World(clock, [plan], 1, at)
    (campaign,) = world.campaigns
    states = []
    for seconds in (0, 45, 15, 3600):
        clock.go(seconds)
        states.append(campaign.status(world.advance()))
    assert states == ["created", "pending", "calling", "finished"]


def test_a_bare_region_leaves_the_last_unanswered_dial_untimed(world: World):
    campaign = world.campaigns[0]
    assert campaign.plan.bare
    untimed = [c for e in campaign.entries for c in e.calls if not c.timed]
    assert len(untimed) == campaign.ended.untimed > 0
    assert not any(call.answered for call in untimed)


def test_late_results_come_minutes_later():
    clock = SteppedClock(START)
    plan: Plan = scenario("late-results").plans[3]
    world = World(clock, [plan], 1, int(START.timestamp()))
    clock.go(2 * 3600)
    world.advance()
    waits = [(e.shown_at or 0) - e.calls[-1].ended for e in world.campaigns[0].entries]
    assert min(waits) >= 180
