"""AI Rudder's calling plans: strategies, create, status, rounds, cancel a number, its recordings.

Source: vendors/airudder.md 5. Documented: that these interfaces exist, and their methods. All else
is the page's placeholder [U]: paths, names of parameters, answers, the working model (callplan.py),
that a number cancelled twice is granted twice, and that one cancelled during its call or after it
is granted too, since it is in no later round.
"""

from collections.abc import Mapping
from random import Random
from zoneinfo import ZoneInfo

from starlette.requests import Request
from starlette.responses import Response

from dialwatch.simulator.airudder_recordings import Recordings, recorded
from dialwatch.simulator.airudder_shelf import TaskShelf
from dialwatch.simulator.airudder_wire import (
    Handler,
    Refused,
    asked_page,
    body_of,
    envelope,
    listed_of,
    moment_of,
    text_of,
)
from dialwatch.simulator.callplan import CallPlan
from dialwatch.simulator.scenario import JAKARTA, PlannedCalls
from dialwatch.simulator.strategy import STRATEGIES, Strategy
from dialwatch.simulator.wire import local_time
from dialwatch.simulator.world import World

__all__ = ["PLANS", "Plans"]

PLANS: Mapping[str, tuple[str, str]] = {
    "plan_strategies": ("GET", "/service/cloud/strategy"),
    "plan_create": ("POST", "/service/cloud/plan"),
    "plan_status": ("GET", "/service/cloud/plan/status"),
    "plan_rounds": ("GET", "/service/cloud/plan/rounds"),
    "plan_cancel": ("POST", "/service/cloud/plan/cancelphonecall"),
    "plan_recordings": ("GET", "/service/cloud/plan/recording"),
}
"""Operation → method and path."""

_MADE = 14 * 24 * 3600
"""How long before the world's start the strategies were made."""


class Plans:
    """The account's plans, and the answers on them."""

    def __init__(self, world: World, shelf: TaskShelf, recordings: Recordings, rng: Random) -> None:
        self.plans: dict[str, CallPlan] = {}
        self._world = world
        self._shelf = shelf
        self._recordings = recordings
        self._rng = rng
        self._zone = ZoneInfo(JAKARTA)

    def handlers(self) -> dict[str, Handler]:
        """Operation → what answers it."""
        return {
            "plan_strategies": self._strategies,
            "plan_create": self._create,
            "plan_status": self._status,
            "plan_rounds": self._rounds,
            "plan_cancel": self._cancel,
            "plan_recordings": self._of_number,
        }

    def open(self, planned: PlannedCalls) -> None:
        """Begin a scenario's plan, over numbers of its own."""
        strategy = [*STRATEGIES.values()][planned.strategy]
        starts = self._world.start + planned.starts
        plan = self._planned(planned.name, strategy, planned.line, starts)
        plan.begin(self._world.numbers("airudder", planned.entries))

    def _planned(self, name: str, strategy: Strategy, line: str, starts: int) -> CallPlan:
        drawn = Random(f"{self._world.seed}/plan/{len(self.plans)}").getrandbits(120)
        key, now = f"pl{drawn:030x}", self._world.moment
        plan = CallPlan(self._world, key, name, strategy, line, starts, created=now)
        self.plans[key] = plan
        return plan

    async def _strategies(self, request: Request) -> Response:
        made = local_time(self._world.start - _MADE, self._zone)
        gone = self._world.gone("airudder")
        there = [one for one in STRATEGIES.values() if one.key not in gone]
        rows = [
            {"strategy_id": one.key, "strategy_name": one.name, "created_at": made}
            for one in asked_page(request, there, self._rng)
        ]
        return envelope({"total": len(there), "list": rows})

    async def _create(self, request: Request) -> Response:
        told = await body_of(request)
        name, line = text_of(told, "PlanName"), text_of(told, "SIPLine")
        strategy = STRATEGIES.get(text_of(told, "StrategyID"))
        if strategy is None or strategy.key in self._world.gone("airudder"):
            raise Refused(404, "no such strategy")
        listed = listed_of(told)
        starts = moment_of(told, "ScheduleStartTime", self._zone) or self._world.moment
        plan = self._planned(name, strategy, line, starts)
        plan.begin(listed.numbers, listed.variables)
        log, entries = self._world.launches, plan.rounds[0].entries
        log.made(self._world.moment, "airudder", plan.key, "plan", name)
        log.listed("airudder", plan.key, [(one.number, one.id) for one in entries])
        return envelope({"plan_id": plan.key})

    async def _status(self, request: Request) -> Response:
        plan = self._plan(request.query_params.get("PlanID", ""))
        return envelope(
            {
                "plan_id": plan.key,
                "plan_name": plan.name,
                "strategy_id": plan.strategy.key,
                "status": plan.status(self._world.moment),
                "created_at": local_time(plan.created, self._zone),
                "schedule_start_time": local_time(plan.rounds[0].starts, self._zone),
            }
        )

    async def _rounds(self, request: Request) -> Response:
        plan = self._plan(request.query_params.get("PlanID", ""))
        rows = [
            {
                "round": serial,
                "task_id": campaign.key,
                "task_name": campaign.plan.name,
                "status": campaign.status(self._world.moment),
            }
            for serial, campaign in enumerate(plan.rounds, 1)
        ]
        return envelope({"plan_id": plan.key, "rounds": rows})

    async def _cancel(self, request: Request) -> Response:
        told = await body_of(request)
        plan = self._plan(text_of(told, "PlanID"))
        if plan.cancel(self._world.moment, text_of(told, "CalleeNumber")) == "unknown":
            raise Refused(404, "no such number in the plan")
        return envelope({})

    async def _of_number(self, request: Request) -> Response:
        plan = self._plan(request.query_params.get("PlanID", ""))
        number = request.query_params.get("Callee", "")
        if not plan.entries(number):
            raise Refused(404, "no such number in the plan")
        rows = []
        for campaign in plan.rounds:
            book = self._shelf.book(campaign.key, "round")
            for entry, call in recorded(book):
                if entry.number == number:
                    name = book.call_id(call)
                    url = self._recordings.link(request, f"{name}.wav")
                    rows.append({"task_id": campaign.key, "call_id": name, "recording_url": url})
        return envelope({"plan_id": plan.key, "callee": number, "list": rows})

    def _plan(self, key: str) -> CallPlan:
        if key not in self.plans:
            raise Refused(404, "no such plan")
        return self.plans[key]
