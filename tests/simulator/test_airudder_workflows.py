from collections.abc import Callable
from typing import Any

import pytest
from tests.simulator.conftest import Serve, Served
from tests.simulator.test_airudder import logged_in

TWICE, TELLING, CHECKING = 5120, 5134, 5177
NUMBERS = [f"+62811700{n:04d}" for n in range(40)]
ENDS = "2026-03-10 18:00:00"
"""The world begins at 08:30 of that day in Jakarta."""


class Flows:
    """The workflow interfaces, asked as the pages say."""

    def __init__(self, served: Served) -> None:
        self.served = served

    async def get(self, operation: str, **query: object) -> Any:
        return (await self.served.airudder(f"workflow/{operation}", **query)).json()

    async def post(self, operation: str, **body: object) -> Any:
        return (await self.served.airudder_told(f"workflow/{operation}", **body)).json()

    async def created(self, **changes: object) -> str:
        answer = await self.post("createinstance", **wanted(**changes))
        assert (answer["code"], answer["status"]) == (200, "OK"), answer
        return answer["data"]["workflow_id"]

    async def row(self, workflow: str) -> dict[str, Any]:
        rows = (await self.get("instancelist", page_size=50))["data"]["list"]
        (row,) = [row for row in rows if row["workflow_id"] == workflow]
        return row

    async def tasks(self, workflow: str) -> list[dict[str, Any]]:
        return (await self.post("tasklist", workflow_id=workflow))["data"]["list"]

    async def details(self, task: str) -> list[dict[str, Any]]:
        answer = await self.post("taskdetail", task_id=task, page_size=20_000)
        return answer["data"]["details"]

    async def truth(self, workflow: str) -> dict[str, Any]:
        told = await self.served.control("/workflows")
        (one,) = [one for one in told if one["key"] == workflow]
        return one

    def go(self, seconds: int) -> None:
        self.served.clock.go(seconds)


def lists(*numbers: str) -> list[dict[str, Any]]:
    return [
        {"callee": n, "case_id": f"case-{n[-4:]}", "variables": {"name": n[-4:], "amount": "10"}}
        for n in numbers
    ]


def wanted(**changes: object) -> dict[str, Any]:
    """A creation that is in order."""
    told = {
        "workflow_template_id": TWICE,
        "name": "spring",
        "end_time": ENDS,
        "details": lists(*NUMBERS),
        **changes,
    }
    return {name: value for name, value in told.items() if value is not None}


@pytest.fixture
async def flows(serve: Serve) -> Flows:
    return Flows(await logged_in(serve))


def answered(row: dict[str, Any]) -> bool:
    return bool(row["call_start_time"])


def missed(row: dict[str, Any]) -> bool:
    return not answered(row) and row["result"] != "cancelled"


async def test_templates_come_newest_first_in_pages(flows: Flows):
    told = (await flows.get("templatelist"))["data"]
    assert [row["workflow_template_id"] for row in told["list"]] == [CHECKING, TELLING, TWICE]
    made = [row["created_at"] for row in told["list"]]
    assert made == sorted(made, reverse=True)
    second = (await flows.get("templatelist", page=2, page_size=2))["data"]
    assert (second["total"], len(second["list"])) == (3, 1)


@pytest.mark.parametrize(
    ("template", "picked"), [(TWICE, missed), (CHECKING, answered)], ids=["missed", "reached"]
)
async def test_a_second_call_is_for_those_whose_first_fits_its_condition(
    flows: Flows, template: int, picked: Callable[[dict[str, Any]], bool]
):
    workflow = await flows.created(workflow_template_id=template, auto_finish=1)
    assert (await flows.row(workflow))["status"] == "running"
    flows.go(3600)
    first, second = [await flows.details(t["task_id"]) for t in await flows.tasks(workflow)]
    assert [row["callee"] for row in first] == NUMBERS
    fitting = {row["callee"] for row in first if picked(row)}
    assert fitting
    assert {row["callee"] for row in second} == fitting
    assert all(row["case_id"] == f"case-{row['callee'][-4:]}" for row in first + second)
    row = await flows.row(workflow)
    assert (row["status"], row["finished_count"], row["total_count"]) == ("finished", 40, 40)


async def test_lists_go_on_as_their_calls_are_reported_not_when_all_are(flows: Flows):
    workflow = await flows.created()
    for _ in range(100):
        flows.go(5)
        tasks = await flows.tasks(workflow)
        if len(tasks) == 2:
            break
    waiting = [row for row in await flows.details(tasks[0]["task_id"]) if "call_id" not in row]
    assert waiting, "the first node still calls"
    assert tasks[1]["task_name"] == "spring_second_call"


