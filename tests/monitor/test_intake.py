from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.store.calls import MINUTE, NOON, a_call, a_campaign

from dialwatch.calls.call import CallSeen
from dialwatch.calls.platform import Platform
from dialwatch.clock import World, WorldClock
from dialwatch.monitor.intake import AHEAD_MS, EARLIEST_MS, LONGEST_TEXT, Intake, is_plain, tidied
from dialwatch.store.journal import Journal
from dialwatch.store.values import CallRow, CampaignUpdate

NOW = NOON + 10 * MINUTE
CLOCK = WorldClock(World(NOW / 1000, 0.0, 1.0), wall=lambda: 0.0)


@pytest.fixture
async def journal(tmp_path: Path) -> AsyncIterator[Journal]:
    journal = Journal(tmp_path / "journal.db", CLOCK)
    await journal.open()
    await journal.set_account("acme", Platform.AIRUDDER)
    yield journal
    await journal.close()


async def taken(journal: Journal, call: CallSeen) -> tuple[CallRow, list[str]]:
    """The row that became of the call, and what was said of it."""
    recorded = await Intake(journal, CLOCK).take([call])
    row = await journal.call_raw(1)
    assert recorded.new == 1
    assert row is not None
    return row, list(recorded.oddities)


async def test_what_is_plain_passes_as_it_is(journal: Journal) -> None:
    call = a_call(label="пообещал 支払う", talk=0, ring=0)

    row, oddities = await taken(journal, call)

    assert oddities == []
    assert (row.label, row.talk, row.ring, row.dialed_at) == ("пообещал 支払う", 0, 0, NOON)


@pytest.mark.parametrize(
    "time", [0, -1, EARLIEST_MS - 1, NOW + AHEAD_MS + 1, 253_402_300_799_000, 2**62]
)
@pytest.mark.parametrize("name", ["dialed_at", "answered_at", "ended_at"])
async def test_a_time_that_cannot_be_true_is_left_out_and_said(
    journal: Journal, name: str, time: int
) -> None:
    bare = a_call(dialed_at=None, ended_at=None)

    row, oddities = await taken(journal, replace(bare, **{name: time}))

    assert getattr(row, name) is None
    (oddity,) = oddities
    assert oddity == (
        "1 call came with a time that cannot be true (before 2000, or ahead of the clock); "
        "that was left out, the call kept."
    )


async def test_a_platforms_clock_may_be_some_minutes_ahead(journal: Journal) -> None:
    row, oddities = await taken(journal, a_call(dialed_at=NOW + AHEAD_MS, ended_at=None))

    assert row.dialed_at == NOW + AHEAD_MS
    assert oddities == []


@pytest.mark.parametrize("name", ["ring", "talk"])
@pytest.mark.parametrize("length", [-1, 86_400_001, 2**40])
async def test_lengths_that_cannot_be_true_are_left_out(
    journal: Journal, name: str, length: int
) -> None:
    row, oddities = await taken(journal, a_call(**{name: length}))

    assert getattr(row, name) is None
    assert "1 call came with a ringing or talking time that cannot be true" in oddities[0]


async def test_an_end_before_the_beginning_is_left_out(journal: Journal) -> None:
    row, oddities = await taken(journal, a_call(ended_at=NOON - 1))

    assert (row.dialed_at, row.ended_at) == (NOON, None)
    assert "an end before its beginning" in oddities[0]


@pytest.mark.parametrize(("attempt", "kept"), [(0, 1), (-5, 1), (40_000, 32_767)])
async def test_attempt_numbers_are_kept_in_bounds(
    journal: Journal, attempt: int, kept: int
) -> None:
    row, oddities = await taken(journal, a_call(attempt=attempt))

    assert row.attempt == kept
    assert "an attempt number" in oddities[0]


async def test_texts_become_readable(journal: Journal) -> None:
    row, oddities = await taken(
        journal,
        replace(a_call(), label="a\x00b\u202e\ud800c\n", number="+1202\x075550101" + "9" * 99),
    )

    assert row.label == "a b  c"
    assert row.number == "+1202" + "5550101" + "9" * 52
    assert len(oddities) == 1


async def test_overlong_keys_stay_different(journal: Journal) -> None:
    long = "x" * 5_000
    calls = [a_call(n, key=f"t1/{long}{n}", call_id=f"{long}{n}") for n in (1, 2)]

    recorded = await Intake(journal, CLOCK).take(calls)
    again = await Intake(journal, CLOCK).take(calls)
    row = await journal.call_raw(1)

    assert (recorded.new, again.ignored) == (2, 2)
    assert row is not None
    assert len(row.key) <= LONGEST_TEXT
    assert row.key.startswith("t1/xxx")


async def test_oddities_are_counted_not_listed(journal: Journal) -> None:
    calls = [a_call(number, dialed_at=0) for number in range(1_500)]

    recorded = await Intake(journal, CLOCK).take([*calls, a_call(9_999)])

    assert recorded.new == 1_501
    assert recorded.oddities == (
        (
            "1,500 calls came with a time that cannot be true (before 2000, or ahead of the "
            "clock); that was left out, the calls kept."
        ),
    )


async def test_campaigns_and_updates_go_with_the_calls(journal: Journal) -> None:
    listing = a_campaign(name="Debt\x00 ", starts_at=0, ends_at=NOW + 86_400_000, created_at=NOON)
    update = CampaignUpdate(account="acme", key="t1", as_of=NOW)

    await Intake(journal, CLOCK).take([a_call()], [listing], [update])

    (row,) = await journal.campaigns()
    assert (row.name, row.starts_at, row.ends_at, row.created_at, row.as_of) == (
        "Debt",
        None,
        NOW + 86_400_000,
        NOON,
        NOW,
    )


wild = st.fixed_dictionaries(
    {},
    optional={
        "dialed_at": st.integers(-(2**70), 2**70),
        "ended_at": st.integers(-(2**70), 2**70),
        "ring": st.integers(-(2**70), 2**70),
        "talk": st.integers(-(2**70), 2**70),
        "attempt": st.integers(-(2**70), 2**70),
        "label": st.text(st.characters(exclude_categories=()), max_size=400),
        "number": st.text(st.characters(exclude_categories=()), max_size=100),
        "key": st.text(st.characters(exclude_categories=()), max_size=400),
        "entry": st.text(st.characters(exclude_categories=()), max_size=400),
    },
)


@given(st.lists(wild, min_size=1, max_size=20))
def test_nothing_that_a_platform_says_can_break_the_journal(calls: list[dict[str, Any]]) -> None:
    """Range, type and encoding of what reaches the store; the store's own tests do the rest."""
    for values in calls:
        told = replace(a_call(), **values)
        call, kinds = tidied(told, NOW + AHEAD_MS)
        for name in ("dialed_at", "ended_at", "answered_at"):
            time = getattr(call, name)
            assert time is None or EARLIEST_MS <= time <= NOW + AHEAD_MS
        for name in ("ring", "talk"):
            length = getattr(call, name)
            assert length is None or 0 <= length <= 86_400_000
        for name in ("label", "number", "key", "entry"):
            text = getattr(call, name)
            text.encode()
            assert len(text) <= LONGEST_TEXT
        assert 1 <= call.attempt <= 32_767
        assert tidied(call, NOW + AHEAD_MS) == (call, set())
        assert bool(kinds) == (call != told)
        if is_plain(told, NOW + AHEAD_MS):
            assert call == told
