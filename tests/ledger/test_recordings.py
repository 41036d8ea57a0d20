"""Marks beside the calls, and what is found by them: as the plain functions say, row by row."""

from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.ledger.made import NINE, a_block, a_campaign, a_ledger, an_account
from tests.support.lengths import examples

from dialwatch.calls.packed import HAS_RECORDING, NEVER
from dialwatch.calls.recording import RecordingMark, RecordingState
from dialwatch.calls.recording_life import DAY, is_soon
from dialwatch.ledger.query import parse
from dialwatch.ledger.recordings import WORDS, RecordingMarks, recording_of, states_at
from dialwatch.ledger.sorting import order

UTC = ZoneInfo("UTC")
CAMPAIGNS = (a_campaign(1), a_campaign(2, account="b"), a_campaign(3, account="unheard of"))
ACCOUNTS = (an_account("a", recording_days=7.0), an_account("b"))

calls = st.fixed_dictionaries(
    {
        "campaign": st.integers(1, 4),
        "flags": st.sampled_from([0, HAS_RECORDING]),
        "ended": st.sampled_from([NEVER, NINE, NINE + 1, NINE + DAY]),
        "seen": st.sampled_from([NINE, NINE + 2 * DAY]),
    }
)
marks = st.builds(
    RecordingMark,
    call=st.integers(1, 9),
    rev=st.integers(1, 99),
    state=st.sampled_from(list(RecordingState)),
    pinned=st.booleans(),
    heard=st.booleans(),
    noted=st.booleans(),
    right=st.sampled_from([None, True, False]),
)


def plainly(row, word, now):
    """Whether that word of `recording:` holds."""
    mark, state = row.mark, row.state
    there = state not in (RecordingState.NONE, RecordingState.LOST)
    judged = None if mark is None else mark.right
    told = {
        "soon": is_soon(state, row.gone_at, now),
        "heard": mark is not None and mark.heard,
        "unheard": there and not (mark and mark.heard),
        "pinned": mark is not None and mark.pinned,
        "noted": mark is not None and mark.noted,
        "right": judged is True,
        "wrong": judged is False,
        "unjudged": there and judged is None,
    }
    return told.get(word, state.value == word)


@settings(max_examples=examples(150, 3_000))
@given(
    st.lists(calls, min_size=1, max_size=9),
    st.lists(st.lists(marks, max_size=5), max_size=3),
    st.sampled_from(list(WORDS)),
    st.integers(-1, 11),
)
def test_finds_the_rows_of_which_the_word_holds(rows, told, word, days):
    ledger = a_ledger(*rows, campaigns=CAMPAIGNS)
    ledger.apply_accounts(ACCOUNTS)
    for some in told:
        ledger.apply_recordings(some)
    view, now = ledger.snapshot_view(), NINE + days * DAY
    found = parse(f"recording:{word}", UTC, now).mask(view)
    shown = [recording_of(view, view.row(place), now) for place in range(len(view))]
    assert found.tolist() == [plainly(row, word, now) for row in shown]


SOME = {
    "goes today": {"flags": HAS_RECORDING},
    "goes later": {"flags": HAS_RECORDING, "ended": NINE + 2 * DAY},
    "long gone": {"flags": HAS_RECORDING, "ended": NINE - 3 * DAY},
    "gone before it was fetched": {"ended": NINE - 3 * DAY},
    "told lost": {},
    "none": {},
    "fetched now": {},
    "fetched in time": {"ended": NINE - 3 * DAY},
    "heard and right": {"flags": HAS_RECORDING},
    "failed": {"ended": NINE + 2 * DAY},
    "wrong, without a term": {"flags": HAS_RECORDING, "campaign": 2},
}
"""Calls of a platform that keeps recordings for seven days, but for the last."""
NOTED = {
    "gone before it was fetched": {"state": RecordingState.FAILED},
    "told lost": {"state": RecordingState.LOST, "noted": True},
    "fetched now": {"state": RecordingState.WAITING},
    "fetched in time": {"state": RecordingState.KEPT, "pinned": True},
    "heard and right": {"state": RecordingState.KEPT, "heard": True, "right": True},
    "failed": {"state": RecordingState.FAILED, "noted": True},
    "wrong, without a term": {"state": RecordingState.THERE, "heard": True, "right": False},
}
FOUND = {
    "kept": {"fetched in time", "heard and right"},
    "there": {"goes today", "goes later", "wrong, without a term"},
    "waiting": {"fetched now"},
    "failed": {"failed"},
    "lost": {"long gone", "gone before it was fetched", "told lost"},
    "soon": {"goes today", "fetched now"},
    "heard": {"heard and right", "wrong, without a term"},
    "unheard": {"goes today", "goes later", "fetched now", "fetched in time", "failed"},
    "pinned": {"fetched in time"},
    "noted": {"told lost", "failed"},
    "right": {"heard and right"},
    "wrong": {"wrong, without a term"},
    "unjudged": {"goes today", "goes later", "fetched now", "fetched in time", "failed"},
}
"""By word, half a day before what ended at `NINE` is deleted."""


def test_the_states_of_rows_are_those_of_each():
    names = list(SOME)
    ledger = a_ledger(*SOME.values(), campaigns=CAMPAIGNS)
    ledger.apply_accounts(ACCOUNTS)
    ledger.apply_recordings([a_mark(names.index(at) + 1, **told) for at, told in NOTED.items()])
    view, now = ledger.snapshot_view(), NINE + 7 * DAY - DAY // 2
    every = np.arange(len(view))
    assert states_at(view, now)(view.rows(every)) == [
        recording_of(view, view.row(at), now).state for at in every.tolist()
    ]


