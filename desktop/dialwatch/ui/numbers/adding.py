"""Naming X numbers: pasted, typed, or from a text file."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from dialwatch.ui.engine_words import spoken
from dialwatch.ui.format import number
from dialwatch.ui.privacy import masked_text
from dialwatch.ui.theme import GRID, PADDING
from dialwatch.ui.widgets.copied_views import CopiedList
from dialwatch.ui.widgets.parts import label, push_button, set_state
from dialwatch.ui.widgets.paste_box import PasteBox

__all__ = ["MOST", "AddNumbersDialog", "numbers_in"]

MOST = 50_000
"""X numbers of one list."""
_LARGEST = 4_000_000
"""Bytes of a file; a list of numbers is never longer."""


def numbers_in(text: str) -> list[str]:
    """What stands on each line, up to its first comma, semicolon or tab; each once."""
    found: dict[str, None] = {}
    for line in text.lstrip("\ufeff").splitlines():
        first = line.replace(";", ",").replace("\t", ",").partition(",")[0].strip().strip("\"'")
        if any(one.isdigit() for one in first):
            found[first] = None
    return [*found]


class AddNumbersDialog(QDialog):
    """What is no X is shown with the reason, and not dropped."""

    added = Signal(list, str)
    """X numbers as they were written, and `typed` or `imported`: answer with `show_answer`."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """`name` of the application."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Add X numbers to {name}").format(name=name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(560, 460)
        self._source = "typed"
        self.edit = PasteBox()
        self.edit.setMaximumHeight(16_777_215)
        self.edit.setAccessibleName(self.tr("X numbers, one a line"))
        self.edit.setPlaceholderText("+8617000000001\n170 0000 0002")
        self.words = label("", "muted", wrap=True)
        self.bad = CopiedList()
        self.bad.setAccessibleName(self.tr("What is no X number"))
        self.bad.setFixedHeight(104)
        self.bad.hide()
        self.add = push_button(self.tr("&Add and read"), self._add, primary=True)
        self.add.setDefault(True)
        self._build()
        self.edit.textChanged.connect(self._count)
        self.edit.finished.connect(self._add)
        self._count()

    def import_file(self, path: Path) -> None:
        """Take the first column of a text or CSV file."""
        try:
            if path.stat().st_size > _LARGEST:
                self.show_failure(self.tr("The file is too large for a list of X numbers."))
                return
            text = path.read_bytes().decode("utf-8-sig")
        except UnicodeDecodeError:
            self.show_failure(self.tr("The file is no text in UTF-8. Save it as text or CSV."))
            return
        except OSError as err:
            told = self.tr("The file cannot be read: {why}.").format(why=spoken(err.strerror or ""))
            self.show_failure(told)
            return
        self._source = "imported"
        self.edit.setPlainText("\n".join(numbers_in(text)))

    def show_answer(
        self, added: Sequence[str], known: Sequence[str], refused: Sequence[tuple[str, str]]
    ) -> None:
        """What came of it; it closes itself where nothing was refused."""
        if not refused:
            self.accept()
            return
        told = self.tr("{added} added, {known} known already, {refused} refused.")
        text = told.format(
            added=number(len(added)), known=number(len(known)), refused=number(len(refused))
        )
        self._say(text, "warn")
        self.bad.clear()
        self.bad.addItems([f"{masked_text(text)}: {why}" for text, why in refused])
        self.bad.show()
        self.edit.setPlainText("\n".join(text for text, _ in refused))
        self._say(text, "warn")
        self.add.setEnabled(True)

    def show_failure(self, sentence: str) -> None:
        """Why nothing was added."""
        self._say(sentence, "bad")
        self.add.setEnabled(True)

    def _add(self) -> None:
        wanted = numbers_in(self.edit.toPlainText())
        if wanted and len(wanted) <= MOST:
            self.add.setEnabled(False)
            self.added.emit(wanted, self._source)

    def _count(self) -> None:
        count = len(numbers_in(self.edit.toPlainText()))
        if not count:
            text = self.tr("One a line; blanks, dashes and a missing +86 are put right.")
        elif count > MOST:
            most = self.tr("{n} numbers: at most {most} are taken at a time.")
            text = most.format(n=number(count), most=number(MOST))
        else:
            one, many = self.tr("1 number"), self.tr("{n} numbers")
            text = one if count == 1 else many.format(n=number(count))
        self._say(text, "bad" if count > MOST else "")
        self.add.setEnabled(0 < count <= MOST)

    def _say(self, text: str, state: str) -> None:
        self.words.setText(spoken(text))
        set_state(self.words, "state", state)

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("A list of X numbers"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Text and CSV (*.txt *.csv);;All files (*)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.import_file(Path(path)))
        dialog.open()

    def _build(self) -> None:
        told = label(
            self.tr(
                "No interface lists the X numbers of an application. Name them here; those that "
                "pushed calls and statuses name are learnt by themselves."
            ),
            wrap=True,
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        box.setSpacing(GRID)
        box.addWidget(told)
        box.addWidget(self.edit, 1)
        box.addWidget(self.words)
        box.addWidget(self.bad)
        row = QHBoxLayout()
        row.addWidget(push_button(self.tr("&From a file…"), self._choose))
        row.addStretch(1)
        row.addWidget(push_button(self.tr("&Cancel"), self.reject))
        row.addWidget(self.add)
        box.addLayout(row)
