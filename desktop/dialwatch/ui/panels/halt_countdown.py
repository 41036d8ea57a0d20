"""The grace period: seconds, a way back, and nothing sent yet."""

import math

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from dialwatch.calls.batch import Batch
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.panels.halt_words import will_be
from dialwatch.ui.theme import GRID
from dialwatch.ui.widgets.parts import label, push_button, set_state
from dialwatch.ui.widgets.step_page import StepPage

__all__ = ["CountdownPage"]


class CountdownPage(StepPage):
    """Undo is what Enter and Escape do; whoever does not want to wait clicks a quiet button."""

    undo_wanted = Signal()
    now_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.effect = label("", "headline")
        self.seconds = label("", "countdown")
        self.unit = label(self.tr("seconds"), "muted")
        self.words = label("", "muted", wrap=True)
        self.undo = push_button(self.tr("&Undo"), self.undo_wanted.emit, primary=True)
        self.undo.setMinimumWidth(180)
        self.now = push_button(self.tr("Do it &now"), self.now_wanted.emit)
        self.now.setProperty("link", True)
        self.default = self.undo
        self._build()
        self.say("")

    def show_batch(self, batch: Batch, count: int | None = None) -> None:
        """What will be done; `count`: to how many, where that is not one for each entry."""
        self.effect.setText(will_be(batch.kind, batch.total if count is None else count))

    def show_seconds(self, left: float) -> None:
        """So many real seconds are left."""
        whole = max(0, math.ceil(left))
        text = str(whole)
        if self.seconds.text() != text:
            self.seconds.setText(text)
            self.unit.setText(self.tr("second") if whole == 1 else self.tr("seconds"))
            self.setAccessibleDescription(f"{self.effect.text()} {text} {self.unit.text()}")

    def say(self, sentence: str, state: str = "") -> None:
        """Something else than that nothing was sent yet; that again for an empty sentence."""
        usual = self.tr("Nothing was sent yet. Closing this window undoes it too.")
        self.words.setText(spoken(sentence) or usual)
        set_state(self.words, "state", state)

    def start(self) -> None:
        """It is on screen."""
        self.undo.setFocus()

    def _build(self) -> None:
        middle = Qt.AlignmentFlag.AlignHCenter
        for part in (self.effect, self.seconds, self.unit, self.words):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.now)
        line.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID)
        box.addStretch(3)
        box.addWidget(self.effect)
        box.addWidget(self.seconds)
        box.addWidget(self.unit)
        box.addSpacing(GRID * 2)
        box.addWidget(self.undo, 0, middle)
        box.addLayout(line)
        box.addSpacing(GRID)
        box.addWidget(self.words)
        box.addStretch(4)
