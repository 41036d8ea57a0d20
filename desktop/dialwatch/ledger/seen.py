"""Which labels an account's calls carry, and how many calls each."""

from collections.abc import Mapping

import numpy as np

from dialwatch.ledger.matchers import codes
from dialwatch.ledger.view import LedgerView

__all__ = ["seen_labels"]


def seen_labels(view: LedgerView, account: str) -> Mapping[str, int]:
    """Label → calls of this account that carry it; some milliseconds a million calls."""
    own = codes("campaign", [row.id for row in view.campaigns.values() if row.account == account])
    words = list(view.words["label"])
    counts = np.zeros(len(words), dtype=np.int64)
    for _, part in view.slices():
        counts += np.bincount(part["label"][own(part)], minlength=len(words))
    return {words[code]: int(counts[code]) for code in np.flatnonzero(counts) if words[code]}
