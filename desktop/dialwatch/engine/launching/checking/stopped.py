"""Numbers that are on the account's stop list, or whose order or customer is."""

from collections.abc import Iterable, Mapping

from dialwatch.calls.launch import ProblemKind
from dialwatch.engine.launching.checking.why import Why
from dialwatch.platforms.halting import known_by
from dialwatch.platforms.stoplist import stop_key
from dialwatch.store.launches import Row
from dialwatch.store.stoplist import StopList

__all__ = ["Stopped"]

_WHY = Why(ProblemKind.STOPPED, "It is on the stop list of this account.")


class Stopped:
    """A `RowLook`. A question before a dial would be answered with the same list."""

    def __init__(self, stops: StopList, account: str, number: str) -> None:
        """`number`: the column that holds it."""
        self._stops = stops
        self._account = account
        self._number = number
        self._empty = stops.size(account) == 0

    def why(self, row: Row, number: str, place: int) -> Why | None:
        """Whether it is listed under its number, or an id that it carries."""
        del number, place
        if self._empty:
            return None
        return _WHY if self._stops.holds(self._account, self._keys(row)) else None

    def _keys(self, row: Row) -> Iterable[str]:
        yield stop_key(str(row.get(self._number, "")))
        for told in (row, *(one for one in row.values() if isinstance(one, Mapping))):
            yield from map(stop_key, known_by(told))
