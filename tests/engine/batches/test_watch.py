"""What is learnt after the answers: dialled all the same, cancelled at last, ended."""

from pathlib import Path

import pytest
from tests.engine.batches.batching import ACCOUNT, Bench, a_bench, numbers, until, until_true

from dialwatch.calls.batch import BatchState
from dialwatch.calls.campaign import CampaignKind
from dialwatch.calls.halt import Standing
from dialwatch.calls.outcome import Outcome
from dialwatch.calls.verdict import Verdict

ONE = numbers(1)
WATCHING, DONE = BatchState.WATCHING, BatchState.DONE
LATER = 60_000
"""Milliseconds after an answer."""


@pytest.fixture
async def bench(tmp_path: Path):
    async with a_bench(tmp_path) as made:
        await made.campaign("t1")
        yield made


async def answered(bench: Bench, verdict: Verdict, *, answer: str = "yes") -> int:
    """One number is asked for, and gets that verdict; when it was answered."""
    bench.platform.fill("t1", ONE)
    bench.platform.answer = lambda number: answer
    await bench.begin(ONE)
    entry = await bench.becomes(0, verdict)
    await bench.reaches(WATCHING)
    return entry.answered_at or 0


@pytest.mark.parametrize(
    ("answer", "verdict"), [("lied", Verdict.ACCEPTED), ("yes", Verdict.CONFIRMED)]
)
async def test_dialled_all_the_same_is_revised_loudly(bench: Bench, answer, verdict):
    at = await answered(bench, verdict, answer=answer)
    await bench.dialled("62811" + "0" * 7, at + LATER)
    entry = await bench.becomes(0, Verdict.TOO_LATE)
    assert entry.sentence.startswith("It was dialled all the same at 12:")
    assert entry.revised_at is not None
    assert (await bench.live.found("batch-0001")).revised == 1
    (notice,) = [one for one in bench.notices.all() if one.id.startswith("batch:")]
    assert notice.level == "bad"
    assert "1 of 1" in notice.text
    assert (await bench.audited())[-1] == ("revised", "too late")


async def test_a_call_that_had_begun_goes_on_by_right(bench: Bench):
    bench.platform.numbers["t1"] = {ONE[0]: Standing.TALKING}
    await bench.begin(ONE)
    at = (await bench.becomes(0, Verdict.ACCEPTED)).answered_at or 0
    await bench.reaches(WATCHING)
    await bench.dialled(ONE[0], at - 20_000, ended=at + LATER)
    bench.platform.numbers["t1"] = {ONE[0]: Standing.OVER}
    entry = await bench.becomes(0, Verdict.TOO_LATE)
    assert "had begun" in entry.sentence
    assert (await bench.live.found("batch-0001")).revised == 0
    await bench.reaches(DONE)


async def test_what_is_cancelled_in_the_journal_is_confirmed(bench: Bench):
    bench.platform.lists_entries = False
    at = await answered(bench, Verdict.ACCEPTED)
    await bench.dialled(ONE[0], at + LATER, outcome=Outcome.CANCELLED)
    await bench.becomes(0, Verdict.CONFIRMED)
    assert bench.platform.looked == []


async def test_what_is_accepted_is_read_again_now_and_then(bench: Bench):
    await answered(bench, Verdict.ACCEPTED, answer="lied")
    looked = len(bench.platform.looked)
    await until(lambda: len(bench.platform.looked) >= looked + 2)
    bench.platform.numbers["t1"] = {ONE[0]: Standing.CANCELLED}
    await bench.becomes(0, Verdict.CONFIRMED)


async def test_when_the_campaign_has_ended_the_batch_is_done(bench: Bench):
    await answered(bench, Verdict.ACCEPTED, answer="lied")
    await bench.campaign("t1", "finished")
    await bench.dialled("+62811999", None)  # something else happens
    assert await bench.state() is WATCHING
    await bench.campaign("t1", "finished", over=True)
    await bench.reaches(DONE)
    (entry,) = await bench.entries()
    assert entry.verdict is Verdict.ACCEPTED
    assert "ended without a dial of it" in entry.sentence
    assert await bench.live.store.unfinished() == []


