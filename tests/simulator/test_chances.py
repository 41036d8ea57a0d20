from collections import Counter
from itertools import product
from math import sqrt
from random import Random

import pytest
from tests.simulator.conftest import START
from tests.support.stepped import SteppedClock

from dialwatch.simulator.campaign import Plan
from dialwatch.simulator.chances import Chances, Collapse, pick
from dialwatch.simulator.world import World

LINES, ROBOTS = ("one", "two"), ("calm", "brisk")
CHANCES = Chances(
    answer=0.4,
    by_line={"one": 1.0, "two": 0.6},
    by_robot={"calm": 1.0, "brisk": 0.8},
    by_hour=(0.7, 1.0, 0.5) * 8,
)


def within_99_percent(found: int, calls: int, chance: float) -> bool:
    return abs(found - calls * chance) <= 2.576 * sqrt(calls * chance * (1 - chance))


def test_20_000_calls_reproduce_the_probabilities_put_in():
    plans = [
        Plan(
            platform="airudder",
            name=f"{line}-{robot}",
            entries=5000,
            concurrency=25,
            chances=CHANCES,
            zone="Asia/Jakarta",
            line=line,
            robot=robot,
        )
        for line, robot in product(LINES, ROBOTS)
    ]
    clock = SteppedClock(START)
    world = World(clock, plans, 20_000, int(START.timestamp()))
    clock.go(6 * 3600)
    world.advance()
    calls, answers, misses = Counter(), Counter(), Counter()
    for campaign in world.campaigns:
        for entry in campaign.entries:
            (call,) = entry.calls
            where = (call.dialed // 3600 + 7) % 24, campaign.plan.line, campaign.plan.robot
            calls[where] += 1
            answers[where] += call.answered
            if not call.answered:
                misses[call.outcome] += 1
    assert calls.total() == 20_000
    busy = {where: n for where, n in calls.items() if n >= 400}
    assert {hour for hour, _, _ in busy} >= {8, 9}
    for where, n in busy.items():
        hour, line, robot = where
        chance = 0.4 * CHANCES.by_hour[hour] * CHANCES.by_line[line] * CHANCES.by_robot[robot]
        assert within_99_percent(answers[where], n, chance), where
    for outcome, share in CHANCES.misses:
        assert within_99_percent(misses[outcome], misses.total(), share), outcome


def test_a_machine_answers_its_share_where_the_platform_tells():
    chances, rng = Chances(answer=0.5, machines=0.3), Random(1)
    drawn = Counter(chances.outcome(rng, 0.5, tells_machines=True) for _ in range(10_000))
    assert within_99_percent(drawn["answered-machine"], 10_000, 0.15)
    assert drawn["answered"] == 0


def test_a_collapsed_line_answers_a_quarter_as_often_from_its_minute_on():
    chances = Chances(answer=0.4, by_hour=(1.0,) * 24, collapse=Collapse("one", 180, 0.25))
    told = [chances.of_answer(9, "one", "", second) for second in (0, 179, 180, 9000)]
    assert told == pytest.approx([0.4, 0.4, 0.1, 0.1])
    assert chances.of_answer(9, "two", "", 9000) == pytest.approx(0.4)


def test_rings_and_talks_keep_their_limits():
    chances, rng = Chances(answer=0.5, talk=150), Random(2)
    outcomes = ["answered", "answered-machine", *(word for word, _ in chances.misses)]
    for outcome in outcomes * 300:
        assert 0 <= chances.ring(rng, outcome) <= 45
        assert 0 <= chances.talk_time(rng, outcome) <= 240
    assert not any(chances.talk_time(rng, "busy") for _ in range(50))


def test_picks_by_weight():
    rng = Random(3)
    assert {pick(rng, (("never", 0.0), ("always", 1.0))) for _ in range(50)} == {"always"}
