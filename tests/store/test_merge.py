from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.store.calls import MINUTE, NOON, a_call
from tests.support.lengths import examples

from dialwatch.calls.call import CallSeen
from dialwatch.calls.outcome import Outcome
from dialwatch.store.merge import FIELDS, Known, differs, is_repeat, joined, known_of, rank_of


def merged(*calls: CallSeen) -> dict[str, Any]:
    known = known_of(calls[0])
    for call in calls[1:]:
        known = joined(known, known_of(call))
    return dict(zip(FIELDS, known.values, strict=True)) | {"seen_at": known.seen_at}


times = st.none() | st.integers(NOON, NOON + 4)
observed = st.builds(
    a_call,
    outcome=st.sampled_from(Outcome),
    label=st.sampled_from(["", "promise", "refused"]),
    caller=st.sampled_from(["", "+12025550100", "+12025550101"]),
    dialed_at=times,
    answered_at=times,
    ended_at=times,
    ring=st.none() | st.integers(0, 3),
    talk=st.none() | st.integers(0, 3),
    attempt=st.integers(1, 3),
    has_recording=st.booleans(),
    seen_at=st.integers(NOON, NOON + 5),
    raw=st.sampled_from([b"{}", b'{"a":1}', b'{"a":2}']),
)


@given(st.lists(observed, min_size=1, max_size=6), st.data())
@settings(max_examples=examples(200, 2_000))
def test_any_order_and_any_repeats_end_in_the_same_row(calls: list[CallSeen], data: Any) -> None:
    repeats = data.draw(st.lists(st.sampled_from(calls), max_size=4))
    shuffled = data.draw(st.permutations(calls + repeats))

    assert merged(*shuffled) == merged(*sorted(calls, key=rank_of))


@given(observed, observed, observed)
def test_groups_of_observations_may_be_merged_before_each_other(
    one: CallSeen, two: CallSeen, three: CallSeen
) -> None:
    a, b, c = known_of(one), known_of(two), known_of(three)

    assert joined(joined(a, b), c) == joined(a, joined(b, c))
    assert joined(a, a) == a


def test_the_newest_by_platform_time_counts_whatever_came_last() -> None:
    old = a_call(label="old", ended_at=NOON + 1, seen_at=NOON + 9 * MINUTE)
    new = a_call(label="new", ended_at=NOON + 2, seen_at=NOON + 1 * MINUTE)

    assert merged(new, old)["label"] == "new"


def test_at_equal_platform_time_the_later_receipt_counts() -> None:
    first, later = a_call(label="first"), a_call(label="later", seen_at=NOON + 2 * MINUTE)

    assert merged(later, first)["label"] == "later"


@pytest.mark.parametrize("lesser", [Outcome.PENDING, Outcome.UNKNOWN])
def test_a_final_outcome_is_not_overwritten_by_an_earlier_state(lesser: Outcome) -> None:
    final = a_call(outcome=Outcome.ANSWERED)
    late = a_call(outcome=lesser, ended_at=NOON + 5 * MINUTE, seen_at=NOON + 6 * MINUTE)

    assert merged(final, late)["outcome"] is Outcome.ANSWERED


def test_what_is_not_told_erases_nothing() -> None:
    full = a_call(label="promise", talk=7_000, has_recording=True, caller="+12025550100")
    bare = replace(
        full,
        label="",
        talk=None,
        ring=None,
        has_recording=False,
        caller="",
        raw=b"{}",
        dialed_at=None,
        ended_at=NOON + MINUTE,
        seen_at=NOON + 2 * MINUTE,
    )

    row = merged(full, bare)

    assert row["ended_at"] == NOON + MINUTE
    assert (row["label"], row["talk"], row["ring"], row["caller"]) == (
        "promise",
        7_000,
        20_000,
        "+12025550100",
    )
    assert row["has_recording"] is True
    assert row["dialed_at"] == NOON
    assert row["raw"] == full.raw


def test_a_length_of_zero_is_told() -> None:
    assert merged(a_call(talk=5), a_call(talk=0, seen_at=NOON + MINUTE))["talk"] == 0


def test_the_first_sight_stays() -> None:
    first, later = a_call(seen_at=NOON + 1), a_call(seen_at=NOON + 2)

    assert merged(later, first)["seen_at"] == merged(first, later)["seen_at"] == NOON + 1


def after(known: Known, call: CallSeen) -> bool:
    return differs(known, joined(known, known_of(call)))


def test_a_later_repeat_is_not_worth_writing() -> None:
    known = known_of(a_call())

    assert not after(known, a_call(seen_at=NOON + 9 * MINUTE))
    assert not after(known, replace(a_call(label=""), dialed_at=None))


@pytest.mark.parametrize(
    "told",
    [
        {"label": "promise"},
        {"raw": b'{"unknown":1}', "seen_at": NOON + MINUTE},
        {"seen_at": NOON + 1},
        {"outcome": Outcome.ANSWERED, "seen_at": NOON + MINUTE},
        {"ended_at": NOON + MINUTE},
    ],
)
def test_what_tells_something_is_worth_writing(told: dict[str, Any]) -> None:
    assert after(known_of(a_call()), a_call(**told))


@given(st.lists(observed, min_size=1, max_size=4), observed)
def test_the_short_way_agrees_with_the_long_one(calls: list[CallSeen], again: CallSeen) -> None:
    known = known_of(calls[0])
    for call in calls[1:]:
        known = joined(known, known_of(call))
    for call in (*calls, again):
        if is_repeat(known, known_of(call)):
            assert not after(known, call)


def test_the_usual_repeat_goes_the_short_way() -> None:
    assert is_repeat(known_of(a_call()), known_of(a_call(label="", seen_at=NOON + MINUTE)))


def test_a_rank_that_rises_without_a_change_is_written_too() -> None:
    """Else an observation between the two would win over the newer one later."""
    pending = a_call(outcome=Outcome.PENDING, label="promise")
    known = joined(known_of(pending), known_of(a_call()))

    assert after(known, a_call(label="promise", seen_at=NOON + MINUTE))
