import asyncio
import json
from pathlib import Path
from typing import Any

import apsw
import pytest
from tests.store.calls import MINUTE, NOON, a_call, a_campaign, rows_of

from dialwatch.calls.errors import StoreError
from dialwatch.calls.outcome import Outcome
from dialwatch.calls.packed import unpack
from dialwatch.calls.platform import Platform
from dialwatch.clock import SystemClock
from dialwatch.store.journal import Journal
from dialwatch.store.values import CampaignUpdate, Sibling


async def everything(journal: Journal, since: int = 0, limit: int = 500) -> dict[int, Any]:
    """The calls that changed after `since`, page by page."""
    rows: dict[int, Any] = {}
    more = True
    while more:
        block, since, more = await journal.changes(since, limit)
        assert len(block) <= limit
        rows |= rows_of(block)
    return rows


async def test_a_call_is_told_as_it_was_seen(journal: Journal) -> None:
    call = a_call(
        label="promise",
        caller="+12025550100",
        outcome=Outcome.ANSWERED_PERSON,
        answered_at=NOON + 5_000,
        talk=15_000,
        attempt=2,
        has_recording=True,
    )

    recorded = await journal.record([call])

    assert (recorded.new, recorded.changed, recorded.ignored) == (1, 0, 0)
    assert recorded.seq == journal.last_seq
    row = (await everything(journal))[1]
    assert row == {
        "id": 1,
        "campaign": 1,
        "outcome": Outcome.ANSWERED_PERSON,
        "flags": 1,
        "attempt": 2,
        "dialed": NOON,
        "ended": NOON + 20_000,
        "seen": NOON + 30_000,
        "ring": 20_000,
        "talk": 15_000,
        "label": "promise",
        "line": "line 1",
        "robot": "r1",
        "caller": "+12025550100",
        "number": "+12025550001",
    }
    whole = await journal.call_raw(1)
    assert whole is not None
    for name in ("account", "campaign", "key", "call_id", "entry", "number", "outcome", "label",
                 "caller", "line", "robot", "attempt", "dialed_at", "answered_at", "ended_at",
                 "ring", "talk", "has_recording", "seen_at", "raw"):  # fmt: skip
        assert getattr(whole, name) == getattr(call, name)
    assert await journal.call_raw(2) is None


async def test_what_is_not_told_stays_untold(journal: Journal) -> None:
    await journal.record([a_call(call_id="", dialed_at=None, ended_at=None, ring=None)])

    row = (await everything(journal))[1]
    whole = await journal.call_raw(1)

    assert [row[name] for name in ("dialed", "ended", "ring", "talk")] == [-1] * 4
    assert whole is not None
    assert (whole.call_id, whole.dialed_at, whole.answered_at, whole.talk) == ("", None, None, None)


async def test_repeats_write_nothing_and_get_no_number(journal: Journal) -> None:
    calls = [a_call(number) for number in range(20)]
    await journal.record(calls)
    seq, counts = journal.last_seq, await journal.counts()

    repeats = [a_call(number, seen_at=NOON + 9 * MINUTE) for number in range(20)]
    recorded = await journal.record(repeats)

    assert (recorded.new, recorded.changed, recorded.ignored) == (0, 0, 20)
    assert journal.last_seq == seq
    assert await journal.counts() == counts


async def test_each_change_gets_a_growing_number_and_only_changes_are_told(
    journal: Journal,
) -> None:
    await journal.record([a_call(number) for number in range(1, 6)])
    seq = journal.last_seq

    await journal.record([a_call(number, label="new", seen_at=NOON + MINUTE) for number in (4, 2)])

    assert journal.last_seq == seq + 2
    assert list(await everything(journal, since=seq)) == [4, 2]
    assert list(await everything(journal, limit=2)) == [1, 3, 5, 4, 2]


async def test_one_call_several_times_in_a_batch_is_one_call(journal: Journal) -> None:
    recorded = await journal.record(
        [a_call(label="a"), a_call(label="b", seen_at=NOON + MINUTE), a_call(label="a"), a_call(2)]
    )

    assert (recorded.new, recorded.changed, recorded.ignored) == (2, 1, 1)
    assert (await everything(journal))[1]["label"] == "b"


async def test_a_call_id_under_two_campaigns_is_two_calls_and_a_sentence(journal: Journal) -> None:
    await journal.record([a_call(1, "t1")], [a_campaign("t1"), a_campaign("t2")])

    recorded = await journal.record([a_call(1, "t2"), a_call(2, "t1"), a_call(2, "t2")])
    again = await journal.record([a_call(1, "t2"), a_call(2, "t1"), a_call(2, "t2")])

    assert recorded.new == 3
    assert recorded.oddities == (
        (
            "2 call ids stand both under “Campaign t1” and under “Campaign t2”. "
            "Both are kept as calls of their own."
        ),
    )
    assert again.oddities == ()


