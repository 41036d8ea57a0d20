"""Launches are sent once, row by row, whatever befalls their requests."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.engine.batches.batching import until_true
from tests.engine.launching.ground import BLU, Ground, a_ground, invented
from tests.support.asked import START
from tests.support.simulated import Simulated, started_simulator

from dialwatch.calls.batch import BatchState, EntryState
from dialwatch.calls.errors import BadInput
from dialwatch.calls.launch import LaunchKind, LaunchState
from dialwatch.calls.verdict import Verdict
from dialwatch.simulator.blu_wire import EXPIRED
from dialwatch.store.launches import FrozenPart


@pytest.fixture(scope="module")
def running() -> Iterator[Simulated]:
    with started_simulator("launches", seed=5, speed=200, start=START) as simulated:
        yield simulated


@pytest.fixture
def world(running: Simulated) -> Iterator[Simulated]:
    """Without faults, whatever the test before it wanted."""
    yield running
    running.fault()


@pytest.fixture
async def ground(world: Simulated, tmp_path: Path):
    async with a_ground(world, tmp_path) as ground:
        yield ground


async def test_a_task_is_begun_once_and_its_rows_are_confirmed_by_its_list(ground: Ground):
    batch = await ground.task("spring", 30, 1, left_out=[3, 4])
    (entry,) = await ground.sent(batch)
    await ground.becomes(batch, confirmed=28, left_repeated=2)
    (begun,) = ground.truth("spring")
    assert entry.campaign == begun["key"]
    assert [one["number"] for one in begun["entries"]] == [
        one for place, one in enumerate(invented(30, 1)) if place not in (3, 4)
    ]
    (row,) = [one for one in await ground.journal.campaigns() if one.key == begun["key"]]
    assert (row.status, row.name, row.entries) == ("created", "spring", 28)
    await until_true(lambda: done(ground, batch))
    assert await ground.audited(batch) == [
        ("noted", ""), ("noted", ""), ("asked", ""), ("answered", "accepted"),
        ("revised", "confirmed"),
    ]  # fmt: skip


async def done(ground: Ground, batch: str) -> bool:
    return (await ground.batch(batch)).state is BatchState.DONE


async def test_a_blu_task_is_made_and_its_list_uploaded_in_order(ground: Ground):
    batch = await ground.blu("cobranza", 450, 2)
    entries = await ground.sent(batch)
    assert [one.target for one in entries] == [
        "Task “cobranza”",
        "Rows 1–200",
        "Rows 201–400",
        "Rows 401–450",
    ]
    (begun,) = ground.truth("cobranza")
    assert {one.campaign for one in entries} == {begun["key"]}
    assert [one["entries"] for one in begun["requests"]] == [0, 200, 200, 50]
    assert ground.watched == [(BLU, begun["key"], "cobranza", 450)]
    ids = [one["id"] for one in begun["entries"]]
    assert len(set(ids)) == 450
    assert (await ground.counts(batch))["accepted"] == 450


async def test_rows_of_blu_are_confirmed_by_their_results(ground: Ground):
    batch = await ground.blu("resultados", 12, 3)
    entries = await ground.sent(batch)

    async def shown() -> bool:
        await ground.read_results(entries[0].campaign)
        return (await ground.counts(batch)).get("confirmed") == 12

    await until_true(shown, 60)
    await until_true(lambda: done(ground, batch))
    assert [one.verdict for one in await ground.entries(batch)] == [
        Verdict.CONFIRMED,
        Verdict.CONFIRMED,
    ]


@pytest.mark.parametrize("kind", [LaunchKind.PLAN, LaunchKind.WORKFLOW])
async def test_plans_and_workflows_are_begun_once_and_shown_by_what_they_list(
    ground: Ground, kind: LaunchKind
):
    ground.simulator.fault({"kind": "lost", "platform": "airudder", "times": 1,
                            "operation": f"{kind}_create"})  # fmt: skip
    batch = await ground.tree(kind, f"tree-{kind}", 4, 20)
    await ground.sent(batch)
    await ground.becomes(batch, confirmed=4)
    (begun,) = ground.truth(f"tree-{kind}")
    assert (begun["kind"], len(begun["entries"])) == (kind, 4)


@pytest.mark.parametrize("kind", ["lost", "late", "reset", "hollow", "429", "timeout"])
async def test_a_task_whose_answer_fails_is_begun_once(ground: Ground, kind: str):
    ground.simulator.fault({"kind": kind, "platform": "airudder", "operation": "create",
                            "times": 1})  # fmt: skip
    name = f"once-{kind}"
    batch = await ground.task(name, 5, 4)
    await ground.sent(batch, 60)
    await ground.becomes(batch, confirmed=5)
    (begun,) = ground.truth(name)
    assert len(begun["entries"]) == 5
    assert (await ground.entries(batch))[0].campaign == begun["key"]


@pytest.mark.parametrize("kind", ["429", "401"])
async def test_an_upload_that_was_put_off_is_sent_again(ground: Ground, kind: str):
    ground.simulator.fault({"kind": kind, "platform": "blu", "operation": "upload", "times": 2})
    batch = await ground.blu(f"otra-{kind}", 250, 5)
    await ground.sent(batch, 60)
    assert set(ground.listed(f"otra-{kind}").values()) == {1}
    assert (await ground.counts(batch))["accepted"] == 250


async def test_a_blu_task_whose_making_was_lost_is_made_again_and_that_is_said(ground: Ground):
    ground.simulator.fault({"kind": "lost", "platform": "blu", "operation": "create_task",
                            "times": 1})  # fmt: skip
    batch = await ground.blu("vacia", 20, 6)
    entries = await ground.sent(batch)
    empty, full = ground.truth("vacia")
    assert (len(empty["entries"]), len(full["entries"])) == (0, 20)
    assert "an empty one may be left behind" in entries[0].sentence
    assert entries[1].campaign == full["key"]


async def test_a_lost_upload_is_settled_by_its_results(ground: Ground):
    ground.simulator.fault({"kind": "lost", "platform": "blu", "operation": "upload", "times": 1})
    batch = await ground.blu("perdida", 30, 7)
    entries = await ground.sent(batch, 60)
    assert [one.state for one in entries] == [EntryState.ANSWERED] * 2
    assert "have a result" in entries[1].sentence
    assert set(ground.listed("perdida").values()) == {1}


async def test_the_user_decides_what_nobody_can_tell_and_it_is_sent_once(ground: Ground):
    """Blu lists no entries: an upload that never came shows nothing, ever."""
    ground.simulator.fault({"kind": "reset", "platform": "blu", "operation": "upload", "times": 1})
    batch = await ground.blu("quien-sabe", 250, 8)
    entry = await it_asks(ground, batch, 1)
    assert "None of its 200 numbers has a result" in entry.sentence
    assert (await ground.entries(batch))[2].verdict is Verdict.ACCEPTED  # others went on
    entry = (await ground.entries(batch))[1]
    assert "1 request waits for your decision" in (await ground.batch(batch)).sentence
    assert any("Decide on its receipt" in one.text for one in ground.notices.all())
    await ground.live.decide(batch, 1, False, "Ayu")
    await ground.sent(batch)
    listed = ground.listed("quien-sabe")
    assert (len(listed), set(listed.values())) == (250, {1})
    assert ("decided", "not done") in await ground.audited(batch)


async def it_asks(ground: Ground, batch: str, index: int):
    async def asks() -> bool:
        return (await ground.entries(batch))[index].state is EntryState.ASKED

    await until_true(asks, 60)
    return (await ground.entries(batch))[index]


@pytest.mark.parametrize(("said", "verdict"), [(True, Verdict.ACCEPTED), (None, Verdict.UNKNOWN)])
async def test_a_decision_is_a_verdict_with_its_evidence(ground: Ground, said, verdict):
    ground.simulator.fault({"kind": "reset", "platform": "blu", "operation": "upload", "times": 1})
    name = f"decidido-{said}"
    batch = await ground.blu(name, 10, 9)
    await it_asks(ground, batch, 1)
    await ground.live.decide(batch, 1, said, "Ayu")
    _, entry = await ground.sent(batch)
    assert entry.verdict is verdict
    assert "by the decision of Ayu" in entry.sentence
    assert "None of its 10 numbers" in entry.sentence
    assert not ground.listed(name)


async def test_where_campaigns_cannot_be_listed_a_lost_answer_is_for_the_user(ground: Ground):
    ground.simulator.fault(
        {"kind": "403", "platform": "airudder", "operation": "list"},
        {"kind": "lost", "platform": "airudder", "operation": "create", "times": 1},
    )
    batch = await ground.task("unlisted", 5, 24)
    entry = await it_asks(ground, batch, 0)
    assert entry.sentence
    await ground.live.decide(batch, 0, True, "Ayu")
    (entry,) = await ground.sent(batch)
    assert entry.verdict is Verdict.ACCEPTED
    assert len(ground.truth("unlisted")) == 1


async def test_a_refused_task_leaves_the_rest_unsent(ground: Ground):
    ground.simulator.fault({"kind": "403", "platform": "blu", "operation": "create_task"})
    batch = await ground.blu("negada", 300, 10)
    making, *uploads = await ground.sent(batch)
    assert making.verdict is Verdict.REFUSED
    assert {one.state for one in uploads} == {EntryState.UNSENT}
    assert {one.sentence for one in uploads} == {"Not sent: Task “negada” was refused."}
    assert not ground.truth("negada")


async def test_what_was_sent_is_taken_up_after_a_restart(world: Simulated, tmp_path: Path):
    world.fault({"kind": "timeout", "platform": "airudder", "operation": "create", "times": 1})
    async with a_ground(world, tmp_path) as ground:
        batch = await ground.task("restart", 6, 11)

        async def is_sent() -> bool:
            return (await ground.entries(batch))[0].state is EntryState.SENT

        await until_true(is_sent)
    async with a_ground(world, tmp_path) as ground:
        await ground.sent(batch)
        await ground.becomes(batch, confirmed=6)
        assert set(ground.listed("restart").values()) == {1}


async def test_a_list_is_added_to_a_task_of_today(ground: Ground):
    task = next(one["id"] for one in ground.simulator.told["blu"]["tasks"])
    batch = await ground.blu("mas", 220, 12, kind=LaunchKind.ADD, into=task)
    entries = await ground.sent(batch)
    assert {one.campaign for one in entries} == {str(task)}
    assert [one["entries"] for one in ground.truth(str(task))[0]["requests"]] == [200, 20]
    assert (await ground.store.by_campaign(BLU, str(task))).id == batch


async def test_the_same_launch_is_sent_once(ground: Ground):
    ready = await ground.ready("twice", [{"line": 1, "callee": "+628110000001"}],
                               line="JKT-TRUNK-A", robot_method="single", robot="P-1")  # fmt: skip
    first, second = await ground.sending.begin(ready), await ground.sending.begin(ready)
    assert first.id == second.id
    await ground.sent(first.id)
    assert len(ground.truth("twice")) <= 1


async def test_rows_add_up_whatever_became_of_them(ground: Ground):
    ground.simulator.fault({"kind": "403", "platform": "blu", "operation": "upload", "times": 1})
    batch = await ground.blu("suma", 410, 13, left_out=range(5))
    await ground.sent(batch)
    counts = await ground.counts(batch)
    assert counts["left:repeated"] == 5
    assert counts["refused"] == 200
    assert sum(counts.values()) == 410
    listed = ground.listed("suma")
    told = [one for one in await ground.rows(batch) if one.verdict is Verdict.ACCEPTED]
    assert {one.number for one in told} == set(listed)


async def test_what_was_frozen_when_the_program_ended_is_a_draft_again(ground: Ground):
    ready = await ground.ready("frozen", [{"line": 1, "callee": "+628110000002"}],
                               line="JKT-TRUNK-A", robot_method="single", robot="P-1")  # fmt: skip
    await ground.store.freeze(ready.launch.id, [FrozenPart(0, [0])], {})
    await ground.sending.mend()
    assert (await ground.store.launch(ready.launch.id)).state is LaunchState.DRAFT
    assert (await ground.sending.begin(ready)).id == ready.launch.id
    await ground.sending.mend()
    assert (await ground.store.launch(ready.launch.id)).state is LaunchState.SENT


async def test_a_task_of_yesterday_ends_the_rest_at_the_first_refusal(ground: Ground):
    task = ground.simulator.told["blu"]["tasks"][1]["id"]
    ground.expires(EXPIRED)
    batch = await ground.blu("ayer", 450, 14, kind=LaunchKind.ADD, into=task)
    first, *rest = await ground.sent(batch)
    assert first.verdict is Verdict.REFUSED
    assert {one.state for one in rest} == {EntryState.UNSENT}
    assert all("the rest would, too" in one.sentence for one in rest)
    assert not ground.truth(str(task))


async def test_an_account_that_goes_down_is_waited_for_and_that_is_said(ground: Ground):
    ground.known = False
    batch = await ground.blu("luego", 250, 15)

    async def says() -> bool:
        return "cannot be used yet" in (await ground.batch(batch)).sentence

    await until_true(says)
    assert not ground.truth("luego")
    ground.known = True
    await ground.sent(batch)
    assert set(ground.listed("luego").values()) == {1}


async def test_nothing_is_sent_while_it_is_paused_and_nothing_after_its_end(ground: Ground):
    ground.simulator.fault({"kind": "429", "platform": "blu", "operation": "upload"})
    batch = await ground.blu("pausa", 250, 16)
    await until_true(lambda: says_of(ground, batch, "It is tried again"))
    await ground.live.pause(batch)
    ground.simulator.fault()
    await ground.live.abort(batch)
    await ground.sent(batch)
    await until_true(lambda: stand(ground, batch, EntryState.UNSENT, 2))
    assert not ground.listed("pausa")


async def says_of(ground: Ground, batch: str, words: str) -> bool:
    return words in (await ground.batch(batch)).sentence


async def stand(ground: Ground, batch: str, state: EntryState, count: int) -> bool:
    return [one.state for one in await ground.entries(batch)].count(state) == count


async def test_whoever_is_asked_when_it_is_ended_is_asked_no_more(ground: Ground):
    ground.simulator.fault({"kind": "reset", "platform": "blu", "operation": "upload", "times": 1})
    batch = await ground.blu("fin", 10, 17)
    await it_asks(ground, batch, 1)
    await ground.live.abort(batch)
    await until_true(lambda: stand(ground, batch, EntryState.ANSWERED, 2))
    entry = (await ground.entries(batch))[1]
    assert entry.verdict is Verdict.UNKNOWN
    with pytest.raises(BadInput, match="too late"):
        await ground.live.decide(batch, 1, True, "Ayu")


async def test_what_was_asked_settles_itself_when_its_results_come(ground: Ground):
    ground.simulator.fault({"kind": "reset", "platform": "blu", "operation": "upload", "times": 1})
    batch = await ground.blu("tarde", 10, 18)
    entry = await it_asks(ground, batch, 1)
    ids = await ground.entry_ids(batch, 1)
    await ground.result_comes(entry.campaign, ids[0], invented(10, 18)[0].removeprefix("+"))
    _, settled = await ground.sent(batch)
    assert settled.verdict is Verdict.ACCEPTED
    counts = await ground.counts(batch)
    assert (counts["confirmed"], counts["accepted"]) == (1, 9)


async def test_the_evidence_follows_what_becomes_of_the_rows_before(ground: Ground):
    ground.simulator.fault({"kind": "reset", "platform": "blu", "operation": "upload", "times": 2})
    batch = await ground.blu("sigue", 210, 24)
    await it_asks(ground, batch, 1)
    entry = await it_asks(ground, batch, 2)
    assert "rows before it" not in entry.sentence
    await ground.live.decide(batch, 1, True, "Ayu")
    await until_true(lambda: says(ground, batch, "Of the 200 rows before it, 0 have a result."))
    (first, *_) = await ground.entry_ids(batch, 1)
    await ground.result_comes(entry.campaign, first, invented(210, 24)[0].removeprefix("+"))
    await until_true(lambda: says(ground, batch, "Of the 200 rows before it, 1 have a result."))
    assert (await ground.entries(batch))[2].sentence.count("Looked at") == 1


async def says(ground: Ground, batch: str, words: str) -> bool:
    """The last entry's sentence says that."""
    return words in (await ground.entries(batch))[-1].sentence


