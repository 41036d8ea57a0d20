"""The panel of all campaigns."""

from collections.abc import Callable
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QVBoxLayout, QWidget

from dialwatch.calls.account import CampaignRow
from dialwatch.ledger.summaries import campaign_figures
from dialwatch.ledger.view import LedgerView
from dialwatch.ui.delegates import (
    TREE_ROOM,
    ProgressDelegate,
    RateDelegate,
    StatusDelegate,
)
from dialwatch.ui.models.campaign_lines import lines_of
from dialwatch.ui.models.campaign_table import CampaignTableModel
from dialwatch.ui.models.marks import MARK_SIZE
from dialwatch.ui.panels.campaign_view import CampaignTable
from dialwatch.ui.theme import ROW
from dialwatch.ui.widgets.empty import EmptyState

__all__ = ["CampaignsPanel"]

_SAMPLES = {
    "campaign": "Reminder evening group",
    "status": "cancelled",
    "attempts": "000 000",
    "answered": "000 000",
    "pace": "0 000",
    "finish": "00:00–00:00 +1 d",
    "age": "00 min",
    "robot": "Reminder robot v2",
    "line": "+62 2150000000",
}
_DRAWN = {"finish": 8, "status": 20, "campaign": MARK_SIZE.width() + 6 + TREE_ROOM}


class CampaignsPanel(QWidget):
    """One row a campaign, counted over the calls that the ledger holds."""

    filter_requested = Signal(str)
    """A query that finds the calls of one campaign."""
    shown = Signal()
    """The table holds what the ledger holds."""
    stood_on = Signal(bool)
    """Whether the user stands on a campaign."""
    demo_requested = Signal()
    watch_requested = Signal()
    refresh_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.model = CampaignTableModel(self)
        self._whole = CampaignTableModel(self, whole=True)
        self.view = CampaignTable(self.model)
        self._dress()
        self._empty = EmptyState(self.view, "tasks", ROW + 4)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.view)
        self.view.doubleClicked.connect(lambda index: self._enter(index.row()))
        self.view.entered_row.connect(self._enter)
        self.view.copy_wanted.connect(self.copy)
        self.view.selectionModel().currentRowChanged.connect(
            lambda *_: self.stood_on.emit(self.current() is not None)
        )
        self.set_state(has_accounts=True, watchable=False)

    def refresh(self, view: LedgerView, now: int, zone: ZoneInfo) -> None:
        """Show this state of the ledger; figures come from counts that are kept up to date."""
        lines = lines_of(view, campaign_figures(view, None, now))
        with self.view.staying():
            self.model.show(lines, now, zone)
        self._empty.setVisible(not lines)
        self.shown.emit()

    def stand_on(self, account: str, key: str) -> bool:
        """Stand on this campaign, or on the one under which it is; False: it is not there yet."""
        row = self.model.row_of(account, key)
        if row < 0:
            return False
        self.view.setCurrentIndex(self.model.index(row, 0))
        self.view.setFocus()
        return True

    def whole(self) -> CampaignTableModel:
        """All campaigns as they are shown, whatever is open on screen: for reports."""
        self._whole.take_over(self.model)
        return self._whole

    def tick(self, now: int) -> None:
        """A second has passed."""
        self.model.tick(now)

    def current(self) -> CampaignRow | None:
        """The campaign on which the user stands."""
        line = self.model.line(self.view.currentIndex().row())
        return None if line is None else line.row

    def current_query(self) -> str:
        """The query of the campaign on which the user stands; empty for none."""
        return self._query(self.view.currentIndex().row())

    def copy(self) -> None:
        """Put the campaign on which the user stands into the clipboard, with headings."""
        from dialwatch.exporting.escaping import safe_cell  # late: it needs tables of characters

        row = self.view.currentIndex().row()
        if row < 0:
            return
        columns = range(self.model.columnCount())
        across, plain = Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole
        headings = [str(self.model.headerData(at, across, plain)) for at in columns]
        cells = [str(self.model.index(row, at).data() or "") for at in columns]
        lines = ("\t".join(map(safe_cell, texts)) for texts in (headings, cells))
        QGuiApplication.clipboard().setText("\n".join(lines) + "\n")

    def set_state(self, *, has_accounts: bool, watchable: bool) -> None:
        """What the empty table says and offers."""
        act: Callable[[], object]
        if not has_accounts:
            sentence = self.tr("No account is set up yet, so there are no campaigns to watch.")
            button, act = self.tr("Try simulated platforms"), self.demo_requested.emit
        elif watchable:
            sentence = self.tr("No campaign yet. A Blu account shows the tasks that you name.")
            button, act = self.tr("Watch tasks…"), self.watch_requested.emit
        else:
            sentence = self.tr("The platforms have not named a campaign yet.")
            button, act = self.tr("Refresh now"), self.refresh_requested.emit
        self._empty.say(sentence, button, act)
        self._empty.setVisible(self.model.rowCount() == 0)

    def reset_columns(self) -> None:
        """Order and width of the columns as they were at first."""
        header = self.view.horizontalHeader()
        metrics = self.view.fontMetrics()
        for place, name in enumerate(self.model.column_names):
            header.moveSection(header.visualIndex(place), place)
            header.setSectionHidden(place, False)
            sample = metrics.horizontalAdvance(_SAMPLES.get(name, "")) + _DRAWN.get(name, 0)
            title = str(self.model.headerData(place, Qt.Orientation.Horizontal))
            heading = header.fontMetrics().horizontalAdvance(title) + 16
            wide = {"progress": 178, "rate": 170}.get(name, 0)
            self.view.setColumnWidth(place, max(sample, heading, wide) + 18)

    def _enter(self, row: int) -> None:
        if query := self._query(row):
            self.filter_requested.emit(query)

    def _query(self, row: int) -> str:
        line = self.model.line(row)
        return f"campaign:#{line.row.id}" if line is not None else ""

    def _dress(self) -> None:
        view = self.view
        view.setAccessibleName(self.tr("Campaigns"))
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setCornerButtonEnabled(False)
        view.setTabKeyNavigation(False)
        view.setIconSize(MARK_SIZE)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = view.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(ROW)
        rows.setDefaultSectionSize(ROW)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = view.horizontalHeader()
        header.setSectionsMovable(True)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setMinimumSectionSize(40)
        header.setFixedHeight(ROW + 2)
        header.setAccessibleName(self.tr("Columns of the campaigns"))
        column = self.model.column
        view.setItemDelegateForColumn(column("status"), StatusDelegate(view))
        view.setItemDelegateForColumn(column("progress"), ProgressDelegate(view))
        view.setItemDelegateForColumn(column("rate"), RateDelegate(view))
        header.setSectionsClickable(True)
        header.sectionClicked.connect(self.model.sort_clicked)
        self.reset_columns()
