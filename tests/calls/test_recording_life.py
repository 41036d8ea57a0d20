import pytest

from dialwatch.calls.recording import RecordingState as State
from dialwatch.calls.recording_life import DAY, LOST_AFTER, SOON, gone_at, is_soon, state_of

ENDED = 1_795_251_600_000
GONE = ENDED + 7 * DAY


def test_goes_so_many_days_after_the_call_ended():
    assert gone_at(7.0, ENDED, ENDED + 9) == GONE
    assert gone_at(0.5, ENDED, ENDED) == ENDED + DAY // 2


def test_or_after_it_was_first_told_of():
    assert gone_at(7.0, None, ENDED) == GONE


@pytest.mark.parametrize("days", [None, 0.0, -1.0])
def test_goes_nobody_knows_when(days):
    assert gone_at(days, ENDED, ENDED) is None


@pytest.mark.parametrize(
    ("has", "mark", "now", "state"),
    [
        (False, None, ENDED, State.NONE),
        (True, None, ENDED, State.THERE),
        (True, State.NONE, ENDED, State.THERE),
        (False, State.NONE, GONE + LOST_AFTER, State.NONE),
        (True, None, GONE + LOST_AFTER - 1, State.THERE),
        (True, None, GONE + LOST_AFTER, State.LOST),
        (True, State.FAILED, GONE + LOST_AFTER - 1, State.FAILED),
        (True, State.FAILED, GONE + LOST_AFTER, State.LOST),
        (True, State.WAITING, GONE + LOST_AFTER, State.WAITING),
        (True, State.KEPT, GONE + LOST_AFTER, State.KEPT),
        (False, State.KEPT, ENDED, State.KEPT),
        (True, State.LOST, ENDED, State.LOST),
        (False, State.THERE, ENDED, State.THERE),
    ],
)
def test_stands_where_it_was_noted_until_time_has_taken_it(has, mark, now, state):
    assert state_of(has, mark, GONE, now) is state


def test_is_not_lost_where_nobody_knows_when_it_goes():
    assert state_of(True, None, None, GONE * 2) is State.THERE


@pytest.mark.parametrize(
    ("state", "now", "soon"),
    [
        (State.THERE, GONE - SOON, True),
        (State.THERE, GONE - SOON - 1, False),
        (State.FAILED, GONE + 1, True),
        (State.WAITING, GONE, True),
        (State.KEPT, GONE, False),
        (State.LOST, GONE, False),
        (State.NONE, GONE, False),
    ],
)
def test_goes_soon_within_a_day_while_it_is_not_kept(state, now, soon):
    assert is_soon(state, GONE, now) is soon
    assert not is_soon(state, None, now)
