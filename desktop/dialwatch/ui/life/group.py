"""What can be chosen of the program's life: a group for a page of settings."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QRadioButton, QVBoxLayout, QWidget

from dialwatch.ui.life.settings import Closing, LifeSettings
from dialwatch.ui.theme import GRID, PADDING
from dialwatch.ui.widgets.parts import label, rule, set_state

__all__ = ["LifeGroup"]


class LifeGroup(QWidget):
    """Each choice holds at once, and is told by a signal of its own."""

    closing_changed = Signal(object)
    """Closing."""
    keep_changed = Signal(bool)
    """The engine is to go on without the window, or to end with it."""
    startup_changed = Signal(bool)
    """Start with the system, or not: answer with `show_startup`."""

    def __init__(self) -> None:
        super().__init__()
        words = {
            Closing.ASK: self.tr("&Ask the next time"),
            Closing.TRAY: self.tr("&Hide in the tray and go on"),
            Closing.QUIT: self.tr("&Quit Dialwatch"),
        }
        self.closing = {one: QRadioButton(text) for one, text in words.items()}
        self.keep = QCheckBox(self.tr("&Keep collecting when Dialwatch quits"))
        self.startup = QCheckBox(self.tr("&Start with the system, in the tray"))
        self.startup.setEnabled(False)  # until it is known
        self._no_tray = label(
            self.tr("This system shows no tray: closing the window quits."), "caption", wrap=True
        )
        self._startup_words = label("", "caption", wrap=True)
        self._build()
        for closing, radio in self.closing.items():
            radio.clicked.connect(lambda _=False, one=closing: self.closing_changed.emit(one))
        self.keep.clicked.connect(self.keep_changed)
        self.startup.clicked.connect(self._turn)

    def show_settings(self, settings: LifeSettings, *, tray: bool, keeps: bool) -> None:
        """As they are; `tray`: the system has one; `keeps`: there is an engine that can go on."""
        self.closing[settings.closing].setChecked(True)
        for radio in self.closing.values():
            radio.setEnabled(tray)
        self._no_tray.setVisible(not tray)
        self.keep.setChecked(settings.keep and keeps)
        self.keep.setEnabled(keeps)

    def show_startup(self, on: bool, sentence: str = "") -> None:
        """Whether it starts with the system; `sentence`: why that could not be changed."""
        self.startup.setChecked(on)
        self.startup.setEnabled(True)
        self._startup_words.setText(sentence)
        set_state(self._startup_words, "state", "bad" if sentence else "")
        self._startup_words.setVisible(bool(sentence))

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID)
        box.addWidget(label(self.tr("When the window is closed")))
        for radio in self.closing.values():
            box.addWidget(radio)
        box.addWidget(self._no_tray)
        box.addSpacing(PADDING - GRID)
        box.addWidget(rule())
        box.addSpacing(PADDING - GRID)
        for part, why in (
            (
                self.keep,
                self.tr(
                    "Calls are read and pushes are taken while no window is open, until the "
                    "computer is shut down. The next start shows them."
                ),
            ),
            (self.startup, self.tr("Dialwatch is there, and collects, as soon as you log in.")),
        ):
            inner = QVBoxLayout()
            inner.setSpacing(2)
            inner.addWidget(part)
            inner.addWidget(label(why, "caption", wrap=True))
            box.addLayout(inner)
        box.addWidget(self._startup_words)
        self._startup_words.hide()

    def _turn(self, on: bool) -> None:
        """Nothing else is asked before the answer."""
        self.startup.setEnabled(False)
        self.startup_changed.emit(on)
