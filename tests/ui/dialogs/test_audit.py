"""The log of actions: read, filtered, checked and exported, with the keyboard alone."""

from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel
from tests.support.sample_audit import sample_batches, sample_lines
from tests.support.sample_ledger import NOW, sample_accounts

from dialwatch.calls.audit_line import AuditFilter
from dialwatch.ui.delegates.cells import CELL_ROLE
from dialwatch.ui.dialogs.audit import AuditDialog

LINES = sample_lines()


@pytest.fixture
def dialog(qtbot) -> AuditDialog:
    made = AuditDialog(sample_accounts(), ZoneInfo("Asia/Jakarta"), lambda: NOW)
    qtbot.addWidget(made)
    made.show()
    made.show_words(["Ayu (ayu01)", "rosa"], ["cancel", "cancel_call"])
    made.show_lines(AuditFilter(), None, LINES, more=False)
    return made


def cells(model, row: int) -> list[str]:
    return [str(model.index(row, column).data()) for column in range(model.columnCount())]


def texts(widget) -> list[str]:
    return [one.text().replace("\u200b", "") for one in widget.findChildren(QLabel)]


def test_each_line_says_who_what_and_how_it_ended(dialog):
    model = dialog.lines.model
    assert model.rowCount() == len(LINES)
    assert cells(model, 0)[1:] == [
        "Ayu (ayu01)",
        "AI Rudder Jakarta",
        "Cancel call",
        "+628••••••••45",
        "in the end too late",
        "has paid",
    ]
    assert cells(model, 2)[5] == "asked"
    assert cells(model, 3)[5:] == ["refused", "The task is over. “tarea terminada”"]
    assert cells(model, 5)[3:6] == ["Put on the stop list", "", "noted"]
    assert cells(model, 7)[1:4] == ["Dialwatch", "Dialwatch", "Log changed from outside"]
    assert dialog.words.text() == "8 lines."


def test_what_turned_out_worse_is_loud(dialog):
    loud = dialog.lines.model.index(0, 5).data(CELL_ROLE)
    assert (loud.shape, loud.colour) == ("▲", "bad")
    dialog.show_batches(sample_batches())
    signs = [dialog.receipts.model.index(row, 4).data(CELL_ROLE) for row in range(4)]
    assert [(one.shape, one.colour) for one in signs] == [
        ("○", "muted"),
        ("▲", "bad"),
        ("○", "muted"),
        ("✓", "good"),
    ]


def test_a_line_opens_with_what_was_asked_and_what_came_back(dialog, qtbot):
    with qtbot.waitSignal(dialog.action_wanted) as asked:
        dialog.lines.table.selectRow(0)
    assert asked.args == [LINES[0]]
    dialog.show_action(LINES[0], LINES[2::-1])
    shown = texts(dialog.lines.detail.widget())
    assert shown[0] == "Cancel call · asked"
    assert shown[shown.index("Callee") + 1] == "+628••••••••45"
    assert "Cancel call · in the end too late" in shown
    assert "It was dialled all the same." in shown
    assert not [text for text in shown if "{" in text]
    dialog.show_action(LINES[4], [LINES[4]])  # an answer to an earlier choice
    assert texts(dialog.lines.detail.widget()) == shown
    dialog.show_lines(AuditFilter(), None, [], more=False)
    assert dialog.lines.detail.widget() is None


def choose(dialog, name: str, data: object) -> None:
    choice = getattr(dialog.lines.filters, name)
    choice.setCurrentIndex(choice.findData(data))


