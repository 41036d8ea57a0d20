"""The order of campaigns that stand under one another, and the steps from one order to the next.

Places count from 0; a run is its first and its last place.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

__all__ = ["Change", "Run", "below", "coming", "depth_first", "leaving", "together"]

T = TypeVar("T")
Run = tuple[int, int]
Change = tuple[int, int, int]
"""A row, and the first and the last of its columns that changed."""


def below(parents: Mapping[int, int | None]) -> Mapping[int | None, list[int]]:
    """What stands under each; under None all at the top, and those whose parent is not known."""
    found: dict[int | None, list[int]] = defaultdict(list)
    for key, parent in parents.items():
        found[parent if parent in parents else None].append(key)
    return found


def depth_first(
    tree: Mapping[int | None, list[int]],
    siblings: Callable[[list[int]], list[int]],
    is_open: Callable[[int], bool],
) -> list[int]:
    """All that are shown, each directly above its children.

    `siblings` orders those of one parent; what stands under one that is not open is left out.
    """

    def walk(parent: int | None) -> Iterator[int]:
        for key in siblings(tree.get(parent, [])):
            yield key
            if key in tree and is_open(key):
                yield from walk(key)

    return list(walk(None))


def leaving(rows: Sequence[T], wanted: Iterable[T]) -> list[Run]:
    """The runs of rows that are not wanted any more, the last first."""
    stay = {id(row) for row in wanted}
    return _runs([at for at, row in enumerate(rows) if id(row) not in stay])[::-1]


def coming(rows: Sequence[T], wanted: Sequence[T]) -> list[Run]:
    """The runs, by their places in `wanted`, that are not rows yet, the first first."""
    there = {id(row) for row in rows}
    return _runs([at for at, row in enumerate(wanted) if id(row) not in there])


def together(changes: Iterable[Change]) -> list[tuple[Run, Run]]:
    """Rows and columns of the changes; neighbours with the same columns are one."""
    found: list[tuple[Run, Run]] = []
    for row, first, last in changes:
        if found and found[-1][0][1] == row - 1 and found[-1][1] == (first, last):
            found[-1] = ((found[-1][0][0], row), (first, last))
        else:
            found.append(((row, row), (first, last)))
    return found


def _runs(places: Iterable[int]) -> list[Run]:
    found: list[Run] = []
    for at in places:
        if found and found[-1][1] == at - 1:
            found[-1] = (found[-1][0], at)
        else:
            found.append((at, at))
    return found
