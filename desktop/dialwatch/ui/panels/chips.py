"""The terms of the filter as chips, each with a button that removes it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QWidget

from dialwatch.ui.theme import GRID
from dialwatch.ui.widgets.parts import SignButton, label, push_button, set_state

__all__ = ["Chip", "ChipRow"]

_WIDEST = 220


@dataclass(frozen=True, slots=True)
class Chip:
    """One term: what is shown, what it reads in the query, and what is wrong with it."""

    text: str
    term: str
    error: str = ""


class ChipRow(QWidget):
    """Chips side by side; those that do not fit stand in a menu behind "+n"."""

    removed = Signal(int)
    """The place of the chip that the user removed."""

    def __init__(self) -> None:
        super().__init__()
        self._chips: tuple[Chip, ...] = ()
        self._frames: list[QFrame] = []
        self._room = 400
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GRID // 2)
        self._more = push_button("", self._show_rest, small=True)
        self._more.hide()
        self._row.addWidget(self._more)
        self.hide()

    def show_chips(self, chips: Sequence[Chip]) -> None:
        """Show these chips and no others."""
        if tuple(chips) == self._chips:
            return
        self._chips = tuple(chips)
        for frame in self._frames:
            self._row.removeWidget(frame)
            frame.hide()
            frame.deleteLater()
        self._frames = [self._made(place, chip) for place, chip in enumerate(self._chips)]
        for place, frame in enumerate(self._frames):
            self._row.insertWidget(place, frame)
        self.setVisible(bool(chips))
        self._fit()

    def set_room(self, pixels: int) -> None:
        """How wide the chips may become together."""
        self._room = pixels
        self._fit()

    def _fit(self) -> None:
        used, hidden = 0, 0
        reserve = self._more.sizeHint().width() + GRID
        last = len(self._frames) - 1
        for place, frame in enumerate(self._frames):
            used += frame.sizeHint().width() + GRID // 2
            fits = used + (reserve if place < last else 0) <= self._room or place == 0
            frame.setVisible(fits and hidden == 0)
            hidden += not (fits and hidden == 0)
        self._more.setText(f"+{hidden}")
        self._more.setAccessibleName(self.tr("{n} more filters").format(n=hidden))
        self._more.setVisible(hidden > 0)

    def _made(self, place: int, chip: Chip) -> QFrame:
        frame = QFrame()
        frame.setProperty("chip", True)
        row = QHBoxLayout(frame)
        row.setContentsMargins(GRID, 0, 2, 0)
        row.setSpacing(2)
        text = label()
        elide = Qt.TextElideMode.ElideMiddle
        text.setText(text.fontMetrics().elidedText(chip.text, elide, _WIDEST))
        frame.setToolTip(chip.error or chip.term)
        if chip.error:
            set_state(text, "state", "bad")
        row.addWidget(text)
        name = self.tr("Remove the filter {term}").format(term=chip.term)
        row.addWidget(SignButton("close", name, lambda: self.removed.emit(place)))
        frame.setAccessibleName(chip.term)
        return frame

    def _show_rest(self) -> None:
        menu = QMenu(self)
        for place, frame in enumerate(self._frames):
            if not frame.isVisible():
                remove = self.tr("Remove {term}").format(term=self._chips[place].text)
                menu.addAction(remove).triggered.connect(
                    lambda _=False, place=place: self.removed.emit(place)
                )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))
