"""The check of a launch: nothing is sent by accident."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.support.sample_launches import (
    a_launch,
    sample_blocked,
    sample_check,
    sample_parts,
)
from tests.ui.dialogs.launch.ground import sending

from dialwatch.calls.batch import BatchState, EntryState
from dialwatch.calls.launch import LaunchState, ProblemKind
from dialwatch.ui.dialogs.step_frame import Stage
from dialwatch.ui.widgets.step_rail import Step


def test_a_check_says_what_would_be_sent_and_begins_on_keeping(checked):
    dialog, asked = checked
    page = dialog.check_page
    assert asked.of("check_wanted") == [("l1",)]
    assert page.figures.told() == {"will be sent": "9\u2009812", "left out": "30", "request": "1"}
    assert page.confirm.go.text() == "&Launch 9\u2009812 calls"
    assert page.confirm.keep.hasFocus()
    assert page.confirm.keep.isDefault()
    assert not page.confirm.go.isEnabled(), "a reason and the number are wanted"
    assert "6281100" not in page.example.text()
    QTest.keyClick(page.confirm.keep, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert asked.of("begun") == []


def test_what_blocks_stands_first_and_leads_to_its_field(checked):
    dialog, asked = checked
    page = dialog.check_page
    dialog.show_check(sample_blocked())
    page.confirm.reason.setCurrentText("planned")
    page.confirm.typed.setText("9812")
    assert not page.confirm.go.isEnabled()
    assert [page.findings.index(row, 0).data() for row in range(3)] == [
        "blocks",
        "blocks",
        "left out",
    ]
    page.mend.click()
    assert dialog.stage is Stage.HOW
    assert dialog.how_page.fields["ends"].edit.hasFocus()
    dialog.next_.click()
    dialog.next_.click()
    assert len(asked.of("check_wanted")) == 1, "nothing was changed"
    dialog.rail.steps[Step.HOW].button.click()
    dialog.how_page.fields["ends"].edit.setText("2026-11-19 19:00")
    dialog.rail.steps[Step.CHECK].button.click()
    assert len(asked.of("check_wanted")) == 2


def test_the_same_list_goes_on_only_when_it_is_let_pass(checked):
    dialog, asked = checked
    page = dialog.check_page
    same = [one for one in sample_blocked().problems if one.kind is not ProblemKind.WINDOW]
    dialog.show_check(sample_check(problems=tuple(same)))
    page.confirm.reason.setCurrentText("planned")
    page.confirm.typed.setText("9812")
    assert not page.confirm.go.isEnabled()
    page.let_pass.click()
    assert asked.of("include_wanted") == [("l1", ["same"])]
    assert not page.confirm.go.isEnabled(), "what it is then is not told yet"
    dialog.show_check(sample_check(problems=tuple(same)))
    page.confirm.go.click()
    ((launch, told),) = asked.of("begun")
    assert (launch, told["check"], told["count"]) == ("l1", "c1", 9_812)
    assert (told["include"], told["reason"]) == (["same"], "planned")


def test_rows_behind_a_finding_are_shown_and_may_be_let_pass(checked):
    dialog, asked = checked
    page = dialog.check_page
    page.table.selectRow(1)
    assert asked.of("rows_wanted")[-1] == ("l1", Step.CHECK, "repeated", 0)
    assert page.let_pass.isVisible()
    page.let_pass.click()
    dialog.show_check(sample_check(sendable=9_824))
    assert page.figures.told()["will be sent"] == "9\u2009824"
    assert page.table.currentIndex().row() == 1, "one stays where one was"
    assert page.findings.index(1, 0).data() == "let pass"
    page.table.selectRow(0)
    assert not page.let_pass.isVisible(), "bad numbers can never be sent"


def test_a_desk_that_only_watches_may_draft_and_not_send(checked):
    dialog, _ = checked
    dialog.show_safety({"typed_above": 100_000, "read_only": True})
    dialog.check_page.confirm.reason.setCurrentText("planned")
    assert not dialog.check_page.confirm.go.isEnabled()
    assert "only watches" in dialog.check_page.confirm.missing.text()


def test_an_engine_that_is_silent_is_said_where_one_is_and_taken_back(checked):
    dialog, _ = checked
    dialog.show_launch(a_launch(state=LaunchState.SENT))
    sending(dialog, BatchState.RUNNING, sample_parts(50, ()), 1)
    dialog.show_silence("The engine does not answer.")
    assert dialog.send_page.words.text() == "The engine does not answer."
    sending(dialog, BatchState.RUNNING, sample_parts(50, ()), 100)
    assert dialog.send_page.words.text() == ""
    assert EntryState.ASKED not in dialog.send_page.rows.counts
