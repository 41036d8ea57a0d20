"""What is measured in a recording, and how its waveform is drawn."""

import numpy as np
import pytest
from tests.support.spoken import RATE, file_of, spoken, tone

from dialwatch.calls.errors import CutOff
from dialwatch.calls.peaks import CROSSTALK, SILENT, unpack_peaks
from dialwatch.sealed import SealedWriter, file_key
from dialwatch.sound.examining import examine


def _made(*parts):
    """Seconds of left and right, each loud or not."""
    both = [tone(seconds) * np.array([left, right], np.float32) for seconds, left, right in parts]
    return np.concatenate(both)


def test_facts_are_measured():
    samples = _made((1.2, 0, 0), (2, 1, 0), (0.4, 0, 0), (1, 0, 1), (0.8, 0, 0), (0.6, 1, 1))
    facts, _ = examine(file_of(samples))
    assert (facts.length, facts.rate, facts.channels) == (6_000, RATE, 2)
    assert (facts.codec, facts.whole) == ("PCM_16", True)
    assert facts.lead == pytest.approx(1_200, abs=10)
    assert facts.silence == pytest.approx(2_000, abs=20)  # 0.4 s between words is no pause
    assert facts.crosstalk == pytest.approx(600, abs=20)
    assert facts.loudness == pytest.approx(13.5, abs=0.1)  # a sine of 0.3: -10.5 - 3 dB


def test_silence_alone_has_no_loudness():
    facts, raw = examine(file_of(np.zeros((RATE, 1), np.float32)))
    assert (facts.lead, facts.silence, facts.loudness) == (1_000, 1_000, 0.0)
    assert np.all(unpack_peaks(raw).marks == SILENT)


@pytest.mark.parametrize("rate", [8_000, 11_025, 16_000, 22_050, 44_100, 48_000, 12_345])
def test_bins_stand_where_they_are_heard(rate):
    samples = np.zeros((rate * 5, 2), np.float32)
    for second in (1, 2, 4):
        samples[second * rate + 1, 0] = 0.5
        samples[second * rate + rate // 2, 1] = -0.5
    facts, raw = examine(file_of(samples, rate=rate))
    peaks = unpack_peaks(raw)
    assert facts.length == 5_000
    assert len(peaks) == 500
    assert np.flatnonzero(peaks.high[0] > 40).tolist() == [100, 200, 400]
    low = np.flatnonzero(peaks.low[1] < -40)
    assert low == pytest.approx([150, 250, 450], abs=1)


def test_crosstalk_is_marked_where_both_speak():
    _, raw = examine(file_of(_made((1, 1, 0), (1, 1, 1), (1, 1, 0.02))))
    marks = unpack_peaks(raw).marks
    assert np.flatnonzero(marks & CROSSTALK) == pytest.approx(np.arange(100, 200))
    assert not (marks & SILENT).any()


def test_blocks_make_no_difference(monkeypatch):
    content = file_of(spoken(11))
    once = examine(content)
    monkeypatch.setattr("dialwatch.sound.examining._BLOCK", 4_321)
    assert examine(content) == once


def test_a_sealed_file_is_measured_by_its_path(tmp_path):
    content, salt = file_of(spoken(3), "MP3"), b"\x01" * 16
    key = file_key(b"\x02" * 32, salt)
    writer = SealedWriter(tmp_path / "a.dwr", key, salt)
    writer.write(content)
    writer.finish()
    assert examine(str(tmp_path / "a.dwr"), key) == examine(content)


def test_one_that_is_cut_off_is_measured_as_far_as_it_goes():
    content = file_of(spoken(10), "OGG", "OPUS")
    facts, raw = examine(content[: len(content) * 2 // 3])
    assert not facts.whole
    assert 4_000 < facts.length < 9_000
    assert len(unpack_peaks(raw)) == pytest.approx(facts.length / 10, abs=1)
    with pytest.raises(CutOff):
        examine(file_of(spoken(10), "FLAC")[:200])


def test_what_is_longer_than_any_call_is_drawn_so_far(monkeypatch):
    monkeypatch.setattr("dialwatch.sound.examining.LONGEST", 60)
    facts, _ = examine(file_of(np.zeros((RATE * 200, 1), np.float32), "FLAC"))
    assert 60_000 <= facts.length < 100_000
    assert not facts.whole


def test_a_header_alone_is_a_length_of_nothing():
    facts, raw = examine(file_of(np.zeros((0, 2), np.float32), "WAV", "ALAW"))
    assert (facts.length, len(unpack_peaks(raw))) == (0, 0)
