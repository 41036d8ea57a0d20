"""A page of the wallboard that is a list."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt

from dialwatch.ui.theme import campaign_colour
from dialwatch.ui.wallboard.brush import Brush
from dialwatch.ui.wallboard.reading import Reading
from dialwatch.ui.wallboard.values import WallRow

__all__ = ["paint_rows", "rows_on"]

_RIGHT = Qt.AlignmentFlag.AlignRight
_PITCH = 2.15
"""Height of a row, in heights of its capitals."""
_NAME = 15.0
"""Heights of the smallest capitals that a long name has, before anything else has room."""
_GROWN = 1.25
"""How much larger rows become at most where they are few."""


def rows_on(type_: Reading, height: float) -> int:
    """How many rows a page of this height holds."""
    return max(1, int(height // (type_.row * _PITCH)))


@dataclass(frozen=True, slots=True)
class _Columns:
    """Widths; 0: left out."""

    figure: float
    scale: float
    detail: float
    word: float


def paint_rows(brush: Brush, area: QRectF, rows: Sequence[WallRow], *, alone: bool) -> None:
    """The rows, one under the other; as many as `rows_on` says. `alone`: there is no other page of
    them, so a few may be larger."""
    before = brush.type
    if alone:
        room = area.height() / (len(rows) * before.row * _PITCH)
        grown = min(max(room, 1.0), _GROWN)
        brush.type = replace(before, row=before.row * grown)
    _paint(brush, area, rows)
    brush.type = before


def _paint(brush: Brush, area: QRectF, rows: Sequence[WallRow]) -> None:
    pitch = brush.type.row * _PITCH
    columns = _columns(brush, area.width(), rows)
    for place, row in enumerate(rows):
        box = QRectF(area.left(), area.top() + place * pitch, area.width(), pitch)
        if place:
            brush.bar(QRectF(box.left(), box.top(), box.width(), 2), brush.colours.text, 0.12)
        _row(brush, box, row, columns)


def _columns(brush: Brush, width: float, rows: Sequence[WallRow]) -> _Columns:
    """What there is room for: the figure always, then the word of the state, then the rest."""
    small, cap = brush.type.small, brush.type.row
    figure = max((brush.wide(row.figure, cap, strong=True) for row in rows), default=0.0)
    name = max((brush.wide(row.name, cap) for row in rows), default=0.0)
    left = width - figure - small * 3.4 - cap - min(name, small * _NAME)
    word = max((brush.wide(row.word, small) for row in rows), default=0.0) + small
    word = word if word > small and word <= left else 0.0
    left -= word
    rated = any(row.rate is not None for row in rows)
    scale = min(small * 11, left) if rated and left >= small * 7 else 0.0
    left -= scale + (small if scale else 0)
    detail = max((brush.wide(row.detail, small) for row in rows), default=0.0) + small
    return _Columns(figure, scale, detail if small < detail <= left else 0.0, word)


def _row(brush: Brush, box: QRectF, row: WallRow, columns: _Columns) -> None:
    small, cap, colours = brush.type.small, brush.type.row, brush.colours
    if row.colour is not None:
        mark = QRectF(box.left(), box.top() + box.height() * 0.2, small * 0.28, box.height() * 0.6)
        brush.bar(mark, campaign_colour(colours, row.colour), radius=small * 0.1)
    left = box.left() + small * 0.9
    middle = QPointF(left + cap * 0.55, box.center().y())
    brush.shape(middle, row.cell.shape, cap, getattr(colours, row.cell.colour))
    left += small * 0.6 + cap
    right = box.right() - columns.figure
    figure = QRectF(right, box.top(), columns.figure, box.height())
    colour = colours.muted if row.faint else colours.text
    brush.write(figure, row.figure, cap, colour, _RIGHT, strong=True)
    if not (columns.scale or columns.word or columns.detail):
        right = box.right() - brush.wide(row.figure, cap, strong=True)
    right -= small
    if columns.scale:
        _scale(brush, QRectF(right - columns.scale, box.top(), columns.scale, box.height()), row)
        right -= columns.scale + small
    for wide, text in ((columns.detail, row.detail), (columns.word, row.word)):
        if wide:
            place = QRectF(right - wide + small, box.top(), wide - small, box.height())
            brush.write(place, text, small, colours.muted, _RIGHT)
            right -= wide
    name = QRectF(left, box.top(), right - left, box.height())
    brush.write(name, row.name, cap, colours.text)
    if row.fraction is not None:
        _progress(brush, box, row.fraction)


def _scale(brush: Brush, area: QRectF, row: WallRow) -> None:
    """A dot on its band over 0 to 100 %, as in the tables."""
    if row.rate is None:
        return
    cap, colours, middle = brush.type.row, brush.colours, area.center().y()
    thin = max(2.0, cap * 0.06)
    area = brush.mirror(area)  # 0 is on the left in every language, as in charts
    brush = brush.straight()
    brush.bar(QRectF(area.left(), middle - thin / 2, area.width(), thin), colours.outline, 0.8)
    for end in (area.left(), area.right() - thin):
        brush.bar(QRectF(end, middle - cap * 0.4, thin, cap * 0.8), colours.outline, 0.8)
    low, high = (area.left() + edge * area.width() for edge in (row.low, row.high))
    band = QRectF(low, middle - cap * 0.28, max(high - low, thin * 2), cap * 0.56)
    brush.bar(band, colours.accent, 0.45)
    x = area.left() + row.rate * area.width()
    dot = QRectF(x - cap * 0.2, middle - cap * 0.2, cap * 0.4, cap * 0.4)
    brush.bar(dot, colours.accent, radius=cap * 0.2)


def _progress(brush: Brush, box: QRectF, fraction: float) -> None:
    """How far the list is, as the row's own ground line."""
    thick = max(4.0, brush.type.small * 0.16)
    track = QRectF(box.left(), box.bottom() - thick, box.width(), thick)
    done = QRectF(track.left(), track.top(), track.width() * fraction, thick)
    brush.bar(done, brush.colours.accent, 0.9)
