"""The routes of bindings: what is known, what comes to be known, and what is read again."""

from collections.abc import Mapping
from typing import Any, Protocol

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from dialwatch.calls.binding import NumberSource
from dialwatch.calls.errors import BadInput
from dialwatch.engine.bindings.hooks import NumberDesk
from dialwatch.engine.bindings.known import Key
from dialwatch.engine.bindings.warnings import ending_before
from dialwatch.engine.bindings.x_numbers import x_of
from dialwatch.engine.bodies import body_of, number_of
from dialwatch.platforms.huawei.number_rules import RULES

__all__ = ["BindingDesk", "binding_routes"]

_PATIENCE = 20
"""Real seconds at most that news are waited for in one request; they can be asked for again."""
_MOST = 2_000
"""Rows of one page, and X of one request."""


class BindingDesk(Protocol):
    """What these routes need of the engine."""

    numbers: NumberDesk


def binding_routes(desk: BindingDesk) -> list[Route]:
    """Below `/v1`."""
    routes = _Routes(desk)
    return [
        Route("/v1/bindings/applications", routes.applications),
        Route("/v1/bindings/changes", routes.changes),
        Route("/v1/bindings/ends", routes.ends),
        Route("/v1/bindings/numbers", routes.numbers, methods=["POST"]),
        Route("/v1/bindings/read", routes.read, methods=["POST"]),
        Route("/v1/bindings/read/stop", routes.stop, methods=["POST"]),
        Route("/v1/bindings/settle", routes.settle, methods=["POST"]),
        Route("/v1/bindings/callee", routes.callee, methods=["POST"]),
        Route("/v1/bindings/settings", routes.settings),
        Route("/v1/bindings/settings", routes.change_settings, methods=["POST"]),
    ]


class _Routes:
    def __init__(self, desk: BindingDesk) -> None:
        self._desk = desk

    @property
    def _numbers(self) -> NumberDesk:
        return self._desk.numbers

    async def applications(self, request: Request) -> Response:
        del request
        told = await self._numbers.applications.told()
        return JSONResponse({"applications": told, "rules": RULES})

    async def changes(self, request: Request) -> Response:
        account = self._numbers.applications.sure(request.query_params.get("account", ""))
        await self._numbers.book.sure(account)
        since, changes = number_of(request, "since", 0), self._numbers.changes
        version = number_of(request, "reading", self._numbers.readings.progress(account).version)
        patience = min(number_of(request, "wait", 0), _PATIENCE)
        await changes.wait(account, since, version, patience)
        limit = min(max(1, number_of(request, "limit", _MOST)), _MOST)
        return Response(changes.page(account, since, limit), media_type="application/json")

    async def ends(self, request: Request) -> Response:
        """Of each application, how many bindings end before `until` (UTC epoch ms), and how many X
        are out of order: counts alone, no number."""
        until, numbers = number_of(request, "until", 0), self._numbers
        told = []
        for account in numbers.applications.ids():
            known, now = await numbers.book.sure(account), numbers.now(account)
            failing = sum(1 for one in known.numbers.values() if one.status and not one.in_order)
            ends = ending_before(known, now, until)
            told.append({"account": account, "today": ends, "failing": failing})
        return JSONResponse({"applications": told})

    async def numbers(self, request: Request) -> Response:
        told = await _told(request)
        account, book = await self._account(told), self._numbers.book
        gone, refused = _numbers_of(told, "remove")
        await book.drop_numbers(account, gone)
        await self._numbers.noted(account, "numbers_removed", len(gone))
        wanted, not_x = _numbers_of(told, "add")
        added = await book.learn(account, wanted, _source_of(told))
        return JSONResponse(
            {
                "added": added,
                "known": [x for x in wanted if x not in set(added)],
                "removed": gone,
                "refused": [*refused, *not_x],
            }
        )

    async def read(self, request: Request) -> Response:
        told = await _told(request)
        account, readings = await self._account(told), self._numbers.readings
        if told.get("all") is True:
            return JSONResponse({"queued": readings.read_all(account)})
        wanted, refused = _numbers_of(told, "x")
        if refused:
            raise BadInput(refused[0][1])
        queued = readings.read(account, wanted, front=told.get("front") is True)
        return JSONResponse({"queued": queued})

    async def stop(self, request: Request) -> Response:
        self._numbers.readings.stop(await self._account(await _told(request)))
        return JSONResponse({})

    async def settle(self, request: Request) -> Response:
        told = await _told(request)
        account = await self._account(told)
        settled = await self._numbers.book.settle(account, _keys_of(told))
        await self._numbers.noted(account, "bindings_taken_over", settled)
        return JSONResponse({"settled": settled})

    async def callee(self, request: Request) -> Response:
        receipt = await self._numbers.callees.put(await body_of(request))
        return JSONResponse(receipt.told())

    async def settings(self, request: Request) -> Response:
        del request
        return JSONResponse(self._numbers.settings.model_dump(mode="json"))

    async def change_settings(self, request: Request) -> Response:
        await self._numbers.set_settings(await body_of(request))
        return await self.settings(request)

    async def _account(self, told: Mapping[str, Any]) -> str:
        account = self._numbers.applications.sure(str(told.get("account") or ""))
        await self._numbers.book.sure(account)
        return account


async def _told(request: Request) -> Mapping[str, Any]:
    told = await body_of(request)
    if not isinstance(told, Mapping):
        raise BadInput("The request must be an object that names the account.")
    return told


def _numbers_of(told: Mapping[str, Any], name: str) -> tuple[list[str], list[list[str]]]:
    """X in their global form, and what is none with why."""
    given = told.get(name) or []
    if not isinstance(given, list) or not all(isinstance(one, str) for one in given):
        raise BadInput(f"“{name}” must be a list of X numbers.")
    if len(given) > _MOST:
        raise BadInput(f"At most {_MOST:,} X numbers are taken at a time.")
    numbers: dict[str, None] = {}
    refused: list[list[str]] = []
    for text in given:
        try:
            numbers[x_of(text)] = None
        except BadInput as why:
            refused.append([text, str(why)])
    return [*numbers], refused


def _source_of(told: Mapping[str, Any]) -> NumberSource:
    source = told.get("source") or NumberSource.TYPED
    if source not in (NumberSource.TYPED, NumberSource.IMPORTED):
        raise BadInput("X numbers are “typed” or “imported”.")
    return NumberSource(source)


def _keys_of(told: Mapping[str, Any]) -> list[Key]:
    keys = told.get("keys")
    sound = isinstance(keys, list) and all(
        isinstance(key, list) and len(key) == 2 and all(isinstance(one, str) for one in key)
        for key in keys
    )
    if not sound or not isinstance(keys, list):
        raise BadInput("“keys” must be a list of pairs: id of the binding, and Y.")
    if len(keys) > _MOST:
        raise BadInput(f"At most {_MOST:,} bindings are taken at a time.")
    return [(one, y) for one, y in keys]
