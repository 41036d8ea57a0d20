"""How much room the heading of a column needs: it has other words in each language."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView

__all__ = ["heading_width"]

_AROUND = 16
"""Pixels left and right of the words."""


def heading_width(view: QTableView, column: int) -> int:
    """Pixels that its words need, with what is around them."""
    words = str(view.model().headerData(column, Qt.Orientation.Horizontal) or "")
    return view.horizontalHeader().fontMetrics().horizontalAdvance(words) + _AROUND
