"""The dialog of a launch: nothing typed is lost, nothing is sent by accident, one can go back."""

from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.support.sample_launches import (
    VALUES,
    a_launch,
    sample_blocked,
    sample_check,
    sample_choices,
    sample_counts,
    sample_drafts,
    sample_offers,
    sample_parts,
    sample_rows,
    sample_sending,
)
from tests.support.sample_ledger import NOW, sample_accounts

from dialwatch.calls.batch import BatchState, EntryState
from dialwatch.calls.launch import LaunchKind, LaunchList, LaunchState, ProblemKind
from dialwatch.calls.verdict import Verdict
from dialwatch.ui.dialogs.launch import LaunchDialog
from dialwatch.ui.dialogs.step_frame import Stage
from dialwatch.ui.widgets.step_rail import Step

ALT = Qt.KeyboardModifier.AltModifier


class Asked:
    """What the dialog asked for."""

    def __init__(self, dialog: LaunchDialog) -> None:
        self.told: list[tuple[str, Any]] = []
        for name in (
            *("made", "kept", "thrown_away", "list_wanted", "rows_wanted", "check_wanted"),
            *("include_wanted", "begun", "step_wanted", "decided", "watch_wanted"),
            *("campaign_wanted", "launch_wanted", "choices_wanted"),
        ):
            getattr(dialog, name).connect(lambda *told, name=name: self.told.append((name, told)))

    def of(self, name: str) -> list[Any]:
        return [told for one, told in self.told if one == name]


@pytest.fixture
def make(qtbot):
    def made(**told: Any) -> tuple[LaunchDialog, Asked]:
        zone = told.pop("zone", "Asia/Jakarta")
        dialog = LaunchDialog(sample_accounts(), ZoneInfo(zone), lambda: NOW, **told)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        asked = Asked(dialog)
        dialog.show()
        dialog.activateWindow()
        QTest.qWaitForWindowActive(dialog)
        dialog.begin()
        dialog.show_offers(sample_offers())
        dialog.show_launches(sample_drafts())
        return dialog, asked

    return made


@pytest.fixture
def draft(make) -> tuple[LaunchDialog, Asked]:
    """A draft with its list, at the form."""
    dialog, asked = make(launch="l1")
    dialog.show_launch(a_launch())
    dialog.show_choices("jkt", "task", sample_choices())
    return dialog, asked


@pytest.fixture
def checked(draft) -> tuple[LaunchDialog, Asked]:
    """The same, checked: 9 812 of 9 842 rows would be sent."""
    dialog, asked = draft
    dialog.rail.steps[Step.CHECK].button.click()
    dialog.show_check(sample_check())
    return dialog, asked


def said(dialog: LaunchDialog, name: str) -> str:
    return dialog.how_page.fields[name].said


def kinds(dialog: LaunchDialog) -> dict[str, bool]:
    return {str(kind): one.isEnabled() for kind, one in dialog.start_page.kinds.buttons.items()}


def test_what_can_be_begun_is_said_for_each_account(make):
    dialog, asked = make()
    assert kinds(dialog) == {"task": True, "plan": True, "workflow": True}
    dialog.start_page.accounts.setCurrentIndex(1)
    assert kinds(dialog) == {"task": False, "add": True}
    assert dialog.start_page.kind is LaunchKind.ADD, "what is off cannot be chosen"
    dialog.next_.click()
    ((made,),) = asked.of("made")
    assert (made["account"], made["kind"]) == ("mex", "add")
    assert dialog.stage is Stage.START, "the engine has not answered yet"
    dialog.show_launch(a_launch(id=made["id"], account="mex", kind=LaunchKind.ADD, values={}))
    assert dialog.stage is Stage.HOW
    assert asked.of("choices_wanted") == [("mex", "add")]


def test_going_back_and_choosing_another_kind_changes_the_draft(draft):
    dialog, asked = draft
    dialog.back.click()
    dialog.start_page.kinds.buttons[LaunchKind.PLAN].setChecked(True)
    dialog.next_.click()
    assert asked.of("kept") == [("l1", {"account": "jkt", "kind": "plan"})]
    dialog.show_launch(a_launch(kind=LaunchKind.PLAN, values={"name": "reminders-1119"}))
    assert dialog.stage is Stage.HOW
    assert "Plan" in dialog.how_page.title.text()
    assert dialog.how_page.values() == {"name": "reminders-1119"}


