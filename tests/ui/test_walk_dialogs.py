"""The walk through the dialogs that tell and set something."""

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
    sample_batch,
    sample_entries,
)
from tests.support.sample_ledger import (
    sample_accounts,
)
from tests.support.sample_pushes import (
    huawei_account,
    sample_pushes,
    sample_receiver,
    sample_stops,
)
from tests.ui.dialogs.test_import_list import FIELD as LIST
from tests.ui.walk import opened, walk

from dialwatch.calls.audit_line import AuditFilter
from dialwatch.calls.batch import BatchState
from dialwatch.calls.erasure import ErasureState
from dialwatch.calls.verdict import Verdict
from dialwatch.importing.job import ListJob
from dialwatch.importing.reading import read_list
from dialwatch.ui.dialogs.import_list import ImportDialog
from dialwatch.ui.dialogs.leaving import LeavingDialog


@pytest.mark.parametrize(
    "name", ["outcomes", "labels", "watch", "shortcuts", "about", "zone", "wallboard_setup"]
)
def test_the_dialogs(standing, qtbot, name):
    standing.open_view(name)
    standing.show_outcomes(
        "airudder",
        [{"when": {"answered": True}, "outcome": "answered", "note": "as the platform says"}],
    )
    dialog = next(one for one in standing.findChildren(QDialog) if one.isVisible())
    walk(qtbot, dialog)
    dialog.reject()


def test_the_dialog_of_pushes(standing, qtbot):
    standing.show_accounts([*sample_accounts(), huawei_account()], False)
    dialog = opened(standing.pushes_opened, lambda: standing.open_view("pushes"))
    dialog.show_receiver(sample_receiver())
    dialog.show_pushes(sample_pushes())
    for page in range(dialog.tabs.count()):
        dialog.tabs.setCurrentIndex(page)
        for account in range(dialog.chooser.count()):
            dialog.chooser.setCurrentIndex(account)
            walk(qtbot, dialog)
    dialog.reject()


def test_the_stop_list(standing, qtbot):
    dialog = opened(standing.stops_opened, lambda: standing.open_view("stops"))
    dialog.show_list(sample_stops(answered=False))
    walk(qtbot, dialog)
    dialog.show_list(sample_stops(stops=[], size=0))
    walk(qtbot, dialog)
    dialog.reject()


def test_the_log_of_actions(standing, qtbot):
    dialog = opened(standing.audit_opened, lambda: standing.open_view("audit"))
    lines = sample_lines()
    dialog.show_words(["Ayu (ayu01)", "rosa"], ["cancel", "cancel_call"])
    dialog.show_lines(AuditFilter(), None, lines, more=True)
    for place in (4, 0):
        dialog.lines.table.selectRow(place)
        dialog.show_action(lines[place], lines[place : place + 3])
        walk(qtbot, dialog)
    dialog.show_whole({"whole": False, "line": 1203, "lines": 1204})
    walk(qtbot, dialog)
    dialog.lines.filters.how.setCurrentIndex(1)
    dialog.show_lines(dialog.lines.filters.wanted, None, [], more=False)
    walk(qtbot, dialog)
    dialog.tabs.setCurrentIndex(1)
    dialog.show_batches([])
    walk(qtbot, dialog)
    dialog.show_batches(sample_batches())
    dialog.receipts.table.selectRow(1)


def test_the_list_of_receipts(standing, qtbot):
    dialog = opened(standing.audit_opened, lambda: standing.open_view("receipts"))
    walk(qtbot, dialog)
    batches = [a_batch(state, id=state.value) for state in BatchState]
    dialog.show_batches([sample_batch(BatchState.DONE, sample_entries(), id="loud"), *batches])
    walk(qtbot, dialog)
    dialog.show_batches([])
    walk(qtbot, dialog)
    dialog.reject()


def test_the_dialog_of_safety_and_a_window_that_only_watches(standing, qtbot):
    settings = {"name": "Ayu", "grace": 5, "typed_above": 100, "read_only": True}
    standing.show_acting(settings)
    walk(qtbot, standing)
    dialog = opened(standing.safety_opened, lambda: standing.open_view("safety"))
    dialog.show_settings(settings)
    dialog.show_failure("The engine does not answer. Try again in a moment.")
    walk(qtbot, dialog)
    dialog.reject()


