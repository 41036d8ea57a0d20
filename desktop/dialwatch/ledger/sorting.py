"""The order of the call table: stable, missing values last, a million rows in 0.1 s."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from dialwatch.calls.packed import NEVER, WORDS, Array
from dialwatch.ledger import recordings
from dialwatch.ledger.matchers import Mask
from dialwatch.ledger.numbers import sort_keys
from dialwatch.ledger.view import LedgerView, Positions

__all__ = [
    "SORTABLE",
    "Ranks",
    "SortKey",
    "by_text",
    "columns_of",
    "keys_of",
    "order",
    "ranks_of",
    "sorted_rows",
]

SortKey = tuple[str, bool]
"""A column's name, and whether the largest comes first."""

SORTABLE = (
    "id", "campaign", "outcome", "attempt", "dialed", "ended", "seen", "ring", "talk",
    "label", "line", "robot", "caller", "number", "platform", "flags",
    "recording",
)  # fmt: skip
"""Columns that can be sorted by. Words and campaigns by the text that is shown, recordings by when
they are deleted."""

Key = npt.NDArray[np.unsignedinteger]


@dataclass(frozen=True, slots=True, eq=False)
class Ranks:
    """The order of the texts behind the codes of a column."""

    column: str
    places: Key
    """Code → place of its text."""
    begins: npt.NDArray[np.intp] | None = None
    """Campaign → where the part of `places` begins that is its account's; None: there is one."""

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns of the rows that are looked at."""
        return (self.column,) if self.begins is None else (self.column, "campaign")

    def of(self, rows: Mapping[str, Array]) -> Key:
        """The place of each row."""
        codes = rows[self.column].astype(np.intp)
        if self.begins is not None:
            codes += np.take(self.begins, rows["campaign"].astype(np.intp), mode="clip")
        return np.take(self.places, codes, mode="clip")


def order(
    view: LedgerView, keys: Sequence[SortKey], mask: Mask | None = None
) -> npt.NDArray[np.int32]:
    """Positions of the rows (those of `mask`) sorted by the first key, ties by the next ones.

    Rows that are equal in all keys stay in the order in which they came. Raises KeyError for
    a column that cannot be sorted by.
    """
    chosen = None if mask is None else np.flatnonzero(mask)
    found = sorted_rows(view, keys, chosen)
    return (found if chosen is None else chosen[found]).astype(np.int32)


def sorted_rows(
    view: LedgerView, keys: Sequence[SortKey], chosen: Positions | None = None
) -> npt.NDArray[np.intp]:
    """`order` of the rows at these positions (all unless given), as places in `chosen`."""
    found: npt.NDArray[np.intp] | None = None
    for name, descending in reversed(keys):
        # From the last key to the first: each stable pass keeps the one before it as ties.
        for key in reversed(keys_of(view, name, chosen, descending=descending)):
            found = _sorted(key) if found is None else found[_sorted(key[found])]
    if found is None:
        found = np.arange(len(view) if chosen is None else len(chosen), dtype=np.intp)
    return found


def by_text(name: str) -> bool:
    """Whether the column holds codes, and is sorted by the texts behind them."""
    return name in WORDS or name in ("campaign", "platform")


def keys_of(
    view: LedgerView, name: str, chosen: Positions | None = None, *, descending: bool = False
) -> list[Key]:
    """Unsigned keys, the first counting most, whose order is that of the column."""
    ranks = ranks_of(view, name, descending=descending) if by_text(name) else None
    columns = columns_of(name) if ranks is None else ranks.columns
    rows = (
        {column: view.column(column) for column in columns}
        if chosen is None
        else view.rows(chosen, columns)
    )
    if ranks is not None:
        return [ranks.of(rows)]
    if name == "number":
        return [~key if descending else key for key in sort_keys(rows[name])]
    if name == "recording":
        found = recordings.sort_values(view, rows, descending=descending)
        return [found.view(np.uint64)]
    return [_of_values(rows[name], descending=descending)]


def columns_of(name: str) -> tuple[str, ...]:
    """The columns of calls that are looked at for one that is sorted by its values."""
    return recordings.COLUMNS if name == "recording" else (name,)


def _of_values(values: Array, *, descending: bool) -> Key:
    """Unsigned keys of a number column; what is not told goes behind, either way."""
    wide = values.astype(np.int64)
    missing = wide == NEVER
    if len(wide) == 0 or missing.all():
        return np.zeros(len(wide), dtype=np.uint64)
    told = wide[~missing] if missing.any() else wide
    low, high = int(told.min()), int(told.max())
    key = high - wide if descending else wide - low
    key[missing] = high - low + 1
    return key.view(np.uint64)


def _sorted(key: Key) -> npt.NDArray[np.intp]:
    """Stable order of unsigned keys: numpy counts 16 bits at a time, three times as quick."""
    if len(key) == 0:
        return np.empty(0, dtype=np.intp)
    varying = int(np.bitwise_or.reduce(key ^ key[0]))
    found: npt.NDArray[np.intp] | None = None
    while varying:
        skip = (varying & -varying).bit_length() - 1
        digit = (key >> key.dtype.type(skip)).astype(np.uint16)
        if found is None:
            found = np.argsort(digit, kind="stable")
        else:
            found = found[np.argsort(digit[found], kind="stable")]
        varying = varying >> (skip + 16) << (skip + 16)
    return np.arange(len(key), dtype=np.intp) if found is None else found


def ranks_of(view: LedgerView, name: str, *, descending: bool) -> Ranks:
    """The order of a column's texts; the empty text is last, either way."""
    begins = None
    if name == "campaign":
        texts = {row.id: row.name for row in view.campaigns.values()}
    elif name == "platform":
        texts = {row.id: row.platform.title for row in view.campaigns.values()}
    elif name == "robot":
        texts = {code: view.robot_name(text) for code, text in enumerate(view.words["robot"])}
    elif name == "label" and view.labels.naming:
        texts, begins = _labels(view)
    else:
        texts = dict(enumerate(view.words[name]))
    distinct = sorted({text for text in texts.values() if text}, key=_spoken, reverse=descending)
    places = {text: place for place, text in enumerate(distinct)}
    last = len(distinct)
    ranks = np.full(max(texts, default=0) + 2, last, dtype=np.uint32)
    for code, text in texts.items():
        ranks[code] = places.get(text, last)
    narrow = ranks.astype(np.uint16) if last < 1 << 16 else ranks
    return Ranks("campaign" if name == "platform" else name, narrow, begins)


def _labels(view: LedgerView) -> tuple[dict[int, str], npt.NDArray[np.intp]]:
    """The labels as such, then as each account that names them calls them."""
    words = list(view.words["label"])
    texts = dict(enumerate(words))
    begins = np.zeros(max(view.campaigns, default=0) + 2, dtype=np.intp)
    for part, account in enumerate(view.labels.naming, start=1):
        first = part * len(words)
        named = (view.labels.label(account, word) if word else "" for word in words)
        texts.update(enumerate(named, start=first))
        begins[[row.id for row in view.campaigns.values() if row.account == account]] = first
    return texts, begins


def _spoken(text: str) -> tuple[str, str]:
    return text.casefold(), text