def test_what_is_chosen_is_asked_for(dialog, qtbot):
    choose(dialog, "who", "rosa")
    choose(dialog, "account", "mex")
    choose(dialog, "what", "cancel")
    choose(dialog, "how", "verdict:refused")
    choose(dialog, "when", 0)
    with qtbot.waitSignal(dialog.lines_wanted) as asked:
        dialog.lines.filters.why.setText(" paid ")
    wanted, before = asked.args
    day = NOW - (NOW + 7 * 3_600_000) % 86_400_000
    assert wanted == AuditFilter(
        who="rosa", account="mex", operation="cancel", verdict="refused", text="paid", since=day
    )
    assert before is None
    dialog.show_lines(AuditFilter(), None, LINES[:1], more=True)  # to an earlier choice: left out
    assert dialog.lines.model.rowCount() == len(LINES)
    dialog.show_lines(wanted, None, [], more=False)
    assert "No line is like that" in dialog.lines.empty.sentence.text()
    assert not dialog.export.isEnabled()
    with qtbot.waitSignal(dialog.lines_wanted) as asked:
        dialog.lines.empty.button.click()
    assert asked.args[0] == AuditFilter()


def test_days_are_whole_ones_also_where_the_clocks_change(dialog, qtbot):
    choose(dialog, "when", 6)
    since = dialog.lines.filters.wanted.since
    assert since is not None
    assert (since + 7 * 3_600_000) % 86_400_000 == 0
    assert 6 * 86_400_000 <= NOW - since < 7 * 86_400_000


def test_words_that_come_later_leave_the_choice(dialog):
    choose(dialog, "who", "rosa")
    dialog.show_words(["Ayu (ayu01)", "budi", "rosa"], ["cancel"])
    assert dialog.lines.filters.wanted.who == "rosa"
    assert dialog.lines.filters.who.count() == 4
    dialog.show_words([], [])
    assert dialog.lines.filters.wanted.who == ""


def test_older_lines_come_behind(dialog, qtbot):
    dialog.show_lines(AuditFilter(), None, LINES[:3], more=True)
    assert dialog.words.text() == "The newest 3 lines."
    with qtbot.waitSignal(dialog.lines_wanted) as asked:
        dialog.older.click()
    assert asked.args == [AuditFilter(), LINES[2].seq]
    dialog.show_lines(AuditFilter(), LINES[2].seq, LINES[3:], more=False)
    dialog.show_lines(AuditFilter(), LINES[2].seq, LINES[3:], more=True)  # came twice
    assert dialog.lines.model.rowCount() == len(LINES)
    assert not dialog.older.isEnabled()


def test_it_says_whether_the_log_is_whole(dialog, qtbot):
    with qtbot.waitSignal(dialog.check_wanted):
        dialog.check.click()
    dialog.show_whole({"whole": True, "line": None, "lines": 12})
    assert "each of its 12 lines" in dialog.words.text()
    dialog.show_whole({"whole": False, "line": 3, "lines": 12})
    assert "line 3 does not fit" in dialog.words.text()
    assert dialog.words.property("state") == "bad"


def test_an_empty_log_says_what_will_stand_here(dialog):
    dialog.show_lines(AuditFilter(), None, [], more=False)
    assert "Nothing was asked of the platforms yet" in dialog.lines.empty.sentence.text()
    dialog.show_batches([])
    assert "No calls were cancelled" in dialog.receipts.empty.sentence.text()


@pytest.fixture
def receipts(dialog, qtbot) -> AuditDialog:
    with qtbot.waitSignal(dialog.batches_wanted):
        dialog.tabs.setCurrentIndex(1)
    dialog.show_batches(sample_batches())
    return dialog


def test_receipts_say_how_their_entries_ended(receipts, qtbot):
    model = receipts.receipts.model
    assert cells(model, 1)[1:] == [
        "Ayu (ayu01)",
        "Cancel 1 204 calls",
        "done",
        "2 dialled all the same · 1\u2009201 confirmed · 1 too late",
        "have paid",
    ]
    assert cells(model, 0)[4] == "20 confirmed · 1 asked · 16 waiting"
    assert receipts.receipts.current.id == "halt-0001", "the newest is chosen"
    receipts.receipts.table.selectRow(1)
    with qtbot.waitSignal(receipts.batch_opened) as opened:
        receipts.open_receipt.click()
    assert opened.args == ["cancel", "halt-0002"]
    receipts.receipts.table.setFocus()
    with qtbot.waitSignal(receipts.batch_opened):
        qtbot.keyClick(receipts.receipts.table, Qt.Key.Key_Return)


