"""AI Rudder's workflows: create, add, update, cancel, stop, list, their tasks, calls, recordings.

Source: vendors/airudder-workflow.md 2.0 to 2.16, 6. Confirmed: the paths of create, task detail,
verify and find, `workflow_template_id`, `name` and `end_time` as required, `auto_finish` 2 by
default, the five fields that a workflow adds to a call, the key fields of verify and find. Known
from practice: the path of adding lists, `end_time` with an offset, at most 10 000 lists. All else
is the page's inference [U]: the other paths, parameters, paging, answers; HTTP 404 for what is
unknown, 400 for what is over; that a workflow's tasks are not in the list of tasks, while `detail`
does not know them and call information does.
"""

from collections.abc import Iterator, Mapping
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from starlette.requests import Request
from starlette.responses import Response

from dialwatch.simulator.airudder_recordings import Recordings
from dialwatch.simulator.airudder_records import TaskBook
from dialwatch.simulator.airudder_shelf import TaskShelf
from dialwatch.simulator.airudder_wire import (
    Handler,
    Refused,
    body_of,
    envelope,
    moment_of,
    text_of,
)
from dialwatch.simulator.call import Call, Entry
from dialwatch.simulator.paging import page_of
from dialwatch.simulator.scenario import JAKARTA, FlowingCalls
from dialwatch.simulator.wire import local_time, whole_number
from dialwatch.simulator.workflow import TEMPLATES, ListRow, Template, Workflow
from dialwatch.simulator.world import World

__all__ = ["WORKFLOWS", "Workflows"]

_BASE = "/service/cloud/workflow/"
WORKFLOWS: Mapping[str, tuple[str, str]] = {
    "workflow_templates": ("GET", _BASE + "templatelist"),
    "workflow_create": ("POST", _BASE + "createinstance"),
    "workflow_add": ("POST", _BASE + "uploaddetails"),
    "workflow_update": ("POST", _BASE + "updatedetails"),
    "workflow_cancel": ("POST", _BASE + "canceldetails"),
    "workflow_verify_push": ("POST", _BASE + "apinoticeinfo"),
    "workflow_stop": ("POST", _BASE + "stopinstance"),
    "workflow_list": ("GET", _BASE + "instancelist"),
    "workflow_subtasks": ("GET", _BASE + "subtasklist"),
    "workflow_tasks": ("POST", _BASE + "tasklist"),
    "workflow_detail": ("POST", _BASE + "taskdetail"),
    "workflow_call_info": ("GET", _BASE + "callinfo"),
    "workflow_recordings": ("GET", _BASE + "recordings"),
    "workflow_find": ("POST", _BASE + "detailinstances"),
}
"""Operation → method and path. A call by its id is asked where the tasks' calls are."""

_MOST = 10_000
_MADE = 14 * 24 * 3600
_LINE = "JKT-TRUNK-B"


