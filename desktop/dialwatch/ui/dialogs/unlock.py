"""The passphrase under which keys are kept, asked for once after each start."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from dialwatch.ui.engine_words import spoken
from dialwatch.ui.theme import GRID, PADDING
from dialwatch.ui.widgets.parts import label, push_button, set_state

__all__ = ["UnlockDialog"]


class UnlockDialog(QDialog):
    """Knows no engine: a signal goes out, `show_failure` comes in, or it is closed."""

    given = Signal(str)
    """A passphrase: answer with `show_failure`, or `accept`."""

    def __init__(self, accounts: int, parent: QWidget | None = None) -> None:
        """`accounts`: so many wait for their keys."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Unlock keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(460, 200)
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setAccessibleName(self.tr("Passphrase"))
        self.passphrase.textChanged.connect(lambda _: self._typed())
        self.words = label("", "muted", wrap=True)
        self.unlock = push_button(self.tr("&Unlock"), self._give, primary=True)
        self.unlock.setDefault(True)
        self.unlock.setEnabled(False)
        why = self.tr("The keys of %n accounts are kept under your passphrase.", "", accounts)
        title = label(self.tr("&Passphrase"))
        title.setBuddy(self.passphrase)
        row = QHBoxLayout()
        row.setSpacing(PADDING)
        row.addWidget(title)
        row.addWidget(self.passphrase, 1)
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addStretch(1)
        foot.addWidget(push_button(self.tr("&Not now"), self.reject))
        foot.addWidget(self.unlock)
        box = QVBoxLayout(self)
        box.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        box.setSpacing(GRID)
        box.addWidget(label(why, wrap=True))
        box.addLayout(row)
        box.addWidget(self.words)
        box.addStretch(1)
        box.addLayout(foot)
        self.passphrase.setFocus()

    def show_failure(self, sentence: str) -> None:
        """Say why they stay locked."""
        self.words.setText(spoken(sentence))
        set_state(self.words, "state", "bad")
        self.passphrase.setEnabled(True)
        self.passphrase.selectAll()
        self.passphrase.setFocus()
        self.unlock.setEnabled(True)

    def _typed(self) -> None:
        self.words.setText("")
        self.unlock.setEnabled(bool(self.passphrase.text()))

    def _give(self) -> None:
        text = self.passphrase.text()
        self._typed()
        self.unlock.setEnabled(False)
        self.words.setText(self.tr("Opening…"))
        set_state(self.words, "state", "")
        self.given.emit(text)
