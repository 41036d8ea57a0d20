"""The route by which a window tells that whole numbers leave it: a line in the log of actions."""

from typing import Protocol

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from dialwatch.calls.errors import BadInput
from dialwatch.calls.masking import masked_values
from dialwatch.engine.actions import Actions
from dialwatch.engine.bodies import body_of

__all__ = ["ExportDesk", "export_routes"]


class ExportDesk(Protocol):
    """What this route needs of the engine."""

    actions: Actions


def export_routes(desk: ExportDesk) -> list[Route]:
    """Below `/v1`."""

    async def noted(request: Request) -> Response:
        """`{"table", "rows", "form", "filter"}`. Answered when it is durable: nothing is written
        to a file before."""
        told = await body_of(request)
        if not isinstance(told, dict) or not isinstance(told.get("table"), str):
            raise BadInput("Say which table leaves.")
        wanted = {name: told.get(name) for name in ("table", "rows", "form", "filter")}
        await desk.actions.noted("", "export_whole_numbers", masked_values(wanted))
        return JSONResponse({"noted": True})

    return [Route("/v1/exports", noted, methods=["POST"])]
