"""From a rehearsal to a receipt, engine and platforms being processes; held to the truth."""

import uuid
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest
from tests.support.engines import Engines, Started, until
from tests.support.rehearsed import following, key_of, rehearse, start
from tests.support.simulated import Simulated

from dialwatch.calls.batch import Batch, BatchEntry, BatchState, EntryState
from dialwatch.calls.errors import BadInput
from dialwatch.calls.halt import Rehearsal, Standing
from dialwatch.calls.verdict import Verdict

CAMPAIGN = "reminders-am"
SENT = {BatchState.WATCHING, BatchState.DONE}


@pytest.fixture
def engine(engines: Engines, profile: Path, simulator: Simulated) -> Started:
    return following(engines, simulator, profile)


def rehearsed(engine: Started, name: str = CAMPAIGN) -> Rehearsal:
    return rehearse(engine, campaigns=[["jakarta", key_of(engine, name)]])


def chosen_of(told: Rehearsal, count: int, *, last: bool = True) -> list[int]:
    """Candidates that wait: those that are dialled last, or next."""
    waiting = [one.index for one in told.candidates if one.standing is Standing.WAITING]
    return waiting[-count:] if last else waiting[:count]


def asked(told: Rehearsal, chosen: list[int]) -> dict[str, Any]:
    return {
        "id": f"batch-{uuid.uuid4().hex}", "rehearsal": told.id, "chosen": chosen,
        "count": len(chosen), "reason": "has paid",
    }  # fmt: skip


def begin(engine: Started, request: dict[str, Any]) -> str:
    """Begin it, and do not wait for the countdown."""
    batch = Batch.of(engine.ask("POST", "halts", request))
    engine.ask("POST", f"batches/{batch.id}/now")
    return batch.id


def batch_of(engine: Started, batch: str) -> Batch:
    return Batch.of(engine.ask("GET", f"batches/{batch}?limit=1")["batch"])


def entries_of(engine: Started, batch: str) -> list[BatchEntry]:
    told = engine.ask("GET", f"batches/{batch}?limit=10000")
    assert told["more"] is False
    return [BatchEntry.of(one) for one in told["entries"]]


def sent(engine: Started, batch: str) -> Batch:
    def is_sent() -> Batch | None:
        told = batch_of(engine, batch)
        return told if told.state in SENT else None

    return until(is_sent, 60)


def judged(engine: Started, batch: str, *verdicts: Verdict) -> list[BatchEntry]:
    """The entries, once all have one of these verdicts."""

    def all_are() -> list[BatchEntry] | None:
        entries = entries_of(engine, batch)
        return entries if all(one.verdict in verdicts for one in entries) else None

    return until(all_are, 60)


def truth_of(simulator: Simulated, entry: BatchEntry) -> list[dict[str, Any]]:
    """The dials of an entry's number in its campaign."""
    calls = simulator.calls("airudder", entry.campaign)
    return [one for one in calls if one["number"] == entry.target]


def assert_true(simulator: Simulated, entries: list[BatchEntry]) -> None:
    """What is confirmed was cancelled, and was not dialled after its answer."""
    calls = defaultdict(list)
    for one in simulator.calls("airudder", entries[0].campaign):
        calls[one["number"]].append(one)
    for entry in entries:
        mine = calls[entry.target]
        cancelled = any(one["outcome"] == "cancelled" for one in mine)
        assert cancelled is (entry.verdict is Verdict.CONFIRMED), entry
        dials = [one["dialed"] for one in mine if one["outcome"] != "cancelled"]
        assert all(at <= (entry.answered_at or 0) for at in dials), entry


def assert_on_target(simulator: Simulated, entries: list[BatchEntry]) -> None:
    """Nobody else was cancelled, and nothing was repeated whose answer was known."""
    wanted = {entry.target for entry in entries}
    acts = simulator.acts()
    assert {act["asked"]["CalleeNumber"] for act in acts} <= wanted
    answered: set[str] = set()
    for act in acts:
        number = act["asked"]["CalleeNumber"]
        assert number not in answered
        if act["reached"] and not act["fault"]:
            answered.add(number)