async def test_a_nodes_task_is_open_until_its_workflow_ends(flows: Flows):
    workflow = await flows.created()
    flows.go(3600)
    assert {task["status"] for task in await flows.tasks(workflow)} == {"calling"}
    assert (await flows.row(workflow))["status"] == "running"
    flows.go(9 * 3600)
    assert {task["status"] for task in await flows.tasks(workflow)} == {"finished"}
    row = await flows.row(workflow)
    assert (row["status"], row["end_time"]) == ("finished", ENDS)


async def test_whoever_was_not_called_by_the_end_becomes_cancelled(flows: Flows):
    workflow = await flows.created(end_time="2026-03-10 09:30:40+08:00")
    flows.go(200)
    (task,) = await flows.tasks(workflow)
    assert task["status"] == "canceled"
    results = [row["result"] for row in await flows.details(task["task_id"])]
    assert len(results) == 40
    assert {"cancelled", "finished"} <= {*results}
    row = await flows.row(workflow)
    assert (row["status"], row["finished_count"]) == ("finished", 40)


async def test_lists_are_added_while_it_runs_up_to_ten_thousand(flows: Flows):
    workflow = await flows.created(details=None)
    assert await flows.tasks(workflow) == []
    some = lists(*(f"+6281180{n:05d}" for n in range(9_999)))
    added = await flows.post("uploaddetails", workflow_id=workflow, details=some)
    assert added["data"] == {"workflow_id": workflow, "total": 9_999}
    over = await flows.post("uploaddetails", workflow_id=workflow, details=lists(*NUMBERS[:2]))
    assert over["code"] == 400
    assert (await flows.post("uploaddetails", workflow_id=workflow, details=some[:1]))[
        "code"
    ] == 200
    assert (await flows.row(workflow))["total_count"] == 10_000
    too_many = lists(*(f"+6281180{n:05d}" for n in range(10_001)))
    refused = await flows.post("createinstance", **wanted(details=too_many))
    assert refused["code"] == 400


async def test_idle_lines_dial_what_is_added(flows: Flows):
    workflow = await flows.created(details=lists(NUMBERS[0]))
    flows.go(1200)
    await flows.post("uploaddetails", workflow_id=workflow, details=lists(NUMBERS[1]))
    (row, *_) = await flows.tasks(workflow)
    assert [d["result"] for d in await flows.details(row["task_id"])][1] == "pending"


async def test_new_variables_are_for_what_was_not_dialled_yet(flows: Flows):
    workflow = await flows.created()
    flows.go(60)
    dialled, waiting = NUMBERS[0], NUMBERS[-1]
    for number in (dialled, waiting):
        change = {"callee": number, "variables": {"amount": "99"}}
        told = await flows.post("updatedetails", workflow_id=workflow, details=[change])
        assert (told["code"], told["data"]) == (200, {})
    (task,) = (await flows.tasks(workflow))[:1]
    shown = {d["callee"]: d["variables"] for d in await flows.details(task["task_id"])}
    assert shown[waiting] == {"name": waiting[-4:], "amount": "99"}
    flows.go(3600)
    first, second = [await flows.details(t["task_id"]) for t in await flows.tasks(workflow)]
    assert {d["callee"]: d["variables"]["amount"] for d in first} == {
        n: "99" if n == waiting else "10" for n in NUMBERS
    }
    again = {d["callee"]: d["variables"]["amount"] for d in second}
    assert all(again[n] == "99" for n in (dialled, waiting) if n in again)
    unknown = [*lists(NUMBERS[3]), *lists("+620")]
    told = await flows.post("updatedetails", workflow_id=workflow, details=unknown)
    assert told["code"] == 404


async def test_a_cancelled_list_goes_through_no_later_node_and_its_call_is_not_cut(flows: Flows):
    workflow = await flows.created()
    flows.go(8)
    (task,) = await flows.tasks(workflow)
    (running, *_) = [d for d in await flows.details(task["task_id"]) if d["result"] == "pending"]
    for number in (running["callee"], NUMBERS[-1], NUMBERS[-1]):
        told = await flows.post("canceldetails", workflow_id=workflow, callee=number)
        assert (told["code"], told["data"]) == (200, {})
    flows.go(3600)
    first, second = [await flows.details(t["task_id"]) for t in await flows.tasks(workflow)]
    ended = {d["callee"]: d for d in first}
    assert ended[NUMBERS[-1]]["result"] == "cancelled"
    assert ended[running["callee"]]["call_times"] == 1
    assert ended[running["callee"]]["hangup_type"] != "Canceled"
    assert not {running["callee"], NUMBERS[-1]} & {d["callee"] for d in second}
    through = await flows.post("canceldetails", workflow_id=workflow, callee=NUMBERS[5])
    assert through["code"] == 400
    assert (await flows.post("canceldetails", workflow_id=workflow, callee="+620"))["code"] == 404
    assert (await flows.row(workflow))["finished_count"] == 40


