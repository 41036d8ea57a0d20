"""The Huawei PrivateNumber platform: who may ask, and which application answers.

Source: vendors/huawei.md 1, 3, 5 to 10, 12.1, 14. Documented: the three headers, the digest, the
order of the checks and their codes. Unconfirmed [U] here: the clock tolerance of five minutes, the
five failures that lock an address and what locked ones are answered (HTTP 403), that a locked
address is refused before any other check, an unknown key being told apart before its digest (which
cannot be computed), and 400 with 1023036 for an unreadable `Created`.
"""

import base64
import hashlib
import hmac
import json
import re
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable
from datetime import UTC, datetime
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from dialwatch.simulator.downloads import download
from dialwatch.simulator.huawei_application import Application
from dialwatch.simulator.huawei_pass import Pass
from dialwatch.simulator.huawei_wire import Members, Refused, answer, malformed
from dialwatch.simulator.sound import Manner, recording
from dialwatch.simulator.world import World

__all__ = ["OPERATIONS", "Huawei"]

_AXB = "/rest/caas/relationnumber/partners/v1.0"
_AX = "/rest/provision/caas/privatenumber/v1.0"
_CALLEE = "/rest/caas/privatenumber/calleenumber/v1.0"
_AXE = "/rest/caas/extendnumber/v1.0"
_AXE_LIST = "/rest/caas/extendnumber/v2.0"
_AXE_COUNT = "/rest/caas/virtualnumber/v1.0"
_AXYB = "/rest/omp/xyrelationnumber/v1.0"
_STOP = "/rest/httpsessions/callStop/v2.0"
_RECORD = "/rest/provision/voice/record/v1.0"
_FILES = "/rest/records/"

OPERATIONS = {
    f"POST {_AXB}": "axb_bind",
    f"DELETE {_AXB}": "axb_unbind",
    f"PUT {_AXB}": "axb_modify",
    f"GET {_AXB}": "axb_query",
    f"POST {_AX}": "ax_bind",
    f"DELETE {_AX}": "ax_unbind",
    f"PUT {_AX}": "ax_modify",
    f"GET {_AX}": "ax_query",
    f"PUT {_CALLEE}": "ax_temporary_callee",
    f"POST {_AXE}": "axe_bind",
    f"DELETE {_AXE}": "axe_unbind",
    f"PUT {_AXE}": "axe_modify",
    f"GET {_AXE}": "axe_query",
    f"GET {_AXE_LIST}": "axe_query_v2",
    f"GET {_AXE_COUNT}": "axe_count",
    f"POST {_AXYB}": "axyb_bind",
    f"DELETE {_AXYB}": "axyb_unbind",
    f"GET {_AXYB}": "axyb_query",
    f"POST {_STOP}": "call_stop",
    f"GET {_RECORD}": "record_address",
    _FILES: "download",
}
"""Method and path → the name by which faults and the request log call it."""

_TOLERANCE = 300
_FAILURES = 5
_LOCKED_FOR = 1800

_AUTHORIZATION = (
    ("realm", None, "1023007", "realm not contained in Authorization"),
    ("profile", None, "1023008", "profile not contained in Authorization"),
    ("type", None, "1023012", "type not contained in Authorization"),
    ("realm", "SDP", "1023009", "realm must be SDP"),
    ("profile", "UsernameToken", "1023010", "profile must be UsernameToken"),
    ("type", "Appkey", "1023011", "type must be app_key"),
)
_AKSK = (
    ("Username", "1023034", "UserName not contained in X-AKSK"),
    ("Nonce", "1023035", "Nonce not contained in X-AKSK"),
    ("Created", "1023036", "Created not contained in X-AKSK"),
    ("PasswordDigest", "1023037", "PasswordDigest not contained in X-AKSK"),
)


