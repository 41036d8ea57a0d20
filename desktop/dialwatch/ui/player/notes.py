"""Below the sound: what was said, the markers, and what can be done with the recording."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dialwatch.calls.recording import Marker
from dialwatch.ui.player.dialogue import DialogueList
from dialwatch.ui.player.markers import MOST_MARKERS, MarkerList
from dialwatch.ui.theme import GRID
from dialwatch.ui.theme.scale import BODY, font
from dialwatch.ui.widgets.parts import SignButton

__all__ = ["NotesArea"]

_AROUND = 18
"""Pixels of a segment beside its words."""


class NotesArea(QWidget):
    """Two lists of which one is shown, and three buttons beside the choice."""

    def __init__(self) -> None:
        super().__init__()
        self.dialogue, self.markers = DialogueList(), MarkerList()
        self.mark = SignButton("flag", self.tr("Mark this place, with a note (M)"))
        self.pin = SignButton("pin", self.tr("Pin: never make room with it (P)"))
        self.pin.setCheckable(True)
        self.save = SignButton("save", self.tr("Save the recording to a file (Ctrl+E)"))
        self._choice = QButtonGroup(self)
        self._lists = QStackedWidget()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID // 2)
        box.addLayout(self._head())
        box.addWidget(self._lists, 1)
        self._choice.idClicked.connect(self._lists.setCurrentIndex)

    def show_markers(self, markers: Sequence[Marker]) -> None:
        """Show these, and how many there are."""
        self.markers.show_markers(markers)
        word = self.tr("Markers {n}").format(n=len(markers)) if markers else self.tr("Markers")
        self._choice.button(1).setText(word)

    def turn_to_markers(self) -> None:
        """Show the list of markers."""
        self._choice.button(1).click()

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        for place, (text, page, end) in enumerate(
            (
                (self.tr("Dialogue"), self.dialogue, "first"),
                (self.tr("Markers"), self.markers, "last"),
            )
        ):
            button = QToolButton()
            button.setText(text)
            button.setCheckable(True)
            button.setProperty("segment", True)
            button.setProperty("tight", True)
            button.setProperty("place", end)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._choice.addButton(button, place)
            self._lists.addWidget(page)
            row.addWidget(button)
        self._choice.button(0).setChecked(True)
        # Room for any count, so that nothing moves when the first marker is set.
        most = self.tr("Markers {n}").format(n=MOST_MARKERS)
        wide = QFontMetrics(font(BODY, strong=True)).horizontalAdvance(most)
        self._choice.button(1).setMinimumWidth(wide + _AROUND)
        row.addStretch(1)
        for foot in (self.mark, self.pin, self.save):
            row.addSpacing(4)
            row.addWidget(foot)
        return row
