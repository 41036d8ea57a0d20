"""The routes of an account's contract: look at it, change it."""

from typing import Any, Protocol

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from dialwatch.calls.contract_view import ContractChange, ContractView
from dialwatch.calls.errors import BadInput
from dialwatch.engine.bodies import body_of

__all__ = ["ContractDesk", "contract_routes"]


class ContractDesk(Protocol):
    """What these routes need of the engine."""

    def contract(self, account_id: str) -> ContractView:
        """An account's contract. Raises BadInput."""

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

    return [
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
