"""A supervisor in a real window who cancels numbers by the keys; the window is killed meanwhile.

The numbers come by the environment, as `tests.support.killed_window` tells. Run by
`tests.bench.window_entry`.
"""

import json
import os

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.bench.driver import Pause, Script, Until, tell
from tests.bench.scripts import the
from tests.support.killed_window import TOLD

from dialwatch.ui.dialogs.halt import HaltDialog, Stage
from dialwatch.ui.window import MainWindow

__all__ = ["counting", "sending"]

_ALT = Qt.KeyboardModifier.AltModifier
_LONG = 600.0


def counting(_calls: int, _lasting: float) -> Script:
    """Begin a batch, tell its id, and let it be counted down."""
    dialog = yield from _begun()
    tell(counting=dialog.batch.id)
    yield Pause(_LONG)


def sending(_calls: int, _lasting: float) -> Script:
    """Begin a batch, skip its countdown, and tell its id when it is being sent."""
    dialog = yield from _begun()
    QTest.keyClick(dialog, Qt.Key.Key_N, _ALT)
    yield Until(lambda: dialog.stage is Stage.BATCH)
    tell(sending=dialog.batch.id)
    yield Pause(_LONG)


def _begun() -> Script:
    window = the(MainWindow)
    yield Until(window.actions_["cancel_numbers"].isEnabled)
    QTest.keySequence(window, "Ctrl+Shift+D")
    dialog = the(HaltDialog)
    dialog.activateWindow()
    yield Until(lambda: QApplication.focusWidget() is dialog.whom.paste)
    dialog.take_entries(json.loads(os.environ[TOLD]))
    QTest.keyClick(
        QApplication.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    yield Until(lambda: dialog.rehearsal.full)
    QTest.keyClick(dialog, Qt.Key.Key_C, _ALT)
    yield Until(lambda: dialog.stage is Stage.COUNTDOWN)
    return dialog
