"""Sorting and filtering of the call table, in a thread of its own, on a view of the ledger."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, QTimer, Signal

from dialwatch.ledger.listing import Listing, listing
from dialwatch.ledger.query import Query
from dialwatch.ledger.view import LedgerView
from dialwatch.ui.worker import LatestWorker

__all__ = ["CallSearch", "Found", "SortKeys", "search"]

SortKeys = tuple[tuple[str, bool], ...]
"""(the ledger's column, largest first), the first key first."""

_REST = 2.0
"""Rest after a search, in times of what it cost."""

Order = npt.NDArray[np.integer]


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """Which calls are shown, in which order."""

    view: LedgerView
    order: Order
    """Row → position in `view`."""
    row_of: npt.NDArray[np.int32]
    """Position in `view` → row, -1 where the call is filtered away."""
    keys: SortKeys
    query: str
    seconds: float = 0.0
    """What it cost."""
    listing: Listing | None = None
    """What the next search by the same wish starts from."""


def search(
    view: LedgerView,
    keys: SortKeys,
    query: Query | None,
    text: str = "",
    before: Listing | None = None,
) -> Found:
    """Sort and filter this view: numpy, no Qt. `before` spares work that was done already."""
    begun = time.perf_counter()
    listed = listing(view, keys, query if text else None, before)
    row_of = np.full(len(view), -1, dtype=np.int32)
    row_of[listed.order] = np.arange(len(listed.order), dtype=np.int32)
    return Found(view, listed.order, row_of, keys, text, time.perf_counter() - begun, listed)


class CallSearch(QObject):
    """Asks the worker for what the table should show; the newest wish counts."""

    found = Signal(object)
    """A `Found`."""

    def __init__(self, view_now: Callable[[], LedgerView], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view_now = view_now
        self._worker = LatestWorker("call-search", self)
        self._worker.done.connect(self._bring)
        self.keys: SortKeys = (("dialed", True),)
        self._query: Query | None = None
        self._text = ""
        self._rest_until = 0.0
        self._listing: Listing | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._ask)

    @property
    def busy(self) -> bool:
        """A wish is not yet fulfilled."""
        return self._worker.busy or self._soon.isActive()

    @property
    def text(self) -> str:
        """The query that is asked for."""
        return self._text

    def sort_by(self, keys: SortKeys) -> None:
        """Sort by these keys from now on."""
        self.keys = keys
        self._soon.start(0)

    def filter_by(self, query: Query | None, text: str) -> None:
        """Show only what the query finds; an empty text shows all."""
        self._query, self._text = query, text
        self._soon.start(0)

    def refresh(self) -> None:
        """Look again, because the ledger has changed: never more than a third of the time."""
        if not self._soon.isActive():
            self._soon.start(max(0, round((self._rest_until - time.monotonic()) * 1000)))

    def close(self) -> None:
        """End the worker."""
        self._soon.stop()
        self._worker.close()

    def _bring(self, found: Found) -> None:
        self._rest_until = time.monotonic() + _REST * found.seconds
        self._listing = found.listing
        self.found.emit(found)

    def _ask(self) -> None:
        wish = (self._view_now(), self.keys, self._query, self._text, self._listing)
        self._worker.submit(partial(search, *wish))