def test_what_each_word_finds_is_stated():
    assert FOUND.keys() == WORDS.keys()


@pytest.mark.parametrize("word", FOUND)
def test_every_word_finds_what_it_says(word):
    names = list(SOME)
    ledger = a_ledger(*SOME.values(), campaigns=CAMPAIGNS)
    ledger.apply_accounts(ACCOUNTS)
    ledger.apply_recordings([a_mark(names.index(at) + 1, **told) for at, told in NOTED.items()])
    found = parse(f"recording:{word}", UTC, NINE + 7 * DAY - DAY // 2).mask(ledger.snapshot_view())
    assert {name for name, fits in zip(names, found, strict=True) if fits} == FOUND[word]


def test_several_words_are_or():
    ledger = a_ledger({"flags": 1}, {}, {}, {"flags": 1})
    ledger.apply_recordings(
        [a_mark(2, RecordingState.KEPT), a_mark(3, RecordingState.FAILED), a_mark(4, heard=True)]
    )
    view = ledger.snapshot_view()
    found = parse("recording:kept,failed,heard", UTC, NINE).mask(view)
    assert found.tolist() == [False, True, True, True]
    assert parse("-recording:kept", UTC, NINE).mask(view).tolist() == [True, False, True, True]


def test_a_query_for_recordings_is_to_be_read_anew_as_time_goes_by():
    assert parse("label:a -recording:soon", UTC, NINE).ages
    assert not parse("has:recording since:09:00", UTC, NINE).ages


def a_mark(call, state=RecordingState.THERE, **told):
    return RecordingMark(call=call, rev=1, state=state, **told)


def test_a_word_that_is_none_is_answered_with_those_that_are():
    (error,) = parse("recording:gone", UTC, NINE).errors
    assert "kept, there, waiting" in error.sentence


@given(st.lists(marks, max_size=20), st.lists(marks, max_size=20))
def test_a_mark_is_read_back_and_the_last_of_a_call_counts(first, then):
    found = RecordingMarks().updated(first).updated(then)
    expected = {row.call: row for row in [*first, *then]}
    assert {call: found.of(call) for call in range(11) if found.of(call)} == expected
    assert len(found) == len(expected)
    assert found.ids.tolist() == sorted(expected)


def test_what_a_view_shows_stays_as_it_was():
    ledger = a_ledger({"flags": 1})
    before = ledger.snapshot_view()
    ledger.apply_recordings([a_mark(1, RecordingState.KEPT)])
    after = ledger.snapshot_view()
    assert before.recordings.of(1) is None
    assert after.recordings.of(1).state is RecordingState.KEPT
    assert after.changed_since(before).tolist() == [0]


def test_marks_of_calls_that_are_not_held_wait_for_them():
    ledger = a_ledger({"flags": 1})
    before = ledger.snapshot_view()
    ledger.apply_recordings([a_mark(2, RecordingState.KEPT)])
    assert ledger.snapshot_view().changed_since(before).tolist() == []
    ledger.apply_block(a_block({"id": 2}))
    view = ledger.snapshot_view()
    assert parse("recording:kept", UTC, NINE).mask(view).tolist() == [False, True]


def test_they_stay_when_the_calls_are_replaced_and_go_when_they_are_told_anew():
    ledger = a_ledger({"flags": 1}, {"flags": 1})
    ledger.apply_recordings([a_mark(1, RecordingState.KEPT), a_mark(2, RecordingState.KEPT)])
    ledger.replace()
    assert len(ledger.snapshot_view().recordings) == 2
    before = ledger.snapshot_view()
    ledger.apply_recordings([a_mark(2, RecordingState.LOST)], anew=True)
    view = ledger.snapshot_view()
    assert (len(view.recordings), view.recordings.of(1)) == (1, None)
    assert view.changed_since(before) is None
    ledger.apply_recordings([], anew=True)
    assert len(ledger.snapshot_view().recordings) == 0


@pytest.mark.parametrize("descending", [False, True])
def test_what_goes_soonest_comes_first_and_what_is_kept_behind(descending):
    ledger = a_ledger(
        {"ended": NINE + 5, "flags": 1},
        {"ended": NINE, "flags": 1},
        {"ended": NINE, "flags": 1, "campaign": 2},
        {"ended": NINE, "flags": 1},
        {"ended": NINE, "flags": 1},
        {},
        campaigns=CAMPAIGNS,
    )
    ledger.apply_accounts(ACCOUNTS)
    ledger.apply_recordings([a_mark(4, RecordingState.LOST), a_mark(5, RecordingState.KEPT)])
    found = order(ledger.snapshot_view(), [("recording", descending)])
    first = [0, 1] if descending else [1, 0]
    assert found.tolist() == [*first, 2, 4, 3, 5]


def test_rows_are_looked_up_among_many_marks():
    count = 200_000
    held = np.arange(1, count + 1, dtype=np.int64)
    known = RecordingMarks(held * 3, held, np.full(count, 3, np.uint8), np.zeros(count, np.uint8))
    states, _ = known.among(np.arange(600_000, dtype=np.int64))
    assert int((states == 3).sum()) == count - 1
