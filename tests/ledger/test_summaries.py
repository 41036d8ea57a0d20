import pytest
from tests.ledger.made import MINUTE, NINE, a_campaign, a_ledger

from dialwatch.calls.outcome import Outcome
from dialwatch.calls.packed import NEVER
from dialwatch.ledger.summaries import campaign_figures
from dialwatch.metrics.proportion import Proportion

HOUR = 60 * MINUTE


def dialled(per_minute, minutes, **other):
    return [
        {"dialed": NINE + minute * MINUTE, "outcome": Outcome.BUSY} | other
        for minute in range(minutes)
        for _ in range(per_minute)
    ]


def figures(*calls, now=NINE + HOUR, **told):
    ledger = a_ledger(*calls, campaigns=(a_campaign(**told),))
    return campaign_figures(ledger.snapshot_view(), now_ms=now)[1]


def test_counts_every_call_and_what_it_was():
    found = figures(
        {"outcome": Outcome.ANSWERED},
        {"outcome": Outcome.ANSWERED_MACHINE, "dialed": NEVER},
        {"outcome": Outcome.BUSY, "line": "x"},
        {"outcome": Outcome.CANCELLED},
        {"outcome": Outcome.ANSWERED, "campaign": 2},
    )
    assert (found.calls, found.attempts, found.seized, found.answered) == (4, 3, 3, 2)
    assert found.untimed == 1
    assert found.outcomes == {
        Outcome.ANSWERED: 1, Outcome.ANSWERED_MACHINE: 1, Outcome.BUSY: 1, Outcome.CANCELLED: 1,
    }  # fmt: skip
    assert found.arrived == Proportion(2, 3)


def test_the_rate_waits_for_minutes_to_settle():
    calls = [
        {"dialed": NINE, "outcome": Outcome.ANSWERED},
        {"dialed": NINE + 1},
        {"dialed": NINE + MINUTE, "outcome": Outcome.ANSWERED},
        {"dialed": NEVER, "outcome": Outcome.ANSWERED},
    ]
    assert figures(*calls).rate == Proportion(0, 0)
    assert figures(*calls, settled_before=NINE + MINUTE - 1).rate == Proportion(0, 0)
    assert figures(*calls, settled_before=NINE + MINUTE).rate == Proportion(1, 2)
    assert figures(*calls, settled_before=NINE + HOUR).rate == Proportion(2, 3)
    over = figures(*calls, over=True)
    assert over.rate == over.arrived == Proportion(3, 4)
    assert figures(*calls).settled_before is None


def test_pace_is_that_of_the_settled_minutes():
    calls = dialled(6, 20) + dialled(90, 2, dialed=NINE + 21 * MINUTE)
    found = figures(*calls, settled_before=NINE + 20 * MINUTE)
    assert found.pace.value == pytest.approx(6)
    assert figures(*calls).pace is None
    assert figures(*calls, over=True).pace is None
    silent = figures(*calls, settled_before=NINE + 5 * HOUR)
    assert silent.pace.value == 0


def test_a_start_in_the_middle_does_not_pull_the_pace_down():
    assert figures(*dialled(6, 3), settled_before=NINE + 3 * MINUTE).pace.value == pytest.approx(6)


def test_expected_finish_is_a_range_from_the_last_reading():
    calls = dialled(6, 20)
    told = {"settled_before": NINE + 20 * MINUTE, "as_of": NINE + 25 * MINUTE, "status": "calling"}
    low, high = figures(*calls, **told, entries=180, entries_done=120).finish
    assert NINE + 25 * MINUTE < low < NINE + 35 * MINUTE < high
    redialled = figures(*calls, **told, entries=180, entries_done=60).finish
    assert redialled[0] - NINE > low - NINE, "each number takes two dials here"
    for missing in (
        {"entries": None, "entries_done": 60},
        {"entries": 180, "entries_done": None},
        {"entries": 180, "entries_done": 60, "entries_exact": False},
        {"entries": 180, "entries_done": 60, "status": "paused"},
        {"entries": 180, "entries_done": 60, "over": True},
        {"entries": 180, "entries_done": 60, "settled_before": NINE + 5 * HOUR},
    ):
        assert figures(*calls, **(told | missing)).finish is None


def test_a_campaign_without_calls_and_one_silent_for_weeks():
    campaigns = (
        a_campaign(1, settled_before=NINE - 30 * 24 * HOUR),
        a_campaign(2, settled_before=NINE + 20 * MINUTE),
    )
    ledger = a_ledger(*dialled(6, 20, campaign=2), campaigns=campaigns)
    found = campaign_figures(ledger.snapshot_view(), now_ms=NINE)
    assert (found[1].calls, found[1].rate.n, found[1].pace.value) == (0, 0, 0)
    assert found[2].pace.value == pytest.approx(6)
    assert campaign_figures(ledger.snapshot_view(), [campaigns[0]], NINE).keys() == {1}
    assert campaign_figures(ledger.snapshot_view(), [], NINE) == {}
