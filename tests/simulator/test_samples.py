"""The vendors' sample requests, read from the guidance beside the repository, are granted.

Ids, numbers and keys of this world are put in; all else is sent as it stands there.
"""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from tests.simulator.conftest import Serve, Served

SAMPLES = Path(__file__).resolve().parents[3] / "shared" / "vendors" / "samples"
MORNING = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)
"""Before the samples' calls begin."""

if not SAMPLES.is_dir():
    pytest.skip(
        "the vendors' samples are not ours to hand on; they are read where they lie beside a clone",
        allow_module_level=True,
    )


def load(folder: str, name: str) -> Any:
    return json.loads((SAMPLES / folder / name).read_text(encoding="utf-8"))


def names(folder: str, *others: str) -> list[str]:
    """The requests to the platform, by what stands before `.request`."""
    found = sorted(path.name.split(".")[0] for path in (SAMPLES / folder).glob("*.request*.json"))
    return [name for name in found if not name.startswith(others)]


AIRUDDERS = names("airudder", "webhook", "didi")


def test_there_are_samples():
    assert {"task_create", "task_stop", "plan_create", "plan_cancel_call"} <= {*AIRUDDERS}


def put_in(served: Served, told: dict[str, Any], interface: str) -> dict[str, Any]:
    """The sample's members, with this world's ids in their places."""
    running, _, check = served.simulator.world.of("airudder")[:3]
    (plan,) = served.simulator.airudder.plans.plans.values()
    mine = plan.rounds[0] if interface.startswith("plan") else running
    talked = next(e for e in mine.shown if e.calls[-1].answered and e.calls[-1].talk)
    known = {
        "APPKey": served.told["airudder"]["app_key"],
        "APPSecret": served.told["airudder"]["app_secret"],
        "TaskID": mine.key,
        "PlanID": plan.key,
        "StrategyID": plan.strategy.key,
        "RobotHash": check.plan.robot,
        "Callee": talked.number,
        "CalleeNumber": mine.entries[-1].number,
        "CallID": mine.key[:2] + talked.calls[-1].id,
    }
    return {name: known.get(name, value) for name, value in told.items()}


@pytest.mark.parametrize("name", AIRUDDERS)
async def test_airudder_grants_its_samples(serve: Serve, name: str):
    served = await serve("every-kind", start=MORNING)
    await served.log_in()
    served.clock.go(200)
    served.simulator.world.advance()
    sample = load("airudder", f"{name}.request.json")
    headers = dict(sample["headers"])
    if "Authorization" in headers:
        headers["Authorization"] = f"Token {served.token}"
    answer = await served.http.request(
        sample["method"],
        served.told["airudder"]["url"] + sample["path"],
        headers=headers,
        params=put_in(served, sample.get("query", {}), name),
        json=put_in(served, sample["json"], name) if "json" in sample else None,
    )
    assert answer.status_code == 200, answer.text
    due = load("airudder", f"{name}.response.json")
    assert answer.headers["content-type"] == due["headers"]["Content-Type"]
    if "json" in due:
        told = answer.json()
        assert (told["code"], told["status"]) == (200, "OK")
        assert fields(due["json"]["data"]) <= fields(told["data"])


def fields(data: Any) -> set[str]:
    """What stands in the answer, and in the rows of its lists."""
    parts = [row for value in data.values() if isinstance(value, list) for row in value]
    return {*data, *(name for part in parts for name in part)}


BLUS = [name for name in names("blu", "pre_dial", "dial_result") if "slots" not in name]


def test_there_are_samples_of_blu_too():
    assert {"create_task", "upload_user_list", "cancel_call", "query_call_result"} == {*BLUS}


async def test_blu_grants_its_samples_one_after_the_other(serve: Serve):
    served = await serve()
    told = load("blu", "create_task.request.unconfirmed.json")
    created = (await served.blu_told("createTask", **told)).json()
    due = load("blu", "create_task.response.unconfirmed.json")
    assert created.keys() == due.keys()
    assert created["data"].keys() == due["data"].keys()
    task = created["data"]["taskId"]
    for operation, sample in (
        ("uploadAndStartJob", "upload_user_list.request.json"),
        ("taskCancelPhoneCall", "cancel_call.request.json"),
    ):
        answer = await served.blu_told(operation, **{**load("blu", sample), "taskId": task})
        assert answer.json() == {"code": 2000, "message": "success"}
    served.clock.go(600)
    for sample in ("query_call_result.request", "query_call_result.paged.request"):
        told = {**load("blu", f"{sample}.json"), "taskId": str(task), "pageNo": 1}
        answer = (await served.blu(**told)).json()
        due = load("blu", "query_call_result_slots.response.unconfirmed.json")
        assert fields(due["data"]) <= fields(answer["data"])
        assert answer["data"]["count"] == 2
