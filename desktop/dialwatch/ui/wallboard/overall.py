"""The first page of the wallboard: one figure that is seen from the door."""

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPen, QPolygonF

from dialwatch.ui.engine_words import spoken
from dialwatch.ui.wallboard.brush import Brush
from dialwatch.ui.wallboard.values import WallFigure, WallPicture

__all__ = ["paint_overall"]

translate = QCoreApplication.translate

_RIGHT = Qt.AlignmentFlag.AlignRight
_MAIN, _LEAST_MAIN = 0.62, 0.5
"""Share of the width that the rate has; on a screen that holds less than `_WIDE`, at least."""
_WIDE = 40
"""Heights of the smallest capitals in a page's width."""
_FIGURE = 3.7
"""Such heights that a figure of the day takes with its caption, at least."""
_LARGEST = 0.30
"""Height of its figure, of the height of the page."""
_CHART = 6
"""Heights of the smallest capitals from which the last hour is drawn."""
_STEPS = (0.05, 0.1, 0.2, 0.25, 0.5, 1.0)


def paint_overall(brush: Brush, area: QRectF, picture: WallPicture) -> None:
    """The answer rate with its band and its last hour; beside it the figures of the day."""
    gap = 2 * brush.type.small
    figures = picture.figures[: max(1, int(area.height() // (_FIGURE * brush.type.small)))]
    share = _MAIN
    if area.width() <= _WIDE * brush.type.small:
        captions = max((brush.wide(one.caption, brush.type.small) for one in figures), default=0.0)
        share = min(_MAIN, max(_LEAST_MAIN, 1 - captions / area.width()))
    main = QRectF(area.left(), area.top(), area.width() * share - gap, area.height())
    beside = QRectF(area.left() + area.width() * share, area.top(), 0, area.height())
    beside.setRight(area.right())
    _rate(brush, main, picture)
    _figures(brush, beside, figures)


def _is_wide(brush: Brush, area: QRectF) -> bool:
    return area.width() > _WIDE * _MAIN * brush.type.small


def _rate(brush: Brush, area: QRectF, picture: WallPicture) -> None:
    small, colours = brush.type.small, brush.colours
    cap = _fitting(brush, area, picture)
    caption = QRectF(area.left(), area.top(), area.width(), small * 1.8)
    said = translate("Wallboard", "answer rate")
    brush.write(caption, said, small, colours.muted)
    top = caption.bottom() + small * 0.5
    figure = QRectF(area.left(), top, area.width(), cap * 1.15)
    colour = colours.muted if picture.faint else colours.text
    brush.write(figure, picture.rate, cap, colour, strong=True)
    taken = brush.wide(picture.rate, cap, strong=True) + small
    told = picture.window or spoken(picture.why)
    if not _is_wide(brush, area):  # one under the other
        both = f"{picture.band}  {told}".strip()
        fits = not picture.band or brush.wide(both, small) <= area.width()
        told, picture = both if fits else picture.band, replace(picture, band="")
    rest = figure.adjusted(taken, 0, 0, 0)
    second = brush.type.row * 1.3
    rest.setTop(figure.center().y() + cap / 2 - second)  # on the figure's own line of writing
    rest.setBottom(figure.center().y() + cap / 2)
    brush.write(rest, picture.band, second, colours.muted)
    below = QRectF(area.left(), figure.bottom() + small * 0.4, area.width(), small * 1.8)
    brush.write(below, told, small, colours.muted)
    chart = QRectF(area.left(), below.bottom() + small * 0.6, area.width(), 0)
    chart.setBottom(area.bottom())
    if chart.height() > small * _CHART:
        _spark(brush, chart, picture)


def _fitting(brush: Brush, area: QRectF, picture: WallPicture) -> float:
    """Height of the figure's capitals: as high as there is room, beside its band."""
    small = brush.type.small
    room, cap = area.width(), area.height() * _LARGEST
    if _is_wide(brush, area):
        room -= brush.wide(picture.band, brush.type.row * 1.3) + small
    else:
        cap = area.height() - small * 5
    long = brush.wide(picture.rate, cap, strong=True)
    return max(small, cap * min(1.0, room / max(long, 1.0)))


def _spark(brush: Brush, area: QRectF, picture: WallPicture) -> None:
    """The last hour on a scale from 0, with the band of now at its end."""
    values = picture.spark
    known = np.isfinite(values)
    if not known.any():
        return
    small, colours = brush.type.small, brush.colours
    top = _top(float(np.nanmax(values)), picture.high)
    word = f"{top * 100:.0f}\u2009%"
    plot = area.adjusted(brush.wide(word, small) + small * 0.6, small * 0.6, -small * 0.4, 0)
    plot.setBottom(area.bottom() - small * 2)
    for level, text in ((top, word), (0.0, "0")):
        y = plot.bottom() - level / top * plot.height()
        brush.bar(QRectF(plot.left(), y - 1, plot.width(), 2), colours.text, 0.18)
        left = QRectF(area.left(), y - small, plot.left() - area.left() - small * 0.6, 2 * small)
        brush.write(left, text, small, colours.muted, _RIGHT)
    under = QRectF(plot.left(), plot.bottom() + small * 0.4, plot.width(), small * 1.6)
    brush.write(under, translate("Wallboard", "1 h ago"), small, colours.muted)
    brush.write(under, translate("Wallboard", "now"), small, colours.muted, _RIGHT)
    _curve(brush, brush.mirror(plot), picture, top)


def _curve(brush: Brush, plot: QRectF, picture: WallPicture, top: float) -> None:
    """Time runs from left to right in every language."""
    painter, small, colours = brush.painter, brush.type.small, brush.colours
    values = picture.spark
    known = np.isfinite(values)
    x = plot.left() + np.linspace(0.0, plot.width(), len(values))
    y = plot.bottom() - np.clip(values / top, 0, 1) * plot.height()
    fill = QColor(colours.accent)
    fill.setAlphaF(0.14)
    line = QPen(QColor(colours.accent), max(2.0, small * 0.12))
    edges = np.flatnonzero(np.diff(known.astype(np.int8), prepend=0, append=0))
    for start, stop in edges.reshape(-1, 2):
        points = [QPointF(a, b) for a, b in zip(x[start:stop], y[start:stop], strict=True)]
        ground = [QPointF(x[stop - 1], plot.bottom()), QPointF(x[start], plot.bottom())]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(fill))
        painter.drawPolygon(QPolygonF([*points, *ground]))
        painter.setPen(line)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))
    last = int(np.flatnonzero(known)[-1])
    if np.isfinite(picture.low) and np.isfinite(picture.high):
        high, low = (plot.bottom() - min(v / top, 1) * plot.height() for v in _band(picture))
        painter.setPen(QPen(QColor(colours.accent), max(2.0, small * 0.16)))
        painter.drawLine(QPointF(x[last], high), QPointF(x[last], low))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.accent))
    painter.drawEllipse(QPointF(x[last], y[last]), small * 0.3, small * 0.3)


