"""The route by which a window says that it is about to show a number whole."""

from typing import Protocol

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from dialwatch.calls.errors import BadInput
from dialwatch.calls.reveal import RevealPlace
from dialwatch.engine.bodies import body_of
from dialwatch.engine.reveals import Reveals

__all__ = ["RevealDesk", "reveal_routes"]


class RevealDesk(Protocol):
    """What this route needs of the engine."""

    reveals: Reveals


def reveal_routes(desk: RevealDesk) -> list[Route]:
    """Below `/v1`: `reveals` takes `{"call": id}`, `{"account": id}` or `{"place": word}`."""

    async def reveal(request: Request) -> Response:
        told = await body_of(request)
        match told:
            case {"call": int(call)} if not isinstance(call, bool):
                await desk.reveals.call(call)
            case {"account": str(account)}:
                await desk.reveals.application(account)
            case {"place": str(place)} if place in set(RevealPlace):
                await desk.reveals.place(RevealPlace(place))
            case _:
                raise BadInput("Whose number is to be shown is not told.")
        return JSONResponse({})

    return [Route("/v1/reveals", reveal, methods=["POST"])]
