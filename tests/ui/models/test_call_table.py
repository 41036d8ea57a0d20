"""The calls' rows: swapped in whole, never reset, texts written only when asked for."""

import numpy as np
import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from tests.support.sample_ledger import NOW, ROBOTS, a_block, a_campaign

from dialwatch.calls.outcome import Outcome
from dialwatch.calls.packed import NEVER
from dialwatch.ledger.ledger import Ledger
from dialwatch.ledger.query import parse
from dialwatch.ui.format import zone_named
from dialwatch.ui.models.call_columns import COLUMNS
from dialwatch.ui.models.call_search import search
from dialwatch.ui.models.call_table import CallTableModel

ZONE = zone_named("Asia/Jakarta")
NEWEST_FIRST = (("dialed", True),)


def _ledger(count: int = 20) -> Ledger:
    ledger = Ledger()
    ledger.apply_campaigns([a_campaign(), a_campaign(id=2, name="Blu one", line=None)], ROBOTS)
    ledger.apply_block(a_block(list(range(1, count + 1))))
    return ledger


def _take(model: CallTableModel, ledger: Ledger, keys=NEWEST_FIRST, text: str = "") -> None:
    query = parse(text, ZONE, NOW) if text else None
    model.take(search(ledger.snapshot_view(), keys, query, text))


def _model(ledger: Ledger) -> CallTableModel:
    model = CallTableModel(ledger.snapshot_view())
    model.set_writing(ZONE, NOW)
    _take(model, ledger)
    return model


def _ids(model: CallTableModel) -> list[int]:
    return [model.call(row).id for row in range(model.rowCount())]


def _text(model: CallTableModel, row: int, name: str) -> str:
    column = next(place for place, one in enumerate(COLUMNS) if one.name == name)
    return str(model.index(row, column).data()).replace("\u2009", " ")


def test_newest_call_first_and_written_as_people_read(qtmodeltester):
    ledger = _ledger()
    model = _model(ledger)
    assert _ids(model) == list(range(20, 0, -1))
    assert _text(model, 0, "time") == "10:40:20"
    assert _text(model, 0, "number").startswith("+628•")
    assert "0020" not in _text(model, 0, "number")
    assert _text(model, 0, "campaign") == "November reminders A"
    assert _text(model, 0, "outcome") == "no answer"
    assert _text(model, 0, "ring") == "12 s"
    assert _text(model, 0, "talk") == "–"
    qtmodeltester.check(model)


def test_what_the_platform_does_not_tell_is_marked():
    ledger = _ledger(1)
    ledger.apply_block(a_block([2], dialed=[NEVER], campaign=[2]))
    model = _model(ledger)
    rows = {call: row for row, call in enumerate(_ids(model))}
    assert _text(model, rows[2], "time") == "~10:41:00"
    assert _text(model, rows[2], "line") == "n/a"
    assert _text(model, rows[1], "line") == "–"


def test_new_calls_move_rows_but_persistent_indexes_stay_with_their_call(qtbot):
    ledger = _ledger()
    model = _model(ledger)
    kept = {
        call: QPersistentModelIndex(model.index(_ids(model).index(call), 0)) for call in (3, 17)
    }
    ledger.apply_block(a_block([21, 22, 23], dialed=[NOW, NOW - 60_000 + 5, NOW - 10**7]))
    with qtbot.assertNotEmitted(model.modelReset):
        _take(model, ledger)
    assert model.rowCount() == 23
    for call, index in kept.items():
        assert model.call(index.row()).id == call


def test_a_filter_takes_rows_away_and_their_indexes_with_them():
    ledger = _ledger()
    ledger.apply_block(a_block([21], outcome=[int(Outcome.BUSY)], dialed=[NOW]))
    model = _model(ledger)
    busy, other = QPersistentModelIndex(model.index(0, 0)), QPersistentModelIndex(model.index(5, 0))
    _take(model, ledger, text="outcome:busy")
    assert _ids(model) == [21]
    assert busy.row() == 0
    assert not other.isValid()
    _take(model, ledger)
    assert model.rowCount() == 21
    assert busy.row() == 0


