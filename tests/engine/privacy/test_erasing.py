"""Row 30: a number is erased from everything that a profile holds, to the last byte."""

import asyncio
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.store.calls import NOON as DIALLED
from tests.store.calls import a_call, a_campaign, rows_of
from tests.support.planted import (
    CORE,
    OTHER,
    WAYS,
    a_profile,
    body,
    copies,
    digest_of,
    opened,
    plant,
)
from tests.support.stepped import SteppedClock

from dialwatch.calls.batch import Batch, BatchEntry, BatchState
from dialwatch.calls.binding_plan import PlanCheck
from dialwatch.calls.erasure import ErasureState, Place
from dialwatch.calls.errors import BadInput
from dialwatch.calls.packed import unpack
from dialwatch.calls.recording import RecordingState
from dialwatch.store.batches import Entry, Kept
from dialwatch.store.binding_plans import BindingPlans
from dialwatch.store.inbox import Arrival
from dialwatch.store.launches import RowPiece

NOON = datetime(2026, 2, 3, 12, tzinfo=UTC)


async def looked(engine, text):
    return await engine.erasing.sighting(engine.erasing.look({"number": text}), 30)


async def ended(engine):
    while (now := await engine.erasing.now(30)).state is ErasureState.RUNNING:
        pass
    return now


async def erased(engine, text, **wanted):
    seen = await looked(engine, text)
    await engine.erasing.erase({"look": seen.id, **wanted})
    return await ended(engine)


@pytest.fixture
async def engine(tmp_path):
    async with opened(a_profile(tmp_path / "profile"), SteppedClock(NOON)) as one:
        yield one


@pytest.fixture
async def planted(engine):
    await plant(engine, engine.own_outcomes.parent)
    return engine


def profile_of(engine):
    return engine.own_outcomes.parent


async def test_it_is_found_in_every_kind_and_erased_to_the_last_byte(planted):
    assert len(copies(profile_of(planted))) >= 13
    seen = await looked(planted, "0811 5730 0917")
    assert seen.state == "done"
    assert seen.number == "081•••••••17"
    found = {one.place: one.count for one in seen.standing}
    assert set(found) == set(Place) - {Place.SETTINGS}
    assert found[Place.CALLS] == len(WAYS) + 1
    assert found[Place.QUARANTINE] == 3
    assert found[Place.BINDINGS] == 2
    assert seen.bound == 1
    assert seen.stops == ()
    assert not any(CORE in way for way in seen.written)

    now = await erased(planted, "0811 5730 0917")
    assert (now.state, now.sentence, now.left) == (ErasureState.DONE, "", ())
    assert now.searched > 100_000
    assert {one.place: one.count for one in now.erased}[Place.CALLS] == len(WAYS) + 1
    assert copies(profile_of(planted)) == {}
    assert (await looked(planted, WAYS[0])).standing == ()
    bodies = [await planted.receiving.inbox.one(row.id) for row in await rows_of_inbox(planted)]
    assert not any(one.body.startswith(b"\x1f\x8b") for one in bodies)
    assert sum(b'"n": 77' in one.body or b'"n": 78' in one.body for one in bodies) == 2


async def rows_of_inbox(engine):
    return await engine.receiving.inbox.rows(limit=100)


