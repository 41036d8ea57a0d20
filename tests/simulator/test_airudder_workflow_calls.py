from typing import Any

import pytest
from tests.simulator.conftest import Serve
from tests.simulator.test_airudder import logged_in
from tests.simulator.test_airudder_workflows import CHECKING, NUMBERS, TELLING, Flows, lists


@pytest.fixture
async def flows(serve: Serve) -> Flows:
    return Flows(await logged_in(serve))


async def answered(flows: Flows, task: str) -> list[dict[str, Any]]:
    return [row for row in await flows.details(task) if row.get("duration")]


async def test_every_node_is_a_subtask_and_tells_its_task_once_lists_came(flows: Flows):
    workflow = await flows.created(workflow_template_id=TELLING)
    rows = (await flows.get("subtasklist", workflow_id=workflow))["data"]["list"]
    assert [(row["nodetask_name"], row["node_type"]) for row in rows] == [
        ("Call", "robot_call"),
        ("Promised?", "condition"),
        ("Tell the system", "custom_api"),
        ("Not reached?", "condition"),
        ("Some minutes", "wait"),
        ("Call again", "robot_call"),
    ]
    assert ["task_id" in row for row in rows] == [True, *[False] * 5]
    assert rows[0]["task_status"] == "calling"
    flows.go(3600)
    rows = (await flows.get("subtasklist", workflow_id=workflow))["data"]["list"]
    assert [row["nodetask_id"] for row in rows if "task_id" in row] == [
        task["nodetask_id"] for task in await flows.tasks(workflow)
    ]
    page = (await flows.get("subtasklist", workflow_id=workflow, page=2, page_size=4))["data"]
    assert (page["total"], page["list"]) == (6, rows[4:])


async def test_outbound_tasks_of_one_node(flows: Flows):
    workflow = await flows.created()
    flows.go(3600)
    both = await flows.tasks(workflow)
    told = await flows.post("tasklist", workflow_id=workflow, nodetask_id=both[1]["nodetask_id"])
    assert told["data"] == {"total": 1, "list": both[1:]}
    other = await flows.post("tasklist", workflow_id=workflow, nodetask_id="nt0")
    assert other["code"] == 404
    page = await flows.post("tasklist", workflow_id=workflow, page=2, page_size=1)
    assert page["data"]["list"] == both[1:]


async def test_details_are_paged_and_tell_the_workflow(flows: Flows):
    workflow = await flows.created()
    (task,) = await flows.tasks(workflow)
    flows.go(60)
    pages = [
        (await flows.post("taskdetail", task_id=task["task_id"], page=n, page_size=15))["data"]
        for n in (1, 2, 3)
    ]
    whole = await flows.details(task["task_id"])
    assert [row for page in pages for row in page["details"]] == whole
    for number, page in enumerate(pages, 1):
        assert (page["page"], page["page_size"], page["total"]) == (number, 15, len(whole))
        assert (page["workflow_id"], page["workflow_name"]) == (workflow, "spring")
        assert page["nodetask_id"] == task["nodetask_id"]
        assert page["nodetask_name"] == "First call"
        assert page["task_name"] == task["task_name"]


async def test_a_nodes_task_answers_as_a_task_does_and_is_in_no_list(flows: Flows):
    workflow = await flows.created()
    flows.go(300)
    (task, *_) = await flows.tasks(workflow)
    plain = await flows.served.details(task["task_id"])
    paged = await flows.details(task["task_id"])
    assert [{**row, "case_id": row["variables"]["name"]} for row in plain] == [
        {**row, "case_id": row["case_id"].removeprefix("case-")} for row in paged
    ]
    for kind in ("normal", "plan"):
        rows = (await flows.served.airudder("list", Type=kind, Number=50)).json()["data"]["list"]
        assert task["task_id"] not in {row["task_id"] for row in rows}


async def test_a_check_of_information_has_questions(flows: Flows):
    workflow = await flows.created(workflow_template_id=CHECKING)
    flows.go(3600)
    check, reminder = await flows.tasks(workflow)
    asked, reminded = [await answered(flows, t["task_id"]) for t in (check, reminder)]
    assert all(len(row["question_answer"]) == 2 for row in asked)
    assert not any(row["question_answer"] for row in reminded)
    assert check["task_id"].startswith("ic")