async def test_a_result_of_another_entry_of_the_same_number_settles_nothing(ground: Ground):
    ground.simulator.fault({"kind": "reset", "platform": "blu", "operation": "upload", "times": 1})
    batch = await ground.blu("ajena", 210, 19)
    entry = await it_asks(ground, batch, 1)
    numbers = [one.removeprefix("+") for one in invented(210, 19)]
    await ground.result_comes(entry.campaign, "999999", numbers[0])
    await ground.result_comes("other", (await ground.entry_ids(batch, 1))[0], numbers[0])
    await ground.result_comes(entry.campaign, (await ground.entry_ids(batch, 2))[0], numbers[200])
    await ground.becomes(batch, confirmed=1)
    assert (await ground.entries(batch))[1].state is EntryState.ASKED


async def test_results_that_came_while_the_account_could_not_be_used_are_read_later(
    world: Simulated, tmp_path: Path
):
    async with a_ground(world, tmp_path) as ground:
        batch = await ground.blu("despues", 5, 21)
        campaign = (await ground.sent(batch))[1].campaign
        (entry, *_) = await ground.entry_ids(batch, 1)
    async with a_ground(world, tmp_path, known=False) as ground:
        mobile = invented(5, 21)[0].removeprefix("+")
        await ground.result_comes(campaign, entry, mobile)
        await until_true(lambda: is_behind(ground))
        ground.known = True
        await ground.becomes(batch, confirmed=1, accepted=4)


async def is_behind(ground: Ground) -> bool:
    """The journal was read although whose rows these are was not known."""
    return ground.refused > 3


async def test_what_blu_took_and_never_called_is_said_when_its_day_is_over(ground: Ground):
    ground.simulator.fault({"kind": "hollow", "platform": "blu", "operation": "upload"})
    batch = await ground.blu("hueca", 8, 22)
    await ground.sent(batch)
    ground.later(36 * 3600)
    await until_true(lambda: done(ground, batch))
    entry = (await ground.entries(batch))[1]
    assert entry.verdict is Verdict.ACCEPTED
    assert entry.sentence.endswith("8 of its rows never showed.")
    assert (await ground.counts(batch))["accepted"] == 8


async def test_who_does_not_decide_in_time_is_asked_no_more(ground: Ground):
    ground.simulator.fault({"kind": "reset", "platform": "blu", "operation": "upload", "times": 1})
    batch = await ground.blu("nadie", 10, 23)
    await it_asks(ground, batch, 1)
    ground.later(36 * 3600)
    await until_true(lambda: done(ground, batch))
    entry = (await ground.entries(batch))[1]
    assert entry.verdict is Verdict.UNKNOWN
    assert "Nobody decided" in entry.sentence
