"""Channels, loudness and rates on their way to both ears."""

import numpy as np
import pytest
from tests.support.spoken import RATE, tone

from dialwatch.calls.playing import Mix
from dialwatch.sound.block import Block
from dialwatch.sound.loudness import gain_of, raised
from dialwatch.sound.mixing import mixed
from dialwatch.sound.resampling import Resampling


@pytest.mark.parametrize(
    ("mix", "heard"),
    [
        (Mix.STEREO, (0.2, 0.6)),
        (Mix.LEFT, (0.2, 0.2)),
        (Mix.RIGHT, (0.6, 0.6)),
        (Mix.MONO, (0.4, 0.4)),
    ],
)
def test_each_mix(mix, heard):
    both = mixed(np.array([[0.2, 0.6]], np.float32), mix)
    assert both[0] == pytest.approx(heard)
    assert both.dtype == np.float32


@pytest.mark.parametrize("mix", list(Mix))
def test_one_channel_is_heard_on_both_ears(mix):
    assert mixed(np.array([[0.3]], np.float32), mix)[0] == pytest.approx((0.3, 0.3))


@pytest.mark.parametrize(
    ("loudness", "gain"), [(26.0, 6.0), (20.0, 0.0), (12.0, -8.0), (60.0, 18.0), (0.0, 0.0)]
)
def test_gain_brings_speech_to_one_loudness(loudness, gain):
    assert gain_of(loudness) == gain


def test_what_is_raised_is_never_clipped_and_never_turned_round():
    ramp = np.linspace(-1, 1, 2_001, dtype=np.float32)[:, None]
    louder = raised(ramp, 12.0)
    assert np.abs(louder).max() <= 1.0
    assert np.all(np.diff(louder[:, 0]) >= 0)
    assert np.allclose(raised(ramp * 0.1, 6.0), ramp * 0.1 * 10 ** (6 / 20))


def _resampled(samples, rate, wanted):
    stage, at = Resampling(rate, wanted, 2), np.arange(len(samples), dtype=float)
    made = [
        stage.take(Block(samples[start : start + 400], at[start : start + 400]))
        for start in range(0, len(samples), 400)
    ]
    made.append(stage.rest())
    return np.concatenate([one.samples for one in made]), np.concatenate([one.at for one in made])


@pytest.mark.parametrize("rate", [8_000, 11_025, 22_050, 44_100, 48_000, 96_000])
def test_a_tone_stays_what_it_is_at_every_rate(rate):
    samples, at = _resampled(tone(1, 1_000, rate), rate, 48_000)
    clean = tone(1, 1_000, 48_000)
    assert len(samples) == 48_000
    assert np.abs(samples - clean)[500:-500].max() < 1e-3
    assert np.abs(at - np.arange(48_000) * rate / 48_000).max() <= 1


def test_what_lies_at_the_end_of_the_band_has_no_mirror_image():
    samples, _ = _resampled(tone(1, 3_600), RATE, 48_000)
    spectrum = np.abs(np.fft.rfft(samples[:, 0] * np.hanning(len(samples))))
    assert np.argmax(spectrum) == 3_600
    assert spectrum[4_300:].max() < spectrum[3_600] / 1_000


def test_nothing_comes_out_of_nothing():
    assert not len(_resampled(tone(0), RATE, 48_000)[0])
