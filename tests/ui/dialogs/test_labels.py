"""Naming the codes of an account."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from tests.support.sample_ledger import sample_accounts

from dialwatch.ui.dialogs.labels import LabelsDialog
from dialwatch.ui.models.label_table import NAME, SEEN

SEEN_LABELS = {"mex": {"HPTP": 12, "New": 3}, "jkt": {"A": 5}}
BLU = {
    "dictionary": "",
    "kinds": [
        {
            "kind": "conclusion",
            "dictionaries": [
                {"id": "one", "title": "Collection", "names": {"AP": "paid", "HPTP": "will pay"}},
                {"id": "two", "title": "Contact", "names": {"Willing": "willing"}},
            ],
            "own": {"AP": "Paid!"},
        },
        {"kind": "status", "dictionaries": [], "own": {}},
    ],
}
AIRUDDER = {"dictionary": "", "kinds": [{"kind": "label", "dictionaries": [], "own": {}}]}


@pytest.fixture
def dialog(qtbot) -> Iterator[LabelsDialog]:
    made = LabelsDialog(sample_accounts(), SEEN_LABELS.__getitem__, "mex")
    qtbot.addWidget(made)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    made.open()
    with qtbot.waitSignal(made.wanted) as told:
        made.begin()
    assert told.args == ["mex"]
    made.show_page("mex", BLU)
    qtbot.waitUntil(lambda: made.model.rowCount() and made.model.row(0).seen == 12)
    yield made
    made.reject()


def codes(dialog: LabelsDialog) -> list[str]:
    return [dialog.model.row(at).code for at in range(dialog.model.rowCount())]


def typed(dialog: LabelsDialog, qtbot, code: str, name: str) -> None:
    """By keyboard: stand on the row, type, Enter."""
    dialog.table.setFocus()
    dialog.table.setCurrentIndex(dialog.model.index(dialog.model.row_of(code), 0))
    assert dialog.table.currentIndex().column() == NAME
    qtbot.keyClicks(dialog.table.viewport(), name[0])
    editor = dialog.table.findChild(QLineEdit)
    qtbot.keyClicks(editor, name[1:])
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.model.row(dialog.model.row_of(code)).name == name)


def test_a_name_is_typed_and_kept(dialog, qtbot):
    assert codes(dialog) == ["HPTP", "New", "AP", "Willing"]
    assert not dialog.save.isEnabled()
    typed(dialog, qtbot, "New", "brand new")
    assert dialog.isVisible()
    with qtbot.waitSignal(dialog.chosen) as told:
        dialog.save.click()
    assert told.args == ["mex", {"labels": {"conclusion": {"New": "brand new"}}}]
    assert not dialog.save.isEnabled(), "nothing is sent twice"
    dialog.saved("mex")
    assert not dialog.isVisible()


def test_names_are_taken_away_one_or_all(dialog, qtbot):
    dialog.table.setCurrentIndex(dialog.model.index(dialog.model.row_of("AP"), 0))
    dialog._reset_one.click()
    assert dialog.model.row(dialog.model.row_of("AP")).name == ""
    assert not dialog._reset_all.isEnabled()
    typed(dialog, qtbot, "HPTP", "promise")
    dialog._reset_all.click()
    with qtbot.waitSignal(dialog.chosen) as told:
        dialog.save.click()
    assert told.args == ["mex", {"labels": {"conclusion": {"AP": ""}}}]


def test_a_dictionary_is_chosen_where_there_are_several(dialog, qtbot):
    dialog.dictionary.setCurrentIndex(2)
    dialog.dictionary.activated.emit(2)
    assert codes(dialog) == ["HPTP", "New", "Willing", "AP"]
    assert dialog.model.row(0).meaning == ""
    dialog.tabs.setCurrentIndex(1)
    assert not dialog.dictionary.isVisible()
    assert dialog.table.isColumnHidden(SEEN)
    dialog.tabs.setCurrentIndex(0)
    assert dialog.dictionary.currentText() == "Contact"
    with qtbot.waitSignal(dialog.chosen) as told:
        dialog.save.click()
    assert told.args == ["mex", {"dictionary": "two"}]


def test_a_code_that_nobody_lists_is_added_by_hand(dialog, qtbot):
    dialog.tabs.setCurrentIndex(1)
    assert "add it below" in dialog._empty.sentence.text()
    qtbot.keyClicks(dialog.code, " 7 ")
    qtbot.keyClick(dialog.code, Qt.Key.Key_Return)
    assert codes(dialog) == ["7"]
    editor = dialog.table.findChild(QLineEdit)
    qtbot.keyClicks(editor, "seven")
    with qtbot.waitSignal(dialog.model.named):
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    dialog.code.setText("7")
    dialog._add_button.click()
    assert codes(dialog) == ["7"], "a code is listed once"
    assert dialog.isVisible()


def test_each_account_has_names_of_its_own_and_all_are_kept_together(dialog, qtbot):
    typed(dialog, qtbot, "HPTP", "promise")
    with qtbot.waitSignal(dialog.wanted) as asked:
        dialog._chooser.setCurrentIndex(0)
    assert asked.args == ["jkt"]
    assert "being read" in dialog._empty.sentence.text()
    dialog.show_page("jkt", AIRUDDER)
    qtbot.waitUntil(lambda: codes(dialog) == ["A"])
    assert dialog.model.row(0).meaning == ""
    typed(dialog, qtbot, "A", "Agreed")
    told = []
    dialog.chosen.connect(lambda account, changes: told.append((account, changes)))
    dialog.save.click()
    assert told == [
        ("mex", {"labels": {"conclusion": {"HPTP": "promise"}}}),
        ("jkt", {"labels": {"label": {"A": "Agreed"}}}),
    ]
    dialog.show_failure("jkt", "The engine does not answer.")
    dialog.saved("mex")
    assert dialog.isVisible(), "what was not kept stays on the screen"
    assert dialog._sentence.text() == "The engine does not answer."
    assert dialog.save.isEnabled()
    dialog.save.click()
    dialog.saved("jkt")
    assert not dialog.isVisible()


def test_names_that_cannot_be_read_are_asked_for_again(dialog, qtbot):
    dialog._chooser.setCurrentIndex(0)
    dialog.show_failure("jkt", "The engine does not answer.")
    assert dialog._empty.sentence.text() == "The engine does not answer."
    with qtbot.waitSignal(dialog.wanted):
        dialog._empty.button.click()
    dialog.show_page("jkt", {**AIRUDDER, "kinds": []})
    assert dialog.kind == ""
    assert not dialog.save.isEnabled()
