"""A waveform from further away shows the same loudest places, and nothing that is not there."""

import numpy as np
import pytest
from tests.support.sample_recordings import sample_peaks

from dialwatch.calls.peaks import BIN, CROSSTALK, SILENT, Peaks
from dialwatch.ui.player.painting import Lanes, wave_pictures
from dialwatch.ui.player.wave import Wave
from dialwatch.ui.theme.colours import DARK


@pytest.mark.parametrize("seconds", [1, 72, 600])
@pytest.mark.parametrize("pixels", [40, 400])
def test_the_whole_shows_the_highest_and_the_lowest(seconds, pixels):
    peaks = sample_peaks(seconds)
    wave = Wave(peaks)
    columns = wave.columns(0, wave.length, pixels)
    assert columns.high.max(axis=1).tolist() == peaks.high.max(axis=1).tolist()
    assert columns.low.min(axis=1).tolist() == peaks.low.min(axis=1).tolist()
    assert columns.inside.all()
    assert columns.crosstalk.any() == bool((peaks.marks & CROSSTALK).any())


def test_a_second_of_an_hour_is_drawn_from_its_own_bins():
    marks = np.zeros(360_000, np.uint8)
    low = np.zeros((1, 360_000), np.int8)
    high = low.copy()
    high[0, 200_050] = 90
    marks[:100] = SILENT
    wave = Wave(Peaks(low, high, marks))
    columns = wave.columns(200_000 * BIN, 1000, 100)
    assert np.flatnonzero(columns.high[0]).tolist() == [50]
    assert not columns.silent.any()
    assert wave.columns(0, 1000, 100).silent.all()


def test_behind_the_end_there_is_nothing():
    columns = Wave(sample_peaks(1)).columns(0, 2000, 100)
    assert columns.inside.tolist() == [True] * 50 + [False] * 50
    empty = Wave(Peaks(np.zeros((1, 0), np.int8), np.zeros((1, 0), np.int8), np.zeros(0, np.uint8)))
    assert not empty.columns(0, 1000, 10).inside.any()


@pytest.mark.parametrize("channels", [1, 2])
def test_what_was_heard_is_painted_stronger(channels):
    wave = Wave(sample_peaks(channels=channels))
    lanes = Lanes(300, 100, 1.0)
    heard, rest = wave_pictures(wave.columns(0, wave.length, 300), lanes, DARK)
    place = next(
        (x, y)
        for x in range(300)
        for y in range(100)
        if heard.pixelColor(x, y).name() == DARK.series[0].lower()
    )
    assert rest.pixelColor(*place).name() not in (DARK.series[0].lower(), DARK.surface.lower())
