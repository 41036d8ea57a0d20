"""A supervisor in a real window who sends a kept draft by the keys; the window is killed meanwhile.

Its name and number of rows come by the environment, as `tests.support.killed_window` tells. Run by
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

from dialwatch.calls.batch import BatchState
from dialwatch.ui.dialogs.launch import LaunchDialog
from dialwatch.ui.dialogs.launch_frame import Stage
from dialwatch.ui.window import MainWindow

__all__ = ["sending"]

_ALT = Qt.KeyboardModifier.AltModifier
_LONG = 600.0


def sending(_calls: int, _lasting: float) -> Script:
    """Begin the draft that stands first, and tell when it counts down and when it is sent."""
    told = json.loads(os.environ[TOLD])
    dialog = yield from _opened(told["name"])
    for stage in (Stage.LIST, Stage.CHECK):
        QTest.keyClick(dialog, Qt.Key.Key_N, _ALT)
        yield Until(lambda stage=stage: dialog.stage is stage)  # type: ignore[misc]
    page = dialog.check_page
    yield Until(lambda: page.check is not None)
    assert page.count == told["rows"], page.findings.blocking
    QTest.keyClick(dialog, Qt.Key.Key_R, _ALT)
    QTest.keyClicks(QApplication.focusWidget(), "planned")
    QTest.keyClick(dialog, Qt.Key.Key_T, _ALT)
    QTest.keyClicks(QApplication.focusWidget(), str(page.count))
    QTest.keyClick(dialog, Qt.Key.Key_L, _ALT)
    yield Until(lambda: dialog.stage is Stage.COUNTDOWN)
    tell(counting=dialog.launch.id)
    yield Until(lambda: dialog.stage is Stage.SEND and dialog.batch.state is BatchState.RUNNING)
    tell(sending=dialog.batch.id)
    yield Pause(_LONG)


def _opened(name: str) -> Script:
    window = the(MainWindow)
    yield Until(window.actions_["new_campaign"].isEnabled)
    QTest.keySequence(window, "Ctrl+N")
    dialog = the(LaunchDialog)
    dialog.activateWindow()
    yield Until(lambda: dialog.start_page.drafts.rowCount() > 0)
    assert dialog.start_page.drafts.draft(0).name == name
    QTest.keyClick(dialog, Qt.Key.Key_O, _ALT)
    yield Until(lambda: dialog.stage is Stage.HOW)
    return dialog
