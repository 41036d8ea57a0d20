import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialwatch.metrics.oddity import ENOUGH, Oddity, lengths_outside, odd_lengths


def _arrays(rows):
    talk, robot, label = zip(*rows, strict=True) if rows else ((), (), ())
    return np.array(talk, float), np.array(robot, np.int64), np.array(label, np.int64)


@given(st.lists(st.tuples(st.floats(0, 600), st.integers(0, 1), st.integers(0, 1)), max_size=150))
def test_lengths_are_compared_within_robot_and_label(rows):
    talk, robot, label = _arrays(rows)
    outside = lengths_outside(talk, robot, label)
    for key in {(r, one) for _, r, one in rows}:
        among = (robot == key[0]) & (label == key[1])
        if among.sum() < ENOUGH:
            assert not outside[among].any()
            continue
        low, high = np.quantile(talk[among], [0.025, 0.975])
        clear = np.minimum(np.abs(talk - low), np.abs(talk - high)) > 1e-9
        expected = (talk < low) | (talk > high)
        assert np.array_equal(outside[among & clear], expected[among & clear])


def test_without_enough_calls_nothing_is_unusual():
    rows = [(30.0, 1, 1)] * (ENOUGH - 2) + [(400.0, 1, 1)]
    assert not lengths_outside(*_arrays(rows)).any()
    assert lengths_outside(*_arrays([*rows, (30.0, 1, 1)])).sum() == 1


@pytest.mark.parametrize(
    ("talk", "agreed", "reasons"),
    [
        (4.9, False, {Oddity.SHORT}),
        (4.9, True, {Oddity.SHORT, Oddity.AGREED}),
        (5.0, True, {Oddity.AGREED}),
        (8.0, True, set()),
        (6.0, False, set()),
    ],
)
def test_short_talk_and_quick_agreement(talk, agreed, reasons):
    found = odd_lengths(
        *_arrays([(talk, 0, 0)]), labelled=np.array([True]), agreed=np.array([agreed])
    )
    assert {why for why, mask in found if mask[0]} == reasons


def test_calls_without_a_label_are_compared_with_none():
    rows = [(30.0 + n / 10, 0, 0) for n in range(100)]
    arrays = _arrays(rows)
    nobody = np.zeros(100, bool)
    found = dict(odd_lengths(*arrays, labelled=nobody, agreed=nobody))
    assert not found[Oddity.LENGTH].any()
    assert dict(odd_lengths(*arrays, labelled=~nobody, agreed=nobody))[Oddity.LENGTH].sum() == 6