async def test_one_of_several_lists_of_a_number_is_cancelled_by_its_case(flows: Flows):
    twice = [{"callee": NUMBERS[0], "case_id": case} for case in ("first", "second")]
    workflow = await flows.created(details=[*lists(*NUMBERS[1:]), *twice])
    await flows.post("canceldetails", workflow_id=workflow, callee=NUMBERS[0], case_id="second")
    told = {row["case"]: row["cancelled"] for row in (await flows.truth(workflow))["lists"]}
    assert (told["first"], told["second"]) == (False, True)
    flows.go(20)
    (task,) = await flows.tasks(workflow)
    results = {d["case_id"]: d["result"] for d in await flows.details(task["task_id"])}
    assert results["second"] == "cancelled"
    assert results["first"] != "cancelled"


async def test_a_list_can_be_cancelled_while_it_waits(flows: Flows):
    workflow = await flows.created(workflow_template_id=TELLING)
    waiting = []
    while not waiting:
        flows.go(30)
        told = (await flows.truth(workflow))["lists"]
        waiting = [row["callee"] for row in told if row["path"][-1:] == ["node-5"]]
    answer = await flows.post("canceldetails", workflow_id=workflow, callee=waiting[0])
    assert answer["code"] == 200
    flows.go(3600)
    _, again = await flows.tasks(workflow)
    later = {d["callee"] for d in await flows.details(again["task_id"])}
    assert later
    assert waiting[0] not in later


async def test_a_stopped_workflow_calls_nobody_more_and_takes_nothing_more(flows: Flows):
    workflow = await flows.created(workflow_template_id=TELLING, auto_finish=1)
    flows.go(40)
    assert (await flows.post("stopinstance", workflow_id=workflow))["data"] == {}
    assert (await flows.row(workflow))["status"] == "canceled"
    flows.go(3600)
    (task,) = await flows.tasks(workflow)
    assert task["status"] == "canceled"
    details = await flows.details(task["task_id"])
    assert {"cancelled", "finished"} <= {d["result"] for d in details}
    assert (await flows.row(workflow))["finished_count"] == 40
    for operation, told in (
        ("uploaddetails", {"details": lists("+62811000000")}),
        ("updatedetails", {"details": lists(NUMBERS[0])}),
        ("canceldetails", {"callee": NUMBERS[0]}),
        ("stopinstance", {}),
    ):
        answer = await flows.post(operation, workflow_id=workflow, **told)
        assert (answer["code"], answer["message"]) == (400, "the workflow is over")


async def test_what_a_custom_node_pushed_can_be_verified(flows: Flows):
    workflow = await flows.created(workflow_template_id=TELLING, auto_finish=1)
    flows.go(3600)
    truth = await flows.truth(workflow)
    told = [row for row in truth["lists"] if "node-3" in row["path"]]
    assert len(told) == truth["pushed"] > 0
    one = told[0]
    key = {"workflow_id": workflow, "node_id": "node-3", "callee": one["callee"]}
    for case in ({}, {"case_id": one["case"]}):
        body = (await flows.post("apinoticeinfo", **key, **case))["data"]
        assert (body["node_name"], body["case_id"]) == ("Tell the system", one["case"])
        assert body["variables"] == one["variables"]
    for other in ({"case_id": "no"}, {"node_id": "node-1"}, {"callee": "+620"}):
        assert (await flows.post("apinoticeinfo", **{**key, **other}))["data"] == {}


async def test_workflows_are_listed_newest_first_by_name_and_time(flows: Flows):
    early = await flows.created(name="spring-west")
    flows.go(3600)
    late = await flows.created(name="spring-east")

    async def found(**query: object) -> list[str]:
        rows = (await flows.get("instancelist", **query))["data"]["list"]
        return [row["workflow_id"] for row in rows]

    assert await found() == [late, early]
    assert await found(page=2, page_size=1) == [early]
    assert await found(workflow_name="west") == [early]
    assert await found(start_time="2026-03-10 09:00:00") == [late]
    assert await found(end_time="2026-03-10 09:00:00") == [early]


