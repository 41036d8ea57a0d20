"""AI Rudder's workflows: templates, create, add, update, cancel, stop, list, find, verify a push.

Source: vendors/airudder-workflow.md 2.0 to 2.8, 2.16, 6.5. Confirmed: the methods; the paths of
create, verify and find; `workflow_template_id`, `name` and `end_time` as required, `auto_finish` 2
by default; the fields of verify and find; newest templates first. Known from practice: the path of
adding lists, `end_time` with an offset, `data.workflow_id`, the largest number of lists. All else
is the page's inference [U]: the other paths and parameters, the answers, `total` of an addition
being what was added. Ours besides [U]: HTTP 404 for an unknown template, workflow or list, 400 for
a workflow or list that is over and for an `end_time` that is past; that a list cancelled twice is
granted twice; that a workflow is found by a part of its name and by when it was made, a list by
when it was added; that an unknown key of a push gives an empty answer, and the latest of several.
"""

from collections.abc import Mapping
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from starlette.requests import Request
from starlette.responses import Response

from dialwatch.simulator.airudder_recordings import Recordings
from dialwatch.simulator.airudder_shelf import TaskShelf
from dialwatch.simulator.airudder_wire import Handler, Refused, body_of, envelope, text_of
from dialwatch.simulator.airudder_workflow_calls import CALLS, WorkflowCalls
from dialwatch.simulator.airudder_workflow_wire import (
    MOST,
    asked,
    lists_of,
    maybe_text_of,
    moment_in,
    number_of,
    workflow_of,
)
from dialwatch.simulator.people import indonesian
from dialwatch.simulator.scenario import JAKARTA, FlowingCalls
from dialwatch.simulator.wire import local_time
from dialwatch.simulator.workflow import ListRow, Workflow, WorkflowFollower
from dialwatch.simulator.workflow_template import TEMPLATES, Template
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
    "workflow_find": ("POST", _BASE + "detailinstances"),
    **CALLS,
}
"""Operation → method and path. A call by its id is asked where the tasks' calls are, as
`workflow_call` (airudder_recordings.py)."""

_DAY = 24 * 3600
_LINE = "JKT-TRUNK-B"


