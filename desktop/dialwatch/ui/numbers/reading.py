"""How far reading is, with what begins and ends it."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from dialwatch.ledger.bindings import NumberReading
from dialwatch.ui.actions import Actions
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.format import number
from dialwatch.ui.privacy import masked_text
from dialwatch.ui.theme import GRID
from dialwatch.ui.widgets.parts import ElidedLabel, SignButton, set_state

__all__ = ["ReadingBar"]


class ReadingBar(QWidget):
    """A sentence, and three signs."""

    def __init__(self) -> None:
        super().__init__()
        self.words = ElidedLabel("", "muted")
        self.words.setMinimumWidth(200)
        self.add = SignButton("plus", self.tr("Add numbers"))
        self.read = SignButton("refresh", self.tr("Read again"))
        self.stop = SignButton("stop", self.tr("Stop reading"))
        self.whole = SignButton("eye", self.tr("Show whole numbers"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID // 2)
        row.addWidget(self.words, 1)
        for button in (self.add, self.read, self.stop, self.whole):
            row.addWidget(button)
        self.show_reading(NumberReading())

    def hook(self, actions: Actions) -> None:
        """The signs do what the menu does."""
        for button, name in (
            (self.add, "add_numbers"),
            (self.read, "read_numbers"),
            (self.stop, "read_stop"),
            (self.whole, "whole_numbers"),
        ):
            action = actions[name]
            button.clicked.connect(lambda _=False, action=action: action.trigger())
            button.setEnabled(action.isEnabled())
            action.enabledChanged.connect(button.setEnabled)
        actions["whole_numbers"].toggled.connect(self._turn)

    def show_reading(self, told: NumberReading) -> None:
        """How far it is."""
        if told.running:
            text = self.tr("Reading {done} of {whole} X").format(
                done=number(told.done), whole=number(told.whole)
            )
        else:
            text = ""
        if told.sentence:
            said = spoken(told.sentence)
            text = f"{text}: {said}" if text else said
        self.words.setText(masked_text(text))
        set_state(self.words, "state", "" if told.running or not told.sentence else "warn")
        self.stop.setVisible(told.running)

    def _turn(self, on: bool) -> None:
        name = self.tr("Mask numbers") if on else self.tr("Show whole numbers")
        self.whole.set_sign("eye-off" if on else "eye", name)
