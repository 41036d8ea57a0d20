"""The routes of batches: begin one, look at it, undo, pause, go on, decide, end it."""

from dataclasses import dataclass
from functools import cache
from typing import Protocol

from pydantic import TypeAdapter
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from dialwatch.calls.batch import Batch, BatchEntry
from dialwatch.engine.acting import Acting
from dialwatch.engine.batches.live import LiveBatches
from dialwatch.engine.bodies import body_of, number_of
from dialwatch.engine.deciding import decide
from dialwatch.engine.halting import Halting

__all__ = ["BatchDesk", "batch_routes"]

_MOST = 10_000


@dataclass(frozen=True, slots=True)
class _Page:
    """What is told of a batch: thousands of entries at once, each with `told()` by itself, would
    take the loop a tenth of a second."""

    batch: Batch
    entries: list[BatchEntry]
    more: bool


@cache
def _writer() -> TypeAdapter[_Page]:
    return TypeAdapter(_Page)


class BatchDesk(Protocol):
    """What these routes need of the engine."""

    acting: Acting
    batches: LiveBatches
    halting: Halting


def batch_routes(desk: BatchDesk) -> list[Route]:
    """Below `/v1`."""
    routes = _Routes(desk)
    return [
        Route("/v1/halts", routes.halt, methods=["POST"]),
        Route("/v1/batches", routes.batches),
        Route("/v1/batches/{id}", routes.batch),
        Route("/v1/batches/{id}/decide", routes.decide, methods=["POST"]),
        Route("/v1/batches/{id}/{what}", routes.change, methods=["POST"]),
    ]


class _Routes:
    def __init__(self, desk: BatchDesk) -> None:
        self._desk = desk

    async def halt(self, request: Request) -> Response:
        batch = await self._desk.halting.begin(await body_of(request))
        return JSONResponse(batch.told())

    async def batches(self, request: Request) -> Response:
        limit = min(max(1, number_of(request, "limit", 100)), 1_000)
        batches = await self._desk.batches.batches(limit)
        return JSONResponse({"batches": [one.told() for one in batches]})

    async def batch(self, request: Request) -> Response:
        since = number_of(request, "since", 0)
        limit = min(max(1, number_of(request, "limit", 2_000)), _MOST)
        name = request.path_params["id"]
        batch = await self._desk.batches.found(name)
        entries = await self._desk.batches.entries(name, since, limit + 1)
        page = _Page(batch, entries[:limit], len(entries) > limit)
        return Response(_writer().dump_json(page), media_type="application/json")

    async def decide(self, request: Request) -> Response:
        told, name = await body_of(request), request.path_params["id"]
        batch = await decide(self._desk.batches, self._desk.acting, name, told)
        return JSONResponse(batch.told())

    async def change(self, request: Request) -> Response:
        batches = self._desk.batches
        changes = {
            "undo": batches.undo,
            "now": batches.hurry,
            "pause": batches.pause,
            "resume": batches.resume,
            "abort": batches.abort,
        }
        change = changes.get(request.path_params["what"])
        if change is None:
            raise HTTPException(404, "There is no such change of a batch.")
        if change in (batches.hurry, batches.resume):  # the others send less, not more
            self._desk.acting.allow()
        return JSONResponse((await change(request.path_params["id"])).told())
