"""For how long what is kept: nothing is kept before Save, and only what differs is told."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.support.sample_erasures import sample_retention

from dialwatch.calls.retention import KINDS, KeptKind, Limits
from dialwatch.ui.dialogs.retention import RetentionDialog
from dialwatch.ui.widgets.days_box import DaysBox

CALLS, PUSHES = KeptKind.CALLS, KeptKind.PUSHES


@pytest.fixture
def page(qtbot):
    dialog = RetentionDialog()
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog.page


def test_the_days_are_asked_for_and_shown(page, qtbot):
    assert not page.save.isEnabled()
    with qtbot.waitSignal(page.wanted):
        page.begin()
    page.show_settings(sample_retention(calls=0, pushes=1))
    assert page.boxes[CALLS].text() == "for ever"
    assert page.boxes[PUSHES].text() == "1 day"
    assert "Whom a call was about: 1" in page.words.text()


def test_only_what_differs_is_told(page, qtbot):
    page.show_settings(sample_retention(pushes=5))
    with qtbot.assertNotEmitted(page.changed):
        page.save.click()
    page.boxes[CALLS].setValue(100)
    with qtbot.waitSignal(page.changed) as told:
        page.save.click()
    assert told.args == [{"calls": 100}]
    assert not page.save.isEnabled()
    page.show_saved(sample_retention(pushes=5, calls=100))
    assert "Kept" in page.words.text()
    page.usual.click()
    with qtbot.waitSignal(page.changed) as told:
        page.save.click()
    assert told.args == [{"calls": KINDS[CALLS].usual, "pushes": KINDS[PUSHES].usual}]
    page.show_failure("The settings cannot be written.")
    assert page.words.text() == "The settings cannot be written."
    assert page.save.isEnabled()


def test_between_for_ever_and_the_least_there_is_nothing(qtbot):
    box = DaysBox("Calls", Limits(400, 60, for_ever=True))
    qtbot.addWidget(box)
    box.setValue(60)
    box.stepDown()
    assert (box.value(), box.text()) == (0, "for ever")
    box.stepUp()
    assert box.value() == 60
    box.show()
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "5")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert box.value() == 60
    box.selectAll()
    QTest.keyClicks(box, "75")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert (box.value(), box.text()) == (75, "75 days")
