"""Variables that the script expects and a row lacks."""

from collections.abc import Mapping, Sequence
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
        told = row.get("variables")
        held = told if isinstance(told, Mapping) else {}
        lacks = tuple(name for name in self._expected if not str(held.get(name) or "").strip())
        return _why(lacks) if lacks else None


@cache
def _why(lacks: tuple[str, ...]) -> Why:
    names = ", ".join(f"“{name}”" for name in lacks)
    return Why(ProblemKind.VARIABLES, f"It lacks {names}.", names)
