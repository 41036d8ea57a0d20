from collections import Counter
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from tests.simulator.conftest import Serve, Served
from tests.simulator.test_vocabulary import heard_from_airudder

from dialwatch.simulator.airudder_records import TaskBook

JAKARTA = ZoneInfo("Asia/Jakarta")


async def logged_in(serve: Serve, **options: Any) -> Served:
    served: Served = await serve(**options)
    await served.log_in()
    return served


def moment(text: str) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=JAKARTA).timestamp() * 1000)


async def test_a_token_lasts_24_hours_and_asking_again_starts_them_anew(serve: Serve):
    served = await logged_in(serve)
    first = served.token
    served.clock.go(23 * 3600)
    await served.log_in()
    assert served.token == first
    served.clock.go(23 * 3600)
    assert (await served.airudder("list")).status_code == 200
    served.clock.go(3601)
    refused = await served.airudder("list")
    assert (refused.status_code, refused.json()["code"]) == (401, 401)
    await served.log_in()
    assert served.token != first
    assert (await served.airudder("list")).status_code == 200


@pytest.mark.parametrize("form", ["", "Bearer {}", "Token  {}", "Token x{}", "{}"])
async def test_takes_the_token_in_the_documented_form_only(serve: Serve, form: str):
    served = await logged_in(serve)
    for operation in ("list", "detail", "robot"):
        answer = await served.http.get(
            f"{served.told['airudder']['url']}/service/cloud/{operation}",
            headers={"Authorization": form.format(served.token)},
        )
        assert answer.status_code == 401


async def test_refuses_a_wrong_secret(serve: Serve):
    served = await serve()
    told = served.told["airudder"]
    url = told["url"] + "/service/cloud/auth"
    wrong = {"APPKey": told["app_key"], "APPSecret": "no"}
    assert (await served.http.post(url, json=wrong)).json()["code"] == 401
    assert (await served.http.post(url, content=b"[]")).json()["code"] == 400


async def test_lists_tasks_by_pages_newest_first(serve: Serve):
    served = await logged_in(serve, what="steady")
    keys = [campaign.key for campaign in served.simulator.world.of("airudder")]
    pages = [
        (await served.airudder("list", Number=2, Page=page, Type="normal")).json()["data"]
        for page in (1, 2, 3)
    ]
    assert [[row["task_id"] for row in page["list"]] for page in pages] == [
        [keys[2], keys[1]],
        [keys[0]],
        [],
    ]
    assert {page["total"] for page in pages} == {3}
    assert (await served.airudder("list", Type="plan")).json()["data"]["list"] == []


async def test_names_its_robots(serve: Serve):
    served = await logged_in(serve)
    rows = (await served.airudder("robot")).json()["data"]["list"]
    told = (await served.control("/truth"))["robots"]
    assert {row["robot_hash"]: row["robot_name"] for row in rows} == told


async def test_details_of_an_unknown_task(serve: Serve):
    served = await logged_in(serve)
    assert (await served.airudder("detail", TaskID="nope")).json()["code"] == 404


async def test_at_half_time_shows_answered_entries_and_none_that_is_still_to_be_redialled(
    serve: Serve,
):
    served = await logged_in(serve, what="steady")
    served.clock.go(900)
    now = served.clock.millis()
    for campaign in served.simulator.world.of("airudder"):
        seen = {row["id"]: row for row in await served.details(campaign.key)}
        reported = {number for number, row in seen.items() if "call_id" in row}
        entries: dict[int, list[dict[str, Any]]] = {}
        for call in await served.control(f"/calls?campaign={campaign.key}"):
            if call["ended"] <= now:
                entries.setdefault(call["entry"], []).append(call)
        answered = {
            number
            for number, calls in entries.items()
            if calls[-1]["answered"] and calls[-1]["ended"] <= now - 3000
        }
        waiting = {number for number, calls in entries.items() if not calls[-1]["entry_over"]}
        assert answered
        assert waiting
        assert answered <= reported
        assert not waiting & set(seen)
        unanswered = [row for number, row in seen.items() if number in reported - answered]
        assert all(
            row["call_times"] == campaign.plan.redials + 1
            or row["result"] != "finished"
            or row["ring_type"].strip() in ("unregister", "wrongnum")
            or row["call_start_time"]
            for row in unanswered
        )


