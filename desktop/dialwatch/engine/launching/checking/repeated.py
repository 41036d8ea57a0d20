"""Numbers that stand in the list once more."""

from dialwatch.calls.launch import ProblemKind
from dialwatch.engine.launching.checking.why import Why
from dialwatch.store.launches import Row

__all__ = ["Repeated"]


class Repeated:
    """A `RowLook`: the first row with a number is sent, the others are repeats of it."""

    def __init__(self) -> None:
        self._first: dict[str, tuple[int, int]] = {}
        """Number → place and line of the first row with it."""

    def why(self, row: Row, number: str, place: int) -> Why | None:
        """Where the same number stood before."""
        line = int(row.get("line") or 0) or place + 1
        first, its_line = self._first.setdefault(number, (place, line))
        if first == place:
            return None
        return Why(ProblemKind.REPEATED, f"The same number stands in line {its_line:,} already.")