async def test_what_is_left_is_whole_and_the_neighbour_is_untouched(planted):
    mark = (await erased(planted, WAYS[0])).number
    rows = [await planted.journal.call_raw(n) for n in range(1, planted.journal.calls + 1)]
    mine = [row for row in rows if row.number == mark]
    assert len(mine) == len(WAYS)
    assert {row.outcome for row in mine} == {rows[-1].outcome}
    assert rows[-2].number == OTHER
    assert rows[-1].caller.startswith(mark)
    assert mine[0].raw.startswith(b'{"n": 1, "callee": "' + mark.encode() + b'", "bare": 0')
    # What a window that opens now is told, and what one that follows is.
    blocks = [rows_of(unpack(packed)) async for packed in await planted.journal.snapshot().begin()]
    told = [row["number"] for block in blocks for row in block.values()]
    assert OTHER in told
    assert not any(CORE in one for one in told)
    block, _, _ = await planted.journal.changes(len(WAYS) + 3)
    assert set(rows_of(block)) >= {row.id for row in mine}

    assert await planted.audit.verify() is None
    (line,) = [one for one in await planted.audit.lines() if one.operation == "erase"]
    assert line.told["calls"] == len(WAYS) + 1
    # Row 20: neither the log nor what the user is told holds any digit of it.
    told = [one.told for one in await planted.audit.lines()]
    assert CORE[-6:] not in str((told, planted.notices.all(), await planted.erasing.now(0)))
    assert await planted.audit.about("jkt", [WAYS[0]]) == []
    assert len(await planted.audit.about("jkt", ["c1"])) == 1

    held = await planted.recordings.store.held(1)
    assert (held.state, held.name, held.markers) == (RecordingState.LOST, "", ())
    assert list((profile_of(planted) / "recordings").iterdir()) == []
    known = await planted.numbers.book.sure("axb")
    assert known.get("b1") is None
    assert "+8617010000001" in known.numbers
    plans = BindingPlans(planted.numbers.book.store, SteppedClock(NOON))
    assert {row["a"] for row in await plans.wanted("plan-0001")} == {mark}
    launch = planted.launching.store
    assert [row["callee"] for row in await launch.rows("launch-0001")][-2:] == [mark, OTHER]
    assert (await planted.batches.store.batch("batch-0001")).reason == mark


async def test_no_hash_of_what_came_tells_the_number(planted):
    """Who has a body with a mark in it could try numbers until its hash fits."""
    inbox = planted.receiving.inbox
    other = body(OTHER, 9).replace(CORE.encode(), b"1")
    arrival = Arrival(
        account="jkt", kind="calls", received=1, source="", headers={}, size=len(other),
        digest=digest_of(other), body=other,
    )  # fmt: skip
    await inbox.put(arrival)
    before = await digests(inbox)
    await erased(planted, WAYS[0])
    after = await digests(inbox)
    assert before.keys() == after.keys()
    assert {n for n in before if before[n] == after[n]} == {max(before)}
    assert len(set(after.values())) == len(after)
    assert await inbox.put(arrival)
    assert await digests(inbox) == after  # what was not touched is known again when it comes


async def digests(inbox) -> dict[int, bytes]:
    rows = await inbox.bare(lambda file: file.execute("SELECT id, digest FROM push").fetchall())
    return dict(rows)


async def test_what_is_held_in_memory_is_let_go(planted):
    wanted = {"kind": "cancel", "texts": [WAYS[0]]}
    rehearsal = planted.rehearsals.begin(wanted)
    assert (await planted.rehearsals.found(rehearsal, 30)).state == "done"
    planted.launching.checks.begin(await planted.launching.store.launch("launch-0001"))
    plans = BindingPlans(planted.numbers.book.store, SteppedClock(NOON))
    planted.plans.checks.begin(await plans.plan("plan-0001"), fresh=False)
    assert await planted.actions.found("action-0001")
    await erased(planted, WAYS[0])
    with pytest.raises(BadInput, match="not held any more"):
        planted.rehearsals.asks(rehearsal, [0])
    assert planted.launching.checks.held("launch-0001") is None
    assert planted.plans.checks.held("plan-0001") is None
    assert CORE not in str((await planted.actions.found("action-0001")).receipt.told())


