"""Rehearsals through the engine's API, against the simulated platforms: nothing is sent."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.support.asked import START
from tests.support.engines import Engines, Started, none_left_behind, until
from tests.support.rehearsed import campaigns, following, key_of, rehearse
from tests.support.simulated import Simulated, started_simulator

from dialwatch.app.demo import write_demo
from dialwatch.calls.errors import BadInput
from dialwatch.calls.halt import Candidate, Rehearsal, Standing, Why

ACTS = ("stop", "cancel_call", "plan_cancel", "workflow_cancel", "workflow_stop", "cancel")


@pytest.fixture(scope="module")
def quiet(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Started, Simulated]]:
    """A quiet day that all share: nobody sends anything."""
    profile = tmp_path_factory.mktemp("quiet") / "profile"
    with started_simulator("trickle", seed=11, speed=20, begun=90) as simulated:
        write_demo(profile, simulated.told)
        for engines in none_left_behind():
            yield following(engines, simulated, profile), simulated


@pytest.fixture
def engine(quiet: tuple[Started, Simulated]) -> Started:
    return quiet[0]


@pytest.fixture
def simulator(quiet: tuple[Started, Simulated]) -> Iterator[Simulated]:
    yield quiet[1]
    quiet[1].fault()


@pytest.fixture
def kinds(engines: Engines, tmp_path: Path) -> Iterator[tuple[Started, Simulated]]:
    """A world with plans and workflows, once all of it is followed."""
    with started_simulator("every-kind", seed=5, speed=15, start=START, begun=66) as simulated:
        write_demo(tmp_path / "profile", simulated.told)
        engine = following(engines, simulated, tmp_path / "profile")
        wanted = {"task", "round", "node", "plan", "workflow"}
        until(lambda: {one["kind"] for one in campaigns(engine)} >= wanted, 60)
        yield engine, simulated


def standings(told: Rehearsal, campaign: str = "") -> Counter[Standing]:
    mine = [one for one in told.candidates if campaign in ("", one.name)]
    return Counter(one.standing for one in mine)


def of_platform(told: Rehearsal, platform: str) -> list[Candidate]:
    return [one for one in told.candidates if one.platform.value == platform]


def waiting(engine: Started, name: str, *, account: str = "jakarta") -> list[str]:
    """Numbers that wait in a campaign, as its own rehearsal tells."""
    told = rehearse(engine, campaigns=[[account, key_of(engine, name)]])
    return [one.number for one in told.candidates if one.standing is Standing.WAITING]


def nothing_was_sent(simulator: Simulated) -> bool:
    asked = simulator.requests()
    return not any(
        act in asked.get(one, {}) for one in ("airudder", "blu", "huawei") for act in ACTS
    )


def test_a_campaigns_numbers_are_read_fresh_and_each_is_a_candidate(engine, simulator):
    told = rehearse(engine, campaigns=[["jakarta", key_of(engine, "reminders-am")]])
    assert standings(told)[Standing.WAITING] > 1_000
    assert all(one.chosen == one.standing.stoppable for one in told.candidates)
    assert [one.index for one in told.candidates] == list(range(len(told.candidates)))
    assert told.seconds == pytest.approx(len(told.chosen()) / 5, abs=1)
    assert nothing_was_sent(simulator)


def test_numbers_in_any_format_are_found_and_bad_ones_stand_beside_them(engine, simulator):
    first, second, third, *_ = waiting(engine, "reminders-am")
    texts = [
        first,
        second.replace("+62", "0"),
        f"{third[:4]}••••{third[8:]}",
        f" {first} ",
        "+628119999999999",
        "—",
        "order-unknown",
    ]
    told = rehearse(engine, texts=texts)
    listed = of_platform(told, "airudder")
    mine = {one.number: one for one in listed if one.chosen}
    assert {first, second} <= set(mine)
    assert "another format" in mine[second].note
    whys = {one.text: one.why for one in told.unmatched}
    assert whys[first] is Why.REPEATED
    assert whys["—"] is Why.UNREADABLE
    assert whys["order-unknown"] is Why.UNKNOWN
    assert third in {one.number for one in listed if one.text == texts[2]}
    heard = {one.text for one in told.candidates} | set(whys)
    assert {text.strip() for text in texts} <= heard
    assert told.given == len(texts)
    assert nothing_was_sent(simulator)


def test_a_number_that_nobody_shows_may_be_in_every_blu_task_of_today(engine, simulator):
    del simulator
    number = waiting(engine, "reminders-am")[0]
    told = rehearse(engine, texts=["05551234567", number])
    unseen = [one for one in of_platform(told, "blu") if one.standing is Standing.UNSEEN]
    assert {one.name for one in unseen} == {"cobranza-lenta", "bienvenida-lenta"}
    chosen = {one.text: one.chosen for one in unseen}
    assert chosen == {"05551234567": True, number: False}, "listed elsewhere: not sent to Blu"


def test_who_was_called_to_the_end_is_over_and_not_chosen(engine, simulator):
    def called(_: object) -> list[dict[str, Any]]:
        return [one for one in simulator.calls() if one["shown_at"] and one["entry_over"]]

    simulator.wait(lambda truth: {one["platform"] for one in called(truth)} == {"airudder", "blu"})
    numbers = {one["platform"]: one["number"] for one in called(None)}

    def seen() -> Rehearsal | None:
        told = rehearse(engine, texts=list(numbers.values()))
        over = {one.platform.value for one in told.candidates if one.standing is Standing.OVER}
        return told if over == {"airudder", "blu"} else None

    told = until(seen, 60)
    assert not any(one.chosen for one in told.candidates if one.standing is Standing.OVER)


def test_calls_of_the_table_are_matched_by_their_numbers(engine, simulator):
    simulator.wait(lambda _: [one for one in simulator.calls() if one["shown_at"]])
    until(lambda: engine.ask("GET", "hello")["calls"] >= 3, 60)
    told = rehearse(engine, calls=[1, 2, 3, 1_000_000])
    assert told.given == 3, "unknown calls are nobody"
    assert told.candidates


def test_an_account_that_is_down_is_said_and_the_rest_goes_on(kinds):
    engine, simulator = kinds
    number = waiting(engine, "late-3-days")[0]
    simulator.fault({"platform": "airudder", "kind": "503", "rate": 1.0})
    told = rehearse(engine, texts=[number, "05551234567"])
    assert any("AI Rudder Jakarta" in one and "Rehearse again" in one for one in told.cannot)
    assert of_platform(told, "blu")
    assert told.state == "done"


def test_an_answer_that_is_spoilt_now_and_then_costs_nothing(engine, simulator):
    number = waiting(engine, "reminders-am")[0]
    kinds = ("429", "malformed", "503", "401")
    simulator.fault(
        *({"platform": "airudder", "operation": "detail", "kind": one, "times": 1} for one in kinds)
    )
    told = rehearse(engine, texts=[number])
    assert not told.cannot
    assert number in {one.number for one in told.candidates if one.chosen}


def test_ten_thousand_entries(engine, simulator):
    known = waiting(engine, "reminders-am") + waiting(engine, "reminders-pm")
    texts = known + [f"+628{n:010d}" for n in range(10_000 - len(known))]
    told = rehearse(engine, texts=texts)
    mine = {one.number for one in of_platform(told, "airudder") if one.chosen}
    still = {*waiting(engine, "reminders-am"), *waiting(engine, "reminders-pm")} & set(known)
    assert still  # the others were called meanwhile
    assert still <= mine
    heard = {one.text for one in told.candidates} | {one.text for one in told.unmatched}
    assert set(texts) <= heard
    assert nothing_was_sent(simulator)


def test_stopping_a_task_tells_what_stays_undone_first(engine, simulator):
    name = "reminders-am"
    told = rehearse(engine, "stop", campaigns=[["jakarta", key_of(engine, name)]])
    (one,) = told.candidates
    truth = next(one for one in simulator.truth()["campaigns"] if one["name"] == name)
    assert one.standing is Standing.LIVE
    assert one.left is not None
    assert truth["entries"] - truth["entries_done"] - 5 <= one.left <= truth["entries"]
    assert nothing_was_sent(simulator)


def test_what_a_platform_cannot_do_is_said_instead(engine):
    blu = key_of(engine, "cobranza-lenta")
    told = rehearse(engine, "stop", campaigns=[["mexico", blu]])
    assert [one.why for one in told.unmatched] == [Why.CANNOT]
    assert "Paste the list" in told.unmatched[0].sentence
    told = rehearse(engine, campaigns=[["mexico", blu], ["mexico", "none"]])
    assert [one.why for one in told.unmatched] == [Why.UNKNOWN, Why.CANNOT]


def test_the_stop_list_is_a_source(engine):
    number = waiting(engine, "reminders-am")[0]
    engine.ask("POST", "stops/mexico", {"texts": [number, "order-9"], "reason": "paid"})
    told = rehearse(engine, stops="mexico")
    assert told.given == 2
    assert number in {one.number for one in told.candidates if one.chosen}


@pytest.mark.parametrize(
    "asked",
    [
        {"kind": "cancel"},
        {"kind": "cancel", "texts": ["1"], "calls": [1]},
        {"kind": "stop", "texts": ["1"]},
        {"kind": "terminate", "stops": "mexico"},
        {"kind": "delete", "texts": ["1"]},
        {"kind": "cancel", "texts": [1]},
        [],
    ],
)
def test_what_is_not_asked_for_rightly_is_refused(engine, asked):
    with pytest.raises(BadInput):
        engine.ask("POST", "halts/rehearsals", asked)


def test_a_rehearsal_that_is_not_held_says_so(engine):
    with pytest.raises(BadInput, match="Rehearse again"):
        engine.ask("GET", "halts/rehearsals/none")


def test_plans_and_workflows_are_asked_for_as_a_whole(kinds):
    engine, simulator = kinds
    rows = campaigns(engine)
    workflow = next(one for one in rows if one["kind"] == "workflow" and one["status"] == "calling")
    plan = next(one for one in rows if one["kind"] == "plan")

    def going() -> Rehearsal | None:
        told = rehearse(engine, campaigns=[["jakarta", plan["key"]], ["jakarta", workflow["key"]]])
        names = {one.campaign for one in told.candidates}
        return told if len(names) > 1 else None

    told = until(going, 60)
    assert len({one.number for one in told.candidates}) == len(told.candidates)
    stopped = rehearse(
        engine, "stop", campaigns=[["jakarta", plan["key"]], ["jakarta", workflow["key"]]]
    )
    kinds_of = {one.kind.value: one for one in stopped.candidates}
    assert set(kinds_of) == {"task", "workflow"}
    assert "later round" in kinds_of["task"].note
    assert kinds_of["workflow"].left is not None
    assert nothing_was_sent(simulator)


def test_a_case_id_means_its_entry_alone(kinds):
    engine, _ = kinds
    workflow = next(one for one in campaigns(engine) if one["kind"] == "workflow")
    told = until(lambda: rehearse(engine, texts=["CASE-1001"]).candidates, 60)
    assert {one.order.casefold() for one in told} == {"case-1001"}
    assert workflow
