"""Every kind of file is read from any place, sealed or not, and ends where it ends."""

import os

import numpy as np
import pytest
from tests.support.spoken import RATE, file_of, spoken, tone

from dialwatch.calls.errors import BadAnswer, CutOff, StoreError
from dialwatch.sealed import CHUNK, SealedWriter, file_key
from dialwatch.sound.opening import opened

SALT = b"\x03" * 16
KEY = file_key(b"\x09" * 32, SALT)
KINDS = [
    ("WAV", "PCM_16", 2),
    ("WAV", "ALAW", 1),
    ("WAV", "ULAW", 2),
    ("WAV", "GSM610", 1),
    ("WAV", "FLOAT", 2),
    ("MP3", None, 2),
    ("OGG", "OPUS", 2),
    ("OGG", "VORBIS", 1),
    ("FLAC", "PCM_16", 2),
]


def whole(track, block=4_096):
    blocks = []
    while len(read := track.read(block)):
        blocks.append(read)
    return np.concatenate(blocks)


@pytest.mark.parametrize(("kind", "codec", "channels"), KINDS)
def test_every_kind_is_read_from_any_place(kind, codec, channels):
    track = opened(file_of(spoken(20)[:, :channels], kind, codec))
    everything = whole(track)
    assert (track.rate, track.channels, track.frames) == (RATE, channels, 20 * RATE)
    assert len(everything) == 20 * RATE
    assert track.whole
    for second in (15, 3, 19, 0):
        assert track.seek(second * RATE + 77) == second * RATE + 77
        there = track.read(4_000)
        expected = everything[second * RATE + 77 :][:4_000]
        assert np.abs(there - expected).max() < 2e-3
    track.close()


def _sealed(path, content):
    writer = SealedWriter(path, KEY, SALT)
    writer.write(content)
    writer.finish()
    return path


def test_a_sealed_file_is_read_as_if_it_were_open(tmp_path):
    content = file_of(spoken(20), "FLAC")
    (tmp_path / "open").write_bytes(content)
    sealed = opened(_sealed(tmp_path / "sealed", content), KEY)
    plain = opened(tmp_path / "open")
    assert np.array_equal(whole(sealed), whole(plain))
    sealed.close()
    plain.close()


def test_one_that_is_damaged_on_the_disk_says_so(tmp_path):
    path = _sealed(tmp_path / "a", file_of(spoken(20)))
    track = opened(path, KEY)
    with path.open("r+b") as file:
        file.seek(2 * CHUNK)
        file.write(os.urandom(100))
    with pytest.raises(StoreError):
        whole(track)
    track.close()
    with pytest.raises(StoreError):
        opened(path, file_key(b"\0" * 32, SALT))
    with pytest.raises(BadAnswer, match="cannot be read"):
        opened(tmp_path / "nothing")


def test_damage_where_the_header_is_is_the_disk_s_fault(tmp_path):
    path = _sealed(tmp_path / "a", file_of(spoken(20)))
    with path.open("r+b") as file:
        file.seek(60)
        file.write(os.urandom(100))
    with pytest.raises(StoreError):
        opened(path, KEY)


@pytest.mark.parametrize(("kind", "codec"), [("WAV", "ALAW"), ("MP3", None), ("OGG", "OPUS")])
def test_one_that_is_cut_off_is_heard_as_far_as_it_goes(kind, codec):
    content = file_of(spoken(20), kind, codec)
    track = opened(content[: len(content) // 2])
    heard = whole(track)
    assert 6 * RATE < len(heard) < 15 * RATE
    assert track.frames == len(heard)
    assert not track.whole
    assert not len(track.read(10))


def test_a_length_that_nobody_knew_when_it_began_is_no_damage():
    content = bytearray(file_of(spoken(2)))
    content[4:8] = content[40:44] = b"\xff\xff\xff\xff"
    track = opened(bytes(content))
    assert len(whole(track)) == 2 * RATE
    assert track.whole


def test_of_many_channels_two_are_heard():
    samples = np.column_stack([tone(1, hertz)[:, 0] for hertz in (200, 300, 400, 500)])
    track = opened(file_of(samples))
    assert np.abs(whole(track) - samples[:, :2]).max() < 1e-3


def test_floats_are_brought_into_range():
    samples = np.array([[0.5], [np.nan], [np.inf], [-7.0]], np.float32)
    assert whole(opened(file_of(samples, "WAV", "FLOAT")))[:, 0].tolist() == [0.5, 0, 1, -1]


@pytest.mark.parametrize(
    ("content", "error", "said"),
    [
        (b"#!AMR\n" + b"\x04" * 600, BadAnswer, "save it"),
        (file_of(spoken(1))[:44], BadAnswer, "nothing was recorded"),
        (file_of(spoken(1))[:30], BadAnswer, "nothing was recorded"),
        (file_of(spoken(1), "FLAC")[:60], CutOff, "within its header"),
        (b"OggS" + b"\0" * 5_000, BadAnswer, "cannot be decoded"),
    ],
)
def test_what_cannot_be_opened_says_why(content, error, said):
    with pytest.raises(error, match=said):
        opened(content)
