"""The entries of a batch: loud ones on top, the others in their order, whatever changes when."""

import random

import pytest
from PySide6.QtCore import QPersistentModelIndex
from tests.support.sample_halts import an_entry, sample_entries

from dialwatch.calls.batch import EntryState
from dialwatch.calls.verdict import Verdict
from dialwatch.ui.models.batch_rows import BatchRows
from dialwatch.ui.models.standings import DIALLED, entry_key, is_loud


def order(model: BatchRows) -> list[int]:
    return [model.entry(row).index for row in range(model.rowCount())]


def test_it_is_a_model(qtmodeltester):
    model = BatchRows()
    model.take(sample_entries())
    qtmodeltester.check(model)


def test_loud_ones_are_on_top():
    model = BatchRows()
    model.take(sample_entries(8))
    assert order(model) == [5, 0, 1, 2, 3, 4, 6, 7]
    model.take([an_entry(8), an_entry(7, verdict=Verdict.TOO_LATE, loud=True, rev=50)])
    assert order(model) == [5, 7, 0, 1, 2, 3, 4, 6, 8]
    model.take([an_entry(5, verdict=Verdict.TOO_LATE, rev=51)])
    assert order(model) == [7, 0, 1, 2, 3, 4, 5, 6, 8]


def test_an_older_answer_changes_nothing():
    model = BatchRows()
    model.take([an_entry(0, verdict=Verdict.CONFIRMED, rev=9)])
    model.take([an_entry(0, verdict=Verdict.ACCEPTED, rev=8)])
    assert model.entries()[0].verdict is Verdict.CONFIRMED


def test_a_change_touches_its_row_alone(qtbot):
    model = BatchRows()
    model.take([an_entry(at) for at in range(20)])
    with qtbot.waitSignal(model.dataChanged) as changed:
        model.take([an_entry(7, state=EntryState.SENT, rev=30)])
    assert {index.row() for index in changed.args[:2]} == {7}


@pytest.mark.parametrize("key", ["", DIALLED, str(Verdict.ACCEPTED), str(EntryState.WAITING)])
def test_any_changes_in_any_order_end_in_the_same_rows(key):
    chance = random.Random(key)
    model = BatchRows()
    model.filter(key)
    held = {}
    kept = {}
    for rev in range(1, 600):
        index = chance.randrange(40)
        verdict = chance.choice([None, *Verdict])
        loud = verdict is Verdict.TOO_LATE and chance.random() < 0.5
        entry = an_entry(index, verdict=verdict, loud=loud, rev=rev)
        held[index] = entry
        model.take([entry])
        for index_held, place in kept.items():
            if place.isValid():
                assert model.entry(place.row()).index == index_held
        if rev % 50 == 0:
            kept = {
                model.entry(row).index: QPersistentModelIndex(model.index(row, 0))
                for row in range(model.rowCount())
            }
    wanted = [one for one in held.values() if not key or entry_key(one) == key]
    wanted.sort(key=lambda one: (not is_loud(one), one.index))
    assert order(model) == [one.index for one in wanted]
    assert sum(model.counts.values()) == len(held)


def test_a_campaign_is_named_and_a_number_masked():
    model = BatchRows()
    model.kind = "stop"
    model.take([an_entry(0, target="1234567890")])
    assert model.index(0, 0).data() == "November reminders A"
    model.kind = "cancel"
    assert model.index(0, 0).data() == "123•••••90"
    model.take([an_entry(0, target="1234567890", given="CASE-1", rev=9)])
    assert model.index(0, 0).data() == "123•••••90 (CASE-1)"
    model.reveal(True)
    assert model.index(0, 0).data() == "1234567890 (CASE-1)"
