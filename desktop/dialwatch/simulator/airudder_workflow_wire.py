"""What AI Rudder's workflow interfaces are asked with: lists, pages, times, checked for type.

Source: vendors/airudder-workflow.md 1.3, 2.1. Confirmed: the types of the members of the creation.
Known from practice: at most 10 000 lists a workflow; a time with a space and an offset.
Unconfirmed [U] here: the members of a list; that a number begins with a plus sign; `page` from 1
and `page_size`, 20 when left out; that whole numbers in a body are no text; that a time without an
offset is local; that a request is refused as a whole; HTTP 404 for an unknown workflow.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from random import Random
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from starlette.requests import Request

from dialwatch.simulator.airudder_wire import Refused, moment_of, text_of
from dialwatch.simulator.paging import page_of
from dialwatch.simulator.wire import whole_number
from dialwatch.simulator.workflow import ListRow, Workflow

__all__ = [
    "MOST",
    "Page",
    "asked",
    "lists_of",
    "maybe_text_of",
    "moment_in",
    "number_of",
    "workflow_of",
]

T = TypeVar("T")

MOST = 10_000
"""Lists of one workflow."""

_MOMENT = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d([+-]\d\d:\d\d)?")
_NUMBER = re.compile(r"\+\d+", re.ASCII)


@dataclass(frozen=True)
class Page:
    """Which page is asked for, and how it is to go wrong."""

    number: int
    size: int
    fault: str

    def of(self, rows: list[T], rng: Random) -> list[T]:
        """That page of the rows."""
        return page_of(rows, self.number, self.size, self.fault, rng)


def asked(request: Request, told: Mapping[str, Any] | None = None) -> Page:
    """The page that a query or that body asks for. Raises Refused."""
    if told is None:
        number, size = (
            whole_number(request.query_params.get(name), default)
            for name, default in (("page", 1), ("page_size", 20))
        )
    else:
        number, size = number_of(told, "page", 1), number_of(told, "page_size", 20)
    if not number or not size or number < 0 or size < 0:
        raise Refused(400, "page and page_size count from 1")
    return Page(number, size, request.scope["state"].get("paging", ""))


def number_of(told: Mapping[str, Any], name: str, default: int | None = None) -> int:
    """A whole number; the default when left out, if there is one. Raises Refused."""
    value = told.get(name, default)
    if isinstance(value, bool) or not isinstance(value, int):
        raise Refused(400, f"{name} is an integer")
    return value


def maybe_text_of(told: Mapping[str, Any], name: str) -> str:
    """A text that may be left out. Raises Refused."""
    value = told.get(name)
    if value is not None and not isinstance(value, str):
        raise Refused(400, f"{name} is a string")
    return value or ""


def moment_in(told: Mapping[str, Any], name: str, zone: ZoneInfo) -> int:
    """A time that must be there, as seconds of UTC epoch. Raises Refused."""
    moment = moment_of(told, name, zone) if _MOMENT.fullmatch(text_of(told, name)) else None
    if moment is None:
        raise Refused(400, f"{name} is YYYY-MM-DD HH:MM:SS with or without an offset")
    return moment


def workflow_of(workflows: Mapping[str, Workflow], told: Mapping[str, Any]) -> Workflow:
    """The workflow that is asked about. Raises Refused."""
    workflow = workflows.get(text_of(told, "workflow_id"))
    if workflow is None:
        raise Refused(404, "no such workflow")
    return workflow


def lists_of(told: Mapping[str, Any], *, at_least: int = 1) -> list[ListRow]:
    """The lists under `details`. Raises Refused."""
    details = told.get("details")
    if details is None:
        details = []
    if not isinstance(details, list) or not at_least <= len(details) <= MOST:
        raise Refused(400, f"details is an array of {at_least} to {MOST} lists")
    return [_list(item) for item in details]


def _list(item: object) -> ListRow:
    if not isinstance(item, dict):
        raise Refused(400, "each of details is an object")
    callee = item.get("callee")
    if not isinstance(callee, str) or not _NUMBER.fullmatch(callee):
        raise Refused(400, "callee is a number with a leading plus sign")
    variables = item.get("variables")
    if variables is None:
        variables = {}
    if not isinstance(variables, dict) or not all(isinstance(v, str) for v in variables.values()):
        raise Refused(400, "variables is an object of strings")
    return ListRow(callee, maybe_text_of(item, "case_id"), variables)
