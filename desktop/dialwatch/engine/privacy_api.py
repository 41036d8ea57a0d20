"""The routes by which a number is looked for and erased, and by which it is set what is kept."""

from typing import Protocol

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from dialwatch.engine.bodies import body_of, number_of
from dialwatch.engine.privacy.erasing import Erasing
from dialwatch.engine.privacy.keeping import Keeping

__all__ = ["PrivacyDesk", "privacy_routes"]

_LONGEST_WAIT = 25


class PrivacyDesk(Protocol):
    """What these routes need of the engine."""

    erasing: Erasing
    keeping: Keeping


def privacy_routes(desk: PrivacyDesk) -> list[Route]:
    """Below `/v1`."""
    routes = _Routes(desk)
    return [
        Route("/v1/erasures/looks", routes.look, methods=["POST"]),
        Route("/v1/erasures/looks/{id}", routes.sighting),
        Route("/v1/erasures", routes.now),
        Route("/v1/erasures", routes.erase, methods=["POST"]),
        Route("/v1/erasures/again", routes.again, methods=["POST"]),
        Route("/v1/retention", routes.kept),
        Route("/v1/retention", routes.keep, methods=["POST"]),
    ]


class _Routes:
    def __init__(self, desk: PrivacyDesk) -> None:
        self._desk = desk

    async def look(self, request: Request) -> Response:
        """`{"number": text}` or `{"call": the journal's number of one}`."""
        told = await body_of(request)
        if isinstance(told, dict) and "call" in told:
            told = {"number": await self._desk.erasing.call_number(told["call"])}
        return JSONResponse({"id": self._desk.erasing.look(told)}, 201)

    async def sighting(self, request: Request) -> Response:
        name = str(request.path_params["id"])
        return JSONResponse((await self._desk.erasing.sighting(name, _wait(request))).told())

    async def now(self, request: Request) -> Response:
        return JSONResponse((await self._desk.erasing.now(_wait(request))).told())

    async def erase(self, request: Request) -> Response:
        return JSONResponse((await self._desk.erasing.erase(await body_of(request))).told(), 201)

    async def again(self, request: Request) -> Response:
        del request
        return JSONResponse((await self._desk.erasing.again()).told(), 201)

    async def kept(self, request: Request) -> Response:
        del request
        return JSONResponse(await self._desk.keeping.told())

    async def keep(self, request: Request) -> Response:
        return JSONResponse(await self._desk.keeping.change(await body_of(request)))


def _wait(request: Request) -> float:
    return float(min(max(0, number_of(request, "wait", 0)), _LONGEST_WAIT))