class Workflows:
    """The account's workflows, and the answers on them."""

    def __init__(self, world: World, shelf: TaskShelf, recordings: Recordings, rng: Random) -> None:
        self.workflows: dict[str, Workflow] = {}
        self.followers: list[WorkflowFollower] = []
        self._world = world
        self._rng = rng
        self._zone = ZoneInfo(JAKARTA)
        self._calls = WorkflowCalls(world, self.workflows, shelf, recordings, rng)

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
            "workflow_find": self._find,
            **self._calls.handlers(),
        }

    def open(self, flowing: FlowingCalls) -> None:
        """Begin a scenario's workflow, over numbers of its own."""
        template = [*TEMPLATES.values()][flowing.template]
        workflow = self._made(flowing.name, template, self._world.start + _DAY // 2, 1)
        numbers = self._world.numbers("airudder", flowing.entries)
        workflow.add([_invented(number, serial) for serial, number in enumerate(numbers, 1001)])

    def _made(self, name: str, template: Template, ends: int, auto_finish: int) -> Workflow:
        drawn = Random(f"{self._world.seed}/workflow/{len(self.workflows)}").getrandbits(120)
        key, now = f"wf{drawn:030x}", self._world.moment
        workflow = Workflow(
            self._world, key, name, template, _LINE, ends, auto_finish, now, self.followers
        )
        self.workflows[key] = workflow
        return workflow

    async def _templates(self, request: Request) -> Response:
        page = asked(request)
        rows = [
            {
                "workflow_template_id": one.key,
                "workflow_template_name": one.name,
                "created_at": self._time(self._world.start - one.made * _DAY),
                "variables": list(one.variables),
            }
            for one in [*TEMPLATES.values()][::-1]
            if str(one.key) not in self._world.gone("airudder")
        ]
        return envelope({"total": len(rows), "list": page.of(rows, self._rng)})

    async def _create(self, request: Request) -> Response:
        told = await body_of(request)
        template = TEMPLATES.get(number_of(told, "workflow_template_id"))
        name, ends = text_of(told, "name"), moment_in(told, "end_time", self._zone)
        for other in ("workflow_template_name", "workflow_name"):
            maybe_text_of(told, other)
        auto_finish = number_of(told, "auto_finish", 2)
        if auto_finish not in (1, 2):
            raise Refused(400, "auto_finish is 1 or 2")
        if ends <= self._world.moment:
            raise Refused(400, "end_time is later than now")
        rows = lists_of(told, at_least=0)
        if template is None or str(template.key) in self._world.gone("airudder"):
            raise Refused(404, "no such template")
        workflow = self._made(name, template, ends, auto_finish)
        log = self._world.launches
        log.made(self._world.moment, "airudder", workflow.key, "workflow", name)
        if rows:
            workflow.add(rows)
            log.listed("airudder", workflow.key, [(row.callee, row.case) for row in rows])
        return envelope({"workflow_id": workflow.key})

    async def _add(self, request: Request) -> Response:
        told = await body_of(request)
        workflow, rows = self._running(told), lists_of(told)
        if len(workflow.rows) + len(rows) > MOST:
            raise Refused(400, f"a workflow takes at most {MOST} lists")
        workflow.add(rows)
        self._world.launches.added(
            self._world.moment,
            "airudder",
            workflow.key,
            workflow.name,
            [(row.callee, row.case) for row in rows],
        )
        return envelope({"workflow_id": workflow.key, "total": len(rows)})

    async def _update(self, request: Request) -> Response:
        told = await body_of(request)
        workflow, fresh = self._running(told), lists_of(told)
        found = [_known(workflow, row.callee, row.case) for row in fresh]
        for row, known in zip(fresh, found, strict=True):
            for one in known:
                workflow.update(one, row.variables)
        return envelope({})

    async def _cancel(self, request: Request) -> Response:
        told = await body_of(request)
        workflow = self._running(told)
        found = _known(workflow, text_of(told, "callee"), maybe_text_of(told, "case_id"))
        done = [workflow.cancel(self._world.moment, row) for row in found]
        if not any(done):
            raise Refused(400, "the list has gone through the workflow")
        return envelope({})

    async def _verify_push(self, request: Request) -> Response:
        told = await body_of(request)
        workflow = workflow_of(self.workflows, told)
        node, callee = text_of(told, "node_id"), text_of(told, "callee")
        case = maybe_text_of(told, "case_id")
        for body in reversed(workflow.pushed):
            known = (body["node_id"], body["callee"]) == (node, callee)
            if known and case in ("", body["case_id"]):
                return envelope(body)
        return envelope({})

    async def _stop(self, request: Request) -> Response:
        self._running(await body_of(request)).stop(self._world.moment)
        return envelope({})

    async def _list(self, request: Request) -> Response:
        query, page = request.query_params, asked(request)
        since, until = (
            moment_in(query, name, self._zone) if query.get(name) else None
            for name in ("start_time", "end_time")
        )
        rows = [
            self._row(one)
            for one in [*self.workflows.values()][::-1]
            if query.get("workflow_name", "") in one.name
            and (since is None or since <= one.created)
            and (until is None or one.created <= until)
        ]
        return envelope({"total": len(rows), "list": page.of(rows, self._rng)})

    async def _find(self, request: Request) -> Response:
        told = await body_of(request)
        callee, case = maybe_text_of(told, "callee"), maybe_text_of(told, "case_id")
        if not callee and not case:
            raise Refused(400, "case_id or callee is required")
        since, until = (moment_in(told, n, self._zone) for n in ("start_time", "end_time"))
        rows = [
            {
                "workflow_id": one.key,
                "workflow_name": one.name,
                "case_id": row.case,
                "callee": row.callee,
                "created_at": self._time(row.added),
            }
            for one in self.workflows.values()
            for row in one.find(callee, case)
            if since <= row.added <= until
        ]
        return envelope({"list": rows})

    def _row(self, workflow: Workflow) -> dict[str, Any]:
        return {
            "workflow_id": workflow.key,
            "workflow_name": workflow.name,
            "workflow_template_id": workflow.template.key,
            "status": workflow.status,
            "created_at": self._time(workflow.created),
            "end_time": self._time(workflow.ends),
            "total_count": len(workflow.rows),
            "finished_count": workflow.through,
        }

    def _running(self, told: Mapping[str, Any]) -> Workflow:
        workflow = workflow_of(self.workflows, told)
        if workflow.over:
            raise Refused(400, "the workflow is over")
        return workflow

    def _time(self, second: int) -> str:
        return local_time(second, self._zone)


def _known(workflow: Workflow, callee: str, case: str) -> list[ListRow]:
    found = workflow.find(callee, case)
    if not found:
        raise Refused(404, "no such list in the workflow")
    return found


def _invented(number: str, serial: int) -> ListRow:
    person = indonesian(serial)
    told = {"name": person.name, "amount": str(person.amount * 100), "birthday": person.birthday}
    return ListRow(number, f"case-{serial}", told)
