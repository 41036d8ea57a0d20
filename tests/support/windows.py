"""Windows of tests, deleted where they were made."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

__all__ = ["put_away"]


def put_away(window: QWidget) -> None:
    """Delete a window here and now, with its timers.

    One that is only dropped lives on in Python's circles until a collection meets it, and that
    runs in whichever thread is making objects just then: Qt's timers must not end there.
    """
    window.deleteLater()
    QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
