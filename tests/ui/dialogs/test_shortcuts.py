"""The sheet of keys: complete over the registry, opened by its key, and searched."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from dialwatch.ui.dialogs.shortcuts import ShortcutSheet, keys_of
from dialwatch.ui.player.keys import key_words


def _opened(window, qtbot) -> ShortcutSheet:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_Question)  # a real keyboard takes its Shift away
    return next(one for one in window.findChildren(ShortcutSheet) if one.isVisible())


def test_it_names_every_action_with_its_keys_or_its_menu(shared, qtbot):
    sheet = _opened(shared, qtbot)
    lines = sheet.lines()
    for entry in shared.actions_.entries.values():
        text = entry.text.replace("&", "").rstrip("…")
        keys = keys_of(entry.keys)
        told = [k for t, k in lines if t == text and (not keys or k == keys)]
        assert told, entry.id
        assert all(told), f"{entry.id}: no way leads to it"
    assert dict(lines)["Dark"] == "menu View → Theme"
    for text, keys in key_words():
        assert (text, keys_of(keys)) in lines
    sheet.reject()


def test_it_finds_by_name_and_by_key(shared, qtbot):
    sheet = _opened(shared, qtbot)
    qtbot.waitUntil(sheet.search.hasFocus)
    QTest.keyClicks(sheet.search, "wallboard")
    assert {text for text, _ in sheet.lines()} == {"Wallboard", "Wallboard on another screen"}
    sheet.search.setText(QKeySequence("F9").toString())
    assert sheet.lines() == [("Mask all numbers", "F9")]
    sheet.search.setText("nothing of that name")
    assert sheet.lines() == []
    assert sheet.nothing.isVisible()
    sheet.reject()
