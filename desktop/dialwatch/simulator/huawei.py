"""The Huawei PrivateNumber platform: authentication, and an AXB query that finds no binding.

Source: vendors/huawei.md 3, 5.4, 12.1, 14. Documented: the three headers, the digest, the order of
the checks and their codes. Unconfirmed [U] here: the clock tolerance of five minutes, the five
failures that lock an address and what locked ones are answered (HTTP 403), that a locked address is
refused before any other check, an unknown key being told apart before its digest (which cannot be
computed), and 400 with 1023036 for an unreadable `Created`.
"""

import base64
import hashlib
import hmac
import re
from collections import Counter
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from dialwatch.simulator.wire import json_answer
from dialwatch.simulator.world import World

__all__ = ["OPERATIONS", "Huawei"]

_PATHS = {
    "AXB": ("/rest/caas/relationnumber/partners/v1.0",),
    "AX": (
        "/rest/provision/caas/privatenumber/v1.0",
        "/rest/caas/privatenumber/calleenumber/v1.0",
    ),
    "AXE": (
        "/rest/caas/extendnumber/v1.0",
        "/rest/caas/extendnumber/v2.0",
        "/rest/caas/virtualnumber/v1.0",
    ),
    "AXYB": ("/rest/omp/xyrelationnumber/v1.0",),
}
OPERATIONS = {path: "query" for paths in _PATHS.values() for path in paths}
"""Path → the name by which faults and the request log call it."""

_METHODS = ["GET", "POST", "PUT", "DELETE"]
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
    """One application of the platform. `app` is the ASGI app."""

    def __init__(self, world: World, app_key: str, app_secret: str, mode: str = "AXB") -> None:
        self.app_key = app_key
        self.app_secret = app_secret
        self.mode = mode
        self._world = world
        self._failures: Counter[str] = Counter()
        self._locked_until: dict[str, float] = {}
        self.app = Starlette(
            routes=[
                Route(path, self._answer(mode), methods=_METHODS)
                for mode, paths in _PATHS.items()
                for path in paths
            ]
        )

    def _answer(self, mode: str) -> Callable[[Request], Awaitable[Response]]:
        async def answer(request: Request) -> Response:
            if refusal := self._refused(request):
                return refusal
            if mode != self.mode:
                return _told(403, "1010040", "The app_key is not allowed to invoke the API")
            query = request.query_params
            if not query.get("relationNum") and not query.get("subscriptionId"):
                return _told(403, "1010002", "Invalid request. relationNum")
            return _told(403, "1012007", "The record does not exist.")

        return answer

    def _refused(self, request: Request) -> Response | None:
        address = request.client.host if request.client else ""
        now = self._world.seconds()
        if now < self._locked_until.get(address, 0.0):
            return _told(403, "1020176", "Authentication failed, try again later.")
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
        if told["Username"] != self.app_key:
            return _told(403, "1010003", "Invalid app_key.")
        proof = hmac.new(
            self.app_secret.encode(), (told["Nonce"] + told["Created"]).encode(), hashlib.sha256
        )
        due = base64.b64encode(proof.digest())
        if not hmac.compare_digest(due, told["PasswordDigest"].encode()):
            return _told(401, "1010010", "Invalid digest.")
        try:
            created = datetime.strptime(told["Created"], "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
        except ValueError:
            return _told(400, "1023036", "Created not contained in X-AKSK")
        if abs((self._world.clock.now() - created).total_seconds()) > _TOLERANCE:
            return _told(401, "1010013", "Time out limit.")
        return None


def _missing(request: Request) -> Response | None:
    """What the headers lack, in the documented order of codes."""
    authorization = request.headers.get("authorization")
    if not authorization:
        return _told(400, "1023006", "Authorization not contained in the HTTP header")
    told = _pairs(authorization)
    for name, value, code, text in _AUTHORIZATION:
        if name not in told or (value is not None and told[name] != value):
            return _told(400, code, text)
    if "x-aksk" not in request.headers:
        return _told(400, "1023033", "HTTP header not found X-AKSK field.")
    told = _pairs(request.headers["x-aksk"])
    for name, code, text in _AKSK:
        if not told.get(name):
            return _told(400, code, text)
    return None


def _pairs(header: str) -> dict[str, str]:
    """The `name="value"` pairs, with or without a blank after each comma."""
    return dict(re.findall(r'(\w+)="([^"]*)"', header))


def _told(status: int, code: str, text: str) -> Response:
    """An answer; the platform closes the connection after each."""
    body = {"resultcode": code, "resultdesc": text}
    return json_answer(body, status, {"connection": "close"})
