"""Every visible widget in two themes and three sizes: it fits, it can be read, nothing is bare."""

import pytest
from PySide6.QtWidgets import QDialog
from tests.support.sample_audit import sample_batches, sample_lines
from tests.support.sample_erasures import sample_erasure, sample_retention, sample_sighting
from tests.support.sample_forms import (
    sample_contract,
    sample_finding,
    sample_forms,
    sample_report,
)
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
from tests.support.sample_ledger import (
    sample_accounts,
    sample_detail,
    sample_ledger,
    sample_trees,
)
from tests.support.sample_masked import add_masked
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
from tests.support.sample_pushes import (
    huawei_account,
    sample_pushes,
    sample_receiver,
    sample_stops,
)
from tests.ui.dialogs.test_import_list import FIELD as LIST
from tests.ui.walk import covered, nameless, too_narrow, unreadable

from dialwatch.calls.account import Light
from dialwatch.calls.audit_line import AuditFilter
from dialwatch.calls.batch import BatchState
from dialwatch.calls.binding_plan import PlanKind
from dialwatch.calls.erasure import ErasureState
from dialwatch.calls.halt import HaltKind
from dialwatch.calls.launch import LaunchKind, LaunchList
from dialwatch.calls.verdict import Verdict
from dialwatch.importing.job import ListJob
from dialwatch.importing.reading import read_list
from dialwatch.ledger.ledger import Ledger
from dialwatch.ui.dialogs.import_list import ImportDialog
from dialwatch.ui.dialogs.leaving import LeavingDialog
from dialwatch.ui.plan_wish import Course, PlanWish
from dialwatch.ui.theme.theme import Choice
from dialwatch.ui.theme.theme import theme as the_theme
from dialwatch.ui.widgets.step_rail import Step

_ACCOUNTS = ("axb", "ax", "axe", "axyb")
SIZES = [(1280, 800), (1440, 900), (1920, 1080)]
LOOKS = pytest.mark.parametrize("theme", [Choice.DARK, Choice.LIGHT], ids=str)
PLACES = pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")


def _walk(qtbot, root) -> None:
    qtbot.wait(1)  # what was asked of the layouts is done in the next turn of the loop
    assert too_narrow(root) == []
    assert unreadable(root) == []
    assert nameless(root) == []
    assert covered(root) == []


@LOOKS
@PLACES
def test_the_window_at_work(make_window, qtbot, theme, size):
    window = make_window(theme=theme, size=size)
    window.show_call(sample_detail())
    window.calls.view.show_call(2)
    _walk(qtbot, window)
    for name in ("rate", "campaigns", "call", "calls"):
        assert window.arrangement.dock(name).isVisible()
        assert not window.arrangement.dock(name).visibleRegion().isEmpty()
    assert window.campaigns.view.viewport().height() >= 3 * 26
    assert window.calls.view.viewport().height() >= 3 * 26


@LOOKS
@PLACES
def test_the_window_with_plans_and_workflows(make_window, qtbot, theme, size):
    ledger = sample_ledger()
    ledger.apply_campaigns(sample_trees())
    window = make_window(ledger, theme=theme, size=size)
    window.campaigns.model.set_opened(
        [("jkt", "plan:p1"), ("jkt", "round:p1/2"), ("jkt", "workflow:w1")]
    )
    _walk(qtbot, window)


@LOOKS
def test_the_window_in_trouble(make_window, qtbot, theme):
    window = make_window(theme=theme, size=SIZES[0])
    window.show_accounts(sample_accounts(jkt=Light.STOPPED, mex=Light.REFUSED), False)
    with qtbot.waitSignal(window.calls.settled):
        window.calls.set_query("outcome:busy bogus:1")
    _walk(qtbot, window)


@LOOKS
@PLACES
def test_the_welcome_page(make_window, qtbot, theme, size):
    _walk(qtbot, make_window(theme=theme, size=size, ledger=Ledger(), accounts=[]))


@LOOKS
def test_the_window_before_anything_happened(make_window, qtbot, theme):
    _walk(qtbot, make_window(theme=theme, size=SIZES[0], ledger=Ledger()))


