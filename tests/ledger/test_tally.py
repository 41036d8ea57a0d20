"""The counts against counting every call anew."""

from collections import Counter

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.ledger.made import MINUTE, NINE, a_block
from tests.support.lengths import examples

from dialwatch.calls.errors import BadAnswer
from dialwatch.calls.outcome import ANSWERED, SEIZED, Outcome
from dialwatch.calls.packed import NEVER
from dialwatch.ledger.ledger import Ledger
from dialwatch.ledger.minutes import ANSWERED as ANSWERED_PLANE
from dialwatch.ledger.minutes import ATTEMPTS, TALK, TALKED

calls = st.fixed_dictionaries(
    {
        "id": st.integers(1, 40),
        "campaign": st.integers(1, 3),
        "line": st.sampled_from(["", "a", "b"]),
        "robot": st.sampled_from(["", "r1"]),
        "outcome": st.sampled_from(list(Outcome)),
        "dialed": st.one_of(
            st.just(NEVER), st.integers(0, 200).map(lambda m: NINE + m * MINUTE - 30_000)
        ),
        "seen": st.integers(0, 3).map(lambda m: NINE + m * MINUTE),
        "talk": st.integers(-1, 3).map(lambda s: s if s < 0 else s * 1000),
    }
)


def counted(view):
    """Everything the tally should say, by plain counting."""
    planes, outcomes, untimed = Counter(), Counter(), Counter()
    for place in range(len(view)):
        row = view.row(place)
        key = (row.campaign, row.line, row.robot)
        outcomes[*key, row.outcome] += 1
        if row.outcome not in SEIZED:
            continue
        when = ("timed", row.dialed // MINUTE) if row.dialed else ("est", row.seen // MINUTE)
        if row.dialed is None:
            untimed[key] += 1
        planes[*key, *when, ATTEMPTS] += 1
        if row.outcome in ANSWERED:
            planes[*key, *when, ANSWERED_PLANE] += 1
            if row.talk is not None:
                planes[*key, *when, TALK] += row.talk
                planes[*key, *when, TALKED] += 1
    return planes, outcomes, untimed


def tallied(view):
    planes, outcomes, untimed = Counter(), Counter(), Counter()
    tally = view.tally
    keys = [
        (int(c), view.words["line"][line], view.words["robot"][robot])
        for c, line, robot in zip(
            tally.slices.campaign, tally.slices.line, tally.slices.robot, strict=True
        )
    ]
    for name, minutes in (("timed", tally.timed), ("est", tally.estimated)):
        span = minutes.span()
        if span:
            everyone = np.arange(len(keys))
            grid = minutes.grid(everyone, len(keys), *span)
            for plane, number, at in np.argwhere(grid):
                value = grid[plane, number, at]
                planes[*keys[number], name, span[0] + int(at), int(plane)] += int(value)
    for number, key in enumerate(keys):
        for outcome in Outcome:
            outcomes[*key, outcome] += int(tally.outcomes[number, outcome])
        untimed[key] += int(tally.untimed[number])
    return +planes, +outcomes, +untimed


@settings(max_examples=examples(60, 3_000))
@given(st.lists(st.lists(calls, min_size=1, max_size=15), max_size=6), st.sampled_from([999, 11]))
def test_counts_follow_new_changed_and_leaving_calls(blocks, span):
    ledger = Ledger(span)
    taken = []
    for rows in blocks:
        ledger.apply_block(a_block(*rows))
        view = ledger.snapshot_view()
        found = tallied(view)
        assert found == tuple(+count for count in counted(view))
        taken.append((view, found))
    for view, found in taken:
        assert tallied(view) == found, "a view that was taken has changed"


@given(st.lists(calls, min_size=1, max_size=30), st.integers(-70, 270), st.integers(0, 150))
def test_sums_of_a_range_and_before_an_edge(rows, start, length):
    ledger = Ledger()
    ledger.apply_block(a_block(*rows))
    view = ledger.snapshot_view()
    timed, count = view.tally.timed, len(view.tally.slices)
    first = NINE // MINUTE + start
    grid = timed.grid(np.zeros(count, np.intp), 1, first, first + length)[:, 0]
    assert timed.total(np.ones(count, bool), first, first + length).tolist() == (
        grid.sum(axis=1).tolist()
    )
    early = timed.grid(np.zeros(count, np.intp), 1, first - 500, first - 1)[:, 0]
    before = timed.before(np.full(count, first, np.int64), count)
    assert before.sum(axis=1).tolist() == early.sum(axis=1).tolist()


def test_slices_of_no_group_are_left_out():
    ledger = Ledger()
    ledger.apply_block(a_block({"line": "a"}, {"line": "b"}))
    at = NINE // MINUTE
    grid = ledger.snapshot_view().tally.timed.grid(np.array([-1, 0]), 1, at, at)
    assert grid[ATTEMPTS].tolist() == [[1]]


def test_times_of_other_centuries_cost_no_more_than_others():
    ledger = Ledger()
    ledger.apply_block(a_block({"dialed": 0}, {"dialed": 253_370_764_800_000}))
    assert len(ledger.snapshot_view().tally.timed.pages) == 2


def test_more_lines_than_can_be_counted_are_refused():
    block = a_block({"campaign": 1 << 21})
    with pytest.raises(BadAnswer):
        Ledger().apply_block(block)
