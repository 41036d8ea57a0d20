"""The wrapper around a platform's app that makes faults real on the wire.

It also stamps each answer with the world's time (the `Date` header) and logs each request.
"""

import asyncio
import gzip
import json
import os
import socket
import struct
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from email.utils import formatdate
from typing import Any

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from dialwatch.simulator.actlog import STOPPING
from dialwatch.simulator.downloadlog import DOWNLOADING
from dialwatch.simulator.exchange import Exchange
from dialwatch.simulator.faults import Faults
from dialwatch.simulator.operations import Operations
from dialwatch.simulator.paging import PAGE_FAULTS
from dialwatch.simulator.recording_faults import RECORDING_FAULTS
from dialwatch.simulator.requestlog import RequestLog
from dialwatch.simulator.rewriting import rewriting
from dialwatch.simulator.spoiling import SPOILS, Spoiler
from dialwatch.simulator.wire import encoded
from dialwatch.simulator.world import World

__all__ = ["Misbehaving"]

_JSON = [(b"content-type", b"application/json")]
_SKEW = 660
_AT_ONCE = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)
"""Linger for no time: the connection is reset, not closed."""
_LATE = 10
"""World seconds after which a request is taken up whose connection was lost."""
_HUGE = 80 * 1024 * 1024
_CHUNK = 256 * 1024

_BODIES: Mapping[str, tuple[bytes, bytes]] = {
    "malformed": (b"application/json", b'{"code":200,"data":{"list":[{"id":1,},}'),
    "html": (
        b"text/html; charset=utf-8",
        b"<!doctype html><title>Log in</title><form><input name=user><input type=password></form>",
    ),
    "empty": (b"application/json", b""),
    "list": (b"application/json", b'["not","an","object"]'),
    "not-utf8": (b"application/json", b'{"code":200,"message":"\xff\xfe\xe9t\xe9","data":{}}'),
}
"""Answers of HTTP 200 that are something else than was asked for."""

_REASONS = {
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    429: "Too Many Requests",
    500: "Internal Server Error",
    503: "Service Unavailable",
}
_SUCCESS: Mapping[str, dict[str, Any]] = {
    "airudder": {"data": {}, "status": "OK", "code": 200},
    "blu": {"code": 2000, "message": "success"},
    "huawei": {"resultcode": "0", "resultdesc": "Success"},
}
_HUAWEI_CODES = {401: "1010010", 403: "1010029", 429: "1010010", 500: "1010001", 503: "1023002"}


