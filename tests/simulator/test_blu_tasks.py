import json
from typing import Any

import pytest
from tests.simulator.conftest import Serve, Served

DAY = 24 * 3600


def entry(number: int, **changes: object) -> dict[str, Any]:
    told = {
        "id": 70_000_000 + number,
        "name": f"Nombre {number}",
        "mobile": f"0770{number:07d}",
        "extVars": json.dumps({"uniqueId": f"u-{number}", "orderId": 7000 + number}),
        "callVars": json.dumps({"ClientName": f"Nombre {number}", "OverDueDays": "3"}),
        **changes,
    }
    return {name: value for name, value in told.items() if value is not None}


async def created(served: Served, name: str = "made-by-hand") -> int:
    answer = (await served.blu_told("createTask", taskName=name)).json()
    assert answer["code"] == 2000, answer
    return answer["data"]["taskId"]


async def uploaded(served: Served, task: object, *records: object) -> dict[str, Any]:
    answer = await served.blu_told("uploadAndStartJob", taskId=task, records=[*records])
    return answer.json()


async def cancelled(served: Served, task: object, **body: object) -> int:
    answer = await served.blu_told("taskCancelPhoneCall", taskId=task, **body)
    return answer.json()["code"]


async def test_tasks_get_growing_ids(serve: Serve):
    served = await serve()
    known = [int(task["id"]) for task in served.told["blu"]["tasks"]]
    ids = [await created(served) for _ in range(3)]
    assert [*known, *ids] == sorted({*known, *ids})


async def test_dialling_starts_with_the_upload_and_what_was_told_comes_back(serve: Serve):
    served = await serve()
    task = await created(served)
    assert await served.blu_records(str(task)) == []
    for first in (0, 200):
        told = await uploaded(served, task, *(entry(n) for n in range(first, first + 200)))
        assert told == {"code": 2000, "message": "success"}
    served.clock.go(7200)
    records = await served.blu_records(str(task), 100)
    assert len(records) == 400
    by_id = {record["id"]: record for record in records}
    for number in range(400):
        record, told = by_id[70_000_000 + number], entry(number)
        assert (record["name"], record["mobile"]) == (told["name"], told["mobile"])
        assert (record["extVars"], record["callVars"]) == (told["extVars"], told["callVars"])
    (truth,) = [c for c in (await served.control("/truth"))["campaigns"] if c["key"] == str(task)]
    assert (truth["entries"], truth["entries_done"]) == (400, 400)


async def test_an_entry_needs_its_number_alone(serve: Serve):
    served = await serve()
    task = await created(served)
    assert (await uploaded(served, str(task), {"mobile": "0770"}))["code"] == 2000
    nested = entry(1, extVars={"orderId": 5}, callVars=None, name=None)
    assert (await uploaded(served, task, nested))["code"] == 2000
    served.clock.go(600)
    bare, other = sorted(await served.blu_records(str(task)), key=lambda r: r["mobile"])
    assert (bare["name"], bare["extVars"], bare["callVars"]) == (None, None, None)
    assert bare["id"] > 0
    assert json.loads(other["extVars"]) == {"orderId": 5}


@pytest.mark.parametrize(
    "records",
    [
        [],
        [entry(n) for n in range(201)],
        ["0770"],
        [entry(1), entry(2, mobile=None)],
        [entry(1, mobile="  ")],
        [entry(1, id="seven")],
        [entry(1, extVars="{")],
        [entry(1, callVars="[1]")],
        [entry(1, name="Ana \U0001f600")],
        [entry(1, name="Ana \u2600")],
        [entry(1, name="Ana\x07")],
        [entry(1, callVars='{"ClientName":"\\ud83d\\ude00"}')],
        [entry(1, callVars={"Cl\u200dient": "x"})],
    ],
)
async def test_an_upload_that_does_not_fit_is_refused_whole(serve: Serve, records: list[object]):
    served = await serve()
    task = await created(served)
    assert (await uploaded(served, task, *records))["code"] == 4002
    served.clock.go(600)
    assert await served.blu_records(str(task)) == []


async def test_letters_of_every_language_and_lines_are_no_special_characters(serve: Serve):
    served = await serve()
    task = await created(served)
    told = await uploaded(served, task, entry(1, name="Óscar Ñandú\t李明 Ľubica\n«½»"))
    assert told["code"] == 2000