@LOOKS
@pytest.mark.parametrize("name", ["outcomes", "labels", "watch", "shortcuts", "about", "zone"])
def test_the_dialogs(make_window, qtbot, theme, name):
    window = make_window(theme=theme, ledger=Ledger())
    window.open_view(name)
    window.show_outcomes(
        "airudder",
        [{"when": {"answered": True}, "outcome": "answered", "note": "as the platform says"}],
    )
    dialog = next(one for one in window.findChildren(QDialog) if one.isVisible())
    _walk(qtbot, dialog)
    dialog.reject()


@LOOKS
@PLACES
def test_the_window_with_live_calls(make_window, qtbot, theme, size):
    ledger = sample_ledger()
    add_masked(ledger)
    accounts = [*sample_accounts(), huawei_account()]
    ledger.apply_accounts(accounts)
    window = make_window(ledger, accounts=accounts, theme=theme, size=size)
    window.open_view("live")
    qtbot.waitUntil(lambda: window.live.calls.rowCount() == 2)
    _walk(qtbot, window)
    window.live.header.segments[1].click()
    _walk(qtbot, window)


@LOOKS
def test_the_dialog_of_pushes(make_window, qtbot, theme):
    accounts = [*sample_accounts(), huawei_account()]
    window = make_window(accounts=accounts, theme=theme)
    opened = []
    window.pushes_opened.connect(opened.append)
    window.open_view("pushes")
    (dialog,) = opened
    dialog.show_receiver(sample_receiver())
    dialog.show_pushes(sample_pushes())
    for page in range(dialog.tabs.count()):
        dialog.tabs.setCurrentIndex(page)
        for account in range(dialog.chooser.count()):
            dialog.chooser.setCurrentIndex(account)
            _walk(qtbot, dialog)
    dialog.reject()


@LOOKS
def test_the_stop_list(make_window, qtbot, theme):
    window = make_window(theme=theme)
    opened = []
    window.stops_opened.connect(opened.append)
    window.open_view("stops")
    (dialog,) = opened
    dialog.show_list(sample_stops(answered=False))
    _walk(qtbot, dialog)
    dialog.show_list(sample_stops(stops=[], size=0))
    _walk(qtbot, dialog)
    dialog.reject()


@LOOKS
def test_the_log_of_actions(make_window, qtbot, theme):
    window = make_window(theme=theme)
    opened = []
    window.audit_opened.connect(opened.append)
    window.open_view("audit")
    (dialog,) = opened
    lines = sample_lines()
    dialog.show_words(["Ayu (ayu01)", "rosa"], ["cancel", "cancel_call"])
    dialog.show_lines(AuditFilter(), None, lines, more=True)
    for place in (4, 0):
        dialog.lines.table.selectRow(place)
        dialog.show_action(lines[place], lines[place : place + 3])
        _walk(qtbot, dialog)
    dialog.show_whole({"whole": False, "line": 1203, "lines": 1204})
    _walk(qtbot, dialog)
    dialog.lines.filters.how.setCurrentIndex(1)
    dialog.show_lines(dialog.lines.filters.wanted, None, [], more=False)
    _walk(qtbot, dialog)
    dialog.tabs.setCurrentIndex(1)
    dialog.show_batches([])
    _walk(qtbot, dialog)
    dialog.show_batches(sample_batches())
    dialog.receipts.table.selectRow(1)


@LOOKS
@pytest.mark.parametrize("size", [(980, 720), (840, 580)], ids=str)
def test_every_stage_of_a_halt(make_window, qtbot, theme, size):
    window = make_window(theme=theme)
    opened = []
    window.halts_opened.connect(opened.append)
    window.actions_["cancel_numbers"].trigger()
    (dialog,) = opened
    dialog.resize(*size)
    _walk(qtbot, dialog)
    dialog.whom.paste.setPlainText("+628110000001\nCASE-88/2")
    dialog.show_failure("At most 10 000 can be looked up at once.")
    _walk(qtbot, dialog)
    dialog.whom.look.click()
    _walk(qtbot, dialog)
    dialog.show_safety({"typed_above": 10})
    dialog.show_rehearsal(sample_rehearsal())
    _walk(qtbot, dialog)
    dialog.rehearsal.confirm.reason.setCurrentText("has paid")
    dialog.rehearsal.confirm.typed.setText("38")
    dialog.rehearsal.filter.setCurrentIndex(1)
    _walk(qtbot, dialog)
    dialog.show_batch(a_batch())
    _walk(qtbot, dialog)
    done = sample_entries()
    waiting = [*done[:20], *(an_entry(at) for at in range(20, 37))]
    for state in (BatchState.RUNNING, BatchState.PAUSED):
        dialog.show_batch(sample_batch(state, waiting), waiting)
        _walk(qtbot, dialog)
    ended = [one.changed({"rev": 100 + one.index}) for one in done]
    dialog.show_batch(sample_batch(BatchState.WATCHING, ended), ended)
    dialog.receipt.table.selectRow(0)
    _walk(qtbot, dialog)
    dialog.reject()


