"""Read a list of numbers from a file: see what is taken, what is not and why, then use it."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from dialwatch.calls.form import FormField
from dialwatch.calls.reveal import RevealPlace
from dialwatch.importing.job import Choices, Class, ListResult, Sheet
from dialwatch.ui.engine_forms import spoken_field
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.format import number
from dialwatch.ui.panels.import_choices import ImportChoices
from dialwatch.ui.panels.import_rows import ImportRows
from dialwatch.ui.privacy import masked_text
from dialwatch.ui.theme import GRID, PADDING
from dialwatch.ui.widgets.empty import EmptyState
from dialwatch.ui.widgets.parts import ElidedLabel, label, push_button, set_state
from dialwatch.ui.widgets.reveal_button import RevealButton

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
        self.field = field = spoken_field(field)
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
        self.rows = ImportRows(field.columns)
        self._room = QWidget()
        self.empty = EmptyState(self._room, "table")
        self.reveal = RevealButton(RevealPlace.IMPORT)
        self.reveal.turned.connect(self.rows.reveal)
        self.keep = push_button(self.tr("&Keep what is not taken…"), self._choose_target)
        self.use = push_button("", self._use, primary=True)
        self._build()
        self.choices.changed.connect(self._read)
        self.choices.setVisible(False)
        self._show_nothing("")
        self.empty.say(
            self.tr(
                "No list is chosen yet. Choose a CSV file or a workbook, or drop one here: you see "
                "what is taken of it before anything is used."
            ),
            self.tr("Choose a file…"),
            self._choose_file,
        )

    def open_file(self, path: str) -> None:
        """Read this file."""
        self.path = path
        self.choices.begin()
        self.choices.setVisible(False)
        self._show_nothing("")
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
        use = self.tr("&Use {n} rows") if self.field.columns_differ else self.tr("&Use {n} numbers")
        self.use.setText(use.format(n=number(result.good)))
        self.use.setEnabled(self._usable(result))

    def show_failure(self, sentence: str, *, open_to_choice: bool = False) -> None:
        """Why the file cannot be read; `open_to_choice`: it may be, with another encoding."""
        if open_to_choice:
            self.choices.show_sheet(Sheet())
            self.choices.setVisible(True)
        self._show_nothing(sentence, "bad")
        self.empty.say(
            self.tr(
                "No row is shown, because the file could not be read. Change how it is read above, "
                "mend the file and read it again, or choose another one."
            )
            if not self.choices.isHidden()
            else self.tr(
                "No row is shown, because the file could not be read. Mend it and read it again, "
                "or choose another one."
            ),
            self.tr("Read it again"),
            self._read_again,
        )

    def show_kept(self, sentence: str, *, failed: bool = False) -> None:
        """What became of the file with the rows that are not taken."""
        self._say(sentence, "bad" if failed else "")

    def show_handing(self, done: int, whole: int) -> None:
        """How many of the good rows are handed over."""
        told = self.tr("{n} of {whole} rows are handed over…")
        self._say(told.format(n=number(done), whole=number(whole)))

    def show_not_used(self, sentence: str) -> None:
        """Why the good rows could not be taken over: it can be tried again."""
        self._freeze(False)
        self._say(sentence, "bad")

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
        self.empty.say(self.tr("The first rows are shown here when the file is read."))
        self.read_wanted.emit(self.path, choices)

    def _read_again(self) -> None:
        self._read(self.choices.chosen)

    def _stop(self) -> None:
        self.stop_wanted.emit()
        self._show_nothing(self.tr("The reading was stopped. Nothing is taken."))
        self.empty.say(
            self.tr("No row is shown, because you stopped the reading."),
            self.tr("Read it again"),
            self._read_again,
        )

    def _use(self) -> None:
        if self.result_ is not None:
            self._freeze(True)
            self.taken.emit(self.result_)

    # What is shown

    @property
    def _most(self) -> int:
        """Entries that the platform takes at once."""
        return self.field.most if self.field.most is not None else 2**31

    def _usable(self, result: ListResult) -> bool:
        return 0 < result.good <= self._most

    def _set_busy(self, busy: bool) -> None:
        """A reading takes the files of the one before away: nothing can be kept meanwhile."""
        self.bar.setVisible(busy)
        self.stop.setVisible(busy)
        self.keep.setEnabled(not busy)

    def _freeze(self, frozen: bool) -> None:
        """While rows are taken over, they stay those that are shown."""
        for widget in (self.choose, self.choices, self.keep, self.use):
            widget.setEnabled(not frozen)
        self.setAcceptDrops(not frozen)

    def _say(self, sentence: str, state: str = "") -> None:
        self.sum.setText(spoken(sentence))
        self.sum.setVisible(bool(sentence))
        set_state(self.sum, "state", state)

    def _show_nothing(self, sentence: str, state: str = "") -> None:
        self.result_ = None
        self._set_busy(False)
        self._say(sentence, state)
        for widget in (self.reasons, self.keep, self.rows, self.reveal):
            widget.setVisible(False)
        self._room.setVisible(True)
        self.use.setText(self.tr("&Use the numbers"))
        self.use.setEnabled(False)

    def _show_rows(self, result: ListResult) -> None:
        self.rows.show_result(result)
        self.reveal.reset()
        self.rows.setVisible(True)
        self._room.setVisible(False)
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
        said = [
            f"{number(one.rows)} × {masked_text(spoken(one.text))}" for one in reasons[:_REASONS]
        ]
        if len(reasons) > _REASONS:
            more = self.tr("… and {n} more reasons, beside their rows")
            said.append(more.format(n=number(len(reasons) - _REASONS)))
        return [*said, *map(spoken, result.notes)]

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
        box.addWidget(self.rows, 1)
        box.addWidget(self._room, 1)
        box.addLayout(foot)
