"""Sets the report of a shift on one page of A4, in black on white, to be printed."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)

from dialwatch.ui.charts.drawn import draw_chart
from dialwatch.ui.shift.values import ShiftReport, ShiftTable
from dialwatch.ui.theme import LIGHT, font

__all__ = ["PAGE", "draw_page", "report_file"]

PAGE = QRectF(0, 0, 794, 1123)
"""A4 in pixels of the screen at 96 dpi."""

_MARGIN = 46.0
_DPI = 1200
_ROW = 15.0
_HEADING = 17.0
_TITLE = 22.0
_GAP = 12.0
_SMALL, _TEXT, _SECTION, _FIGURE, _HEAD = 9, 10, 12, 20, 20
_MOST_CHART = 380.0
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def report_file(report: ShiftReport) -> bytes:
    """The page as a PDF. Any thread."""
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF()
        )
    )
    writer.setResolution(_DPI)
    writer.setTitle(f"{report.title}, {report.span}")
    writer.setCreator("Dialwatch")
    painter = QPainter(writer)
    painter.scale(_DPI / 96.0, _DPI / 96.0)
    draw_page(painter, report)
    painter.end()
    buffer.close()
    return bytes(held.data())


def draw_page(painter: QPainter, report: ShiftReport) -> None:
    """Draw it; a unit is a pixel of the screen at 96 dpi."""
    page = _Page(painter)
    page.head(report)
    page.figures(report)
    page.chart(report)
    for table in report.tables:
        page.table(table)
    page.foot(report.foot)


class _Page:
    """Filled from the top."""

    def __init__(self, painter: QPainter) -> None:
        self._painter = painter
        self._area = PAGE.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        self._at = self._area.top()

    def head(self, report: ShiftReport) -> None:
        self._write(self._line(28.0), report.title, _HEAD, strong=True)
        self._at += 28.0
        place = self._line(_ROW)
        self._write(place, report.span, _SECTION)
        self._write(place, report.who, _TEXT, _RIGHT, LIGHT.muted)
        self._at += _ROW + _GAP

    def figures(self, report: ShiftReport) -> None:
        """Side by side, between two lines."""
        left = self._area.left()
        self._rule(LIGHT.text, 1.2)
        for one in report.figures:
            wide = one.share * self._area.width()
            box = QRectF(left, self._at + 6.0, wide - 8.0, 16.0)
            left += wide
            self._write(box, one.name, _SMALL, colour=LIGHT.muted)
            value = QRectF(box.left(), box.bottom(), box.width(), 28.0)
            self._write(value, one.value, _FIGURE, strong=True)
            beside = QRectF(box.left(), value.bottom(), box.width(), 14.0)
            self._write(beside, one.beside, _SMALL, colour=LIGHT.muted)
        self._at += 70.0
        self._rule(LIGHT.border)
        self._at += _GAP

    def chart(self, report: ShiftReport) -> None:
        """As high as what follows leaves room for: where all tables are full, 200 pixels."""
        tables = sum(_height(table) for table in report.tables)
        room = self._area.bottom() - 20.0 - tables - self._at - _GAP
        if report.chart is None:
            return
        high = min(room, _MOST_CHART)
        place = QRectF(self._area.left(), self._at, self._area.width(), high)
        draw_chart(self._painter, place, report.chart)
        self._at += high + _GAP

    def table(self, table: ShiftTable) -> None:
        self._write(self._line(_TITLE), table.title, _SECTION, strong=True)
        self._at += _TITLE
        if table.rows:
            titles = tuple(column.title for column in table.columns)
            self._row(table, titles, _HEADING, LIGHT.muted)
            self._rule(LIGHT.outline)
        for row in table.rows:
            self._row(table, row, _ROW, LIGHT.text)
            self._rule(LIGHT.border, 0.4)
        if table.note:
            self._write(self._line(_ROW), table.note, _SMALL, colour=LIGHT.muted)
            self._at += _ROW
        self._at += _GAP

    def foot(self, text: str) -> None:
        place = QRectF(self._area.left(), self._area.bottom() - 14.0, self._area.width(), 14.0)
        self._write(place, text, _SMALL, colour=LIGHT.muted)

    def _row(self, table: ShiftTable, cells: tuple[str, ...], high: float, colour: str) -> None:
        left = self._area.left()
        for column, cell in zip(table.columns, cells, strict=True):
            wide = column.share * self._area.width()
            box = QRectF(left, self._at, wide - 8.0, high)
            self._write(box, cell, _TEXT, _RIGHT if column.right else _LEFT, colour)
            left += wide
        self._at += high

    def _line(self, high: float) -> QRectF:
        return QRectF(self._area.left(), self._at, self._area.width(), high)

    def _rule(self, colour: str, width: float = 0.7) -> None:
        self._painter.setPen(QPen(QColor(colour), width))
        left, right = self._area.left(), self._area.right()
        self._painter.drawLine(QPointF(left, self._at), QPointF(right, self._at))

    def _write(
        self,
        box: QRectF,
        text: str,
        size: int,
        align: Qt.AlignmentFlag = _LEFT,
        colour: str = LIGHT.text,
        *,
        strong: bool = False,
    ) -> None:
        """One line; what does not fit ends in “…”."""
        chosen = font(size, strong=strong)
        chosen.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        self._painter.setFont(chosen)
        self._painter.setPen(QColor(colour))
        fitting = QFontMetricsF(chosen).elidedText(
            " ".join(text.split()), Qt.TextElideMode.ElideRight, box.width()
        )
        self._painter.drawText(box, int(align | Qt.TextFlag.TextSingleLine), fitting)


def _height(table: ShiftTable) -> float:
    rows = _HEADING + len(table.rows) * _ROW if table.rows else 0.0
    return _TITLE + rows + (_ROW if table.note else 0.0) + _GAP
