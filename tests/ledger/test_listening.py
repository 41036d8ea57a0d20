"""What the listening queue picks: odd calls, newest first and mixed, or a sample."""

import numpy as np
import pytest
from tests.ledger.made import NINE, a_ledger, an_account

from dialwatch.calls.outcome import Outcome
from dialwatch.calls.packed import HAS_RECORDING
from dialwatch.calls.recording import RecordingMark, RecordingState
from dialwatch.ledger.listening import Pick, asked_about, picks, sample
from dialwatch.metrics.oddity import Oddity

TALKED = {
    "outcome": Outcome.ANSWERED_PERSON,
    "flags": HAS_RECORDING,
    "talk": 30_000,
    "robot": "r1",
    "label": "busy now",
}


def marked(call, **told):
    return RecordingMark(**({"call": call, "rev": call, "state": RecordingState.KEPT} | told))


def viewed(*calls, marks=(), accounts=()):
    ledger = a_ledger(*[TALKED | call for call in calls])
    if accounts:
        ledger.apply_accounts(accounts)
    ledger.apply_recordings(marks)
    return ledger.snapshot_view()


def picked(view, **choices):
    found = picks(view, np.arange(len(view)), NINE, **({"most": 50} | choices))
    return [(pick.call, pick.why) for pick in found]


def test_each_reason_is_named_the_newest_call_first():
    view = viewed(
        {"talk": 4_000},
        {"talk": 7_000, "label": "Promise to pay"},
        {},
        {"talk": 2_000, "label": "agreed"},
        {"talk": 4_000, "outcome": Outcome.BUSY},
        {"talk": 4_000, "flags": 0},
    )
    assert picked(view) == [(4, Oddity.AGREED), (2, Oddity.AGREED), (1, Oddity.SHORT)]


def test_names_of_labels_count_too():
    account = an_account(labels={"label": {"A1": "Janji bayar"}})
    view = viewed({"talk": 6_000, "label": "A1"}, accounts=[account])
    assert picked(view) == [(1, Oddity.AGREED)]


def test_lengths_against_the_same_label_of_the_same_robot():
    usual = [{"talk": 30_000 + n * 100} for n in range(60)]
    view = viewed(*usual, {"talk": 300_000}, {"talk": 300_000, "robot": "r2"})
    assert (61, Oddity.LENGTH) in picked(view)
    assert 62 not in {call for call, _ in picked(view)}


def test_what_the_engine_tells_counts_more():
    view = viewed({}, {"talk": 3_000}, {})
    told = {1: ["repeated"], 2: ["silent start"]}
    assert picked(view, told=told) == [(2, Oddity.SILENT_START), (1, Oddity.REPEATED)]


def test_who_was_heard_or_judged_or_is_lost_is_not_picked():
    odd = {"talk": 3_000}
    view = viewed(
        odd,
        odd,
        odd,
        odd,
        marks=[marked(1, heard=True), marked(2, right=False), marked(3, state=RecordingState.LOST)],
    )
    assert picked(view) == [(4, Oddity.SHORT)]
    assert picked(view, besides=[4]) == []
    assert asked_about(view, np.arange(4), NINE) == [4]


def test_no_reason_comes_more_than_five_times_in_a_row_while_there_are_others():
    agreed = {"talk": 6_000, "label": "agreed"}
    view = viewed(*[agreed] * 3, *[{"talk": 3_000}] * 12)
    whys = [why for _, why in picked(view)]
    short, quick = Oddity.SHORT, Oddity.AGREED
    assert whys == [*[short] * 5, quick, *[short] * 5, quick, short, short, quick]
    assert whys[:7] == [why for _, why in picked(view, most=7)]


def test_a_sample_is_drawn_by_its_seed_from_all_that_nobody_judged():
    view = viewed(*[{}] * 200, marks=[marked(1, right=True), marked(2, heard=True)])
    everybody = np.arange(len(view))
    drawn = sample(view, everybody, NINE, most=30, seed=7)
    assert drawn == sample(view, everybody, NINE, most=30, seed=7)
    assert drawn != sample(view, everybody, NINE, most=30, seed=8)
    assert len({pick.call for pick in drawn}) == 30
    everyone = {pick.call for pick in sample(view, everybody, NINE, most=500, seed=1)}
    assert everyone == set(range(2, 201))
    assert sample(view, np.array([4]), NINE, most=9, seed=1) == [Pick(5, None)]


@pytest.mark.parametrize("positions", [[], [0]])
def test_without_a_recording_there_is_nothing_to_hear(positions):
    view = viewed({"flags": 0, "talk": 1_000})
    assert picks(view, np.array(positions, np.int64), NINE, most=5) == []
    assert sample(view, np.array(positions, np.int64), NINE, most=5, seed=1) == []
    assert asked_about(view, np.array(positions, np.int64), NINE) == []


def test_an_answered_call_whose_length_is_not_told_is_no_oddity():
    assert picked(viewed({"talk": -1}, {"talk": 3_000})) == [(2, Oddity.SHORT)]
    assert picked(viewed({"talk": -1})) == []