async def test_a_campaign_that_tells_no_state_ends_with_its_day(bench: Bench):
    bench.platform.fill("unknown", ONE)
    bench.platform.answer = lambda number: "lied"
    await bench.begin(ONE, "unknown")
    await bench.reaches(WATCHING)
    ended = await bench.live.store.unfinished()
    assert ended
    bench.later(13 * 3600)
    await bench.reaches(DONE)


async def test_another_order_of_the_same_number_is_another_matter(bench: Bench):
    bench.platform.lists_entries = False
    await bench.begin(ONE, order=77)
    at = (await bench.becomes(0, Verdict.ACCEPTED)).answered_at or 0
    await bench.reaches(WATCHING)
    await bench.dialled(ONE[0], at + LATER, raw=b'{"extVars": {"orderId": 88}}', call="other")
    await bench.dialled(ONE[0], at + LATER, outcome=Outcome.CANCELLED, raw=b"{}", call="own")
    await bench.becomes(0, Verdict.CONFIRMED)
    await bench.dialled(ONE[0], at + LATER, raw=b'{"extVars": {"orderId": 77}}', call="again")
    await bench.becomes(0, Verdict.TOO_LATE)


async def test_a_dial_in_another_campaign_is_another_matter(bench: Bench):
    at = await answered(bench, Verdict.CONFIRMED)
    await bench.campaign("t2")
    await bench.dialled(ONE[0], at + LATER, campaign="t2")
    await bench.dialled("+628110009999", at + LATER)
    await bench.campaign("t1", "finished", over=True)
    await bench.reaches(DONE)
    assert (await bench.entries())[0].verdict is Verdict.CONFIRMED


async def a_plan(bench: Bench) -> None:
    await bench.campaign("plan:1", kind=CampaignKind.PLAN)
    await bench.campaign("round:1", kind=CampaignKind.ROUND, parent="plan:1")
    await bench.campaign("r1", parent="round:1", created=1)


async def test_a_number_taken_out_of_a_plan_is_watched_in_all_its_rounds(bench: Bench):
    await a_plan(bench)
    bench.platform.fill("r1", ONE)
    await bench.begin(ONE, "r1", plan=1)
    at = (await bench.becomes(0, Verdict.ACCEPTED)).answered_at or 0
    await bench.campaign("round:2", kind=CampaignKind.ROUND, parent="plan:1")
    await bench.campaign("r2", parent="round:2")
    await bench.dialled(ONE[0], at + LATER, campaign="r2")
    await bench.becomes(0, Verdict.TOO_LATE)


async def test_over_in_one_round_of_a_plan_is_not_over_in_the_plan(bench: Bench):
    await a_plan(bench)
    bench.platform.numbers["r1"] = {ONE[0]: Standing.OVER}
    await bench.begin(ONE, "r1", plan=1)
    at = (await bench.becomes(0, Verdict.ACCEPTED)).answered_at or 0
    await bench.reaches(WATCHING)
    await bench.dialled(ONE[0], at - 2 * LATER, ended=at - LATER, campaign="r1")
    looked = len(bench.platform.looked)
    await until(lambda: len(bench.platform.looked) > looked)
    assert (await bench.entries())[0].verdict is Verdict.ACCEPTED
    await bench.campaign("round:2", kind=CampaignKind.ROUND, parent="plan:1")
    await bench.campaign("r2", parent="round:2")
    await bench.dialled(ONE[0], at + LATER, campaign="r2")
    entry = await bench.becomes(0, Verdict.TOO_LATE)
    assert "all the same" in entry.sentence


@pytest.mark.parametrize(("safe", "often"), [(True, 2), (False, 1)])
async def test_lost_where_one_round_is_over_it_is_sent_again_only_if_that_is_safe(
    bench: Bench, safe, often
):
    await a_plan(bench)
    bench.platform.safe = safe
    bench.platform.numbers["r1"] = {ONE[0]: Standing.OVER}
    answers = iter(["lost", "yes"])
    bench.platform.answer = lambda number: next(answers)
    await bench.begin(ONE, "r1", plan=1)
    entry = await bench.becomes(0, Verdict.ACCEPTED if safe else Verdict.UNKNOWN)
    assert (entry.tries, len(bench.platform.asked)) == (often, often)


