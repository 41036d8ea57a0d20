import pytest
from tests.simulator.conftest import START
from tests.support.stepped import SteppedClock

from dialwatch.simulator.scenario import NAMES, ROBOTS, Scenario, scenario
from dialwatch.simulator.world import World


def lived(what: Scenario, seconds: float, seed: int = 3) -> World:
    clock = SteppedClock(START)
    world = World(clock, what.plans, seed, int(START.timestamp()), ROBOTS)
    clock.go(seconds)
    world.advance()
    return world


def test_knows_the_scenarios_of_the_order():
    known = {"steady", "line-collapse", "outage", "late-results", "rush", "bad-day"}
    assert known <= set(NAMES)


A_DAY_LONG = ("numbers", "many-numbers")
"""Worlds of privacy numbers, through which people call all day."""


@pytest.mark.parametrize(
    "name",
    [
        name
        for name in NAMES
        if name not in ("rush", "trickle", "endless", "listening", *A_DAY_LONG)
    ],
)
def test_is_over_before_the_hour_is(name: str):
    assert lived(scenario(name), 3500).over


@pytest.mark.parametrize(
    "name", [name for name in NAMES if scenario(name).masked and name not in A_DAY_LONG]
)
async def test_calls_through_privacy_numbers_do_not_outlast_the_campaigns(name: str):
    plans = scenario(name).masked
    assert len({plan.mode for plan in plans}) == len(plans)
    last = max(plan.starts + plan.lasts for plan in plans)
    if name != "rush":  # its 300 000 calls take minutes to live through
        world = lived(scenario(name), last)
        assert not all(campaign.finished for campaign in world.campaigns)


def test_tiny_is_over_within_twelve_minutes():
    assert lived(scenario("tiny"), 12 * 60).over


def test_on_a_bad_day_all_faults_end_before_any_campaign_does():
    bad = scenario("bad-day")
    last = max(fault.end for fault in bad.faults)
    world = lived(bad, last)
    assert not any(campaign.finished for campaign in world.campaigns)
    assert {plan.order for plan in bad.plans if plan.platform == "blu"} == {
        "append-only",
        "newest-first",
        "shuffled",
    }


def test_the_rush_yields_500_results_a_second():
    world = lived(scenario("rush"), 80)
    assert len(world.campaigns) == 40
    earlier = sum(c.ended.attempts for c in world.campaigns)
    world.clock.go(20)  # type: ignore[attr-defined]
    world.advance()
    later = sum(c.ended.attempts for c in world.campaigns)
    assert 450 <= (later - earlier) / 20 <= 600


def test_a_collapsed_line_falls_to_a_quarter():
    world = lived(scenario("line-collapse"), 3500)
    for campaign in world.campaigns[:3]:
        minutes = campaign.ended.minutes
        first = min(minutes)
        early = [pair for start, pair in minutes.items() if start < first + 180_000]
        late = [pair for start, pair in minutes.items() if start >= first + 180_000]
        ratio = rate(late) / rate(early)
        assert ratio < 0.5 if campaign.plan.line == "JKT-TRUNK-B" else ratio > 0.75


def rate(minutes: list[list[int]]) -> float:
    return sum(answered for answered, _ in minutes) / sum(attempts for _, attempts in minutes)


def test_what_there_is_to_listen_to():
    calls = [
        entry.calls[-1]
        for campaign in lived(scenario("listening"), 4 * 3600).campaigns
        for entry in campaign.entries
    ]
    assert (len(calls), {call.outcome for call in calls}) == (30, {"answered"})
    assert {call.odd for call in calls} == {"", "silent-start", "repeats"}
    assert (min(call.talk for call in calls), max(call.talk for call in calls)) == (3, 3 * 3600)
    assert 3 <= sum(bool(call.really) for call in calls) < 10