@LOOKS
@pytest.mark.parametrize("kind", [HaltKind.STOP, HaltKind.TERMINATE], ids=str)
def test_the_other_halts(make_window, qtbot, theme, kind):
    window = make_window(theme=theme)
    opened = []
    window.halts_opened.connect(opened.append)
    window.openings.halt(kind, {"calls": [1]}, "What it is about, in one line.")
    (dialog,) = opened
    dialog.show_rehearsal(sample_stop() if kind is HaltKind.STOP else sample_terminate())
    _walk(qtbot, dialog)
    dialog.reject()


@LOOKS
@pytest.mark.parametrize("size", [(1080, 740), (940, 600)], ids=str)
def test_every_step_of_a_launch(make_window, qtbot, theme, size):
    window = make_window(theme=theme)
    opened = []
    window.launches_opened.connect(opened.append)
    window.actions_["new_campaign"].trigger()
    (dialog,) = opened
    dialog.resize(*size)
    dialog.rows_wanted.connect(
        lambda *told: dialog.show_rows(*told, (sample_rows(200, told[-1]), 9_842))
    )
    _walk(qtbot, dialog)
    dialog.show_offers(sample_offers())
    dialog.show_launches(sample_drafts())
    _walk(qtbot, dialog)
    dialog.start_page.kept.throw.click()
    _walk(qtbot, dialog)
    dialog.start_page.accounts.setCurrentIndex(1)
    _walk(qtbot, dialog)
    dialog.start_page.continued.emit("l3")
    dialog.show_launch(a_launch(id="l3", kind=LaunchKind.PLAN, values={}, list=LaunchList()))
    _walk(qtbot, dialog)
    dialog.start_page.continued.emit("l1")
    dialog.show_launch(a_launch())
    dialog.show_choices("jkt", "task", sample_choices())
    dialog.how_page.fields["redials"].set_value("many")
    _walk(qtbot, dialog)
    dialog.rail.chosen.emit(Step.LIST)
    dialog.show_failure("The engine does not answer. Try again in a moment.")
    _walk(qtbot, dialog)
    dialog.rail.chosen.emit(Step.CHECK)
    _walk(qtbot, dialog)
    dialog.show_safety({"typed_above": 10})
    for check in (sample_check(), sample_check(problems=()), sample_blocked()):
        dialog.show_check(check)
        _walk(qtbot, dialog)
    parts = [one.changed({"rev": 10 + one.index}) for one in sample_parts()]
    dialog.show_batch(sample_sending(BatchState.COUNTING, parts[:0]).changed({"total": 50}))
    _walk(qtbot, dialog)
    for state in (BatchState.RUNNING, BatchState.PAUSED, BatchState.WATCHING):
        dialog.show_batch(sample_sending(state, parts), parts)
        dialog.send_page.table.selectRow(7)
        _walk(qtbot, dialog)
    dialog.rail.chosen.emit(Step.RECEIPT)
    dialog.show_counts("l1", sample_counts())
    dialog.show_saved("receipt.xlsx is written: 9 842 rows, numbers masked.")
    _walk(qtbot, dialog)
    dialog.reject()