class Workflows:
    """The account's workflows, and the answers on them."""

    def __init__(self, world: World, shelf: TaskShelf, recordings: Recordings, rng: Random) -> None:
        self.workflows: dict[str, Workflow] = {}
        self._world = world
        self._shelf = shelf
        self._recordings = recordings
        self._rng = rng
        self._zone = ZoneInfo(JAKARTA)

    def handlers(self) -> dict[str, Handler]:
        """Operation → what answers it."""
        return {
            "workflow_templates": self._templates,
            "workflow_create": self._create,
            "workflow_add": self._add,
            "workflow_update": self._update,
            "workflow_cancel": self._cancel,
            "workflow_verify_push": self._verify_push,
            "workflow_stop": self._stop,
            "workflow_list": self._list,
            "workflow_subtasks": self._subtasks,
            "workflow_tasks": self._tasks,
            "workflow_detail": self._detail,
            "workflow_call_info": self._call_info,
            "workflow_recordings": self._recordings_of,
            "workflow_find": self._find,
        }

    def open(self, flowing: FlowingCalls) -> None:
        """Begin a scenario's workflow, over numbers of its own."""
        template = [*TEMPLATES.values()][flowing.template]
        workflow = self._made(flowing.name, template, self._world.start + 12 * 3600, 1)
        numbers = self._world.numbers("airudder", flowing.entries)
        workflow.add(
            [ListRow(number, f"case-{n}", {"name": "Ayu Contoh", "amount": str(100 + n)})
             for n, number in enumerate(numbers, 1001)]
        )  # fmt: skip

    def _made(self, name: str, template: Template, ends: int, auto_finish: int) -> Workflow:
        drawn = Random(f"{self._world.seed}/workflow/{len(self.workflows)}").getrandbits(120)
        workflow = Workflow(
            self._world, f"wf{drawn:030x}", name, template, _LINE, ends, auto_finish,
            created=self._world.moment,
        )  # fmt: skip
        self.workflows[workflow.key] = workflow
        return workflow

    # Lists in, lists out

    async def _create(self, request: Request) -> Response:
        told = await body_of(request)
        template = TEMPLATES.get(_number(told, "workflow_template_id"))
        if template is None:
            raise Refused(404, "no such template")
        name = text_of(told, "name")
        ends = moment_of({"end_time": text_of(told, "end_time")}, "end_time", self._zone)
        if ends is None or ends <= self._world.moment:
            raise Refused(400, "end_time lies in the past")
        auto_finish = told.get("auto_finish", 2)
        if auto_finish not in (1, 2):
            raise Refused(400, "auto_finish is 1 or 2")
        rows = _rows(told, required=False)
        workflow = self._made(name, template, ends, auto_finish)
        if rows:
            workflow.add(rows)
        return envelope({"workflow_id": workflow.key})

    async def _add(self, request: Request) -> Response:
        told = await body_of(request)
        workflow, rows = self._open(told), _rows(told)
        if len(workflow.rows) + len(rows) > _MOST:
            raise Refused(400, f"a workflow takes at most {_MOST} lists")
        workflow.add(rows)
        return envelope({"workflow_id": workflow.key, "total": len(workflow.rows)})

    async def _update(self, request: Request) -> Response:
        told = await body_of(request)
        workflow = self._open(told)
        rows = _rows(told)
        known = [workflow.update(row.callee, row.case, row.variables) for row in rows]
        if not all(known):
            raise Refused(404, "no such list in the workflow")
        return envelope({})

    async def _cancel(self, request: Request) -> Response:
        told = await body_of(request)
        workflow = self._open(told)
        case = str(told.get("case_id") or "")
        if not workflow.cancel(self._world.moment, text_of(told, "callee"), case):
            raise Refused(404, "no such list in the workflow")
        return envelope({})

    async def _stop(self, request: Request) -> Response:
        self._open(await body_of(request)).stop(self._world.moment)
        return envelope({})

    async def _verify_push(self, request: Request) -> Response:
        told = await body_of(request)
        workflow = self._workflow(text_of(told, "workflow_id"))
        node, callee = text_of(told, "node_id"), text_of(told, "callee")
        case = str(told.get("case_id") or "")
        found = (
            body
            for (at, whom, which), body in workflow.pushed.items()
            if (at, whom) == (node, callee) and case in ("", which)
        )
        return envelope(next(found, {}))

    # What there is

    async def _templates(self, request: Request) -> Response:
        made = local_time(self._world.start - _MADE, self._zone)
        rows = [
            {
                "workflow_template_id": one.key,
                "workflow_template_name": one.name,
                "created_at": made,
                "variables": list(one.variables),
            }
            for one in [*TEMPLATES.values()][::-1]
        ]
        return self._paged(request, request.query_params, rows)

    async def _list(self, request: Request) -> Response:
        rows = [self._header(one) for one in [*self.workflows.values()][::-1]]
        name = request.query_params.get("workflow_name", "")
        rows = [row for row in rows if name in row["workflow_name"]]
        return self._paged(request, request.query_params, rows)

    async def _subtasks(self, request: Request) -> Response:
        workflow = self._workflow(request.query_params.get("workflow_id", ""))
        rows = [
            {
                "nodetask_id": workflow.node_task(place),
                "nodetask_name": node.name,
                "node_type": node.type,
                "task_id": self._task_id(workflow, place),
                "task_status": self._task_status(workflow, place),
            }
            for place, node in enumerate(workflow.template.nodes)
        ]
        return self._paged(request, request.query_params, rows)

    async def _tasks(self, request: Request) -> Response:
        told = await body_of(request)
        workflow = self._workflow(text_of(told, "workflow_id"))
        wanted = str(told.get("nodetask_id") or "")
        rows = []
        for place, campaign in workflow.calls.items():
            node = workflow.node_task(place)
            if wanted in ("", node):
                header = self._shelf.book(campaign.key, "node").header(self._world.moment)
                rows.append(
                    {
                        **{name: header[name] for name in ("task_id", "task_name", "status")},
                        "created_at": header["created_at"],
                        "nodetask_id": node,
                        "nodetask_name": workflow.template.nodes[place].name,
                    }
                )
        return self._paged(request, told, rows)

    async def _detail(self, request: Request) -> Response:
        told = await body_of(request)
        book = self._shelf.book(text_of(told, "task_id"), "node")
        workflow, place = self._owner(book)
        rows = [*self._details(workflow, book)]
        size, page = _page(told)
        shown = page_of(rows, page, size, request.scope["state"].get("paging", ""), self._rng)
        return envelope(
            {
                **book.header(self._world.moment),
                "workflow_id": workflow.key,
                "workflow_name": workflow.name,
                "nodetask_id": workflow.node_task(place),
                "nodetask_name": workflow.template.nodes[place].name,
                "total": len(rows),
                "page": page,
                "page_size": size,
                "details": shown,
            }
        )

    async def _call_info(self, request: Request) -> Response:
        query = request.query_params
        callee, case = query.get("callee", ""), query.get("case_id") or query.get("caseid", "")
        task, key = query.get("task_id") or query.get("taskid", ""), query.get("workflow_id", "")
        if not (callee or case) or not (task or key):
            raise Refused(400, "callee or case_id, and task_id or workflow_id, are required")
        rows = [
            {**book.record(entry, call), "case_id": row.case, "task_id": book.campaign.key,
             **self._heard(request, book, call)}
            for book, entry, row in self._reported(key, task)
            if callee in ("", row.callee) and case in ("", row.case)
            for call in entry.calls
        ]  # fmt: skip
        return envelope({"total": len(rows), "list": rows})

    async def _recordings_of(self, request: Request) -> Response:
        query = request.query_params
        workflow = self._workflow(query.get("workflow_id", ""))
        callee, case = query.get("callee", ""), query.get("case_id", "")
        if not callee:
            raise Refused(400, "callee is required")
        rows = [
            {
                "call_id": book.call_id(call),
                "call_start_time": local_time(call.dialed + call.ring, self._zone),
                **heard,
            }
            for book, entry, row in self._reported(workflow.key, "")
            if row.callee == callee and case in ("", row.case)
            for call in entry.calls
            if (heard := self._heard(request, book, call))
        ]
        return envelope({"list": rows})

    async def _find(self, request: Request) -> Response:
        told = await body_of(request)
        callee, case = str(told.get("callee") or ""), str(told.get("case_id") or "")
        if not callee and not case:
            raise Refused(400, "case_id or callee is required")
        since, until = (
            moment_of({name: text_of(told, name)}, name, self._zone)
            for name in ("start_time", "end_time")
        )
        rows = [
            {
                "workflow_id": workflow.key,
                "workflow_name": workflow.name,
                "case_id": row.case,
                "callee": row.callee,
                "created_at": local_time(workflow.created, self._zone),
            }
            for workflow in self.workflows.values()
            if (since or 0) <= workflow.created <= (until or 0)
            for row in workflow.rows
            if callee in ("", row.callee) and case in ("", row.case)
        ]
        return envelope({"list": rows})

    # Small things

    def _workflow(self, key: str) -> Workflow:
        if key not in self.workflows:
            raise Refused(404, "no such workflow")
        return self.workflows[key]

    def _open(self, told: Mapping[str, Any]) -> Workflow:
        workflow = self._workflow(text_of(told, "workflow_id"))
        if workflow.over:
            raise Refused(400, "the workflow is over")
        return workflow

    def _owner(self, book: TaskBook) -> tuple[Workflow, int]:
        workflow = self._workflow(book.campaign.plan.parent)
        return workflow, next(p for p, one in workflow.calls.items() if one is book.campaign)

    def _header(self, workflow: Workflow) -> dict[str, Any]:
        return {
            "workflow_id": workflow.key,
            "workflow_name": workflow.name,
            "workflow_template_id": workflow.template.key,
            "status": workflow.status(),
            "created_at": local_time(workflow.created, self._zone),
            "end_time": local_time(workflow.ends, self._zone),
            "total_count": len(workflow.rows),
            "finished_count": sum(row.through for row in workflow.rows),
        }

    def _task_id(self, workflow: Workflow, place: int) -> str:
        campaign = workflow.calls.get(place)
        return campaign.key if campaign else ""

    def _task_status(self, workflow: Workflow, place: int) -> str:
        campaign = workflow.calls.get(place)
        return campaign.status(self._world.moment) if campaign else "created"

    def _details(self, workflow: Workflow, book: TaskBook) -> Iterator[dict[str, Any]]:
        """Every listed number; one that awaits its redial or its report is left out."""
        now = self._world.moment
        for entry in book.campaign.entries:
            case = workflow.row_of(book.campaign, entry).case
            if entry.shown_at is not None:
                yield {**book.record(entry, entry.calls[-1]), "case_id": case}
            elif not entry.calls or (len(entry.calls) == 1 and entry.calls[0].ended > now):
                result = "pending" if entry.calls else "created"
                yield {"id": entry.id, "callee": entry.number, "case_id": case, "result": result,
                       "variables": dict(entry.variables or {})}  # fmt: skip

    def _reported(self, key: str, task: str) -> Iterator[tuple[TaskBook, Entry, ListRow]]:
        workflows = [self._workflow(key)] if key else list(self.workflows.values())
        for workflow in workflows:
            for campaign in workflow.calls.values():
                if task in ("", campaign.key):
                    book = self._shelf.book(campaign.key, "node")
                    for entry in campaign.shown:
                        yield book, entry, workflow.row_of(campaign, entry)

    def _heard(self, request: Request, book: TaskBook, call: Call) -> dict[str, str]:
        if not (call.answered and call.talk):
            return {}
        return {"recording_url": self._recordings.link(request, f"{book.call_id(call)}.wav")}

    def _paged(
        self, request: Request, told: Mapping[str, Any], rows: list[dict[str, Any]]
    ) -> Response:
        size, page = _page(told)
        shown = page_of(rows, page, size, request.scope["state"].get("paging", ""), self._rng)
        return envelope({"total": len(rows), "list": shown})


