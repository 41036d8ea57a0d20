"""HTTP as the receiver speaks it: uvicorn's protocol, with an end to everyone's patience.

ASGI never hears of headers that do not end, so the deadlines are kept here: a request has ten
seconds for its first byte to its last, and a second more for each further 64 KiB. A connection
that waits between two requests is closed after the same time.
"""

import asyncio
from typing import Any, cast

from uvicorn.config import Config
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.server import ServerState

__all__ = ["PATIENCE", "PushProtocol", "configured"]

PATIENCE = 10.0
"""Real seconds."""
_PACE = 64 << 10
"""Bytes for which a second is added."""
_MOST_CONNECTIONS = 2_000


class PushProtocol(HttpToolsProtocol):
    """Of one connection."""

    _deadline: asyncio.TimerHandle | None = None
    _ends = 0.0

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._give(PATIENCE)

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        if self._deadline is not None:
            self._ends += len(data) / _PACE

    def on_message_complete(self) -> None:
        super().on_message_complete()
        self._stop()

    def on_response_complete(self) -> None:
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
        if self.transport is not None:
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
        limit_concurrency=_MOST_CONNECTIONS,
        timeout_keep_alive=round(PATIENCE) - 2,  # in order, before the deadline cuts it off
    )
    config.load()
    return config, ServerState()