class Misbehaving:
    """An ASGI app: the platform's own, with faults."""

    def __init__(
        self,
        platform: str,
        app: ASGIApp,
        *,
        operations: Mapping[str, str],
        world: World,
        faults: Faults,
        log: RequestLog,
    ) -> None:
        self._platform = platform
        self._app = app
        self._operations = Operations(operations)
        self._world = world
        self._faults = faults
        self._log = log
        self._spoiler = Spoiler(platform, faults.rng)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        seconds = self._world.seconds()
        lost = not self._operations.follow(scope, self._faults.moves(self._platform, seconds))
        operation = self._operations.name(scope)
        rewrites = self._faults.rewrites(self._platform, operation, seconds)
        kind = "404" if lost else self._faults.choose(self._platform, operation, seconds)
        now = self._world.clock.now().timestamp() + (_SKEW if kind == "skew" else 0)
        met = "move-path" if lost else kind or next((fault.kind for fault in rewrites), "")
        note = self._log.note(self._platform, operation, met)

        async def noting(message: Message) -> None:
            if message["type"] == "http.response.start":
                note(str(message["status"]))
            await send(message)

        date = formatdate(now, usegmt=True).encode()
        app = rewriting(self._app, rewrites) if rewrites else self._app
        if operation in STOPPING:
            act, receive = await self._log.acts.note(self._platform, operation, met, receive)
            app = self._log.acts.watching(app, act)
        answers: Send = noting
        if operation in DOWNLOADING:
            answers = self._log.downloads.watching(self._platform, scope, met, noting)
        exchange = Exchange(app, scope, receive, answers, date)
        if kind.isdigit():
            await self._fail(exchange, int(kind))
        elif kind in _BODIES:
            media, body = _BODIES[kind]
            await exchange.answer(200, [(b"content-type", media)], body)
        elif kind in _WIRE:
            note(kind)
            await _WIRE[kind](self, exchange)
        elif kind in RECORDING_FAULTS:
            await RECORDING_FAULTS[kind](exchange)
        elif kind in SPOILS:
            await self._spoil(exchange, kind)
        else:
            scope["state"]["paging"] = kind if kind in PAGE_FAULTS else ""
            await self._pass(exchange)

    async def _pass(self, exchange: Exchange) -> None:
        async def stamped(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], (b"date", exchange.date)]
            await exchange.send(message)

        await exchange.app(exchange.scope, exchange.receive, stamped)

    async def _fail(self, exchange: Exchange, status: int) -> None:
        headers = list(_JSON)
        if status == 429 and self._faults.rng.random() < 0.5:
            headers.append((b"retry-after", b"7"))
        await exchange.answer(status, headers, encoded(self._failure(status)))

    def _failure(self, status: int) -> dict[str, Any]:
        text = _REASONS[status]
        if self._platform == "airudder":
            return {"data": None, "status": text, "code": status, "message": text.lower()}
        if self._platform == "blu":
            return {"code": status, "message": text.lower()}
        return {"resultcode": _HUAWEI_CODES.get(status, "1010002"), "resultdesc": text}

    async def _error_code(self, exchange: Exchange) -> None:
        await exchange.answer(200, _JSON, encoded(self._failure(500)))

    async def _lie(self, exchange: Exchange) -> None:
        """Success, and nothing is done."""
        await exchange.answer(200, _JSON, encoded(_SUCCESS[self._platform]))

    async def _lose(self, exchange: Exchange) -> None:
        """What is asked for is done, and the connection is reset before the answer."""
        await exchange.captured()
        await self._reset(exchange)

    async def _act_late(self, exchange: Exchange) -> None:
        """The connection is reset, and what is asked for is done when nobody expects it."""
        messages = [await exchange.receive()]
        while messages[-1].get("more_body"):
            messages.append(await exchange.receive())
        self._abort(exchange)
        await self._world.clock.sleep(_LATE)

        async def again() -> Message:
            return messages.pop(0) if messages else {"type": "http.disconnect"}

        await replace(exchange, receive=again).captured()

    async def _spoil(self, exchange: Exchange, kind: str) -> None:
        status, headers, body = await exchange.captured()
        told = json.loads(body) if body else None
        if isinstance(told, dict):
            self._spoiler.spoil(kind, told)
            data = told.get("data")
            if kind == "duplicate" and isinstance(data, dict) and "count" in data:
                data["count"] = len(data["records"])
            body = encoded(told)
        await exchange.answer(status, headers, body)

    async def _time_out(self, exchange: Exchange) -> None:
        await exchange.gone()

    async def _reset(self, exchange: Exchange) -> None:
        self._abort(exchange)
        await exchange.gone()

    @staticmethod
    def _abort(exchange: Exchange) -> None:
        wire: socket.socket = exchange.transport.get_extra_info("socket")
        wire.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _AT_ONCE)
        exchange.transport.abort()

    async def _drip(self, exchange: Exchange) -> None:
        """One byte a real second: sockets know no other."""
        status, headers, body = await exchange.captured()
        await exchange.start(status, [*headers, (b"content-length", str(len(body)).encode())])
        gone = asyncio.ensure_future(exchange.gone())
        for place in range(len(body)):
            more = place + 1 < len(body)
            part = body[place : place + 1]
            await exchange.send({"type": "http.response.body", "body": part, "more_body": more})
            await asyncio.wait({gone}, timeout=1.0)
            if gone.done():
                break
        gone.cancel()

    async def _cut(self, exchange: Exchange) -> None:
        """Half of the promised body, then the end of the connection."""
        _, _, body = await exchange.captured()
        head = (
            b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ndate: %b\r\n"
            b"content-length: %d\r\n\r\n" % (exchange.date, len(body) + 2)
        )
        exchange.transport.write(head + body[: len(body) // 2])
        exchange.transport.close()
        await exchange.gone()

    async def _cut_gzip(self, exchange: Exchange) -> None:
        status, headers, body = await exchange.captured()
        packed = gzip.compress(body, 1)
        cut = packed[: len(packed) // 2]
        await exchange.answer(status, [*headers, (b"content-encoding", b"gzip")], cut)

    async def _flood(self, exchange: Exchange) -> None:
        """80 MiB of JSON without a length told beforehand."""
        await exchange.start(200, _JSON)
        gone = asyncio.ensure_future(exchange.gone())
        parts = [b'{"code":200,"data":"', *(b"x" * _CHUNK,) * (_HUGE // _CHUNK), b'"}']
        for number, part in enumerate(parts, 1):
            more = number < len(parts)
            await exchange.send({"type": "http.response.body", "body": part, "more_body": more})
            await asyncio.sleep(0)
            if gone.done():
                break
        gone.cancel()


_WIRE: Mapping[str, Callable[[Misbehaving, Exchange], Awaitable[None]]] = {
    "timeout": Misbehaving._time_out,
    "reset": Misbehaving._reset,
    "slow": Misbehaving._drip,
    "truncated": Misbehaving._cut,
    "gzip-cut": Misbehaving._cut_gzip,
    "huge": Misbehaving._flood,
    "error-code": Misbehaving._error_code,
    "hollow": Misbehaving._lie,
    "lost": Misbehaving._lose,
    "late": Misbehaving._act_late,
}
