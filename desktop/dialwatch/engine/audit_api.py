"""The routes of the audit log: its lines, whether it is whole, and what was done about a call."""

from collections.abc import Collection, Sequence
from dataclasses import asdict
from typing import Any, Protocol

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from dialwatch.calls.account import CampaignRow
from dialwatch.calls.audit_line import AuditFilter, AuditLine
from dialwatch.calls.errors import StoreError
from dialwatch.engine.bodies import number_of
from dialwatch.store.audit import Audit
from dialwatch.store.values import CallRow

__all__ = ["AuditDesk", "actions_of", "audit_routes"]

_WORDS = ("who", "account", "action", "operation", "stage", "verdict", "text")
_MOST = 1000


class AuditDesk(Protocol):
    """What these routes need of the engine."""

    audit: Audit


def audit_routes(desk: AuditDesk) -> list[Route]:
    """Below `/v1`."""
    routes = _Routes(desk)
    return [
        Route("/v1/audit", routes.lines),
        Route("/v1/audit/verify", routes.verify),
        Route("/v1/audit/words", routes.words),
    ]


async def actions_of(
    audit: Audit, row: CallRow, campaigns: Collection[CampaignRow]
) -> list[dict[str, Any]] | None:
    """The lines of the audit log about a call: its number, its session, its campaign and what that
    stands under; the latest first. None: the log cannot be read.
    """
    names = [row.number, row.call_id, *_named(row, campaigns)]
    try:
        lines = await audit.about(row.account, names)
    except StoreError:  # the call itself can be shown all the same
        return None
    return _told(lines)


def _named(row: CallRow, campaigns: Collection[CampaignRow]) -> list[str]:
    """The keys of the campaign and of those above it, as the table and as the platform has them."""
    known = {one.key: one for one in campaigns if one.account == row.account}
    keys, key = list[str](), row.campaign
    while key and key not in keys:
        keys.append(key)
        key = known[key].parent if key in known else ""
    return [name for key in keys for name in (key, key.partition(":")[2])]


def _told(lines: Sequence[AuditLine]) -> list[dict[str, Any]]:
    return [
        {name: value for name, value in asdict(line).items() if name != "about"} for line in lines
    ]


class _Routes:
    def __init__(self, desk: AuditDesk) -> None:
        self._desk = desk

    async def lines(self, request: Request) -> Response:
        query = request.query_params
        wanted = AuditFilter(
            since=number_of(request, "since", 0) or None,
            until=number_of(request, "until", 0) or None,
            **{name: query.get(name, "") for name in _WORDS},
        )
        lines = await self._desk.audit.lines(
            wanted,
            before=number_of(request, "before", 0) or None,
            limit=min(max(1, number_of(request, "limit", 200)), _MOST),
        )
        return JSONResponse({"lines": _told(lines)})

    async def verify(self, request: Request) -> Response:
        del request
        audit = self._desk.audit
        broken = await audit.verify()
        told = {"whole": broken is None, "line": broken, "lines": await audit.size()}
        return JSONResponse(told)

    async def words(self, request: Request) -> Response:
        del request
        people, operations = await self._desk.audit.words()
        return JSONResponse({"people": people, "operations": operations})
