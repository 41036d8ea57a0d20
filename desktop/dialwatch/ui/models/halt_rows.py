"""The rows of a rehearsal: what would be asked for, and what leads to no request, each with why."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from dialwatch.calls.halt import Candidate, HaltKind, Standing, Unmatched, Why
from dialwatch.ui.delegates.cells import CELL_ROLE, CheckCell
from dialwatch.ui.format import NONE, number
from dialwatch.ui.models.halt_picks import HaltPicks, Item
from dialwatch.ui.models.standings import shown, standing_cell, standing_word
from dialwatch.ui.privacy import masked_text

__all__ = ["CHECK", "HaltRows"]

CHECK = 0
"""The column of the checks."""

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _Column:
    title: Callable[[], str]
    text: Callable[["HaltRows", Item], str]
    right: bool = False
    stands: bool = False
    """It says where the row stands: with a shape before the word."""


class HaltRows(QAbstractTableModel):
    """Over `picks`, which it alone changes; rows are added in slices, and never move."""

    chosen = Signal()
    """The checks have changed."""

    def __init__(self, kind: HaltKind, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.picks = HaltPicks()
        self.columns = _COLUMNS[kind]
        self.accounts: Mapping[str, str] = {}
        """Id → name."""
        self._rows: list[int] = []
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
        self._rows = []
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
        self.beginInsertRows(_ROOT, len(self._rows), len(self._rows) + len(fresh) - 1)
        self.picks.add(items)
        self._rows.extend(fresh)
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

    def choose(self, rows: Iterable[int], on: bool) -> None:
        """Check or uncheck these rows of the view."""
        self.picks.choose([self._rows[row] for row in rows], on)
        self._changed()
        self.chosen.emit()

    def choose_group(self, key: tuple[str, str], on: bool) -> None:
        """Check or uncheck all of a campaign, whatever is in sight."""
        self.picks.choose_group(key, on)
        self._changed()
        self.chosen.emit()

    def turn(self, rows: Sequence[int]) -> None:
        """Check all of these rows, or uncheck them if all are checked."""
        able = [row for row in rows if self.picks.can_choose(self._rows[row])]
        if able:
            every = all(self.picks.is_chosen(self._rows[row]) for row in able)
            self.choose(able, not every)

    def item(self, row: int) -> Item:
        """What a row of the view is about. Raises IndexError when there is none."""
        return self.picks.items[self._rows[row]]

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns) + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or section == CHECK:
            return None
        column = self.columns[section - 1]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.right else _LEFT
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        place = self._rows[index.row()]
        if index.column() == CHECK:
            return self._check(place, role)
        item, column = self.picks.items[place], self.columns[index.column() - 1]
        match role:
            case (
                Qt.ItemDataRole.DisplayRole
                | Qt.ItemDataRole.AccessibleTextRole
                | Qt.ItemDataRole.ToolTipRole
            ):
                return column.text(self, item)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if column.right else _LEFT
            case _ if role == CELL_ROLE and column.stands:
                return standing_cell(_stands(item))
        return None

    def _check(self, place: int, role: int) -> object:
        if not isinstance(self.picks.items[place], Candidate):
            return None
        checked = self.picks.is_chosen(place)
        if role == CELL_ROLE:
            state = Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked
            return CheckCell(state, self.picks.can_choose(place))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return translate("Halts", "chosen") if checked else translate("Halts", "not chosen")
        return None

    def _changed(self) -> None:
        if self._rows:
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
        return item.note if model.revealed else masked_text(item.note, (item.number, item.text))
    return item.sentence if model.revealed else masked_text(item.sentence, (item.text,))


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
        _Column(lambda: translate("Halts", "Called"), _listed),
        _STANDS,
        _Column(lambda: translate("Halts", "Campaign"), _subject),
        _ACCOUNT,
        _NOTE,
    ),
}
