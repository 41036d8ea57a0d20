"""Pages of a list, and the ways in which pages go wrong."""

from collections.abc import Sequence
from random import Random
from typing import TypeVar

__all__ = ["PAGE_FAULTS", "page_of"]

T = TypeVar("T")

PAGE_FAULTS = frozenset({"overlap", "moving", "repeat-page"})

_OVERLAP = 3


def page_of(items: Sequence[T], number: int, size: int, fault: str, rng: Random) -> list[T]:
    """Page `number` (from 1) of that size.

    `overlap`: pages lie three records closer than they are long. `moving`: the list turned by
    some places before it was cut. `repeat-page`: always the first page.
    """
    if fault == "repeat-page":
        number = 1
    step = size - _OVERLAP if fault == "overlap" and size > _OVERLAP else size
    first = (number - 1) * step
    if fault != "moving" or len(items) <= size:
        return list(items[first : first + size])
    turn = rng.randint(1, size)
    turned = [*items[turn:], *items[:turn]]
    return turned[first : first + size]
