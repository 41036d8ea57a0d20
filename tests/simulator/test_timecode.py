import numpy as np
from numpy.typing import NDArray

from dialwatch.simulator.sound import RATE
from dialwatch.simulator.timecode import SLOT, symbol, time_code


def tones(slot: NDArray[np.float32]) -> list[int]:
    """Hertz of what is heard in a slot, ascending."""
    loud = np.abs(np.fft.rfft(slot * np.hanning(SLOT), RATE))
    return sorted(hertz for hertz in range(2_700, 4_000, 10) if loud[hertz] > loud.max() * 0.7)


def test_a_symbol_is_three_tones_as_the_table_says():
    told = time_code(0, 100).reshape(-1, SLOT)
    for slot, sound in enumerate(told):
        s = symbol(slot)
        ks = (s % 5, 5 + s // 5 % 5, 10 + s // 25)
        assert tones(sound) == [2_960 + 60 * k for k in ks]


def test_two_neighbours_tell_the_place_within_500_seconds():
    found = {(symbol(slot), symbol(slot + 1)) for slot in range(5_000)}
    assert len(found) == 5_000
    assert symbol(5_000) == symbol(0)
    assert all((symbol(slot) >= 50) == bool(slot % 2) for slot in range(5_000))


def test_counts_as_silence():
    assert np.sqrt(np.mean(time_code(0, 600) ** 2)) < 10 ** (-48 / 20)


def test_a_part_is_as_in_the_whole():
    assert np.array_equal(time_code(0, 50)[17 * SLOT :], time_code(17, 33))
