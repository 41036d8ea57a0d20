"""Batches: counted down, sent one by one, paused and ended, each entry with its own verdict."""

import asyncio
from pathlib import Path

import pytest
from tests.engine.batches.batching import Bench, a_bench, numbers, until, until_true

from dialwatch.calls.batch import BatchState, EntryState
from dialwatch.calls.errors import (
    AccessRefused,
    BadInput,
    HeldBack,
    NotConfirmed,
    Throttled,
    VendorError,
)
from dialwatch.calls.halt import Standing
from dialwatch.calls.verdict import Verdict

RUNNING, WATCHING = BatchState.RUNNING, BatchState.WATCHING


@pytest.fixture
async def bench(tmp_path: Path):
    async with a_bench(tmp_path) as made:
        yield made


def refused(code: str) -> VendorError:
    return VendorError("The platform refused it.", status=200, code=code)


async def test_what_is_accepted_is_read_again_and_confirmed(bench: Bench):
    bench.platform.fill("t1", numbers(30))
    await bench.begin(numbers(30))
    batch = await bench.reaches(WATCHING)
    entries = await bench.entries()
    await until(lambda: bench.refreshed)
    for entry in entries:
        assert (await bench.becomes(entry.index, Verdict.CONFIRMED)).tries == 1
    assert sorted(bench.platform.asked) == numbers(30)
    assert bench.platform.most_under_way <= 4
    assert set(bench.platform.looked) == {"t1"}
    assert len(bench.platform.looked) < 5, "once for all; again, where that took long"
    assert batch.ended_at is not None
    assert (await bench.live.found(batch.id)).counts == {"confirmed": 30}


async def test_each_entry_has_its_lines_in_the_audit_log_masked(bench: Bench):
    bench.platform.fill("t1", numbers(3))
    await bench.begin(numbers(3))
    await bench.becomes(2, Verdict.CONFIRMED)
    stages = [stage for stage, _ in await bench.audited()]
    assert (stages.count("asked"), stages.count("answered"), stages.count("revised")) == (3, 3, 3)
    lines = await bench.audit.lines(action="batch-0001")
    assert {line.who for line in lines} == {"rosa"}
    assert not any(number.lstrip("+") in str(lines) for number in numbers(3))
    assert next(line for line in lines if line.stage == "asked").told["reason"] == "has paid"


async def test_the_same_id_gives_the_same_batch_and_sends_nothing(bench: Bench):
    bench.platform.fill("t1", numbers(3))
    first, again = await asyncio.gather(bench.begin(numbers(3)), bench.begin(numbers(3)))
    assert first.id == again.id
    await bench.reaches(WATCHING)
    assert len(bench.platform.asked) == 3


async def test_undone_in_the_countdown_nothing_is_sent(bench: Bench):
    assert (await bench.begin(numbers(3), grace=60)).state is BatchState.COUNTING
    undone = await bench.live.undo("batch-0001")
    assert (undone.state, undone.counts) == (BatchState.UNDONE, {"unsent": 3})
    with pytest.raises(BadInput, match="too late"):
        await bench.live.undo("batch-0001")
    with pytest.raises(BadInput, match="too late"):
        await bench.live.hurry("batch-0001")
    assert bench.platform.asked == []


async def test_the_countdown_can_be_skipped(bench: Bench):
    bench.platform.fill("t1", numbers(3))
    await bench.begin(numbers(3), grace=60)
    await bench.live.hurry("batch-0001")
    await bench.reaches(WATCHING)
    assert len(bench.platform.asked) == 3


async def test_when_nobody_looks_any_more_nothing_is_sent(tmp_path: Path):
    async with a_bench(tmp_path, looked_within=0.0) as bench:
        await bench.begin(numbers(3), grace=0.05)
        undone = await bench.reaches(BatchState.UNDONE)
        assert "Nobody was there" in undone.sentence
        assert bench.platform.asked == []


async def test_paused_it_finishes_what_is_under_way_and_goes_on_later(bench: Bench):
    bench.platform.fill("t1", numbers(20))
    bench.platform.hold = asyncio.Event()
    await bench.begin(numbers(20))
    await until(lambda: bench.platform.under_way == 4)
    assert (await bench.live.pause("batch-0001")).state is BatchState.PAUSED
    bench.platform.hold.set()
    await until(lambda: len(bench.platform.asked) == 4)
    for _ in range(20):
        await bench.state()
    assert len(bench.platform.asked) == 4
    await bench.live.resume("batch-0001")
    await bench.reaches(WATCHING)
    assert len(bench.platform.asked) == 20


