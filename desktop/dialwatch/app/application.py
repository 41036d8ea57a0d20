"""Qt's application: what the desktop asks of it as a whole, and what Qt itself has to say."""

import logging
import os
import sys
from collections.abc import Callable

from PySide6.QtCore import QEvent, QMessageLogContext, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication

__all__ = ["Application", "hear_qt"]

_log = logging.getLogger("dialwatch.window")
_GONE = ("The X11 connection broke", "The Wayland connection broke")
"""How Qt begins to say that the display went away. It then ends the process itself, in the middle
of whatever it does, and often not in one piece."""
_NO_DISPLAY = "no Qt platform plugin could be initialized"
_MOST_LOGGED = 200
_LEVELS = {QtMsgType.QtWarningMsg: logging.WARNING, QtMsgType.QtCriticalMsg: logging.WARNING}


class Application(QApplication):
    """Says that the user logs out, or quits from the desktop, where Qt would close windows."""

    quit_wanted = Signal()
    """The desktop wants the program to end; nothing can be asked any more."""
    logging_out = Signal()
    """The session is about to end; it may yet be kept by another program."""

    def __init__(self, words: list[str]) -> None:
        super().__init__(words)
        self.setQuitOnLastWindowClosed(False)
        self.commitDataRequest.connect(self._asked_to_commit)

    def event(self, event: QEvent) -> bool:
        """Qt's own answer to Quit would stop the loop before anything is put in order."""
        if event.type() == QEvent.Type.Quit:
            event.ignore()
            self.quit_wanted.emit()
            return True
        return super().event(event)

    def _asked_to_commit(self, manager: QSessionManager) -> None:
        manager.setRestartHint(QSessionManager.RestartHint.RestartNever)
        self.logging_out.emit()


def hear_qt(display_lost: Callable[[], None]) -> None:
    """Write what Qt says into the log as well, once each, from now on. Where the display is gone,
    or none could be had, end the process at once, in a sentence: `display_lost` is called before
    that.
    """
    logged: set[str] = set()

    def heard(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        del context
        if text.startswith(_GONE):
            display_lost()
            _leave("The display is gone, so the window has ended. Nothing that was collected is "
                   "lost.")  # fmt: skip
        if kind is QtMsgType.QtFatalMsg and _NO_DISPLAY in text:
            _leave("No window can be shown here: Qt found no display that it can use. "
                   "`dialwatch collect` needs none.")  # fmt: skip
        if kind in _LEVELS and text not in logged and len(logged) < _MOST_LOGGED:
            logged.add(text)
            _log.log(_LEVELS[kind], "Qt: %s", text)
        if kind is not QtMsgType.QtDebugMsg and sys.stderr is not None:
            sys.stderr.write(f"{text}\n")

    qInstallMessageHandler(heard)


def _leave(sentence: str) -> None:
    """No way back into Qt: what its parts do at their end needs the display."""
    _log.warning(sentence)
    if sys.stderr is not None:
        sys.stderr.write(f"{sentence}\n")
        sys.stderr.flush()
    logging.shutdown()
    os._exit(1)
