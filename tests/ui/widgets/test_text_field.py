"""A field of several lines: what is entered stays, whatever stands in its place."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from dialwatch.ui.widgets.text_field import TextField

WHOLE = "+628110004242\nCASE-88/2"
SHOWN = "+628••••••••42\nCASE-88/2"


def _seen(field: TextField) -> str:
    return QPlainTextEdit.toPlainText(field)


def _heard(field: TextField) -> str:
    return QAccessible.queryAccessibleInterface(field).text(QAccessible.Text.Value)


def _focused(qtbot) -> TextField:
    field = TextField()
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    return field


def test_another_text_stands_in_its_place_and_the_whole_one_is_told(qtbot):
    field = TextField(WHOLE)
    qtbot.addWidget(field)
    with qtbot.assertNotEmitted(field.textChanged):
        assert field.put_in_place(SHOWN)
    assert _seen(field) == _heard(field) == SHOWN
    assert field.toPlainText() == WHOLE
    assert field.isReadOnly()
    assert field.put_in_place(SHOWN), "the same again"
    with qtbot.assertNotEmitted(field.textChanged):
        field.give_back()
    assert _seen(field) == WHOLE
    assert not field.isReadOnly()
    assert not field.hidden_text


def test_what_is_set_meanwhile_stays_hidden(qtbot):
    field = TextField(WHOLE)
    qtbot.addWidget(field)
    field.put_in_place(SHOWN)
    with qtbot.waitSignal(field.textChanged):
        field.setPlainText("+628110004343")
    assert field.toPlainText() == "+628110004343"
    assert _seen(field) == SHOWN
    field.give_back()
    assert _seen(field) == "+628110004343"


def test_it_is_not_taken_away_from_who_types(qtbot):
    field = _focused(qtbot)
    QTest.keyClicks(field, "0811")
    assert not field.put_in_place("masked")
    assert _seen(field) == "0811"
    field.clearFocus()
    assert field.put_in_place("masked")
    QTest.keyClick(field, Qt.Key.Key_5)
    assert field.toPlainText() == "0811", "what cannot be seen is not changed"


def test_what_was_typed_can_be_undone_after_it_was_hidden(qtbot):
    field = _focused(qtbot)
    QTest.keyClicks(field, "one")
    field.clearFocus()
    assert field.put_in_place("masked")
    field.give_back()
    field.undo()
    assert field.toPlainText() == ""
