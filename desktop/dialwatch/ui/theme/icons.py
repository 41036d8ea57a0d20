"""The signs of `resources/icons`, painted in the colours of the theme."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from dialwatch.resources import resource

__all__ = ["app_icon", "icon", "pixmap"]

_SIZE = 16
"""Logical pixels: the only size in which the window shows signs on controls."""


@cache
def _drawing(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


@cache
def pixmap(name: str, colour: str, size: int = 16, ratio: float = 1.0) -> QPixmap:
    """The sign in this colour, `size` logical pixels wide. Raises OSError for an unknown name."""
    drawn = QPixmap(round(size * ratio), round(size * ratio))
    drawn.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour).encode()))
    painter = QPainter(drawn)
    renderer.render(painter, QRectF(0, 0, size * ratio, size * ratio))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


@cache
def icon(name: str, colour: str, disabled: str = "") -> QIcon:
    """An icon in this colour; `disabled` is the colour while its control is off."""
    made = QIcon()
    for ratio in _ratios():
        made.addPixmap(pixmap(name, colour, _SIZE, ratio), QIcon.Mode.Normal)
        if disabled:
            made.addPixmap(pixmap(name, disabled, _SIZE, ratio), QIcon.Mode.Disabled)
    return made


@cache
def _ratios() -> frozenset[float]:
    """Those of the screens: more would only cost time at the start."""
    return frozenset(screen.devicePixelRatio() for screen in QGuiApplication.screens())


def app_icon() -> QIcon:
    """The program's icon, in its own colours."""
    made = QIcon()
    for size in (16, 32, 64, 128):
        made.addPixmap(pixmap("dialwatch", "", size))
    return made
