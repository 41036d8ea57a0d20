"""What stands in the place of the waveform while nothing can be played."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from dialwatch.ui.engine_words import spoken
from dialwatch.ui.mnemonic import without_mnemonic
from dialwatch.ui.player.states import Offer
from dialwatch.ui.theme import GRID
from dialwatch.ui.widgets.parts import label, push_button

__all__ = ["OfferPage"]

_STEPS = 1000
_BUTTONS = 2


class OfferPage(QWidget):
    """A sentence, how far it is, and up to two buttons."""

    chosen = Signal(str)
    """What the button does: a word of `states.Step`."""

    def __init__(self) -> None:
        super().__init__()
        self.sentence = label("", "muted", wrap=True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, _STEPS)
        self.bar.setAccessibleName(self.tr("How much has come"))
        self._acts = [""] * _BUTTONS
        self.buttons = [self._button(place) for place in range(_BUTTONS)]
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addStretch(1)
        for button in self.buttons:
            row.addWidget(button)
        row.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, GRID, 0, GRID)
        box.setSpacing(GRID)
        box.addStretch(1)
        box.addWidget(self.sentence)
        box.addWidget(self.bar)
        box.addLayout(row)
        box.addStretch(1)

    def show_offer(self, offer: Offer) -> None:
        """Show this; a button that stays keeps the focus."""
        self.sentence.setText(spoken(offer.sentence))
        self.bar.setVisible(offer.share is not None)
        known = offer.share is not None and offer.share >= 0
        self.bar.setRange(0, _STEPS if known else 0)
        if offer.share is not None and known:
            self.bar.setValue(round(min(1.0, offer.share) * _STEPS))
        for place, button in enumerate(self.buttons):
            step = offer.steps[place] if place < len(offer.steps) else None
            self._acts[place] = "" if step is None else step.act
            if step is not None and button.text() != step.text:
                button.setText(step.text)
                button.setAccessibleName(without_mnemonic(step.text))
            button.setVisible(step is not None)

    def _button(self, place: int) -> QPushButton:
        return push_button("", lambda: self.chosen.emit(self._acts[place]))