async def test_workflows_of_a_number_or_case_are_found(flows: Flows):
    workflow = await flows.created()
    other = await flows.created(name="other", details=lists(NUMBERS[0], "+628117999999"))
    day = {"start_time": "2026-03-10 00:00:00", "end_time": "2026-03-10 23:59:59"}
    both = (await flows.post("detailinstances", callee=NUMBERS[0], **day))["data"]["list"]
    assert [row["workflow_id"] for row in both] == [workflow, other]
    (one,) = (await flows.post("detailinstances", case_id="case-9999", **day))["data"]["list"]
    assert one == {
        "workflow_id": other,
        "workflow_name": "other",
        "case_id": "case-9999",
        "callee": "+628117999999",
        "created_at": "2026-03-10 08:30:00",
    }
    before = {**day, "end_time": "2026-03-10 08:00:00"}
    none = await flows.post("detailinstances", callee=NUMBERS[0], **before)
    assert none["data"]["list"] == []
    for missing in ({}, {"callee": NUMBERS[0], "start_time": None}):
        assert (await flows.post("detailinstances", **{**day, **missing}))["code"] == 400


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"workflow_template_id": 1}, 404),
        ({"workflow_template_id": str(TWICE)}, 400),
        ({"workflow_template_id": True}, 400),
        ({"workflow_template_name": 7}, 400),
        ({"name": ""}, 400),
        ({"name": 7}, 400),
        ({"end_time": None}, 400),
        ({"end_time": "tomorrow"}, 400),
        ({"end_time": "2026-03-10"}, 400),
        ({"end_time": "2026-03-10 08:30:00"}, 400),
        ({"auto_finish": 3}, 400),
        ({"auto_finish": "1"}, 400),
        ({"details": {}}, 400),
        ({"details": ["+628117000000"]}, 400),
        ({"details": [{"case_id": "x"}]}, 400),
        ({"details": [{"callee": "08117000000"}]}, 400),
        ({"details": [{"callee": "+628117000000", "case_id": 7}]}, 400),
        ({"details": [{"callee": "+628117000000", "variables": {"amount": 7}}]}, 400),
    ],
)
async def test_refuses_a_creation_that_does_not_fit(
    flows: Flows, changes: dict[str, Any], code: int
):
    answer = await flows.post("createinstance", **wanted(**changes))
    assert answer["code"] == code
    assert (await flows.get("instancelist"))["data"]["total"] == 0


async def test_does_not_know_another_workflow(flows: Flows):
    asked = {
        "uploaddetails": {"details": lists(NUMBERS[0])},
        "updatedetails": {"details": lists(NUMBERS[0])},
        "canceldetails": {"callee": NUMBERS[0]},
        "apinoticeinfo": {"node_id": "node-3", "callee": NUMBERS[0]},
        "stopinstance": {},
        "tasklist": {},
    }
    for operation, told in asked.items():
        assert (await flows.post(operation, workflow_id="wf0", **told))["code"] == 404, operation
        assert (await flows.post(operation, **told))["code"] == 400, operation


async def test_every_operation_needs_the_token(flows: Flows):
    flows.served.token = "another"
    for operation in ("templatelist", "instancelist", "subtasklist", "callinfo", "recordings"):
        assert (await flows.get(operation))["code"] == 401, operation
    for operation in (
        "createinstance", "uploaddetails", "updatedetails", "canceldetails", "apinoticeinfo",
        "stopinstance", "tasklist", "taskdetail", "detailinstances",
    ):  # fmt: skip
        assert (await flows.post(operation))["code"] == 401, operation


async def test_the_scenario_of_every_kind_has_workflows_that_end(serve: Serve):
    flows = Flows(await logged_in(serve, what="every-kind"))
    flows.go(1500)
    told = await flows.served.control("/workflows")
    assert {(one["name"], one["status"]) for one in told} == {
        ("spring-renewal", "finished"), ("system-check", "finished"),
    }  # fmt: skip
    campaigns = (await flows.served.control("/truth"))["campaigns"]
    parts = {c["key"] for c in campaigns if c["kind"] == "node"}
    assert parts == {node["campaign"] for one in told for node in one["nodes"]} - {None}
    assert len(parts) == 4
    counts = (await flows.served.control("/requests"))["airudder"]
    assert set(counts) == {"auth"}