async def test_ended_by_the_user_what_waits_stays_unsent(bench: Bench):
    bench.platform.fill("t1", numbers(20))
    bench.platform.hold = asyncio.Event()
    await bench.begin(numbers(20))
    await until(lambda: bench.platform.under_way == 4)
    aborted = await bench.live.abort("batch-0001")
    assert (aborted.state, aborted.counts) == (BatchState.ABORTED, {"sent": 4, "unsent": 16})
    bench.platform.hold.set()
    for entry in [one for one in await bench.entries() if one.state is not EntryState.UNSENT]:
        await bench.becomes(entry.index, Verdict.CONFIRMED)
    assert len(bench.platform.asked) == 4


@pytest.mark.parametrize(
    ("error", "verdict", "code"),
    [
        (refused("400"), Verdict.TOO_LATE, "400"),
        (refused("4004"), Verdict.REFUSED, "4004"),
        (NotConfirmed("It is not confirmed."), Verdict.REFUSED, ""),
    ],
)
async def test_a_refusal_is_final(bench: Bench, error, verdict, code):
    bench.platform.answer = lambda number: error
    await bench.begin(numbers(2))
    done = await bench.reaches(BatchState.DONE)
    assert done.counts == {verdict.value: 2}
    assert {entry.code for entry in await bench.entries()} == {code}
    assert len(bench.platform.asked) == (0 if isinstance(error, NotConfirmed) else 2)


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (Throttled("Too many requests.", 7.0), "in 7 s"),
        (Throttled("Too many requests."), "in 60 s"),
        (AccessRefused("No such token."), "key was refused"),
        (HeldBack("Held back."), "Held back. It is tried again in"),
    ],
)
async def test_what_was_put_off_waits_and_says_why(bench: Bench, error, words):
    bench.platform.fill("t1", numbers(6))
    failing = True
    bench.platform.answer = lambda number: error if failing else "yes"
    await bench.begin(numbers(6))
    await bench.says(words)
    failing = False
    done = await bench.reaches(WATCHING)
    assert done.sentence == ""
    assert {entry.tries for entry in await bench.entries()} == {1}


async def test_an_account_that_cannot_be_used_is_waited_for(bench: Bench):
    bench.platform.fill("t1", numbers(2))
    bench.known = False
    await bench.begin(numbers(2))
    await bench.says("cannot be used")
    bench.known = True
    await bench.reaches(WATCHING)


async def test_after_a_lost_answer_the_platform_is_asked_before_anything_is_repeated(bench: Bench):
    bench.platform.fill("t1", numbers(12))
    first = dict.fromkeys(numbers(12), "lost") | dict.fromkeys(numbers(6), "not done")

    def answer(number: str):
        told = first.pop(number, "yes")
        return VendorError("It failed.", status=500) if told == "not done" else told

    bench.platform.answer = answer
    await bench.begin(numbers(12))
    await bench.reaches(WATCHING)
    for index in range(12):
        entry = await bench.becomes(index, Verdict.CONFIRMED)
        assert entry.tries == (2 if index < 6 else 1)
    for number in numbers(6):
        asked = [at for at, one in enumerate(bench.platform.log) if one == ("asked", number)]
        assert ("looked", "t1") in bench.platform.log[asked[0] : asked[1]]
    assert len(bench.platform.looked) < 12


@pytest.mark.parametrize(
    ("standing", "verdict", "tries"),
    [
        (Standing.OVER, Verdict.TOO_LATE, 1),
        (Standing.TALKING, Verdict.UNKNOWN, 1),
        (Standing.CANCELLED, Verdict.CONFIRMED, 1),
        (Standing.WAITING, Verdict.UNKNOWN, 3),
    ],
)
async def test_what_the_platform_shows_decides_after_a_lost_answer(
    bench: Bench, standing, verdict, tries
):
    bench.platform.numbers["t1"] = {numbers(1)[0]: standing}
    bench.platform.answer = lambda number: VendorError("It failed.", status=500)
    await bench.begin(numbers(1))
    entry = await bench.becomes(0, verdict)
    assert (entry.tries, len(bench.platform.asked)) == (tries, tries)