async def test_files_of_others_in_the_profile_are_named_not_changed(planted):
    profile = profile_of(planted)
    with zipfile.ZipFile(profile / "mine.xlsx", "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr("xl/sharedStrings.xml", f"<t>{WAYS[5]}</t>")
    (profile / f"notes of 0{CORE}.txt").write_text("about her")
    (profile / "bad.zip").write_bytes(b"PK\x03\x04 no archive")
    now = await erased(planted, WAYS[0])
    assert now.left == ("mine.xlsx", f"notes of {now.number}.txt")
    assert (profile / f"notes of 0{CORE}.txt").read_text() == "about her"


async def test_a_list_is_not_known_again_by_the_sum_of_its_numbers(planted):
    before = await planted.launching.store.launch("launch-0001")
    await erased(planted, WAYS[0])
    after = await planted.launching.store.launch("launch-0001")
    assert before.list.fingerprint != after.list.fingerprint
    assert after.list.fingerprint.endswith(f":{len(WAYS) + 1}")
    assert after.changed_at > before.changed_at  # a check of it counts no more


async def test_a_plan_that_was_checked_has_to_be_checked_again(planted):
    plans = BindingPlans(planted.numbers.book.store, SteppedClock(NOON))
    plan = await plans.plan("plan-0001")
    await plans.set_check(plan, PlanCheck(id="check-1", state="done"), [])
    assert await plans.check("plan-0001") is not None
    await erased(planted, WAYS[0])
    assert await plans.check("plan-0001") is None
    assert (await plans.plan("plan-0001")).changed_at > plan.changed_at


@pytest.mark.parametrize("keep", [True, False])
async def test_the_person_stays_on_the_stop_list_if_wanted(planted, keep):
    now = await erased(planted, WAYS[0], keep_stop=keep)
    assert now.kept_stop is keep
    assert planted.stopping.of("mex").holds([f"62{CORE}"])  # they were on it before
    await planted.stopping.unstop("mex", {"keys": [f"{now.number}", f"{now.number}-2"]})
    assert not planted.stopping.of("mex").holds([f"62{CORE}"])


async def test_what_is_told_again_is_not_kept_again(planted):
    mark = (await erased(planted, WAYS[0])).number
    calls = [
        replace(a_call(n), account="jkt", number=way, entry=f"e{way}", raw=body(way, n),
                seen_at=DIALLED + 10**6, attempt=3)
        for n, way in enumerate(WAYS, start=1)
    ]  # fmt: skip
    fresh = replace(calls[0], key="t1/c99", call_id="c99")
    named = a_campaign(account="jkt", name=f"For {WAYS[5]} alone", line=WAYS[3])
    recorded = await planted._intake.take([*calls, fresh], [named])
    (told,) = [one for one in await planted.journal.campaigns() if one.key == named.key]
    assert (told.name, told.line) == (f"For {mark} alone", mark)
    assert (recorded.new, recorded.changed) == (1, len(WAYS))
    assert (await planted.journal.call_raw(planted.journal.calls)).number == mark
    assert copies(profile_of(planted)) == {}


async def begin_a_batch(engine) -> Batch:
    """One that is about the number."""
    entry = BatchEntry(index=0, rev=1, account="jkt", operation="cancel_call", target=WAYS[0])
    head = Batch(id="b2", kind="cancel", title="", made_at=1, starts_at=1, total=1, who="", rev=1)
    await engine.batches.store.begin(Kept(head, "j", 1), [Entry(entry)])
    return head


async def test_what_goes_on_has_to_end_first(planted):
    head = await begin_a_batch(planted)
    seen = await looked(planted, WAYS[0])
    assert "still being sent or watched" in seen.stops[0]
    with pytest.raises(BadInput, match="still being sent or watched"):
        await planted.erasing.erase({"look": seen.id})
    over = replace(head, state=BatchState.DONE)
    await planted.batches.store.save_head(over, unfinished=False)
    assert (await erased(planted, WAYS[0])).state is ErasureState.DONE


async def test_two_windows_ask_at_once(planted):
    first, second = await looked(planted, WAYS[0]), await looked(planted, WAYS[3])
    asked = [planted.erasing.erase({"look": one.id}) for one in (first, second)]
    begun, refused = await asyncio.gather(*asked, return_exceptions=True)
    assert begun.state is ErasureState.RUNNING
    for error in (refused, await refusal(planted, OTHER)):
        assert isinstance(error, BadInput)
        assert "just now" in str(error)
    assert (await ended(planted)).state is ErasureState.DONE


async def refusal(engine, text) -> BadInput:
    with pytest.raises(BadInput) as refused:
        engine.erasing.look({"number": text})
    return refused.value


async def test_what_was_begun_since_it_was_looked_for_stops_it_too(planted):
    seen = await looked(planted, WAYS[0])
    assert seen.stops == ()
    await begin_a_batch(planted)
    with pytest.raises(BadInput, match="still being sent or watched"):
        await planted.erasing.erase({"look": seen.id})
    assert (await planted.erasing.now(0)).state is ErasureState.NONE


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ("", "whole number"),
        ("12345", "digits"),
        ("0812****90", "whole number"),
        ("62" + "1" * 30, "digits"),
        ("paid", "whole number"),
        (None, "as a text"),
    ],
)
async def test_what_is_no_number_is_refused_in_words(engine, given, words):
    with pytest.raises(BadInput, match=words):
        engine.erasing.look({"number": given})


