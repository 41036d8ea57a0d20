"""The routes of rehearsals: begin one, look at it."""

from functools import cache
from typing import Protocol

from pydantic import TypeAdapter
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from dialwatch.calls.halt import Rehearsal
from dialwatch.engine.bodies import body_of, number_of
from dialwatch.engine.rehearsal.rehearsals import Rehearsals

__all__ = ["HaltDesk", "halt_routes"]

_PATIENCE = 20
"""Real seconds at most that the end is waited for in one request; it can be asked again."""


class HaltDesk(Protocol):
    """What these routes need of the engine."""

    rehearsals: Rehearsals


def halt_routes(desk: HaltDesk) -> list[Route]:
    """Below `/v1`."""
    routes = _Routes(desk)
    return [
        Route("/v1/halts/rehearsals", routes.begin, methods=["POST"]),
        Route("/v1/halts/rehearsals/{id}", routes.rehearsal),
    ]


class _Routes:
    def __init__(self, desk: HaltDesk) -> None:
        self._desk = desk

    async def begin(self, request: Request) -> Response:
        return JSONResponse({"id": self._desk.rehearsals.begin(await body_of(request))}, 202)

    async def rehearsal(self, request: Request) -> Response:
        patience = min(number_of(request, "wait", 0), _PATIENCE)
        told = await self._desk.rehearsals.found(request.path_params["id"], patience)
        if told is None:
            raise HTTPException(404, "That rehearsal is not held any more. Rehearse again.")
        # Ten thousand candidates as `told()` would take the loop a third of a second.
        return Response(_teller().dump_json(told), media_type="application/json")


@cache
def _teller() -> TypeAdapter[Rehearsal]:
    """Made when first needed: an engine starts sooner."""
    return TypeAdapter(Rehearsal)
