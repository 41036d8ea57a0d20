import random

from tests.simulator.conftest import START
from tests.support.stepped import SteppedClock

from dialwatch.simulator.scenario import ROBOTS, scenario
from dialwatch.simulator.world import World

LONG = 1500


def history(seed: int, steps: list[float]) -> list[object]:
    """All that happened by the end of those steps, looked at after each."""
    clock = SteppedClock(START)
    world = World(clock, scenario("tiny").plans, seed, int(START.timestamp()), ROBOTS)
    for step in steps:
        clock.go(step)
        world.advance()
    return [(c.key, c.entries, c.shown, c.ended.told("")) for c in world.campaigns]


def test_does_not_depend_on_when_or_how_often_it_is_asked():
    often = [0.5] * (LONG * 2)
    rng = random.Random(1)
    now_and_then = [rng.randint(1, 200) for _ in range(10)]
    now_and_then.append(LONG - sum(now_and_then))
    once = history(5, [LONG])
    assert history(5, often) == once
    assert history(5, now_and_then) == once


def test_another_seed_is_another_day():
    assert history(5, [LONG]) != history(6, [LONG])


def test_numbers_and_ids_are_never_shared():
    world = World(SteppedClock(START), scenario("steady").plans, 1, int(START.timestamp()))
    entries = [entry for campaign in world.campaigns for entry in campaign.entries]
    assert len({entry.number for entry in entries}) == len(entries)
    assert len({entry.id for entry in entries}) == len(entries)
    assert len({campaign.key for campaign in world.campaigns}) == len(world.campaigns)


def test_is_over_when_all_is_reported():
    clock = SteppedClock(START)
    world = World(clock, scenario("tiny").plans, 1, int(START.timestamp()))
    clock.go(300)
    world.advance()
    assert not world.over
    clock.go(1200)
    world.advance()
    assert world.over


def test_a_campaign_begun_by_an_event_is_the_same_however_the_world_is_looked_at():
    def looked(steps: list[float]) -> list[object]:
        clock = SteppedClock(START)
        at = int(START.timestamp())
        world = World(clock, (), 3, at, ROBOTS)
        plan = scenario("tiny").plans[0]
        numbers = ["+628110000001", "+628110000002"]
        world.schedule(at + 100, lambda _now, _what: world.begin(plan, numbers, key="cl1"), None)
        for step in steps:
            clock.go(step)
            world.advance()
        campaign = world.campaign("airudder", "cl1")
        assert campaign is not None
        assert campaign.starts == campaign.created == at + 100
        return [campaign.entries, campaign.shown]

    assert looked([2000]) == looked([1.0] * 2000)


def test_a_campaign_that_is_begun_later_shares_no_id():
    clock = SteppedClock(START)
    world = World(clock, scenario("tiny").plans, 1, int(START.timestamp()), ROBOTS)
    plan = scenario("tiny").plans[0]
    begun = [world.begin(plan, ["+628110000001"]) for _ in range(2)]
    ids = [entry.id for campaign in world.of("airudder") for entry in campaign.entries]
    assert len(set(ids)) == len(ids)
    assert len({campaign.key for campaign in world.campaigns}) == 6
    assert begun[0].entries[0].variables is None
    clock.go(1500)
    world.advance()
    assert world.over