async def test_a_stop_is_confirmed_by_the_campaigns_state(bench: Bench):
    await bench.begin(["t1"], kind="stop")
    at = (await bench.becomes(0, Verdict.ACCEPTED)).answered_at or 0
    await bench.campaign("t1", "canceled")
    await bench.becomes(0, Verdict.CONFIRMED)
    await bench.dialled(ONE[0], at + LATER)
    entry = await bench.becomes(0, Verdict.TOO_LATE)
    assert "dialled on" in entry.sentence


async def test_calls_that_went_on_when_it_was_stopped_are_nothing_loud(bench: Bench):
    await bench.begin(["t1"], kind="stop")
    at = (await bench.becomes(0, Verdict.ACCEPTED)).answered_at or 0
    await bench.dialled(ONE[0], at - LATER, ended=at + LATER)
    await bench.campaign("t1", "canceled", over=True)
    done = await bench.reaches(DONE)
    assert done.counts == {"confirmed": 1}


async def test_a_plan_that_begins_another_round_after_its_stop_is_loud(bench: Bench):
    await a_plan(bench)
    await bench.begin(["r1"], kind="stop")
    at = (await bench.becomes(0, Verdict.ACCEPTED)).answered_at or 0
    await bench.campaign("r1", "canceled", parent="round:1", over=True)
    await bench.becomes(0, Verdict.CONFIRMED)
    await bench.campaign("round:2", kind=CampaignKind.ROUND, parent="plan:1")
    await bench.campaign("r2", parent="round:2", created=at + LATER)
    entry = await bench.becomes(0, Verdict.TOO_LATE)
    assert "another round: Name of r2" in entry.sentence
    assert (await bench.live.found("batch-0001")).revised == 1


async def test_a_terminated_call_is_confirmed_by_its_end(bench: Bench):
    bench.platform.lists_entries = False
    await bench.begin(["s1"], "app", kind="terminate")
    at = (await bench.becomes(0, Verdict.ACCEPTED)).answered_at or 0
    await bench.dialled("+8613000000000", at - LATER, ended=at + 1, campaign="app", call="s1")
    await bench.becomes(0, Verdict.CONFIRMED)
    await bench.reaches(DONE)


async def test_a_terminated_call_of_which_nothing_more_comes_is_not_waited_for(bench: Bench):
    bench.platform.lists_entries = False
    await bench.begin(["s1"], "app", kind="terminate")
    done = await bench.reaches(DONE)
    assert done.counts == {"accepted": 1}


async def test_what_the_journal_learnt_before_a_restart_is_read_after_it(tmp_path: Path):
    async with a_bench(tmp_path) as bench:
        await bench.campaign("t1")
        platform = bench.platform
        at = await answered(bench, Verdict.ACCEPTED, answer="lied")
    async with a_bench(tmp_path, platform) as bench:
        await bench.dialled(ONE[0], at + LATER)
        await bench.becomes(0, Verdict.TOO_LATE)
        assert (await bench.live.found("batch-0001")).revised == 1
    async with a_bench(tmp_path, platform) as bench:
        await bench.campaign("t1", "finished", over=True)
        await bench.reaches(DONE)
        assert (await bench.live.found("batch-0001")).revised == 1


async def test_an_end_is_not_told_before_the_dials_that_came_with_it_are_read(tmp_path: Path):
    async with a_bench(tmp_path) as bench:
        await bench.campaign("t1")
        platform, journal = bench.platform, bench.journal
        at = await answered(bench, Verdict.ACCEPTED, answer="lied")
    await journal.open()  # the engine's other half goes on a little longer
    await bench.dialled(ONE[0], at + LATER)
    await bench.campaign("t1", "finished", over=True)
    await journal.close()
    async with a_bench(tmp_path, platform) as bench:
        await bench.reaches(DONE)
        assert (await bench.entries())[0].verdict is Verdict.TOO_LATE


async def test_the_end_of_a_batch_is_told_by_its_account(bench: Bench):
    await answered(bench, Verdict.CONFIRMED)
    assert bench.refreshed == [ACCOUNT]
    await until_true(lambda: bench.counts(confirmed=1))
