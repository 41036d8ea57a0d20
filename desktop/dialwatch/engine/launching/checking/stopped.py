"""Numbers that are on the account's stop list, or whose order or customer is."""

from collections.abc import Iterator, Mapping
from functools import cache

from dialwatch.calls.launch import ProblemKind
from dialwatch.engine.launching.checking.why import Why
from dialwatch.platforms.halting import known_by
from dialwatch.platforms.stoplist import SHORTEST_NUMBER, stop_key
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
        del place
        if self._empty:
            return None
        return _WHY if self._stops.holds(self._account, self._keys(row, number)) else None

    def _keys(self, row: Row, number: str) -> Iterator[str]:
        if len(number) >= SHORTEST_NUMBER:
            yield number.lstrip("0")
        else:
            yield stop_key(str(row.get(self._number, "")))
        for name, value in row.items():
            if isinstance(value, Mapping):
                yield from (stop_key(str(told)) for one, told in value.items() if _is_id(one))
            elif value and _is_id(name):
                yield stop_key(str(value))


@cache
def _is_id(name: str) -> bool:
    """A user may know somebody by what stands under this name."""
    return bool(known_by({name: "1"}))
