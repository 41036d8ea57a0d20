"""Launches on disk: drafts, lists in pieces, and what was sent of each row."""

import os
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.store.spoiling import SPOILT, spoil
from tests.support.stepped import SteppedClock

from dialwatch.calls.errors import BadInput, StoreError
from dialwatch.calls.launch import Launch, LaunchKind, LaunchState, ProblemKind
from dialwatch.calls.verdict import Verdict
from dialwatch.store.launches import FrozenPart, Launches, RowPiece

NOON = datetime(2026, 2, 3, 12, tzinfo=UTC)


def a_draft(name: str = "launch-0001", **fields) -> Launch:
    given = {"account": "jakarta", "kind": LaunchKind.TASK, "values": {"name": "Feb"}, "who": "ayu"}
    return Launch(id=name, **(given | {"made_at": 1, "changed_at": 1} | fields))


def some_rows(count: int, first: int = 0) -> list[dict]:
    return [
        {"line": n + 2, "callee": f"+62811000{n:05}", "variables": {"days": str(n % 7)}}
        for n in range(first, first + count)
    ]


def a_piece(rows: list[dict], first: int = 0, whole: int | None = None, **fields) -> RowPiece:
    whole = len(rows) if whole is None else whole
    return RowPiece(first=first, rows=rows, whole=whole, number="callee", **fields)


@pytest.fixture
def clock() -> SteppedClock:
    return SteppedClock(NOON)


@pytest.fixture
async def launches(tmp_path: Path, clock: SteppedClock) -> AsyncIterator[Launches]:
    one = Launches(tmp_path / "profile" / "launches.db", clock)
    assert await one.open() == ""
    yield one
    await one.close()


async def sent(launches: Launches, name: str, parts: list[FrozenPart], rows: int = 6) -> None:
    await launches.keep(a_draft(name))
    await launches.put_rows(name, a_piece(some_rows(rows)))
    await launches.freeze(name, parts, {})


async def test_a_draft_its_list_and_its_sending_outlive_a_restart(launches: Launches, clock):
    await launches.keep(a_draft())
    rows = some_rows(5)
    told = await launches.put_rows("launch-0001", a_piece(rows, file="feb.csv", lines=9))
    assert (told.list.rows, told.list.lines, told.list.file) == (5, 9, "feb.csv")
    assert told.list.variables == ("days",)
    left_out = {3: (ProblemKind.STOPPED, "It is on the stop list.")}
    parts = [
        FrozenPart(0, []),
        FrozenPart(1, [0, 1, 2], joins=True),
        FrozenPart(2, [4], joins=True),
    ]
    await launches.freeze("launch-0001", parts, left_out)
    await launches.set_before("launch-0001", 0, {"t7", "t3"})
    await launches.set_campaign("launch-0001", 0, "t9")
    await launches.close()
    await launches.close()
    with pytest.raises(StoreError, match="not open"):
        await launches.launch("launch-0001")

    again = Launches(launches.path, clock)
    assert await again.open() == ""
    found = await again.launch("launch-0001")
    assert found is not None
    assert (found.state, found.campaigns) == (LaunchState.SENT, ("t9",))
    assert await again.rows("launch-0001", 1, 3) == rows[1:4]
    assert await again.rows_of_part("launch-0001", 1) == rows[:3]
    assert await again.places_of_part("launch-0001", 2) == [4]
    assert await again.campaign_of("launch-0001", 2) == "t9"
    assert await again.before("launch-0001", 0) == {"t3", "t7"}
    assert await again.before("launch-0001", 1) is None
    await again.close()


async def test_a_list_counts_when_its_last_piece_is_there(launches: Launches):
    await launches.keep(a_draft())
    first = await launches.put_rows("launch-0001", a_piece(some_rows(3)))
    halfway = await launches.put_rows("launch-0001", a_piece(some_rows(4), whole=6))
    assert halfway.list == first.list
    for wrong in (a_piece(some_rows(2), 3, 6), a_piece(some_rows(2), 5, 6), a_piece([], 4, 7)):
        with pytest.raises(BadInput, match="order"):
            await launches.put_rows("launch-0001", wrong)
    assert [row["line"] for row in await launches.rows("launch-0001")] == [2, 3, 4]
    whole = await launches.put_rows("launch-0001", a_piece(some_rows(2, 4), 4, 6))
    assert (whole.list.rows, whole.changed_at > first.changed_at) == (6, True)
    assert await launches.rows("launch-0001") == some_rows(6)


