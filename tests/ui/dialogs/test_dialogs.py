"""Outcome tables, zones, shortcuts: opened without a loop of their own, closed by Escape."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel

from dialwatch.calls.platform import Platform
from dialwatch.ui.dialogs.about import AboutDialog
from dialwatch.ui.dialogs.outcomes import OutcomesDialog
from dialwatch.ui.dialogs.shortcuts import ShortcutSheet
from dialwatch.ui.dialogs.zones import ZoneDialog, all_zones


def _opened(qtbot, dialog: QDialog) -> QDialog:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def test_rules_stand_in_their_order_and_in_our_words(qtbot):
    dialog = _opened(qtbot, OutcomesDialog([Platform.AIRUDDER, Platform.BLU]))
    dialog.show_table(
        "blu",
        [
            {"when": {"detection": ["D01"]}, "outcome": "busy", "note": ""},
            {"when": {"talk": True, "conclusion": [""]}, "outcome": "answered-person"},
            {"when": {}, "outcome": "something new"},
        ],
    )
    table = dialog._tables["blu"]
    rows = [[table.item(row, col).text() for col in range(4)] for row in range(3)]
    assert rows == [
        ["1", "detection = D01", "busy", "–"],
        ["2", "talk yes and conclusion = (empty)", "answered person", "–"],
        ["3", "always", "something new", "–"],
    ]
    assert not dialog._empty["blu"].isVisibleTo(dialog)


def test_a_table_that_cannot_be_read_says_so(qtbot):
    dialog = _opened(qtbot, OutcomesDialog([Platform.BLU]))
    dialog.show_failure("blu", "The engine does not answer.")
    assert dialog._empty["blu"].sentence.text() == "The engine does not answer."


def test_zones_are_found_by_typing(qtbot):
    dialog = _opened(qtbot, ZoneDialog("Asia/Jakarta"))
    assert dialog.list.currentItem().text() == "Asia/Jakarta"
    dialog.edit.setText("mexico city")
    assert [dialog.list.item(row).text() for row in range(dialog.list.count())] == [
        "America/Mexico_City"
    ]
    with qtbot.waitSignal(dialog.chosen) as told:
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert told.args == ["America/Mexico_City"]


def test_all_zones_are_offered():
    assert {"UTC", "Asia/Jakarta", "America/Mexico_City"} <= set(all_zones())


def test_the_sheet_lists_every_key(qtbot, window):
    sheet = _opened(qtbot, ShortcutSheet(window.actions_))
    texts = "\n".join(one.text() for one in sheet.findChildren(QLabel))
    for key in ("F5", "Ctrl+F", "Ctrl+C", "F1, ?"):
        assert key in texts


@pytest.mark.parametrize(
    "make",
    [
        AboutDialog,
        lambda: OutcomesDialog([Platform.BLU]),
        lambda: ZoneDialog("UTC", ["UTC"]),
    ],
)
def test_escape_closes(qtbot, make):
    dialog = _opened(qtbot, make())
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.result() == QDialog.DialogCode.Rejected
