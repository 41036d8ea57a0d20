"""Codes of an opened call, and of the table, under their names."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from tests.support.sample_ledger import a_block, a_campaign, sample_accounts, sample_detail

from dialwatch.calls.account import AccountState
from dialwatch.ledger.labels import LabelBook
from dialwatch.ledger.ledger import Ledger
from dialwatch.ui.models.call_columns import COLUMNS, Writing
from dialwatch.ui.models.clipboard import as_tsv
from dialwatch.ui.naming import with_names

LABEL = next(at for at, column in enumerate(COLUMNS) if column.name == "label")


def named_accounts(**names: str) -> list[AccountState]:
    """The sample accounts; Jakarta's labels have these names."""
    first, *others = sample_accounts()
    return [first.changed({"labels": {"label": names}}), *others]


@pytest.fixture
def ledger() -> Ledger:
    """Two calls of Jakarta, labelled A and F."""
    made = Ledger()
    made.apply_campaigns([a_campaign()])
    block = a_block([1, 2], label=[1, 2])
    block.words["label"] = ["", "A", "F"]
    made.apply_block(block)
    made.apply_accounts(named_accounts(A="agreed"))
    return made


def test_each_code_stands_behind_its_name():
    kinds = {"label": {"promise to pay": "PTP"}, "status": {"1": "one"}}
    first, *_ = sample_accounts()
    detail = {**sample_detail(), "codes": {"status": "1", "detection": "D99"}}
    shown = with_names(detail, LabelBook([first.changed({"labels": kinds})]), "jkt")
    assert shown["label"] == "PTP (promise to pay)"
    assert shown["codes"] == {"status": "one (1)", "detection": "D99"}
    assert [one["label"] for one in shown["redials"]] == [""]
    assert with_names({"id": 1}, LabelBook(), "jkt")["label"] == ""


def test_the_table_shows_the_name_and_tells_the_code_beside_it(make_window, ledger, qtbot):
    window = make_window(ledger=ledger, accounts=named_accounts(A="agreed"))
    cell = window.calls.model.index(window.calls.model.row_of_call(1, 0), LABEL)
    assert cell.data() == "agreed"
    assert cell.data(Qt.ItemDataRole.ToolTipRole) == "agreed (A)"
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "agreed (A)"
    ledger.apply_accounts(named_accounts(F="failed"))
    window.ledger_changed()
    qtbot.waitUntil(lambda: cell.data() == "A")


def test_a_copied_call_carries_name_and_code(ledger):
    text = as_tsv([COLUMNS[LABEL]], [0, 1], Writing(ledger.snapshot_view()))
    assert text.splitlines() == ["Label", "agreed (A)", "F"]


def test_an_opened_call_takes_over_a_new_name(make_window, ledger):
    window = make_window(ledger=ledger, accounts=named_accounts(A="agreed"))
    window.show_call({**sample_detail(), "label": "A"})
    assert any("agreed (A)" in one.text() for one in window.detail.findChildren(QLabel))
    accounts = named_accounts(A="said yes")
    ledger.apply_accounts(accounts)
    window.show_accounts(accounts, False)
    body = window.detail._area.widget()
    assert any("said yes (A)" in one.text() for one in body.findChildren(QLabel))
    window.show_call_failure("Gone.")
    window.show_accounts(named_accounts(), False)
    assert window.detail.call_id is None


def test_the_dialog_opens_from_the_menu_and_from_an_account(make_window, ledger, qtbot):
    window = make_window(ledger=ledger)
    with qtbot.waitSignal(window.labels_opened) as told:
        window.actions_["labels"].trigger()
    told.args[0].reject()
    with qtbot.waitSignal(window.labels_opened) as told:
        window.status.asked.emit("mex", "labels")
    assert told.args[0].account == "mex"
    told.args[0].reject()