def test_fifty_cancels_with_an_engine_killed_among_them_equal_the_truth(
    engines: Engines, engine: Started, simulator: Simulated, profile: Path
):
    told = rehearsed(engine)
    batch = begin(engine, asked(told, chosen_of(told, 50)))
    until(lambda: len(simulator.acts()) >= 10)
    engine.process.kill()
    engine.ended()
    killed_at = len(simulator.acts())
    assert killed_at < 50
    engine = start(engines, profile)
    sent(engine, batch)
    entries = judged(engine, batch, Verdict.CONFIRMED)
    assert len(entries) == 50
    assert_true(simulator, entries)
    wanted = {entry.target for entry in entries}
    acts = simulator.acts()
    assert {act["asked"]["CalleeNumber"] for act in acts} == wanted
    assert len(acts) == 50, "the platform was asked about what was under way"
    lines = engine.ask("GET", f"audit?limit=1000&action={batch}")["lines"]
    answered = [one["told"]["entry"] for one in lines if one["stage"] == "answered"]
    assert set(answered) == set(range(1, 51))
    assert not any(number.lstrip("+") in str(lines) for number in wanted)


def test_ended_in_order_among_the_cancels_the_next_engine_goes_on(
    engines: Engines, engine: Started, simulator: Simulated, profile: Path
):
    told = rehearsed(engine)
    batch = begin(engine, asked(told, chosen_of(told, 60)))
    until(lambda: len(simulator.acts()) >= 5)
    engine.process.terminate()
    assert engine.ended() == 0
    assert "destroyed" not in (profile / "engine.log").read_text()
    assert len(simulator.acts()) < 60
    engine = start(engines, profile)
    sent(engine, batch)
    entries = judged(engine, batch, Verdict.CONFIRMED)
    assert_true(simulator, entries)
    assert_on_target(simulator, entries)


def test_on_a_platform_that_fails_each_entry_ends_as_the_truth_has_it(
    engine: Started, simulator: Simulated
):
    told = rehearsed(engine)
    simulator.fault(
        *(
            {"platform": "airudder", "operation": "cancel_call", "kind": kind, "rate": 0.12}
            for kind in ("lost", "500", "429", "401", "reset", "malformed")
        ),
        {"platform": "airudder", "operation": "detail", "kind": "503", "rate": 0.3},
    )
    batch = begin(engine, asked(told, chosen_of(told, 60)))
    sent(engine, batch)
    simulator.fault()
    entries = judged(engine, batch, Verdict.CONFIRMED)
    assert_true(simulator, entries)
    assert_on_target(simulator, entries)


def test_what_is_dialled_although_the_platform_said_yes_is_told_loudly(
    engine: Started, simulator: Simulated
):
    simulator.fault({"platform": "airudder", "operation": "cancel_call", "kind": "hollow"})
    told = rehearsed(engine)
    batch = begin(engine, asked(told, chosen_of(told, 5, last=False)))

    def told_loudly() -> list[BatchEntry]:
        return [one for one in entries_of(engine, batch) if "all the same" in one.sentence]

    until(told_loudly, 60)
    simulator.fault()
    loud = told_loudly()
    assert batch_of(engine, batch).revised >= len(loud)
    for entry in loud:
        dials = [one["dialed"] for one in truth_of(simulator, entry)]
        assert any(at > (entry.answered_at or 0) for at in dials)
        assert entry.verdict is Verdict.TOO_LATE
    notices = engine.ask("GET", "hello")["notices"]
    assert any(one["level"] == "bad" and "went on all the same" in one["text"] for one in notices)


def test_a_campaign_is_stopped_and_shown_to_have_ended(engine: Started, simulator: Simulated):
    key = key_of(engine, CAMPAIGN)
    told = rehearse(engine, "stop", campaigns=[["jakarta", key]])
    batch = begin(engine, asked(told, [one.index for one in told.candidates]))
    (entry,) = judged(engine, batch, Verdict.CONFIRMED)
    assert (entry.operation, entry.campaign) == ("stop", key)
    truth = simulator.truth()["campaigns"]
    assert next(one["status"] for one in truth if one["key"] == key) == "canceled"


