"""Waveforms travel as bytes and come out as they went in, or are refused."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialwatch.calls.errors import BadAnswer
from dialwatch.calls.peaks import CROSSTALK, SILENT, Peaks, pack_peaks, unpack_peaks


def _peaks(channels, bins):
    dice = np.random.default_rng(channels * 1000 + bins)
    low = dice.integers(-127, 1, (channels, bins), dtype=np.int8)
    high = dice.integers(0, 128, (channels, bins), dtype=np.int8)
    marks = dice.choice(np.array([0, SILENT, CROSSTALK], np.uint8), bins)
    return Peaks(low, high, marks)


@pytest.mark.parametrize(("channels", "bins"), [(1, 0), (1, 3), (2, 1), (2, 700)])
def test_they_come_out_as_they_went_in(channels, bins):
    given_ = _peaks(channels, bins)
    told = unpack_peaks(pack_peaks(given_))
    assert (told.channels, len(told)) == (channels, bins)
    for name in ("low", "high", "marks"):
        assert np.array_equal(getattr(told, name), getattr(given_, name))


@given(st.binary(max_size=64))
def test_what_is_no_waveform_is_refused(raw):
    with pytest.raises(BadAnswer):
        unpack_peaks(raw)


def test_one_that_is_cut_off_is_refused():
    with pytest.raises(BadAnswer):
        unpack_peaks(pack_peaks(_peaks(2, 9))[:-1])
