import re
from collections import Counter
from dataclasses import replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from tests.simulator.conftest import Serve, Served
from tests.simulator.test_vocabulary import heard_from_blu

from dialwatch.simulator.blu import Blu
from dialwatch.simulator.scenario import Scenario, scenario

MEXICO = ZoneInfo("America/Mexico_City")


def with_order(order: str) -> Scenario:
    plan = replace(scenario("tiny").plans[2], order=order)
    return Scenario("one", (plan,))


async def served_at(serve: Serve, seconds: float, *what: Any) -> tuple[Served, str]:
    served: Served = await serve(*what)
    served.clock.go(seconds)
    return served, served.told["blu"]["tasks"][0]["id"]


async def test_refuses_a_wrong_signature(serve: Serve):
    served, task = await served_at(serve, 60)
    url = served.told["blu"]["url"] + "/rest/v1/queryCallResult"
    bare = await served.http.post(url, json={"taskId": task})
    assert bare.json()["code"] == 4001
    served.told["blu"]["app_key"] = "another"
    assert (await served.blu(taskId=task)).json()["code"] == 4001


async def test_checks_the_signatures_clock_where_asked_to(serve: Serve):
    served, task = await served_at(serve, 60)
    old = str(served.clock.millis() - 301_000)
    assert (await served.blu(stamp=old, taskId=task)).json()["code"] == 2000
    strict = Blu(served.simulator.world, "1", "k", checks_clock=True)
    served.simulator.blu._checks_clock = strict._checks_clock
    assert (await served.blu(stamp=old, taskId=task)).json()["code"] == 4001


async def test_ten_records_unless_asked_for_more_and_at_most_100(serve: Serve):
    served, task = await served_at(serve, 1000)
    for size, count in ((None, 10), (25, 25), (1000, 100)):
        more = {} if size is None else {"pageSize": size}
        data = (await served.blu(taskId=task, **more)).json()["data"]
        assert data["count"] == len(data["records"]) == count


async def test_takes_the_task_as_number_or_text(serve: Serve):
    served, task = await served_at(serve, 1000)
    as_text, as_number = [await served.blu(taskId=t) for t in (task, int(task))]
    assert as_text.json() == as_number.json()


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"taskId": "1"}, 4004),
        ({}, 4002),
        ({"taskId": "88120471", "pageNo": 0}, 4002),
        ({"taskId": "88120471", "pageSize": "x"}, 4002),
    ],
)
async def test_refuses_what_does_not_fit(serve: Serve, body: dict[str, object], code: int):
    served = await serve()
    assert (await served.blu(**body)).json()["code"] == code


async def test_a_walk_ends_at_an_empty_page_and_finds_each_result_once(serve: Serve):
    served, task = await served_at(serve, 1000)
    records = await served.blu_records(task)
    assert len({record["callId"] for record in records}) == len(records) == 120


@pytest.mark.parametrize("order", ["append-only", "newest-first", "shuffled"])
async def test_the_order_is_the_tasks_mode(serve: Serve, order: str):
    served, task = await served_at(serve, 200, with_order(order))
    early = [record["id"] for record in await served.blu_records(task)]
    served.clock.go(100)
    later = [record["id"] for record in await served.blu_records(task)]
    kept = [number for number in later if number in set(early)]
    assert kept == early
    assert len(later) > len(early)
    begins, ends = later[: len(early)] == early, later[-len(early) :] == early
    assert (begins, ends) == {
        "append-only": (True, False),
        "newest-first": (False, True),
        "shuffled": (False, False),
    }[order]


async def test_tasks_without_call_ids_or_spoken_words(serve: Serve):
    plan = replace(scenario("tiny").plans[2], names_calls=False, slots=False, names_total=False)
    served, task = await served_at(serve, 1000, Scenario("bare", (plan,)))
    records = await served.blu_records(task)
    assert not any({"callId", "slots", "scripts"} & record.keys() for record in records)
    assert served.told["blu"]["tasks"][0]["entries"] is None


async def test_the_payment_time_has_the_vendors_printed_form(serve: Serve):
    served, task = await served_at(serve, 1000)
    records = await served.blu_records(task)
    times = {r["slots"]["PaymentTime"] for r in records if r["conclusion"] == "HPTP"}
    stamp = r"'\d{4}-\d\d-\d\d \d\d:\d\d:\d\d'"
    assert times
    assert all(re.fullmatch(rf"\[{stamp}, {stamp}\]", text) for text in times)
    assert all(r["scripts"] for r in records if r["conclusion"] == "HPTP" and r["duration"])


def read(records: list[dict[str, Any]]) -> tuple[Counter[str], dict[str, list[int]], int]:
    """Outcomes, minutes and untimed that can be told from the records alone."""
    outcomes: Counter[str] = Counter()
    minutes: dict[str, list[int]] = {}
    untimed = 0
    for record in records:
        outcome = heard_from_blu(record["detection"], record["conclusion"])
        outcomes[outcome] += 1
        if record["startTime"] is None:
            assert record["endTime"] is record["answerTime"] is None
            untimed += 1
        elif outcome != "cancelled":
            dialed = datetime.fromisoformat(record["startTime"]).replace(tzinfo=MEXICO)
            start = int(dialed.timestamp()) // 60 * 60_000
            minute = minutes.setdefault(str(start), [0, 0])
            minute[0] += outcome.startswith("answered")
            minute[1] += 1
    return outcomes, minutes, untimed


async def test_the_truth_can_be_told_from_the_records_at_any_moment(serve: Serve):
    served = await serve("steady")
    for _ in range(5):
        served.clock.go(600)
        truth = await served.control("/truth?reported=1")
        for campaign in truth["campaigns"]:
            if campaign["platform"] != "blu":
                continue
            records = await served.blu_records(campaign["key"], 100)
            outcomes, minutes, untimed = read(records)
            assert len(records) == campaign["attempts"]
            assert outcomes == campaign["outcomes"]
            assert Counter(r["conclusion"] for r in records) == campaign["labels"]
            assert minutes == campaign["minutes"]
            assert untimed == campaign["untimed"]
    assert any(c["untimed"] for c in truth["campaigns"] if c["platform"] == "blu")
