"""The dialog that erases a number: nothing before it was seen where it stands, and agreed to."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.support.sample_erasures import sample_erasure, sample_sighting

from dialwatch.calls.erasure import ErasureState
from dialwatch.ui.dialogs.erase import EraseDialog

FAILED, RUNNING, NONE = ErasureState.FAILED, ErasureState.RUNNING, ErasureState.NONE


def made(qtbot, *told) -> EraseDialog:
    dialog = EraseDialog(*told)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def dialog(qtbot) -> EraseDialog:
    return made(qtbot)


def look(qtbot, dialog, **fields):
    QTest.keyClicks(dialog.number, "+62 811 5730 0917")
    with qtbot.waitSignal(dialog.look_wanted) as asked:
        QTest.keyClick(dialog.number, Qt.Key.Key_Return)
    dialog.show_sighting(sample_sighting(**fields))
    return asked.args


def test_by_keyboard_alone_it_is_looked_for_agreed_to_and_erased(dialog, qtbot):
    assert dialog.number.hasFocus()
    assert not dialog.look.isEnabled()
    assert look(qtbot, dialog) == ["+62 811 5730 0917", None]
    assert dialog.model.rowCount() == 14
    assert "+628••••••••17 (27)" in dialog.words.text()
    assert "stand at the platform: 2" in dialog.stays.text()
    assert not dialog.erase.isEnabled()
    QTest.keyClick(dialog.keep_stop, Qt.Key.Key_Space)
    QTest.keyClick(dialog.sure, Qt.Key.Key_Space)
    assert dialog.sure.isChecked()
    with qtbot.waitSignal(dialog.erase_wanted) as asked:
        QTest.keyClick(dialog.erase, Qt.Key.Key_Space)
    assert asked.args == ["look-1", True]
    assert not dialog.erase.isEnabled()
    dialog.show_erasure(sample_erasure(RUNNING, step=3, doing="launches"))
    assert dialog.bar.isVisible()
    assert "step 4 of 13: Lists of campaigns" in dialog.words.text()
    dialog.show_erasure(sample_erasure())
    assert "91.2 MB" in dialog.words.text()
    assert "erased-qwhdkzem" in dialog.words.text()
    assert dialog.number.text() == ""
    assert not dialog.sure.isChecked()
    assert not dialog.erase.isEnabled()


def test_escape_erases_nothing_and_return_neither(dialog, qtbot):
    look(qtbot, dialog)
    dialog.sure.setChecked(True)
    with qtbot.assertNotEmitted(dialog.erase_wanted):
        QTest.keyClick(dialog.sure, Qt.Key.Key_Return)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_another_number_takes_back_what_was_found_and_agreed_to(dialog, qtbot):
    look(qtbot, dialog)
    dialog.sure.setChecked(True)
    QTest.keyClicks(dialog.number, "8")
    assert dialog.model.rowCount() == 0
    assert not dialog.sure.isChecked()
    assert not dialog.sure.isEnabled()
    assert not dialog.erase.isEnabled()


def test_what_goes_on_stops_it_and_says_why(dialog, qtbot):
    look(qtbot, dialog, stops=("Something is still being sent.",))
    assert dialog.words.text() == "Something is still being sent."
    assert not dialog.sure.isEnabled()


def test_what_stands_nowhere_cannot_be_erased(dialog, qtbot):
    look(qtbot, dialog, standing=(), bound=0)
    assert not dialog.sure.isEnabled()
    assert not dialog.keep_stop.isVisible()
    assert "stands nowhere" in dialog._empty.sentence.text()
    assert dialog._empty.isVisible()
    assert dialog.look.isEnabled()


def test_how_far_the_looking_is_and_that_it_failed(dialog, qtbot):
    look(qtbot, dialog, state="running", standing=())
    assert "123" in dialog.words.text()
    assert not dialog.look.isEnabled()
    dialog.show_sighting(sample_sighting(state="failed", sentence="The disk.", standing=()))
    assert dialog.words.text() == "The disk."
    assert dialog.look.isEnabled()


def test_a_failure_is_gone_on_with(dialog, qtbot):
    dialog.show_erasure(sample_erasure(NONE))
    assert dialog.words.text() == ""
    dialog.show_erasure(sample_erasure(FAILED, sentence="The disk is full."))
    assert dialog.words.text() == "The disk is full."
    assert "Go on" in dialog.erase.text()
    dialog.sure.setChecked(True)
    with qtbot.waitSignal(dialog.again_wanted):
        dialog.erase.click()


def test_what_could_not_be_cleaned_is_named(dialog):
    dialog.show_erasure(sample_erasure(left=("window.log",)))
    assert "window.log" in dialog.words.text()
    assert dialog.words.property("state") == "bad"


def test_the_number_of_a_chosen_call_is_looked_for_at_once(qtbot):
    dialog = made(qtbot, 17, "+628••••17")
    assert dialog.number.placeholderText() == "+628••••17"
    with qtbot.waitSignal(dialog.look_wanted) as asked:
        dialog.begin()
    assert asked.args == ["", 17]