@LOOKS
@pytest.mark.parametrize("size", [(1180, 740), (1060, 600)], ids=str)
def test_every_step_of_a_plan(make_window, qtbot, theme, size):
    window = make_window(theme=theme)
    opened = []
    window.plans_opened.connect(opened.append)
    window.openings.plan()
    (dialog,) = opened
    dialog.resize(*size)
    dialog.rows_wanted.connect(
        lambda *told: dialog.show_rows(*told, (sample_plan_rows(200, told[-1]), 1_240))
    )
    _walk(qtbot, dialog)
    dialog.show_offers(sample_plan_offers())
    dialog.show_plans(sample_plans())
    _walk(qtbot, dialog)
    for place in range(1, 5):
        dialog.start_page.accounts.setCurrentIndex(place)
        _walk(qtbot, dialog)
    dialog.start_page.kept.throw.click()
    _walk(qtbot, dialog)
    dialog.start_page.continued.emit("p1")
    dialog.show_plan(a_plan())
    dialog.values_page.fields["record"].set_value("true")
    dialog.values_page.fields["max_duration"].set_value("2000")
    dialog.values_page.fields["lives"].set_value("soon")
    _walk(qtbot, dialog)
    dialog.rail.chosen.emit(Step.LIST)
    dialog.show_failure("The engine does not answer. Try again in a moment.")
    _walk(qtbot, dialog)
    dialog.rail.chosen.emit(Step.CHECK)
    dialog.show_check(sample_plan_check(state="running", done=1, whole=3))
    _walk(qtbot, dialog)
    dialog.show_safety({"typed_above": 10})
    nothing = {"warnings": (), "unrestorable": (), "capacity": ()}
    blocked = sample_plan_check(problems=("Its application is in arrears: 1010029.",))
    for check in (blocked, sample_plan_check(**nothing), sample_plan_check()):
        dialog.show_check(check)
        dialog.check_page.rows.table.selectRow(3)
        _walk(qtbot, dialog)
    dialog.show_saved("undo.json is kept: 1 127 rows, whole numbers, for you alone.")
    _walk(qtbot, dialog)
    sent = [one.changed({"rev": 10 + one.index}) for one in sample_plan_entries()]
    dialog.show_batch(sample_plan_sending(BatchState.COUNTING, sent[:0]).changed({"total": 50}))
    _walk(qtbot, dialog)
    for state in (BatchState.RUNNING, BatchState.WATCHING):
        dialog.show_batch(sample_plan_sending(state, sent), sent)
        dialog.send_page.table.selectRow(7)
        _walk(qtbot, dialog)
    dialog.rail.chosen.emit(Step.RECEIPT)
    dialog.show_counts("p1", sample_plan_counts())
    _walk(qtbot, dialog)
    dialog.reject()


@LOOKS
def test_single_acts_and_what_is_done_with_a_selection(make_window, qtbot, theme):
    window = make_window(theme=theme)
    opened = []
    window.plans_opened.connect(opened.append)
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
        window.openings.plan(wish)
        dialog = opened.pop()
        dialog.show_offers(sample_plan_offers())
        _walk(qtbot, dialog)
        dialog.reject()


@LOOKS
def test_the_dialog_of_a_temporary_callee(make_window, qtbot, theme):
    window = make_window(theme=theme)
    opened = []
    window.callees_opened.connect(opened.append)
    window.openings.callee("ax", {"x": "+8617000000001"})
    (dialog,) = opened
    _walk(qtbot, dialog)
    dialog.show_forms([callee_form()])
    _walk(qtbot, dialog)
    dialog.form.view.fields["callee"].set_value("95588")
    dialog.form.button.click()
    _walk(qtbot, dialog)
    dialog.form.sure.go.click()
    dialog.show_failure("The platform cannot be reached. Try again in a moment.")
    _walk(qtbot, dialog)
    dialog.reject()


@LOOKS
def test_the_list_of_receipts(make_window, qtbot, theme):
    window = make_window(theme=theme)
    opened = []
    window.audit_opened.connect(opened.append)
    window.open_view("receipts")
    (dialog,) = opened
    _walk(qtbot, dialog)
    batches = [a_batch(state, id=state.value) for state in BatchState]
    dialog.show_batches([sample_batch(BatchState.DONE, sample_entries(), id="loud"), *batches])
    _walk(qtbot, dialog)
    dialog.show_batches([])
    _walk(qtbot, dialog)
    dialog.reject()


@LOOKS
def test_the_dialog_of_safety_and_a_window_that_only_watches(make_window, qtbot, theme):
    window = make_window(theme=theme)
    settings = {"name": "Ayu", "grace": 5, "typed_above": 100, "read_only": True}
    window.show_acting(settings)
    _walk(qtbot, window)
    opened = []
    window.safety_opened.connect(opened.append)
    window.open_view("safety")
    (dialog,) = opened
    dialog.show_settings(settings)
    dialog.show_failure("The engine does not answer. Try again in a moment.")
    _walk(qtbot, dialog)
    dialog.reject()


