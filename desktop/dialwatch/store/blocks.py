"""Rows of the journal as packed columns (dialwatch.calls.packed)."""

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np

from dialwatch.calls.packed import COLUMNS, WORDS, Array, Block, numbers
from dialwatch.store.names import Words

__all__ = ["SELECT_COLUMNS", "assembled", "gathered"]

_SOURCES = {
    "flags": "recording",  # HAS_RECORDING is 1
    "dialed": "coalesce(dialed, -1)",
    "ended": "coalesce(ended, -1)",
    "ring": "coalesce(ring, -1)",
    "talk": "coalesce(talk, -1)",
}

SELECT_COLUMNS = f"SELECT seq, {', '.join(_SOURCES.get(name, name) for name in COLUMNS)} FROM call"  # noqa: S608
"""The start of a query for `gathered`."""


def gathered(rows: Sequence[tuple[Any, ...]]) -> dict[str, Array]:
    """The rows of a `SELECT_COLUMNS` query as columns; words are the journal's numbers of them."""
    if not rows:
        return {}
    _, *columns = zip(*rows, strict=True)
    return {
        name: numbers(column) if dtype == "S" else np.array(column, dtype=dtype)
        for (name, dtype), column in zip(COLUMNS.items(), columns, strict=True)
    }


def assembled(pieces: Iterable[dict[str, Array]], words: Words) -> Block:
    """One block of these pieces, with the texts of its words.

    Take `words` after the rows were read: then it knows all of theirs.
    """
    held = [piece for piece in pieces if piece]
    columns: dict[str, Array] = {}
    texts: dict[str, list[str]] = {}
    for name, dtype in COLUMNS.items():
        parts = [piece[name] for piece in held]
        if len(parts) == 1:
            column = parts[0]
        elif parts:
            column = np.concatenate(parts)
        else:
            column = np.empty(0, "S1" if dtype == "S" else dtype)
        if name in WORDS:
            used, column = np.unique(column, return_inverse=True)
            texts[name] = [words.text(int(number)) for number in used]
        columns[name] = column
    return Block(columns, texts)