class Huawei:
    """The platform with an application of each mode. `app` is the ASGI app."""

    def __init__(self, world: World, applications: Iterable[Application]) -> None:
        self.applications = {one.app_key: one for one in applications}
        self._world = world
        self._pass = Pass(world)
        self._failures: Counter[str] = Counter()
        self._locked_until: dict[str, float] = {}
        asked = [one.split(" ") for one in OPERATIONS if one != _FILES]
        self.app = Starlette(
            routes=[
                *(
                    Route(path, self._answer(f"{method} {path}"), methods=[method])
                    for method, path in asked
                ),
                Route(_FILES + "{file}", self._file),
            ]
        )

    def of(self, mode: str) -> Application:
        """The application of that mode. Raises KeyError."""
        return next(one for one in self.applications.values() if one.mode == mode)

    def _answer(self, asked: str) -> Callable[[Request], Awaitable[Response]]:
        async def answer_it(request: Request) -> Response:
            self._world.advance()
            if refusal := self._refused(request):
                return refusal
            key = _pairs(request.headers["x-aksk"])["Username"]
            try:
                return self._granted(
                    self.applications[key], OPERATIONS[asked], await _members(request), request
                )
            except Refused as refused:
                return refused.answer()

        return answer_it

    def _granted(
        self, application: Application, operation: str, members: Members, request: Request
    ) -> Response:
        application.admission.check(operation)
        if operation == "record_address":
            file = application.calls.recording(members).file
            location = str(request.base_url).rstrip("/") + _FILES + self._pass.to(file)
            return Response(status_code=301, headers={"location": location, "connection": "close"})
        return answer(200, "0", "Success", application.answer(operation, members))

    async def _file(self, request: Request) -> Response:
        self._world.advance()
        file = request.path_params["file"]
        if not self._pass.opens(file, request.query_params):
            return Response(status_code=403)
        found = (one.calls.recorded(file) for one in self.applications.values())
        call = next((one for one in found if one), None)
        if call is None:
            return Response(status_code=404)
        return await download(request, recording(file, call.seconds, Manner.ALAW))

    def _refused(self, request: Request) -> Response | None:
        address = request.client.host if request.client else ""
        now = self._world.seconds()
        if now < self._locked_until.get(address, 0.0):
            return answer(403, "1020176", "Authentication failed, try again later.")
        refusal = _missing(request) or self._mistrusted(request)
        if refusal is None:
            self._failures.pop(address, None)
        elif refusal.status_code == 401:
            self._failures[address] += 1
            if self._failures[address] >= _FAILURES:
                self._locked_until[address] = now + _LOCKED_FOR
                del self._failures[address]
        return refusal

    def _mistrusted(self, request: Request) -> Response | None:
        told = _pairs(request.headers["x-aksk"])
        application = self.applications.get(told["Username"])
        if application is None:
            return answer(403, "1010003", "Invalid app_key.")
        proof = hmac.new(
            application.app_secret.encode(),
            (told["Nonce"] + told["Created"]).encode(),
            hashlib.sha256,
        )
        due = base64.b64encode(proof.digest())
        if not hmac.compare_digest(due, told["PasswordDigest"].encode()):
            return answer(401, "1010010", "Invalid digest.")
        try:
            created = datetime.strptime(told["Created"], "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
        except ValueError:
            return answer(400, "1023036", "Created not contained in X-AKSK")
        if abs((self._world.clock.now() - created).total_seconds()) > _TOLERANCE:
            return answer(401, "1010013", "Time out limit.")
        return None


def _missing(request: Request) -> Response | None:
    """What the headers lack, in the documented order of codes."""
    authorization = request.headers.get("authorization")
    if not authorization:
        return answer(400, "1023006", "Authorization not contained in the HTTP header")
    told = _pairs(authorization)
    for name, value, code, text in _AUTHORIZATION:
        if name not in told or (value is not None and told[name] != value):
            return answer(400, code, text)
    if "x-aksk" not in request.headers:
        return answer(400, "1023033", "HTTP header not found X-AKSK field.")
    told = _pairs(request.headers["x-aksk"])
    for name, code, text in _AKSK:
        if not told.get(name):
            return answer(400, code, text)
    return None


def _pairs(header: str) -> dict[str, str]:
    """The `name="value"` pairs, with or without a blank after each comma."""
    return dict(re.findall(r'(\w+)="([^"]*)"', header))


async def _members(request: Request) -> Members:
    """What was sent, in the address and in the body. Raises Refused."""
    told: dict[str, Any] = dict(request.query_params)
    if request.method in ("POST", "PUT"):
        try:
            body = json.loads(await request.body())
        except ValueError:
            body = None
        if not isinstance(body, dict):
            raise malformed("body")
        told |= body
    return Members(told)
