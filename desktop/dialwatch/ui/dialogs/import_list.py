"""Read a list of numbers from a file: see what is taken, what is not and why, then use it."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from dialwatch.calls.finding import CellKind, Column, Finding
from dialwatch.calls.form import FieldKind, FormField
from dialwatch.importing.job import Choices, Class, ListResult
from dialwatch.ui.format import number
from dialwatch.ui.models.finding_table import FindingTableModel
from dialwatch.ui.panels.import_choices import ImportChoices
from dialwatch.ui.theme import GRID, PADDING
from dialwatch.ui.widgets.finding_view import FindingTable
from dialwatch.ui.widgets.parts import ElidedLabel, SignButton, label, push_button, set_state

__all__ = ["ImportDialog"]

_FILES = "*.csv *.txt *.tsv *.xlsx *.xlsm *.xls *.ods"
_REASONS = 4
"""Reasons that are told in the sum; all stand beside their rows."""


class ImportDialog(QDialog):
    """Knows no file and no process: signals go out, `show_…` comes in."""

    read_wanted = Signal(str, object)
    """(path, `Choices`): answer with `show_progress`, then `show_result` or `show_failure`."""
    stop_wanted = Signal()
    """The reading is to end."""
    taken = Signal(object)
    """The `ListResult` whose good rows are to be used."""
    refused_wanted = Signal(object, str)
    """(`ListResult`, path): the rows that were not taken are to be kept there: `show_kept`."""

    def __init__(self, field: FormField, parent: QWidget | None = None) -> None:
        """`field`: the list that is to be filled; its columns are what an entry has."""
        super().__init__(parent)
        self.field = field
        self.path = ""
        self.result_: ListResult | None = None
        self.setWindowTitle(self.tr("Import a list of numbers"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self.resize(860, 640)
        self.name = ElidedLabel("")
        self.choose = push_button(self.tr("&Choose a file…"), self._choose_file)
        self.choices = ImportChoices(field.columns)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("The file is being read"))
        self.stop = push_button(self.tr("S&top reading"), self._stop, small=True)
        self.sum = label("", wrap=True)
        self.reasons = label("", "caption", wrap=True)
        self.preview, self.refused = FindingTableModel(self), FindingTableModel(self)
        self._tables = (
            FindingTable(self.preview, self.tr("The first rows")),
            FindingTable(self.refused, self.tr("Rows that are not taken")),
        )
        self.tabs = QTabWidget()
        self.tabs.addTab(self._tables[0], self.tr("First rows"))
        self.tabs.addTab(self._tables[1], "")
        self.reveal = SignButton("eye", self.tr("Show numbers"), self._toggle)
        self.keep = push_button(self.tr("&Keep what is not taken…"), self._choose_target)
        self.use = push_button("", self._use, primary=True)
        self._build()
        self.choices.changed.connect(self._read)
        self._show_nothing(self.tr("Choose a CSV file or a workbook, or drop one here."))

    def open_file(self, path: str) -> None:
        """Read this file."""
        self.path = path
        self.choices.begin()
        self._read(Choices())

    # What the program says

    def show_progress(self, rows: int) -> None:
        """So many rows are done."""
        self._say(self.tr("{n} rows read…").format(n=number(rows)))

    def show_result(self, result: ListResult) -> None:
        """What the file holds."""
        self.result_ = result
        self._set_busy(False)
        self.choices.show_sheet(result.sheet)
        self.choices.setVisible(True)
        self._show_rows(result)
        self._say(*self._summed(result))
        self.reasons.setText("\n".join(self._told(result)))
        self.reasons.setVisible(bool(self.reasons.text()))
        self.keep.setVisible(bool(result.refused + result.duplicate))
        self.use.setText(self.tr("&Use {n} numbers").format(n=number(result.good)))
        self.use.setEnabled(0 < result.good <= self._most)

    def show_failure(self, sentence: str) -> None:
        """Why the file cannot be read."""
        self._set_busy(False)
        self._show_nothing(sentence, "bad")

    def show_kept(self, sentence: str, *, failed: bool = False) -> None:
        """What became of the file with the rows that are not taken, or of using the good ones."""
        self._say(sentence, "bad" if failed else "")

    # What the user does

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.open_file(files[0])

    def _choose_file(self) -> None:
        chooser = QFileDialog(self, self.tr("Import a list of numbers"))
        kinds = self.tr("Lists ({files})").format(files=_FILES)
        chooser.setNameFilters([kinds, self.tr("All files (*)")])
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(self.open_file)
        chooser.open()

    def _choose_target(self) -> None:
        chooser = QFileDialog(self, self.tr("Keep the rows that are not taken"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.selectFile(f"{Path(self.path).stem}-not-taken.csv")
        chooser.fileSelected.connect(lambda path: self.refused_wanted.emit(self.result_, path))
        chooser.open()

    def _read(self, choices: Choices) -> None:
        self.name.setText(Path(self.path).name)
        self.use.setEnabled(False)
        self._say(self.tr("The file is being read…"))
        self._set_busy(True)
        self.read_wanted.emit(self.path, choices)

    def _stop(self) -> None:
        self.stop_wanted.emit()
        self._set_busy(False)
        self._show_nothing(self.tr("The reading was stopped. Nothing is taken."))

    def _use(self) -> None:
        if self.result_ is not None:
            self.use.setEnabled(False)
            self.taken.emit(self.result_)

    def _toggle(self) -> None:
        revealed = self.reveal.toolTip() == self.tr("Show numbers")
        name = self.tr("Mask numbers") if revealed else self.tr("Show numbers")
        self.reveal.set_sign("eye-off" if revealed else "eye", name)
        for model in (self.preview, self.refused):
            model.reveal(revealed)

    # What is shown

    @property
    def _most(self) -> int:
        """Entries that the platform takes at once."""
        return self.field.most if self.field.most is not None else 2**31

    def _set_busy(self, busy: bool) -> None:
        self.bar.setVisible(busy)
        self.stop.setVisible(busy)

    def _say(self, sentence: str, state: str = "") -> None:
        self.sum.setText(sentence)
        set_state(self.sum, "state", state)

    def _show_nothing(self, sentence: str, state: str = "") -> None:
        self.result_ = None
        self._set_busy(False)
        self._say(sentence, state)
        for widget in (self.choices, self.reasons, self.keep, self.tabs, self.reveal):
            widget.setVisible(False)
        self.use.setText(self.tr("&Use the numbers"))
        self.use.setEnabled(False)

    def _show_rows(self, result: ListResult) -> None:
        sheet = result.sheet
        phones = {one.name for one in self.field.columns if one.kind is FieldKind.PHONE}
        numbers = {at for name, at in sheet.columns.items() if name in phones}
        columns = tuple(
            Column(
                name=str(at),
                title=heading,
                kind=CellKind.PHONE if at in numbers else CellKind.TEXT,
            )
            for at, heading in enumerate(sheet.headings)
        )
        rows = tuple(_of_width(row, len(columns)) for row in sheet.samples)
        self.preview.show(Finding(columns=columns, rows=rows))
        titles = (self.tr("Line"), self.tr("Why it is not taken"), self.tr("Cells"))
        kinds = (CellKind.NUMBER, CellKind.TEXT, CellKind.TEXT)
        told = (Column(name=title, title=title, kind=kind)
                for title, kind in zip(titles, kinds, strict=True))  # fmt: skip
        lost = tuple((str(one.line), one.reason, one.text) for one in result.refused_rows)
        self.refused.show(Finding(columns=tuple(told), rows=lost))
        left = result.refused + result.duplicate
        self.tabs.setTabText(1, self.tr("Not taken ({n})").format(n=number(left)))
        self.tabs.setTabVisible(1, bool(left))
        for table in self._tables:
            table.fit()
        self.reveal.set_sign("eye", self.tr("Show numbers"))
        self.tabs.setVisible(True)
        self.reveal.setVisible(True)

    def _summed(self, result: ListResult) -> tuple[str, str]:
        """The four classes, which add up to the rows; and whether something is in the way."""
        words = (
            (result.refused, self.tr("{n} refused")),
            (result.duplicate, self.tr("{n} twice")),
            (result.empty, self.tr("{n} empty")),
        )
        parts = [self.tr("{n} taken").format(n=number(result.good))]
        parts += [word.format(n=number(count)) for count, word in words if count]
        rows = self.tr("{n} rows").format(n=number(result.rows))
        told = f"{rows}: {', '.join(parts)}."
        if result.good > self._most:
            most = self.tr("The platform takes at most {n} numbers at once: split the file.")
            return f"{told} {most.format(n=number(self._most))}", "bad"
        if not result.good:
            return told, "bad"
        return told, "warn" if result.refused else ""

    def _told(self, result: ListResult) -> list[str]:
        reasons = [one for one in result.reasons if one.kind is not Class.EMPTY]
        said = [f"{number(one.rows)} × {one.text}" for one in reasons[:_REASONS]]
        if len(reasons) > _REASONS:
            more = self.tr("… and {n} more reasons, beside their rows")
            said.append(more.format(n=number(len(reasons) - _REASONS)))
        return [*said, *result.notes]

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self.choose)
        head.addWidget(self.name, 1)
        head.addWidget(self.stop)
        words = QHBoxLayout()
        words.setSpacing(GRID)
        words.addWidget(self.sum, 1)
        words.addWidget(self.reveal, 0, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addWidget(self.keep)
        foot.addStretch(1)
        foot.addWidget(push_button(self.tr("Close"), self.reject))
        foot.addWidget(self.use)
        box = QVBoxLayout(self)
        box.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        box.setSpacing(GRID)
        box.addLayout(head)
        box.addWidget(self.bar)
        box.addWidget(self.choices)
        box.addLayout(words)
        box.addWidget(self.reasons)
        box.addWidget(self.tabs, 1)
        box.addStretch(0)
        box.addLayout(foot)


def _of_width(row: tuple[str, ...], width: int) -> tuple[str, ...]:
    return (*row[:width], *[""] * (width - len(row)))
