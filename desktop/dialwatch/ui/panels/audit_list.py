"""The lines of the audit log, the newest first, filtered; and the action of the one chosen."""

from collections.abc import Callable, Mapping, Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from dialwatch.calls.audit_line import AuditFilter, AuditLine
from dialwatch.ui.delegates import StatusDelegate
from dialwatch.ui.models.audit_rows import line_row
from dialwatch.ui.models.plain_table import PlainTableModel
from dialwatch.ui.panels.audit_detail import AuditDetail
from dialwatch.ui.panels.audit_filters import AuditFilters
from dialwatch.ui.theme import GRID, ROW
from dialwatch.ui.widgets.empty import EmptyState
from dialwatch.ui.widgets.plain_view import PlainView

__all__ = ["AuditListPanel"]

_SOON = 200
"""Milliseconds after the last sign that was typed."""


class AuditListPanel(QWidget):
    """Asks for lines and shows what comes; fetches nothing."""

    wanted = Signal(object, object)
    """(AuditFilter, place before which or None for the newest): answer with `show_lines`."""
    opened = Signal(object)
    """An AuditLine: answer with `show_action`."""

    def __init__(self, names: Mapping[str, str], zone: ZoneInfo, now: Callable[[], int]) -> None:
        super().__init__()
        self._names, self._zone, self._now = names, zone, now
        self._lines: list[AuditLine] = []
        self.more = False
        """Older lines may be had."""
        self.filters = AuditFilters(names, zone, now)
        self.model = PlainTableModel(
            [
                self.tr("When"),
                self.tr("Who"),
                self.tr("Account"),
                self.tr("What was done"),
                self.tr("Whom"),
                self.tr("How it ended"),
                self.tr("Why"),
            ],
            self,
        )
        self.table = PlainView(
            self.model, self.tr("Log of actions"), (110, 120, 140, 170, 150, 180, 0)
        )
        self._status = StatusDelegate(self)
        self.table.setItemDelegateForColumn(5, self._status)
        self.empty = EmptyState(self.table, "info", ROW + 2)
        self.detail = AuditDetail()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self.begin)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.table)
        parts.addWidget(self.detail)
        parts.setSizes([300, 200])
        box = QVBoxLayout(self)
        box.setContentsMargins(0, GRID, 0, 0)
        box.setSpacing(GRID)
        box.addWidget(self.filters)
        box.addWidget(parts, 1)
        self.filters.changed.connect(self._soon.start)
        self.table.selectionModel().currentRowChanged.connect(self._open)

    @property
    def lines(self) -> Sequence[AuditLine]:
        """Those that are shown."""
        return self._lines

    def begin(self) -> None:
        """Ask for the newest lines."""
        self._soon.stop()
        self.wanted.emit(self.filters.wanted, None)

    def older(self) -> None:
        """Ask for those behind the last one that is shown."""
        if self._lines:
            self.wanted.emit(self.filters.wanted, self._lines[-1].seq)

    def show_lines(
        self, wanted: AuditFilter, before: int | None, lines: Sequence[AuditLine], *, more: bool
    ) -> None:
        """What was asked for; an answer to an earlier choice is left out."""
        if wanted != self.filters.wanted:
            return
        if before is None:
            self._lines = list(lines)
        elif self._lines and self._lines[-1].seq == before:
            self._lines += lines
        else:
            return
        self.more = more
        now = self._now()
        self.model.show([line_row(line, self._names, self._zone, now) for line in self._lines])
        self._say_empty()

    def show_action(self, chosen: AuditLine, lines: Sequence[AuditLine]) -> None:
        """The lines of the chosen one's action, the earliest first."""
        if self.table.current_key() == chosen.seq:
            name = self._names.get(chosen.account, chosen.account)
            self.detail.show_lines(lines, name, self._zone)

    def _say_empty(self) -> None:
        self.empty.setVisible(not self._lines)
        if self._lines:
            return
        if self.filters.wanted == AuditFilter():
            self.empty.say(
                self.tr("Nothing was asked of the platforms yet. Every cancel and every change "
                        "will stand here, with who asked for it and why.")
            )  # fmt: skip
        else:
            self.empty.say(
                self.tr("No line is like that."), self.tr("Show all lines"), self.filters.clear
            )

    def _open(self, *_told: object) -> None:
        key = self.table.current_key()
        line = next((one for one in self._lines if one.seq == key), None)
        if line is None:
            self.detail.show_nothing()
        else:
            self.opened.emit(line)