async def test_numbers_not_dialled_yet_are_created_and_the_first_dials_pending(serve: Serve):
    served = await logged_in(serve)
    task = served.simulator.world.of("airudder")[0]
    results = Counter(row["result"] for row in await served.details(task.key))
    assert results == {"created": 150 - task.plan.concurrency // task.plan.ramp - 1, "pending": 2}
    served.clock.go(40)
    rows = await served.details(task.key)
    waiting = [row for row in rows if row["result"] in ("created", "pending")]
    assert {row["result"] for row in waiting} == {"created", "pending"}
    assert not any("call_id" in row for row in waiting)


def read(rows: list[dict[str, Any]]) -> tuple[int, Counter[str], dict[str, list[int]], int]:
    """Attempts, outcomes, minutes and untimed that can be told from the details alone."""
    calls: list[tuple[str, int | None]] = []
    for row in rows:
        if "call_id" not in row:
            continue
        answered = bool(row["call_start_time"])
        outcome = heard_from_airudder(answered, row["result"], row["ring_type"])
        dialed = None
        if answered:
            dialed = moment(row["call_start_time"]) - row["ring_time"] * 1000
        elif "call_end_time" in row:
            dialed = moment(row["call_end_time"]) - (row["ring_time"] + row["duration"]) * 1000
        calls.append((outcome, dialed))
        assert row["call_times"] == 1 + len(row["redail_call"])
        calls += [
            (heard_from_airudder(False, "", redial["RingType"]), moment(redial["CallStartTime"]))
            for redial in row["redail_call"]
        ]
    minutes: dict[str, list[int]] = {}
    seized = [call for call in calls if call[0] != "cancelled"]
    for outcome, dialed in seized:
        if dialed is not None:
            minute = minutes.setdefault(str(dialed // 60_000 * 60_000), [0, 0])
            minute[0] += outcome == "answered"
            minute[1] += 1
    untimed = sum(dialed is None for _, dialed in seized)
    return len(calls), Counter(outcome for outcome, _ in calls), minutes, untimed


@pytest.mark.parametrize("scenario", ["tiny", "bad-day"])
async def test_the_truth_can_be_told_from_the_details_at_any_moment(serve: Serve, scenario: str):
    served = await logged_in(serve, what=scenario)
    served.simulator.faults.replace(())
    for _ in range(5):
        served.clock.go(500)
        truth = await served.control("/truth?reported=1")
        for campaign in truth["campaigns"]:
            if campaign["platform"] != "airudder":
                continue
            attempts, outcomes, minutes, untimed = read(await served.details(campaign["key"]))
            assert attempts == campaign["attempts"]
            assert outcomes == campaign["outcomes"]
            assert minutes == campaign["minutes"]
            assert untimed == campaign["untimed"]
    assert truth["over"]


async def test_a_task_is_finished_only_when_all_is_reported(serve: Serve):
    served = await logged_in(serve)
    for _ in range(24):
        served.clock.go(40)
        rows = (await served.airudder("list")).json()["data"]["list"]
        for row in rows:
            campaign = served.simulator.world.campaign("airudder", row["task_id"])
            assert (row["status"] == "finished") == campaign.finished
    assert {row["status"] for row in rows} == {"finished"}


async def test_an_unchanged_body_is_not_made_anew(serve: Serve):
    served = await logged_in(serve)
    served.clock.go(3600)
    task = served.simulator.world.of("airudder")[0]
    book = TaskBook(task)
    now = served.simulator.world.advance()
    assert book.details(now) is book.details(now + 1)
