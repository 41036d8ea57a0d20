"""Naming the tasks that are to be watched."""

import pytest
from PySide6.QtCore import Qt
from tests.support.sample_ledger import sample_accounts

from dialwatch.ui.dialogs.watch import WatchDialog


@pytest.fixture
def dialog(qtbot) -> WatchDialog:
    made = WatchDialog(sample_accounts()[1:])
    qtbot.addWidget(made)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    made.open()
    return made


def test_good_lines_go_out_and_bad_ones_are_shown(dialog, qtbot):
    dialog.edit.setPlainText("99000001, 500\n99000002\n???\n88120457")
    assert dialog.sum.text() == "2 new · 1 already watched · 1 left out"
    assert dialog.bad.item(0).text() == "Line 3: “???” is no task id"
    assert dialog._watch.text() == "&Watch 2 tasks"
    with qtbot.waitSignal(dialog.chosen) as told:
        dialog._watch.click()
    assert told.args == [
        "mex",
        [{"id": "99000001", "entries": 500}, {"id": "99000002", "entries": None}],
    ]


def test_without_a_new_task_there_is_nothing_to_watch(dialog):
    assert not dialog._watch.isEnabled()
    dialog.edit.setPlainText("88120457")
    assert not dialog._watch.isEnabled()


def test_a_file_is_added_to_what_was_typed(dialog, tmp_path):
    path = tmp_path / "tasks.csv"
    path.write_text("99000002,40\n", encoding="utf-8")
    dialog.edit.setPlainText("99000001")
    dialog.import_file(path)
    assert [one.id for one in dialog.tasks()] == ["99000001", "99000002"]


@pytest.mark.parametrize(
    ("content", "word"), [(b"\xff\xfe\x00bad", "UTF-8"), (b"9" * 1_000_001, "too large")]
)
def test_a_file_that_is_no_list_is_refused(dialog, tmp_path, content, word):
    path = tmp_path / "tasks.csv"
    path.write_bytes(content)
    dialog.import_file(path)
    assert word in dialog.sum.text()
    assert dialog.edit.toPlainText() == ""


def test_a_file_that_is_not_there_is_said(dialog, tmp_path):
    dialog.import_file(tmp_path / "gone.csv")
    assert "cannot be read" in dialog.sum.text()
