"""Row 19 of the reliability table, for every view in which rows can be chosen and copied."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QTableWidgetItem, QTreeWidgetItem
from tests.exporting.samples import ATTACKS, NUMBERS
from tests.exporting.test_escaping import starts_formula

from dialwatch.ui.models.plain_table import Cell, PlainTableModel, Row
from dialwatch.ui.veil import veil
from dialwatch.ui.widgets.copied_views import CopiedList, CopiedTable, CopiedTree, CopiedView
from dialwatch.ui.widgets.plain_view import PlainView

WORDS = [*ATTACKS, *NUMBERS]


def a_list() -> CopiedList:
    view = CopiedList()
    view.addItems(WORDS)
    return view


def a_tree() -> CopiedTree:
    """Every second row under the one before."""
    view = CopiedTree()
    view.setHeaderLabels(["=A", "B"])
    for n in range(0, len(WORDS), 2):
        parent = QTreeWidgetItem(view, [WORDS[n]] * 2)
        parent.setExpanded(True)
        if n + 1 < len(WORDS):
            QTreeWidgetItem(parent, [WORDS[n + 1]] * 2)
    return view


def a_table() -> CopiedTable:
    view = CopiedTable(len(WORDS), 2)
    view.setHorizontalHeaderLabels(["=A", "B"])
    for row, text in enumerate(WORDS):
        for column in range(2):
            view.setItem(row, column, QTableWidgetItem(text))
    return view


def a_model() -> PlainTableModel:
    model = PlainTableModel(["=A", "B"])
    model.show([Row(n, (Cell(text), Cell(text))) for n, text in enumerate(WORDS)])
    return model


def a_view() -> CopiedView:
    view = CopiedView()
    view.model_ = a_model()
    view.setModel(view.model_)
    return view


def a_plain_view() -> PlainView:
    model = a_model()
    view = PlainView(model, "Rows", (0, 50))
    view.model_ = model
    return view


@pytest.mark.parametrize("make", [a_list, a_tree, a_table, a_view, a_plain_view])
def test_no_row_that_is_copied_holds_a_formula(qtbot, make):
    view = make()
    qtbot.addWidget(view)
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.selectAll()
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    heading, *rows = QGuiApplication.clipboard().text().splitlines()
    if isinstance(view, CopiedList):
        rows.insert(0, heading)
    else:
        assert heading == "'=A\tB"
    assert len(rows) == len(WORDS), "each in its own line"
    cells = [cell for row in rows for cell in row.split("\t")]
    assert len(cells) == len(WORDS) * (1 if isinstance(view, CopiedList) else 2)
    assert not [cell for cell in cells if starts_formula(cell)]
    for number in NUMBERS:
        assert cells.count(f"'{number}" if number.startswith("+") else number)


def test_the_row_on_which_the_user_stands_is_copied_masked_while_numbers_are(qtbot):
    view = a_table()
    qtbot.addWidget(view)
    view.setColumnHidden(1, True)
    view.setCurrentCell(WORDS.index(NUMBERS[0]), 0)
    view.clearSelection()
    veil().set(True)
    try:
        QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    finally:
        veil().set(False)
    assert QGuiApplication.clipboard().text() == "'=A\n'+628••••••••45\n"


def test_where_nothing_is_there_the_clipboard_stays(qtbot):
    QGuiApplication.clipboard().setText("before")
    view = CopiedList()
    qtbot.addWidget(view)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "before"
