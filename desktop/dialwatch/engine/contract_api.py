"""The routes of an account's contract: look at it, change it, hold the platform against it."""

from typing import Any, Protocol

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from dialwatch.calls.contract_view import ContractChange, ContractView
from dialwatch.calls.errors import BadInput
from dialwatch.engine.bodies import body_of, number_of
from dialwatch.engine.checks import Checks, Progress

__all__ = ["ContractDesk", "contract_routes"]

_PATIENCE = 20
"""Real seconds at most that a check is waited for in one request; it can be asked again."""


class ContractDesk(Protocol):
    """What these routes need of the engine."""

    def contract(self, account_id: str) -> ContractView:
        """An account's contract. Raises BadInput."""

    def check_contract(self, account_id: str) -> Progress:
        """Begin a check, or find the one that runs. Raises BadInput."""

    checks: Checks

    async def change_contract(self, account_id: str, changes: list[ContractChange]) -> ContractView:
        """Keep these changes and connect the account anew. Raises BadInput."""


def contract_routes(desk: ContractDesk) -> list[Route]:
    """Below `/v1`."""

    async def look(request: Request) -> Response:
        return JSONResponse(desk.contract(request.path_params["id"]).told())

    async def change(request: Request) -> Response:
        changes = _changes(await body_of(request))
        view = await desk.change_contract(request.path_params["id"], changes)
        return JSONResponse(view.told())

    async def begin_check(request: Request) -> Response:
        return JSONResponse(desk.check_contract(request.path_params["id"]).told(), 202)

    async def see_check(request: Request) -> Response:
        patience = min(number_of(request, "wait", 0), _PATIENCE)
        progress = await desk.checks.found(request.path_params["id"], patience)
        if progress is None:
            raise HTTPException(404, "This account was not checked yet.")
        return JSONResponse(progress.told())

    return [
        Route("/v1/accounts/{id}/check", begin_check, methods=["POST"]),
        Route("/v1/accounts/{id}/check", see_check),
        Route("/v1/accounts/{id}/contract", look),
        Route("/v1/accounts/{id}/contract", change, methods=["POST"]),
    ]


def _changes(told: object) -> list[ContractChange]:
    changes: Any = told.get("changes") if isinstance(told, dict) else None
    if not isinstance(changes, list):
        raise BadInput("Give the changes as a list.")
    try:
        return [ContractChange.of(one) for one in changes]
    except ValueError:
        raise BadInput("A change of the contract does not fit.") from None
