"""The routes of actions: which there are, begin one, ask for its receipt, fetch its file."""

from dataclasses import asdict
from typing import Any, Protocol

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from dialwatch.engine.acting import Acting
from dialwatch.engine.actions import Actions, asked_of
from dialwatch.engine.bodies import body_of, number_of
from dialwatch.platforms.port import Operates
from dialwatch.store.audit import Audit

__all__ = ["ActionDesk", "action_routes"]

_PATIENCE = 20
"""Real seconds at most that an answer is waited for in one request; it can be asked again."""


class ActionDesk(Protocol):
    """What these routes need of the engine."""

    acting: Acting
    actions: Actions
    audit: Audit

    async def set_acting(self, told: object) -> None:
        """Act so from now on. Raises BadInput."""

    def operator(self, account_id: str) -> Operates:
        """The client of an account. Raises BadInput where there is none that works."""


def action_routes(desk: ActionDesk) -> list[Route]:
    """Below `/v1`."""
    routes = _Routes(desk)
    return [
        Route("/v1/accounts/{id}/forms", routes.forms),
        Route("/v1/actions", routes.begin, methods=["POST"]),
        Route("/v1/actions/{id}", routes.receipt),
        Route("/v1/actions/{id}/file", routes.file),
        Route("/v1/audit", routes.audit),
        Route("/v1/acting", routes.acting),
        Route("/v1/acting", routes.change_acting, methods=["POST"]),
    ]


class _Routes:
    def __init__(self, desk: ActionDesk) -> None:
        self._desk = desk

    async def forms(self, request: Request) -> Response:
        operator = self._desk.operator(request.path_params["id"])
        return JSONResponse({"forms": [form.told() for form in operator.forms()]})

    async def begin(self, request: Request) -> Response:
        asked = asked_of(await body_of(request))
        action = await self._desk.actions.begin(asked)
        return JSONResponse(action.told(), 202 if action.receipt.state == "running" else 200)

    async def receipt(self, request: Request) -> Response:
        patience = min(number_of(request, "wait", 0), _PATIENCE)
        action = await self._desk.actions.found(request.path_params["id"], patience)
        if action is None:
            raise HTTPException(404, "There is no such action.")
        return JSONResponse(action.told())

    async def file(self, request: Request) -> Response:
        action = await self._desk.actions.found(request.path_params["id"])
        if action is None or action.download is None:
            raise HTTPException(404, "There is no such file, or it is not held any more.")
        return Response(action.download.data, media_type=action.download.media)

    async def acting(self, request: Request) -> Response:
        del request
        return JSONResponse(self._desk.acting.told())

    async def change_acting(self, request: Request) -> Response:
        await self._desk.set_acting(await body_of(request))
        return JSONResponse(self._desk.acting.told())

    async def audit(self, request: Request) -> Response:
        before: Any = number_of(request, "before", 0) or None
        limit = min(max(1, number_of(request, "limit", 200)), 1000)
        query = request.query_params
        lines = await self._desk.audit.lines(
            before=before,
            limit=limit,
            account=query.get("account", ""),
            action=query.get("action", ""),
        )
        return JSONResponse({"lines": [asdict(line) for line in lines]})
