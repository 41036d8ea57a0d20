from datetime import UTC, datetime

import pytest
from tests.support.stepped import SteppedClock

from dialwatch.monitor.sleep import TICK, SleepWatch


@pytest.fixture
def clock() -> SteppedClock:
    return SteppedClock(datetime(2026, 11, 21, 9, tzinfo=UTC))


def test_time_that_passes_as_usual_is_no_jump(clock):
    watch = SleepWatch(clock)
    for late in (0.0, 0.5, 20.0):
        clock.go(TICK + late)
        assert watch.jump() == 0.0


def test_two_hours_of_sleep_are_noticed_once(clock):
    watch = SleepWatch(clock)
    clock.go(7200 + TICK)
    assert watch.jump() == pytest.approx(7200)
    clock.go(TICK)
    assert watch.jump() == 0.0


def test_a_clock_that_is_set_back_is_noticed(clock):
    watch = SleepWatch(clock)
    clock.go(-3600 + TICK)
    assert watch.jump() == pytest.approx(-3600)
