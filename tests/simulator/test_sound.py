import io
import wave

from dialwatch.simulator.sound import LONGEST, RATE, tone


def read(sound: bytes) -> wave.Wave_read:
    return wave.open(io.BytesIO(sound))


def test_is_a_wave_file_of_the_talks_length():
    with read(tone("a call", 7)) as sound:
        assert (sound.getframerate(), sound.getnchannels(), sound.getsampwidth()) == (RATE, 1, 1)
        assert sound.getnframes() == 7 * RATE
        loud = sound.readframes(RATE // 2)
        silent = sound.readframes(RATE // 2)
    assert max(loud) > 160
    assert set(silent) == {128}


def test_follows_from_the_call():
    assert tone("a call", 3) == tone("a call", 3)
    assert len({tone(str(n), 1) for n in range(20)}) > 5


def test_a_long_talk_is_recorded_so_far_and_no_farther():
    with read(tone("a call", 240)) as sound:
        assert sound.getnframes() == LONGEST * RATE
