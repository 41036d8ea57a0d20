"""The calls as chunks of numpy columns: about 85 bytes each, however many there are.

A chunk holds `CHUNK` rows and is filled in place, so growing copies nothing. What a view has
been shown of a chunk is never written again: rows are appended behind it, and a column of a row
that changes is copied first (once for each view taken, and only that column of that chunk).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from dialwatch.calls.outcome import Outcome
from dialwatch.calls.packed import COLUMNS, WORDS, Array, Block
from dialwatch.ledger.words import Words

__all__ = ["CHUNK", "SPAN", "Columns", "Landed", "Part"]

CHUNK = 65_536
"""Rows of a chunk."""

SPAN = 2_000_000
"""Calls that are kept unless told otherwise."""

_SHIFT = 16
_WITHIN = CHUNK - 1
_NUMBER_WIDTH = 16
"""Bytes of a number in a chunk, at least; widened by eights when a longer one comes."""

_KEPT = {name: np.dtype(dtype) for name, dtype in COLUMNS.items() if dtype != "S"}

Part = Mapping[str, Array]
"""The rows of one chunk as equally long columns; never changes."""

Places = npt.NDArray[np.int64]


@dataclass(slots=True)
class _Chunk:
    columns: dict[str, Array]
    lent: set[str] = field(default_factory=set)
    """Columns that a view holds: copied before a row of theirs changes."""

    @classmethod
    def fresh(cls) -> "_Chunk":
        columns: dict[str, Array] = {n: np.empty(CHUNK, dtype) for n, dtype in _KEPT.items()}
        columns["number"] = np.empty(CHUNK, f"S{_NUMBER_WIDTH}")
        return cls(columns)

    def widen(self, width: int) -> None:
        if self.columns["number"].dtype.itemsize < width:
            self.columns["number"] = self.columns["number"].astype(f"S{-(-width // 8) * 8}")
            self.lent.discard("number")

    def own(self, name: str) -> Array:
        if name in self.lent:
            self.columns[name] = self.columns[name].copy()
            self.lent.discard(name)
        return self.columns[name]


@dataclass(frozen=True, slots=True)
class Landed:
    """What a block did: the rows as they were and as they are, for whoever keeps counts."""

    before: Part | None
    """The changed rows as they were; None when none was known."""
    after: Part
    """All rows of the block that are kept, as they are now."""
    appended: int
    changed: Places
    """Absolute places of the rows that changed."""


class Columns:
    """Calls by id: appended or updated by blocks, the oldest leaving beyond `span`.

    A row's *place* counts all rows that ever came; its *position* counts from the first that
    is still held (`gone`). Not for two threads at a time.
    """

    def __init__(self, span: int = SPAN) -> None:
        self.span = span
        self.words: dict[str, Words] = {name: Words() for name in WORDS}
        self.gone = 0
        """Rows that have left."""
        self._chunks: list[_Chunk] = []
        self._first = 0
        """Place of the first row of the first chunk."""
        self._end = 0
        """Place behind the last row."""
        self._pages: dict[int, npt.NDArray[np.int32]] = {}
        """For each 65 536 ids: their places, -1 where not seen."""
        self._past: set[int] = set()
        """Pages of which every call has come and left."""
        self._parts: list[Part | None] = []

    def __len__(self) -> int:
        return self._end - self.gone

    def apply(self, block: Block) -> Landed:
        """Append the calls that are new and update those that are known, by id.

        Where the block holds an id twice, the last one counts. Raises BadAnswer when the
        block's codes do not fit its dictionary.
        """
        rows = self._ours(block)
        ids = rows["id"].astype(np.int64, copy=False)
        if len(ids) > 1 and not bool(np.all(ids[1:] > ids[:-1])):
            rows, ids = _last_of_each(rows, ids)
        places = self._places(ids)
        known = places >= 0
        before: dict[str, Array] | None = None
        changed = np.empty(0, np.int64)
        if known.any():
            held = places >= self.gone
            stay = held | ~known
            if not stay.all():
                rows = {name: column[stay] for name, column in rows.items()}
                ids, places, known = ids[stay], places[stay], known[stay]
            changed = places[known]
            before = self.take(changed - self.gone)
            self._update(changed, {name: column[known] for name, column in rows.items()})
            fresh: dict[str, Array] = {name: column[~known] for name, column in rows.items()}
        else:
            fresh = rows
        self._append(fresh)
        return Landed(before, rows, len(fresh["id"]), changed)

    def shed(self) -> Part | None:
        """Let the oldest calls beyond the span go; the rows that left."""
        excess = len(self) - self.span
        if excess <= 0:
            return None
        left = self.take(np.arange(excess, dtype=np.int64))
        self.gone += excess
        while self._chunks and self._first + CHUNK <= self.gone:
            self._forget(self._chunks[0].columns["id"])
            del self._chunks[0], self._parts[0]
            self._first += CHUNK
        return left

    def parts(self) -> tuple[Part, ...]:
        """The chunks as they are now, to be read by anyone for as long as they like.

        The first `offset` rows of the first one have left.
        """
        for place, part in enumerate(self._parts):
            if part is None:
                self._parts[place] = self._lend(place)
        return tuple(part for part in self._parts if part is not None)

    def take(self, positions: Places) -> dict[str, Array]:
        """All columns of the rows at these positions, copied."""
        return gather([chunk.columns for chunk in self._chunks], self.offset, positions)

    @property
    def offset(self) -> int:
        """Rows of the first chunk that have left."""
        return self.gone - self._first

    def position(self, call_id: int) -> int | None:
        """Where the call is now; None when it is not held."""
        place = int(self._places(np.array([call_id], dtype=np.int64))[0])
        return place - self.gone if place >= self.gone else None

    def held(self, call_ids: Sequence[int]) -> Places:
        """The places of those of these calls that are held."""
        places = self._places(np.array(call_ids, dtype=np.int64))
        return places[places >= self.gone]

    def _ours(self, block: Block) -> dict[str, Array]:
        rows: dict[str, Array] = {
            name: block.columns[name].astype(dtype, copy=False)
            for name, dtype in _KEPT.items()
            if name not in WORDS
        }
        for name, words in self.words.items():
            rows[name] = words.merge(block.words[name], block.columns[name])
        # A newer engine may know an outcome that we do not.
        outcome = rows["outcome"].astype(np.uint8)
        rows["outcome"] = np.where(outcome < len(Outcome), outcome, np.uint8(0))
        rows["number"] = block.columns["number"]
        return rows

    def _places(self, ids: Places) -> Places:
        out = np.full(len(ids), -1, dtype=np.int64)
        pages = ids >> _SHIFT
        for page in _distinct(pages):
            table = self._pages.get(page)
            if table is not None:
                here = pages == page
                out[here] = table[ids[here] & _WITHIN]
            elif page in self._past:
                out[pages == page] = 0
        return out

    def _remember(self, ids: Places, first: int) -> None:
        pages = ids >> _SHIFT
        places = np.arange(first, first + len(ids), dtype=np.int32)
        for page in _distinct(pages):
            table = self._pages.get(page)
            if table is None:
                table = self._pages[page] = np.full(CHUNK, -1, dtype=np.int32)
            here = pages == page
            table[ids[here] & _WITHIN] = places[here]

    def _forget(self, ids: Array) -> None:
        for page in _distinct(ids.astype(np.int64) >> _SHIFT):
            table = self._pages.get(page)
            if table is not None and table.min() >= 0 and table.max() < self.gone:
                del self._pages[page]
                self._past.add(page)

    def _append(self, rows: dict[str, Array]) -> None:
        count = len(rows["id"])
        self._remember(rows["id"].astype(np.int64, copy=False), self._end)
        done = 0
        while done < count:
            within = (self._end - self._first) & _WITHIN
            if within == 0:
                self._chunks.append(_Chunk.fresh())
                self._parts.append(None)
            chunk = self._chunks[-1]
            step = min(count - done, CHUNK - within)
            chunk.widen(rows["number"].dtype.itemsize)
            for name, column in rows.items():
                chunk.columns[name][within : within + step] = column[done : done + step]
            self._parts[-1] = None
            self._end += step
            done += step

    def _update(self, places: Places, rows: dict[str, Array]) -> None:
        which = (places - self._first) >> _SHIFT
        within = (places - self._first) & _WITHIN
        for number in _distinct(which):
            here = which == number
            chunk, at = self._chunks[number], within[here]
            chunk.widen(rows["number"].dtype.itemsize)
            for name, column in rows.items():
                fresh = column[here]
                if not np.array_equal(chunk.columns[name][at], fresh):
                    chunk.own(name)[at] = fresh
                    self._parts[number] = None

    def _lend(self, number: int) -> Part:
        chunk = self._chunks[number]
        chunk.lent.update(chunk.columns)
        stop = min(CHUNK, self._end - self._first - number * CHUNK)
        part = {name: column[:stop] for name, column in chunk.columns.items()}
        for column in part.values():
            column.flags.writeable = False
        return part


def gather(
    parts: Sequence[Part], offset: int, positions: Places, names: Sequence[str] | None = None
) -> dict[str, Array]:
    """The rows at these positions of chunks whose first `offset` rows do not count."""
    places = positions + offset
    which, within = places >> _SHIFT, places & _WITHIN
    names = names or tuple(COLUMNS)
    width = max((part["number"].dtype.itemsize for part in parts), default=1)
    out: dict[str, Array] = {
        name: np.empty(len(places), f"S{width}" if name == "number" else _KEPT[name])
        for name in names
    }
    for number in _distinct(which):
        here = which == number
        for name, column in out.items():
            column[here] = parts[number][name][within[here]]
    return out


def _distinct(values: Places) -> list[int]:
    """The distinct values; there are few, and mostly one."""
    if len(values) == 0:
        return []
    if values[0] == values[-1] and bool(np.all(values == values[0])):
        return [int(values[0])]
    return [int(value) for value in np.unique(values)]


def _last_of_each(rows: dict[str, Array], ids: Places) -> tuple[dict[str, Array], Places]:
    """The rows without those whose id comes again further on, in the order they came."""
    _, first_from_behind = np.unique(ids[::-1], return_index=True)
    keep = np.sort(len(ids) - 1 - first_from_behind)
    return {name: column[keep] for name, column in rows.items()}, ids[keep]
