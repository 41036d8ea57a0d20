import io
import wave
from itertools import pairwise

import numpy as np
import pytest
import soundfile

from dialwatch.simulator.sound import RATE, Manner, Recorded, recording


def read(file: Recorded) -> tuple[np.ndarray, str]:
    with soundfile.SoundFile(io.BytesIO(file.read(0, file.size))) as sound:
        assert sound.samplerate == RATE
        return sound.read(always_2d=True), sound.subtype


def test_is_a_wave_file_of_the_talks_length():
    file = recording("a call", 7)
    with wave.open(io.BytesIO(file.read(0, file.size))) as sound:
        assert (sound.getframerate(), sound.getnchannels(), sound.getsampwidth()) == (RATE, 2, 2)
        assert sound.getnframes() == 7 * RATE


def test_follows_from_the_call():
    whole = recording("a call", 3)
    again = recording("a call", 3)
    assert (whole.etag, whole.read(0, whole.size)) == (again.etag, again.read(0, again.size))
    assert len({recording(str(n), 1).etag for n in range(20)}) == 20


@pytest.mark.parametrize("manner", [Manner.WAV, Manner.ALAW, Manner.FLAC])
def test_can_be_had_in_parts(manner: Manner):
    file = recording("a call", 25, manner)
    places = [0, 3, 45, 61, 333_333, 333_334, file.size, file.size + 9]
    parts = [file.read(a, b) for a, b in pairwise(places)]
    assert b"".join(parts) == file.read(0, file.size)
    assert len(b"".join(parts)) == file.size


def test_hours_are_had_without_being_made():
    file = recording("a call", 3 * 3600)
    assert file.size == 44 + 3 * 3600 * RATE * 4
    assert len(file.read(file.size - 1000, file.size)) == 1000


@pytest.mark.parametrize(
    ("manner", "codec", "off"),
    [
        (Manner.ALAW, "ALAW", 0.02),
        (Manner.MP3, "MPEG_LAYER_III", 0.05),
        (Manner.OPUS, "OPUS", 0.15),
        (Manner.FLAC, "PCM_16", 1e-9),
    ],
)
def test_sounds_the_same_in_every_manner(manner: Manner, codec: str, off: float):
    plain, _ = read(recording("a call", 12))
    sound, told = read(recording("a call", 12, manner))
    assert told == codec
    if manner is Manner.ALAW:
        plain = plain.mean(axis=1, keepdims=True)
    assert sound.shape == plain.shape
    assert np.square(sound - plain).mean() < off**2 * np.square(plain).mean() + 1e-12


def test_an_empty_one_is_a_header():
    assert recording("a call", 0).size == 44