def test_undone_nothing_reaches_the_platform(engine: Started, simulator: Simulated):
    told = rehearsed(engine)
    request = asked(told, chosen_of(told, 5))
    assert Batch.of(engine.ask("POST", "halts", request)).state is BatchState.COUNTING
    undone = Batch.of(engine.ask("POST", f"batches/{request['id']}/undo"))
    assert undone.state is BatchState.UNDONE
    again = Batch.of(engine.ask("POST", "halts", request))
    assert (again.id, again.state) == (undone.id, BatchState.UNDONE)
    assert [one["id"] for one in engine.ask("GET", "batches")["batches"]] == [undone.id]
    assert {one.state for one in entries_of(engine, undone.id)} == {EntryState.UNSENT}
    assert simulator.acts() == []
    with pytest.raises(BadInput, match="too late"):
        engine.ask("POST", f"batches/{undone.id}/pause")
    with pytest.raises(BadInput):
        engine.ask("POST", f"batches/{undone.id}/dance")


def test_a_killed_engine_does_not_send_what_was_counted_down(
    engines: Engines, engine: Started, simulator: Simulated, profile: Path
):
    told = rehearsed(engine)
    request = asked(told, chosen_of(told, 5))
    engine.ask("POST", "halts", request)
    engine.process.kill()
    engine.ended()
    engine = start(engines, profile)
    until(lambda: batch_of(engine, request["id"]).state is BatchState.UNDONE)
    assert simulator.acts() == []


def test_what_does_not_fit_is_refused_in_a_sentence(engine: Started, simulator: Simulated):
    told = rehearsed(engine)
    eleven = chosen_of(told, 11)
    for wrong, words in (
        ({"count": 12}, "12 were confirmed, but 11 are chosen"),
        ({"reason": "  "}, "Give a reason"),
        ({"chosen": [], "count": 0}, "Nothing is chosen"),
        ({"rehearsal": "nobody"}, "Rehearse it again"),
        ({"id": "x"}, "does not fit: id"),
        ({"chosen": [10**6], "count": 1}, "candidates"),
    ):
        with pytest.raises(BadInput, match=words):
            engine.ask("POST", "halts", asked(told, eleven) | wrong)
    engine.ask("POST", "acting", {"read_only": True})
    with pytest.raises(BadInput, match="only watches"):
        engine.ask("POST", "halts", asked(told, eleven))
    assert engine.ask("GET", "batches")["batches"] == []
    assert simulator.acts() == []


def test_blu_cannot_be_asked_and_what_it_accepted_is_confirmed_by_its_results(
    engine: Started, simulator: Simulated
):
    number = "05550001234"
    task = str(simulator.told["blu"]["tasks"][0]["id"])
    upload = {
        "id": f"upload-{uuid.uuid4().hex}", "account": "mexico", "operation": "upload",
        "values": {"task": task, "entries": [{"id": 1, "mobile": number}]},
    }  # fmt: skip
    engine.ask("POST", "actions", upload)
    until(lambda: engine.ask("GET", f"actions/{upload['id']}")["receipt"]["state"] == "done")
    simulator.fault({"platform": "blu", "operation": "cancel", "kind": "lost", "times": 1})
    told = rehearse(engine, texts=[number])
    batch = begin(engine, asked(told, [one.index for one in told.candidates if one.chosen]))
    sent(engine, batch)

    def ours() -> BatchEntry:
        return next(one for one in entries_of(engine, batch) if one.campaign == task)

    assert ours().verdict in (Verdict.ACCEPTED, Verdict.CONFIRMED)
    until(lambda: ours().verdict is Verdict.CONFIRMED, 60)
    others = [one for one in entries_of(engine, batch) if one.campaign != task]
    assert {one.verdict for one in others} <= {Verdict.REFUSED}
    assert all(number in str(act["asked"]) for act in simulator.acts())
