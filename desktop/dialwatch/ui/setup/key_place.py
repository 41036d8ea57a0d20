"""Where the keys of an account are to be kept: said plainly, chosen by the user."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from dialwatch.ui.engine_words import spoken
from dialwatch.ui.setup.words import place_words
from dialwatch.ui.theme import GRID
from dialwatch.ui.widgets.parts import label, push_button, set_state

__all__ = ["KeyPlaceChooser"]

_INDENT = 24
_SHORTEST = 8
_WHOLE = Qt.AlignmentFlag(0)
_KINDS = ("files", "keyring", "passphrase", "memory")


class KeyPlaceChooser(QWidget):
    """The best place that can be used is chosen at first."""

    changed = Signal()
    again_wanted = Signal()
    """The user unlocked the keyring: answer with `show_places`."""

    def __init__(self) -> None:
        super().__init__()
        self._state = ""
        """Of the file under a passphrase."""
        self._asked = False
        self.waiting = label(self.tr("Looking for places that can be used…"), "muted", wrap=True)
        self.again = push_button(self.tr("Look a&gain"), self._look_again, small=True)
        self.passphrase = _secret(self.tr("Passphrase"))
        self.repeated = _secret(self.tr("The passphrase again"))
        self.fault = label("", "caption", wrap=True)
        set_state(self.fault, "state", "bad")
        group = QButtonGroup(self)
        self.places = {kind: _Place() for kind in _KINDS}
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID)
        box.addWidget(self.waiting)
        for place in self.places.values():
            group.addButton(place.button)
            place.hide()
            box.addWidget(place)
        self.places["keyring"].add(self.again, Qt.AlignmentFlag.AlignLeft)
        for part in (self.passphrase, self.repeated, self.fault):
            self.places["passphrase"].add(part)
        group.buttonToggled.connect(lambda *_: self._choose())
        for edit in (self.passphrase, self.repeated):
            edit.textChanged.connect(self._typed)

    @property
    def kind(self) -> str:
        """The chosen place; empty: none yet."""
        chosen = (kind for kind, place in self.places.items() if place.button.isChecked())
        return next(chosen, "")

    @property
    def secret(self) -> str:
        """The passphrase, where one has to be given for the chosen place."""
        return self.passphrase.text() if self._asked else ""

    def problem(self) -> str:
        """Why the chosen place cannot be used so; empty: it can."""
        if not self.kind:
            return self.tr("Choose where the keys are kept.")
        if not self._asked:
            return ""
        if len(self.passphrase.text().strip()) < _SHORTEST:
            return self.tr("A passphrase has %n characters or more.", "", _SHORTEST)
        if self._state == "new" and self.passphrase.text() != self.repeated.text():
            return self.tr("The two passphrases differ.")
        return ""

    def show_places(self, places: Sequence[Mapping[str, str]]) -> None:
        """The places, the best first, as the engine tells them; what is chosen stays."""
        told = {place["kind"]: place for place in places}
        self._state = told.get("passphrase", {}).get("state", "")
        for kind, place in self.places.items():
            place.setVisible(kind in told)
            if kind in told:
                state, path = told[kind]["state"], told[kind].get("path", "")
                place.show_words(*place_words(kind, state, path))
        self.again.setVisible(told.get("keyring", {}).get("state", "ready") != "ready")
        self.again.setEnabled(True)
        self.waiting.hide()
        usable = [kind for kind in told if self.places[kind].button.isEnabled()]
        if self.kind not in usable and usable:
            self.places[usable[0]].button.setChecked(True)
        self._choose()

    def show_fault(self, sentence: str) -> None:
        """Say what is wrong with the passphrase."""
        self.fault.setText(f"▲ {spoken(sentence)}" if sentence else "")
        self.fault.setVisible(bool(sentence))

    def wipe(self) -> None:
        """Forget what was entered."""
        self.passphrase.clear()
        self.repeated.clear()

    def _choose(self) -> None:
        self._asked = self.kind == "passphrase" and self._state != "open"
        self.passphrase.setVisible(self._asked)
        self.repeated.setVisible(self._asked and self._state == "new")
        kept = self.tr("the passphrase of the keys that are kept already")
        fresh = self.tr("a new passphrase")
        self.passphrase.setPlaceholderText(kept if self._state == "locked" else fresh)
        self._typed()

    def _typed(self) -> None:
        self.show_fault("")
        self.changed.emit()

    def _look_again(self) -> None:
        self.waiting.show()
        self.again.setEnabled(False)
        self.again_wanted.emit()


class _Place(QWidget):
    """A button, what it means, and what has to be entered for it."""

    def __init__(self) -> None:
        super().__init__()
        self.button = QRadioButton()
        self._said = label("", "caption", wrap=True)
        self._inner = QVBoxLayout()
        self._inner.setSpacing(GRID // 2)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(2)
        grid.setColumnMinimumWidth(0, _INDENT)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.button, 0, 0, 1, 2)
        grid.addWidget(self._said, 1, 1)
        grid.addLayout(self._inner, 2, 1)

    def add(self, part: QWidget, side: Qt.AlignmentFlag = _WHOLE) -> None:
        self._inner.addWidget(part, 0, side)

    def show_words(self, title: str, about: str, usable: bool) -> None:
        self.button.setText(title)
        self.button.setEnabled(usable)
        self.button.setAccessibleDescription(about)
        self._said.setText(about)


def _secret(name: str) -> QLineEdit:
    made = QLineEdit()
    made.setEchoMode(QLineEdit.EchoMode.Password)
    made.setAccessibleName(name)
    made.setPlaceholderText(name)
    return made
