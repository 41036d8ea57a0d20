"""Devices that are not there, that go away, and that are opened a hundred times."""

import time
from threading import Event

import numpy as np
import pytest
from tests.support.lengths import examples
from tests.support.listening import Listening
from tests.support.spoken import file_of, spoken
from tests.support.tapped_output import TappedOutput

from dialwatch.calls.playing import Load, Phase
from dialwatch.sound.device import MiniaudioOutput, SilentOutput
from dialwatch.sound.player import Player
from dialwatch.sound.speaker import Speaker

SPOKEN = file_of(spoken(20))


def playing(output=None, **hearing):
    listening = Listening(output).load(SPOKEN)
    listening.hear(**hearing)
    listening.ask("play")
    return listening


def test_without_a_device_it_moves_on_and_says_so():
    listening = playing(TappedOutput(works=()))
    listening.listen(2)
    assert (listening.now.phase, listening.now.silent) == (Phase.PLAYING, True)
    assert "no sound device" in listening.now.sentence
    assert listening.now.at == pytest.approx(2_000, abs=110)


def test_a_device_that_comes_later_is_used_with_the_next_play():
    output = TappedOutput(works=())
    listening = playing(output)
    listening.listen(0.5)
    output.works.add("")
    listening.ask("pause")
    listening.ask("play")
    assert (listening.now.silent, listening.now.sentence) == (False, "")
    assert output.opened == [""]


def test_one_that_asks_for_nothing_is_given_up_and_nothing_is_lost():
    output = TappedOutput()
    listening = playing(output)
    listening.listen(1)
    asked, output.fill = output.fill, None  # pulled out: its thread is gone
    listening.listen(1.5)
    assert listening.now.phase is Phase.LOADED
    assert "device is gone" in listening.now.sentence
    assert output.closed == 1
    at = listening.now.at
    listening.ask("play")
    listening.output.forget()
    listening.listen(1)
    assert asked is not output.fill
    assert listening.heard_at(0.5) == pytest.approx(at / 1000 + 0.5, abs=0.06)
    assert listening.now.sentence == ""


def test_one_that_fails_over_a_seek_is_given_up():
    output = TappedOutput()
    listening = playing(output)
    listening.listen(0.5)
    output.works.clear()
    listening.ask("seek", 9_000)
    assert (listening.now.phase, listening.now.at) == (Phase.LOADED, 9_000)
    assert "device is gone" in listening.now.sentence


def test_another_device_is_heard_at_once():
    listening = playing()
    listening.listen(0.5)
    listening.hear(device="Speaker")
    listening.output.forget()
    listening.listen(1)
    assert listening.output.opened == ["", "Speaker"]
    assert listening.heard_at(0.5) == pytest.approx(1.0, abs=0.06)


def test_one_that_is_not_there_gives_way_to_the_default():
    listening = playing(device="Headset")
    assert listening.output.opened == [""]
    assert "“Headset” is not there" in listening.now.sentence
    assert not listening.now.silent


def test_a_device_is_let_go_two_seconds_after_the_pause():
    listening = playing()
    listening.listen(0.5)
    listening.ask("pause")
    listening.listen(1.5)
    assert listening.output.closed == 0
    listening.listen(0.7)
    assert listening.output.closed == 1
    assert listening.player.turn() is None  # nothing is due until somebody asks


def test_what_is_chosen_from():
    assert [one.name for one in Listening().player.devices()] == ["Speaker"]


class Real:
    """A player with a device whose thread is miniaudio's own; it plays to nobody."""

    def __init__(self):
        output = MiniaudioOutput(backends=("NULL",))
        self.speaker = Speaker(output, SilentOutput(time.monotonic), time.monotonic)
        self.told = []
        self.player = Player(self.speaker, self.told.append, time.monotonic)
        self.player.load(Load(call=1, size=len(SPOKEN)), SPOKEN)

    def until(self, holds):
        wait, ends = Event(), time.monotonic() + 20
        while not holds(self.told[-1] if self.told else None):
            assert time.monotonic() < ends
            wait.wait(self.player.turn() or 0.02)


def test_a_real_device_takes_samples_in_its_own_thread():
    real = Real()
    real.player.play()
    real.until(lambda now: now and now.at > 300)
    assert not real.speaker.silent
    real.player.seek(15_000)
    real.until(lambda now: now.at > 15_200)
    real.player.end()
    assert not real.speaker.open


def test_fast_starts_and_ends():
    real = Real()
    for _ in range(examples(20, 100)):
        real.player.play()
        real.player.turn()
        real.speaker.close()
        real.player.pause()
    assert not real.told[-1].silent
    real.player.end()


def test_a_name_that_is_none_leads_to_the_default():
    real = Real()
    real.speaker.start("Nobody’s", lambda frames: np.zeros((frames, 2), np.float32))
    assert "is not there" in real.speaker.sentence
    assert not real.speaker.silent
    real.speaker.close()
