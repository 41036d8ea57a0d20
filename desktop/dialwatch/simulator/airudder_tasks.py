"""AI Rudder's calling tasks: create, list, details, stop, cancel one call.

Source: vendors/airudder.md 4.1 to 4.5. The paths of all and the parameter names of all but the
creation were observed in a client of 2020; of the creation's only `SIPLine` and `RobotMethod`.
Unconfirmed [U] here: every other key of the creation, `data.task_id` in its answer, that unknown
robots are refused, that whoever was not called by ScheduleEndTime becomes cancelled; rows under
`data.list` with `data.total`, newest task first; that `Type` `plan` lists the tasks of plans and
any other but `normal` nothing, so that the tasks of a workflow's nodes are in no list; that their
details are asked for as any task's are, while they are neither stopped nor cancelled in as tasks;
that details have no paging; empty `data` and the effects of stop and cancel (campaign.py); HTTP 404
for an unknown task or number, 400 for what is over already, except that cancelling a cancelled call
succeeds.
"""

from collections.abc import Mapping
from dataclasses import replace
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from starlette.requests import Request
from starlette.responses import Response

from dialwatch.simulator.airudder_shelf import TaskShelf
from dialwatch.simulator.airudder_wire import (
    Handler,
    Refused,
    asked_page,
    body_of,
    count_of,
    envelope,
    listed_of,
    moment_of,
    text_of,
)
from dialwatch.simulator.callplan import lines_for
from dialwatch.simulator.plan import Kind, Plan
from dialwatch.simulator.scenario import JAKARTA, jakarta
from dialwatch.simulator.wire import json_answer
from dialwatch.simulator.world import World

__all__ = ["TASKS", "Tasks"]

TASKS: Mapping[str, tuple[str, str]] = {
    "create": ("POST", "/service/cloud/task"),
    "list": ("GET", "/service/cloud/list"),
    "stop": ("POST", "/service/cloud/operation"),
    "cancel_call": ("POST", "/service/cloud/cancelphonecall"),
    "detail": ("GET", "/service/cloud/detail"),
}
"""Operation → method and path."""

_BOTH: tuple[Kind, Kind] = ("task", "round")
_ANY: tuple[Kind, ...] = (*_BOTH, "node")
_TYPES: Mapping[str, Kind] = {"normal": "task", "plan": "round"}


class Tasks:
    """Answers what concerns tasks, those of plans too."""

    def __init__(self, world: World, shelf: TaskShelf, rng: Random) -> None:
        self._world = world
        self._shelf = shelf
        self._rng = rng
        self._zone = ZoneInfo(JAKARTA)

    def handlers(self) -> dict[str, Handler]:
        """Operation → what answers it."""
        return {
            "create": self._create,
            "list": self._list,
            "stop": self._stop,
            "cancel_call": self._cancel_call,
            "detail": self._detail,
        }

    async def _create(self, request: Request) -> Response:
        told = await body_of(request)
        listed = listed_of(told)
        plan = self._planned(told, len(listed.numbers))
        campaign = self._world.begin(plan, listed.numbers, variables=listed.variables)
        log = self._world.launches
        log.made(self._world.moment, "airudder", campaign.key, "task", plan.name)
        log.listed("airudder", campaign.key, [(one.number, one.id) for one in campaign.entries])
        return envelope({"task_id": campaign.key})

    def _planned(self, told: Mapping[str, Any], entries: int) -> Plan:
        if told.get("RobotMethod") not in ("single", "group"):
            raise Refused(400, "RobotMethod is single or group")
        robot = text_of(told, "RobotHash")
        if robot not in self._world.robots or robot in self._world.gone("airudder"):
            raise Refused(400, "no such robot")
        now, origin = self._world.moment, self._world.start
        starts = moment_of(told, "ScheduleStartTime", self._zone) or now
        ends = moment_of(told, "ScheduleEndTime", self._zone)
        if ends is not None and ends <= max(now, starts):
            raise Refused(400, "ScheduleEndTime is later than now and than ScheduleStartTime")
        name, line = text_of(told, "TaskName"), text_of(told, "SIPLine")
        return replace(
            jakarta(name, entries, lines_for(entries), robot, line),
            starts=max(0, starts - origin),
            ends=0 if ends is None else ends - origin,
            redials=count_of(told, "RepeatNumber"),
            pause=count_of(told, "RepeatInterval") * 60,
            robot_method=told["RobotMethod"],
        )

    async def _list(self, request: Request) -> Response:
        kind = _TYPES.get(request.query_params.get("Type", "normal"))
        books = self._shelf.of(kind)[::-1] if kind else []
        rows = [book.header(self._world.moment) for book in asked_page(request, books, self._rng)]
        return envelope({"total": len(books), "list": rows})

    async def _detail(self, request: Request) -> Response:
        book = self._shelf.book(request.query_params.get("TaskID", ""), *_ANY)
        return json_answer(book.details(self._world.moment))

    async def _stop(self, request: Request) -> Response:
        told = await body_of(request)
        campaign = self._shelf.book(text_of(told, "TaskID"), *_BOTH).campaign
        if told.get("Action") != "Stop":
            raise Refused(400, "Action is Stop")
        if campaign.stopped or campaign.finished:
            raise Refused(400, "the task is over")
        campaign.stop(self._world.moment)
        return envelope({})

    async def _cancel_call(self, request: Request) -> Response:
        told = await body_of(request)
        campaign = self._shelf.book(text_of(told, "TaskID"), *_BOTH).campaign
        number = text_of(told, "CalleeNumber")
        match campaign.cancel(self._world.moment, number):
            case "unknown":
                raise Refused(404, "no such number in the task")
            case "over" if not any(e.cancelled for e in campaign.entries if e.number == number):
                raise Refused(400, "the number was called already")
        return envelope({})
