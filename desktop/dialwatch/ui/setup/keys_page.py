"""Third step: the keys, and where they are kept."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from dialwatch.ui.engine_words import spoken
from dialwatch.ui.setup.drafting import Offer
from dialwatch.ui.setup.key_fields import KeyFields
from dialwatch.ui.setup.key_place import KeyPlaceChooser
from dialwatch.ui.theme import GRID
from dialwatch.ui.widgets.parts import label, set_state
from dialwatch.ui.widgets.step_page import StepPage

__all__ = ["KeysPage"]


class KeysPage(StepPage):
    """What is entered leaves this page only towards the engine."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.keys = KeyFields()
        self.place = KeyPlaceChooser()
        self.fault = label("", "caption", wrap=True)
        set_state(self.fault, "state", "bad")
        self._headline = label("", "title")
        body = QWidget()
        body.setObjectName("ground")
        inner = QVBoxLayout(body)
        inner.setContentsMargins(0, 0, GRID, 0)
        inner.setSpacing(GRID)
        inner.addWidget(self.keys)
        inner.addWidget(self.fault)
        inner.addSpacing(GRID)
        inner.addWidget(label(self.tr("Where they are kept"), "title"))
        inner.addWidget(self.place)
        inner.addStretch(1)
        area = QScrollArea()
        area.setProperty("ground", True)
        area.setWidget(body)
        area.setWidgetResizable(True)
        area.setAccessibleName(self.tr("Keys, and where they are kept"))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID)
        box.addWidget(self._headline)
        box.addWidget(area, 1)
        self.fault.hide()
        self.keys.changed.connect(self._typed)
        self.place.changed.connect(self.changed)

    def show_offer(self, offer: Offer) -> None:
        """Ask for the keys of this platform."""
        self._headline.setText(self.tr("Its keys, from {platform}").format(platform=offer.title))
        self.keys.ask_for(offer.keys)

    def show_faults(self) -> bool:
        """Say what is missing; False: nothing is."""
        missing, place = self.keys.problem(), self.place.problem()
        self._say(missing)
        self.place.show_fault("" if missing else place)
        if missing:
            next(edit for edit in self.keys.edits.values() if not edit.text().strip()).setFocus()
        elif place:
            self.place.passphrase.setFocus()
        return bool(missing or place)

    def start(self) -> None:
        for edit in self.keys.edits.values():
            if not edit.text():
                edit.setFocus()
                return

    def wipe(self) -> None:
        """Forget what was entered."""
        self.keys.wipe()
        self.place.wipe()

    def _typed(self) -> None:
        self._say("")
        self.changed.emit()

    def _say(self, sentence: str) -> None:
        self.fault.setText(f"▲ {spoken(sentence)}" if sentence else "")
        self.fault.setVisible(bool(sentence))
