"""Screens, scale, and how the window stands on them. To be asked on the window's thread."""

from PySide6.QtGui import QGuiApplication

from dialwatch.app.diagnostics.section import Section
from dialwatch.ui.theme import theme
from dialwatch.ui.window import MainWindow

__all__ = ["display_section"]


def display_section(window: MainWindow) -> Section:
    """Sizes in logical pixels."""
    screens = [
        f"screen {place}: {one.size().width()}x{one.size().height()} "
        f"at {round(one.devicePixelRatio() * 100)} %, {round(one.logicalDotsPerInch())} dpi"
        for place, one in enumerate(QGuiApplication.screens(), start=1)
    ]
    shown = "shown" if window.isVisible() else "hidden"
    levels = [notice.level for notice in window.notices.notices]
    told = ", ".join(f"{levels.count(one)} {one}" for one in ("bad", "warn", "info"))
    return Section(
        "Display",
        (
            f"platform: {QGuiApplication.platformName()}",
            f"theme: {'dark' if theme().colours.dark else 'light'}",
            f"tray: {'yes' if window.life.has_tray else 'no'}",
            *screens,
            f"window: {window.width()}x{window.height()}, {shown}",
            f"notices: {told}",
        ),
    )
