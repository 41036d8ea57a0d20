"""How AI Rudder's interfaces are asked and answered: envelope, refusals, and the parts that
several requests have in common.

Source: vendors/airudder.md 3, 4.1. Documented: the envelope, and a leading plus sign in the
examples of numbers. Unconfirmed [U] here: that a refusal has the HTTP status of its `code` and a
`message`; times with and without an offset; the keys of an entry of a list; at most 10 000
entries, as the sibling workflow interface has it.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from starlette.requests import Request
from starlette.responses import Response

from dialwatch.simulator.paging import page_of
from dialwatch.simulator.wire import json_answer, whole_number

__all__ = [
    "Handler",
    "Listed",
    "Refused",
    "asked_page",
    "body_of",
    "count_of",
    "envelope",
    "listed_of",
    "moment_of",
    "text_of",
]

Handler = Callable[[Request], Awaitable[Response]]

_REASONS = {400: "Bad Request", 401: "Unauthorized", 404: "Not Found"}
_MOST = 10_000


class Refused(Exception):
    """A request that is not granted: an HTTP status, and why."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status

    def answer(self) -> Response:
        told = {
            "data": None,
            "status": _REASONS[self.status],
            "code": self.status,
            "message": str(self),
        }
        return json_answer(told, self.status)


@dataclass(frozen=True)
class Listed:
    """A list to be called: numbers, and what was uploaded for each."""

    numbers: list[str]
    variables: list[Mapping[str, str]]


def envelope(data: object) -> Response:
    """A granted request's answer."""
    return json_answer({"data": data, "status": "OK", "code": 200})


async def body_of(request: Request) -> dict[str, Any]:
    """The request's JSON object. Raises Refused."""
    try:
        told = await request.json()
    except ValueError:
        told = None
    if not isinstance(told, dict):
        raise Refused(400, "the body is a JSON object")
    return told


def text_of(told: Mapping[str, Any], name: str) -> str:
    """A text that must be there. Raises Refused."""
    value = told.get(name)
    if not isinstance(value, str) or not value.strip():
        raise Refused(400, f"{name} is required")
    return value


def count_of(told: Mapping[str, Any], name: str) -> int:
    """A whole number from 0 upwards, 0 when left out. Raises Refused."""
    value = told.get(name, 0)
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise Refused(400, f"{name} is a whole number from 0 upwards")
    return value


def moment_of(told: Mapping[str, Any], name: str, zone: ZoneInfo) -> int | None:
    """A time, local unless it has an offset, as UTC epoch seconds; None when left out. Raises
    Refused."""
    value = told.get(name) or None
    if value is None:
        return None
    try:
        moment = datetime.fromisoformat(value)
    except (TypeError, ValueError):
        raise Refused(400, f"{name} is YYYY-MM-DD HH:MM:SS") from None
    return int((moment if moment.tzinfo else moment.replace(tzinfo=zone)).timestamp())


def listed_of(told: Mapping[str, Any]) -> Listed:
    """The entries under `Details`. Raises Refused."""
    details = told.get("Details")
    if not isinstance(details, list) or not 0 < len(details) <= _MOST:
        raise Refused(400, f"Details is a list of 1 to {_MOST} entries")
    listed = Listed([], [])
    for entry in details:
        number = entry.get("Callee") if isinstance(entry, dict) else None
        variables = entry.get("Variables") or {} if isinstance(entry, dict) else None
        if not isinstance(number, str) or not _international(number):
            raise Refused(400, "Callee is a number with a leading plus sign")
        if not isinstance(variables, dict):
            raise Refused(400, "Variables is an object")
        listed.numbers.append(number)
        listed.variables.append({name: str(value) for name, value in variables.items()})
    return listed


def _international(number: str) -> bool:
    return number.startswith("+") and number[1:].isascii() and number[1:].isdigit()


def asked_page(request: Request, rows: list[Any], rng: Random) -> list[Any]:
    """The rows of the page that is asked for, gone wrong as the request's fault says. Raises
    Refused."""
    size = whole_number(request.query_params.get("Number"), 10)
    page = whole_number(request.query_params.get("Page"), 1)
    if not size or not page or size < 0 or page < 0:
        raise Refused(400, "Number and Page count from 1")
    return page_of(rows, page, size, request.scope["state"].get("paging", ""), rng)
