"""Which calls go on, by events and records in any order and more than once."""

from dataclasses import replace
from itertools import permutations

from dialwatch.calls.call import CallSeen
from dialwatch.calls.outcome import Outcome
from dialwatch.monitor.live import FORGOTTEN, LiveCalls

NOW = 1_780_000_000_000


def event(outcome: Outcome = Outcome.PENDING, **other: object) -> CallSeen:
    seen = CallSeen(
        account="a",
        campaign="application",
        key="application/s1",
        call_id="s1",
        entry="",
        number="",
        outcome=outcome,
        seen_at=NOW,
        hint=True,
    )
    return replace(seen, **other)  # type: ignore[arg-type]


CALLIN = event(dialed_at=NOW - 9_000)
ANSWER = event(Outcome.ANSWERED, answered_at=NOW - 4_000)
END = event(Outcome.ANSWERED, ended_at=NOW)
RECORD = event(Outcome.ANSWERED, ended_at=NOW, hint=False)


def test_a_call_goes_on_from_its_first_event_to_its_end():
    live = LiveCalls()
    assert not live.heard(CALLIN)
    assert (live.count(NOW), live.oldest_ringing()) == (1, NOW - 9_000)
    assert not live.heard(ANSWER)
    assert (live.count(NOW), live.oldest_ringing()) == (1, None)
    assert live.heard(END)
    assert live.count(NOW) == 0
    assert not live.heard(RECORD), "its end is told once"


def test_in_whatever_order_they_come_it_is_over_in_the_end():
    for order in permutations([CALLIN, ANSWER, END, RECORD]):
        live = LiveCalls()
        ends = [live.heard(one) for one in (*order, *order)]
        assert (live.count(NOW), live.oldest_ringing(), sum(ends)) == (0, None, 1)


def test_a_call_whose_end_was_lost_is_forgotten():
    live = LiveCalls()
    live.heard(CALLIN)
    assert live.count(NOW + FORGOTTEN) == 1
    assert live.count(NOW + FORGOTTEN + 1) == 0
    assert live.oldest_ringing() is None
