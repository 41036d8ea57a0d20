"""The dialog of safety: shows what holds, keeps nothing before it is told to."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dialwatch.ui.dialogs.safety import SafetyDialog

SETTINGS = {"name": "Ayu", "grace": 5, "typed_above": 100, "read_only": False}


@pytest.fixture
def dialog(qtbot) -> SafetyDialog:
    made = SafetyDialog()
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    return made


def test_nothing_can_be_changed_before_it_is_known(dialog, qtbot):
    assert not dialog.save.isEnabled()
    with qtbot.waitSignal(dialog.wanted):
        dialog.begin()
    dialog.show_settings(SETTINGS)
    assert (dialog.name.text(), dialog.grace.value(), dialog.typed.value()) == ("Ayu", 5, 100)
    assert not dialog.read_only.isChecked()
    assert dialog.save.isEnabled()


def test_what_is_changed_is_kept_once(dialog, qtbot):
    dialog.show_settings(SETTINGS)
    dialog.name.setText("  Ayu P. ")
    dialog.grace.setValue(99)
    dialog.typed.setValue(20)
    QTest.keyClick(dialog.read_only, Qt.Key.Key_Space)
    with qtbot.waitSignal(dialog.changed) as changed:
        dialog.save.click()
    assert changed.args == [{"name": "Ayu P.", "grace": 60, "typed_above": 20, "read_only": True}]
    assert not dialog.save.isEnabled()
    dialog.show_saved(changed.args[0])
    assert dialog.save.isEnabled()
    assert "Kept" in dialog.words.text()


def test_a_failure_keeps_what_was_typed(dialog):
    dialog.show_settings(SETTINGS)
    dialog.name.setText("Budi")
    dialog.show_failure("The disk is full.")
    assert (dialog.name.text(), dialog.words.text()) == ("Budi", "The disk is full.")
    assert dialog.save.isEnabled()


def test_escape_keeps_nothing(dialog, qtbot):
    dialog.show_settings(SETTINGS)
    dialog.grace.setValue(1)
    with qtbot.assertNotEmitted(dialog.changed):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
