"""Who is listed in a task, from the answer to `detail`: all of it, however many there are.

The most tolerant reading: a number that might still be called must not be lost over a field that
does not fit. Runs in a worker process for large bodies.
"""

from collections.abc import Mapping
from typing import Any

from dialwatch.calls.errors import BadAnswer
from dialwatch.calls.halt import Standing
from dialwatch.platforms.airudder.details import Refusal, rows_and_header
from dialwatch.platforms.airudder.translate import status_of
from dialwatch.platforms.contract import Aliases
from dialwatch.platforms.halting import Listed, ListedEntry, known_by
from dialwatch.platforms.wiring import loosely, phone, plain, undisturbed, without_nul

__all__ = ["read_listed"]

_WHAT = "Task details"
_STANDINGS: Mapping[str, Standing] = {
    "created": Standing.WAITING,
    "finished": Standing.OVER,
    "failed": Standing.OVER,
    "cancelled": Standing.CANCELLED,
    "canceled": Standing.CANCELLED,
}
"""The call's `result` (9.2). `pending` has no meaning of its own there: see `_standing`."""

_CASE = "case_id"


def read_listed(
    body: bytes, fields: tuple[tuple[str, Aliases], ...], success: str, at: int
) -> Listed | Refusal:
    """The numbers of the task in this body. Raises BadAnswer."""
    with undisturbed():
        told = loosely(without_nul(body), _WHAT)
        code = plain(told.get("code"))
        if code != success:
            return Refusal(code, plain(told.get("message") or told.get("status")))
        rows, header = rows_and_header(told.get("data"), fields)
        if rows is None:
            raise BadAnswer(f"{_WHAT}: the answer holds no list.")
        names = {record: dict(aliases) for record, aliases in fields}
        reader = _Reader(names.get("detail", {}))
        entries = [entry for row in rows if (entry := reader.entry(row)) is not None]
        status = _first(header, names.get("task", {}).get("status", ("status",)))
    return Listed(
        entries=entries,
        whole=len(entries) == len(rows) and _shows_all(entries, header, plain(status)),
        at=at,
    )


def _shows_all(entries: list[ListedEntry], header: Mapping[str, Any], status: str) -> bool:
    """Numbers that wait for a redial are not listed: nobody is missing before the first dial and
    after the last."""
    total = header.get("total")
    if isinstance(total, int) and total > len(entries):
        return False
    begun = any(one.standing is not Standing.WAITING for one in entries)
    return not begun or status_of(status)[0].over


class _Reader:
    """Reads rows under one contract's names."""

    def __init__(self, names: Mapping[str, tuple[str, ...]]) -> None:
        def of(field: str) -> tuple[str, ...]:
            return names.get(field, (field,))

        self._callee, self._id, self._result = of("callee"), of("id"), of("result")
        self._variables = of("variables")
        self._called = (*of("call_id"), *of("redail_call"), *of("call_end_time"))

    def entry(self, row: object) -> ListedEntry | None:
        """The listed number; None where the row names none."""
        if not isinstance(row, dict):
            return None
        number = phone(plain(_first(row, self._callee)))
        if not number:
            return None
        variables = _first(row, self._variables)
        case = plain(row.get(_CASE))
        known = known_by(variables) if isinstance(variables, dict) else ()
        return ListedEntry(
            number=number,
            standing=self._standing(row),
            id=plain(_first(row, self._id)),
            names=(case, *known) if case else known,
            order=case,
        )

    def _standing(self, row: Mapping[str, Any]) -> Standing:
        """`pending` is taken for the first dial; where one has ended, a redial is waited for. A
        word that nobody knows waits, unless a call of the number is told."""
        result = plain(_first(row, self._result)).casefold()
        known = _STANDINGS.get(result)
        if known is not None:
            return known
        called = _first(row, self._called) is not None
        if result == "pending":
            return Standing.WAITING if called else Standing.TALKING
        return Standing.OVER if called else Standing.WAITING


def _first(row: Mapping[str, Any], names: tuple[str, ...]) -> Any:
    """The first of these members that holds something."""
    return next((row[name] for name in names if row.get(name) not in (None, "", [], {})), None)
