"""What stands in a request to the local API."""

import json

from starlette.requests import Request

from dialwatch.calls.errors import BadInput

__all__ = ["body_of", "flag_of", "number_of"]


async def body_of(request: Request) -> object:
    """The JSON value. Raises BadInput."""
    try:
        return json.loads(await request.body() or b"{}")
    except ValueError:
        raise BadInput("The request is not JSON.") from None


async def flag_of(request: Request, name: str) -> bool:
    """True or false under that name. Raises BadInput."""
    told = await body_of(request)
    value = told.get(name) if isinstance(told, dict) else None
    if not isinstance(value, bool):
        raise BadInput(f"“{name}” must be true or false.")
    return value


def number_of(request: Request, name: str, default: int) -> int:
    """A whole number of the query. Raises BadInput."""
    try:
        value = int(request.query_params.get(name, default))
    except ValueError:
        value = -1
    if not 0 <= value < 2**62:
        raise BadInput(f"“{name}” must be a whole number from 0 on.")
    return value
