import numpy as np
import pytest

from dialwatch.calls.errors import BadAnswer
from dialwatch.calls.packed import (
    COLUMNS,
    FRAME_BLOCK,
    FRAME_JSON,
    WORDS,
    Block,
    empty_block,
    frame,
    join_frames,
    numbers,
    pack,
    unpack,
)


def a_block(calls: int) -> Block:
    columns = {
        name: np.arange(calls).astype("<i8" if dtype == "S" else dtype)
        for name, dtype in COLUMNS.items()
    }
    columns["number"] = numbers([f"+1202555{n:04}" for n in range(calls)])
    return Block(columns, {name: ["", "é–中"] for name in WORDS})


@pytest.mark.parametrize("calls", [1, 7, 1000])
def test_a_block_comes_back_as_it_was_packed(calls: int) -> None:
    block = a_block(calls)
    back = unpack(pack(block))
    assert len(back) == calls
    assert back.words == block.words
    for name in COLUMNS:
        assert np.array_equal(back.columns[name], block.columns[name])


def test_a_block_of_no_calls_comes_back_empty() -> None:
    assert len(unpack(pack(empty_block()))) == 0


def test_a_damaged_block_is_refused_wherever_it_is_cut() -> None:
    raw = pack(a_block(20))
    for end in range(0, len(raw) - 8, 64):
        with pytest.raises(BadAnswer):
            unpack(raw[:end])
    with pytest.raises(BadAnswer):
        unpack(b"XXXX" + raw[4:])


def test_frames_are_joined_whatever_the_pieces_they_come_in() -> None:
    sent = [(FRAME_JSON, b"{}"), (FRAME_BLOCK, b"x" * 300), (FRAME_JSON, b"")]
    wire = b"".join(frame(kind, payload) for kind, payload in sent)
    for size in (1, 3, 64, len(wire)):
        buffer, got = bytearray(), []
        for at in range(0, len(wire), size):
            buffer += wire[at : at + size]
            got += join_frames(buffer)
        assert got == sent
        assert not buffer
