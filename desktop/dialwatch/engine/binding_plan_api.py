"""The routes of plans: drafts, their lists, the check, sending, and the undo file."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Protocol

from pydantic import TypeAdapter
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from dialwatch.calls.binding_plan import PlanRow
from dialwatch.calls.errors import BadInput
from dialwatch.engine.bindings.plans import Plans
from dialwatch.engine.bodies import body_of, number_of

__all__ = ["PlanDesk", "plan_routes"]

_PATIENCE = 20
"""Real seconds at most that news of a check are waited for in one request."""
_MOST = 2_000
"""Rows of one page."""
_LARGEST = 16 << 20
"""Bytes of a piece of a list."""


class PlanDesk(Protocol):
    """What these routes need of the engine."""

    plans: Plans


def plan_routes(desk: PlanDesk) -> list[Route]:
    """Below `/v1`."""
    routes = _Routes(desk)
    return [
        Route("/v1/bindings/plans", routes.plans),
        Route("/v1/bindings/plans", routes.begin, methods=["POST"]),
        Route("/v1/bindings/plans/{id}", routes.plan),
        Route("/v1/bindings/plans/{id}", routes.change, methods=["POST"]),
        Route("/v1/bindings/plans/{id}/forget", routes.forget, methods=["POST"]),
        Route("/v1/bindings/plans/{id}/rows", routes.rows),
        Route("/v1/bindings/plans/{id}/rows", routes.put_rows, methods=["POST"]),
        Route("/v1/bindings/plans/{id}/check", routes.checked),
        Route("/v1/bindings/plans/{id}/check", routes.check, methods=["POST"]),
        Route("/v1/bindings/plans/{id}/send", routes.send, methods=["POST"]),
        Route("/v1/bindings/plans/{id}/undo", routes.undo),
    ]


@dataclass(frozen=True, slots=True)
class _Page:
    """Two thousand rows, each with `told()` by itself, would take the loop some time."""

    rows: list[PlanRow]
    whole: int
    counts: Mapping[str, int]
    """Told with the first page alone: they are of all rows."""


@cache
def _writer() -> TypeAdapter[_Page]:
    return TypeAdapter(_Page)


class _Routes:
    def __init__(self, desk: PlanDesk) -> None:
        self._desk = desk

    @property
    def _plans(self) -> Plans:
        return self._desk.plans

    async def plans(self, request: Request) -> Response:
        limit = min(max(1, number_of(request, "limit", 100)), 1_000)
        account = request.query_params.get("account", "")
        plans = await self._plans.drafts.all(account, limit)
        return JSONResponse({"plans": [one.told() for one in plans]})

    async def begin(self, request: Request) -> Response:
        plan = await self._plans.begin(await body_of(request))
        return JSONResponse(plan.told())

    async def plan(self, request: Request) -> Response:
        plan = await self._plans.drafts.found(request.path_params["id"])
        return JSONResponse(plan.told())

    async def change(self, request: Request) -> Response:
        plan = await self._plans.change(request.path_params["id"], await body_of(request))
        return JSONResponse(plan.told())

    async def forget(self, request: Request) -> Response:
        await self._plans.forget(request.path_params["id"])
        return JSONResponse({})

    async def put_rows(self, request: Request) -> Response:
        if int(request.headers.get("content-length", 0)) > _LARGEST:
            raise BadInput("The rows are too long: send fewer at a time.")
        plan = await self._plans.put_rows(request.path_params["id"], await body_of(request))
        return JSONResponse(plan.told())

    async def rows(self, request: Request) -> Response:
        name, only = request.path_params["id"], request.query_params.get("only", "")
        first, limit = _page_of(request)
        rows, whole = await self._plans.rows(name, only, first, limit)
        counts = {} if first else await self._plans.counts(name)
        page = _Page(rows, whole, counts)
        return Response(_writer().dump_json(page), media_type="application/json")

    async def check(self, request: Request) -> Response:
        check = await self._plans.check(request.path_params["id"], await body_of(request))
        return JSONResponse({"check": check}, 202)

    async def checked(self, request: Request) -> Response:
        patience = min(number_of(request, "wait", 0), _PATIENCE)
        check = await self._plans.checks.found(request.path_params["id"], patience)
        if check is None:
            raise HTTPException(404, "It was not checked, or not lately. Check it again.")
        return JSONResponse(check.told())

    async def send(self, request: Request) -> Response:
        batch = await self._plans.send(request.path_params["id"], await body_of(request))
        return JSONResponse(batch.told())

    async def undo(self, request: Request) -> Response:
        first, limit = _page_of(request)
        return JSONResponse(await self._plans.undo(request.path_params["id"], first, limit))


def _page_of(request: Request) -> tuple[int, int]:
    limit = min(max(1, number_of(request, "limit", 500)), _MOST)
    return number_of(request, "from", 0), limit
