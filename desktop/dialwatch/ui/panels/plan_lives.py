"""The new lifetime of a renewal in one step: the usual ones, or another."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QWidget

from dialwatch.ui.lifetimes import life_choices
from dialwatch.ui.theme import GRID

__all__ = ["PlanLives"]


class PlanLives(QWidget):
    """The last one is chosen as soon as something else is typed in the field below."""

    chosen = Signal(str)
    """This lifetime, as the field takes it; empty: another one is to be typed."""

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(2 * GRID)
        self.buttons: dict[str, QRadioButton] = {}
        for choice in life_choices(0):
            digit = choice.title[:1].isdecimal()
            self._add(choice.value, f"&{choice.title}" if digit else choice.title)
        self._add("", self.tr("&Another length, or until a day"))
        self._row.addStretch(1)

    def show_value(self, typed: str) -> None:
        """What stands in the field now."""
        button = self.buttons.get(typed, self.buttons[""])
        before = self._group.blockSignals(True)
        if typed or self._group.checkedButton() is not None:
            button.setChecked(True)
        self._group.blockSignals(before)

    def limit(self, longest: int) -> None:
        """Only those that the application takes: seconds, 0 for no limit."""
        taken = {choice.value for choice in life_choices(longest)}
        for value, button in self.buttons.items():
            button.setVisible(not value or value in taken)

    def _add(self, value: str, title: str) -> None:
        button = QRadioButton(title)
        button.clicked.connect(lambda _=False: self.chosen.emit(value))
        self._group.addButton(button)
        self.buttons[value] = button
        self._row.addWidget(button)
