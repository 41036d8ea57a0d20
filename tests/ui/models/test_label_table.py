"""Codes as rows: the last column is typed into."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from dialwatch.ui.models.label_page import LabelRow
from dialwatch.ui.models.label_table import CODE, MEANING, NAME, SEEN, LabelTableModel
from dialwatch.ui.theme import theme

ROWS = [LabelRow("HPTP", 1204, "will pay", "Promise"), LabelRow("<b>", 0)]


@pytest.fixture
def model() -> LabelTableModel:
    made = LabelTableModel()
    made.show(ROWS)
    return made


def test_it_keeps_the_promises_of_a_model(model, qtmodeltester):
    qtmodeltester.check(model)


def test_cells(model):
    texts = [[model.index(row, column).data() for column in range(4)] for row in range(2)]
    assert texts == [["HPTP", "1\u2009204", "will pay", "Promise"], ["<b>", "–", "–", ""]]
    spoken = model.index(0, NAME).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "HPTP: Promise"
    ink = model.index(0, MEANING).data(Qt.ItemDataRole.ForegroundRole)
    assert ink == QColor(theme().colours.muted), "a meaning behind a name of one's own stands back"


def test_only_the_name_is_typed_and_says_so(model, qtbot):
    for column in (CODE, SEEN, MEANING):
        assert not model.flags(model.index(0, column)) & Qt.ItemFlag.ItemIsEditable
        assert not model.setData(model.index(0, column), "x")
    with qtbot.waitSignal(model.named) as told:
        model.setData(model.index(1, NAME), "  two\nlines ")
    assert told.args == ["<b>", "two lines"]
    with qtbot.assertNotEmitted(model.named):
        model.setData(model.index(0, NAME), "Promise")


def test_the_same_codes_keep_their_rows(model, qtbot):
    with qtbot.waitSignal(model.dataChanged), qtbot.assertNotEmitted(model.modelReset):
        model.show([LabelRow("HPTP", 1205, "will pay"), LabelRow("<b>", 1)])
    with qtbot.waitSignal(model.modelReset):
        model.show([LabelRow("<b>", 1)])
    assert model.row_of("HPTP") == -1
    model.show([])
    model.show([])
    assert model.rowCount() == 0
