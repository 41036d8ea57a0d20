"""Save recordings: one as a file of its own, several as a ZIP with a table of the calls."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from dialwatch.ui.engine_words import spoken
from dialwatch.ui.format import number
from dialwatch.ui.theme import GRID, PADDING
from dialwatch.ui.widgets.parts import label, push_button, set_state

__all__ = ["RecordingExportDialog"]

_STEPS = 1000


class RecordingExportDialog(QDialog):
    """Knows no engine: signals go out, `show_…` comes in."""

    export_wanted = Signal(str, str, bool)
    """(path, ending of the table, whether numbers in it are masked): answer with `show_progress`,
    then `show_done` or `show_failure`."""
    stopped = Signal()
    """Give up what is being written."""

    def __init__(self, calls: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.calls = tuple(calls)
        one = len(self.calls) == 1
        self.setWindowTitle(
            self.tr("Export 1 recording")
            if one
            else self.tr("Export {n} recordings").format(n=number(len(self.calls)))
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._name = ""
        self.about = label(self._about(one), wrap=True)
        self.table = QComboBox()
        self.table.addItem(self.tr("Workbook (calls.xlsx)"), ".xlsx")
        self.table.addItem(self.tr("CSV (calls.csv)"), ".csv")
        self.table.setAccessibleName(self.tr("Table of the calls"))
        self.masked = QCheckBox(self.tr("&Mask numbers in the table"))
        self.masked.setChecked(True)
        self.masked.toggled.connect(self._warn)
        self.warning = label("", "caption", wrap=True)
        self.bar = QProgressBar()
        self.bar.setRange(0, _STEPS)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How much is written"))
        self.words = label("", "muted", wrap=True)
        self.save = push_button(self.tr("&Save…"), self._choose_file, primary=True)
        self.save.setDefault(True)
        self.save.setEnabled(False)
        self.stop = push_button(self.tr("S&top"), self.stopped.emit)
        self.cancel = push_button(self.tr("&Close"), self.reject)
        for part in (self.table, self.masked, self.warning):
            part.setVisible(not one)
        self._build()
        self._set_writing(False)
        self._warn()

    def show_name(self, name: str) -> None:
        """A name for the file: it can be saved."""
        self._name = name
        self.save.setEnabled(True)

    def show_progress(self, share: float, sentence: str) -> None:
        """How far it is, 0…1."""
        self._say(sentence)
        self.bar.setValue(round(share * _STEPS))

    def show_done(self, sentence: str, left_out: Sequence[str] = ()) -> None:
        """It is written; `left_out`: why some are not in it."""
        self._set_writing(False)
        reasons = list(dict.fromkeys(left_out))[:3]
        self._say("\n".join([sentence, *reasons]), "warn" if left_out else "good")
        self.cancel.setFocus()

    def show_failure(self, sentence: str) -> None:
        """Say why nothing was written."""
        self._set_writing(False)
        self._say(sentence, "bad")

    def _about(self, one: bool) -> str:
        if one:
            return self.tr(
                "The file is saved as its platform made it. Its name holds the masked number."
            )
        return self.tr(
            "All files go into one ZIP, with a table of the calls. File names hold masked numbers. "
            "Calls whose recording is not kept here are named in the table and left out."
        )

    def _build(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addStretch(1)
        for button in (self.cancel, self.stop, self.save):
            foot.addWidget(button)
        log = label(self.tr("The log of actions gets a line for each recording."), "caption")
        box = QVBoxLayout(self)
        box.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        box.setSpacing(GRID)
        for part in (self.about, self.table, self.masked, self.warning, log):
            box.addWidget(part)
        box.addStretch(1)
        box.addWidget(self.words)
        box.addWidget(self.bar)
        box.addLayout(foot)
        self.resize(500, 240 if len(self.calls) == 1 else 340)

    def _warn(self) -> None:
        on = not self.masked.isChecked()
        self.warning.setText(
            self.tr("Whole numbers will stand in the table, and the log of actions will say so.")
            if on
            else self.tr("Numbers keep their first 3 and last 2 digits.")
        )
        set_state(self.warning, "state", "warn" if on else "")
        self.save.setText(self.tr("&Save with whole numbers…") if on else self.tr("&Save…"))

    def _choose_file(self) -> None:
        chooser = QFileDialog(self, self.tr("Save recordings"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setDefaultSuffix(Path(self._name).suffix.lstrip("."))
        chooser.selectFile(self._name)
        chooser.fileSelected.connect(self._write)
        chooser.open()

    def _write(self, path: str) -> None:
        self._set_writing(True)
        self.bar.setValue(0)
        self._say(self.tr("{name} is being written…").format(name=Path(path).name))
        self.export_wanted.emit(path, str(self.table.currentData()), self.masked.isChecked())

    def _set_writing(self, writing: bool) -> None:
        self.bar.setVisible(writing)
        self.stop.setVisible(writing)
        self.save.setEnabled(not writing and bool(self._name))
        for part in (self.table, self.masked):
            part.setEnabled(not writing)

    def _say(self, sentence: str, state: str = "") -> None:
        self.words.setText(spoken(sentence))
        set_state(self.words, "state", state)
