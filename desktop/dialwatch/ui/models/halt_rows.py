"""The rows of a rehearsal: what would be asked for, and what leads to no request, each with why."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from dialwatch.calls.halt import Candidate, HaltKind, Standing, Unmatched, Why
from dialwatch.ui.delegates.cells import CheckCell, StatusCell
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.format import NONE, number
from dialwatch.ui.models.halt_picks import HaltPicks, Item, Rows
from dialwatch.ui.models.standings import shown, standing_cell, standing_word
from dialwatch.ui.models.swift_rows import ROOT, Index, SwiftRows
from dialwatch.ui.privacy import masked_text

__all__ = ["CHECK", "HaltRows"]

CHECK = 0
"""The column of the checks."""

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _Column:
    title: Callable[[], str]
    text: Callable[["HaltRows", Item], str]
    right: bool = False
    stands: bool = False
    """It says where the row stands: with a shape before the word."""


class HaltRows(SwiftRows):
    """Over `picks`, which it alone changes; rows are added in slices, and never move."""

    chosen = Signal()
    """The checks have changed."""

    def __init__(self, kind: HaltKind, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.picks = HaltPicks()
        self.columns = _COLUMNS[kind]
        self.accounts: Mapping[str, str] = {}
        """Id → name."""
        self._rows: Rows = np.empty(0, np.int64)
        """The rows of `picks` in sight."""
        self._standing: Standing | Why | None = None
        self._revealed = False

    @property
    def revealed(self) -> bool:
        """Numbers are shown whole."""
        return self._revealed

    def clear(self) -> None:
        """Forget all rows, for another rehearsal."""
        self.beginResetModel()
        self.picks = HaltPicks()
        self._rows = np.empty(0, np.int64)
        self.endResetModel()

    def add(self, items: Sequence[Item]) -> None:
        """More rows at the end."""
        first = len(self.picks.items)
        wanted = self._standing
        fresh = [
            first + at for at, item in enumerate(items) if wanted is None or _stands(item) is wanted
        ]
        if not fresh:
            self.picks.add(items)
            return
        self.beginInsertRows(ROOT, len(self._rows), len(self._rows) + len(fresh) - 1)
        self.picks.add(items)
        self._rows = np.append(self._rows, np.array(fresh, np.int64))
        self.endInsertRows()

    def filter(self, standing: Standing | Why | None) -> None:
        """Only the rows that stand so; all for None."""
        if standing is self._standing:
            return
        self._standing = standing
        self.beginResetModel()
        self._rows = self.picks.rows_standing(standing)
        self.endResetModel()

    def reveal(self, on: bool) -> None:
        """Show numbers whole, or masked again."""
        self._revealed = on
        self._changed()

    def choose_group(self, key: tuple[str, str], on: bool) -> None:
        """Check or uncheck all of a campaign, whatever is in sight."""
        self.picks.choose_group(key, on)
        self._changed()
        self.chosen.emit()

    def turn(self, rows: Sequence[int]) -> None:
        """Turn these rows of the view, as `HaltPicks.turn` does."""
        self.picks.turn(self._rows[np.array(rows, np.int64)])
        self._changed()
        self.chosen.emit()

    def item(self, row: int) -> Item:
        """What a row of the view is about. Raises IndexError when there is none."""
        return self.picks.items[int(self._rows[row])]

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns) + 1

    def title(self, column: int) -> str:
        return "" if column == CHECK else self.columns[column - 1].title()

    def text(self, row: int, column: int) -> str:
        """The words of a cell."""
        return "" if column == CHECK else self.columns[column - 1].text(self, self.item(row))

    def drawn(self, row: int, column: int) -> CheckCell | StatusCell | None:
        """The check of a row that leads to a request, or the shape of where it stands."""
        place = int(self._rows[row])
        item = self.picks.items[place]
        if column != CHECK:
            return standing_cell(_stands(item)) if self.columns[column - 1].stands else None
        if not isinstance(item, Candidate):
            return None
        chosen = self.picks.is_chosen(place)
        state = Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked
        return CheckCell(state, self.picks.can_choose(place))

    def is_right(self, column: int) -> bool:
        """The column holds figures."""
        return column != CHECK and self.columns[column - 1].right

    def spoken(self, row: int, column: int) -> str:
        if column != CHECK or not isinstance(self.item(row), Candidate):
            return ""
        chosen = self.picks.is_chosen(int(self._rows[row]))
        return translate("Halts", "chosen") if chosen else translate("Halts", "not chosen")

    def _changed(self) -> None:
        if len(self._rows):
            last = self.index(len(self._rows) - 1, len(self.columns))
            self.dataChanged.emit(self.index(0, 0), last)


def _stands(item: Item) -> Standing | Why:
    return item.standing if isinstance(item, Candidate) else item.why


def _given(model: HaltRows, item: Item) -> str:
    return shown(item.text, revealed=model.revealed)


def _listed(model: HaltRows, item: Item) -> str:
    if isinstance(item, Unmatched):
        return NONE
    whose = f" · {item.order}" if item.order else ""
    return (shown(item.number, revealed=model.revealed) or NONE) + whose


def _called(model: HaltRows, item: Item) -> str:
    if isinstance(item, Unmatched):
        return _given(model, item)
    return shown(item.number, revealed=model.revealed) or NONE


def _campaign(_: HaltRows, item: Item) -> str:
    return item.name if isinstance(item, Candidate) else NONE


def _subject(model: HaltRows, item: Item) -> str:
    return item.name if isinstance(item, Candidate) else _given(model, item)


def _account(model: HaltRows, item: Item) -> str:
    if isinstance(item, Unmatched):
        return NONE
    return model.accounts.get(item.account, item.account)


def _left(_: HaltRows, item: Item) -> str:
    return number(item.left) if isinstance(item, Candidate) else NONE


def _note(model: HaltRows, item: Item) -> str:
    if isinstance(item, Candidate):
        note = spoken(item.note)
        return note if model.revealed else masked_text(note, (item.number, item.text))
    sentence = spoken(item.sentence)
    return sentence if model.revealed else masked_text(sentence, (item.text,))


def _standing(_: HaltRows, item: Item) -> str:
    return standing_word(_stands(item))


_STANDS = _Column(lambda: translate("Halts", "Stands"), _standing, stands=True)
_NOTE = _Column(lambda: translate("Halts", "Note"), _note)
_ACCOUNT = _Column(lambda: translate("Halts", "Account"), _account)
_NAME = _Column(lambda: translate("Halts", "Campaign"), _campaign)
_COLUMNS: Mapping[HaltKind, tuple[_Column, ...]] = {
    HaltKind.CANCEL: (
        _Column(lambda: translate("Halts", "Given"), _given),
        _STANDS,
        _NAME,
        _Column(lambda: translate("Halts", "Listed as"), _listed),
        _NOTE,
    ),
    HaltKind.STOP: (
        _Column(lambda: translate("Halts", "Campaign"), _subject),
        _STANDS,
        _ACCOUNT,
        _Column(lambda: translate("Halts", "Stays undone"), _left, right=True),
        _NOTE,
    ),
    HaltKind.TERMINATE: (
        _Column(lambda: translate("Halts", "Called"), _called),
        _STANDS,
        _Column(lambda: translate("Halts", "Campaign"), _subject),
        _ACCOUNT,
        _NOTE,
    ),
}
