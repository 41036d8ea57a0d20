"""The routes of launches: what can be begun, drafts, their lists, the check, and sending."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Protocol

from pydantic import TypeAdapter
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from dialwatch.calls.errors import BadInput
from dialwatch.calls.launch import LaunchKind, LaunchRow, ProblemKind
from dialwatch.engine.bodies import body_of, number_of
from dialwatch.engine.launching.launching import Launching

__all__ = ["LaunchDesk", "launch_routes"]

_PATIENCE = 20
"""Real seconds at most that a check's end is waited for in one request; it can be asked again."""
_MOST = 2_000
"""Rows of one page."""
_LARGEST = 16 << 20
"""Bytes of a piece of a list."""


class LaunchDesk(Protocol):
    """What these routes need of the engine."""

    launching: Launching


def launch_routes(desk: LaunchDesk) -> list[Route]:
    """Below `/v1`."""
    routes = _Routes(desk)
    return [
        Route("/v1/launches/offers", routes.offers),
        Route("/v1/launches/choices", routes.choices),
        Route("/v1/launches", routes.launches),
        Route("/v1/launches", routes.begin, methods=["POST"]),
        Route("/v1/launches/{id}", routes.launch),
        Route("/v1/launches/{id}", routes.change, methods=["POST"]),
        Route("/v1/launches/{id}/forget", routes.forget, methods=["POST"]),
        Route("/v1/launches/{id}/rows", routes.rows),
        Route("/v1/launches/{id}/rows", routes.put_rows, methods=["POST"]),
        Route("/v1/launches/{id}/check", routes.checked),
        Route("/v1/launches/{id}/check", routes.check, methods=["POST"]),
        Route("/v1/launches/{id}/send", routes.send, methods=["POST"]),
    ]


@dataclass(frozen=True, slots=True)
class _Page:
    """Two thousand rows, each with `told()` by itself, would take the loop some time."""

    rows: list[LaunchRow]
    whole: int
    counts: Mapping[str, int]
    """Told with the first page alone: they are of all rows."""


@cache
def _writer() -> TypeAdapter[_Page]:
    return TypeAdapter(_Page)


class _Routes:
    def __init__(self, desk: LaunchDesk) -> None:
        self._desk = desk

    @property
    def _launching(self) -> Launching:
        return self._desk.launching

    async def offers(self, request: Request) -> Response:
        del request
        return JSONResponse({"offers": [one.told() for one in self._launching.offers.all()]})

    async def choices(self, request: Request) -> Response:
        account = request.query_params.get("account", "")
        choices = await self._launching.offers.choices(account, _kind_of(request))
        return JSONResponse({"choices": [one.told() for one in choices]})

    async def launches(self, request: Request) -> Response:
        limit = min(max(1, number_of(request, "limit", 100)), 1_000)
        launches = await self._launching.drafts.all(limit)
        return JSONResponse({"launches": [one.told() for one in launches]})

    async def begin(self, request: Request) -> Response:
        launch = await self._launching.drafts.begin(await body_of(request))
        return JSONResponse(launch.told())

    async def launch(self, request: Request) -> Response:
        launch = await self._launching.drafts.found(request.path_params["id"])
        return JSONResponse(launch.told())

    async def change(self, request: Request) -> Response:
        name = request.path_params["id"]
        launch = await self._launching.drafts.change(name, await body_of(request))
        return JSONResponse(launch.told())

    async def forget(self, request: Request) -> Response:
        await self._launching.forget(request.path_params["id"])
        return JSONResponse({})

    async def put_rows(self, request: Request) -> Response:
        name = request.path_params["id"]
        if int(request.headers.get("content-length", 0)) > _LARGEST:
            raise BadInput("The rows are too long: send fewer at a time.")
        launch = await self._launching.drafts.put_rows(name, await body_of(request))
        return JSONResponse(launch.told())

    async def rows(self, request: Request) -> Response:
        name, only = request.path_params["id"], request.query_params.get("only", "")
        first = number_of(request, "from", 0)
        limit = min(max(1, number_of(request, "limit", 500)), _MOST)
        rows, whole = await self._launching.rows(name, only, first, limit)
        counts = {} if first else await self._launching.counts(name)
        page = _Page(rows, whole, counts)
        return Response(_writer().dump_json(page), media_type="application/json")

    async def check(self, request: Request) -> Response:
        check = await self._launching.check(request.path_params["id"])
        return JSONResponse({"check": check}, 202)

    async def checked(self, request: Request) -> Response:
        patience = min(number_of(request, "wait", 0), _PATIENCE)
        name, include = request.path_params["id"], _include_of(request)
        check = await self._launching.checks.found(name, patience, include)
        if check is None:
            raise HTTPException(404, "It was not checked, or not lately. Check it again.")
        return JSONResponse(check.told())

    async def send(self, request: Request) -> Response:
        name = request.path_params["id"]
        batch = await self._launching.send(name, await body_of(request))
        return JSONResponse(batch.told())


def _kind_of(request: Request) -> LaunchKind:
    try:
        return LaunchKind(request.query_params.get("kind", ""))
    except ValueError:
        raise BadInput("There is no such kind of campaign.") from None


def _include_of(request: Request) -> list[ProblemKind]:
    told = request.query_params.get("include", "")
    try:
        return [ProblemKind(one) for one in told.split(",") if one]
    except ValueError:
        raise BadInput("Include kinds of problems, with commas between them.") from None
