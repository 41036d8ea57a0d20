"""A box in which one of several named values is chosen."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox

__all__ = ["ChoiceBox"]


class ChoiceBox(QComboBox):
    """Keeps what is chosen while the choices are told anew."""

    def __init__(self, name: str) -> None:
        """`name`: what is chosen, for screen readers."""
        super().__init__()
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    @property
    def value(self) -> str:
        """What is chosen; empty: nothing."""
        return str(self.currentData() or "")

    def fill(self, choices: Sequence[tuple[str, str]]) -> bool:
        """Offer these values under their titles; whether another one is chosen than before."""
        chosen = self.value
        before = self.blockSignals(True)
        self.clear()
        for value, title in choices:
            self.addItem(title, value)
        self.setCurrentIndex(max(0, self.findData(chosen)))
        self.blockSignals(before)
        return self.value != chosen

    def choose(self, value: str) -> None:
        """This one, where it is offered."""
        place = self.findData(value)
        if place >= 0:
            self.setCurrentIndex(place)
