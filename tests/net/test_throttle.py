import random
from datetime import UTC, datetime

from tests.support.stepped import SteppedClock

from dialwatch.net.throttle import Throttle

START = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


def test_nothing_is_held_back_while_half_is_accepted():
    clock = SteppedClock(START)
    throttle = Throttle(clock, random.Random(1))
    for number in range(100):
        throttle.ended(clock.monotonic(), accepted=bool(number % 2 == 0))
        clock.go(1)
    assert throttle.probability == 0.0
    assert not any(throttle.holds() for _ in range(1000))


def test_the_formula():
    throttle = Throttle(SteppedClock(START), random.Random(1))
    for number in range(10):
        throttle.ended(0.0, accepted=number < 2)
    assert throttle.probability == (10 - 2 * 2) / (10 + 1)


def test_a_dead_platform_is_asked_ever_less():
    clock = SteppedClock(START)
    throttle = Throttle(clock, random.Random(7))
    sent = []
    for second in range(1800):
        if not throttle.holds():
            throttle.ended(clock.monotonic(), accepted=False)
            sent.append(second)
        clock.go(1)
    late = [second for second in sent if second >= 120]
    assert len(late) <= 1800 / 8  # one question a second would be asked without it


def test_after_two_minutes_a_failure_is_forgotten():
    clock = SteppedClock(START)
    throttle = Throttle(clock, random.Random(1))
    for _ in range(20):
        throttle.ended(clock.monotonic(), accepted=False)
    assert throttle.probability > 0.9
    clock.go(121)
    assert throttle.probability == 0.0
