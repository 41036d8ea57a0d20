"""The dialog of the stop list: what is pasted goes on it, nothing is shown unmasked."""

from zoneinfo import ZoneInfo

import pytest
from tests.support.sample_ledger import NOW, sample_accounts
from tests.support.sample_pushes import sample_stops
from tests.ui.walk import covered

from dialwatch.calls.platform import Platform
from dialwatch.ui.dialogs.stop_list import StopListDialog


@pytest.fixture
def dialog(qtbot) -> StopListDialog:
    accounts = [one for one in sample_accounts() if one.platform is Platform.BLU]
    made = StopListDialog(accounts, ZoneInfo("UTC"), lambda: NOW)
    qtbot.addWidget(made)
    made.show()
    made.show_list(sample_stops())
    return made


def test_the_list_is_shown_masked_with_its_reasons(dialog):
    rows = [[dialog.model.index(row, at).data() for at in range(2)] for row in range(2)]
    assert rows == [["055••••••01", "has paid"], ["U-77", ""]]
    assert dialog.words.text() == "2 on the list."
    assert covered(dialog) == []
    assert "0000001" not in str(dialog.model.index(0, 0).data(3))


def test_what_is_pasted_goes_on_the_list(dialog, qtbot):
    assert not dialog.add.isEnabled()
    dialog.paste.setPlainText("05550000002\n\n  U-78 \n")
    dialog.reason.setText("has paid")
    with qtbot.waitSignal(dialog.added) as added:
        dialog.add.click()
    assert added.args == ["mex", ["05550000002", "U-78"], "has paid"]
    dialog.show_list(sample_stops(added=2, size=900))
    assert dialog.paste.toPlainText() == ""
    assert dialog.words.text() == "2 newest of 900. 2 are new."


def test_a_failure_keeps_what_was_typed(dialog):
    dialog.paste.setPlainText("05550000002")
    dialog.show_failure("The disk is full.")
    assert (dialog.words.text(), dialog.paste.toPlainText()) == (
        "The disk is full.",
        "05550000002",
    )


def test_entries_are_taken_off(dialog, qtbot):
    assert not dialog.remove.isEnabled()
    dialog.table.selectRow(1)
    with qtbot.waitSignal(dialog.removed) as removed:
        dialog.remove.click()
    assert removed.args == ["mex", ["u-77"]]
    dialog.show_list(sample_stops(removed=1, stops=[], size=0))
    assert "1 were taken off" in dialog.words.text()
    assert dialog._empty.isVisible()


def test_entries_are_looked_for(dialog, qtbot):
    with qtbot.waitSignal(dialog.wanted) as wanted:
        dialog.search.setText("paid")
    assert wanted.args == ["mex", "paid"]
    dialog.show_list(sample_stops(account="another", stops=[]))
    assert dialog.model.rowCount() == 2, "an answer for another account is not shown"


def test_it_says_when_the_list_has_no_effect_yet(dialog):
    dialog.show_list(sample_stops(answered=False))
    assert "Blu is not answered yet" in dialog.words.text()


def test_a_list_from_a_file_is_taken_with_the_reason(dialog, qtbot):
    with qtbot.waitSignal(dialog.import_wanted):
        dialog.file.click()
    dialog.reason.setText("moved away")
    with qtbot.waitSignal(dialog.added) as added:
        dialog.take_entries(["1", "2"])
    assert added.args == ["mex", ["1", "2"], "moved away"]