@pytest.mark.parametrize("spelling", ["case_id", "caseid"])
async def test_call_information_takes_one_of_each_pair(flows: Flows, spelling: str):
    workflow = await flows.created(workflow_template_id=CHECKING, auto_finish=1)
    flows.go(3600)
    first, second = [t["task_id"] for t in await flows.tasks(workflow)]
    heard = (await answered(flows, second))[0]
    told = (await flows.get("callinfo", callee=heard["callee"], workflow_id=workflow))["data"]
    assert told["total"] == 2
    assert [row["task_id"] for row in told["list"]] == [first, second]
    own = told["list"][1]
    assert {**own, **heard} == own
    assert own["workflow_id"] == workflow
    sound = await flows.served.http.get(own["recording_url"])
    assert sound.content.startswith(b"RIFF")
    by_case = {spelling: heard["case_id"]}
    assert (await flows.get("callinfo", **by_case, task_id=second))["data"]["list"] == [own]
    for lacking in ({"callee": heard["callee"]}, {"task_id": second}, {}):
        assert (await flows.get("callinfo", **lacking))["code"] == 400
    unknown = {"callee": heard["callee"], "task_id": "cl0"}
    assert (await flows.get("callinfo", **unknown))["code"] == 404
    nobody = await flows.get("callinfo", callee="+620", workflow_id=workflow)
    assert nobody["data"] == {"total": 0, "list": []}


async def test_a_call_is_known_by_its_id_with_its_workflow(flows: Flows):
    workflow = await flows.created()
    flows.go(600)
    (task, *_) = await flows.tasks(workflow)
    heard = (await answered(flows, task["task_id"]))[0]
    told = (await flows.served.airudder("callinfo", call_id=heard["call_id"])).json()["data"]
    assert {**told, **heard} == told
    assert (told["task_id"], told["workflow_id"]) == (task["task_id"], workflow)
    assert told["recording_url"].endswith(".wav")
    counts = (await flows.served.control("/requests"))["airudder"]
    assert counts["workflow_call"] == {"200": 1}


async def test_all_recordings_of_a_number(flows: Flows):
    workflow = await flows.created(workflow_template_id=CHECKING, auto_finish=1)
    flows.go(3600)
    _, second = [t["task_id"] for t in await flows.tasks(workflow)]
    heard = (await answered(flows, second))[0]
    asked = {"workflow_id": workflow, "callee": heard["callee"]}
    rows = (await flows.get("recordings", **asked))["data"]["list"]
    assert rows[-1]["call_id"] == heard["call_id"]
    assert rows[-1]["call_start_time"] == heard["call_start_time"]
    assert [set(row) for row in rows] == [{"call_id", "call_start_time", "recording_url"}] * 2
    for row in rows:
        assert (await flows.served.http.get(row["recording_url"])).content.startswith(b"RIFF")
    assert (await flows.get("recordings", **asked, case_id="no"))["code"] == 404
    assert (await flows.get("recordings", workflow_id=workflow))["code"] == 400


async def test_does_not_know_another_task(flows: Flows):
    plain = (await flows.served.airudder("list", Type="normal")).json()["data"]["list"][0]
    for task in ("cl0", plain["task_id"]):
        assert (await flows.post("taskdetail", task_id=task))["code"] == 404
    assert (await flows.post("taskdetail"))["code"] == 400


@pytest.mark.parametrize("page", [{"page": 0}, {"page_size": -1}, {"page": "first"}])
async def test_refuses_pages_that_do_not_count_from_one(flows: Flows, page: dict[str, Any]):
    workflow = await flows.created(details=lists(*NUMBERS[:1]))
    for operation in ("templatelist", "instancelist", "subtasklist"):
        assert (await flows.get(operation, workflow_id=workflow, **page))["code"] == 400
    assert (await flows.post("tasklist", workflow_id=workflow, **page))["code"] == 400
