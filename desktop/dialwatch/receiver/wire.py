"""HTTP as the receiver speaks it: uvicorn's protocol, with an end to everyone's patience.

ASGI never hears of headers that do not end, so the deadlines are kept here: a request has ten
seconds for its first byte to its last, and a second more for each further 64 KiB. A connection
that waits between two requests, or sends on after it was answered, is closed after the same time;
so is, at once, one that sends much that is no body: headers or marks of pieces without an end.
"""

import asyncio
from typing import Any, cast

import httptools
from uvicorn.config import Config
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.server import ServerState

__all__ = ["MOST_CONNECTIONS", "PATIENCE", "PushProtocol", "configured"]

PATIENCE = 10.0
"""Real seconds."""
_PACE = 64 << 10
"""Bytes for which a second is added."""
_MOST_AROUND = 64 << 10
"""Bytes around a body, beyond as many as are in it."""
MOST_CONNECTIONS = 2_000


class PushProtocol(HttpToolsProtocol):
    """Of one connection."""

    _deadline: asyncio.TimerHandle | None = None
    _ends = 0.0
    _answered = False
    _offered = False
    _wire = 0
    """Bytes of this request that came, and of them in its body."""
    _body = 0

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._give(PATIENCE)

    def data_received(self, data: bytes) -> None:
        self._wire += len(data)
        self._unset_keepalive_if_required()
        self._parse(data)
        if self._wire - self._body > _MOST_AROUND + self._body:
            self._stop()
            self.transport.abort()
        elif self._deadline is not None and not self._answered:
            self._ends += len(data) / _PACE

    def _parse(self, data: bytes) -> None:
        """As it is done above, but an offer to go on in another protocol does not end it.

        Some libraries of Java offer so with every push, and the body was not read then.
        """
        while data:
            try:
                self.parser.feed_data(data)
                return
            except httptools.HttpParserUpgrade as offer:
                data = self._without_offer() + data[offer.args[0] :] if self._offered else b""
            except httptools.HttpParserError:
                self.send_400_response("This is no HTTP request.")
                return

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self._wire = self._body = 0
        if self._answered:
            self._answered = False
            self._give(PATIENCE)

    def on_headers_complete(self) -> None:
        self._offered = self.parser.should_upgrade() and self.parser.get_method() != b"CONNECT"
        if not self._offered:
            super().on_headers_complete()

    def _without_offer(self) -> bytes:
        """The head of the request, for a parser that begins anew."""
        lines = [self.parser.get_method() + b" " + self.url + b" HTTP/1.1"]
        lines += [name + b": " + value for name, value in self.headers if name != b"upgrade"]
        self.parser = httptools.HttpRequestParser(self)
        return b"\r\n".join(lines) + b"\r\n\r\n"

    def on_body(self, body: bytes) -> None:
        self._body += len(body)
        super().on_body(body)

    def on_message_complete(self) -> None:
        if self._offered:
            return
        super().on_message_complete()
        self._stop()

    def on_response_complete(self) -> None:
        self._answered = True
        super().on_response_complete()
        self._give(PATIENCE)

    def connection_lost(self, exc: Exception | None) -> None:
        self._stop()
        super().connection_lost(exc)

    def _give(self, seconds: float) -> None:
        self._stop()
        self._ends = self.loop.time() + seconds
        self._deadline = self.loop.call_at(self._ends, self._look)

    def _look(self) -> None:
        """The end has come, or was moved since."""
        if self.loop.time() < self._ends:
            self._deadline = self.loop.call_at(self._ends, self._look)
            return
        self._deadline = None
        self.transport.abort()

    def _stop(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None


def configured(app: Any) -> tuple[Config, ServerState]:
    """What each connection needs."""
    config = Config(
        cast(Any, app),
        http="httptools",
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,  # whom to believe is decided by `senders`
        limit_concurrency=MOST_CONNECTIONS,
        timeout_keep_alive=round(PATIENCE) - 2,  # in order, before the deadline cuts it off
    )
    config.load()
    return config, ServerState()
