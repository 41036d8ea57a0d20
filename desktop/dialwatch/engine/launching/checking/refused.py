"""Numbers that the platform would not take, and rows with signs that it refuses."""

from dialwatch.calls.launch import LaunchKind, ProblemKind
from dialwatch.engine.launching.checking.why import Why
from dialwatch.platforms.launching import Launches
from dialwatch.store.launches import Row

__all__ = ["Refused"]


class Refused:
    """What the platform's own rules say of a row. A `RowLook`."""

    def __init__(self, launches: Launches, kind: LaunchKind) -> None:
        self._launches = launches
        self._kind = kind

    def why(self, row: Row, number: str, place: int) -> Why | None:
        """The rule that it breaks."""
        del number, place
        fault = self._launches.row_fault(self._kind, row)
        if not fault:
            return None
        sign = self._launches.sign_fault(self._kind, row)
        return Why(ProblemKind.CHARACTERS if sign else ProblemKind.REFUSED, fault)
