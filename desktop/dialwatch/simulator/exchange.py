"""One request, the platform that is asked, and the way to answer: what faults work with."""

import asyncio
from dataclasses import dataclass
from typing import Any

from starlette.types import ASGIApp, Message, Receive, Scope, Send

__all__ = ["Exchange"]


@dataclass(frozen=True)
class Exchange:
    """One request, the platform that is asked, and the way to answer."""

    app: ASGIApp
    scope: Scope
    receive: Receive
    send: Send
    date: bytes

    async def answer(self, status: int, headers: list[tuple[bytes, bytes]], body: bytes) -> None:
        length = (b"content-length", str(len(body)).encode())
        await self.start(status, [*headers, length])
        await self.send({"type": "http.response.body", "body": body})

    async def start(self, status: int, headers: list[tuple[bytes, bytes]]) -> None:
        headers = [*headers, (b"date", self.date)]
        await self.send({"type": "http.response.start", "status": status, "headers": headers})

    async def captured(self) -> tuple[int, list[tuple[bytes, bytes]], bytes]:
        """What the platform would have answered: status, headers without the length, body."""
        start: dict[str, Any] = {}
        body = bytearray()

        async def keep(message: Message) -> None:
            start.update(message)
            body.extend(message.get("body", b""))

        await self.app(self.scope, self.receive, keep)
        headers = [pair for pair in start["headers"] if pair[0] != b"content-length"]
        return start["status"], headers, bytes(body)

    async def gone(self) -> None:
        """Wait until the client has gone."""
        while (await self.receive())["type"] != "http.disconnect":
            pass

    @property
    def transport(self) -> asyncio.Transport:
        transport: asyncio.Transport = self.scope["extensions"]["transport"]
        return transport
