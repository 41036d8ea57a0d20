"""Texts cut to a column's width: cutting one takes longer than painting it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStyleOptionViewItem

__all__ = ["Fitted"]

_MOST = 4096
"""Texts whose cut is remembered."""


class Fitted:
    """Remembers how texts were cut."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, int], str] = {}

    def cut(self, option: QStyleOptionViewItem, text: str, width: int) -> str:
        """The text as far as it fits into so many pixels, in the cell's font."""
        known = self._known.get((text, width))
        if known is None:
            if len(self._known) >= _MOST:
                self._known.clear()
            elide = Qt.TextElideMode.ElideRight
            known = self._known[text, width] = option.fontMetrics.elidedText(text, elide, width)
        return known