def _band(picture: WallPicture) -> tuple[float, float]:
    return picture.high, picture.low


def _top(highest: float, band: float) -> float:
    """The end of the scale: the next round share above all that is drawn."""
    wanted = max(highest, band if np.isfinite(band) else 0.0)
    return next((one for one in _STEPS if one >= wanted), 1.0)


def _figures(brush: Brush, area: QRectF, figures: tuple[WallFigure, ...]) -> None:
    if not figures:
        return
    small, colours = brush.type.small, brush.colours
    each = min(area.height() / len(figures), small * 8)
    cap = max(small, min(each - small * 2.6, small * 3, area.height() * _LARGEST * 0.6))
    widest = max(brush.wide(one.figure, cap, strong=True) for one in figures)
    cap = max(small, cap * min(1.0, area.width() / max(widest, 1.0)))
    for place, one in enumerate(figures):
        box = QRectF(area.left(), area.top() + place * each, area.width(), each)
        caption = QRectF(box.left(), box.top(), box.width(), small * 1.8)
        brush.write(caption, one.caption, small, colours.muted)
        figure = QRectF(box.left(), caption.bottom(), box.width(), cap * 1.2)
        colour = colours.muted if one.faint else colours.text
        brush.write(figure, one.figure, cap, colour, strong=True)
