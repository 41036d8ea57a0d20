"""The log of actions: who did what when and why, the receipts, and whether the log is whole."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from dialwatch.calls.account import AccountState
from dialwatch.calls.audit_line import AuditFilter, AuditLine
from dialwatch.calls.batch import Batch
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.format import moment, number
from dialwatch.ui.panels.audit_list import AuditListPanel
from dialwatch.ui.panels.batch_list import BatchListPanel
from dialwatch.ui.theme import GRID, PADDING
from dialwatch.ui.widgets.parts import label, push_button, set_state

__all__ = ["AuditDialog"]

_LINES, _RECEIPTS = range(2)
_AGAIN = 3_000
"""Milliseconds between two looks at the receipts, while they are in sight."""


class AuditDialog(QDialog):
    """Knows neither engine nor store: signals go out, `show_…` comes in."""

    lines_wanted = Signal(object, object)
    """(AuditFilter, place before which or None): answer with `show_lines`."""
    action_wanted = Signal(object)
    """An AuditLine: answer with `show_action`."""
    words_wanted = Signal()
    """Answer with `show_words`."""
    check_wanted = Signal()
    """Answer with `show_whole`."""
    batches_wanted = Signal()
    """Answer with `show_batches`."""
    batch_opened = Signal(str, str)
    """(kind, id): the receipt of that batch is to be shown, in a dialog of its own."""
    lines_export_wanted = Signal(str, object)
    """(path, AuditFilter): answer with `show_progress`, then `show_exported` or
    `show_not_written`."""
    receipt_export_wanted = Signal(str, object, bool)
    """(path, Batch, numbers masked): answered in the same way."""
    export_stopped = Signal()
    """Give up the file that is being written: answer with `show_exported`."""

    def __init__(
        self,
        accounts: Sequence[AccountState],
        zone: ZoneInfo,
        now: Callable[[], int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Log of actions"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(1100, 680)
        self._zone, self._now = zone, now
        self.names = {one.id: one.name for one in accounts}
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("Parts"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.pages = QStackedWidget()
        self.lines = AuditListPanel(self.names, zone, now)
        self.receipts = BatchListPanel(zone, now)
        self.words = label("", "muted", wrap=True)
        self.refresh = push_button(self.tr("&Refresh"), self.begin)
        self.older = push_button(self.tr("Show &older"), self.lines.older)
        self.check = push_button(self.tr("Is the log &whole?"), self.check_wanted.emit)
        self.open_receipt = push_button(self.tr("&Open receipt"), self.receipts.open_current)
        self.whole_numbers = QCheckBox(self.tr("&Numbers unmasked"))
        self.whole_numbers.setToolTip(self.tr("Write whole numbers into the file"))
        self.export = push_button(self.tr("&Export…"), self._choose_file)
        self.stop = push_button(self.tr("&Stop writing"), self.export_stopped.emit)
        self._again = QTimer(self)
        self._again.setInterval(_AGAIN)
        self._again.timeout.connect(self.batches_wanted)
        self._build()
        self._connect()
        self._turn(_LINES)
        self._set_writing(False)

    def turn_to_receipts(self) -> None:
        """Show the receipts in place of the lines."""
        self.tabs.setCurrentIndex(_RECEIPTS)

    def begin(self) -> None:
        """Ask for what is to be shown."""
        if self.tabs.currentIndex() == _RECEIPTS:
            self.batches_wanted.emit()
        else:
            self.words_wanted.emit()
            self.lines.begin()

    # What the engine says

    def show_words(self, people: Sequence[str], operations: Sequence[str]) -> None:
        """Whom and what the log knows, to choose from."""
        self.lines.filters.show_words(people, operations)

    def show_lines(
        self, wanted: AuditFilter, before: int | None, lines: Sequence[AuditLine], *, more: bool
    ) -> None:
        """The lines that were asked for; `more`: older ones may be had."""
        self.lines.show_lines(wanted, before, lines, more=more)
        self._count()

    def show_action(self, chosen: AuditLine, lines: Sequence[AuditLine]) -> None:
        """All lines of the chosen one's action, the earliest first."""
        self.lines.show_action(chosen, lines)

    def show_whole(self, told: Mapping[str, Any]) -> None:
        """Whether the log's chain holds."""
        lines = number(int(told["lines"]))
        if told["whole"]:
            text = self.tr("The log is whole: each of its {n} lines fits to the one before.")
            self._say(text.format(n=lines), "good")
        else:
            text = self.tr(
                "The log was changed from outside: line {line} does not fit to the one before. "
                "Keep a copy of audit.db if it matters."
            )
            self._say(text.format(line=number(int(told["line"]))), "bad")

    def show_batches(self, batches: Sequence[Batch]) -> None:
        """The latest receipts, the newest first."""
        self.receipts.show_batches(batches)

    def show_progress(self, rows: int) -> None:
        """How much of a file is written."""
        self._say(self.tr("{n} rows are written…").format(n=number(rows)))

    def show_exported(self, name: str, rows: int | None) -> None:
        """A file is written; None: it was given up."""
        self._set_writing(False)
        if rows is None:
            self._say(self.tr("Nothing was written."))
        else:
            one, many = self.tr("1 row is in {name}."), self.tr("{n} rows are in {name}.")
            text = one if rows == 1 else many
            self._say(text.format(n=number(rows), name=name), "good")

    def show_not_written(self, sentence: str) -> None:
        """Say why a file was not written."""
        self._set_writing(False)
        self._say(sentence, "bad")

    def show_failure(self, sentence: str) -> None:
        """Say why something else was not done; a file goes on being written."""
        self._say(sentence, "bad")

    # Making and choosing

    def _build(self) -> None:
        for title, widget in (
            (self.tr("Lines"), self.lines),
            (self.tr("Receipts"), self.receipts),
        ):
            self.tabs.addTab(title)
            self.pages.addWidget(widget)
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addWidget(self.words, 1)
        for part in (
            self.refresh,
            self.older,
            self.check,
            self.open_receipt,
            self.whole_numbers,
            self.export,
            self.stop,
        ):
            foot.addWidget(part)
        box = QVBoxLayout(self)
        box.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        box.setSpacing(GRID)
        box.addWidget(self.tabs)
        box.addWidget(self.pages, 1)
        box.addLayout(foot)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._turn)
        self.tabs.currentChanged.connect(lambda _: self.begin())
        self.lines.wanted.connect(self.lines_wanted)
        self.lines.opened.connect(self.action_wanted)
        self.receipts.opened.connect(self.batch_opened)
        self.receipts.chosen.connect(self._enable)

    def _turn(self, page: int) -> None:
        self.pages.setCurrentIndex(page)
        for part, where in (
            (self.older, _LINES),
            (self.check, _LINES),
            (self.open_receipt, _RECEIPTS),
            (self.whole_numbers, _RECEIPTS),
        ):
            part.setVisible(page == where)
        if page == _RECEIPTS:
            self._again.start()
            self._say("")
        else:
            self._again.stop()
            self._count()
        self._enable()

    def _enable(self) -> None:
        lines = self.tabs.currentIndex() == _LINES
        chosen = self.receipts.current is not None
        self.older.setEnabled(self.lines.more)
        self.open_receipt.setEnabled(chosen)
        self.export.setEnabled(bool(self.lines.lines) if lines else chosen)

    def _set_writing(self, writing: bool) -> None:
        self.export.setVisible(not writing)
        self.stop.setVisible(writing)
        self._enable()

    def _count(self) -> None:
        shown, more = len(self.lines.lines), self.lines.more
        text = self.tr("The newest {n} lines.") if more else self.tr("{n} lines.")
        one = self.tr("1 line.") if shown else ""
        self._say(text.format(n=number(shown)) if shown > 1 else one)
        self._enable()

    def _say(self, sentence: str, state: str = "") -> None:
        self.words.setText(spoken(sentence))
        set_state(self.words, "state", state)

    def _choose_file(self) -> None:
        batch = self.receipts.current if self.tabs.currentIndex() == _RECEIPTS else None
        stem = self.tr("receipt") if batch is not None else self.tr("log-of-actions")
        day = moment(batch.made_at if batch is not None else self._now(), self._zone)
        chooser = QFileDialog(self, self.tr("Export to a file"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setNameFilters([self.tr("Workbook (*.xlsx)"), self.tr("CSV (*.csv)")])
        chooser.filterSelected.connect(
            lambda chosen: chooser.setDefaultSuffix("csv" if "*.csv" in chosen else "xlsx")
        )
        chooser.setDefaultSuffix("xlsx")
        # Without its ending: that of the chosen form is added to what stands there in the end.
        chooser.selectFile(f"{stem}-{day:%Y-%m-%d}" if day is not None else stem)
        wanted = self.lines.filters.wanted
        chooser.fileSelected.connect(lambda path: self._write(path, batch, wanted))
        chooser.open()

    def _write(self, path: str, batch: Batch | None, wanted: AuditFilter) -> None:
        self._set_writing(True)
        self._say(self.tr("{name} is being written…").format(name=Path(path).name))
        if batch is None:
            self.lines_export_wanted.emit(path, wanted)
        else:
            self.receipt_export_wanted.emit(path, batch, not self.whole_numbers.isChecked())
