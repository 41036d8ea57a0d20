"""The contract dialog: what is asked how, edited, reset, checked, and mended by a proposal."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.support.sample_forms import sample_contract, sample_report
from tests.support.sample_ledger import sample_accounts

from dialwatch.calls.contract_view import ContractChange
from dialwatch.ui.dialogs.contract import ContractDialog
from dialwatch.ui.models.contract_rows import NAMES, PATH


@pytest.fixture
def dialog(qtbot) -> ContractDialog:
    made = ContractDialog(sample_accounts(), "jkt")
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.open()
    made.show_contract(sample_contract())
    return made


def row(tree, group: int, place: int = 0):
    return tree.topLevelItem(group).child(place)


def press(button) -> None:
    QTest.keyClick(button, Qt.Key.Key_Space)


def test_every_operation_shows_its_path_evidence_and_state(dialog):
    shown = [row(dialog.operations, group) for group in (0, 1)]
    assert [item.text(PATH) for item in shown] == ["/list", "/moved"]
    assert [item.text(4) for item in shown] == ["on", "not confirmed"]
    assert [item.text(3) for item in shown] == ["confirmed or in use", "assumed"]
    assert shown[1].font(PATH).weight() > shown[0].font(PATH).weight()
    assert "Shipped: /plan" in shown[1].toolTip(PATH)


def test_edits_are_kept_together(dialog, qtbot):
    assert not dialog.save.isEnabled()
    row(dialog.operations, 1).setText(PATH, "/service/plan")
    row(dialog.operations, 1).setCheckState(0, Qt.CheckState.Checked)
    row(dialog.fields, 0).setText(NAMES, "callee_no, callee")
    assert dialog.save.text() == "&Save 2 changes"
    with qtbot.waitSignal(dialog.changed) as told:
        press(dialog.save)
    assert told.args == [
        "jkt",
        [
            ContractChange(operation="plan", path="/service/plan", enabled=True),
            ContractChange(record="detail", field="callee", names=("callee_no", "callee")),
        ],
    ]


def test_a_path_is_edited_by_a_double_click(dialog, qtbot):
    dialog.operations.itemDoubleClicked.emit(row(dialog.operations, 0), 0)
    assert dialog.operations.isPersistentEditorOpen(row(dialog.operations, 0), PATH) or (
        dialog.operations.state() == dialog.operations.State.EditingState
    )


def test_reset_goes_back_to_what_is_shipped(dialog, qtbot):
    with qtbot.waitSignal(dialog.changed) as told:
        press(dialog.reset)
    assert told.args == ["jkt", [ContractChange(operation="plan", reset=True)]]
    dialog.tabs.setCurrentIndex(1)
    with qtbot.assertNotEmitted(dialog.changed):
        press(dialog.reset)
    assert "Nothing here differs" in dialog.words.text()


def test_what_cannot_be_kept_says_why_and_stays_typed(dialog):
    row(dialog.operations, 0).setText(PATH, "no-slash")
    dialog.show_failure("jkt", "A path begins with a slash.")
    assert dialog.words.text() == "A path begins with a slash."
    assert dialog.words.property("state") == "bad"
    assert row(dialog.operations, 0).text(PATH) == "no-slash"


def test_a_check_shows_what_differs_and_offers_what_mends_it(dialog, qtbot):
    dialog.tabs.setCurrentIndex(2)
    assert not dialog.save.isVisible()
    with qtbot.waitSignal(dialog.check_wanted):
        press(dialog.check.button)
    dialog.show_progress("jkt", 3, 20)
    assert "3 of 20" in dialog.check.words.text()
    dialog.show_report(sample_report())
    assert "1 of 2 operations" in dialog.check.words.text()
    texts = [dialog.check.tree.topLevelItem(at) for at in range(5)]
    assert [(one.text(0).strip(), one.text(1)) for one in texts] == [
        ("List robots", "✓ works"),
        ("List tasks", "▲ moved"),
        ("missing", ""),
        ("not known", ""),
        ("Plan status", "○ not confirmed"),
    ]
    assert dialog.check.diff.toPlainText() == "operations.list.path\n- /list\n+ /v2/list"
    with qtbot.waitSignal(dialog.changed) as told:
        press(dialog.check.accept)
    assert told.args == ["jkt", [ContractChange(operation="list", path="/v2/list")]]


def test_a_check_that_fails_says_why(dialog):
    dialog.show_check_failure("jkt", "The platform refused the key.")
    assert dialog.check.words.text() == "The platform refused the key."


def test_what_is_told_of_another_account_is_not_shown(dialog):
    dialog.show_contract(sample_contract("mex"))
    dialog.show_report(sample_report("mex"))
    dialog.show_progress("mex", 1, 2)
    dialog.show_check_failure("mex", "x")
    dialog.show_failure("mex", "x")
    assert row(dialog.operations, 0).text(PATH) == "/list"
    assert not dialog.check.diff.isVisible()


def test_another_account_is_asked_for_its_contract(dialog, qtbot):
    with qtbot.waitSignal(dialog.contract_wanted) as wanted:
        dialog.chooser.setCurrentIndex(1)
    assert wanted.args == [dialog.account]
    assert dialog.operations.topLevelItemCount() == 0
