"""A launch of which nothing was sent, as a draft once more: with its values and its list."""

from dialwatch.calls.launch import Launch
from dialwatch.store.launches import Launches, RowPiece

__all__ = ["copy_list"]

_PIECE = 2_000


async def copy_list(store: Launches, source: Launch, target: str, number: str) -> None:
    """Give the draft with the id `target` the rows of another launch; `number`: the column that
    holds the number. Raises BadInput and StoreError."""
    whole = source.list.rows
    for first in range(0, whole, _PIECE):
        rows = await store.rows(source.id, first, _PIECE)
        piece = RowPiece(
            first=first,
            rows=rows,
            whole=whole,
            number=number,
            file=source.list.file,
            lines=source.list.lines,
        )
        await store.put_rows(target, piece)
