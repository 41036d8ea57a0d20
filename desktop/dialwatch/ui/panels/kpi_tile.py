"""One tile of the KPI strip: caption, figure with unit, sparkline."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from dialwatch.metrics.wilson import Floats
from dialwatch.ui.charts.spark import Sparkline
from dialwatch.ui.theme import FIGURE, GRID, PADDING, font
from dialwatch.ui.widgets.parts import ElidedLabel, label, set_state

__all__ = ["KpiTile", "TileText"]

_SPARK, _SHORT_SPARK = 96, 48
_NARROW = 190
"""Pixels of a tile below which its line is short, so that the words beside it have room."""


@dataclass(frozen=True, slots=True)
class TileText:
    """What a tile says."""

    figure: str
    unit: str = ""
    note: str = ""
    """Beside the sparkline: the window, or why there is no figure."""
    hint: str = ""
    """Formula, window, n, settle age and zone."""
    faint: bool = False
    """No figure to rely on: – , n/a, or too few calls."""


class KpiTile(QFrame):
    """The labels keep their places while the figures change."""

    def __init__(self, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.caption = label(caption, "caption")
        self.figure = _Figure()
        self.unit = label("", "muted")
        self.note = ElidedLabel("", "caption")
        self.spark = Sparkline()
        self.spark.setFixedWidth(_SPARK)
        self.note.setMinimumHeight(self.spark.sizeHint().height())
        line = QHBoxLayout()
        line.setSpacing(GRID // 2)
        line.addWidget(self.figure)
        line.addWidget(self.unit, 0, Qt.AlignmentFlag.AlignBottom)
        line.addStretch(1)
        # The unit stands on the figure's own line of writing.
        below = QFontMetrics(font(FIGURE)).descent() - QFontMetrics(font()).descent()
        self.unit.setContentsMargins(0, 0, 0, max(below, 0))
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addWidget(self.spark)
        foot.addWidget(self.note, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(PADDING, GRID, PADDING, GRID)
        box.setSpacing(2)
        box.addWidget(self.caption)
        box.addLayout(line)
        box.addLayout(foot)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("tile", True)

    def tell(self, text: TileText, spark: Floats) -> None:
        """Show these words and this line."""
        for part, words in ((self.figure, text.figure), (self.unit, text.unit)):
            if part.text() != words:
                part.setText(words)
        if self.note.text() != text.note:
            self.note.setText(text.note)
        set_state(self.figure, "role", "figureFaint" if text.faint else "figure")
        self.unit.setVisible(bool(text.unit))
        self.setToolTip(text.hint)
        said = " ".join(part for part in (text.figure, text.unit, text.note) if part)
        self.setAccessibleName(f"{self.caption.text()}: {said}")
        self.setAccessibleDescription(text.hint)
        self.spark.show_values(spark)
        # Where nothing can be drawn, the reason has the whole width.
        self.spark.setVisible(bool(np.isfinite(spark).any()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.spark.setFixedWidth(_SPARK if self.width() >= _NARROW else _SHORT_SPARK)

    def shown(self) -> dict[str, str]:
        """The texts of the labels."""
        return {
            "figure": self.figure.text(),
            "unit": self.unit.text(),
            "note": self.note.text(),
            "hint": self.toolTip(),
        }


class _Figure(QLabel):
    """A figure of 28 pixels that asks for no more width than it needs, nor pushes the strip."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "figure")
        self.setFont(font(FIGURE))

    def minimumSizeHint(self) -> QSize:
        return QSize(16, super().minimumSizeHint().height())
