"""A listing brought up to date is the listing made anew, whatever happened between."""

from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.ledger.made import NINE, a_block, a_campaign, an_account
from tests.support.lengths import examples

from dialwatch.calls.packed import NEVER
from dialwatch.calls.recording import RecordingMark, RecordingState
from dialwatch.ledger import listing as module
from dialwatch.ledger.ledger import Ledger
from dialwatch.ledger.listing import listing
from dialwatch.ledger.query import parse
from dialwatch.ledger.sorting import SORTABLE

calls = st.fixed_dictionaries(
    {
        "id": st.integers(1, 30),
        "campaign": st.integers(1, 3),
        "dialed": st.sampled_from([NEVER, NINE, NINE + 1, NINE + 2]),
        "talk": st.integers(-1, 2),
        "label": st.sampled_from(["", "b", "B", "a"]),
        "robot": st.sampled_from(["", "r1", "r2"]),
        "number": st.sampled_from(["1", "+62", "12-3", "0770"]),
        "flags": st.integers(0, 1),
    }
)
blocks = st.lists(st.lists(calls, min_size=1, max_size=6), min_size=1, max_size=8)
marks = st.lists(
    st.builds(
        RecordingMark,
        call=st.integers(1, 30),
        rev=st.just(1),
        state=st.sampled_from(list(RecordingState)),
    ),
    max_size=5,
)
queries = st.sampled_from(
    ["", "label:b", "recording:kept,there", "number:1 -talk", "campaign:north", "robot:rosa"]
)


@settings(max_examples=examples(100, 3_000))
@given(
    blocks,
    st.lists(st.tuples(st.sampled_from(SORTABLE), st.booleans()), max_size=2),
    queries,
    st.sampled_from([1000, 12]),
    st.data(),
)
def test_is_the_same_as_made_anew(told, keys, text, span, data):
    ledger = Ledger(span)
    query = parse(text, ZoneInfo("UTC"), NINE) if text else None
    before = None
    ordinary = module._MUCH
    module._MUCH = 0  # bring up to date however much has changed
    try:
        for rows in told:
            if data.draw(st.integers(0, 4)) == 0:
                name = data.draw(st.sampled_from(["north", "b", "A"]))
                ledger.apply_campaigns([a_campaign(data.draw(st.integers(1, 3)), name=name)])
            if data.draw(st.integers(0, 6)) == 0:
                ledger.apply_campaigns([], {"r1": data.draw(st.sampled_from(["Rosa", "zz"]))})
            if data.draw(st.integers(0, 6)) == 0:
                names = data.draw(st.sampled_from([{}, {"b": "zebra"}, {"B": "b", "a": "b"}]))
                days = data.draw(st.sampled_from([None, 7.0]))
                ledger.apply_accounts([an_account("a", {"label": names}, recording_days=days)])
            if data.draw(st.integers(0, 3)) == 0:
                ledger.apply_recordings(data.draw(marks), anew=data.draw(st.booleans()))
            ledger.apply_block(a_block(*rows))
            view = ledger.snapshot_view()
            found = listing(view, keys, query, before)
            assert found.order.tolist() == listing(view, keys, query).order.tolist()
            before = found
    finally:
        module._MUCH = ordinary


def test_few_new_rows_are_put_in_without_sorting_the_others(monkeypatch):
    ledger = Ledger()
    ledger.apply_block(a_block(*({"id": k, "talk": k % 7} for k in range(1, 201))))
    before = listing(ledger.snapshot_view(), [("talk", True)])
    ledger.apply_block(a_block({"id": 7, "talk": 5}, {"id": 201, "talk": 3}))
    view = ledger.snapshot_view()
    expected = listing(view, [("talk", True)]).order.tolist()
    monkeypatch.setattr(module, "order", None)
    assert listing(view, [("talk", True)], None, before).order.tolist() == expected


def test_after_many_changes_all_are_sorted_anew():
    ledger = Ledger()
    ledger.apply_block(a_block(*({"id": k, "talk": k % 7} for k in range(1, 31))))
    before = listing(ledger.snapshot_view(), [("talk", True)])
    ledger.apply_block(a_block(*({"id": k, "talk": k % 5} for k in range(20, 50))))
    view = ledger.snapshot_view()
    found = listing(view, [("talk", True)], None, before)
    assert found.order.tolist() == listing(view, [("talk", True)]).order.tolist()


def test_another_order_or_query_or_a_new_journal_starts_anew():
    ledger = Ledger()
    ledger.apply_block(a_block({"id": 1, "talk": 2}, {"id": 2, "talk": 1}))
    before = listing(ledger.snapshot_view(), [("talk", False)])
    assert listing(before.view, [("talk", True)], None, before).order.tolist() == [0, 1]
    query = parse("duration>1", ZoneInfo("UTC"), NINE)
    assert listing(before.view, before.keys, query, before).order.tolist() == []
    ledger.replace()
    ledger.apply_block(a_block({"id": 9}))
    assert listing(ledger.snapshot_view(), before.keys, None, before).order.tolist() == [0]
