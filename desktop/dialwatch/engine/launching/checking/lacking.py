"""Variables that the script expects and a row lacks."""

from collections.abc import Callable, Mapping, Sequence
from functools import cache

from dialwatch.calls.launch import ProblemKind
from dialwatch.engine.launching.checking.why import Why
from dialwatch.store.launches import Row

__all__ = ["Lacking"]


class Lacking:
    """A `RowLook`. Such rows are sent: only told, since what a script does without is its own."""

    def __init__(self, expected: Sequence[str]) -> None:
        self._expected = tuple(expected)

    def why(self, row: Row, number: str, place: int) -> Why | None:
        """Which ones it lacks."""
        del number, place
        held = [one for one in row.values() if isinstance(one, Mapping)]
        lacks = tuple(name for name in self._expected if not any(map(_has(name), held)))
        return _why(lacks) if lacks else None


@cache
def _has(name: str) -> Callable[[Mapping[str, object]], bool]:
    """Whether a row's variables, or its business data, hold something under that name."""
    return lambda held: bool(str(held.get(name) or "").strip())


@cache
def _why(lacks: tuple[str, ...]) -> Why:
    names = ", ".join(f"“{name}”" for name in lacks)
    return Why(ProblemKind.VARIABLES, f"It lacks {names}.", names)
