"""The AI Rudder platform: token, list of tasks, details, robots.

Source: vendors/airudder.md 2, 4.2, 4.5, 4.8. Documented: the token interface, its 24 hours and the
`Authorization: Token …` form. Observed in a client of 2020: the other paths and parameter names.
Unconfirmed [U] here: HTTP 401 with an envelope for a bad key or token; that the token string stays
the same while valid; rows under `data.list` with `data.total`, newest task first; that any `Type`
but `normal` lists nothing; that details have no paging; HTTP 404 for an unknown task.
"""

import base64
from random import Random

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from dialwatch.simulator.airudder_records import TaskBook
from dialwatch.simulator.paging import page_of
from dialwatch.simulator.wire import json_answer, whole_number
from dialwatch.simulator.world import World

__all__ = ["OPERATIONS", "AiRudder"]

OPERATIONS = {
    "/service/cloud/auth": "auth",
    "/service/cloud/list": "list",
    "/service/cloud/detail": "detail",
    "/service/cloud/robot": "robot",
}
"""Path → the name by which faults and the request log call it."""

_TOKEN_LIFE = 24 * 3600


class AiRudder:
    """One AI Rudder account in the world. `app` is the ASGI app."""

    def __init__(self, world: World, app_key: str, app_secret: str) -> None:
        self.app_key = app_key
        self.app_secret = app_secret
        self._world = world
        self._books = {c.key: TaskBook(c) for c in world.of("airudder")}
        self._rng = Random(f"{world.seed}/airudder")
        self._token = ""
        self._token_ends = 0.0
        self.app = Starlette(
            routes=[
                Route("/service/cloud/auth", self._auth, methods=["POST"]),
                Route("/service/cloud/list", self._list),
                Route("/service/cloud/detail", self._detail),
                Route("/service/cloud/robot", self._robots),
            ]
        )

    async def _auth(self, request: Request) -> Response:
        try:
            told = await request.json()
            fits = (told["APPKey"], told["APPSecret"]) == (self.app_key, self.app_secret)
        except (ValueError, KeyError, TypeError):
            return _refusal(400, "Bad Request", "APPKey and APPSecret are required")
        if not fits:
            return _refusal(401, "Unauthorized", "invalid APPKey or APPSecret")
        now = self._world.seconds()
        if now >= self._token_ends:
            self._token = base64.b64encode(self._rng.randbytes(39) + b"\xff\xef\xfe").decode()
        self._token_ends = now + _TOKEN_LIFE
        return _envelope({"token": self._token})

    async def _list(self, request: Request) -> Response:
        if refusal := self._unknown_token(request):
            return refusal
        size = whole_number(request.query_params.get("Number"), 10)
        page = whole_number(request.query_params.get("Page"), 1)
        if not size or not page or size < 0 or page < 0:
            return _refusal(400, "Bad Request", "Number and Page count from 1")
        now = self._world.advance()
        normal = request.query_params.get("Type", "normal") == "normal"
        books = [*self._books.values()][::-1] if normal else []
        fault = request.scope["state"].get("paging", "")
        rows = [book.header(now) for book in page_of(books, page, size, fault, self._rng)]
        return _envelope({"total": len(books), "list": rows})

    async def _detail(self, request: Request) -> Response:
        if refusal := self._unknown_token(request):
            return refusal
        now = self._world.advance()
        book = self._books.get(request.query_params.get("TaskID", ""))
        if book is None:
            return _refusal(404, "Not Found", "no such task")
        return json_answer(book.details(now))

    async def _robots(self, request: Request) -> Response:
        if refusal := self._unknown_token(request):
            return refusal
        rows = [
            {"robot_hash": robot, "robot_name": name, "robot_method": "single"}
            for robot, name in self._world.robots.items()
        ]
        return _envelope({"total": len(rows), "list": rows})

    def _unknown_token(self, request: Request) -> Response | None:
        given = request.headers.get("authorization", "")
        valid = self._token and self._world.seconds() < self._token_ends
        if valid and given == f"Token {self._token}":
            return None
        return _refusal(401, "Unauthorized", "token invalid or expired")


def _envelope(data: object) -> Response:
    return json_answer({"data": data, "status": "OK", "code": 200})


def _refusal(status: int, text: str, message: str) -> Response:
    body = {"data": None, "status": text, "code": status, "message": message}
    return json_answer(body, status)