@LOOKS
def test_the_operations_dialog(make_window, qtbot, theme):
    window = make_window(theme=theme)
    window.openings.operations("jkt")
    dialog = window.openings.operations_dialog
    dialog.show_forms("jkt", sample_forms())
    for operation in ("list", "create", "plan"):
        dialog.open_operation(operation)
        _walk(qtbot, dialog)
    dialog.open_operation("create")
    dialog.form.submit()
    _walk(qtbot, dialog)
    dialog.answer.show_done(
        Verdict.REFUSED, "It was refused.", "Do this.", sample_finding(), None, acts=True
    )
    _walk(qtbot, dialog)
    dialog.reject()


@LOOKS
@pytest.mark.parametrize("size", [(860, 640), (700, 520)], ids=str)
def test_the_import_of_a_list(qtbot, theme, tmp_path, size):
    the_theme().choose(theme)
    dialog = ImportDialog(LIST)
    qtbot.addWidget(dialog)
    dialog.resize(*size)
    dialog.show()
    _walk(qtbot, dialog)
    path = tmp_path / "people.csv"
    path.write_text("phone;case;city\n+62811000001;A;Bali\nnone;B;Bali\n", encoding="utf-8")
    dialog.open_file(str(path))
    _walk(qtbot, dialog)
    dialog.show_result(
        read_list(ListJob(path=str(path), fields=LIST.columns, folder=str(tmp_path)))
    )
    _walk(qtbot, dialog)
    dialog.rows.setCurrentIndex(1)
    _walk(qtbot, dialog)
    dialog.show_failure("The workbook is protected by a password: save it without one.")
    _walk(qtbot, dialog)


@LOOKS
def test_the_names_of_results(make_window, qtbot, theme):
    window = make_window(theme=theme)
    window.openings.labels("mex")
    dialog = window.openings.labels_dialog
    names = {f"Code{number}": f"meaning {number}" for number in range(30)}
    parts = [{"id": part, "title": f"Dictionary {part}", "names": names} for part in ("1", "2")]
    kinds = [{"kind": "conclusion", "dictionaries": parts, "own": {"Code1": "ours"}}]
    kinds += [{"kind": kind, "dictionaries": [], "own": {}} for kind in ("detection", "status")]
    dialog.show_page("mex", {"dictionary": "", "kinds": kinds})
    dialog.table.setCurrentIndex(dialog.model.index(0, 0))
    _walk(qtbot, dialog)
    dialog.show_failure("mex", "The engine does not answer. Try again in a moment.")
    dialog.tabs.setCurrentIndex(2)
    _walk(qtbot, dialog)
    dialog.reject()


@LOOKS
def test_the_contract_dialog(make_window, qtbot, theme):
    window = make_window(theme=theme)
    window.openings.contract("jkt")
    dialog = window.openings.contract_dialog
    dialog.show_contract(sample_contract())
    dialog.show_report(sample_report())
    for page in range(3):
        dialog.tabs.setCurrentIndex(page)
        _walk(qtbot, dialog)
    dialog.reject()


@LOOKS
@pytest.mark.parametrize("unsent", [(1, 0), (12_345, 50), (0, 1)], ids=str)
def test_the_word_before_leaving(make_window, qtbot, theme, unsent):
    window = make_window(theme=theme)
    dialog = LeavingDialog(*unsent, window)
    dialog.open()
    assert dialog.stay.isDefault()
    _walk(qtbot, dialog)
    dialog.reject()


@LOOKS
def test_the_dialog_that_erases_a_number(make_window, qtbot, theme):
    window = make_window(theme=theme, ledger=Ledger())
    window.open_view("erase_number")
    dialog = next(one for one in window.findChildren(QDialog) if one.isVisible())
    _walk(qtbot, dialog)
    dialog.show_sighting(sample_sighting())
    dialog.sure.setChecked(True)
    _walk(qtbot, dialog)
    dialog.show_erasure(sample_erasure(ErasureState.RUNNING, step=3, doing="launches"))
    _walk(qtbot, dialog)
    dialog.show_erasure(sample_erasure())
    _walk(qtbot, dialog)
    dialog.reject()


@LOOKS
def test_how_long_data_is_kept(make_window, qtbot, theme):
    window = make_window(theme=theme, ledger=Ledger())
    window.open_view("retention")
    dialog = next(one for one in window.findChildren(QDialog) if one.isVisible())
    dialog.page.show_settings(sample_retention(calls=0))
    _walk(qtbot, dialog)
    dialog.reject()