def test_kept_drafts_are_gone_on_with_or_thrown_away_after_a_question(make):
    dialog, asked = make()
    drafts = dialog.start_page.drafts
    assert [drafts.draft(row).id for row in range(drafts.rowCount())] == ["l1", "l2", "l3"]
    dialog.start_page.kept.table.selectRow(2)
    dialog.start_page.kept.throw.click()
    assert "plan-autumn" in dialog.start_page.kept.doubt.text()
    assert dialog.start_page.kept.spare.hasFocus()
    dialog.start_page.kept.spare.click()
    assert asked.of("thrown_away") == []
    dialog.start_page.kept.throw.click()
    dialog.start_page.kept.doom.click()
    assert asked.of("thrown_away") == [("l3",)]
    dialog.start_page.kept.table.selectRow(0)
    dialog.start_page.kept.go_on.click()
    assert asked.of("launch_wanted") == [("l1",)]
    dialog.show_launch(a_launch())
    assert dialog.stage is Stage.HOW
    assert dialog.how_page.values() == {**VALUES, "redials": "2", "redial_pause": "30"}


def test_each_change_is_kept_a_moment_later_and_at_once_by_leaving(draft, qtbot):
    dialog, asked = draft
    dialog.how_page.fields["name"].edit.setText("reminders-1120")
    qtbot.waitUntil(lambda: bool(asked.of("kept")))
    ((launch, told),) = asked.of("kept")
    assert (launch, told["values"]["name"]) == ("l1", "reminders-1120")
    dialog.how_page.fields["redials"].edit.setText("3")
    dialog.reject()
    assert asked.of("kept")[1][1]["values"]["redials"] == "3"


def test_what_is_typed_is_not_replaced_by_an_answer_about_what_was_kept_before(draft):
    dialog, _ = draft
    dialog.how_page.fields["name"].edit.setText("reminders-1120")
    dialog.show_launch(a_launch())
    assert dialog.how_page.values()["name"] == "reminders-1120"


def test_a_value_is_checked_as_it_is_typed_and_its_range_stands_beside_it(draft):
    dialog, _ = draft
    assert "Allowed: from 0 on" in said(dialog, "redials")
    dialog.how_page.fields["name"].edit.setText("")
    assert "needed" not in said(dialog, "name"), "nobody is told off while typing"
    dialog.how_page.fields["redials"].edit.setText("-1")
    assert "at least 0" in said(dialog, "redials")
    dialog.next_.click()
    assert dialog.stage is Stage.HOW, "it does not go on with what does not fit"
    dialog.how_page.fields["redials"].edit.setText("1")
    dialog.next_.click()
    assert said(dialog, "name") == "Is needed."
    assert dialog.how_page.fields["name"].edit.hasFocus()


def test_robots_are_searched_and_one_that_vanished_is_said(draft):
    dialog, _ = draft
    robot = dialog.how_page.fields["robot"]
    assert robot.edit.currentText() == "Payment reminder (a41f)"
    assert "expects the variables name, amount" in said(dialog, "robot")
    robot.edit.setEditText("Delivery check (b07c)")
    assert robot.value() == "b07c"
    robot.edit.setEditText("zz99")
    assert robot.value() == "zz99"
    assert "does not list" in said(dialog, "robot")
    line = dialog.how_page.fields["line"]
    line.edit.setEditText("Bandung 07")
    assert line.value() == "Bandung 07"
    assert "does not list" not in said(dialog, "line"), "the platform lists none"


def test_choices_that_come_while_somebody_types_take_nothing_away(make):
    dialog, _ = make(launch="l1")
    dialog.show_launch(a_launch())
    dialog.how_page.go_to("robot")
    dialog.how_page.fields["robot"].edit.setText("b07c")
    dialog.show_choices("jkt", "task", sample_choices())
    robot = dialog.how_page.fields["robot"]
    assert robot.value() == "b07c"
    assert robot.edit.hasFocus()


def test_times_are_said_in_both_zones_where_they_differ(make):
    for zone, told in (("Asia/Jakarta", ""), ("Europe/Berlin", "07:00 CET")):
        dialog, _ = make(launch="l1", zone=zone)
        dialog.show_launch(a_launch())
        assert "13:00 WIB" in said(dialog, "starts")
        assert ("=" in said(dialog, "starts")) == bool(told)
        assert told in said(dialog, "starts")
        assert "Asia/Jakarta (WIB)" in dialog.how_page.zone.text()
        dialog.rail.steps[Step.CHECK].button.click()
        dialog.show_check(sample_check())
        assert told in dialog.check_page.when.text()


def test_a_list_is_asked_for_with_what_the_offer_wants(draft):
    dialog, asked = draft
    dialog.rail.steps[Step.LIST].button.click()
    assert dialog.list_page.title.text() == "9\u2009842 rows from november.csv"
    dialog.list_page.file.click()
    dialog.list_page.paste.setPlainText("+628110000001\n")
    dialog.list_page.read.click()
    lists = asked.of("list_wanted")
    assert [(one[0], one[1].kind, one[2]) for one in lists] == [
        ("l1", LaunchKind.TASK, ""),
        ("l1", LaunchKind.TASK, "+628110000001\n"),
    ]
    dialog.show_list(a_launch(list=LaunchList(rows=1, lines=1)))
    assert dialog.list_page.title.text() == "1 row from what was pasted"
    assert dialog.list_page.paste.toPlainText() == ""


