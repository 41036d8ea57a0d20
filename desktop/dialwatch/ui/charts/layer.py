"""All curves of a plot on one kept picture: painted when they change, shown as often as needed."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from dialwatch.ui.charts.curve import RateCurve

__all__ = ["CurveLayer"]


class CurveLayer(QGraphicsItem):
    """Bands first, then lines: no band may tint another curve's line.

    Everything under a moving crosshair is repainted; the picture makes that a mere copy.
    """

    def __init__(self) -> None:
        super().__init__()
        self._curves: dict[str, RateCurve] = {}
        self._frame = QRectF()
        self._picture: QImage | None = None
        self._drawn_for: tuple[QTransform, QRectF, float] | None = None

    def add(self, curve: RateCurve) -> None:
        """Take in a curve; it stays until `remove`."""
        self._curves[curve.key] = curve
        curve.changed = self._stale
        self._stale()

    def remove(self, key: str) -> None:
        """Let go of the curve of this key."""
        self._curves.pop(key).changed = lambda: None
        self._stale()

    def curve(self, key: str) -> RateCurve:
        """The curve of this key. Raises KeyError."""
        return self._curves[key]

    def all_curves(self) -> Sequence[RateCurve]:
        """All curves, hidden ones included."""
        return list(self._curves.values())

    def curves(self) -> Sequence[RateCurve]:
        """The curves that are not hidden, in the order in which they came."""
        return [curve for curve in self._curves.values() if curve.shown]

    def set_frame(self, frame: QRectF) -> None:
        """The part of the plot that is in sight, in its own coordinates."""
        if frame != self._frame:
            self.prepareGeometryChange()
            self._frame = QRectF(frame)
            self._stale()

    def boundingRect(self) -> QRectF:
        return self._frame

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        transform = painter.worldTransform()
        area = transform.mapRect(self._frame)
        wanted = (transform, area, painter.device().devicePixelRatio())
        if self._picture is None or self._drawn_for != wanted:
            self._picture = self._draw(transform, area, wanted[2])
            self._drawn_for = wanted
        painter.save()
        painter.resetTransform()
        painter.drawImage(_corner(area), self._picture)
        painter.restore()

    def _draw(self, transform: QTransform, area: QRectF, ratio: float) -> QImage:
        corner = _corner(area)
        size = QSize(int(area.width()) + 2, int(area.height()) + 2)
        picture = QImage(size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        here = transform * QTransform.fromTranslate(-corner.x(), -corner.y())
        curves = self.curves()
        for curve in curves:
            curve.paint_band(painter, here, size)
        for curve in curves:
            curve.paint_line(painter, here, size)
        painter.end()
        return picture

    def _stale(self) -> None:
        self._picture = None
        self.update()


def _corner(area: QRectF) -> QPointF:
    return QPointF(int(area.left()), int(area.top()))
