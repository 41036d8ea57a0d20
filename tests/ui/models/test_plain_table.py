"""A table of ready cells touches only what changed, and keeps the place of what is read."""

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt

from dialwatch.ui.delegates.cells import CELL_ROLE
from dialwatch.ui.models.plain_table import Cell, PlainTableModel, Row


def row(key: int, *texts: str) -> Row:
    return Row(key, tuple(Cell(text) for text in texts))


@pytest.fixture
def model(qtmodeltester) -> PlainTableModel:
    made = PlainTableModel(["One", "Two"])
    made.show([row(1, "a", "b"), row(2, "c", "d"), row(3, "e", "f")])
    qtmodeltester.check(made)
    return made


def keys(model: PlainTableModel) -> list[object]:
    return [model.row(at).key for at in range(model.rowCount())]


def test_what_stays_is_not_touched(model, qtbot):
    with qtbot.assertNotEmitted(model.dataChanged), qtbot.assertNotEmitted(model.modelReset):
        model.show([row(1, "a", "b"), row(2, "c", "d"), row(3, "e", "f")])
    with qtbot.waitSignal(model.dataChanged) as changed:
        model.show([row(1, "a", "b"), row(2, "c", "x"), row(3, "e", "f")])
    assert changed.args[0].row() == changed.args[1].row() == 1


def test_rows_come_go_and_move_under_a_place_that_is_kept(model, qtmodeltester):
    stood = QPersistentModelIndex(model.index(2, 0))
    model.show([row(9, "n", "n"), row(3, "e", "f"), row(1, "a", "b")])
    assert keys(model) == [9, 3, 1]
    assert (stood.row(), stood.data()) == (1, "e")
    model.show([row(1, "a", "b"), row(3, "g", "f")])
    assert keys(model) == [1, 3]
    assert (stood.row(), stood.data()) == (1, "g")
    model.show([])
    assert not stood.isValid()
    qtmodeltester.check(model)


def test_cells_say_what_they_are():
    model = PlainTableModel(["Figure", "Word"])
    model.show([Row("k", (Cell("12", right=True), Cell("word", tip="more", drawn=5)))])
    figure, word = model.index(0, 0), model.index(0, 1)
    assert figure.data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert word.data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignLeft
    assert (figure.data(Qt.ItemDataRole.ToolTipRole), word.data(Qt.ItemDataRole.ToolTipRole)) == (
        "12",
        "more",
    )
    assert word.data(CELL_ROLE) == 5
    across = Qt.Orientation.Horizontal
    assert model.headerData(0, across) == "Figure"
    align = model.headerData(0, across, Qt.ItemDataRole.TextAlignmentRole)
    assert align & Qt.AlignmentFlag.AlignRight
    assert model.headerData(9, across) is None
    assert model.row(5) is None
