"""The control port: the truth about the world, for tests alone.

Whoever comes without its token is recorded as foreign: the program must never ask it.
"""

import hmac
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from dialwatch.simulator.airudder import AiRudder
from dialwatch.simulator.call import Call, Entry
from dialwatch.simulator.callplan import CallPlan
from dialwatch.simulator.campaign import Campaign
from dialwatch.simulator.control_masked import MaskedControl
from dialwatch.simulator.control_pushes import PushControl
from dialwatch.simulator.faults import BadFault, Faults, read
from dialwatch.simulator.requestlog import RequestLog
from dialwatch.simulator.wire import json_answer
from dialwatch.simulator.workflow import Workflow
from dialwatch.simulator.world import World

__all__ = ["Control"]


class Control:
    """An ASGI app: GET /truth, /calls, /plans, /workflows, /launched, /requests, /acts,
    /foreign, /recording-log; POST /faults, /links; and what control_pushes.py and
    control_masked.py add."""

    def __init__(
        self,
        world: World,
        airudder: AiRudder,
        *,
        faults: Faults,
        log: RequestLog,
        token: str,
        pushes: PushControl,
        masked: MaskedControl,
    ) -> None:
        self._world = world
        self._plans = airudder.plans.plans
        self._workflows = airudder.workflows.workflows
        self._recordings = airudder.recordings
        self._faults = faults
        self._log = log
        self._token = token
        self._masked = masked
        self._foreign: list[dict[str, Any]] = []
        self._app = Starlette(
            routes=[
                Route("/truth", self._truth),
                Route("/calls", self._calls),
                Route("/plans", self._planned),
                Route("/workflows", self._flowing),
                Route("/launched", self._launched),
                Route("/requests", self._requests),
                Route("/acts", self._acts),
                Route("/foreign", self._foreigners),
                Route("/recording-log", self._downloads),
                Route("/faults", self._replace_faults, methods=["POST"]),
                Route("/links", self._give_links, methods=["POST"]),
                *pushes.routes,
                *masked.routes,
            ]
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope)
        given = request.headers.get("authorization", "")
        if hmac.compare_digest(given.encode(), f"Bearer {self._token}".encode()):
            await self._app(scope, receive, send)
            return
        self._foreign.append(
            {"at": self._world.clock.millis(), "method": request.method, "path": request.url.path}
        )
        await json_answer({"error": "not for you"}, 403)(scope, receive, send)

    async def _truth(self, request: Request) -> Response:
        now = self._world.advance()
        shown = request.query_params.get("reported") == "1"
        told = {
            "now": self._world.clock.millis(),
            "over": self._world.over,
            "campaigns": [_campaign(c, now, shown) for c in self._world.campaigns],
            "huawei": self._masked.truth(shown),
            "robots": dict(self._world.robots),
        }
        return json_answer(told)

    async def _calls(self, request: Request) -> Response:
        self._world.advance()
        platform = request.query_params.get("platform")
        key = request.query_params.get("campaign")
        calls = [
            _call(campaign, entry, call)
            for campaign in self._world.campaigns
            if platform in (None, campaign.plan.platform) and key in (None, campaign.key)
            for entry in campaign.entries
            for call in entry.calls
        ]
        return json_answer(calls)

    async def _planned(self, _: Request) -> Response:
        now = self._world.advance()
        return json_answer([_plan(plan, now) for plan in self._plans.values()])

    async def _flowing(self, _: Request) -> Response:
        now = self._world.advance()
        return json_answer([_workflow(one, now) for one in self._workflows.values()])

    async def _launched(self, _: Request) -> Response:
        return json_answer(self._world.launches.told())

    async def _requests(self, request: Request) -> Response:
        told: dict[str, Any] = {**self._log.told(), "faults": self._log.faults()}
        if request.query_params.get("latest") == "1":
            told["latest"] = self._log.latest()
        return json_answer(told)

    async def _acts(self, _: Request) -> Response:
        return json_answer(self._log.acts.told())

    async def _foreigners(self, _: Request) -> Response:
        return json_answer(self._foreign)

    async def _downloads(self, _: Request) -> Response:
        return json_answer(self._log.downloads.told())

    async def _give_links(self, request: Request) -> Response:
        """`true`: AI Rudder answers with links to recordings, `false`: with sound."""
        self._recordings.links = await request.json() is True
        return json_answer({"links": self._recordings.links})

    async def _replace_faults(self, request: Request) -> Response:
        try:
            faults = read((await request.body()).decode())
        except (BadFault, UnicodeDecodeError) as err:
            return json_answer({"error": str(err)}, 400)
        self._faults.replace(faults)
        return json_answer({"faults": len(faults)})


def _campaign(campaign: Campaign, now: int, shown: bool) -> dict[str, Any]:
    plan = campaign.plan
    tally = campaign.reported if shown else campaign.ended
    return {
        "platform": plan.platform,
        "key": campaign.key,
        "name": plan.name,
        "robot": plan.robot,
        "line": plan.line,
        "kind": plan.kind,
        "parent": plan.parent,
        "status": campaign.status(now),
        "entries": len(campaign.entries),
        **tally.told(plan.line),
    }


def _plan(plan: CallPlan, now: int) -> dict[str, Any]:
    rounds = [
        {"round": serial, "campaign": campaign.key, "status": campaign.status(now)}
        for serial, campaign in enumerate(plan.rounds, 1)
    ]
    return {
        "platform": "airudder",
        "key": plan.key,
        "name": plan.name,
        "strategy": plan.strategy.key,
        "status": plan.status(now),
        "rounds": rounds,
        "cancelled": sorted(plan.dropped),
    }


def _workflow(workflow: Workflow, now: int) -> dict[str, Any]:
    nodes = [
        {
            "key": task.key,
            "node": task.node.key,
            "name": task.node.name,
            "type": task.node.type,
            "campaign": task.campaign.key if task.campaign else None,
            "status": task.campaign.status(now) if task.campaign else None,
        }
        for task in workflow.tasks.values()
    ]
    lists = [
        {
            "callee": row.callee,
            "case": row.case,
            "cancelled": row.cancelled,
            "through": row.through,
            "variables": row.variables,
            "path": row.path,
        }
        for row in workflow.rows
    ]
    return {
        "platform": "airudder",
        "key": workflow.key,
        "name": workflow.name,
        "template": workflow.template.key,
        "status": workflow.status,
        "ends": workflow.ends * 1000,
        "pushed": len(workflow.pushed),
        "nodes": nodes,
        "lists": lists,
    }


def _call(campaign: Campaign, entry: Entry, call: Call) -> dict[str, Any]:
    """One call, ended or not. `answered` and `ended` are when it is or will be."""
    return {
        "platform": campaign.plan.platform,
        "campaign": campaign.key,
        "entry": entry.id,
        "number": entry.number,
        "id": call.id,
        "attempt": call.attempt,
        "dialed": call.dialed * 1000,
        "answered": (call.dialed + call.ring) * 1000 if call.answered else None,
        "ended": call.ended * 1000,
        "ring": call.ring * 1000,
        "talk": call.talk * 1000,
        "outcome": call.outcome,
        "label": call.label,
        "line": campaign.plan.line,
        "robot": campaign.plan.robot,
        "timed": call.timed,
        "recorded": call.answered and call.talk > 0,
        "really": call.really or call.label,
        "odd": call.odd,
        "entry_over": entry.over,
        "shown_at": None if entry.shown_at is None else entry.shown_at * 1000,
    }