async def test_a_fingerprint_is_of_the_numbers_whatever_their_order(launches: Launches):
    prints = []
    for rows in (some_rows(40), some_rows(40)[::-1], some_rows(39)):
        await launches.keep(a_draft())
        told = await launches.put_rows("launch-0001", a_piece(rows))
        prints.append(told.list.fingerprint)
    assert prints[0] == prints[1] != prints[2]


async def test_a_change_is_later_than_the_one_before_it_whatever_the_clock_says(launches):
    first = await launches.keep(a_draft(changed_at=50))
    second = await launches.keep(replace(first, values={"name": "March"}))
    assert (second.changed_at, second.values) == (51, {"name": "March"})
    assert [one.id for one in await launches.launches()] == ["launch-0001"]


async def test_what_was_sent_is_neither_changed_nor_sent_again(launches: Launches):
    await sent(launches, "launch-0001", [FrozenPart(0, range(6))])
    for change in (
        launches.keep(a_draft()),
        launches.forget("launch-0001"),
        launches.put_rows("launch-0001", a_piece(some_rows(1))),
        launches.freeze("launch-0001", [FrozenPart(0, range(6))], {}),
    ):
        with pytest.raises(BadInput, match="sent already"):
            await change


async def test_a_row_is_sent_or_left_out_never_both_and_never_neither(launches: Launches):
    await launches.keep(a_draft())
    await launches.put_rows("launch-0001", a_piece(some_rows(4)))
    why = (ProblemKind.REPEATED, "Twice.")
    for parts, left in (([FrozenPart(0, [0, 1])], {3: why}), ([FrozenPart(0, range(4))], {3: why})):
        with pytest.raises(BadInput, match="neither"):
            await launches.freeze("launch-0001", parts, left)
    found = await launches.launch("launch-0001")
    assert found is not None
    assert found.state is LaunchState.DRAFT
    assert await launches.row_counts("launch-0001", {}) == {"waiting": 4}


async def test_what_was_frozen_without_a_batch_is_a_draft_again(launches: Launches):
    await sent(launches, "launch-0001", [FrozenPart(0, range(6))])
    await launches.thaw("launch-0001")
    await launches.thaw("launch-0001")
    await launches.freeze("launch-0001", [FrozenPart(0, range(6))], {})
    await launches.set_campaign("launch-0001", 0, "t1")
    with pytest.raises(BadInput, match="made"):
        await launches.thaw("launch-0001")


async def test_a_draft_that_is_thrown_away_takes_its_list_along(launches: Launches):
    await launches.keep(a_draft())
    await launches.put_rows("launch-0001", a_piece(some_rows(4)))
    await launches.forget("launch-0001")
    assert await launches.launch("launch-0001") is None
    assert await launches.rows("launch-0001") == []
    with pytest.raises(BadInput, match="no such draft"):
        await launches.put_rows("launch-0001", a_piece(some_rows(4)))


async def test_a_list_is_copied_as_it_was_uploaded_without_what_became_of_it(launches: Launches):
    await sent(launches, "launch-0001", [FrozenPart(0, range(6))])
    await launches.seen("launch-0001", [2])
    await launches.keep(a_draft("launch-0002"))
    copied = await launches.copy_list("launch-0001", "launch-0002")
    original = await launches.launch("launch-0001")
    assert original is not None
    assert copied.list == original.list
    assert await launches.rows("launch-0002") == some_rows(6)
    assert await launches.row_counts("launch-0002", {}) == {"waiting": 6}
    assert await launches.row_counts("launch-0001", {}) == {"confirmed": 1, "waiting": 5}
    await launches.keep(a_draft("launch-0003"))
    assert (await launches.copy_list("no-such", "launch-0003")).list.rows == 0
    with pytest.raises(BadInput):
        await launches.copy_list("launch-0002", "launch-0001")


async def test_rows_have_the_verdict_of_their_part_until_the_platform_shows_them(launches):
    await launches.keep(a_draft())
    await launches.put_rows("launch-0001", a_piece(some_rows(12)))
    left = {10: (ProblemKind.REFUSED, "No number."), 11: (ProblemKind.REPEATED, "Twice.")}
    parts = [FrozenPart(n, range(2 * n, 2 * n + 2)) for n in range(5)]
    await launches.freeze("launch-0001", parts, left)
    verdicts = {0: Verdict.ACCEPTED, 1: Verdict.UNKNOWN, 2: Verdict.REFUSED, 3: Verdict.ACCEPTED}
    assert await launches.seen("launch-0001", [0, 1, 2]) == 3
    assert await launches.seen("launch-0001", [1, 2]) == 0
    assert await launches.unseen("launch-0001", 1) == [3]
    assert await launches.row_counts("launch-0001", verdicts) == {
        "confirmed": 3, "unknown": 1, "refused": 2, "accepted": 2, "waiting": 2,
        "left:refused": 1, "left:repeated": 1,
    }  # fmt: skip
    expected = {
        "": range(12), "confirmed": (0, 1, 2), "unknown": (3,), "refused": (4, 5, 10),
        "left:refused": (10,), "repeated": (11,), "left": (10, 11), "accepted": (6, 7),
        "waiting": (8, 9), "sent": range(10),
    }  # fmt: skip
    for only, places in expected.items():
        rows, whole = await launches.told_rows("launch-0001", verdicts, only)
        assert ([row.index for row in rows], whole) == (list(places), len(places)), only
    rows, whole = await launches.told_rows("launch-0001", verdicts, first=9, limit=2)
    assert (whole, [row.part for row in rows], rows[1].reason) == (12, [4, None], "No number.")
    assert (rows[0].line, rows[0].number, rows[0].verdict) == (11, "+6281100000009", None)


