"""Screens by what stays the same when they are plugged in again, and what to call them."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QScreen

from dialwatch.ui.wallboard.reading import Reading, reading

__all__ = ["find_screen", "identity", "name_of", "reading_of", "title_of"]

translate = QCoreApplication.translate


def identity(screen: QScreen) -> str:
    """Socket, maker, model and serial number, as far as they are told."""
    parts = (screen.name(), screen.manufacturer(), screen.model(), screen.serialNumber())
    return "|".join(part.replace("|", " ").strip() for part in parts)


def find_screen(wanted: str, screens: Sequence[QScreen] | None = None) -> QScreen | None:
    """The screen of this identity: in its own socket, else in another one."""
    if not wanted:
        return None
    there = QGuiApplication.screens() if screens is None else screens
    told = wanted.split("|")
    for one in there:
        if identity(one) == wanted:
            return one
    for one in there:  # the same device elsewhere, where it can be told from others
        if len(told) == 4 and told[3] and identity(one).split("|")[1:] == told[1:]:
            return one
    return None


def name_of(wanted: str) -> str:
    """What to call a screen that may have gone."""
    parts = wanted.split("|")
    return (parts[2] if len(parts) == 4 else "") or parts[0]


def reading_of(screen: QScreen) -> Reading:
    """The type rule on this screen, in the pixels in which windows are painted."""
    return reading(screen.geometry().height(), screen.physicalSize().height())


def title_of(screen: QScreen) -> str:
    """Name, size, and which one is the main screen."""
    size, ratio = screen.geometry().size(), screen.devicePixelRatio()
    told = translate("Wallboard", "{name} · {wide} × {high}")
    if screen is QGuiApplication.primaryScreen():
        told = translate("Wallboard", "{name} · {wide} × {high} · main screen")
    wide, high = (round(one * ratio) for one in (size.width(), size.height()))
    return told.format(name=screen.model() or screen.name(), wide=wide, high=high)
