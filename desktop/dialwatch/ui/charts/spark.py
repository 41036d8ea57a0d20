"""A sparkline: the way of a figure over the last minutes, without axes."""

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from dialwatch.ui.charts.lean import arrayToQPolygonF
from dialwatch.ui.theme import theme

__all__ = ["Sparkline"]

Floats = npt.NDArray[np.float64]

_HEIGHT = 22
_MARGIN = 3.0


class Sparkline(QWidget):
    """Draws equally spaced values, oldest first; NaN is a gap. The last one carries a dot.

    `floor` holds the scale's lower end at zero, for counts: a steady count is then a line high
    up and not in the middle of nowhere.
    """

    def __init__(self, parent: QWidget | None = None, *, floor: bool = True) -> None:
        super().__init__(parent)
        self._values: Floats = np.empty(0)
        self._floor = floor
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme().changed.connect(self.update)

    @property
    def values(self) -> Floats:
        """What is drawn."""
        return self._values

    def show_values(self, values: npt.ArrayLike) -> None:
        """Draw these values; the same again costs no paint."""
        fresh = np.asarray(values, np.float64)
        if not np.array_equal(fresh, self._values, equal_nan=True):
            self._values = fresh
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(96, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        known = np.isfinite(self._values)
        if not known.any():
            return
        x, y = self._places(QRectF(self.rect()).adjusted(1, _MARGIN, -_MARGIN - 1, -_MARGIN))
        colours = theme().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        fill = QColor(colours.accent)
        fill.setAlphaF(0.10)
        edges = np.flatnonzero(np.diff(known.astype(np.int8), prepend=0, append=0))
        for start, stop in edges.reshape(-1, 2):
            line = arrayToQPolygonF(x[start:stop], y[start:stop])
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill)
            painter.drawPolygon(self._under(line))
            painter.setPen(QPen(QColor(colours.accent), 1.4))
            painter.drawPolyline(line)
        last = int(np.flatnonzero(known)[-1])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        painter.drawEllipse(QPointF(x[last], y[last]), 2.2, 2.2)
        painter.end()

    def _under(self, line: QPolygonF) -> QPolygonF:
        bottom = self.height() - 1.0
        area = QPolygonF(line)
        area.append(QPointF(line.last().x(), bottom))
        area.append(QPointF(line.first().x(), bottom))
        return area

    def _places(self, area: QRectF) -> tuple[Floats, Floats]:
        values = self._values
        low = 0.0 if self._floor else float(np.nanmin(values))
        high = float(np.nanmax(values))
        if high - low < 1e-9:
            # A flat line stands in the middle, one of zeros at the bottom.
            low, high = (0.0, 1.0) if high <= 0 else (high - 1.0, high + 1.0)
        x = area.left() + np.linspace(0.0, area.width(), max(len(values), 2))[: len(values)]
        y = area.bottom() - (values - low) / (high - low) * area.height()
        return x, y
