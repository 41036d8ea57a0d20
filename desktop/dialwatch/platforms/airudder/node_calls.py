"""The details of a workflow's calling task, page by page, as one answer to `detail`.

Source: vendors/airudder-workflow.md 2.11: what `/service/cloud/detail` tells, with five fields of
the workflow beside, and in pages [U].
"""

from typing import Any

from pydantic_core import to_json

from dialwatch.calls.errors import BadAnswer
from dialwatch.platforms.airudder.details import Refusal, rows_and_header
from dialwatch.platforms.contract import Aliases
from dialwatch.platforms.wiring import loosely, without_nul

__all__ = ["NodePages"]

_WHAT = "Details of a calling task"


class NodePages:
    """Takes pages until there is no more, then joins them."""

    def __init__(self, fields: tuple[tuple[str, Aliases], ...], success: str) -> None:
        self._fields = fields
        self._success = success
        self._header: dict[str, Any] = {}
        self._rows: dict[bytes, Any] = {}
        """By their bytes: one that moved to the next page meanwhile counts once."""
        self._totals: set[int | None] = set()
        self._read = 0
        self._last = 0
        self._new = 0

    def add(self, body: bytes) -> Refusal | None:
        """One more page. Raises BadAnswer when it cannot be read."""
        told = loosely(without_nul(body), _WHAT)
        code = "" if told.get("code") is None else str(told["code"])
        if code != self._success:
            return Refusal(code, str(told.get("message") or told.get("status") or ""))
        rows, header = rows_and_header(told.get("data"), self._fields)
        if rows is None:
            raise BadAnswer(f"{_WHAT}: the answer holds no list.")
        before = len(self._rows)
        for row in rows:
            self._rows.setdefault(to_json(row), row)
        self._new = len(self._rows) - before
        self._last = len(rows)
        self._read += self._last
        self._header = header
        total = header.get("total")
        self._totals.add(total if isinstance(total, int) else None)
        return None

    @property
    def rows(self) -> int:
        """Numbers that came."""
        return len(self._rows)

    def ended(self, size: int) -> bool:
        """Was that the last page of so many rows?"""
        if not self._new:
            return True
        total = self._header.get("total")
        if isinstance(total, int):
            return self._read >= total
        return self._last < size and bool(self._last % 10)

    @property
    def whole(self) -> bool:
        """Nothing moved between the pages, as far as can be told: each tells the same total, and
        so many rows came."""
        (total, *others) = self._totals
        return not others and total in (None, len(self._rows))

    def joined(self) -> bytes:
        """All pages as one answer to `detail`."""
        data = {**self._header, "details": list(self._rows.values())}
        return to_json({"code": self._success, "data": data})
