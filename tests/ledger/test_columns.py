"""The columns against the plainest possible model: a dict of rows by id, in order of arrival."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.ledger.made import a_block
from tests.support.lengths import examples

from dialwatch.calls.errors import BadAnswer
from dialwatch.calls.outcome import Outcome
from dialwatch.ledger import columns as module
from dialwatch.ledger.columns import Columns
from dialwatch.ledger.ledger import Ledger

calls = st.fixed_dictionaries(
    {
        "id": st.integers(1, 60),
        "number": st.sampled_from(["1", "+62811", "0770090001", "9" * 30]),
        "label": st.sampled_from(["", "yes", "no"]),
        "talk": st.integers(-1, 9),
    }
)
blocks = st.lists(st.lists(calls, min_size=1, max_size=12), max_size=12)


@pytest.fixture(autouse=True)
def small_chunks(monkeypatch):
    """Chunks of 16 rows: their seams are met often."""
    monkeypatch.setattr(module, "CHUNK", 16)
    monkeypatch.setattr(module, "_SHIFT", 4)
    monkeypatch.setattr(module, "_WITHIN", 15)


def shown(view):
    rows = []
    for where, part in view.slices():
        assert where.stop - where.start == len(part["id"])
        for at in range(len(part["id"])):
            label = view.words["label"][int(part["label"][at])]
            number = part["number"][at].decode()
            rows.append((int(part["id"][at]), number, label, int(part["talk"][at])))
    return rows


@settings(max_examples=examples(60, 3_000))
@given(blocks, st.sampled_from([1000, 20, 7]))
def test_rows_are_appended_updated_and_shed_as_in_a_dict(told, span):
    ledger = Ledger(span)
    known: dict[int, tuple] = {}
    order: list[int] = []
    views = []
    for rows in told:
        ledger.apply_block(a_block(*rows))
        later = [{row["id"] for row in rows[at + 1 :]} for at in range(len(rows))]
        for row in (row for row, after in zip(rows, later, strict=True) if row["id"] not in after):
            if row["id"] not in known:
                order.append(row["id"])
            known[row["id"]] = (row["id"], row["number"], row["label"], row["talk"])
        view = ledger.snapshot_view()
        found = shown(view)
        assert found == [known[key] for key in order[-span:]]
        assert len(view) == len(ledger) == len(found)
        views.append((view, found))
    for view, found in views:
        assert shown(view) == found, "a view that was taken has changed"


def test_the_oldest_leave_and_do_not_come_back():
    ledger = Ledger(span=20)
    for first in range(1, 61, 10):
        ledger.apply_block(a_block(*({"id": first + k} for k in range(10))))
    view = ledger.snapshot_view()
    assert [row[0] for row in shown(view)] == list(range(41, 61))
    assert (ledger.position(41), ledger.position(60), ledger.position(40)) == (0, 19, None)
    ledger.apply_block(a_block({"id": 3}, {"id": 61}, {"id": 45, "label": "late"}))
    rows = shown(ledger.snapshot_view())
    assert [row[0] for row in rows] == list(range(42, 62))
    assert rows[3][2] == "late"


def test_a_call_that_left_with_all_its_neighbours_does_not_come_back():
    ledger = Ledger(span=10)
    for first in range(0, 80, 8):
        ledger.apply_block(a_block(*({"id": first + k} for k in range(8))))
    ledger.apply_block(a_block({"id": 3}, {"id": 80}))
    assert [row[0] for row in shown(ledger.snapshot_view())] == list(range(71, 81))
    assert ledger.position(3) is None


def test_a_smaller_span_lets_calls_go_at_once():
    ledger = Ledger()
    ledger.apply_block(a_block(*({"id": k} for k in range(1, 41))))
    ledger.span = 5
    assert [row[0] for row in shown(ledger.snapshot_view())] == [36, 37, 38, 39, 40]
    ledger.span = 100
    assert len(ledger) == 5


def test_an_unchanged_part_is_not_copied_for_a_view():
    ledger = Ledger()
    ledger.apply_block(a_block(*({"id": k} for k in range(1, 41))))
    before = ledger.snapshot_view()
    ledger.apply_block(a_block({"id": 20, "talk": 7}))
    after = ledger.snapshot_view()
    assert after.parts[0] is before.parts[0]
    assert np.shares_memory(after.parts[1]["number"], before.parts[1]["number"])
    assert not np.shares_memory(after.parts[1]["talk"], before.parts[1]["talk"])
    assert after.changed_since(before).tolist() == [19]


def test_what_changed_is_told_between_any_two_views():
    ledger = Ledger()
    ledger.apply_block(a_block({"id": 1}, {"id": 2}, {"id": 3}))
    first = ledger.snapshot_view()
    ledger.apply_block(a_block({"id": 2, "talk": 1}))
    ledger.apply_block(a_block({"id": 4}))
    second = ledger.snapshot_view()
    ledger.apply_block(a_block({"id": 4, "talk": 1}, {"id": 1, "talk": 4}))
    third = ledger.snapshot_view()
    assert second.changed_since(first).tolist() == [1]
    assert third.changed_since(second).tolist() == [0, 3]
    assert third.changed_since(first).tolist() == [0, 1], "4 is new, not changed"
    ledger.replace()
    assert ledger.snapshot_view().changed_since(third) is None
    for _ in range(300):
        ledger.apply_block(a_block({"id": 1, "talk": 1}))
    assert ledger.snapshot_view().changed_since(third) is None


def test_views_cannot_be_written_to():
    ledger = Ledger()
    ledger.apply_block(a_block({"id": 1}))
    with pytest.raises(ValueError, match="read-only"):
        ledger.snapshot_view().parts[0]["talk"][0] = 3


def test_a_block_whose_codes_do_not_fit_is_refused_whole():
    ledger = Ledger()
    block = a_block({"id": 1, "label": "yes"})
    block.words["label"] = []
    block.columns["label"] = np.array([5], "i4")
    with pytest.raises(BadAnswer):
        ledger.apply_block(block)
    assert len(ledger) == 0


def test_an_outcome_of_a_newer_engine_is_unknown():
    ledger = Ledger()
    block = a_block({"id": 1})
    block.columns["outcome"] = np.array([200], "u1")
    ledger.apply_block(block)
    assert ledger.row(0).outcome is Outcome.UNKNOWN


def test_far_apart_ids_cost_no_space_between():
    held = Columns()
    held.apply(a_block({"id": 1}, {"id": 2**40}))
    assert len(held._pages) == 2
    assert held.position(2**40) == 1
