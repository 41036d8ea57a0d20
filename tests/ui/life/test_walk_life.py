"""Every widget of the dialogs about the program's life: it fits, can be read, has a name."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from tests.ui.looks import LOOKS
from tests.ui.walk import walk

from dialwatch.ui.dialogs.closing import ClosingDialog
from dialwatch.ui.dialogs.diagnostics import DiagnosticsDialog
from dialwatch.ui.dialogs.life import LifeDialog
from dialwatch.ui.life.group import LifeGroup
from dialwatch.ui.life.settings import Closing, LifeSettings

SMALL = (1024, 768)
"""Pixels of the smallest screen."""


def closing(keeps: bool) -> QDialog:
    return ClosingDialog(keeps=keeps)


def life(tray: bool) -> QDialog:
    group = LifeGroup()
    group.show_settings(LifeSettings(Closing.TRAY, keep=True), tray=tray, keeps=tray)
    group.show_startup(tray, "" if tray else "That cannot be changed (Read-only file system).")
    return LifeDialog(group)


def diagnostics(filled: bool) -> QDialog:
    dialog = DiagnosticsDialog()
    if filled:
        dialog.show_text("Dialwatch diagnostics\n\n[Program]\nDialwatch")
        dialog.write("/nowhere/told.txt")
    return dialog


@pytest.mark.parametrize("theme", LOOKS, ids=str)
@pytest.mark.parametrize("well", [True, False])
@pytest.mark.parametrize("make", [closing, life, diagnostics])
def test_the_dialogs_fit_and_can_be_read(qtbot, theme, make, well) -> None:
    dialog = make(well)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    walk(qtbot, dialog)
    assert dialog.width() <= SMALL[0]
    assert dialog.height() <= SMALL[1] - 40