def _page(told: Mapping[str, Any]) -> tuple[int, int]:
    """Size and number of the page that is asked for. Raises Refused."""
    size, page = whole_number(told.get("page_size"), 20), whole_number(told.get("page"), 1)
    if not size or not page or size < 0 or page < 0:
        raise Refused(400, "page and page_size count from 1")
    return size, page


def _number(told: Mapping[str, Any], name: str) -> int:
    value = told.get(name)
    if isinstance(value, bool) or not isinstance(value, int):
        raise Refused(400, f"{name} is an integer")
    return value


def _rows(told: Mapping[str, Any], *, required: bool = True) -> list[ListRow]:
    """The lists under `details`. Raises Refused."""
    details = told.get("details")
    if details in (None, []) and not required:
        return []
    if not isinstance(details, list) or not 0 < len(details) <= _MOST:
        raise Refused(400, f"details is a list of 1 to {_MOST} entries")
    rows = []
    for entry in details:
        number = entry.get("callee") if isinstance(entry, dict) else None
        if not isinstance(number, str) or not (number[:1] == "+" and number[1:].isdecimal()):
            raise Refused(400, "callee is a number with a leading plus sign")
        variables = entry.get("variables") or {}
        if not isinstance(variables, dict):
            raise Refused(400, "variables is an object")
        texts = {str(name): str(value) for name, value in variables.items()}
        rows.append(ListRow(number, str(entry.get("case_id") or ""), texts))
    return rows