async def test_an_unknown_number_stands_nowhere_and_nothing_is_erased_unseen(engine):
    assert (await looked(engine, "+6281100000000")).standing == ()
    with pytest.raises(BadInput, match="Look first"):
        await engine.erasing.erase({"look": "of another engine"})
    with pytest.raises(BadInput, match="No erasure"):
        await engine.erasing.again()
    await engine.set_acting({"read_only": True})
    with pytest.raises(BadInput, match="only watches"):
        await engine.erasing.erase({})


@pytest.mark.parametrize(
    ("name", "words"),
    [("erasing.json", "nothing was erased"), ("erased.json", "nothing was erased")],
)
async def test_a_folder_that_cannot_be_written_to_is_told_and_nothing_is_changed(
    planted, name, words
):
    (profile_of(planted) / name).mkdir()  # stands in the way of the file
    before = copies(profile_of(planted))
    now = await erased(planted, WAYS[0])
    assert now.state is ErasureState.FAILED
    assert words in now.sentence
    after = copies(profile_of(planted))
    after.pop("erasing.json", None)  # as long as it is not over
    assert after == before


async def test_a_file_that_cannot_be_changed_is_named(planted, monkeypatch):
    log = profile_of(planted) / "engine.log"
    opens = Path.open

    def refusing(path, mode="r", *rest, **more):
        if path == log and "+" in mode:
            raise PermissionError(13, "Permission denied")
        return opens(path, mode, *rest, **more)

    monkeypatch.setattr(Path, "open", refusing)
    now = await erased(planted, WAYS[0])
    assert now.state is ErasureState.FAILED
    assert "engine.log cannot be changed (Permission denied)" in now.sentence
    monkeypatch.undo()
    await planted.erasing.again()
    assert (await ended(planted)).state is ErasureState.DONE
    assert copies(profile_of(planted)) == {}


async def test_what_stands_in_the_settings_goes_too_and_they_are_read_anew(planted):
    rule = {"calls": [{"x": "", "callee": WAYS[0]}]}
    planted._book.set_push("axb", rule)
    seen = await looked(planted, WAYS[0])
    assert {one.place: one.count for one in seen.standing}[Place.SETTINGS] == 1
    await erased(planted, WAYS[0])
    assert planted._book.account("axb").push.calls[0].callee == "+" + "x" * 13
    assert copies(profile_of(planted)) == {}


async def test_a_full_disk_in_the_middle_is_told_and_gone_on_with(planted):
    store = planted.launching.store
    rows = [{"line": n, "callee": f"0{CORE}"} for n in range(3000)]
    piece = RowPiece(first=0, rows=rows, whole=len(rows), number="callee")
    await store.put_rows("launch-0001", piece)
    pages = await store.bare(lambda file: file.pragma("page_count"))
    await store.bare(lambda file: file.pragma("max_page_count", pages))
    now = await erased(planted, WAYS[0])
    assert now.state is ErasureState.FAILED
    assert "full" in now.sentence
    assert any("View → Erase a number" in one.text for one in planted.notices.all())
    await store.bare(lambda file: file.pragma("max_page_count", 10**6))
    await planted.erasing.again()
    assert (await ended(planted)).state is ErasureState.DONE
    assert copies(profile_of(planted)) == {}
