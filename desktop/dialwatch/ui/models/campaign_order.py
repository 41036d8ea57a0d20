"""The order of campaigns that stand under one another: each above what stands under it."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

__all__ = ["depth_first"]

T = TypeVar("T")


def depth_first(
    rows: Iterable[T],
    id_of: Callable[[T], int],
    parent_of: Callable[[T], int | None],
    siblings: Callable[[list[T]], list[T]],
) -> list[T]:
    """All rows, each directly above its children; `siblings` orders those of one parent.

    A row whose parent is not among them stands at the top.
    """
    rows = list(rows)
    known = {id_of(row) for row in rows}
    below: dict[int | None, list[T]] = defaultdict(list)
    for row in rows:
        parent = parent_of(row)
        below[parent if parent in known else None].append(row)

    def walk(parent: int | None) -> Iterator[T]:
        for row in siblings(below.get(parent, [])):
            yield row
            yield from walk(id_of(row))

    return list(walk(None))
