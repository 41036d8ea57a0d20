"""Big figures in a row, each with a caption: what matters first is read first."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from dialwatch.ui.format import number
from dialwatch.ui.theme import GRID, PADDING
from dialwatch.ui.widgets.parts import label, set_state
from dialwatch.ui.widgets.shape import ShapeSign

__all__ = ["Figure", "FigureStrip"]


@dataclass(frozen=True, slots=True)
class Figure:
    """One of the figures."""

    count: int
    caption: str
    shape: str = "○"
    colour: str = "muted"
    """Of the shape; `bad` is also the figure's own."""
    hint: str = ""


class FigureStrip(QWidget):
    """Shows figures from left to right; their places are kept while they change."""

    def __init__(self) -> None:
        super().__init__()
        self._tiles: list[_Tile] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def tell(self, figures: Sequence[Figure]) -> None:
        """Show these figures and no others."""
        while len(self._tiles) < len(figures):
            tile = _Tile()
            self._tiles.append(tile)
            self._row.insertWidget(len(self._tiles) - 1, tile)
        for place, tile in enumerate(self._tiles):
            tile.setVisible(place < len(figures))
            if place < len(figures):
                tile.tell(figures[place], first=place == 0)
                set_state(tile, "last", place == len(figures) - 1)
                tile.settle()
        self._row.activate()  # at once: nobody is to see figures cut

    def told(self) -> dict[str, str]:
        """The figures in sight, by their captions."""
        return {
            tile.caption.text(): tile.figure.text() for tile in self._tiles if not tile.isHidden()
        }


class _Tile(QFrame):
    def __init__(self) -> None:
        super().__init__()
        self.setProperty("tile", True)
        self.figure = label("", "figure")
        self.caption = label("", "figureCaption")
        self.sign = ShapeSign()
        foot = QHBoxLayout()
        foot.setSpacing(GRID // 2)
        foot.addWidget(self.sign)
        foot.addWidget(self.caption)
        foot.addStretch(1)
        self._box = box = QVBoxLayout(self)
        box.setSpacing(0)
        box.addWidget(self.figure, 0, Qt.AlignmentFlag.AlignLeft)
        box.addLayout(foot)

    def settle(self) -> None:
        """Take the room that the words need."""
        self._box.activate()

    def tell(self, told: Figure, *, first: bool) -> None:
        """The first one stands at the edge of all that is below it."""
        self._box.setContentsMargins(0 if first else PADDING, 2, PADDING, 2)
        self.figure.setText(number(told.count))
        set_state(self.figure, "state", "bad" if told.colour == "bad" and told.count else "")
        self.caption.setText(told.caption)
        self.sign.show_state(told.shape, told.colour)
        self.setToolTip(told.hint)
        self.setAccessibleName(f"{number(told.count)} {told.caption}")
