import heapq
from collections import Counter
from dataclasses import replace

import pytest
from tests.simulator.conftest import START
from tests.support.stepped import SteppedClock

from dialwatch.simulator.call import Entry
from dialwatch.simulator.campaign import Campaign
from dialwatch.simulator.plan import Plan
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


NUMBERS = [f"+62811000{n:05d}" for n in range(30)]


def begun(**changes: object) -> tuple[SteppedClock, World, Campaign]:
    """A campaign of five lines that is begun ten minutes into a world which had none."""
    clock = SteppedClock(START)
    world = World(clock, (), 1, int(START.timestamp()), ROBOTS)
    clock.go(600)
    world.advance()
    plan = replace(scenario("tiny").plans[0], concurrency=5, **changes)  # type: ignore[arg-type]
    return clock, world, world.begin(plan, NUMBERS)


def after(clock: SteppedClock, world: World, seconds: float) -> int:
    clock.go(seconds)
    return world.advance()


def test_idle_lines_wake_for_numbers_that_are_added():
    clock, world, campaign = begun()
    now = after(clock, world, 3600)
    assert campaign.finished
    added = campaign.add(["+628110009001", "+628110009002"], variables=[{"name": "A"}, {}])
    assert [entry.calls[0].dialed for entry in added] == [now, now]
    assert added[0].variables == {"name": "A"}
    assert campaign.status(now) == "calling"
    after(clock, world, 3600)
    assert campaign.finished
    assert campaign.reported.told("") == campaign.ended.told("")


def test_numbers_added_before_the_start_wait_for_it():
    clock, world, campaign = begun(starts=700)
    (added,) = campaign.add(["+628110009001"], entry_ids=[42])
    assert (added.id, added.calls) == (42, [])
    after(clock, world, 3600)
    assert campaign.finished
    assert min(entry.calls[0].dialed for entry in campaign.entries) == campaign.starts


def test_a_stop_lets_calls_end_and_cancels_all_that_waits():
    clock, world, campaign = begun()
    now = after(clock, world, 40)
    talking = [entry for entry in campaign.entries if entry.talking]
    over = [entry for entry in campaign.entries if entry.over]
    campaign.stop(now)
    assert campaign.status(now) == "canceled"
    after(clock, world, 600)
    assert campaign.finished
    assert campaign.status(now + 600) == "canceled"
    for entry in campaign.entries:
        (*_, last) = entry.calls
        assert last.dialed <= now
        if entry not in over and entry not in talking:
            assert (last.outcome, last.dialed, last.ended) == ("cancelled", now, now)
    assert len(talking) == 5
    assert campaign.reported.told("") == campaign.ended.told("")
    with pytest.raises(ValueError, match="was stopped"):
        campaign.add(["+628110009001"])


def test_a_stop_before_the_start_dials_nobody():
    clock, world, campaign = begun(starts=3600)
    campaign.stop(after(clock, world, 0))
    after(clock, world, 7200)
    assert campaign.finished
    assert campaign.reported.outcomes == Counter(cancelled=30)
    assert campaign.reported.minutes == {}


def test_a_finished_campaign_cannot_be_stopped():
    clock, world, campaign = begun()
    now = after(clock, world, 3600)
    campaign.stop(now)
    assert campaign.status(now) == "finished"


def test_a_waiting_number_is_cancelled_and_reported():
    clock, world, campaign = begun()
    now = after(clock, world, 5)
    waiting = campaign.entries[-1]
    assert campaign.cancel(now, waiting.number) == "cancelled"
    assert campaign.cancel(now, waiting.number) == "over"
    after(clock, world, 2)
    assert waiting in campaign.shown
    assert [call.outcome for call in waiting.calls] == ["cancelled"]


def test_a_number_that_awaits_its_redial_is_cancelled_too():
    clock, world, campaign = begun()
    now = after(clock, world, 90)
    waiting = next(e for e in campaign.entries if e.calls and not e.talking and not e.over)
    assert campaign.cancel(now, waiting.number, waiting.id) == "cancelled"
    after(clock, world, 3600)
    assert [call.attempt for call in waiting.calls] == [1, 2]
    assert waiting.calls[-1].outcome == "cancelled"


def test_a_number_that_talks_is_not_dialled_again():
    clock, world, campaign = begun(redials=5)
    now = after(clock, world, 30)
    talking = [entry for entry in campaign.entries if entry.talking]
    assert {campaign.cancel(now, entry.number) for entry in talking} == {"talking"}
    after(clock, world, 3600)
    assert all(len(entry.calls) == 1 for entry in talking)


def test_an_unknown_number_is_told_so():
    clock, world, campaign = begun()
    now = after(clock, world, 5)
    assert campaign.cancel(now, "+620000") == "unknown"
    assert campaign.cancel(now, NUMBERS[0], entry_id=1) == "unknown"


def test_tells_its_followers_of_each_report():
    clock, world, campaign = begun()
    heard: list[tuple[int, int]] = []
    campaign.followers.append(lambda now, _, entry: heard.append((now, entry.id)))
    after(clock, world, 3600)
    assert heard == [(entry.shown_at, entry.id) for entry in campaign.shown]


def test_tells_of_its_end_once_after_its_last_report():
    clock, world, campaign = begun()
    heard: list[tuple[int, int]] = []
    campaign.endings.append(lambda now, one: heard.append((now, len(one.shown))))
    after(clock, world, 3600)
    assert heard == [(campaign.shown[-1].shown_at, len(campaign.entries))]
    campaign.stop(world.moment)
    assert len(heard) == 1


def test_tells_of_its_end_when_it_is_stopped():
    clock, world, campaign = begun()
    heard: list[str] = []
    campaign.endings.append(lambda now, one: heard.append(one.status(now)))
    campaign.stop(after(clock, world, 30))
    assert heard == ["canceled"]
    after(clock, world, 3600)
    assert heard == ["canceled"]


def test_one_that_stays_open_ends_when_it_is_closed():
    clock, world, campaign = begun()
    heard: list[int] = []
    campaign.endings.append(lambda now, _: heard.append(now))
    campaign.open_ended = True
    now = after(clock, world, 3600)
    assert heard == []
    campaign.open_ended = False
    campaign.stop(now)
    assert heard == [now]
    assert not campaign.stopped


def test_a_dial_waits_until_it_is_verified():
    clock, world, campaign = begun()
    asked: list[Entry] = []

    def ask(_now: int, _campaign: Campaign, entry: Entry) -> bool:
        asked.append(entry)
        return len(asked) <= 2

    campaign.asker = ask
    now = after(clock, world, 600)
    first, second, *others = asked
    assert not first.calls
    assert not second.calls
    assert all(entry.calls for entry in others)
    campaign.verified(now, first, dials=True)
    campaign.verified(now, second, dials=False)
    after(clock, world, 3600)
    assert first.calls[0].dialed == now
    assert second.cancelled
    assert campaign.finished
