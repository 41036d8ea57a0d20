"""The check before sending, through the engine's API, against the simulated platforms."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from tests.support.engines import until
from tests.support.launching import Desk, a_desk, numbers, of_kind, rows_of
from tests.support.rehearsed import campaigns
from tests.support.simulated import Simulated, started_simulator

from dialwatch.calls.errors import BadInput
from dialwatch.calls.launch import (
    Launch,
    LaunchCheck,
    ProblemKind,
)


@pytest.fixture(scope="module")
def simulator() -> Iterator[Simulated]:
    with started_simulator("launches", seed=11, speed=10) as simulated:
        yield simulated


@pytest.fixture(scope="module")
def desk(simulator: Simulated, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    yield from a_desk(simulator, tmp_path_factory.mktemp("launches"))


def test_a_sound_list_is_checked_and_each_thing_is_told(desk: Desk):
    draft = desk.sound("sound-list")
    given = numbers(300, 1)
    kept = desk.put(draft.id, rows_of("jakarta", given), file="feb.csv")
    assert (kept.list.rows, kept.list.file, kept.list.variables) == (
        300,
        "feb.csv",
        ("days", "name"),
    )
    told = desk.checked(draft.id)
    assert not told.blocked, told.problems
    assert (told.rows, told.sendable, told.requests, told.campaigns) == (300, 300, 1, 1)
    assert told.begins_at is not None
    assert told.begins_at > desk.now().timestamp() * 1000 + 2 * 3_600_000
    assert told.example["callee"] == given[0]
    assert told.forecast


def waiting(desk: Desk, name: str) -> list[str]:
    """Numbers that wait in a running campaign, those that are dialled last at the end."""
    key = next(one["key"] for one in campaigns(desk.engine) if one["name"] == name)
    asked = {"kind": "cancel", "campaigns": [["jakarta", key]]}
    rehearsal = desk.engine.ask("POST", "halts/rehearsals", asked)["id"]

    def found() -> list[dict[str, Any]]:
        told = desk.engine.ask("GET", f"halts/rehearsals/{rehearsal}?wait=5")
        return list(told["candidates"])

    return [one["number"] for one in until(found) if one["standing"] == "waiting"]


def test_a_list_that_another_desk_began_is_known_by_its_running_campaign(desk: Desk):
    draft = desk.sound("of-another-desk")
    rows = [*waiting(desk, "late-3-days")[-10:], *numbers(2, 17)]
    desk.put(draft.id, rows_of("jakarta", rows))
    told = desk.checked(draft.id)
    (same,) = of_kind(told, ProblemKind.SAME)
    assert (same.blocks, same.choice, same.campaign) == (True, True, "late-3-days")
    assert (of_kind(told, ProblemKind.RUNNING)[0].rows, told.sendable) == (10, 2)
    with pytest.raises(BadInput, match="same list"):
        desk.send(told)


def test_each_row_that_is_left_out_is_named_with_its_reason(desk: Desk):
    draft = desk.sound("with-faults")
    rows = rows_of("jakarta", [*numbers(20, 2), "no number", numbers(20, 2)[3], "08123"])
    rows += rows_of("jakarta", waiting(desk, "late-3-days")[-1:])
    for line, row in enumerate(rows, 2):
        row["line"] = line
    desk.put(draft.id, rows)
    told = desk.checked(draft.id)
    counts = {one.kind: one.rows for one in told.problems if one.left_out}
    assert counts == {
        ProblemKind.REFUSED: 2, ProblemKind.REPEATED: 1, ProblemKind.RUNNING: 1,
    }  # fmt: skip
    assert (told.sendable, told.rows) == (20, 24)
    assert of_kind(told, ProblemKind.RUNNING)[0].campaign == "late-3-days"
    assert "Line 22" in of_kind(told, ProblemKind.REFUSED)[0].sentence
    assert not any(number[4:] in one.sentence for one in told.problems for number in numbers(20, 2))
    refused, whole = desk.rows(draft.id, "refused")
    assert ([one.line for one in refused], whole) == ([22, 24], 2)
    repeated, _ = desk.rows(draft.id, "left:repeated")
    assert "line 5" in repeated[0].reason
    assert desk.rows(draft.id, "sent", limit=3)[1] == 20
    assert [one.index for one in desk.rows(draft.id, **{"from": 22})[0]] == [22, 23]
    more = desk.checked(draft.id, include="repeated,running")
    assert more.sendable == 22


def test_one_good_row_in_a_hundred_thousand_is_found_and_sent_alone(desk: Desk):
    draft = desk.sound("one-good-row")
    rows = rows_of("jakarta", [f"n/a {n}" for n in range(100_000)], {})
    rows[77_777]["callee"] = numbers(1, 3)[0]
    desk.put(draft.id, rows)
    told = desk.checked(draft.id)
    assert (told.rows, told.sendable, told.requests) == (100_000, 1, 1)
    assert of_kind(told, ProblemKind.REFUSED)[0].rows == 99_999
    assert told.example["callee"] == numbers(1, 3)[0]
    assert [one.line for one in desk.rows(draft.id, "sent")[0]] == [77_779]


def test_nothing_to_send_blocks_and_says_which_of_two_it_is(desk: Desk):
    draft = desk.sound("nothing")
    told = desk.checked(draft.id)
    assert told.blocked
    assert "no list yet" in of_kind(told, ProblemKind.EMPTY)[0].sentence
    desk.put(draft.id, rows_of("jakarta", ["x", "y"]))
    told = desk.checked(draft.id)
    assert "None of the 2 rows" in of_kind(told, ProblemKind.EMPTY)[0].sentence
    with pytest.raises(BadInput, match="None of the 2 rows"):
        desk.send(told)


def test_a_window_in_the_past_and_a_robot_that_vanished_block(desk: Desk):
    now = desk.now()
    shown = "%Y-%m-%d %H:%M:%S"
    draft = desk.sound(
        "yesterday",
        starts=(now - timedelta(days=1, hours=2)).strftime(shown),
        ends=(now - timedelta(days=1)).strftime(shown),
        robot="robot-of-last-year",
    )
    desk.put(draft.id, rows_of("jakarta", numbers(3, 4)))
    told = desk.checked(draft.id)
    assert told.blocked
    assert "window is over" in of_kind(told, ProblemKind.WINDOW)[0].sentence
    gone = of_kind(told, ProblemKind.ROBOT)[0]
    assert (gone.about, gone.blocks) == ("robot", True)
    with pytest.raises(BadInput, match="over"):
        desk.send(told, reason="none")


def test_values_that_do_not_fit_are_named_by_their_fields(desk: Desk):
    draft = desk.draft(name="half", redials=-1, redial_pause="often", colour="red")
    desk.put(draft.id, rows_of("jakarta", numbers(3, 5)))
    told = desk.checked(draft.id)
    about = {one.about for one in of_kind(told, ProblemKind.VALUE)}
    assert about >= {"line", "robot", "redials", "redial_pause"}
    assert told.requests == 0


def test_variables_that_campaigns_of_before_carried_are_told_and_the_rows_sent(desk: Desk):
    row = next(one for one in campaigns(desk.engine) if one["name"] == "late-3-days")
    draft = desk.sound("lacking", robot=row["robot"])
    desk.put(draft.id, rows_of("jakarta", numbers(4, 6), {"days": "3"}))

    def lacking() -> LaunchCheck | None:  # once somebody was called there
        told = desk.checked(draft.id)
        return told if of_kind(told, ProblemKind.VARIABLES) else None

    told = until(lacking, 60)
    rows, by = of_kind(told, ProblemKind.VARIABLES)
    assert (rows.rows, rows.left_out, told.sendable) == (4, False, 4)
    assert "carried" in by.sentence
    assert desk.rows(draft.id, "variables")[1] == 4


def test_variables_that_a_template_expects_are_those_that_the_platform_tells(desk: Desk):
    told = desk.choices("jakarta", "workflow")["template"]
    template, expected = next(iter(told["variables"].items()))
    ends = (desk.now() + timedelta(days=1)).strftime("%Y-%m-%d %H:%M:%S")
    draft = desk.draft("jakarta", "workflow", name="steps", template=template, ends=ends)
    rows = rows_of("jakarta", numbers(4, 14), dict.fromkeys(expected, "x"))
    rows[2]["variables"] = dict.fromkeys(expected[1:], "x")
    desk.put(draft.id, rows)
    told = desk.checked(draft.id)
    (lacking,) = of_kind(told, ProblemKind.VARIABLES)
    assert (lacking.rows, told.sendable, told.blocked) == (1, 4, False)
    assert f"1 row lacks “{expected[0]}”" in lacking.sentence


def blu(count: int, series: int) -> list[str]:
    """Invented numbers, as Blu takes them."""
    return [number.removeprefix("+") for number in numbers(count, series)]


def test_a_blu_task_of_nobody_knows_when_is_told_and_signs_are_named(desk: Desk):
    draft = desk.draft("mexico", "add", task=424_242)
    rows = rows_of("mexico", blu(2, 20), {})
    rows[1]["name"] = "Ana \U0001f600"
    desk.put(draft.id, rows)
    told = desk.checked(draft.id)
    assert "Nobody here knows" in of_kind(told, ProblemKind.UNSURE)[0].sentence
    signs = of_kind(told, ProblemKind.CHARACTERS)[0]
    assert (signs.rows, signs.left_out) == (1, True)
    assert "grinning face" in signs.sentence
    assert "Line 3" in signs.sentence


def test_a_blu_task_of_yesterday_blocks_and_names_its_day(desk: Desk, simulator: Simulated):
    key = next(one["key"] for one in simulator.truth()["campaigns"]
               if one["name"] == "cobranza-de-ayer")  # fmt: skip
    draft = desk.draft("mexico", "add", task=int(key))
    desk.put(draft.id, rows_of("mexico", blu(2, 21)))

    def blocked() -> LaunchCheck | None:  # once its results were read
        told = desk.checked(draft.id)
        return told if told.blocked else None

    old = of_kind(until(blocked, 60), ProblemKind.VALUE)[0]
    assert old.about == "task"
    assert "one day only" in old.sentence


def test_what_was_sent_to_blu_from_here_is_known_to_run(desk: Desk, simulator: Simulated):
    first = desk.draft("mexico", "task", name="lista-de-hoy")
    given = blu(450, 22)
    desk.put(first.id, rows_of("mexico", given))
    told = desk.checked(first.id)
    assert not told.blocked, told.problems
    assert (told.requests, told.campaigns) == (4, 1)
    assert told.begins_at is not None
    batch = desk.send(told)
    desk.engine.ask("POST", f"batches/{batch.id}/now")

    def all_there() -> bool:
        return sum(len(one["entries"]) for one in simulator.launched()
                   if one["name"] == "lista-de-hoy") == 450  # fmt: skip

    until(all_there, 60)
    kept = Launch.of(desk.ask("GET", f"/{first.id}"))
    (task,) = kept.campaigns
    known = desk.choices("mexico", "add")["task"]["choices"]
    assert {"value": task, "title": "lista-de-hoy"} in known
    second = desk.draft("mexico", "add", task=int(task))
    desk.put(second.id, rows_of("mexico", [*given[:3], *blu(7, 23)]))
    told = desk.checked(second.id)
    assert not told.blocked, "the task was made here, today"
    assert not of_kind(told, ProblemKind.UNSURE)
    running = of_kind(told, ProblemKind.RUNNING)
    assert [(one.rows, one.campaign) for one in running] == [(3, "lista-de-hoy")]
    assert told.sendable == 7
    counts = desk.ask("GET", f"/{first.id}/rows?limit=1")["counts"]
    assert sum(counts.values()) == 450


def test_whoever_is_on_the_stop_list_is_not_sent_whatever_is_included(desk: Desk):
    given = blu(3, 24)
    desk.engine.ask("POST", "stops/mexico", {"texts": [given[1], "order-77"]})
    draft = desk.draft("mexico", "task", name="con-alto")
    rows = rows_of("mexico", given)
    rows[2]["business"] = {"order_id": "order-77"}
    desk.put(draft.id, rows)
    told = desk.checked(draft.id, include="stopped")
    stopped = of_kind(told, ProblemKind.STOPPED)[0]
    assert (stopped.rows, stopped.choice, told.sendable) == (2, False, 1)
    with pytest.raises(BadInput, match="3 rows were confirmed, but 1"):
        desk.send(told, 3, include=["stopped"])


def test_a_robot_that_vanished_since_the_draft_was_made_blocks(desk: Desk, simulator: Simulated):
    draft = desk.sound("vanished")
    desk.put(draft.id, rows_of("jakarta", numbers(3, 11)))
    assert not desk.checked(draft.id).blocked
    simulator.fault({"kind": "vanish", "platform": "airudder", "value": draft.values["robot"]})
    try:
        told = desk.checked(draft.id)
        (gone,) = of_kind(told, ProblemKind.ROBOT)
        assert (gone.about, gone.blocks) == ("robot", True)
    finally:
        simulator.fault()


def test_a_platform_that_does_not_answer_is_told_and_blocks_nothing(desk: Desk, simulator):
    draft = desk.sound("unasked")
    desk.put(draft.id, rows_of("jakarta", numbers(3, 12)))
    simulator.fault({"kind": "503", "platform": "airudder", "operation": "robot"},
                    {"kind": "503", "platform": "airudder", "operation": "detail"})  # fmt: skip
    try:
        told = desk.checked(draft.id)
        unsure = of_kind(told, ProblemKind.UNSURE)
        assert any(one.about == "robot" for one in unsure)
        assert any("Check again later" in one.sentence for one in unsure)
        assert (told.blocked, told.sendable) == (False, 3)
    finally:
        simulator.fault()


def test_a_long_list_becomes_several_campaigns_and_a_workflow_refuses_it(desk: Desk):
    rows = rows_of("jakarta", numbers(10_001, 13), {})
    draft = desk.sound("a-long-one")
    desk.put(draft.id, rows)
    told = desk.checked(draft.id)
    assert (told.requests, told.campaigns, told.blocked) == (2, 2, False)
    assert any("“a-long-one-1” to “a-long-one-2”" in one.sentence for one in told.problems)
    template = desk.choices("jakarta", "workflow")["template"]["choices"][0]["value"]
    ends = (desk.now() + timedelta(days=1)).strftime("%Y-%m-%d %H:%M:%S")
    flow = desk.draft("jakarta", "workflow", name="flow", template=template, ends=ends)
    desk.put(flow.id, rows)
    told = desk.checked(flow.id)
    assert told.blocked
    assert "10,000" in of_kind(told, ProblemKind.VALUE)[0].sentence


def test_of_two_checks_the_newest_counts_and_the_other_is_given_up(desk: Desk):
    draft = desk.sound("two-checks")
    desk.put(draft.id, rows_of("jakarta", numbers(4_000, 15)))
    first = desk.ask("POST", f"/{draft.id}/check")["check"]
    told = desk.checked(draft.id)
    assert told.id != first
    with pytest.raises(BadInput, match="not held"):
        desk.ask("POST", f"/{draft.id}/send", {"check": first, "count": told.sendable})


def test_an_account_that_was_removed_fails_the_check_in_a_sentence(
    desk: Desk, simulator: Simulated
):
    told = simulator.told["airudder"]
    made = desk.engine.ask("POST", "accounts", {
        "name": "Bandung", "platform": "airudder", "zone": "Asia/Jakarta", "simulated": True,
        "base_url": told["url"],
        "keys": {"app_key": told["app_key"], "app_secret": told["app_secret"]},
    })["id"]  # fmt: skip
    draft = desk.draft(made, "task", name="left-over")
    desk.engine.ask("DELETE", f"accounts/{made}")
    desk.ask("POST", f"/{draft.id}/check")
    told = LaunchCheck.of(desk.ask("GET", f"/{draft.id}/check?wait=10"))
    assert told.state == "failed"
    assert "Bandung" in told.sentence or made in told.sentence
    moved = desk.ask("POST", f"/{draft.id}", {"account": "jakarta", "kind": "task"})
    assert moved["values"] == {"name": "left-over"}
