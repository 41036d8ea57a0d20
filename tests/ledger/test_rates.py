"""Curves by minute, and that a click on a point chooses exactly the calls which it counts."""

from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.ledger.made import MINUTE, NINE, a_campaign, a_ledger
from tests.support.lengths import examples

from dialwatch.calls.outcome import ANSWERED, SEIZED, Outcome
from dialwatch.calls.packed import NEVER
from dialwatch.calls.platform import Platform
from dialwatch.ledger.query import parse
from dialwatch.ledger.rates import Grouping, minute_rates
from dialwatch.metrics.wilson import wilson

UTC = ZoneInfo("UTC")
CAMPAIGNS = (
    a_campaign(1, name="same", settled_before=NINE + 2 * MINUTE),
    a_campaign(2, name="same", settled_before=NINE + 4 * MINUTE),
    a_campaign(3, name="blu", account="b", platform=Platform.BLU, over=True),
)
calls = st.lists(
    st.fixed_dictionaries(
        {
            "campaign": st.integers(1, 4),
            "line": st.sampled_from(["", "+62", 'say "hi", x']),
            "robot": st.sampled_from(["", "r1", "r2"]),
            "outcome": st.sampled_from(list(Outcome)),
            "dialed": st.one_of(st.just(NEVER), st.integers(0, 300).map(lambda s: NINE + s * 1000)),
        }
    ),
    max_size=40,
)


@settings(max_examples=examples(60, 3_000))
@given(calls, st.sampled_from(list(Grouping)))
def test_a_point_counts_exactly_the_calls_that_its_query_chooses(rows, group):
    view = a_ledger(*rows, campaigns=CAMPAIGNS).snapshot_view()
    series, untimed = minute_rates(view, group)
    timed = [row for row in rows if row["outcome"] in SEIZED and row["dialed"] != NEVER]
    assert sum(int(one.attempts.sum()) for one in series) == len(timed)
    assert untimed == sum(row["outcome"] in SEIZED and row["dialed"] == NEVER for row in rows)
    for one in series:
        for minute, attempts, answered in zip(
            one.minutes.tolist(), one.attempts.tolist(), one.answered.tolist(), strict=True
        ):
            query = parse(one.point_query(minute), UTC, NINE)
            if one.query == "platform:":
                continue
            assert query.errors == ()
            chosen = np.flatnonzero(query.mask(view))
            assert len(chosen) == attempts > 0
            assert sum(view.row(p).outcome in ANSWERED for p in chosen) == answered
            assert query.terms[0].text == one.query


def test_values_of_a_curve():
    view = a_ledger(
        {"dialed": NINE + 1, "outcome": Outcome.ANSWERED},
        {"dialed": NINE + MINUTE - 1},
        {"dialed": NINE + 3 * MINUTE},
        {"dialed": NINE + 3 * MINUTE, "outcome": Outcome.CANCELLED},
        campaigns=CAMPAIGNS,
    ).snapshot_view()
    (one,), untimed = minute_rates(view, "campaign")
    assert (one.key, one.name, untimed) == ("1", "same", 0)
    assert one.minutes.tolist() == [NINE, NINE + 3 * MINUTE]
    assert one.attempts.tolist() == [2, 1]
    assert one.rate.tolist() == [0.5, 0]
    assert (one.low[0], one.high[0]) == pytest.approx(wilson(1, 2)[:2])
    assert one.ripe.tolist() == [True, False]
    assert (one.settled.x, one.settled.n) == (1, 2)


@pytest.mark.parametrize(
    ("since", "until", "minutes"),
    [
        (None, None, [0, 1, 2, 3]),
        (1, 3, [1, 2]),
        (1.5, 2.5, [1, 2]),
        (-9, 99, [0, 1, 2, 3]),
        (50, 60, []),
        (3, 1, []),
    ],
)
def test_minutes_that_overlap_the_range(since, until, minutes):
    calls = [{"dialed": NINE + k * MINUTE + 30_000} for k in range(4)]
    calls.append({"dialed": NEVER, "seen": NINE + MINUTE})
    view = a_ledger(*calls).snapshot_view()
    ends = [None if k is None else NINE + round(k * MINUTE) for k in (since, until)]
    series, untimed = minute_rates(view, "campaign", *ends)
    shown = [(int(at) - NINE) // MINUTE for one in series for at in one.minutes]
    assert shown == minutes
    assert untimed == (1 in minutes)


def test_a_group_is_ripe_when_every_campaign_that_could_dial_there_is():
    calls = [
        {"campaign": 1, "line": "a", "dialed": NINE},
        {"campaign": 2, "line": "b", "dialed": NINE},
        {"campaign": 3, "dialed": NINE},
    ]
    view = a_ledger(*calls, campaigns=CAMPAIGNS).snapshot_view()

    def edges(group, **other):
        return {one.key: one.settled_before for one in minute_rates(view, group, **other).series}

    assert edges("campaign") == {"1": NINE + 2 * MINUTE, "2": NINE + 4 * MINUTE, "3": 2**53}
    # Campaign 1 may still report unanswered calls on line b.
    assert edges("line") == {"a": NINE + 2 * MINUTE, "b": NINE + 2 * MINUTE, "": 2**53}
    assert edges("platform") == {"airudder": NINE + 2 * MINUTE, "blu": 2**53}
    told = {1: NINE + 9 * MINUTE, 3: NINE}
    assert edges("platform", horizons=told) == {"airudder": NINE + 4 * MINUTE, "blu": NINE}


def test_names_say_what_is_not_told_and_what_never_is():
    calls = [{"campaign": 3}, {"campaign": 1, "robot": "r1"}, {"campaign": 1, "robot": "r9"}]
    view = a_ledger(*calls, campaigns=CAMPAIGNS).snapshot_view()
    assert {one.name for one in minute_rates(view, "robot").series} == {"n/a", "Rosa", "r9"}
    assert {one.name for one in minute_rates(view, "line").series} == {"not told"}
    assert {one.name for one in minute_rates(view, "platform").series} == {"AI Rudder", "Blu"}


def test_calls_that_come_before_their_campaign_is_told_are_shown_as_unripe():
    view = a_ledger({"campaign": 7}).snapshot_view()
    (one,) = minute_rates(view, "campaign").series
    assert one.name == "#7"
    assert not one.ripe.any()
    (one,) = minute_rates(view, "platform").series
    assert one.name == "not told"
    assert not one.ripe.any()


def test_nothing_at_all():
    view = a_ledger().snapshot_view()
    for group in Grouping:
        assert minute_rates(view, group) == ([], 0)
        assert minute_rates(view, group, 0, NINE) == ([], 0)
