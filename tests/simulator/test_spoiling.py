from copy import deepcopy
from random import Random
from typing import Any

import pytest
from tests.simulator.conftest import Serve

from dialwatch.simulator.spoiling import SPOILS, Spoiler

IDENTITIES = {
    "airudder": ("id", "callee", "call_id", "redail_call", "result"),
    "blu": ("id", "mobile", "callId", "taskId", "startTime"),
}


async def bodies(serve: Serve, platform: str) -> list[dict[str, Any]]:
    served = await serve()
    served.clock.go(900)
    tasks = [campaign.key for campaign in served.simulator.world.of(platform)]
    if platform == "blu":
        return [(await served.blu(taskId=task, pageSize=100)).json() for task in tasks]
    await served.log_in()
    return [(await served.airudder("detail", TaskID=task)).json() for task in tasks]


def rows(body: dict[str, Any]) -> list[dict[str, Any]]:
    return body["data"].get("details") or body["data"]["records"]


@pytest.mark.parametrize("platform", ["airudder", "blu"])
@pytest.mark.parametrize("kind", sorted(SPOILS))
async def test_every_kind_changes_the_calls(serve: Serve, platform: str, kind: str):
    first, second = await bodies(serve, platform)
    spoiler, before = Spoiler(platform, Random(1)), deepcopy([first, second])
    spoiler.spoil(kind, first)
    spoiler.spoil(kind, second)
    assert [first, second] != before


@pytest.mark.parametrize("platform", ["airudder", "blu"])
@pytest.mark.parametrize("kind", ["wrong-type", "missing-field", "null-field"])
async def test_what_a_call_is_stays_as_it_was(serve: Serve, platform: str, kind: str):
    body, _ = await bodies(serve, platform)
    before = deepcopy(rows(body))
    spoiler = Spoiler(platform, Random(1))
    for _ in range(20):
        spoiler.spoil(kind, body)
    for row, was in zip(rows(body), before, strict=True):
        for name in IDENTITIES[platform]:
            assert row.get(name) == was.get(name)


@pytest.mark.parametrize("kind", ["wrong-type", "missing-field", "null-field"])
def test_an_answer_without_calls_is_spoiled_as_a_whole(kind: str):
    body = {"data": {"token": "t"}, "code": 200}
    Spoiler("airudder", Random(1)).spoil(kind, body)
    assert body != {"data": {"token": "t"}, "code": 200}
    assert body["code"] == 200


@pytest.mark.parametrize("platform", ["airudder", "blu"])
async def test_one_call_id_stands_under_two_tasks_and_stays_there(serve: Serve, platform: str):
    name = "callId" if platform == "blu" else "call_id"
    first, second = await bodies(serve, platform)
    spoiler = Spoiler(platform, Random(1))
    shared = []
    for _ in range(2):
        copies = deepcopy([first, second])
        for body in copies:
            spoiler.spoil("same-call-id", body)
        ids = [{row[name] for row in rows(body) if name in row} for body in copies]
        shared.append(ids[0] & ids[1])
    assert len(shared[0]) == 1
    assert shared[0] == shared[1]
