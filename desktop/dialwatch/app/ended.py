"""Says, at the start, that the program did not end in order the last time."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from dialwatch.running import Broken
from dialwatch.ui.window import MainWindow

__all__ = ["say_how_it_ended"]

translate = QCoreApplication.translate


def say_how_it_ended(window: MainWindow, broken: Sequence[Broken]) -> None:
    """One notice, whatever it was that ended, with a way to tell of it."""
    if not broken:
        return
    if any(one.program == "window" for one in broken):
        said = translate(
            "Ended",
            "Dialwatch ended unexpectedly the last time. No stored call is lost; the diagnostics "
            "say more.",
        )
    else:
        said = translate(
            "Ended",
            "The engine ended unexpectedly the last time. No stored call is lost, and what was "
            "missed is fetched.",
        )
    button = translate("Ended", "Copy diagnostics…")
    window.show_notice(said, "warn", "ended", button, window.life.open_diagnostics)
