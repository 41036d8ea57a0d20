"""Makes the program slow on purpose, to show that the bench notices.

Only the bench's own entry calls this; the program has no such switch.
"""

from collections.abc import Sequence
from unittest import mock

import numpy as np
import numpy.typing as npt

from dialwatch.ledger import sorting
from dialwatch.ledger.query import Query
from dialwatch.ledger.sorting import SortKey
from dialwatch.ledger.view import LedgerView
from dialwatch.ui.models import call_search

__all__ = ["sabotage"]

Mask = npt.NDArray[np.bool_]


def sabotage() -> None:
    """Let sorting and filtering look at each call in a Python loop, as a careless change would."""
    quick_mask = Query.mask

    def slow_order(
        view: LedgerView, keys: Sequence[SortKey], mask: Mask | None = None
    ) -> npt.NDArray[np.int32]:
        found = sorting.order(view, keys, mask)
        rows = {int(position): row for row, position in enumerate(found)}
        return np.fromiter(rows, np.int32, len(rows))

    def slow_mask(query: Query, view: LedgerView) -> Mask:
        return np.array([bool(fits) for fits in quick_mask(query, view)], dtype=np.bool_)

    mock.patch.object(call_search, "order", slow_order).start()
    mock.patch.object(Query, "mask", slow_mask).start()
