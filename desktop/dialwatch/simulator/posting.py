"""HTTP/1.1 POST over plain sockets, as a sending platform does it.

Not a client library: the simulator must not share the program's, and 500 pushes a second want
little around each.
"""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

__all__ = ["Answer", "Poster"]

_LONGEST = 256 * 1024
"""Of an answer's body."""
_BODILESS = frozenset({204, 304})
"""Statuses whose answer ends with its head, whatever the head says."""


@dataclass(frozen=True)
class Answer:
    """What the receiver said."""

    status: int
    body: bytes


class _Line:
    """One connection."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader = reader
        self.writer = writer
        self.reusable = True
        self.heard = False
        """Some of the answer has come."""

    async def post(self, head: bytes, body: bytes) -> Answer:
        self.heard = False
        self.writer.write(head + body)
        await self.writer.drain()
        status, headers = await self._head()
        return Answer(status, b"" if status in _BODILESS else await self._body(headers))

    async def _head(self) -> tuple[int, dict[str, str]]:
        first = await self.reader.readexactly(1)
        self.heard = True
        rest = await self.reader.readuntil(b"\r\n\r\n")
        lines = (first + rest).decode("latin-1").split("\r\n")
        version, status = lines[0].split(" ", 2)[:2]
        headers = {}
        for line in lines[1:]:
            name, _, value = line.partition(":")
            headers[name.strip().lower()] = value.strip()
        self.reusable = version == "HTTP/1.1" and headers.get("connection", "").lower() != "close"
        return int(status), headers

    async def _body(self, headers: Mapping[str, str]) -> bytes:
        if headers.get("transfer-encoding", "").lower() == "chunked":
            return await self._chunks()
        if "content-length" not in headers:
            self.reusable = False
            return await self._rest()
        length = int(headers["content-length"])
        if length > _LONGEST:
            raise ValueError("the answer is too long")
        return await self.reader.readexactly(length)

    async def _rest(self) -> bytes:
        body = b""
        while more := await self.reader.read(_LONGEST):
            body += more
            if len(body) > _LONGEST:
                raise ValueError("the answer is too long")
        return body

    async def _chunks(self) -> bytes:
        body = b""
        while length := int((await self.reader.readline()).split(b";")[0], 16):
            if len(body) + length > _LONGEST:
                raise ValueError("the answer is too long")
            body += await self.reader.readexactly(length)
            await self.reader.readline()
        while (await self.reader.readline()).strip():
            pass
        return body


class Poster:
    """Posts to loopback. `keeps` connections open between posts, or makes one for each."""

    def __init__(self, *, keeps: bool) -> None:
        self._keeps = keeps
        self._idle: dict[tuple[str, int], list[_Line]] = {}

    async def post(self, url: str, headers: Mapping[str, str], body: bytes) -> Answer:
        """The answer. Raises OSError, EOFError, LimitOverrunError or ValueError."""
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port or 80
        target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        told = {
            "Host": parts.netloc,
            **headers,
            "Content-Length": str(len(body)),
            "Connection": "keep-alive" if self._keeps else "close",
        }
        lines = [f"POST {target} HTTP/1.1", *(f"{name}: {value}" for name, value in told.items())]
        head = ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")
        idle = self._idle.setdefault((host, port), [])
        while idle and idle[-1].reader.at_eof():
            line = idle.pop()
            line.writer.transport.abort()
        if idle:
            line = idle.pop()
            try:
                return await self._posted(idle, line, head, body)
            except (OSError, EOFError):
                # A server closes what was idle for long, perhaps at this very moment: that is no
                # failure of the receiver. But it may have read what it was sent, so that it gets
                # that once more and not by each connection that is kept.
                if line.heard:
                    raise
        fresh = _Line(*await asyncio.open_connection(host, port, limit=_LONGEST))
        return await self._posted(idle, fresh, head, body)

    async def _posted(self, idle: list[_Line], line: _Line, head: bytes, body: bytes) -> Answer:
        try:
            answer = await line.post(head, body)
        except BaseException:
            line.writer.transport.abort()
            raise
        if self._keeps and line.reusable:
            idle.append(line)
        else:
            line.writer.close()
        return answer

    def close(self) -> None:
        """Drop the connections that are kept."""
        for lines in self._idle.values():
            for line in lines:
                line.writer.transport.abort()
        self._idle.clear()