async def test_a_task_is_good_for_the_day_in_the_accounts_zone(serve: Serve):
    served = await serve()  # half past seven in the evening in Mexico City
    task = await created(served)
    served.clock.go(4 * 3600 + 29 * 60)
    assert (await uploaded(served, task, entry(1)))["code"] == 2000
    served.clock.go(120)
    assert (await uploaded(served, task, entry(2)))["code"] == 4003
    old = served.told["blu"]["tasks"][0]["id"]
    assert (await uploaded(served, old, entry(3)))["code"] == 4003
    assert len(await served.blu_records(str(task))) == 1


async def test_does_not_know_another_task(serve: Serve):
    served = await serve()
    assert (await uploaded(served, 1, entry(1)))["code"] == 4004
    assert (await uploaded(served, None, entry(1)))["code"] == 4002
    assert await cancelled(served, 1, mobile="0770") == 4004


@pytest.mark.parametrize("body", [{}, {"taskName": ""}, {"taskName": "\U0001f600"}])
async def test_refuses_a_task_without_a_name(serve: Serve, body: dict[str, object]):
    served = await serve()
    assert (await served.blu_told("createTask", **body)).json()["code"] == 4002


async def test_a_cancelled_entry_yields_a_result_and_can_be_cancelled_again(serve: Serve):
    served = await serve()
    task = await created(served)
    await uploaded(served, task, *(entry(n) for n in range(50)))
    last = entry(49)
    for _ in range(2):
        assert await cancelled(served, task, mobile=last["mobile"]) == 2000
    served.clock.go(10)
    (record,) = [r for r in await served.blu_records(str(task)) if r["id"] == last["id"]]
    assert (record["conclusion"], record["detection"]) == ("Taskcancel", "NAN")


async def test_the_order_tells_entries_of_one_number_apart(serve: Serve):
    served = await serve()
    task = await created(served)
    same = [entry(n, mobile="07700000099") for n in (40, 41)]
    await uploaded(served, task, *(entry(n) for n in range(30)), *same)
    assert await cancelled(served, task, mobile="07700000099", orderId=1) == 4004
    assert await cancelled(served, task, mobile="07700000099", orderId=7041) == 2000
    served.clock.go(3600)
    ends = {r["id"]: r["conclusion"] for r in await served.blu_records(str(task))}
    assert ends[same[1]["id"]] == "Taskcancel"
    calls = await served.control(f"/calls?platform=blu&campaign={task}")
    (call,) = [call for call in calls if call["entry"] == same[0]["id"]]
    assert call["ended"] > call["dialed"]
    late = 2000 if ends[same[0]["id"]] == "Taskcancel" else 4005
    assert await cancelled(served, task, mobile="07700000099", orderId=7040) == late


async def test_a_scenarios_entries_have_orders_too(serve: Serve):
    served = await serve("trickle")
    campaign = served.simulator.world.of("blu")[0]
    number, order = campaign.entries[-1].number, campaign.entries[-1].id - 89_000_000
    assert await cancelled(served, campaign.key, mobile=number, orderId=order + 1) == 4004
    assert await cancelled(served, campaign.key, mobile=number, orderId=order) == 2000


async def test_after_the_call_it_is_too_late(serve: Serve):
    served = await serve()
    task = await created(served)
    await uploaded(served, task, entry(1), entry(2))
    assert await cancelled(served, task, mobile=entry(1)["mobile"]) == 2000
    served.clock.go(600)
    for number in (1, 2):
        over = await cancelled(served, task, mobile=entry(number)["mobile"])
        record = next(
            r for r in await served.blu_records(str(task)) if r["id"] == 70_000_000 + number
        )
        assert over == (2000 if record["conclusion"] == "Taskcancel" else 4005)
    assert await cancelled(served, task, mobile="0") == 4004
    assert await cancelled(served, task) == 4002


async def test_results_are_there_for_45_days(serve: Serve):
    served = await serve()
    task = served.told["blu"]["tasks"][0]["id"]
    served.clock.go(44 * DAY)
    assert len(await served.blu_records(task)) == 120
    served.clock.go(2 * DAY)
    assert await served.blu_records(task) == []


async def test_every_interface_wants_the_signature(serve: Serve):
    served = await serve()
    served.told["blu"]["app_key"] = "another"
    for operation in ("createTask", "uploadAndStartJob", "taskCancelPhoneCall"):
        assert (await served.blu_told(operation)).json()["code"] == 4001


async def test_is_counted_by_its_operations(serve: Serve):
    served = await serve()
    task = await created(served)
    await uploaded(served, task, entry(1))
    await cancelled(served, task, mobile="0")
    await served.blu(taskId=task)
    told = await served.control("/requests")
    assert told["blu"] == {
        name: {"200": 1} for name in ("create_task", "upload", "cancel", "query")
    }
