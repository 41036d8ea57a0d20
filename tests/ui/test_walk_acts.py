"""The walk through the dialogs by which something is stopped, begun or planned."""

from functools import partial

import pytest
from tests.support.sample_halts import (
    a_batch,
    an_entry,
    sample_batch,
    sample_entries,
    sample_rehearsal,
    sample_stop,
    sample_terminate,
)
from tests.support.sample_launches import (
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
from tests.support.sample_plans import (
    a_plan,
    callee_form,
    sample_plan_check,
    sample_plan_counts,
    sample_plan_entries,
    sample_plan_offers,
    sample_plan_rows,
    sample_plan_sending,
    sample_plans,
)
from tests.ui.walk import opened, walk

from dialwatch.calls.batch import BatchState
from dialwatch.calls.binding_plan import PlanKind
from dialwatch.calls.halt import HaltKind
from dialwatch.calls.launch import LaunchKind, LaunchList
from dialwatch.ui.plan_wish import Course, PlanWish
from dialwatch.ui.widgets.step_rail import Step

_ACCOUNTS = ("axb", "ax", "axe", "axyb")


@pytest.mark.parametrize("size", [(980, 720), (840, 580)], ids=str)
def test_every_stage_of_a_halt(standing, qtbot, size):
    dialog = opened(standing.halts_opened, standing.actions_["cancel_numbers"].trigger)
    dialog.resize(*size)
    walk(qtbot, dialog)
    dialog.whom.paste.setPlainText("+628110000001\nCASE-88/2")
    dialog.show_failure("At most 10 000 can be looked up at once.")
    walk(qtbot, dialog)
    dialog.whom.look.click()
    walk(qtbot, dialog)
    dialog.show_safety({"typed_above": 10})
    dialog.show_rehearsal(sample_rehearsal())
    walk(qtbot, dialog)
    dialog.rehearsal.confirm.reason.setCurrentText("has paid")
    dialog.rehearsal.confirm.typed.setText("38")
    dialog.rehearsal.filter.setCurrentIndex(1)
    walk(qtbot, dialog)
    dialog.show_batch(a_batch())
    walk(qtbot, dialog)
    done = sample_entries()
    waiting = [*done[:20], *(an_entry(at) for at in range(20, 37))]
    for state in (BatchState.RUNNING, BatchState.PAUSED):
        dialog.show_batch(sample_batch(state, waiting), waiting)
        walk(qtbot, dialog)
    ended = [one.changed({"rev": 100 + one.index}) for one in done]
    dialog.show_batch(sample_batch(BatchState.WATCHING, ended), ended)
    dialog.receipt.table.selectRow(0)
    walk(qtbot, dialog)
    dialog.reject()


@pytest.mark.parametrize("kind", [HaltKind.STOP, HaltKind.TERMINATE], ids=str)
def test_the_other_halts(standing, qtbot, kind):
    dialog = opened(
        standing.halts_opened,
        lambda: standing.openings.halt(kind, {"calls": [1]}, "What it is about, in one line."),
    )
    dialog.show_rehearsal(sample_stop() if kind is HaltKind.STOP else sample_terminate())
    walk(qtbot, dialog)
    dialog.reject()


@pytest.mark.parametrize("size", [(1080, 740), (940, 600)], ids=str)
def test_every_step_of_a_launch(standing, qtbot, size):
    dialog = opened(standing.launches_opened, standing.actions_["new_campaign"].trigger)
    dialog.resize(*size)
    dialog.rows_wanted.connect(
        lambda *told: dialog.show_rows(*told, (sample_rows(200, told[-1]), 9_842))
    )
    walk(qtbot, dialog)
    dialog.show_offers(sample_offers())
    dialog.show_launches(sample_drafts())
    walk(qtbot, dialog)
    dialog.start_page.kept.throw.click()
    walk(qtbot, dialog)
    dialog.start_page.accounts.setCurrentIndex(1)
    walk(qtbot, dialog)
    dialog.start_page.continued.emit("l3")
    dialog.show_launch(a_launch(id="l3", kind=LaunchKind.PLAN, values={}, list=LaunchList()))
    walk(qtbot, dialog)
    dialog.start_page.continued.emit("l1")
    dialog.show_launch(a_launch())
    dialog.show_choices("jkt", "task", sample_choices())
    dialog.how_page.fields["redials"].set_value("many")
    walk(qtbot, dialog)
    dialog.rail.chosen.emit(Step.LIST)
    dialog.show_failure("The engine does not answer. Try again in a moment.")
    walk(qtbot, dialog)
    dialog.rail.chosen.emit(Step.CHECK)
    walk(qtbot, dialog)
    dialog.show_safety({"typed_above": 10})
    for check in (sample_check(), sample_check(problems=()), sample_blocked()):
        dialog.show_check(check)
        walk(qtbot, dialog)
    parts = [one.changed({"rev": 10 + one.index}) for one in sample_parts()]
    dialog.show_batch(sample_sending(BatchState.COUNTING, parts[:0]).changed({"total": 50}))
    walk(qtbot, dialog)
    for state in (BatchState.RUNNING, BatchState.PAUSED, BatchState.WATCHING):
        dialog.show_batch(sample_sending(state, parts), parts)
        dialog.send_page.table.selectRow(7)
        walk(qtbot, dialog)
    dialog.rail.chosen.emit(Step.RECEIPT)
    dialog.show_counts("l1", sample_counts())
    dialog.show_saved("receipt.xlsx is written: 9 842 rows, numbers masked.")
    walk(qtbot, dialog)
    dialog.reject()


@pytest.mark.parametrize("size", [(1180, 740), (1060, 600)], ids=str)
def test_every_step_of_a_plan(standing, qtbot, size):
    dialog = opened(standing.plans_opened, standing.openings.plan)
    dialog.resize(*size)
    dialog.rows_wanted.connect(
        lambda *told: dialog.show_rows(*told, (sample_plan_rows(200, told[-1]), 1_240))
    )
    walk(qtbot, dialog)
    dialog.show_offers(sample_plan_offers())
    dialog.show_plans(sample_plans())
    walk(qtbot, dialog)
    for place in range(1, 5):
        dialog.start_page.accounts.setCurrentIndex(place)
        walk(qtbot, dialog)
    dialog.start_page.kept.throw.click()
    walk(qtbot, dialog)
    dialog.start_page.continued.emit("p1")
    dialog.show_plan(a_plan())
    dialog.values_page.fields["record"].set_value("true")
    dialog.values_page.fields["max_duration"].set_value("2000")
    dialog.values_page.fields["lives"].set_value("soon")
    walk(qtbot, dialog)
    dialog.rail.chosen.emit(Step.LIST)
    dialog.show_failure("The engine does not answer. Try again in a moment.")
    walk(qtbot, dialog)
    dialog.rail.chosen.emit(Step.CHECK)
    dialog.show_check(sample_plan_check(state="running", done=1, whole=3))
    walk(qtbot, dialog)
    dialog.show_safety({"typed_above": 10})
    nothing = {"warnings": (), "unrestorable": (), "capacity": ()}
    blocked = sample_plan_check(problems=("Its application is in arrears: 1010029.",))
    for check in (blocked, sample_plan_check(**nothing), sample_plan_check()):
        dialog.show_check(check)
        dialog.check_page.rows.table.selectRow(3)
        walk(qtbot, dialog)
    dialog.show_saved("undo.json is kept: 1 127 rows, whole numbers, for you alone.")
    walk(qtbot, dialog)
    sent = [one.changed({"rev": 10 + one.index}) for one in sample_plan_entries()]
    dialog.show_batch(sample_plan_sending(BatchState.COUNTING, sent[:0]).changed({"total": 50}))
    walk(qtbot, dialog)
    for state in (BatchState.RUNNING, BatchState.WATCHING):
        dialog.show_batch(sample_plan_sending(state, sent), sent)
        dialog.send_page.table.selectRow(7)
        walk(qtbot, dialog)
    dialog.rail.chosen.emit(Step.RECEIPT)
    dialog.show_counts("p1", sample_plan_counts())
    walk(qtbot, dialog)
    dialog.reject()


def test_single_acts_and_what_is_done_with_a_selection(standing, qtbot):
    chosen = ({"binding": "b-1", "y": ""},)
    wishes = [
        *(PlanWish(course=Course.SINGLE, kind=PlanKind.BIND, account=one) for one in _ACCOUNTS),
        PlanWish(course=Course.SINGLE, kind=PlanKind.CLEAR, account="axb"),
        PlanWish(course=Course.SINGLE, kind=PlanKind.BIND, account="eps"),
        PlanWish(course=Course.CHOSEN, kind=PlanKind.BIND, account="axb", rows=chosen),
        PlanWish(course=Course.CHOSEN, kind=PlanKind.RENEW, account="axe", rows=chosen),
        PlanWish(kind=PlanKind.UNDO),
    ]
    for wish in wishes:
        dialog = opened(standing.plans_opened, partial(standing.openings.plan, wish))
        dialog.show_offers(sample_plan_offers())
        walk(qtbot, dialog)
        dialog.reject()


def test_the_dialog_of_a_temporary_callee(standing, qtbot):
    dialog = opened(
        standing.callees_opened, lambda: standing.openings.callee("ax", {"x": "+8617000000001"})
    )
    walk(qtbot, dialog)
    dialog.show_forms([callee_form()])
    walk(qtbot, dialog)
    dialog.form.view.fields["callee"].set_value("95588")
    dialog.form.button.click()
    walk(qtbot, dialog)
    dialog.form.sure.go.click()
    dialog.show_failure("The platform cannot be reached. Try again in a moment.")
    walk(qtbot, dialog)
    dialog.reject()
