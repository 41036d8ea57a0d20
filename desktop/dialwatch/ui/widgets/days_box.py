"""A number of days, which may be for ever."""

from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QSpinBox

from dialwatch.calls.retention import Limits
from dialwatch.ui.theme import GRID

__all__ = ["DaysBox"]


class DaysBox(QSpinBox):
    """Between limits; where for ever is allowed, it stands below the least, as 0."""

    def __init__(self, name: str, limits: Limits) -> None:
        super().__init__()
        self._limits = limits
        self.setRange(0 if limits.for_ever else limits.least, limits.most)
        if limits.for_ever:
            self.setSpecialValueText(self.tr("for ever"))
        self.setFixedWidth(124)
        self.setAccessibleName(name)
        self.lineEdit().setAccessibleName(name)
        self.lineEdit().setTextMargins(GRID, 0, 0, 0)  # the stylesheet's are not heard
        self.setKeyboardTracking(False)
        self.valueChanged.connect(self._say)
        self.setValue(limits.usual)
        self._say(self.value())

    def stepBy(self, steps: int) -> None:
        value = self.value() + steps
        if self._limits.for_ever and 0 < value < self._limits.least:
            value = 0 if steps < 0 else self._limits.least
        self.setValue(value)

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        """While it is typed, what may still become long enough."""
        state, *_ = super().validate(text, place)
        if state is QValidator.State.Acceptable:
            few = 0 < self.valueFromText(text) < self._limits.least
            state = QValidator.State.Intermediate if few else state
        return state, text, place

    def fixup(self, text: str) -> str:
        """Too few days are the least."""
        return self.textFromValue(self._limits.least) + self.suffix()

    def _say(self, days: int) -> None:
        self.setSuffix(self.tr(" day") if days == 1 else self.tr(" days"))
