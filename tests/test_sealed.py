"""Sealed files: whole or refused, read from any place, gone on with after a crash."""

import os
import stat

import pytest

from dialwatch.calls.errors import StoreError
from dialwatch.sealed import CHUNK, SALT, SealedReader, SealedWriter, file_key, salt_of

MASTER, SALTY = b"\x01" * 32, b"\x02" * SALT
KEY = file_key(MASTER, SALTY)
STEP = CHUNK + 28
HEAD = 4 + SALT
SIZES = pytest.mark.parametrize("size", [0, 1, CHUNK, CHUNK + 1, 3 * CHUNK + 17])


def _content(size):
    return os.urandom(1024) * (size // 1024 + 1)


def _sealed(path, content):
    writer = SealedWriter(path, KEY, SALTY)
    for start in range(0, len(content), 10_000):
        writer.write(content[start : start + 10_000])
    assert writer.size == len(content)
    writer.finish()
    return path


def _read(path):
    with SealedReader(path, KEY) as reader:
        assert reader.readable()
        assert reader.seekable()
        return reader.read()


@SIZES
def test_what_was_written_is_read(tmp_path, size):
    content = _content(size)[:size]
    path = _sealed(tmp_path / "a", content)
    assert _read(path) == content
    assert salt_of(path) == SALTY
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_any_place_is_read_without_the_rest(tmp_path):
    content = _content(9 * CHUNK)
    with SealedReader(_sealed(tmp_path / "a", content), KEY) as reader:
        for start, length in ((8 * CHUNK, 9), (CHUNK - 3, 7), (5, CHUNK * 6), (0, 1)):
            assert reader.seek(start) == start
            assert reader.read(length) == content[start : start + length]
            assert reader.tell() == start + length
        assert reader.seek(-4, os.SEEK_END) == reader.size - 4
        assert reader.seek(-4, os.SEEK_CUR) == reader.size - 8
        assert reader.read(99) == content[reader.size - 8 : reader.size]
        assert reader.read(1) == b""


def test_nothing_of_the_content_lies_open(tmp_path):
    path = _sealed(tmp_path / "a", b"spoken words" * 20_000)
    assert b"spoken" not in path.read_bytes()


def test_each_file_has_a_key_of_its_own(tmp_path):
    other = file_key(MASTER, b"\x03" * SALT)
    assert other != KEY
    with pytest.raises(StoreError):
        SealedReader(_sealed(tmp_path / "a", b"a"), other)


@pytest.mark.parametrize(
    "harm",
    [
        lambda raw: raw[:-1],
        lambda raw: raw[: HEAD + 2 * STEP],
        lambda raw: raw[: HEAD + 5],
        lambda raw: raw[:HEAD],
        lambda raw: raw[:7],
        lambda raw: b"",
        lambda raw: raw + b"x",
        lambda raw: raw + raw[HEAD : HEAD + STEP],
        lambda raw: b"X" + raw[1:],
    ],
)
def test_a_file_that_is_not_whole_is_refused(tmp_path, harm):
    path = _sealed(tmp_path / "a", _content(2 * CHUNK + 5)[: 2 * CHUNK + 5])
    path.write_bytes(harm(path.read_bytes()))
    with pytest.raises(StoreError):
        SealedReader(path, KEY)


def test_chunks_cannot_change_places(tmp_path):
    path = _sealed(tmp_path / "a", _content(3 * CHUNK))
    raw = path.read_bytes()
    first, second = raw[HEAD : HEAD + STEP], raw[HEAD + STEP : HEAD + 2 * STEP]
    path.write_bytes(raw[:HEAD] + second + first + raw[HEAD + 2 * STEP :])
    with SealedReader(path, KEY) as reader:
        with pytest.raises(StoreError):
            reader.read(1)
        assert isinstance(reader.failure, StoreError)


def test_a_file_that_went_away_while_it_is_read(tmp_path):
    reader = SealedReader(_sealed(tmp_path / "a", _content(3 * CHUNK)), KEY)
    reader._file.close()
    with pytest.raises(StoreError, match="any more"):
        reader.read(1)
    reader.close()


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(StoreError):
        SealedReader(tmp_path / "none", KEY)
    with pytest.raises(StoreError):
        salt_of(tmp_path / "none")


@pytest.mark.parametrize("torn", [0, 1, 500])
def test_what_a_crash_left_is_gone_on_with(tmp_path, torn):
    content, path = _content(4 * CHUNK), tmp_path / "a"
    writer = SealedWriter(path, KEY, SALTY)
    writer.write(content[: 2 * CHUNK + 100])
    writer.pause()
    with path.open("ab") as file:
        file.write(b"t" * torn)
    again = SealedWriter.resumed(path, KEY)
    assert again.size == 2 * CHUNK
    again.write(content[again.size :])
    again.finish()
    assert _read(path) == content


def test_going_on_from_the_beginning(tmp_path):
    path = tmp_path / "a"
    writer = SealedWriter(path, KEY, SALTY)
    writer.write(b"little")
    writer.pause()
    again = SealedWriter.resumed(path, KEY)
    assert again.size == 0
    again.finish()
    assert _read(path) == b""


def test_another_files_beginning_is_not_gone_on_with(tmp_path):
    path = tmp_path / "a"
    writer = SealedWriter(path, KEY, SALTY)
    writer.write(_content(2 * CHUNK))
    writer.pause()
    with pytest.raises(StoreError):
        SealedWriter.resumed(path, file_key(MASTER, b"\x03" * SALT))
