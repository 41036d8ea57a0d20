"""The window and its player: a real process, heard by a tap, and ended in the middle."""

import asyncio
import os
import signal
import stat
import sys
from pathlib import Path

import numpy as np
import pytest
from tests.support.heard_time import heard_time
from tests.support.spoken import file_of, spoken

from dialwatch.app.player import LOG, PlayerProcess
from dialwatch.calls.playing import Hearing, Phase
from dialwatch.calls.recording import AudioKind, Opened
from dialwatch.sealed import SealedWriter, file_key

TAPPED = Path(__file__).parents[1] / "support" / "tapped_player.py"
SALT = b"\x05" * 16
KEY = file_key(b"\x04" * 32, SALT)
CONTENT = file_of(spoken(20))
FAST = "8"
HANG = 20


@pytest.fixture
def sealed(tmp_path):
    writer = SealedWriter(tmp_path / "a.dwr", KEY, SALT)
    writer.write(CONTENT)
    writer.finish()
    path = str(tmp_path / "a.dwr")
    return Opened(call=17, kind=AudioKind.WAV, size=len(CONTENT), path=path, key=KEY.hex())


class Heard:
    """A player, all that it told, and what its device took."""

    def __init__(self, folder, *command):
        self.tap = folder / "tap"
        words = command or (sys.executable, str(TAPPED), str(self.tap), FAST)
        self.player = PlayerProcess(folder, words)
        self.word = asyncio.Event()
        self.player.told.connect(lambda _: self.word.set())

    def samples(self):
        return np.frombuffer(self.tap.read_bytes(), np.float32).reshape(-1, 2)

    async def until(self, phase, *, at_least=0):
        """It told so of recording 17."""
        async with asyncio.timeout(HANG):
            while (
                (now := self.player.now).phase is not phase
                or now.at < at_least
                or now.call not in (0, 17)
            ):
                self.word.clear()
                await self.word.wait()


@pytest.fixture
async def heard(tmp_path):
    made = Heard(tmp_path)
    yield made
    await made.player.close()


async def test_what_is_sealed_is_heard(heard, sealed):
    heard.player.load(sealed, at=3_000)
    await heard.until(Phase.LOADED)
    assert not heard.tap.read_bytes()
    heard.player.play()
    await heard.until(Phase.PLAYING, at_least=7_000)
    heard.player.pause()
    await heard.until(Phase.LOADED)
    samples = heard.samples()
    begun = int(np.flatnonzero(samples.any(axis=1))[0]) / 48_000
    assert heard_time(samples, 48_000, begun + 1.0) == pytest.approx(4.0, abs=0.06)
    assert stat.S_IMODE((heard.tap.parent / LOG).stat().st_mode) == 0o600


async def test_what_is_held_in_memory_is_heard(heard):
    opened = Opened(call=17, kind=AudioKind.WAV, size=len(CONTENT))
    heard.player.hear(Hearing(speed=2.0))
    heard.player.load(opened, content=CONTENT)
    heard.player.play()
    await heard.until(Phase.ENDED, at_least=20_000)


async def test_devices_are_told(heard, qtbot):
    with qtbot.waitSignal(heard.player.devices) as told:
        heard.player.ask_devices()
    assert [one.name for one in told.args[0]] == ["Tap"]


async def test_one_that_dies_is_started_again_and_stays_silent(heard, sealed):
    heard.player.load(sealed)
    heard.player.play()
    await heard.until(Phase.PLAYING, at_least=2_000)
    before = heard.player.now.at
    os.kill(heard.player.pid, signal.SIGKILL)
    await heard.until(Phase.LOADED, at_least=before)
    assert "started again" in heard.player.now.sentence
    heard.player.play()
    await heard.until(Phase.PLAYING, at_least=before + 500)
    assert not heard.player.now.sentence


HANGS = """
import json, sys
for line in sys.stdin:
    told = json.loads(line)
    if told["do"] == "load":
        print(json.dumps({"is": "playing", "call": told["call"], "phase": "loaded"}), flush=True)
    if told["do"] == "play":
        print(json.dumps({"is": "playing", "call": 17, "phase": "playing", "at": 5}), flush=True)
        while True:
            pass
"""


async def test_one_that_hangs_while_it_plays_is_started_again(tmp_path, sealed, monkeypatch):
    monkeypatch.setattr("dialwatch.app.player._HUNG", 0.2)
    monkeypatch.setattr("dialwatch.app.player._LOOK", 50)
    heard = Heard(tmp_path, sys.executable, "-c", HANGS)
    heard.player.load(sealed)
    heard.player.play()
    await heard.until(Phase.PLAYING)
    await heard.until(Phase.LOADED)
    assert "started again" in heard.player.now.sentence
    await heard.player.close()


async def test_letting_go_of_a_recording_needs_no_process(tmp_path, sealed):
    heard = Heard(tmp_path)
    heard.player.stop()
    heard.player.play()
    heard.player.hear(Hearing(speed=2.0))
    assert heard.player.pid is None
    heard.player.load(sealed)
    heard.player.stop()
    await heard.until(Phase.EMPTY)
    await heard.player.close()
    await heard.player.close()


async def test_its_log_does_not_grow_for_ever(heard, sealed):
    log = heard.tap.parent / LOG
    log.write_bytes(b"x" * 1_000_001)
    heard.player.load(sealed)
    await heard.until(Phase.LOADED)
    assert log.stat().st_size < 100_000


async def test_a_recording_that_ends_it_again_and_again_is_given_up(tmp_path, sealed):
    heard = Heard(tmp_path, sys.executable, "-c", "import sys; sys.stdin.readline(); sys.exit(3)")
    heard.player.load(sealed)
    await heard.until(Phase.FAILED)
    assert "again and again" in heard.player.now.sentence
    assert heard.player.pid is None
    await heard.player.close()


async def test_one_that_cannot_be_started_says_so(tmp_path, sealed):
    heard = Heard(tmp_path, str(tmp_path / "nothing"))
    heard.player.load(sealed)
    await heard.until(Phase.FAILED)
    assert "cannot be started" in heard.player.now.sentence


async def test_without_a_device_all_else_works(tmp_path, sealed):
    heard = Heard(tmp_path, sys.executable, str(TAPPED), str(tmp_path / "tap"), "0")
    heard.player.load(sealed)
    heard.player.play()
    await heard.until(Phase.PLAYING, at_least=300)
    assert heard.player.now.silent
    assert "no sound device" in heard.player.now.sentence
    heard.player.seek(15_000)
    await heard.until(Phase.PLAYING, at_least=15_000)
    await heard.player.close()


async def test_a_file_that_is_damaged_is_named(heard, sealed):
    os.truncate(sealed.path, 5_000)
    heard.player.load(sealed)
    await heard.until(Phase.FAILED)
    assert "damaged" in heard.player.now.sentence