def test_a_changed_call_is_announced_without_moving_rows(qtbot):
    ledger = _ledger()
    model = _model(ledger)
    changed = a_block([20], outcome=[int(Outcome.BUSY)], dialed=[NOW - 60_000 + 19])
    ledger.apply_block(changed)
    with qtbot.waitSignal(model.dataChanged), qtbot.assertNotEmitted(model.layoutChanged):
        _take(model, ledger)
    assert _text(model, 0, "outcome") == "busy"


def test_calls_that_leave_the_span_leave_the_table():
    ledger = Ledger(span=20)
    ledger.apply_block(a_block(list(range(1, 21))))
    model = _model(ledger)
    last = QPersistentModelIndex(model.index(0, 0))
    first = QPersistentModelIndex(model.index(19, 0))
    ledger.apply_block(a_block([21, 22], dialed=[NOW, NOW + 1]))
    _take(model, ledger)
    assert _ids(model) == list(range(22, 2, -1))
    assert last.row() == 2
    assert not first.isValid()


def test_a_replaced_ledger_keeps_no_index():
    ledger = _ledger()
    model = _model(ledger)
    kept = QPersistentModelIndex(model.index(0, 0))
    ledger.replace()
    _take(model, ledger)
    assert model.rowCount() == 0
    assert not kept.isValid()


def test_a_click_sorts_a_second_one_turns_round_and_shift_adds_a_key(qtbot):
    model = _model(_ledger())
    place = {column.name: at for at, column in enumerate(COLUMNS)}
    wanted = []
    model.sort_wanted.connect(wanted.append)
    model.sort_clicked(place["talk"], second=False)
    model.sort_clicked(place["time"], second=False)
    model.sort_clicked(place["talk"], second=True)
    assert wanted == [
        (("talk", True),),
        (("dialed", False),),
        (("dialed", True), ("talk", True)),
    ]


def test_headings_say_by_what_is_sorted():
    ledger = _ledger()
    model = _model(ledger)
    _take(model, ledger, keys=(("campaign", False), ("talk", True)))
    across = Qt.Orientation.Horizontal
    names = {column.name: at for at, column in enumerate(COLUMNS)}
    assert model.headerData(names["campaign"], across) == "Campaign ↑1"
    assert model.headerData(names["talk"], across) == "Talk min:s ↓2"
    plain = Qt.ItemDataRole.AccessibleTextRole
    assert model.headerData(names["talk"], across, plain) == "Talk min:s"


def test_only_the_cells_that_are_asked_for_are_written():
    ledger = Ledger()
    ledger.apply_campaigns([a_campaign()], ROBOTS)
    ledger.apply_block(a_block(list(range(1, 50_001))))
    model = _model(ledger)
    assert model.rowCount() == 50_000
    assert model._texts == {}
    model.index(7, 1).data()
    assert set(model._texts) == {7}


@pytest.mark.parametrize("name", [column.name for column in COLUMNS])
def test_every_column_can_be_sorted_by(name: str):
    ledger = _ledger()
    column = next(one for one in COLUMNS if one.name == name)
    found = search(ledger.snapshot_view(), ((column.sort, True),), None)
    assert sorted(found.order.tolist()) == list(range(20))
    assert np.array_equal(found.row_of[found.order], np.arange(20))


def test_talk_time_zero_counts_only_where_somebody_answered():
    ledger = Ledger()
    ledger.apply_campaigns([a_campaign()], ROBOTS)
    outcomes = [int(Outcome.ANSWERED), int(Outcome.BUSY)]
    ledger.apply_block(a_block([1, 2], outcome=outcomes, talk=[0, 0]))
    model = _model(ledger)
    shown = {model.call(row).id: _text(model, row, "talk") for row in range(2)}
    assert shown == {1: "0:00", 2: "–"}