async def test_calls_without_an_id_of_their_own_do_not_clash(journal: Journal) -> None:
    recorded = await journal.record([a_call(1, "t1", call_id=""), a_call(1, "t2", call_id="")])

    assert (recorded.new, recorded.oddities) == (2, ())


async def test_the_same_ids_in_two_accounts_have_nothing_to_do_with_each_other(
    journal: Journal,
) -> None:
    await journal.set_account("other", Platform.BLU, has_line=False, has_robot=False)

    recorded = await journal.record([a_call(1), a_call(1, account="other")])

    assert (recorded.new, recorded.oddities) == (2, ())
    assert [(row.account, row.line) for row in await journal.campaigns()] == [
        ("acme", ""),
        ("other", None),
    ]


async def test_an_account_that_was_not_announced_is_refused(journal: Journal) -> None:
    with pytest.raises(StoreError, match="nobody is not known"):
        await journal.record([a_call(account="nobody")])

    assert (await journal.record([a_call()])).new == 1


async def test_an_account_may_be_said_again_differently(journal: Journal) -> None:
    await journal.set_account("acme", Platform.AIRUDDER)
    await journal.set_account("acme", Platform.AIRUDDER, has_robot=False)
    await journal.record([a_call()])

    assert (await journal.campaigns())[0].robot is None


async def test_the_other_dials_of_an_entry_stand_beside_a_call(journal: Journal) -> None:
    await journal.record(
        [
            a_call(1, entry="e", attempt=2, dialed_at=NOON + MINUTE, ended_at=None),
            a_call(2, entry="e", attempt=1, label="late"),
            a_call(3, entry="other"),
            a_call(4, "t2", entry="e"),
        ]
    )

    whole = await journal.call_raw(1)

    assert whole is not None
    assert whole.siblings == [
        Sibling(id=2, attempt=1, dialed_at=NOON, outcome=Outcome.BUSY, label="late")
    ]


async def test_calls_without_an_entry_have_no_others(journal: Journal) -> None:
    await journal.record([a_call(1, entry=""), a_call(2, entry="")])

    whole = await journal.call_raw(1)

    assert whole is not None
    assert whole.siblings == []


async def test_calls_are_found_by_their_numbers_in_any_format(journal: Journal) -> None:
    calls = [a_call(n, campaign=f"t{n % 2}") for n in range(1, 5)]
    await journal.record(calls, [a_campaign("t1", name="West")])
    found = await journal.calls_by_number(["0202-555 0001", "+12025550004", "12", "none"])
    assert [(one.campaign, one.number, one.entry) for one in found] == [
        ("t1", "+12025550001", "e1"),
        ("t0", "+12025550004", "e4"),
    ]
    assert (found[0].account, found[0].name, found[0].dialed_at) == ("acme", "West", NOON)
    assert await journal.calls_by_number([]) == []


async def test_whom_calls_are_about(journal: Journal) -> None:
    await journal.record([a_call(1), a_call(2, ended_at=None)])
    first, second = await journal.called([1, 2, 3])
    assert (first.campaign, first.call_id, first.entry) == ("t1", "c1", "e1")
    assert (first.number, first.raw) == ("+12025550001", b'{"n":1}')
    assert (first.ended_at, second.ended_at) == (NOON + 20_000, None)


async def test_the_latest_dial_of_a_campaign(journal: Journal) -> None:
    await journal.record(
        [a_call(1), a_call(2, dialed_at=NOON + 90_000), a_call(3, dialed_at=None)],
        [a_campaign("t2")],
    )
    ids = {row.key: row.id for row in await journal.campaigns()}
    assert await journal.latest_dial(ids["t1"]) == NOON + MINUTE
    assert await journal.latest_dial(ids["t2"]) is None


async def test_campaigns_are_told_when_they_change(journal: Journal) -> None:
    await journal.record(campaigns=[a_campaign("t1", entries=9), a_campaign("t2")])
    seq = journal.last_seq
    update = CampaignUpdate(account="acme", key="t2", as_of=NOON, settled_before=NOON - MINUTE)

    await journal.record(campaigns=[a_campaign("t1", entries=9)], updates=[update])

    (row,) = await journal.campaigns(seq)
    assert (row.id, row.key, row.as_of, row.seq) == (2, "t2", NOON, seq + 1)
    assert row.settled_before == NOON - MINUTE
    assert [row.entries for row in await journal.campaigns()] == [9, None]