def test_the_operations_dialog(standing, qtbot):
    standing.openings.operations("jkt")
    dialog = standing.openings.operations_dialog
    dialog.show_forms("jkt", sample_forms())
    for operation in ("list", "create", "plan"):
        dialog.open_operation(operation)
        walk(qtbot, dialog)
    dialog.open_operation("create")
    dialog.form.submit()
    walk(qtbot, dialog)
    dialog.answer.show_done(
        Verdict.REFUSED, "It was refused.", "Do this.", sample_finding(), None, acts=True
    )
    walk(qtbot, dialog)
    dialog.reject()


@pytest.mark.parametrize("size", [(860, 640), (700, 520)], ids=str)
def test_the_import_of_a_list(qtbot, theme, tmp_path, size):
    dialog = ImportDialog(LIST)
    qtbot.addWidget(dialog)
    dialog.resize(*size)
    dialog.show()
    walk(qtbot, dialog)
    path = tmp_path / "people.csv"
    path.write_text("phone;case;city\n+62811000001;A;Bali\nnone;B;Bali\n", encoding="utf-8")
    dialog.open_file(str(path))
    walk(qtbot, dialog)
    dialog.show_result(
        read_list(ListJob(path=str(path), fields=LIST.columns, folder=str(tmp_path)))
    )
    walk(qtbot, dialog)
    dialog.rows.setCurrentIndex(1)
    walk(qtbot, dialog)
    dialog.show_failure("The workbook is protected by a password: save it without one.")
    walk(qtbot, dialog)


def test_the_names_of_results(standing, qtbot):
    standing.openings.labels("mex")
    dialog = standing.openings.labels_dialog
    names = {f"Code{number}": f"meaning {number}" for number in range(30)}
    parts = [{"id": part, "title": f"Dictionary {part}", "names": names} for part in ("1", "2")]
    kinds = [{"kind": "conclusion", "dictionaries": parts, "own": {"Code1": "ours"}}]
    kinds += [{"kind": kind, "dictionaries": [], "own": {}} for kind in ("detection", "status")]
    dialog.show_page("mex", {"dictionary": "", "kinds": kinds})
    dialog.table.setCurrentIndex(dialog.model.index(0, 0))
    walk(qtbot, dialog)
    dialog.show_failure("mex", "The engine does not answer. Try again in a moment.")
    dialog.tabs.setCurrentIndex(2)
    walk(qtbot, dialog)
    dialog.reject()


def test_the_contract_dialog(standing, qtbot):
    standing.openings.contract("jkt")
    dialog = standing.openings.contract_dialog
    dialog.show_contract(sample_contract())
    dialog.show_report(sample_report())
    for page in range(3):
        dialog.tabs.setCurrentIndex(page)
        walk(qtbot, dialog)
    dialog.reject()


@pytest.mark.parametrize("unsent", [(1, 0), (12_345, 50), (0, 1)], ids=str)
def test_the_word_before_leaving(standing, qtbot, unsent):
    dialog = LeavingDialog(*unsent, standing)
    dialog.open()
    assert dialog.stay.isDefault()
    walk(qtbot, dialog)
    dialog.reject()


def test_the_dialog_that_erases_a_number(standing, qtbot):
    dialog = opened(standing.data_care.erase_opened, lambda: standing.open_view("erase_number"))
    walk(qtbot, dialog)
    dialog.show_sighting(sample_sighting())
    dialog.sure.setChecked(True)
    walk(qtbot, dialog)
    dialog.show_erasure(sample_erasure(ErasureState.RUNNING, step=3, doing="launches"))
    walk(qtbot, dialog)
    dialog.show_erasure(sample_erasure())
    walk(qtbot, dialog)
    dialog.reject()


def test_how_long_data_is_kept(standing, qtbot):
    dialog = opened(standing.data_care.retention_opened, lambda: standing.open_view("retention"))
    dialog.page.show_settings(sample_retention(calls=0))
    walk(qtbot, dialog)
    dialog.reject()
