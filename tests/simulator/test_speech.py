from itertools import pairwise

import numpy as np
import pytest

from dialwatch.simulator.sound import CALLED, RATE, ROBOT, Spoken
from dialwatch.simulator.speech import turns, voices


def test_two_take_turns_until_the_end():
    plan = turns("a call", 60)
    assert {turn.side for turn in plan} == {ROBOT, CALLED}
    assert all(one.side != after.side for one, after in pairwise(plan))
    assert all(0 <= turn.start < turn.stop <= 60 * RATE for turn in plan)
    assert plan[-1].stop > 50 * RATE


def test_each_is_heard_on_a_side_while_it_is_its_turn():
    plan = turns("a call", 30)
    sound = voices("a call", plan, 0, 30 * RATE)
    for side in (ROBOT, CALLED):
        heard = np.zeros(30 * RATE, dtype=bool)
        for turn in plan:
            if turn.side == side:
                heard[turn.start : turn.stop] = True
                loud = sound[turn.start : turn.stop, side]
                assert np.sqrt(np.mean(loud**2)) > 0.03
        assert not sound[~heard, side].any()


def test_is_silent_above_and_below_what_a_telephone_carries():
    sound = voices("a call", turns("a call", 30), 0, 30 * RATE)
    power = np.abs(np.fft.rfft(sound, axis=0)) ** 2
    hertz = np.fft.rfftfreq(len(sound), 1 / RATE)
    outside = power[(hertz < 290) | (hertz > 2_700)].sum()
    assert outside < power.sum() * 1e-6


@pytest.mark.parametrize("place", [0, 31_234, 200_000])
def test_a_part_is_as_in_the_whole(place: int):
    plan = turns("a call", 40)
    whole = voices("a call", plan, 0, 40 * RATE)
    assert np.allclose(voices("a call", plan, place, place + 9_999), whole[place : place + 9_999])


def test_some_begin_with_silence_some_interrupt_some_repeat():
    plans = [turns(str(n), 60) for n in range(200)]
    silent = [plan for plan in plans if plan[0].start > 5 * RATE]
    over = [p for p in plans if any(b.start < a.stop for a, b in pairwise(p))]
    again = [p for p in plans if any(a.says == b.says for a, b in zip(p, p[2:], strict=False))]
    for some in (silent, over, again):
        assert 0 < len(some) < 100


def test_follows_a_dialogue_that_is_told():
    told = (Spoken(500, ROBOT), Spoken(3_000, CALLED), Spoken(4_500, ROBOT), Spoken(70_000, CALLED))
    plan = turns("a call", 12, told)
    assert [(turn.start * 1000 // RATE, turn.side) for turn in plan] == [
        (500, ROBOT),
        (3_000, CALLED),
        (4_500, ROBOT),
    ]


def test_is_as_odd_as_it_is_to_be():
    for number in range(20):
        assert turns(str(number), 30, odd="silent-start")[0].start > 5 * RATE
    plans = [turns(str(number), 60, odd="repeats") for number in range(20)]
    assert all(any(a.says == b.says for a, b in zip(p, p[2:], strict=False)) for p in plans)
