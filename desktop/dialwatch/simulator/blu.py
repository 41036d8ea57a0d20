"""The Blu platform: the signature, the dial result query, and the way to its tasks.

Source: vendors/blu.md 2, 3, 4.4, 4.5, 13; blu_tasks.py names its own. Confirmed: POST, the three
headers and the signature, the path, `pageNo` from 1, `pageSize` 10 by default, `count` = the page's
records, 45 days of reach. Unconfirmed [U] here: HTTP 200 with a code of ours for a refusal, the
optional clock check of five minutes, the highest page size of 100, the order of the records, that
the 45 days count from a call's end and older records are left out, slots and scripts on the same
path, and every field name of a record (blu_records.py).
"""

import hashlib
import hmac
from collections.abc import Callable, Mapping
from random import Random
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from dialwatch.simulator.blu_recordings import PATH, Recordings
from dialwatch.simulator.blu_records import ResultBook
from dialwatch.simulator.blu_tasks import Tasks
from dialwatch.simulator.blu_wire import PARAMETER, SIGN, UNKNOWN, Refused
from dialwatch.simulator.campaign import Campaign
from dialwatch.simulator.paging import page_of
from dialwatch.simulator.scenario import MEXICO_CITY
from dialwatch.simulator.wire import json_answer, whole_number
from dialwatch.simulator.world import World

__all__ = ["OPERATIONS", "Blu"]

OPERATIONS = {
    "/rest/v1/createTask": "create_task",
    "/rest/v1/uploadAndStartJob": "upload",
    "/rest/v1/taskCancelPhoneCall": "cancel",
    "/rest/v1/queryCallResult": "query",
    PATH: "download",
}
"""Path → the name by which faults and the request log call it."""

_LARGEST_PAGE = 100
_CLOCK_TOLERANCE = 300_000
_REACH = 45 * 24 * 3600

_Handler = Callable[[Mapping[str, Any], str], Response]
"""From the request's body and the fault of its pages to the answer. Raises Refused."""


class Blu:
    """One Blu account in the world. `app` is the ASGI app."""

    def __init__(
        self,
        world: World,
        app_id: str,
        app_key: str,
        *,
        checks_clock: bool = False,
        zone: str = MEXICO_CITY,
    ) -> None:
        self.app_id = app_id
        self.app_key = app_key
        self._world = world
        self._checks_clock = checks_clock
        self._books: dict[str, ResultBook] = {}
        self._rng = Random(f"{world.seed}/blu")
        self.site = "https://blu.example.test"
        """The address at which it is reached; told once it is known."""
        tasks = Tasks(world, zone)
        handlers: dict[str, _Handler] = {
            "create_task": lambda told, _: tasks.create(told),
            "upload": lambda told, _: tasks.upload(told),
            "cancel": lambda told, _: tasks.cancel(told),
            "query": self._query,
        }
        self.app = Starlette(
            routes=[
                Route(path, self._answering(handlers[name]), methods=["POST"])
                for path, name in OPERATIONS.items()
                if path != PATH
            ]
            + [Route(PATH + "{name}", Recordings(world).download)]
        )

    def _answering(self, handler: _Handler) -> Callable[[Request], Any]:
        """The handler, for whoever signs; refusals become answers."""

        async def answer(request: Request) -> Response:
            try:
                if not self._signed(request):
                    raise Refused(SIGN, "sign error")
                told = await _body(request)
                self._world.advance()
                return handler(told, request.scope["state"].get("paging", ""))
            except Refused as refused:
                return refused.answer()

        return answer

    def _query(self, told: Mapping[str, Any], fault: str) -> Response:
        if "taskId" not in told:
            raise Refused(PARAMETER, "taskId is required")
        number = whole_number(told.get("pageNo"), 1)
        size = whole_number(told.get("pageSize"), 10)
        if not number or not size or number < 0 or size < 0:
            raise Refused(PARAMETER, "pageNo and pageSize count from 1")
        book = self._book(str(told["taskId"]))
        size = min(size, _LARGEST_PAGE)
        results = book.results(self._world.moment - _REACH)
        page = page_of(results, number, size, fault, self._rng)
        records = b",".join(book.record(entry) for entry in page)
        return json_answer(
            b'{"code":2000,"message":"success","data":{"count":%d,"records":[%b]}}'
            % (len(page), records)
        )

    def _book(self, task: str) -> ResultBook:
        campaign = self._world.campaign("blu", task)
        if campaign is None:
            raise Refused(UNKNOWN, "task not found")
        return self.book(campaign)

    def book(self, campaign: Campaign) -> ResultBook:
        """The results of that task."""
        if campaign.key not in self._books:
            self._books[campaign.key] = ResultBook(campaign, lambda: self.site)
        return self._books[campaign.key]

    def _signed(self, request: Request) -> bool:
        stamp = request.headers.get("timeStamp", "")
        if request.headers.get("appId") != self.app_id or not stamp.isdigit():
            return False
        away = abs(int(stamp) - self._world.clock.millis())
        if self._checks_clock and away > _CLOCK_TOLERANCE:
            return False
        due = hashlib.sha256(f"{self.app_id}{self.app_key}{stamp}".encode()).hexdigest()
        return hmac.compare_digest(due.encode(), request.headers.get("sign", "").encode())


async def _body(request: Request) -> Mapping[str, Any]:
    try:
        told = await request.json()
    except ValueError:
        told = None
    if not isinstance(told, dict):
        raise Refused(PARAMETER, "the body is a JSON object")
    return told