@pytest.mark.parametrize(("safe", "tries"), [(False, 1), (True, 3)])
async def test_where_nothing_can_be_asked_only_what_is_declared_safe_is_repeated(
    bench: Bench, safe, tries
):
    bench.platform.lists_entries, bench.platform.safe = False, safe
    bench.platform.answer = lambda number: "lost"
    await bench.begin(numbers(1))
    entry = await bench.becomes(0, Verdict.UNKNOWN)
    assert (entry.tries, len(bench.platform.asked)) == (tries, tries)
    assert "console" in entry.advice
    assert bench.platform.looked == []


async def test_a_platform_that_cannot_be_asked_now_is_asked_later(bench: Bench):
    bench.platform.fill("t1", numbers(2))
    failing = [VendorError("Down.", status=503)] * 3
    bench.platform.looking = lambda: failing.pop() if failing else None
    answers = iter(["lost", "lost"])
    bench.platform.answer = lambda number: next(answers)
    await bench.begin(numbers(2))
    await bench.reaches(WATCHING)
    assert {entry.verdict for entry in await bench.entries()} == {Verdict.CONFIRMED}
    assert len(bench.platform.asked) == 2


async def test_ended_while_the_outcome_is_open_it_is_not_sent_again(bench: Bench):
    bench.platform.fill("t1", numbers(1))
    bench.platform.looking = lambda: VendorError("Down.", status=503)
    bench.platform.answer = lambda number: VendorError("It failed.", status=500)
    await bench.begin(numbers(1))
    await until(lambda: bench.platform.looked)
    await bench.live.abort("batch-0001")
    await bench.becomes(0, Verdict.UNKNOWN)
    assert len(bench.platform.asked) == 1


async def test_after_a_restart_what_was_under_way_is_asked_about_and_the_rest_sent(tmp_path: Path):
    async with a_bench(tmp_path) as bench:
        platform = bench.platform
        platform.fill("t1", numbers(30))
        platform.hold = asyncio.Event()
        await bench.begin(numbers(30))
        await until(lambda: platform.under_way == 4)
    assert platform.under_way == 0
    platform.numbers["t1"][numbers(1)[0]] = Standing.CANCELLED  # it had arrived
    platform.hold = None
    async with a_bench(tmp_path, platform) as bench:
        await bench.reaches(WATCHING)
        for index in range(30):
            await bench.becomes(index, Verdict.CONFIRMED)
        assert sorted(platform.asked) == numbers(30)[1:]
        assert platform.log[0] == ("looked", "t1")
        assert [entry.tries for entry in await bench.entries()] == [1, 2, 2, 2, *[1] * 26]


async def test_after_a_restart_a_paused_batch_stays_paused_and_a_countdown_is_undone(
    tmp_path: Path,
):
    async with a_bench(tmp_path) as bench:
        platform = bench.platform
        platform.fill("t1", numbers(9))
        platform.hold = asyncio.Event()
        await bench.begin(numbers(9))
        await until(lambda: platform.under_way == 4)
        await bench.live.pause("batch-0001")
        await bench.begin(numbers(9), grace=600, batch="batch-0002")
    platform.hold = None
    async with a_bench(tmp_path, platform) as bench:
        undone = await bench.reaches(BatchState.UNDONE, batch="batch-0002")
        assert "ended during the countdown" in undone.sentence
        await until_true(lambda: bench.counts(waiting=9))
        assert await bench.state() is BatchState.PAUSED
        assert platform.asked == []
        await bench.live.resume("batch-0001")
        await bench.reaches(WATCHING)
        assert sorted(platform.asked) == numbers(9)


async def test_ten_thousand_entries_are_read_as_they_change(bench: Bench):
    bench.platform.fill("t1", numbers(10_000))
    bench.platform.hold = asyncio.Event()
    batch = await bench.begin(numbers(10_000))
    assert batch.total == 10_000
    first = await bench.live.entries(batch.id, 0, 2_000)
    assert [entry.index for entry in first] == list(range(2_000))
    await until(lambda: bench.platform.under_way == 4)
    changed = await bench.live.entries(batch.id, 10_000, 2_000)
    assert {entry.state for entry in changed} == {EntryState.SENT}
    aborted = await bench.live.abort(batch.id)
    assert aborted.counts == {"sent": 4, "unsent": 9_996}
    bench.platform.hold.set()


async def test_what_is_no_batch_is_refused(bench: Bench):
    with pytest.raises(BadInput, match="no such batch"):
        await bench.live.found("nobody")
    assert await bench.live.batches(10) == []