def test_there_is_no_way_on_without_a_list_but_back(make):
    dialog, _ = make(launch="l1")
    dialog.show_launch(a_launch(list=LaunchList()))
    dialog.rail.steps[Step.LIST].button.click()
    dialog.next_.click()
    assert (dialog.stage, dialog.list_page.words.text()) == (Stage.LIST, "There is no list yet.")
    dialog.back.click()
    assert dialog.stage is Stage.HOW


def test_rows_are_fetched_as_they_are_scrolled_to_and_masked(draft):
    dialog, asked = draft
    dialog.rail.steps[Step.LIST].button.click()
    rows = dialog.list_page.rows.rows
    dialog.show_rows("l1", Step.LIST, "", 0, (sample_rows(200), 9_842))
    assert rows.rowCount() == 200
    assert dialog.list_page.rows.count.text() == "9\u2009842 rows"
    before = len(asked.of("rows_wanted"))
    dialog.list_page.rows.table.scrollToBottom()
    rows.fetchMore(rows.index(-1, -1))
    rows.fetchMore(rows.index(-1, -1))
    assert asked.of("rows_wanted")[before:] == [("l1", Step.LIST, "", 200)], "once"
    dialog.show_rows("l1", Step.LIST, "", 200, (sample_rows(200, 200), 9_842))
    assert rows.rowCount() == 400
    assert rows.text(0, 2) == "+628•••••••00"
    dialog.list_page.rows.reveal.click()
    assert rows.text(0, 2) == "+628110000000"


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


def counting(dialog: LaunchDialog, **told: Any) -> None:
    dialog.show_batch(sample_sending(BatchState.COUNTING, ()).changed({"total": 1, **told}))


def test_a_countdown_is_undone_by_escape_and_begun_again_with_its_list(checked):
    dialog, asked = checked
    counting(dialog)
    assert dialog.stage is Stage.COUNTDOWN
    assert dialog.countdown.undo.hasFocus()
    assert dialog.countdown.effect.text().startswith("9\u2009812 numbers")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert asked.of("step_wanted") == [("l1", "undo")]
    dialog.show_launch(a_launch(state=LaunchState.SENT))
    counting(dialog, state=BatchState.UNDONE, rev=2, counts={"unsent": 1})
    assert dialog.stage is Stage.SEND
    dialog.next_.click()
    dialog.receipt_page.again.click()
    ((made,),) = asked.of("made")
    assert made["again"] == "l1"
    dialog.show_rows("l1", Step.RECEIPT, "", 0, (sample_rows(9), 9))
    dialog.show_counts("l1", sample_counts())
    dialog.show_failure("The engine does not answer.")
    assert dialog.receipt_page.figures.told() == {}, "what was open before is not shown any more"
    dialog.show_launch(a_launch(id=made["id"]))
    assert dialog.stage is Stage.CHECK, "a failure besides does not keep one from it"
    assert asked.of("check_wanted")[-1] == (made["id"],)


def test_closing_during_the_countdown_undoes_it(checked):
    dialog, asked = checked
    counting(dialog)
    dialog.close()
    assert asked.of("step_wanted") == [("l1", "undo")]


def test_closing_before_the_answer_undoes_what_was_asked_for(checked):
    dialog, asked = checked
    dialog.check_page.confirmed.emit(9_812, [], "planned")
    dialog.reject()
    assert asked.of("step_wanted") == [("l1", "undo")]


def sending(dialog: LaunchDialog, state: BatchState, parts: list[Any], rev: int) -> None:
    told = [one.changed({"rev": rev + one.index}) for one in parts]
    dialog.show_batch(sample_sending(state, told), told)


def test_undecided_requests_are_decided_one_by_one_with_their_evidence(checked):
    dialog, asked = checked
    dialog.show_launch(a_launch(state=LaunchState.SENT))
    sending(dialog, BatchState.RUNNING, sample_parts(50, (7, 31)), 1)
    decide = dialog.send_page.decide
    assert dialog.stage is Stage.SEND
    assert "Rows 1401–1600" in decide.title.text()
    assert "37 of the 200 before it" in decide.evidence.text()
    assert dialog.rail.steps[Step.SEND].words.text() == "▲ 2 to be decided"
    decide.taken.click()
    assert asked.of("decided") == [("l1", {"entry": 7, "done": "yes"})]
    sending(dialog, BatchState.RUNNING, sample_parts(50, (31,)), 100)
    assert "Rows 6201–6400" in decide.title.text()
    decide.again.click()
    decide.leave.click()
    assert [told["done"] for _, told in asked.of("decided")] == ["yes", "no", "leave"]
    sending(dialog, BatchState.WATCHING, sample_parts(50, ()), 200)
    assert not decide.isVisible()


