"""Whom to cancel: pasted, read from a file, or what a stop list holds."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dialwatch.calls.account import AccountState
from dialwatch.calls.platform import Platform
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.format import number
from dialwatch.ui.panels.halt_words import lines_of
from dialwatch.ui.theme import GRID
from dialwatch.ui.widgets.account_chooser import AccountChooser
from dialwatch.ui.widgets.parts import label, push_button, set_state
from dialwatch.ui.widgets.text_field import TextField

__all__ = ["WhomPage"]


class WhomPage(QWidget):
    """Nothing is sent from here: what is given is looked up first."""

    looked_up = Signal(list)
    """These texts are to be rehearsed."""
    stops_wanted = Signal(str)
    """What this account's stop list holds is to be rehearsed."""
    import_wanted = Signal()
    kept = Signal()
    """Nothing is to be cancelled."""

    def __init__(self, accounts: Sequence[AccountState]) -> None:
        super().__init__()
        self.paste = _Paste()
        self.paste.setPlaceholderText(self.tr("Numbers, order ids or case ids, one a line"))
        self.paste.setAccessibleName(self.tr("Whom to cancel"))
        self.paste.setTabChangesFocus(True)
        self.count = label("", "muted")
        self.words = label("", "muted", wrap=True)
        self.file = push_button(self.tr("&Import a list…"), self.import_wanted.emit)
        self.stops = AccountChooser([one for one in accounts if one.platform is Platform.BLU])
        self.stops.setAccessibleName(self.tr("Account of the stop list"))
        self.take = push_button(self.tr("Look up its &stop list"), self._take)
        self.keep = push_button(self.tr("&Keep calling"), self.kept.emit)
        self.look = push_button(self.tr("&Look them up"), self._look, primary=True)
        self.default = self.look
        self._build()
        self.paste.textChanged.connect(self._count)
        self.paste.finished.connect(self._look)
        self._count()

    def take_entries(self, entries: Sequence[str]) -> None:
        """Put what an import took into the box, below what stands there."""
        self.paste.appendPlainText("\n".join(entries))

    def say(self, sentence: str, state: str = "") -> None:
        """A sentence beneath the box."""
        self.words.setText(spoken(sentence))
        self.words.setVisible(bool(sentence))
        set_state(self.words, "state", state)

    def start(self) -> None:
        """It is on screen: let the user type."""
        self.paste.setFocus()

    def _build(self) -> None:
        hint = self.tr(
            "They are looked for in all accounts. Nothing is sent before you have seen what is "
            "found."
        )
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(self.count)
        line.addStretch(1)
        line.addWidget(self.file)
        stops = QHBoxLayout()
        stops.setSpacing(GRID)
        stops.addWidget(label(self.tr("Or everybody on the stop list of"), "muted"))
        stops.addWidget(self.stops)
        stops.addWidget(self.take)
        stops.addStretch(1)
        self._stops = QWidget()
        stops.setContentsMargins(0, 0, 0, 0)
        self._stops.setLayout(stops)
        self._stops.setVisible(self.stops.count() > 0)
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addStretch(1)
        foot.addWidget(self.keep)
        foot.addWidget(self.look)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID)
        box.addWidget(label(hint, "muted", wrap=True))
        box.addWidget(self.paste, 1)
        box.addLayout(line)
        box.addWidget(self._stops)
        box.addWidget(self.words)
        box.addLayout(foot)

    def _count(self) -> None:
        lines = len(lines_of(self.paste.toPlainText()))
        one, many = self.tr("1 line"), self.tr("{n} lines")
        self.count.setText(one if lines == 1 else many.format(n=number(lines)))
        self.look.setEnabled(lines > 0)
        self.say("")

    def _look(self) -> None:
        if texts := lines_of(self.paste.toPlainText()):
            self.looked_up.emit(list(texts))

    def _take(self) -> None:
        self.stops_wanted.emit(self.stops.account)


class _Paste(TextField):
    """Ctrl+Enter says that the list is complete; Enter alone begins a line."""

    finished = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.finished.emit()
        else:
            super().keyPressEvent(event)
