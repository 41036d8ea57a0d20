"""What the device is given, after each thing that can be asked: read by the time code."""

import numpy as np
import pytest
from tests.support.listening import Listening
from tests.support.spoken import coded, file_of, spoken, tone
from tests.support.tapped_output import TappedOutput

from dialwatch.calls.playing import Load, Mix, Phase
from dialwatch.sealed import CHUNK, SealedWriter, file_key
from dialwatch.sound.device import RATE

NEAR = 0.06
TOLD = 110
"""Milliseconds: it tells ten times a second."""
SPOKEN = file_of(spoken(40))


@pytest.fixture
def listening():
    return Listening().load(SPOKEN)


def test_loading_is_silent(listening):
    listening.listen(0.5)
    assert (listening.now.phase, listening.now.length) == (Phase.LOADED, 40_000)
    assert not listening.output.opened


def test_it_plays_from_where_it_was_loaded():
    listening = Listening().load(SPOKEN, at=7_300)
    assert listening.now.at == 7_300
    listening.ask("play")
    listening.listen(2)
    assert listening.heard_at(1.0) == pytest.approx(8.3, abs=NEAR)
    assert listening.now.at == pytest.approx(9_300, abs=TOLD)


def test_what_is_told_takes_the_device_s_own_delay_off():
    listening = Listening(TappedOutput(delay=RATE // 10)).load(SPOKEN)
    listening.ask("play")
    listening.listen(2)
    assert listening.now.at == pytest.approx(1_900, abs=TOLD)


def test_after_a_seek_nothing_of_the_old_place_follows(listening):
    listening.ask("play")
    listening.listen(2)
    listening.ask("seek", 31_000)
    listening.output.forget()
    listening.listen(1.5)
    assert listening.output.drops == 1
    assert listening.heard_at(0.36) == pytest.approx(31.36, abs=NEAR)
    assert listening.heard_at(1.0) == pytest.approx(32.0, abs=NEAR)
    assert listening.now.at == pytest.approx(32_500, abs=TOLD)


def test_it_pauses_and_goes_on(listening):
    listening.ask("play")
    listening.listen(1)
    listening.ask("pause")
    listening.output.forget()
    listening.listen(0.5)
    assert not listening.output.heard.any()
    listening.ask("play")
    listening.output.forget()
    listening.listen(1)
    assert listening.heard_at(0.5) == pytest.approx(1.5, abs=NEAR)
    assert listening.output.opened == [""]


def test_it_ends_at_its_length_and_begins_again(listening):
    listening.ask("seek", 39_000)
    listening.ask("play")
    listening.to_the_end()
    assert (listening.now.phase, listening.now.at) == (Phase.ENDED, 40_000)
    listening.ask("play")
    listening.output.forget()
    listening.listen(1)
    assert listening.heard_at(0.5) == pytest.approx(0.5, abs=NEAR)


@pytest.mark.parametrize("speed", [0.5, 0.75, 1.25, 1.5, 2.0, 3.0])
def test_other_speeds_move_on_as_fast_as_they_say(listening, speed):
    listening.hear(speed=speed)
    listening.ask("play")
    listening.listen(4)
    for when in (1.5, 2.5):
        assert listening.heard_at(when, speed) == pytest.approx(when * speed, abs=NEAR)
    assert listening.now.at == pytest.approx(4_000 * speed, abs=3 * TOLD)


@pytest.mark.parametrize(
    ("speed", "hertz", "rate"),
    [
        (0.5, 180.0, 8_000),
        (0.75, 440.0, 44_100),
        (1.5, 180.0, 8_000),
        (1.5, 1_250.0, 16_000),
        (3.0, 440.0, 8_000),
    ],
)
def test_other_speeds_keep_the_pitch_and_the_length(speed, hertz, rate):
    listening = Listening().load(file_of(tone(6, hertz, rate), rate=rate))
    listening.hear(speed=speed)
    listening.ask("play")
    listening.to_the_end()
    heard = np.flatnonzero(np.abs(listening.output.heard[:, 0]) > 0.01)
    assert heard[-1] / RATE == pytest.approx(6 / speed, rel=0.01)
    middle = listening.output.heard[RATE // 2 : RATE + RATE // 2, 0]
    spectrum = np.abs(np.fft.rfft(middle * np.hanning(RATE), 4 * RATE))
    found = np.argmax(spectrum) / 4
    assert found == pytest.approx(hertz, rel=0.01)


def test_a_changed_speed_is_heard_from_the_next_sample_on(listening):
    listening.ask("play")
    listening.listen(2)
    listening.hear(speed=2.0)
    listening.output.forget()
    listening.listen(2)
    assert listening.heard_at(0.5, 2.0) == pytest.approx(3.0, abs=NEAR)
    assert listening.now.at == pytest.approx(6_000, abs=3 * TOLD)


def test_silence_is_left_out_but_for_its_ends():
    samples = tone(20)
    samples[10 * 8_000 : 15 * 8_000] = 0
    listening = Listening().load(file_of(coded(samples)), at=9_000)
    listening.hear(skip=True)
    listening.ask("play")
    listening.listen(3)
    assert listening.heard_at(0.5) == pytest.approx(9.5, abs=NEAR)
    assert listening.heard_at(2.1) == pytest.approx(15.8, abs=NEAR)  # 0.3 s of it were heard
    assert listening.now.at == pytest.approx(16_700, abs=TOLD)


def test_a_seek_into_silence_stands_where_it_was_asked_for():
    samples = tone(20)
    samples[10 * 8_000 : 15 * 8_000] = 0
    listening = Listening().load(file_of(coded(samples)))
    listening.hear(skip=True)
    listening.ask("seek", 12_000)
    assert listening.now.at == 12_000
    listening.ask("play")
    listening.listen(2)
    assert listening.heard_at(1.0) == pytest.approx(15.7, abs=NEAR)


@pytest.mark.parametrize(
    ("mix", "left", "right"),
    [(Mix.STEREO, 300, 700), (Mix.LEFT, 300, 300), (Mix.RIGHT, 700, 700), (Mix.MONO, 500, 500)],
)
def test_each_mix(mix, left, right):
    samples = np.full((16_000, 2), 0.03, np.float32)
    samples[:, 1] = 0.07
    listening = Listening().load(file_of(samples))
    listening.hear(mix=mix)
    listening.ask("play")
    listening.listen(0.5)
    heard = listening.output.heard[RATE // 4]
    assert heard == pytest.approx([left / 10_000, right / 10_000], abs=2e-4)


def test_volume_is_heard_at_once_and_loses_no_place(listening):
    listening.load(file_of(tone(5)))
    listening.ask("play")
    listening.listen(1)
    listening.hear(volume=0.5)
    listening.output.forget()
    listening.listen(1)
    assert np.abs(listening.output.heard).max() == pytest.approx(0.15, abs=0.002)
    assert listening.now.at == pytest.approx(2_000, abs=TOLD)


def test_loudness_is_evened_out_without_clipping():
    listening = Listening().load(file_of(tone(3, loud=0.9)), gain=6.0)
    listening.ask("play")
    listening.listen(0.5)
    assert np.abs(listening.output.heard).max() == pytest.approx(0.9, abs=0.02)
    listening.hear(even=True)
    listening.output.forget()
    listening.listen(0.5)
    assert 0.95 < np.abs(listening.output.heard).max() <= 1.0


def test_it_tells_ten_times_a_second_and_not_more(listening):
    listening.ask("play")
    listening.told.clear()
    listening.listen(2)
    assert 18 <= len(listening.told) <= 21


def test_one_that_breaks_under_way_says_so_and_is_let_go(tmp_path):
    salt = b"\x06" * 16
    key = file_key(b"\x07" * 32, salt)
    writer = SealedWriter(tmp_path / "a", key, salt)
    writer.write(SPOKEN)
    writer.finish()
    listening = Listening()
    listening.player.load(Load(call=1, path=str(tmp_path / "a"), key=key.hex()))
    listening.ask("play")
    listening.listen(1)
    with (tmp_path / "a").open("r+b") as file:
        file.seek(4 * CHUNK)
        file.write(b"\0" * 100)
    listening.to_the_end()
    assert listening.now.phase is Phase.FAILED
    assert "damaged" in listening.now.sentence
    for do in ("play", "pause"):
        listening.ask(do)
    listening.hear(speed=2.0)
    assert listening.now.phase is Phase.FAILED


def test_a_file_that_is_shorter_than_it_says_ends_where_it_ends():
    content = file_of(spoken(10), "MP3")
    listening = Listening().load(content[: len(content) // 2])
    assert listening.now.length == 10_000
    listening.ask("play")
    listening.to_the_end()
    assert listening.now.phase is Phase.ENDED
    assert listening.now.at == listening.now.length < 7_000


def test_closing_lets_go(listening):
    listening.ask("play")
    listening.listen(0.2)
    listening.ask("close")
    assert (listening.now.phase, listening.now.call) == (Phase.EMPTY, 0)
    listening.ask("play")
    listening.ask("seek", 3)
    assert listening.now.phase is Phase.EMPTY
