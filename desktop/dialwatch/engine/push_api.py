"""The routes of pushes: the receiver, what came, and whom not to call."""

from typing import Any, Protocol

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from dialwatch.calls.errors import BadInput
from dialwatch.calls.push import PushState
from dialwatch.engine.bodies import body_of, number_of
from dialwatch.engine.receiving import Receiving
from dialwatch.engine.stops import Stopping

__all__ = ["PushDesk", "push_routes"]

_MOST = 1_000
_LONGEST_SHOWN = 256 << 10
"""Bytes of a body that are sent to a window."""


class PushDesk(Protocol):
    """What these routes need of the engine."""

    receiving: Receiving
    stopping: Stopping

    async def set_receiver(self, told: object) -> None:
        """Receive pushes so from now on. Raises BadInput."""

    async def set_push(self, account_id: str, told: object) -> None:
        """Take an account's pushes so from now on. Raises BadInput."""

    async def renew_addresses(self, account_id: str) -> None:
        """Give an account new addresses. Raises BadInput."""


def push_routes(desk: PushDesk) -> list[Route]:
    """Below `/v1`."""
    routes = _Routes(desk)
    return [
        Route("/v1/receiver", routes.receiver),
        Route("/v1/receiver", routes.change, methods=["POST"]),
        Route("/v1/receiver/test", routes.test, methods=["POST"]),
        Route("/v1/accounts/{id}/push", routes.change_account, methods=["POST"]),
        Route("/v1/accounts/{id}/addresses", routes.renew, methods=["POST"]),
        Route("/v1/pushes", routes.pushes),
        Route("/v1/pushes/again", routes.again, methods=["POST"]),
        Route("/v1/pushes/{id:int}", routes.push),
        Route("/v1/stops/{id}", routes.stops),
        Route("/v1/stops/{id}", routes.stop, methods=["POST"]),
        Route("/v1/stops/{id}/remove", routes.unstop, methods=["POST"]),
    ]


class _Routes:
    def __init__(self, desk: PushDesk) -> None:
        self._desk = desk

    async def receiver(self, request: Request) -> Response:
        del request
        return JSONResponse(await self._desk.receiving.told())

    async def change(self, request: Request) -> Response:
        await self._desk.set_receiver(await body_of(request))
        return JSONResponse(await self._desk.receiving.told())

    async def test(self, request: Request) -> Response:
        del request
        return JSONResponse(await self._desk.receiving.test())

    async def change_account(self, request: Request) -> Response:
        await self._desk.set_push(request.path_params["id"], await body_of(request))
        return JSONResponse(await self._desk.receiving.told())

    async def renew(self, request: Request) -> Response:
        await self._desk.renew_addresses(request.path_params["id"])
        return JSONResponse(await self._desk.receiving.told())

    async def pushes(self, request: Request) -> Response:
        query = request.query_params
        state = query.get("state", "")
        if state and not (state.isdigit() and int(state) in set(PushState)):
            raise BadInput("There is no such state of pushes.")
        rows = await self._desk.receiving.inbox.rows(
            before=number_of(request, "before", 0) or None,
            limit=min(max(1, number_of(request, "limit", 200)), _MOST),
            account=query.get("account", ""),
            kind=query.get("kind", ""),
            state=PushState(int(state)) if state else None,
        )
        return JSONResponse({"pushes": [row.told() for row in rows]})

    async def push(self, request: Request) -> Response:
        whole = await self._desk.receiving.inbox.one(request.path_params["id"])
        if whole is None:
            raise HTTPException(404, "There is no such push.")
        return JSONResponse(
            {
                **whole.row.told(),
                "source": whole.source,
                "headers": whole.headers,
                "body": whole.body[:_LONGEST_SHOWN].decode("utf-8", errors="replace"),
                "cut": len(whole.body) > _LONGEST_SHOWN,
            }
        )

    async def again(self, request: Request) -> Response:
        told = await body_of(request)
        ids: Any = told.get("ids") if isinstance(told, dict) else None
        if ids is not None and not (
            isinstance(ids, list) and all(isinstance(one, int) for one in ids)
        ):
            raise BadInput("Give the numbers of the pushes as a list.")
        return JSONResponse({"count": await self._desk.receiving.inbox.again(ids)})

    async def stops(self, request: Request) -> Response:
        wanted = request.query_params.get("wanted", "")
        return JSONResponse(await self._desk.stopping.told(request.path_params["id"], wanted))

    async def stop(self, request: Request) -> Response:
        told = await body_of(request)
        return JSONResponse(await self._desk.stopping.stop(request.path_params["id"], told))

    async def unstop(self, request: Request) -> Response:
        told = await body_of(request)
        return JSONResponse(await self._desk.stopping.unstop(request.path_params["id"], told))
