"""The AI Rudder platform: token and robots, and the way to the rooms of its other interfaces.

Source: vendors/airudder.md 2, 4.8; the rooms (airudder_tasks.py, airudder_recordings.py,
airudder_plans.py, airudder_workflows.py, airudder_workflow_calls.py) name theirs. Documented: the
token interface, its 24 hours and the `Authorization: Token …` form. Observed in a client of 2020:
the path of the robots. Unconfirmed [U] here: HTTP 401 with an envelope for a bad key or token; that
the token string stays the same while valid; rows under `data.list` with `data.total`;
`robot_method`.
"""

import base64
from collections.abc import Mapping
from random import Random

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from dialwatch.simulator.airudder_plans import PLANS, Plans
from dialwatch.simulator.airudder_recordings import DOWNLOADS, OF_WORKFLOWS, RECORDINGS, Recordings
from dialwatch.simulator.airudder_shelf import TaskShelf
from dialwatch.simulator.airudder_tasks import TASKS, Tasks
from dialwatch.simulator.airudder_wire import Handler, Refused, body_of, envelope
from dialwatch.simulator.airudder_workflows import WORKFLOWS, Workflows
from dialwatch.simulator.world import World

__all__ = ["OPERATIONS", "AiRudder"]

_INTERFACES: Mapping[str, tuple[str, str]] = {
    "robot": ("GET", "/service/cloud/robot"),
    **TASKS,
    **RECORDINGS,
    **PLANS,
    **WORKFLOWS,
}
"""Operation → method and path, of what needs a token."""

_AUTH = "/service/cloud/auth"

OPERATIONS = {
    _AUTH: "auth",
    **{path: name for name, (_, path) in _INTERFACES.items()},
    f"{TASKS['list'][1]}?Type=plan": "plan_tasks",
    OF_WORKFLOWS: "workflow_call",
    DOWNLOADS: "download",
}
"""Path → the name by which faults and the request log call it."""

_TOKEN_LIFE = 24 * 3600


class AiRudder:
    """One AI Rudder account in the world. `app` is the ASGI app."""

    def __init__(self, world: World, app_key: str, app_secret: str) -> None:
        self.app_key = app_key
        self.app_secret = app_secret
        self._world = world
        self._rng = Random(f"{world.seed}/airudder")
        self._token = ""
        self._token_ends = 0.0
        self.shelf = shelf = TaskShelf(world)
        self.recordings = Recordings(shelf)
        self.plans = Plans(world, shelf, self.recordings, self._rng)
        self.workflows = Workflows(world, shelf, self.recordings, self._rng)
        handlers: dict[str, Handler] = {
            "robot": self._robots,
            **Tasks(world, shelf, self._rng).handlers(),
            **self.recordings.handlers(),
            **self.plans.handlers(),
            **self.workflows.handlers(),
        }
        self.app = Starlette(
            routes=[
                Route(_AUTH, self._answering(self._auth), methods=["POST"]),
                Route(DOWNLOADS + "{name}", self._answering(self.recordings.download)),
                *(
                    Route(path, self._guarded(handlers[name]), methods=[method])
                    for name, (method, path) in _INTERFACES.items()
                ),
            ]
        )

    def _answering(self, handler: Handler) -> Handler:
        """The handler, with the world at the clock's now and refusals as answers."""

        async def answer(request: Request) -> Response:
            self._world.advance()
            try:
                return await handler(request)
            except Refused as refused:
                return refused.answer()

        return answer

    def _guarded(self, handler: Handler) -> Handler:
        """The handler, for whoever has the token."""

        async def answer(request: Request) -> Response:
            given = request.headers.get("authorization", "")
            valid = self._token and self._world.seconds() < self._token_ends
            if not valid or given != f"Token {self._token}":
                raise Refused(401, "token invalid or expired")
            return await handler(request)

        return self._answering(answer)

    async def _auth(self, request: Request) -> Response:
        told = await body_of(request)
        if "APPKey" not in told or "APPSecret" not in told:
            raise Refused(400, "APPKey and APPSecret are required")
        if (told["APPKey"], told["APPSecret"]) != (self.app_key, self.app_secret):
            raise Refused(401, "invalid APPKey or APPSecret")
        now = self._world.seconds()
        if now >= self._token_ends:
            self._token = base64.b64encode(self._rng.randbytes(39) + b"\xff\xef\xfe").decode()
        self._token_ends = now + _TOKEN_LIFE
        return envelope({"token": self._token})

    async def _robots(self, _: Request) -> Response:
        rows = [
            {"robot_hash": robot, "robot_name": name, "robot_method": "single"}
            for robot, name in self._world.robots.items()
            if robot not in self._world.gone("airudder")
        ]
        return envelope({"total": len(rows), "list": rows})
