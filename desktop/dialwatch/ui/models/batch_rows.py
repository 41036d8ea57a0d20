"""The entries of a batch: those that were dialled all the same on top, then in their order."""

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject

from dialwatch.calls.batch import BatchEntry
from dialwatch.calls.binding_plan import KIND as BIND
from dialwatch.calls.halt import HaltKind
from dialwatch.calls.launch import KIND as LAUNCH
from dialwatch.ui.delegates.cells import StatusCell
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.format import NONE
from dialwatch.ui.models.standings import entry_key, is_loud, key_cell, key_word, shown
from dialwatch.ui.models.swift_rows import ROOT, Index, SwiftRows
from dialwatch.ui.privacy import masked_text

__all__ = ["BatchRows"]

_QUIET = 1 << 32
"""Added to the place of an entry that is not loud: it sorts below all that are."""
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _Column:
    title: Callable[[], str]
    text: Callable[["BatchRows", BatchEntry], str]
    stands: bool = False


class BatchRows(SwiftRows):
    """Takes what has changed; nothing else moves, and nothing is ever reset but by a filter."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.kind = str(HaltKind.CANCEL)
        self.counts: Counter[str] = Counter()
        """How many entries are what `standings.entry_key` says."""
        self._entries: dict[int, BatchEntry] = {}
        self._order: list[int] = []
        """Sorted: places of the entries in sight, those that are not loud with `_QUIET` added."""
        self._key = ""
        self._revealed = False

    def take(self, entries: Sequence[BatchEntry]) -> None:
        """Entries that are new or have changed."""
        fresh: list[int] = []
        for entry in {one.index: one for one in entries}.values():
            old = self._entries.get(entry.index)
            if old is not None and old.rev > entry.rev:
                continue
            if old is None and self._in_sight(entry):
                fresh.append(_rank(entry))
            elif old is not None:
                self._replace(old, entry)
            self._keep(old, entry)
        self._append(sorted(fresh))

    def clear(self) -> None:
        """Entries of another batch are to come."""
        self.beginResetModel()
        self.counts.clear()
        self._entries, self._order = {}, []
        self.endResetModel()

    def entries(self) -> list[BatchEntry]:
        """All entries in their order, whatever is in sight."""
        return [self._entries[index] for index in sorted(self._entries)]

    def filter(self, key: str) -> None:
        """Only the entries that are counted so; all for an empty one."""
        if key == self._key:
            return
        self._key = key
        self.beginResetModel()
        self._order = sorted(_rank(one) for one in self._entries.values() if self._in_sight(one))
        self.endResetModel()

    def reveal(self, on: bool) -> None:
        """Show numbers whole, or masked again."""
        self._revealed = on
        if self._order:
            last = self.index(len(self._order) - 1, len(_COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    @property
    def revealed(self) -> bool:
        """Numbers are shown whole."""
        return self._revealed

    def entry(self, row: int) -> BatchEntry:
        """The entry in a row of the view. Raises IndexError when there is none."""
        return self._entries[self._order[row] % _QUIET]

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(_COLUMNS)

    def title(self, column: int) -> str:
        return _COLUMNS[column].title()

    def text(self, row: int, column: int) -> str:
        """The words of a cell."""
        return _COLUMNS[column].text(self, self.entry(row))

    def drawn(self, row: int, column: int) -> StatusCell | None:
        """The shape of a result."""
        return key_cell(entry_key(self.entry(row))) if _COLUMNS[column].stands else None

    def is_right(self, column: int) -> bool:
        """All columns hold words."""
        return column < 0

    def _in_sight(self, entry: BatchEntry) -> bool:
        return not self._key or entry_key(entry) == self._key

    def _keep(self, old: BatchEntry | None, entry: BatchEntry) -> None:
        if old is not None:
            self.counts[entry_key(old)] -= 1
        self.counts[entry_key(entry)] += 1
        self._entries[entry.index] = entry

    def _replace(self, old: BatchEntry, new: BatchEntry) -> None:
        was, stays = self._in_sight(old), self._in_sight(new)
        if was and stays and _rank(old) == _rank(new):
            self._entries[new.index] = new
            row = bisect_left(self._order, _rank(new))
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(_COLUMNS) - 1))
            return
        if was and stays:
            self._move(old, new)
        elif was:
            row = bisect_left(self._order, _rank(old))
            self.beginRemoveRows(ROOT, row, row)
            del self._order[row]
            self.endRemoveRows()
        elif stays:
            self._entries[new.index] = new
            self._append([_rank(new)])

    def _move(self, old: BatchEntry, new: BatchEntry) -> None:
        row, to = (bisect_left(self._order, _rank(one)) for one in (old, new))
        moves = to not in (row, row + 1)
        if moves:
            self.beginMoveRows(ROOT, row, row, ROOT, to)
        del self._order[row]
        insort(self._order, _rank(new))
        self._entries[new.index] = new
        if moves:
            self.endMoveRows()
        at = bisect_left(self._order, _rank(new))
        self.dataChanged.emit(self.index(at, 0), self.index(at, len(_COLUMNS) - 1))

    def _append(self, ranks: Sequence[int]) -> None:
        """Ranks that are not in sight yet, sorted; many at the end come in one step."""
        at_end = not self._order or (bool(ranks) and ranks[0] > self._order[-1])
        if ranks and at_end:
            first = len(self._order)
            self.beginInsertRows(ROOT, first, first + len(ranks) - 1)
            self._order.extend(ranks)
            self.endInsertRows()
            return
        for rank in ranks:
            row = bisect_left(self._order, rank)
            self.beginInsertRows(ROOT, row, row)
            self._order.insert(row, rank)
            self.endInsertRows()


def _rank(entry: BatchEntry) -> int:
    return entry.index + (0 if is_loud(entry) else _QUIET)


def _target(model: BatchRows, entry: BatchEntry) -> str:
    if model.kind == LAUNCH:
        return spoken(entry.target)  # the rows that it brings, or what it makes: no number
    if model.kind == HaltKind.STOP:
        return entry.name or entry.target
    if model.kind == HaltKind.TERMINATE and entry.given:
        return shown(entry.given, revealed=model.revealed)  # the target is a session: no words
    given = "" if entry.given in ("", entry.target) else entry.given
    told = shown(entry.target, revealed=model.revealed)
    return f"{told} ({shown(given, revealed=model.revealed)})" if given else told


def _said(model: BatchRows, entry: BatchEntry) -> str:
    return _safe(model, entry, spoken(entry.sentence))


def _advice(model: BatchRows, entry: BatchEntry) -> str:
    return _safe(model, entry, spoken(entry.advice))


def _safe(model: BatchRows, entry: BatchEntry, text: str) -> str:
    known = () if model.kind in (LAUNCH, BIND) else (entry.target, entry.given)
    return text if model.revealed else masked_text(text, known, codes=model.kind == BIND)


_COLUMNS = (
    _Column(lambda: translate("Halts", "Asked about"), _target),
    _Column(
        lambda: translate("Halts", "Result"),
        lambda m, e: key_word(entry_key(e), m.kind),
        stands=True,
    ),
    _Column(lambda: translate("Halts", "Campaign"), lambda _, entry: entry.name or NONE),
    _Column(lambda: translate("Halts", "Code"), lambda _, entry: entry.code or NONE),
    _Column(lambda: translate("Halts", "What came of it"), _said),
    _Column(lambda: translate("Halts", "What to do"), _advice),
)
