"""What helps to find a fault, shown before it is given away: to the clipboard, or to a file."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from dialwatch.ui.engine_words import spoken
from dialwatch.ui.theme import GRID, PADDING
from dialwatch.ui.widgets.parts import label, push_button, set_state

__all__ = ["DiagnosticsDialog"]

_FILE = "dialwatch-diagnostics.txt"


class DiagnosticsDialog(QDialog):
    """Opens at once; the text follows by `show_text`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Copy diagnostics"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(720, 520)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Diagnostics"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setPlainText(self.tr("Being gathered…"))
        self.said = label("", "muted", wrap=True)
        self.close_button = push_button(self.tr("C&lose"), self.reject)
        self.save = push_button(self.tr("&Save to a file…"), self._ask_where)
        self.copy = push_button(self.tr("&Copy"), self._copy, primary=True)
        self.copy.setDefault(True)
        for button in (self.save, self.copy):
            button.setEnabled(False)
        self._build()

    def show_text(self, text: str) -> None:
        """All that would be given away."""
        self.text.setPlainText(text)
        for button in (self.save, self.copy):
            button.setEnabled(True)
        self.copy.setFocus()

    def _build(self) -> None:
        why = label(
            self.tr(
                "Send this to whoever looks after Dialwatch. It holds versions, the system, sizes "
                "and the last faults; no phone numbers, no names of accounts, people or "
                "campaigns, and no keys."
            ),
            wrap=True,
        )
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addWidget(self.said, 1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.save)
        foot.addWidget(self.copy)
        box = QVBoxLayout(self)
        box.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        box.setSpacing(PADDING)
        box.addWidget(why)
        box.addWidget(self.text, 1)
        box.addLayout(foot)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self._say(self.tr("Copied."), "good")

    def _ask_where(self) -> None:
        asking = QFileDialog(self, self.tr("Save diagnostics"))
        asking.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking.selectFile(_FILE)
        asking.fileSelected.connect(self.write)
        asking.open()

    def write(self, path: str) -> None:
        """Save the text there; whether that was done is said."""
        try:
            Path(path).write_text(self.text.toPlainText() + "\n", encoding="utf-8")
        except OSError as error:
            why = spoken(error.strerror or type(error).__name__)
            self._say(self.tr("It cannot be saved there ({why}).").format(why=why), "bad")
        else:
            self._say(self.tr("Saved."), "good")

    def _say(self, sentence: str, state: str) -> None:
        self.said.setText(sentence)
        set_state(self.said, "state", state)
