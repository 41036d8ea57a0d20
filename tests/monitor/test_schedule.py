import random

import pytest

from dialwatch.monitor.schedule import Pace, Step, WalkSchedule

PACE = Pace(fast=10.0, slow=60.0)


def schedule(tails: bool = False) -> WalkSchedule:
    return WalkSchedule(PACE, tails=tails, rng=random.Random(1))


def steps(
    plan: WalkSchedule, until: int, cost: float, appended: bool | None
) -> list[tuple[int, Step]]:
    """What happens when the campaign is looked at every second and each walk succeeds."""
    done = []
    for now in range(until):
        step = plan.step(float(now), True)
        if step is Step.FULL:
            plan.walked(float(now), cost, appended)
        elif step is Step.TAIL:
            plan.looked(float(now))
        else:
            continue
        done.append((now, step))
    return done


def test_an_unread_campaign_is_read_at_once():
    assert schedule().step(0.0, False) is Step.FULL


def test_a_cheap_campaign_is_walked_at_the_fast_pace_while_it_calls():
    assert [at for at, _ in steps(schedule(), 35, 0.1, None)] == [0, 10, 20, 30]


def test_a_quiet_campaign_is_walked_at_the_slow_pace():
    plan = schedule()
    plan.walked(0.0, 0.1, None)

    assert plan.step(59.0, False) is Step.NOTHING
    assert plan.step(60.0, False) is Step.FULL


def test_a_full_walk_comes_at_most_every_twenty_times_its_cost():
    assert [at for at, _ in steps(schedule(), 121, 3.0, None)] == [0, 60, 120]


def test_the_tail_is_read_between_walks_once_three_of_them_only_appended():
    done = steps(schedule(tails=True), 201, 2.0, True)

    assert done[:4] == [(0, Step.FULL), (40, Step.FULL), (80, Step.FULL), (90, Step.TAIL)]
    assert {at for at, step in done if step is Step.FULL} == {0, 40, 80, 120, 160, 200}
    assert len(done) == 6 + 3 * 3


def test_one_walk_that_did_more_than_append_ends_the_trust_in_the_tail():
    plan = schedule(tails=True)
    for began in (0.0, 40.0, 80.0):
        plan.walked(began, 2.0, True)
    assert plan.trusts_tail

    plan.walked(120.0, 2.0, False)

    assert not plan.trusts_tail
    assert plan.step(135.0, True) is Step.NOTHING


def test_failures_in_a_row_wait_longer_and_never_over_a_minute_more():
    plan, waits = schedule(), []
    for turn in range(30):
        plan.failed(turn * 1000.0, True)
        waits.append(plan.due(True) - turn * 1000.0)

    assert all(10.0 <= wait <= 60.0 for wait in waits)
    assert max(waits[5:]) > 30.0
    assert len({round(wait, 3) for wait in waits}) > 20, "the waits are not jittered"


def test_a_success_ends_the_back_off():
    plan = schedule()
    plan.failed(0.0, True)
    plan.walked(100.0, 0.1, None)

    assert plan.due(True) == 110.0


def test_retry_after_is_kept():
    plan = schedule()
    plan.failed(0.0, True, retry_after=120.0)

    assert plan.due(True) >= 120.0


def test_the_user_may_ask_at_once():
    plan = schedule()
    plan.walked(0.0, 30.0, None)
    plan.hurry()

    assert plan.step(1.0, False) is Step.FULL


@pytest.mark.parametrize("active", [True, False])
def test_what_was_held_back_is_asked_again_within_a_gap(active):
    plan = schedule()
    plan.postponed(100.0, active)

    assert 100.0 < plan.due(active) < 100.0 + PACE.gap(active)


def test_one_slow_answer_does_not_put_the_next_walk_off():
    plan = schedule()
    for began, cost in ((0.0, 0.2), (100.0, 30.0), (800.0, None)):
        plan.walked(began, cost, None)

    assert plan.due(True) == 810.0


def test_a_slow_first_walk_puts_the_second_off_for_a_minute_at_most():
    plan = schedule()
    plan.walked(0.0, 30.0, None)

    assert plan.due(True) == 60.0


def test_even_a_very_slow_campaign_is_walked_every_half_hour():
    plan = schedule()
    plan.walked(0.0, 5000.0, None)
    plan.walked(60.0, 5000.0, None)

    assert plan.due(True) == 1860.0
