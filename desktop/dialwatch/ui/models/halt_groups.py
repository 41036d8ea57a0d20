"""The campaigns of a rehearsal, one row each: how many of it stand how, and how many are chosen."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QObject, Qt

from dialwatch.calls.halt import Standing
from dialwatch.ui.delegates.cells import CheckCell
from dialwatch.ui.format import number
from dialwatch.ui.models.halt_picks import GroupKey, HaltPicks
from dialwatch.ui.models.swift_rows import ROOT, Index, SwiftRows

__all__ = ["HaltGroups"]

_FIGURES: tuple[tuple[Standing, ...], ...] = (
    (Standing.WAITING, Standing.LIVE),
    (Standing.TALKING,),
    (Standing.UNSEEN,),
    (Standing.OVER, Standing.CANCELLED),
)
_CHECK, _CAMPAIGN, _ACCOUNT, _CHOSEN = range(4)
translate = QCoreApplication.translate


class HaltGroups(SwiftRows):
    """Reads `picks`, which others change: `refresh` says that they have."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._picks = HaltPicks()
        self._keys: list[GroupKey] = []
        self._chosen: dict[GroupKey, int] = {}
        self._sure: dict[GroupKey, int] = {}
        self.accounts: Mapping[str, str] = {}
        """Id → name."""

    def refresh(self, picks: HaltPicks) -> None:
        """Show these picks; campaigns that came since are added at the end."""
        if picks is not self._picks:
            self.beginResetModel()
            self._picks, self._keys = picks, []
            self.endResetModel()
        self._chosen, self._sure = picks.chosen_by_group(), picks.sure_by_group()
        fresh = list(picks.groups)[len(self._keys) :]
        if fresh:
            first = len(self._keys)
            self.beginInsertRows(ROOT, first, first + len(fresh) - 1)
            self._keys.extend(fresh)
            self.endInsertRows()
        if self._keys:
            last = self.index(len(self._keys) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def key(self, row: int) -> GroupKey:
        """Which campaign a row is. Raises IndexError when there is none."""
        return self._keys[row]

    def turned(self, row: int) -> bool:
        """Whether a click on the row's check would choose it all."""
        return self._state(self._keys[row]) is not Qt.CheckState.Checked

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else _CHOSEN + 1 + len(_FIGURES)

    def drawn(self, row: int, column: int) -> CheckCell | None:
        """The check: of all, of some, of none."""
        key = self._keys[row]
        return CheckCell(self._state(key), self._sure[key] > 0) if column == _CHECK else None

    def is_right(self, column: int) -> bool:
        """The column holds figures."""
        return column >= _CHOSEN

    def text(self, row: int, column: int) -> str:
        """The words of a cell."""
        key = self._keys[row]
        group = self._picks.groups[key]
        if column == _CHECK:
            return ""
        if column == _CAMPAIGN:
            return group.name
        if column == _ACCOUNT:
            return self.accounts.get(group.account, group.account)
        if column == _CHOSEN:
            return number(self._chosen[key])
        counted = sum(group.counts[one] for one in _FIGURES[column - _CHOSEN - 1])
        return number(counted)

    def title(self, column: int) -> str:
        return (
            "",
            translate("Halts", "Campaign"),
            translate("Halts", "Account"),
            translate("Halts", "Chosen"),
            translate("Halts", "Waiting"),
            translate("Halts", "Talking"),
            translate("Halts", "Not shown"),
            translate("Halts", "Over"),
        )[column]

    def _state(self, key: GroupKey) -> Qt.CheckState:
        chosen = self._chosen[key]
        if not chosen:
            return Qt.CheckState.Unchecked
        whole = chosen >= self._sure[key]
        return Qt.CheckState.Checked if whole else Qt.CheckState.PartiallyChecked

    def spoken(self, row: int, column: int) -> str:
        if column != _CHECK:
            return ""
        return {
            Qt.CheckState.Checked: translate("Halts", "all chosen"),
            Qt.CheckState.PartiallyChecked: translate("Halts", "some chosen"),
        }.get(self._state(self._keys[row]), translate("Halts", "none chosen"))
