"""A file is what its first bytes say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialwatch.calls.audio import EMPTY_WAV, is_zip, kind_of
from dialwatch.calls.errors import BadAnswer, CutOff, PlatformError, WebPage
from dialwatch.calls.recording import AudioKind

WAV = b"RIFF\x24\0\0\0WAVEfmt "


@pytest.mark.parametrize(
    ("start", "kind"),
    [
        (WAV, AudioKind.WAV),
        (b"RF64\xff\xff\xff\xffWAVE", AudioKind.WAV),
        (b"RIFF", AudioKind.WAV),
        (b"ID3\x04", AudioKind.MP3),
        (b"\xff\xfb\x90\x00", AudioKind.MP3),
        (b"\xff\xf3\x40\xc0", AudioKind.MP3),
        (b"\xff\xe3\x18\xc4", AudioKind.MP3),
        (b"OggS\0\2", AudioKind.OGG),
        (b"fLaC\0", AudioKind.FLAC),
        (b"#!AMR\n", AudioKind.AMR),
        (b"#!AMR-WB\n", AudioKind.AMR),
        (b"\xff\xf1\x50\x80", AudioKind.AAC),
        (b"\xff\xf9\x50\x80", AudioKind.AAC),
        (b"\0\0\0\x20ftypM4A ", AudioKind.AAC),
    ],
)
def test_every_kind_is_known(start, kind):
    assert kind_of(start) is kind
    assert kind_of(start, 10_000) is kind


def test_a_header_without_sound_is_named():
    assert kind_of(WAV, EMPTY_WAV) is AudioKind.EMPTY
    assert not AudioKind.EMPTY.playable


@pytest.mark.parametrize(
    ("start", "error"),
    [
        (b"", CutOff),
        (b"<!doctype html>", WebPage),
        (b"\xef\xbb\xbf\r\n  <html>", WebPage),
        (b"\xff\xfe<\0h\0", BadAnswer),
        (b"\xff", BadAnswer),
        (b"\xff\xfb\xff\x00", BadAnswer),
        (b"\xff\xfb\x9c\x00", BadAnswer),
        (b"\xff\xeb\x90\x00", BadAnswer),
        (b"RIFF\x10\0\0\0AVI LIST", BadAnswer),
        (b'{"code": 404}', BadAnswer),
        (b"PK\x03\x04", BadAnswer),
    ],
)
def test_what_is_no_sound_is_refused(start, error):
    with pytest.raises(error):
        kind_of(start)


def test_an_archive_is_told_apart():
    assert is_zip(b"PK\x03\x04\x14")
    assert is_zip(b"PK\x05\x06\0")
    assert not is_zip(WAV)


@given(st.binary(max_size=64), st.none() | st.integers(0, 100))
def test_any_beginning_is_a_kind_or_refused(start, size):
    try:
        assert kind_of(start, size) in AudioKind
    except PlatformError as refused:
        assert str(refused)  # noqa: PT017 - either way it ends in words