async def test_an_update_that_changes_nothing_is_not_told(journal: Journal) -> None:
    update = CampaignUpdate(account="acme", key="t1", note="odd")
    await journal.record(updates=[update])
    seq = journal.last_seq

    await journal.record(updates=[update])

    assert journal.last_seq == seq


async def test_robots_keep_their_names(journal: Journal) -> None:
    await journal.set_robots("acme", {"r1": "Ana", "r2": "Ben"})
    seq = journal.last_seq
    await journal.set_robots("acme", {"r1": "Ana"})
    assert journal.last_seq == seq

    await journal.set_robots("acme", {"r1": "Anna"})

    assert await journal.robots() == {"r1": "Anna", "r2": "Ben"}
    assert journal.last_seq == seq + 1


async def test_small_values_are_kept_and_forgotten(journal: Journal) -> None:
    value = {"walks": [1, 2.5, None], "note": "ü"}
    await journal.set_state("poller/t1", value)
    assert await journal.state("poller/t1") == value

    await journal.set_state("poller/t1", None)

    assert await journal.state("poller/t1") is None


async def test_a_large_batch_is_written_in_transactions_of_500(journal: Journal) -> None:
    calls = [a_call(number, f"t{number % 3}") for number in range(1_234)]
    updates = [CampaignUpdate(account="acme", key=f"t{n}", note="x") for n in range(3)]

    recorded = await journal.record(calls, [a_campaign(f"t{n}") for n in range(3)], updates)

    assert recorded.new == journal.calls == 1_234
    assert recorded.seq == journal.last_seq
    assert len(await everything(journal)) == 1_234
    assert {row.note for row in await journal.campaigns()} == {"x"}


async def test_one_callers_fault_is_not_the_others(journal: Journal) -> None:
    results = await asyncio.gather(
        journal.record([a_call(1)]),
        journal.record([a_call(2, account="nobody")]),
        journal.record([a_call(3)]),
        return_exceptions=True,
    )

    assert [type(result).__name__ for result in results] == ["Recorded", "StoreError", "Recorded"]
    assert journal.calls == 2


async def test_many_small_callers_share_transactions(journal: Journal) -> None:
    batches = [[a_call(100 * batch + n) for n in range(90)] for batch in range(30)]

    recorded = await asyncio.gather(*(journal.record(batch) for batch in batches))

    assert sum(each.new for each in recorded) == journal.calls == 2_700
    assert sorted(each.seq for each in recorded) == [each.seq for each in recorded]


async def test_nobody_waiting_any_more_harms_nobody(journal: Journal) -> None:
    first = asyncio.create_task(journal.record([a_call(1)]))
    await asyncio.sleep(0)
    first.cancel()

    await journal.record([a_call(2)])

    assert (await journal.record([a_call(1), a_call(2)])).ignored >= 1
    assert first.cancelled()


async def test_a_follower_is_woken_by_growth(journal: Journal) -> None:
    with journal.subscribe() as follower:
        seq = journal.last_seq
        waiting = asyncio.create_task(follower.grown(seq))
        await journal.set_state("nothing", 1)
        await asyncio.sleep(0)
        assert not waiting.done()

        await journal.record([a_call()])

        assert await waiting == journal.last_seq > seq
        assert await follower.grown(seq) == journal.last_seq


