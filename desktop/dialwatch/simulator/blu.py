"""The Blu platform: the dial result query.

Source: vendors/blu.md 2, 3, 4.4, 4.5, 13. Confirmed: POST, the three headers and the signature, the
path, `pageNo` from 1, `pageSize` 10 by default, `count` = the page's records. Unconfirmed [U] here:
HTTP 200 with a code of ours for a refusal, the optional clock check of five minutes, the highest
page size of 100, the order of the records, slots and scripts on the same path, and every field name
of a record (blu_records.py).
"""

import hashlib
import hmac
from random import Random

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from dialwatch.simulator.blu_records import ResultBook
from dialwatch.simulator.paging import page_of
from dialwatch.simulator.wire import json_answer, whole_number
from dialwatch.simulator.world import World

__all__ = ["OPERATIONS", "Blu"]

OPERATIONS = {"/rest/v1/queryCallResult": "query"}
"""Path → the name by which faults and the request log call it."""

_LARGEST_PAGE = 100
_CLOCK_TOLERANCE = 300_000


class Blu:
    """One Blu account in the world. `app` is the ASGI app."""

    def __init__(
        self, world: World, app_id: str, app_key: str, *, checks_clock: bool = False
    ) -> None:
        self.app_id = app_id
        self.app_key = app_key
        self._world = world
        self._checks_clock = checks_clock
        self._books = {c.key: ResultBook(c) for c in world.of("blu")}
        self._rng = Random(f"{world.seed}/blu")
        self.app = Starlette(
            routes=[Route("/rest/v1/queryCallResult", self._query, methods=["POST"])]
        )

    async def _query(self, request: Request) -> Response:
        if not self._signed(request):
            return _refusal(4001, "sign error")
        try:
            told = await request.json()
            task = str(told["taskId"])
        except (ValueError, KeyError, TypeError):
            return _refusal(4002, "taskId is required")
        number = whole_number(told.get("pageNo"), 1)
        size = whole_number(told.get("pageSize"), 10)
        if not number or not size or number < 0 or size < 0:
            return _refusal(4002, "pageNo and pageSize count from 1")
        self._world.advance()
        book = self._books.get(task)
        if book is None:
            return _refusal(4004, "task not found")
        fault = request.scope["state"].get("paging", "")
        size = min(size, _LARGEST_PAGE)
        page = page_of(book.results(), number, size, fault, self._rng)
        records = b",".join(book.record(entry) for entry in page)
        return json_answer(
            b'{"code":2000,"message":"success","data":{"count":%d,"records":[%b]}}'
            % (len(page), records)
        )

    def _signed(self, request: Request) -> bool:
        stamp = request.headers.get("timeStamp", "")
        if request.headers.get("appId") != self.app_id or not stamp.isdigit():
            return False
        away = abs(int(stamp) - self._world.clock.millis())
        if self._checks_clock and away > _CLOCK_TOLERANCE:
            return False
        due = hashlib.sha256(f"{self.app_id}{self.app_key}{stamp}".encode()).hexdigest()
        return hmac.compare_digest(due.encode(), request.headers.get("sign", "").encode())


def _refusal(code: int, message: str) -> Response:
    return json_answer({"code": code, "message": message})
