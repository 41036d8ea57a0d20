import gzip
import zlib

import pytest

from dialwatch.calls.errors import BadAnswer, TooLarge
from dialwatch.net.body import Body


def read(packed: bytes, encoding: str, largest: int = 1_000_000, piece: int = 1000) -> bytes:
    body = Body(encoding, largest)
    for at in range(0, len(packed), piece):
        body.feed(packed[at : at + piece])
    return body.whole()


@pytest.mark.parametrize(
    ("pack", "encoding"),
    [(bytes, ""), (bytes, "identity"), (gzip.compress, "gzip"), (zlib.compress, " Deflate ")],
)
def test_it_comes_back_as_it_was(pack, encoding):
    told = b"0123456789" * 5000
    assert read(pack(told), encoding) == told


def test_a_body_that_is_too_large_is_not_read_to_its_end():
    body = Body("", largest=100)
    body.feed(b"x" * 100)
    with pytest.raises(TooLarge):
        body.feed(b"x")


def test_a_gzip_bomb_is_not_unpacked():
    bomb = gzip.compress(b"\0" * 50_000_000)
    assert len(bomb) < 60_000
    with pytest.raises(TooLarge):
        read(bomb, "gzip", largest=100_000, piece=len(bomb))


def test_a_body_of_the_largest_size_is_taken():
    assert len(read(gzip.compress(b"x" * 1000), "gzip", largest=1000)) == 1000


@pytest.mark.parametrize(
    ("packed", "encoding"),
    [
        (gzip.compress(b"x" * 5000, mtime=0)[:-9], "gzip"),
        (b"plain after all", "gzip"),
        (b"anything", "br"),
        (gzip.compress(gzip.compress(b"x", mtime=0), mtime=0), "gzip, gzip"),
    ],
)
def test_damaged_cut_or_unknown_packing_is_a_bad_answer(packed, encoding):
    with pytest.raises(BadAnswer):
        read(packed, encoding)


def test_an_empty_packed_body_is_empty():
    assert read(b"", "gzip") == b""
