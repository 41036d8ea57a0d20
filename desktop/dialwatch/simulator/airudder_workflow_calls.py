"""The calls of AI Rudder's workflows: node tasks, outbound tasks and their details, recordings.

Source: vendors/airudder-workflow.md 2.9 to 2.13, 2.15, 3.1, 3.2, 6. Confirmed: the methods; the
path of the details, and that they are a task's with the workflow's five fields; the names of a
subtask's fields; that call information takes one of callee and case, and one of task and workflow.
All else is the page's inference [U]: the other paths, the parameters, the rows, the paging; that
`case_id` stands in the rows and the other four fields above them; that info check is asked at the
same path. Ours besides [U]: that every node is a subtask from the start, those that call without a
task until a list comes to them and the others for ever; one row of call information a number and
node, with its redials inside, once it is reported; HTTP 404 for what is unknown, and for a number
that is not in the workflow whose recordings are asked for.
"""

import json
from collections.abc import Iterator, Mapping
from random import Random
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from dialwatch.simulator.airudder_recordings import Recordings
from dialwatch.simulator.airudder_records import TaskBook
from dialwatch.simulator.airudder_shelf import TaskShelf
from dialwatch.simulator.airudder_wire import Handler, Refused, body_of, envelope, text_of
from dialwatch.simulator.airudder_workflow_wire import asked, maybe_text_of, workflow_of
from dialwatch.simulator.call import Entry
from dialwatch.simulator.workflow import NodeTask, Workflow
from dialwatch.simulator.world import World

__all__ = ["CALLS", "WorkflowCalls"]

_BASE = "/service/cloud/workflow/"
CALLS: Mapping[str, tuple[str, str]] = {
    "workflow_subtasks": ("GET", _BASE + "subtasklist"),
    "workflow_tasks": ("POST", _BASE + "tasklist"),
    "workflow_detail": ("POST", _BASE + "taskdetail"),
    "workflow_call_info": ("GET", _BASE + "callinfo"),
    "workflow_recordings": ("GET", _BASE + "recordings"),
}
"""Operation → method and path."""


class WorkflowCalls:
    """Answers what concerns the tasks of these workflows."""

    def __init__(
        self,
        world: World,
        workflows: Mapping[str, Workflow],
        shelf: TaskShelf,
        recordings: Recordings,
        rng: Random,
    ) -> None:
        self._world = world
        self._workflows = workflows
        self._shelf = shelf
        self._recordings = recordings
        self._rng = rng

    def handlers(self) -> dict[str, Handler]:
        """Operation → what answers it."""
        return {
            "workflow_subtasks": self._subtasks,
            "workflow_tasks": self._tasks,
            "workflow_detail": self._detail,
            "workflow_call_info": self._call_info,
            "workflow_recordings": self._recordings_of,
        }

    async def _subtasks(self, request: Request) -> Response:
        workflow, page = workflow_of(self._workflows, request.query_params), asked(request)
        rows = [self._subtask(task) for task in workflow.tasks.values()]
        return envelope({"total": len(rows), "list": page.of(rows, self._rng)})

    def _subtask(self, task: NodeTask) -> dict[str, Any]:
        told = {
            "nodetask_id": task.key,
            "nodetask_name": task.node.name,
            "node_type": task.node.type,
        }
        if task.campaign:
            told["task_id"] = task.campaign.key
            told["task_status"] = task.campaign.status(self._world.moment)
        return told

    async def _tasks(self, request: Request) -> Response:
        told = await body_of(request)
        workflow, page = workflow_of(self._workflows, told), asked(request, told)
        wanted = maybe_text_of(told, "nodetask_id")
        tasks = [task for task in workflow.tasks.values() if wanted in ("", task.key)]
        if not tasks:
            raise Refused(404, "no such node in the workflow")
        rows = [self._outbound(task) for task in tasks if task.campaign]
        return envelope({"total": len(rows), "list": page.of(rows, self._rng)})

    def _outbound(self, task: NodeTask) -> dict[str, Any]:
        header = self._book(task).header(self._world.moment)
        names = ("task_id", "task_name", "status", "created_at")
        own = {name: header[name] for name in names}
        return {**own, "nodetask_id": task.key, "nodetask_name": task.node.name}

    async def _detail(self, request: Request) -> Response:
        told = await body_of(request)
        book, page = self._shelf.book(text_of(told, "task_id"), "node"), asked(request, told)
        workflow = self._workflows[book.campaign.plan.parent]
        task = next(t for t in workflow.tasks.values() if t.campaign is book.campaign)
        rows = book.rows(self._world.moment)
        cases = {entry.id: entry.case for entry in book.campaign.entries}
        shown = [json.loads(row) for row in page.of(rows, self._rng)]
        return envelope(
            {
                "workflow_id": workflow.key,
                "workflow_name": workflow.name,
                "nodetask_id": task.key,
                "nodetask_name": task.node.name,
                **book.header(self._world.moment),
                "details": [{**row, "case_id": cases[row["id"]]} for row in shown],
                "total": len(rows),
                "page": page.number,
                "page_size": page.size,
            }
        )

    async def _call_info(self, request: Request) -> Response:
        query = request.query_params
        callee, case = query.get("callee", ""), _either(query, "case_id", "caseid")
        key, within = _either(query, "task_id", "taskid"), query.get("workflow_id", "")
        if not (callee or case) or not (key or within):
            raise Refused(400, "callee or case_id, and task_id or workflow_id, are required")
        parent = self._shelf.book(key, "node").campaign.plan.parent if key else within
        workflow = workflow_of(self._workflows, {"workflow_id": within or parent})
        rows = [
            self._recordings.told(request, book, entry, entry.calls[-1])
            for book, entry in self._reported(workflow, callee, case)
            if key in ("", book.campaign.key)
        ]
        return envelope({"total": len(rows), "list": rows})

    async def _recordings_of(self, request: Request) -> Response:
        query = request.query_params
        workflow = workflow_of(self._workflows, query)
        callee, case = text_of(query, "callee"), _either(query, "case_id", "caseid")
        if not workflow.find(callee, case):
            raise Refused(404, "no such number in the workflow")
        found = [
            self._recordings.told(request, book, entry, entry.calls[-1])
            for book, entry in self._reported(workflow, callee, case)
        ]
        names = ("call_id", "call_start_time", "recording_url")
        rows = [{name: one[name] for name in names} for one in found if "recording_url" in one]
        return envelope({"list": rows})

    def _reported(
        self, workflow: Workflow, callee: str, case: str
    ) -> Iterator[tuple[TaskBook, Entry]]:
        for row in workflow.find(callee, case):
            for task, entry in row.calls:
                if entry.shown_at is not None:
                    yield self._book(task), entry

    def _book(self, task: NodeTask) -> TaskBook:
        return self._shelf.book(task.campaign.key if task.campaign else "", "node")


def _either(query: Mapping[str, str], *spellings: str) -> str:
    return next((query[name] for name in spellings if query.get(name)), "")
