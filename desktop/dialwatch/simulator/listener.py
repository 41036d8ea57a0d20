"""A port on loopback that serves an ASGI app with uvicorn's protocol.

Not uvicorn's server: it takes over signals, stamps real time into the `Date` header, and cannot
stop listening and begin again on the same port, which is what a refused connection needs.
"""

import asyncio
import os
import socket
from typing import Any, cast

from starlette.types import ASGIApp
from uvicorn.config import Config
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.server import ServerState

__all__ = ["Listener"]

_KEEP_ALIVE = 75
_PATIENCE = 2.0


class _Wire(HttpToolsProtocol):
    """Gives the app the connection itself: some faults happen below HTTP."""

    def on_message_begin(self) -> None:
        super().on_message_begin()
        cast(dict[str, Any], self.scope)["extensions"] = {"transport": self.transport}


class Listener:
    """Serves `app` on 127.0.0.1, on a port of the system's choice that stays the same."""

    def __init__(self, app: ASGIApp) -> None:
        self._config = Config(
            cast(Any, app),
            lifespan="off",
            log_config=None,
            access_log=False,
            ws="none",
            timeout_keep_alive=_KEEP_ALIVE,
        )
        self._config.load()
        self._state = ServerState()
        self._server: asyncio.Server | None = None
        self._port = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    async def open(self) -> None:
        """Listen; nothing happens if it does already. Raises OSError."""
        if self._server is not None:
            return
        # asyncio switches off Nagle's algorithm only for sockets that say they are TCP; with it
        # on, each answer would take 40 ms.
        listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        try:
            if os.name == "posix":
                listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listening.bind(("127.0.0.1", self._port))
            self._port = listening.getsockname()[1]
            self._server = await asyncio.get_running_loop().create_server(
                self._protocol, sock=listening, backlog=256
            )
        except OSError:
            listening.close()
            raise

    def _protocol(self) -> asyncio.Protocol:
        return _Wire(config=self._config, server_state=self._state, app_state={})

    async def close(self) -> None:
        """Listen no more and drop all connections; new ones are refused."""
        if self._server is None:
            return
        self._server.close()
        self._server = None
        for connection in list(self._state.connections):
            transport = connection.transport
            if transport is not None:
                transport.abort()
        if self._state.tasks:
            await asyncio.wait(self._state.tasks, timeout=_PATIENCE)
