import pytest

from dialwatch.calls.call import CallSeen
from dialwatch.calls.outcome import Outcome
from dialwatch.monitor.settle import FAR_FUTURE, Settling

START = 1_795_000_000_000
MINUTE = 60_000


def a_call(dialed: int | None, seen: int) -> CallSeen:
    return CallSeen(
        account="a",
        campaign="c",
        key=f"c/{dialed}",
        call_id="",
        entry="1",
        number="+12025550100",
        outcome=Outcome.BUSY,
        dialed_at=dialed,
        seen_at=seen,
    )


def test_nothing_is_settled_before_the_first_complete_reading():
    assert Settling().settled_before is None


def test_a_minute_settles_five_minutes_after_it_at_the_soonest():
    settling = Settling()
    settling.read(START, still_open=True)

    assert settling.settled_before == START - 5 * MINUTE


def test_redials_and_their_pause_put_settling_off():
    settling = Settling(redials=2, redial_pause=600.0)
    settling.read(START, still_open=True)

    assert settling.settled_before == START - (2 * 720 + 300) * 1000


def test_the_longest_delay_of_the_last_hour_counts():
    settling = Settling()
    settling.read(START, still_open=True)
    settling.learn([a_call(START - 20 * MINUTE, START + MINUTE)], START + MINUTE)
    settling.read(START + MINUTE, still_open=True)

    least = 21 * MINUTE
    assert START + MINUTE - 1.1 * least <= settling.settled_before <= START + MINUTE - least


def test_what_the_first_reading_finds_teaches_no_delay():
    settling = Settling()

    assert not settling.learn([a_call(START - 90 * MINUTE, START)], START)
    settling.read(START, still_open=True)
    assert settling.settled_before == START - 5 * MINUTE


def test_what_came_after_a_long_gap_teaches_no_delay():
    settling = Settling()
    settling.read(START, still_open=True)

    assert not settling.learn([a_call(START + MINUTE, START + 120 * MINUTE)], START + 120 * MINUTE)


def test_calls_without_a_time_teach_nothing():
    settling = Settling()
    settling.read(START, still_open=True)

    assert not settling.learn([a_call(None, START + MINUTE)], START + MINUTE)


def test_a_finished_campaign_is_over_after_a_reading_that_began_later():
    settling = Settling()
    settling.status(START, over=True, stands_still=False)
    settling.read(START - 1, still_open=False)
    assert settling.settled_before != FAR_FUTURE

    settling.read(START, still_open=False)
    assert settling.settled_before == FAR_FUTURE


def test_entries_still_open_keep_a_finished_campaign_from_being_over_for_half_an_hour():
    settling = Settling()
    settling.status(START, over=True, stands_still=False)

    settling.read(START + 29 * MINUTE, still_open=True)
    assert settling.settled_before == START + 24 * MINUTE
    settling.read(START + 31 * MINUTE, still_open=True)
    assert settling.settled_before == FAR_FUTURE


def test_a_campaign_that_begins_anew_is_no_longer_settled():
    settling = Settling()
    settling.status(START, over=True, stands_still=False)
    settling.read(START, still_open=False)
    settling.status(START + MINUTE, over=False, stands_still=False)
    settling.read(START + 2 * MINUTE, still_open=True)

    assert settling.settled_before == START - 3 * MINUTE


def test_nothing_settles_while_a_campaign_stands_still_nor_what_that_may_delay():
    settling = Settling()
    settling.read(START, still_open=True)
    settled = settling.settled_before

    settling.status(START + MINUTE, over=False, stands_still=True)
    settling.read(START + 60 * MINUTE, still_open=True)
    assert settling.settled_before == settled

    settling.status(START + 61 * MINUTE, over=False, stands_still=False)
    settling.read(START + 65 * MINUTE, still_open=True)
    assert settling.settled_before == settled
    settling.read(START + 66 * MINUTE, still_open=True)
    assert settling.settled_before == START + 61 * MINUTE


def test_a_restart_goes_on_where_it_was():
    settling = Settling()
    settling.read(START, still_open=True)
    settling.learn([a_call(START - 20 * MINUTE, START + MINUTE)], START + MINUTE)
    settling.status(START, over=True, stands_still=False)

    again = Settling()
    again.restore(settling.to_state(), settling.settled_before)

    assert again.settled_before == settling.settled_before
    assert again.delay(START + MINUTE) == settling.delay(START + MINUTE) > 20 * MINUTE
    assert again.over(START, still_open=False)


@pytest.mark.parametrize(
    "state", [{"delays": 7}, {"delays": {"classes": {"x": "y"}}}, {"still": 3}]
)
def test_a_state_of_another_shape_is_learnt_anew(state):
    settling = Settling()
    settling.restore(state, None)

    assert settling.delay(START) == 5 * MINUTE


def test_before_a_campaign_began_all_is_settled():
    settling = Settling(redials=2, redial_pause=600.0)
    settling.not_begun(START - MINUTE)
    settling.not_begun(START - 2 * MINUTE)
    settling.read(START, still_open=True)
    assert settling.settled_before == START - MINUTE

    settling.read(START + 60 * MINUTE, still_open=True)
    assert settling.settled_before == START + 60 * MINUTE - (2 * 720 + 300) * 1000


def test_nothing_settles_after_the_campaigns_were_listed_last():
    settling = Settling()
    settling.read(START, still_open=True, listed_at=None)
    assert settling.settled_before is None

    settling.read(START, still_open=True, listed_at=START - 20 * MINUTE)
    assert settling.settled_before == START - 20 * MINUTE

    settling.read(START + MINUTE, still_open=True, listed_at=None)
    assert settling.settled_before == START - 20 * MINUTE

    settling.read(START + MINUTE, still_open=True, listed_at=START)
    assert settling.settled_before == START - 4 * MINUTE