async def test_a_snapshot_has_every_call_whatever_is_sealed(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dialwatch.store.segments.SEGMENT_CALLS", 10)
    monkeypatch.setattr("dialwatch.store.snapshot._BLOCK", 3)
    await journal.record([a_call(number) for number in range(1, 36)])
    assert await journal.seal() == 4
    await journal.record(
        [a_call(number, label="late", seen_at=NOON + MINUTE) for number in (3, 17, 34)]
        + [a_call(number) for number in range(36, 41)]
    )

    snapshot = await journal.snapshot().begin()
    blocks = [unpack(packed) async for packed in snapshot]

    assert (snapshot.calls, snapshot.seq) == (40, journal.last_seq)
    assert [len(block) for block in blocks] == [10, 10, 10, 5, 3, 3, 2]
    rows: dict[int, Any] = {}
    for block in blocks:
        rows |= rows_of(block)
    assert rows == await everything(journal)


async def test_segments_are_made_again_when_what_they_hold_changed(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dialwatch.store.segments.SEGMENT_CALLS", 10)
    await journal.record([a_call(number) for number in range(1, 36)])
    await journal.seal()
    assert await journal.seal() == 0

    await journal.record([a_call(12, label="late", seen_at=NOON + MINUTE)])

    assert await journal.seal() == 1
    snapshot = await journal.snapshot().begin()
    assert [len(unpack(packed)) async for packed in snapshot] == [10, 10, 10, 5]


async def test_segments_are_made_when_nothing_comes_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dialwatch.store.segments.SEGMENT_CALLS", 10)
    monkeypatch.setattr("dialwatch.store.sealing._INTERVAL", 0.0)
    monkeypatch.setattr("dialwatch.store.sealing._IDLE_LEAST", 3)
    journal = Journal(tmp_path / "journal.db", SystemClock())
    await journal.open()
    await journal.set_account("acme", Platform.AIRUDDER)
    await journal.record([a_call(number) for number in range(1, 25)])

    while (await journal.counts()).sealed < 24:  # each look lets the loop go on
        pass

    await journal.close()


async def test_small_changes_wait_for_more(journal: Journal) -> None:
    await journal.record([a_call(number) for number in range(1, 25)])

    await journal.close()
    await journal.open()

    assert (await journal.counts()).sealed == 0


async def test_a_change_during_sealing_is_not_lost(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = [a_call(number) for number in range(1, 20_001)]
    await journal.record(calls)

    sealing = asyncio.create_task(journal.seal())
    changed = 0
    while not sealing.done():
        changed += 1
        await journal.record([a_call(changed, label="late", seen_at=NOON + MINUTE)])
    await sealing

    snapshot = await journal.snapshot().begin()
    rows: dict[int, Any] = {}
    async for packed in snapshot:
        rows |= rows_of(unpack(packed))
    assert sum(row["label"] == "late" for row in rows.values()) == changed > 0


def rollups(path: Path) -> tuple[dict[Any, int], dict[Any, int]]:
    """The stored counts, and the calls counted anew by plain SQL."""
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    try:
        stored = connection.execute(
            "SELECT campaign, minute, line, robot, outcome, calls FROM rollup"
        ).fetchall()
        counted = connection.execute(
            "SELECT campaign, coalesce(dialed / 60000, -1), line, robot, outcome, count(*) "
            "FROM call GROUP BY 1, 2, 3, 4, 5"
        ).fetchall()
    finally:
        connection.close()
    return ({row[:-1]: row[-1] for row in rows} for rows in (stored, counted))  # type: ignore[return-value]


async def test_rollups_count_what_the_rows_say(journal: Journal) -> None:
    await journal.record(
        [a_call(n, f"t{n % 2}", dialed_at=NOON + n * 9_000, ended_at=None) for n in range(90)]
    )
    await journal.record(
        [
            a_call(n, f"t{n % 2}", dialed_at=NOON, ended_at=None, line="line 2", seen_at=NOON + 1)
            for n in range(0, 90, 3)
        ]
    )
    await journal.record(
        [
            a_call(n, f"t{n % 2}", outcome=Outcome.NO_ANSWER, ended_at=None, seen_at=NOON + MINUTE)
            for n in range(0, 90, 5)
        ]
    )

    stored, counted = rollups(journal.path)

    assert stored == counted


async def test_every_observation_that_told_something_is_kept(journal: Journal) -> None:
    await journal.record([a_call(raw=b'{"v":1}')])
    await journal.record([a_call(raw=b'{"v":2}', seen_at=NOON + MINUTE)])
    await journal.record([a_call(raw=b'{"v":2}', seen_at=NOON + 2 * MINUTE)])

    connection = apsw.Connection(str(journal.path), flags=apsw.SQLITE_OPEN_READONLY)
    kept = connection.execute("SELECT raw FROM observation WHERE call = 1 ORDER BY id").fetchall()
    connection.close()

    assert [json.loads(raw) for (raw,) in kept] == [{"v": 1}, {"v": 2}]
    whole = await journal.call_raw(1)
    assert whole is not None
    assert whole.raw == b'{"v":2}'


async def test_a_closed_journal_says_so(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal.db", SystemClock())
    await journal.open()
    await journal.close()
    await journal.close()

    with pytest.raises(StoreError, match="not open"):
        await journal.record([a_call()])
    with pytest.raises(StoreError, match="not open"):
        await journal.counts()


async def test_what_changed_of_calls_is_told_in_parts(journal: Journal):
    await journal.record([a_call(n) for n in range(1, 6)])
    first, since = await journal.calls_changed(0, 3)
    rest, until = await journal.calls_changed(since, 3)
    assert [one.key for one in (*first, *rest)] == [f"c{n}" for n in range(1, 6)]
    assert until == journal.last_seq
    await journal.record([a_call(2, outcome=Outcome.CANCELLED, seen_at=2**41)])
    (again,), _ = await journal.calls_changed(until)
    assert (again.account, again.campaign, again.key) == ("acme", "t1", "c2")
    assert (again.outcome, again.id) == (Outcome.CANCELLED, first[1].id)
    assert await journal.calls_changed(journal.last_seq) == ([], journal.last_seq)
