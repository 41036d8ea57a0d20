"""Silence is left out, however the blocks are cut."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialwatch.sound.block import Block
from dialwatch.sound.silence import SilenceSkip

RATE = 1_000


def _samples(*parts):
    """Seconds of sound and of silence, in turn."""
    loud = np.concatenate(
        [np.full(round(seconds * RATE), 0.3 * (n % 2 == 0)) for n, seconds in enumerate(parts)]
    )
    return np.column_stack((loud, loud)).astype(np.float32)


def _heard(samples, block):
    """Places in seconds that are let through."""
    stage, at = SilenceSkip(RATE, 2), np.arange(len(samples), dtype=float)
    heard = [
        stage.take(Block(samples[start : start + block], at[start : start + block])).at
        for start in range(0, len(samples), block)
    ]
    return np.concatenate([*heard, stage.rest().at])


@given(
    parts=st.lists(st.integers(1, 120), min_size=1, max_size=8),
    block=st.integers(20, 700),
)
def test_only_the_middle_of_pauses_is_left_out(parts, block):
    seconds = [part / 50 for part in parts]
    heard = _heard(_samples(*seconds), block)
    assert np.all(np.diff(heard) > 0)
    expected = sum(
        0.3 if n % 2 and length >= 0.5 and n + 1 < len(seconds) else length
        for n, length in enumerate(seconds)
    )
    last_is_pause = len(seconds) % 2 == 0 and seconds[-1] >= 0.5
    missing = seconds[-1] - 0.3 if last_is_pause else 0
    assert len(heard) / RATE == pytest.approx(expected - missing, abs=0.03 * len(parts))


@pytest.mark.parametrize("block", [3, 50, 1_000, 10_000])
def test_words_keep_their_first_and_last_moment(block):
    heard = _heard(_samples(1, 2, 1), block) / RATE
    jump = int(np.argmax(np.diff(heard)))
    assert heard[jump] == pytest.approx(1.15, abs=0.011)
    assert heard[jump + 1] == pytest.approx(2.85, abs=0.011)


def test_short_silence_is_heard_whole():
    samples = _samples(1, 0.4, 1)
    assert len(_heard(samples, 50)) == len(samples)


def test_nothing_comes_out_of_nothing():
    assert not len(_heard(_samples(0), 10))
    assert len(_heard(_samples(0.005), 10)) == 5
