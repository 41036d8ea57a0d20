"""Posts over real sockets, with a few connections kept open for each address: HTTP/1.1 by hand."""

import asyncio
from collections import defaultdict
from collections.abc import Mapping
from urllib.parse import urlsplit

__all__ = ["Knocker"]

_PATIENCE = 5.0
"""Real seconds for one delivery."""
_IDLE = 32

_Connection = tuple[asyncio.StreamReader, asyncio.StreamWriter]


class Knocker:
    """Delivers bodies to addresses on loopback."""

    def __init__(self) -> None:
        self._idle: dict[tuple[str, int], list[_Connection]] = defaultdict(list)

    async def post(
        self, url: str, body: bytes, headers: Mapping[str, str], *, once: bool = False
    ) -> tuple[str, bytes]:
        """The status, or a word for what went wrong, and the answer's body. `once`: on a
        connection of its own, closed afterwards."""
        try:
            async with asyncio.timeout(_PATIENCE):
                return await self._posted(url, body, headers, once)
        except TimeoutError:
            return "timeout", b""
        except (OSError, ValueError, EOFError, asyncio.IncompleteReadError) as err:
            return type(err).__name__, b""

    async def close(self) -> None:
        """Let the connections go."""
        for connections in self._idle.values():
            for _, writer in connections:
                writer.close()
        self._idle.clear()

    async def _posted(
        self, url: str, body: bytes, headers: Mapping[str, str], once: bool
    ) -> tuple[str, bytes]:
        parts = urlsplit(url)
        place = (parts.hostname or "127.0.0.1", parts.port or 80)
        kept = self._idle[place]
        reader, writer = kept.pop() if kept and not once else await asyncio.open_connection(*place)
        alive = False
        try:
            told = {
                "Host": f"{place[0]}:{place[1]}",
                "Content-Length": str(len(body)),
                "Connection": "close" if once else "keep-alive",
                **headers,
            }
            lines = "".join(f"{name}: {value}\r\n" for name, value in told.items())
            writer.write(f"POST {parts.path} HTTP/1.1\r\n{lines}\r\n".encode() + body)
            status, answer, alive = await _answer(reader)
        finally:
            if alive and not once and len(kept) < _IDLE:
                kept.append((reader, writer))
            else:
                writer.close()
        return status, answer


async def _answer(reader: asyncio.StreamReader) -> tuple[str, bytes, bool]:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    status = head[0].split(" ")[1]
    headers = {
        name.strip().lower(): value.strip()
        for name, _, value in (line.partition(":") for line in head[1:] if line)
    }
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    return status, body, headers.get("connection", "").lower() != "close"
