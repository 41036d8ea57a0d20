"""The chart as a file: PNG at twice the screen's size, or SVG."""

from datetime import tzinfo

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QRectF, QSize
from PySide6.QtGui import QImage, QImageWriter, QPainter

from dialwatch.ui.charts import words
from dialwatch.ui.charts.answer_rate import AnswerRatePanel
from dialwatch.ui.charts.drawn import DrawnChart, DrawnLine, draw_chart
from dialwatch.ui.theme import Colours

__all__ = ["ENDINGS", "SIZE", "chart_file", "drawn_chart"]

ENDINGS = (".png", ".svg")
SIZE = QSize(960, 460)
"""Of the picture in pixels of the screen at 96 dpi."""

_SCALE = 2
_MARGIN = 16


def drawn_chart(panel: AnswerRatePanel, zone: tzinfo, colours: Colours) -> DrawnChart | None:
    """What the panel shows, to be drawn in these colours; None: it shows nothing yet."""
    found, shown = panel.found, panel.legend.figures()
    if found is None:
        return None
    return DrawnChart(
        title=QCoreApplication.translate("AnswerRate", "Answer rate {by}").format(
            by=panel.header.groups.currentText()
        ),
        caption=words.caption(found, zone),
        window=found.window,
        zone=zone,
        edge=found.edge,
        gaps=tuple((round(a * 1000), round(b * 1000)) for a, b in panel.plot.backdrop.gaps),
        lines=tuple(
            DrawnLine(
                curve.name,
                panel.series_colours.colour(colours, panel.group, curve.key),
                curve.points,
                shown.get(curve.key, ""),
            )
            for curve in panel.plot.layer.curves()
        ),
        colours=colours,
    )


def chart_file(chart: DrawnChart, ending: str) -> bytes:
    """The file with this ending (`ENDINGS`). Any thread."""
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if ending == ".svg":
        _draw_svg(buffer, chart)
    else:
        image = QImage(SIZE * _SCALE, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(_SCALE)
        _paint(QPainter(image), chart)
        QImageWriter(buffer, QByteArray(b"png")).write(image)
    buffer.close()
    return bytes(held.data())


def _draw_svg(buffer: QBuffer, chart: DrawnChart) -> None:
    from PySide6.QtSvg import QSvgGenerator  # late: few ask for it

    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(SIZE)
    generator.setViewBox(QRectF(0, 0, SIZE.width(), SIZE.height()))
    generator.setResolution(96)
    generator.setTitle(chart.title)
    generator.setDescription(chart.caption)
    _paint(QPainter(generator), chart)


def _paint(painter: QPainter, chart: DrawnChart) -> None:
    whole = QRectF(0, 0, SIZE.width(), SIZE.height())
    painter.fillRect(whole, chart.colours.surface)
    draw_chart(painter, whole.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN), chart)
    painter.end()
