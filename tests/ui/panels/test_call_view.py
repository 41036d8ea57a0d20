"""Nothing jumps: scroll and selection belong to the user."""

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from tests.support.sample_ledger import NOW, ROBOTS, a_block, a_campaign

from dialwatch.ledger.ledger import Ledger
from dialwatch.ui.models.call_search import search
from dialwatch.ui.models.call_table import CallTableModel
from dialwatch.ui.panels.call_view import HELD_FROM, CallTableView
from dialwatch.ui.theme import ROW

KEYS = (("dialed", True),)


def _ledger(count: int) -> Ledger:
    ledger = Ledger()
    ledger.apply_campaigns([a_campaign()], ROBOTS)
    ids = list(range(1, count + 1))
    ledger.apply_block(a_block(ids, dialed=[NOW - 10**6 + at * 10 for at in ids]))
    return ledger


@pytest.fixture
def ledger() -> Ledger:
    return _ledger(400)


@pytest.fixture
def view(qtbot, ledger: Ledger) -> CallTableView:
    shown = CallTableView(CallTableModel(ledger.snapshot_view()))
    qtbot.addWidget(shown)
    shown.resize(900, 300)
    shown.show()
    _swap(shown, ledger)
    return shown


def _swap(view: CallTableView, ledger: Ledger, keys=KEYS) -> bool:
    return view.swap(search(ledger.snapshot_view(), keys, None))


def _top(view: CallTableView) -> tuple[int, int]:
    """The call on top, and by how many pixels it is cut."""
    value = view.verticalScrollBar().value()
    return view._calls.call(value // ROW).id, value % ROW


def test_what_is_read_stays_where_it_is_while_calls_arrive(view, ledger):
    view.verticalScrollBar().setValue(100 * ROW + 9)
    before = _top(view)
    for step in range(5):
        ids = list(range(1000 + step * 50, 1050 + step * 50))
        ledger.apply_block(a_block(ids, dialed=[NOW + at for at in ids]))
        older = [-1000 - at for at in ids]
        old = [at + 5000 for at in ids]
        ledger.apply_block(a_block(old, dialed=[NOW - 10**6 + at for at in older]))
        assert _swap(view, ledger)
        assert _top(view) == before
    assert view._calls.rowCount() == 900


def test_at_the_top_the_newest_call_is_followed(view, ledger):
    ledger.apply_block(a_block([1000], dialed=[NOW]))
    _swap(view, ledger)
    assert view.verticalScrollBar().value() == 0
    assert _top(view)[0] == 1000


def test_the_selection_stays_with_its_calls(view, ledger):
    model, chosen = view._calls, view.selectionModel()
    for row in (3, 4, 5, 40):
        chosen.select(
            model.index(row, 0),
            QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows,
        )
    before = {model.call(index.row()).id for index in chosen.selectedRows()}
    ledger.apply_block(a_block([1000, 1001], dialed=[NOW, NOW - 10**6 + 3965]))
    _swap(view, ledger)
    assert {model.call(index.row()).id for index in chosen.selectedRows()} == before
    _swap(view, ledger, keys=(("number", False),))
    assert {model.call(index.row()).id for index in chosen.selectedRows()} == before


def test_the_current_call_stays_current_and_is_not_opened_again(view, ledger, qtbot):
    view.show_call(10)
    call = view.current_call()
    ledger.apply_block(a_block([1000], dialed=[NOW]))
    with qtbot.assertNotEmitted(view.opened):
        _swap(view, ledger)
    assert view.current_call() == call


def test_when_the_top_call_moves_away_the_others_hold_their_place(view, ledger):
    view.verticalScrollBar().setValue(100 * ROW)
    top, below = view._calls.call(100).id, view._calls.call(104).id
    ledger.apply_block(a_block([top], dialed=[NOW - 10**7]))
    _swap(view, ledger)
    row = next(row for row in range(400) if view._calls.call(row).id == below)
    assert view.rowViewportPosition(row) == 4 * ROW


def test_updates_wait_while_very_many_calls_are_selected(qtbot):
    ledger = _ledger(HELD_FROM + 500)
    view = CallTableView(CallTableModel(ledger.snapshot_view()))
    qtbot.addWidget(view)
    _swap(view, ledger)
    model = view._calls
    part = QItemSelection(model.index(0, 0), model.index(HELD_FROM + 10, model.columnCount() - 1))
    view.selectionModel().select(part, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    ledger.apply_block(a_block([99_999], dialed=[NOW]))
    assert not _swap(view, ledger)
    view.clearSelection()
    assert _swap(view, ledger)
    assert model.rowCount() == HELD_FROM + 501


def test_everything_selected_stays_selected(view, ledger):
    view.selectAll()
    ledger.apply_block(a_block([1000], dialed=[NOW]))
    assert _swap(view, ledger)
    assert view.selected_count() >= 400


def test_a_click_opens_the_call_and_enter_opens_it_again(view, qtbot):
    with qtbot.waitSignal(view.opened) as told:
        view.show_call(2)
    assert told.args == [view._calls.call(2).id]
    with qtbot.waitSignal(view.opened):
        qtbot.keyClick(view, Qt.Key.Key_Return)


def test_columns_are_chosen_moved_and_reset(view):
    at_first = view.shown_columns()
    menu = view.column_menu(view)
    entry = next(a for a in menu.actions() if a.text() == "Attempt")
    entry.trigger()
    assert len(view.shown_columns()) == len(at_first) + 1
    view.horizontalHeader().moveSection(0, 3)
    assert view.shown_columns()[0] != at_first[0]
    view.reset_columns()
    assert view.shown_columns() == at_first
    menu.deleteLater()


def test_the_last_column_cannot_be_hidden(view):
    for place in view.shown_columns():
        view._show_column(place, False)
    assert len(view.shown_columns()) == 1


def test_shift_click_on_a_heading_adds_a_key(view, qtbot):
    header = view.horizontalHeader()
    wanted = []
    view._calls.sort_wanted.connect(wanted.append)
    place = header.sectionPosition(2) + 20
    where = header.rect().center()
    where.setX(place)
    qtbot.mouseClick(
        header.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, where
    )
    assert wanted == [(("dialed", True), ("campaign", False))]
