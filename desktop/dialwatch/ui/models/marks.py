"""The mark of a campaign: its colour in charts, and the sign of its platform."""

from functools import cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPixmap

from dialwatch.ui.theme import Colours, campaign_colour, pixmap, theme

__all__ = ["MARK_SIZE", "campaign_mark"]

MARK_SIZE = QSize(26, 16)
_BAR = QRectF(0, 1, 4, 14)


def campaign_mark(campaign: int, platform: str = "") -> QPixmap:
    """A bar in the campaign's colour, with its platform's sign beside it when one is named."""
    app = QGuiApplication.instance()
    ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
    return _mark(theme().colours, campaign_colour(theme().colours, campaign), platform, ratio)


@cache
def _mark(colours: Colours, colour: str, platform: str, ratio: float) -> QPixmap:
    width = MARK_SIZE.width() if platform else 8
    drawn = QPixmap(round(width * ratio), round(MARK_SIZE.height() * ratio))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(_BAR, 2, 2)
    if platform:
        painter.drawPixmap(10, 0, pixmap(f"platform-{platform}", colours.muted, 16, ratio))
    painter.end()
    return drawn
