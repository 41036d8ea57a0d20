"""Save a table to a file: which columns or which table, in which form, with masked numbers."""

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from dialwatch.exporting.writing import forms
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.format import number
from dialwatch.ui.theme import GRID, PADDING
from dialwatch.ui.widgets.parts import label, push_button, set_state

__all__ = ["TableExportDialog", "TableOffer"]

_SHEET = 1_048_575
"""Rows of a workbook's sheet below its heading (Excel's limit)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TableOffer:
    """What can be saved."""

    title: str
    about: str
    name: str
    """Of the file, without its ending."""
    question: str
    """Stands before `choices`."""
    choices: tuple[tuple[str, str, int], ...]
    """(key, text, rows; 0: that is not known yet)"""
    personal: bool = False
    """It holds numbers of persons: they are masked unless the user says otherwise."""
    forms: tuple[str, ...] = field(default_factory=forms)
    """Endings of the files that can be written."""


class TableExportDialog(QDialog):
    """Knows no engine: signals go out, `show_…` comes in. A file that was begun is finished when
    the dialog is closed, unless it was stopped before."""

    export_wanted = Signal(str, str, bool)
    """(path, key of what was chosen, whether numbers are masked): answer with `show_progress`,
    then `show_done` or `show_failure`."""
    stopped = Signal()
    """Give up what is being written."""

    def __init__(self, offer: TableOffer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offer = offer
        self.setWindowTitle(offer.title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.what = QComboBox()
        self.what.setAccessibleName(offer.question)
        for key, text, _ in offer.choices:
            self.what.addItem(text, key)
        self.form = QComboBox()
        self.form.setAccessibleName(self.tr("Form of the file"))
        for ending in offer.forms:
            self.form.addItem(self._form_word(ending), ending)
        self.masked = QCheckBox(self.tr("&Mask numbers"))
        self.masked.setChecked(True)
        self.masked.setVisible(offer.personal)
        self.warning = label("", "caption", wrap=True)
        self.warning.setVisible(offer.personal)
        self.sheets = label("", "caption", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How much is written"))
        self.words = label("", "muted", wrap=True)
        self.save = push_button(self.tr("&Save…"), self._choose_file, primary=True)
        self.save.setDefault(True)
        self.stop = push_button(self.tr("S&top"), self.stopped.emit)
        self.cancel = push_button(self.tr("&Close"), self.close)
        self.masked.toggled.connect(self._warn)
        self.what.currentIndexChanged.connect(self._say_sheets)
        self.form.currentIndexChanged.connect(self._say_sheets)
        self._build()
        self._set_writing(False)
        self._warn()
        self._say_sheets()

    def show_progress(self, rows: int) -> None:
        """So many rows are written."""
        whole = self._rows()
        if not whole:
            self._say(self.tr("{n} rows are written.").format(n=number(rows)))
            return
        self.bar.setRange(0, whole)
        self.bar.setValue(min(rows, whole))
        said = self.tr("{n} of {whole} rows are written.")
        self._say(said.format(n=number(rows), whole=number(whole)))

    def show_done(self, sentence: str) -> None:
        """It is written."""
        self._set_writing(False)
        self._say(sentence, "good")
        self.cancel.setFocus()

    def show_failure(self, sentence: str) -> None:
        """Say why nothing was written."""
        self._set_writing(False)
        self._say(sentence, "bad")

    def closeEvent(self, event: QCloseEvent) -> None:
        """As Escape does it."""
        event.accept()
        self.reject()

    def _build(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(PADDING)
        form.setVerticalSpacing(GRID)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(label(self.offer.question), self.what)
        form.addRow(label(self.tr("Form")), self.form)
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addStretch(1)
        for button in (self.cancel, self.stop, self.save):
            foot.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        box.setSpacing(GRID)
        box.addWidget(label(self.offer.about, wrap=True))
        box.addLayout(form)
        for part in (self.sheets, self.masked, self.warning):
            box.addWidget(part)
        box.addStretch(1)
        box.addWidget(self.words)
        box.addWidget(self.bar)
        box.addLayout(foot)
        self.resize(500, 320 if self.offer.personal else 270)

    def _rows(self) -> int:
        return self.offer.choices[self.what.currentIndex()][2]

    def _form_word(self, ending: str) -> str:
        words = {
            ".xlsx": self.tr("Workbook (XLSX)"),
            ".csv": self.tr("CSV, separated by commas"),
            ".parquet": self.tr("Parquet"),
        }
        return words[ending]

    def _warn(self) -> None:
        on = not self.masked.isChecked()
        self.warning.setText(
            self.tr("Whole numbers will stand in the file, and the log of actions will say so.")
            if on
            else self.tr("Numbers keep their first 3 and last 2 digits.")
        )
        set_state(self.warning, "state", "warn" if on else "")
        self.save.setText(self.tr("&Save with whole numbers…") if on else self.tr("&Save…"))

    def _say_sheets(self) -> None:
        """A sheet has an end, and what does not fit goes on in the next."""
        sheets = -(-self._rows() // _SHEET)
        several = sheets > 1 and self.form.currentData() == ".xlsx"
        said = self.tr("A sheet holds {most} rows: the workbook will have {n} sheets.")
        self.sheets.setText(said.format(most=number(_SHEET), n=number(sheets)))
        self.sheets.setVisible(several)

    def _choose_file(self) -> None:
        ending = str(self.form.currentData())
        chooser = QFileDialog(self, self.offer.title)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setDefaultSuffix(ending.lstrip("."))
        chooser.selectFile(self.offer.name + ending)
        chooser.fileSelected.connect(self._write)
        chooser.open()

    def _write(self, path: str) -> None:
        self._set_writing(True)
        self.bar.setRange(0, 0)
        self._say(self.tr("{name} is being written…").format(name=Path(path).name))
        self.export_wanted.emit(path, str(self.what.currentData()), self.masked.isChecked())

    def _set_writing(self, writing: bool) -> None:
        self.bar.setVisible(writing)
        self.stop.setVisible(writing)
        self.save.setVisible(not writing)
        self.cancel.setText(self.tr("&Go on in the background") if writing else self.tr("&Close"))
        for part in (self.what, self.form, self.masked):
            part.setEnabled(not writing)

    def _say(self, sentence: str, state: str = "") -> None:
        self.words.setText(spoken(sentence))
        set_state(self.words, "state", state)