def file_chooser(dialog) -> QFileDialog:
    return dialog.findChildren(QFileDialog)[-1]


def test_a_receipt_is_written_masked_unless_whole_numbers_are_asked_for(receipts, qtbot):
    receipts.receipts.table.selectRow(1)
    for masked in (True, False):
        receipts.whole_numbers.setChecked(not masked)
        receipts.export.click()
        with qtbot.waitSignal(receipts.receipt_export_wanted) as asked:
            file_chooser(receipts).fileSelected.emit("/tmp/r.csv")
        path, batch, told = asked.args
        assert (path, batch.id, told) == ("/tmp/r.csv", "halt-0002", masked)
        file_chooser(receipts).reject()
        receipts.show_exported("r.csv", 1)
        assert receipts.words.text() == "1 row is in r.csv."


def test_lines_are_written_as_they_are_filtered_and_it_can_be_stopped(dialog, qtbot):
    dialog.export.click()
    chooser = file_chooser(dialog)
    assert chooser.defaultSuffix() == "xlsx"
    chooser.filterSelected.emit("CSV (*.csv)")
    assert chooser.defaultSuffix() == "csv"
    with qtbot.waitSignal(dialog.lines_export_wanted) as asked:
        chooser.fileSelected.emit("/tmp/log.csv")
    assert asked.args == ["/tmp/log.csv", AuditFilter()]
    assert dialog.stop.isVisible()
    assert not dialog.export.isVisible()
    dialog.show_progress(5_000)
    assert "5\u2009000 rows" in dialog.words.text()
    with qtbot.waitSignal(dialog.export_stopped):
        dialog.stop.click()
    dialog.show_exported("log.csv", None)
    assert dialog.words.text() == "Nothing was written."
    assert dialog.export.isVisible()
    chooser.fileSelected.emit("/tmp/log.csv")
    dialog.show_failure("The engine does not answer.")
    assert dialog.words.text() == "The engine does not answer."
    assert dialog.stop.isVisible()
    dialog.show_not_written("The disk is full.")
    assert dialog.words.text() == "The disk is full."
    assert not dialog.stop.isVisible()


def test_all_of_it_is_reached_by_the_keyboard(dialog, qtbot):
    dialog.show_lines(AuditFilter(), None, LINES[:3], more=True)
    dialog.activateWindow()
    dialog.tabs.setFocus()
    seen = []
    while dialog.focusWidget() not in seen:
        seen.append(dialog.focusWidget())
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    filters = dialog.lines.filters
    for part in (
        *(filters.who, filters.account, filters.what, filters.how, filters.when, filters.why),
        *(dialog.lines.table, dialog.lines.detail),
        *(dialog.refresh, dialog.older, dialog.check, dialog.export),
    ):
        assert part in seen
    dialog.lines.table.setFocus()
    with qtbot.waitSignal(dialog.action_wanted):
        qtbot.keyClick(dialog.lines.table, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.lines.table, Qt.Key.Key_Delete)  # takes nothing away
    assert dialog.lines.model.rowCount() == 3
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    with qtbot.waitSignal(dialog.finished):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_the_menu_and_its_key_open_it(make_window, qtbot):
    window = make_window()
    action = window.actions_["audit"]
    assert action.shortcut().toString() == "Ctrl+Shift+L"
    with qtbot.waitSignal(window.audit_opened) as opened:
        action.trigger()
    opened.args[0].close()


def test_receipts_are_opened_from_the_list_of_them(make_window, qtbot):
    window = make_window()
    with qtbot.waitSignal(window.audit_opened) as opened:
        window.actions_["receipts"].trigger()
    (dialog,) = opened.args
    assert dialog.tabs.tabText(dialog.tabs.currentIndex()) == "Receipts"
    dialog.show_batches(sample_batches())
    dialog.receipts.table.selectRow(0)
    with qtbot.waitSignal(window.halts_opened) as halt:
        dialog.open_receipt.click()
    assert halt.args[0].parent() is dialog
    halt.args[0].reject()
    dialog.close()
