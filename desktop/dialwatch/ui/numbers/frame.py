"""How the parts of the panel of numbers stand."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from dialwatch.ui.theme import GRID, PADDING

__all__ = ["lay_out"]

_SIDE = 366
"""Pixels of what stands beside the table."""


def lay_out(
    panel: QWidget,
    top: tuple[QWidget, QWidget],
    bar: QWidget,
    below: tuple[QWidget, QWidget],
) -> None:
    """Two widgets above, the first with what room there is; a bar; two side by side below."""
    line = QHBoxLayout()
    line.setContentsMargins(PADDING, GRID // 2, PADDING, 0)
    line.setSpacing(GRID)
    line.addWidget(top[0], 1)
    line.addWidget(top[1])
    row = QHBoxLayout()
    row.setContentsMargins(PADDING, 0, PADDING, 0)
    row.addWidget(bar)
    parts = QSplitter(Qt.Orientation.Horizontal)
    parts.setChildrenCollapsible(False)
    for widget in below:
        parts.addWidget(widget)
    parts.setStretchFactor(0, 1)
    parts.setStretchFactor(1, 0)
    parts.setSizes([900, _SIDE])
    box = QVBoxLayout(panel)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(GRID // 2)
    box.addLayout(line)
    box.addLayout(row)
    box.addWidget(parts, 1)