async def test_an_entry_id_is_given_out_once(launches: Launches):
    assert await launches.next_entry_ids("blu", 200) == 1
    assert await launches.next_entry_ids("blu", 5) == 201
    assert await launches.next_entry_ids("blu-2", 5) == 1
    assert await launches.next_entry_ids("blu", 1) == 206


async def test_others_are_told_what_went_into_a_campaign(launches: Launches, clock):
    await sent(launches, "launch-0001", [FrozenPart(0, range(3)), FrozenPart(1, range(3, 6))])
    clock.go(60)
    await sent(
        launches, "launch-0002",
        [FrozenPart(0, range(2), campaign="t1"), FrozenPart(1, range(2, 4), joins=True)], rows=4,
    )  # fmt: skip
    await launches.set_campaign("launch-0001", 0, "t1")
    assert (await launches.by_campaign("jakarta", "t1") or a_draft()).id == "launch-0002"
    assert await launches.by_campaign("manila", "t1") is None
    told = await launches.sent_numbers("jakarta", {"t1", "t2"})
    assert told == {"t1": frozenset(row["callee"][1:] for row in some_rows(4))}
    # The second part of the first made no campaign yet: it is in none.
    told = await launches.sent_numbers("jakarta", {"t1"}, {("launch-0001", 0), ("launch-0002", 1)})
    assert told == {"t1": frozenset(row["callee"][1:] for row in some_rows(2))}


async def test_the_same_list_is_known_again_if_it_was_sent_since(launches: Launches, clock):
    await sent(launches, "launch-0001", [FrozenPart(0, range(6))])
    fingerprint = (await launches.launch("launch-0001") or a_draft()).list.fingerprint
    await launches.keep(a_draft("launch-0002"))
    await launches.put_rows("launch-0002", a_piece(some_rows(6)))
    hour = clock.millis() - 3_600_000
    assert [one.id for one in await launches.by_print(fingerprint, hour)] == ["launch-0001"]
    clock.go(2 * 3_600)
    assert await launches.by_print(fingerprint, clock.millis() - 3_600_000) == []


async def test_what_was_sent_long_ago_is_forgotten_and_drafts_are_not(launches: Launches, clock):
    await sent(launches, "launch-0001", [FrozenPart(0, range(6))])
    await launches.keep(a_draft("launch-0002"))
    await launches.close()
    clock.go(401 * 24 * 3_600)
    await launches.open()
    assert [one.id for one in await launches.launches()] == ["launch-0002"]


async def test_a_hundred_thousand_rows_are_kept_frozen_and_told(launches: Launches):
    await launches.keep(a_draft())
    for first in range(0, 100_000, 2_000):
        piece = a_piece(some_rows(2_000, first), first, 100_000)
        told = await launches.put_rows("launch-0001", piece)
    assert told.list.rows == 100_000
    parts = [FrozenPart(n, range(200 * n, 200 * n + 200)) for n in range(500)]
    await launches.freeze("launch-0001", parts, {})
    verdicts = dict.fromkeys(range(499), Verdict.ACCEPTED)
    counts = await launches.row_counts("launch-0001", verdicts)
    assert counts == {"accepted": 99_800, "waiting": 200}
    _, whole = await launches.told_rows("launch-0001", verdicts, "waiting")
    assert whole == 200


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
async def test_the_file_is_for_its_owner_alone(launches: Launches):
    assert launches.path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("way", SPOILT)
async def test_a_damaged_file_is_set_aside_and_said(launches: Launches, clock, way):
    await sent(launches, "launch-0001", [FrozenPart(0, range(6))])
    await launches.close()
    spoil(launches.path, way)
    again = Launches(launches.path, clock)
    assert "set aside" in await again.open()
    assert await again.launches() == []
    await again.close()