def test_the_receipt_tells_each_row_and_adds_up(make):
    dialog, asked = make(launch="l1")
    dialog.show_launch(a_launch(state=LaunchState.SENT, campaigns=("t-9",)))
    assert asked.of("watch_wanted") == [("l1",)]
    sending(dialog, BatchState.DONE, sample_parts(50, ()), 1)
    assert dialog.stage is Stage.RECEIPT, "what is over is opened at its end"
    dialog.show_counts("l1", sample_counts())
    page = dialog.receipt_page
    assert page.figures.told() == {
        "confirmed": "9\u2009400",
        "accepted": "200",
        "unknown": "200",
        "left out": "42",
    }
    assert page.filter.itemText(0) == "All rows (9\u2009842)"
    page.filter.setCurrentIndex(page.filter.findData("left:repeated"))
    assert asked.of("rows_wanted")[-1] == ("l1", Step.RECEIPT, "left:repeated", 0)
    left = {"left_out": ProblemKind.REPEATED, "reason": "the same number stands in line 7"}
    dialog.show_rows("l1", Step.RECEIPT, "left:repeated", 0, (sample_rows(33, **left), 33))
    rows = page.rows.rows
    assert [rows.text(0, at) for at in (3, 4)] == ["left out", "the same number stands in line 7"]
    steps = dialog.rail.steps
    assert not steps[Step.HOW].button.isEnabled(), "what is sent is not changed"
    page.campaign.click()
    assert asked.of("campaign_wanted") == [("jkt", "t-9")]
    assert not dialog.isVisible()


def test_rows_that_change_while_the_receipt_is_read_stay_in_their_place(make, qtbot):
    dialog, asked = make(launch="l1")
    dialog.show_launch(a_launch(state=LaunchState.SENT))
    sending(dialog, BatchState.RUNNING, sample_parts(50, ()), 1)
    dialog.rail.steps[Step.RECEIPT].button.click()
    dialog.show_counts("l1", {"waiting": 9_842})
    page = dialog.receipt_page
    dialog.show_rows("l1", Step.RECEIPT, "", 0, (sample_rows(200), 9_842))
    page.rows.table.selectRow(5)
    dialog.show_rows("l1", Step.RECEIPT, "", 200, (sample_rows(200, 200), 9_842))
    before = len(asked.of("rows_wanted"))
    dialog.show_counts("l1", {"waiting": 9_642, Verdict.ACCEPTED: 200})
    qtbot.waitUntil(lambda: len(asked.of("rows_wanted")) > before)
    assert asked.of("rows_wanted")[before:] == [("l1", Step.RECEIPT, "", 0)], "in sight"
    dialog.show_rows("l1", Step.RECEIPT, "", 0, (sample_rows(200, verdict=Verdict.ACCEPTED), 9_842))
    assert page.rows.rows.text(5, 3) == "accepted"
    assert page.rows.table.currentIndex().row() == 5


def test_a_draft_whose_account_is_gone_says_so(make):
    dialog, _ = make(launch="l1")
    dialog.show_launch(a_launch(account="gone"))
    assert dialog.stage is Stage.START
    assert "cannot be gone on with" in dialog.start_page.words.text()


def test_enter_on_a_draft_goes_on_with_it_and_makes_no_other(make):
    dialog, asked = make()
    dialog.start_page.kept.table.setFocus()
    QTest.keyClick(dialog.start_page.kept.table, Qt.Key.Key_Return)
    assert asked.of("launch_wanted") == [("l1",)]
    assert asked.of("made") == []


def test_nothing_of_another_launch_is_shown(draft):
    dialog, _ = draft
    dialog.show_launch(a_launch(id="other", values={"name": "theirs"}))
    dialog.show_batch(sample_sending(BatchState.RUNNING, sample_parts()).changed({"id": "other"}))
    assert dialog.batch is None
    assert dialog.launch.id == "l1"


def test_an_engine_that_is_silent_is_said_where_one_is_and_taken_back(checked):
    dialog, _ = checked
    dialog.show_launch(a_launch(state=LaunchState.SENT))
    sending(dialog, BatchState.RUNNING, sample_parts(50, ()), 1)
    dialog.show_silence("The engine does not answer.")
    assert dialog.send_page.words.text() == "The engine does not answer."
    sending(dialog, BatchState.RUNNING, sample_parts(50, ()), 100)
    assert dialog.send_page.words.text() == ""
    assert EntryState.ASKED not in dialog.send_page.rows.counts
