"""A draft: nothing typed is lost, and one can go back."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.support.sample_launches import (
    VALUES,
    a_launch,
    sample_check,
    sample_choices,
    sample_parts,
    sample_sending,
)
from tests.ui.dialogs.launch.ground import kinds, said

from dialwatch.calls.batch import BatchState
from dialwatch.calls.launch import LaunchKind
from dialwatch.ui.dialogs.step_frame import Stage
from dialwatch.ui.widgets.step_rail import Step


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
