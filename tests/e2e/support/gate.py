"""A door in front of a platform: lets everything through, or fails as networks do.

It stands on real sockets in a thread of its own, so that it goes on while the window is busy.
"""

import asyncio
import contextlib
import socket
import ssl
import threading
from collections.abc import Coroutine
from typing import Any, TypeVar
from urllib.parse import urlsplit

__all__ = ["Gate"]

T = TypeVar("T")
_PATIENCE = 10.0
_CHUNK = 1 << 16


class Gate:
    """Listens on one port of 127.0.0.1, in front of `target` (an http address)."""

    def __init__(self, target: str) -> None:
        parts = urlsplit(target)
        self._target = (parts.hostname, parts.port)
        self._taking: set[asyncio.Future[None]] = set()
        self._answer: bytes | None = None
        self._writers: set[asyncio.StreamWriter] = set()
        self._waiting: list[socket.socket] = []
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="gate", daemon=True)
        self._thread.start()
        with _listening(0) as free:
            self.port: int = free.getsockname()[1]
        self.open()

    @property
    def url(self) -> str:
        """The address to be used in the platform's place."""
        return f"http://127.0.0.1:{self.port}"

    def open(self, tls: ssl.SSLContext | None = None) -> None:
        """Let everything through; with `tls` the side of the client is encrypted."""
        self._do(self._open(tls))

    def answer(self, status: int, *headers: str) -> None:
        """Give this answer to every request, and ask the platform nothing."""
        head = [f"HTTP/1.1 {status} X", *headers, "content-length: 0", "connection: close"]
        self._do(self._open(None, "\r\n".join([*head, "", ""]).encode()))

    def refuse(self) -> None:
        """Nobody listens."""
        self._do(self._shut())

    def go_deaf(self) -> None:
        """Connections are neither taken nor refused: connecting never ends."""
        self._do(self._go_deaf())

    def close(self) -> None:
        """End it; the port is free again."""
        self.refuse()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _do(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(_PATIENCE)

    async def _shut(self) -> None:
        for task in self._taking:
            task.cancel()
        await asyncio.gather(*self._taking, return_exceptions=True)
        for one in self._waiting:
            self._loop.remove_reader(one)
            one.close()
        self._waiting.clear()
        for writer in list(self._writers):
            writer.transport.abort()
        await asyncio.sleep(0)

    async def _open(self, tls: ssl.SSLContext | None, answer: bytes | None = None) -> None:
        await self._shut()
        self._answer = answer
        listening = _listening(self.port)
        listening.setblocking(False)
        self._waiting.append(listening)
        self._loop.add_reader(listening, self._accept, listening, tls)

    def _accept(self, listening: socket.socket, tls: ssl.SSLContext | None) -> None:
        """Accepted by hand: asyncio's own server drops what it is accepting while it is closed, and
        `sock_accept` what came as it was cancelled."""
        try:
            connection, _ = listening.accept()
        except (BlockingIOError, ConnectionAbortedError):  # the client has gone again
            return
        connection.setblocking(False)
        taking = asyncio.ensure_future(self._take(connection, tls))
        self._taking.add(taking)
        taking.add_done_callback(self._taking.discard)

    async def _take(self, connection: socket.socket, tls: ssl.SSLContext | None) -> None:
        loop = asyncio.get_running_loop()
        reader = asyncio.StreamReader(limit=1 << 20)
        try:
            await loop.connect_accepted_socket(
                lambda: asyncio.StreamReaderProtocol(reader, self._serve), connection, ssl=tls
            )
        except BaseException as err:
            connection.close()
            if not isinstance(err, OSError):  # the client may not like our certificate
                raise

    async def _go_deaf(self) -> None:
        """A listener whose queue is full: the system drops further connection requests."""
        await self._shut()
        deaf = _listening(self.port, backlog=0)
        self._waiting.append(deaf)
        for _ in range(2):
            guest = socket.socket()
            guest.setblocking(False)
            with contextlib.suppress(BlockingIOError):
                guest.connect(("127.0.0.1", self.port))
            self._waiting.append(guest)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writers.add(writer)
        try:
            if self._answer is None:
                await self._pass(reader, writer)
            else:
                await reader.readuntil(b"\r\n\r\n")
                writer.write(self._answer)
                await writer.drain()
        except (OSError, asyncio.IncompleteReadError):
            pass  # the client or the platform went away, as both may
        finally:
            self._writers.discard(writer)
            writer.close()

    async def _pass(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        far_reader, far_writer = await asyncio.open_connection(*self._target)
        self._writers.add(far_writer)
        ways = {
            asyncio.ensure_future(_pump(reader, far_writer)),
            asyncio.ensure_future(_pump(far_reader, writer)),
        }
        try:
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for way in ways:
                way.cancel()
            await asyncio.gather(*ways, return_exceptions=True)
            self._writers.discard(far_writer)
            far_writer.close()


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while piece := await reader.read(_CHUNK):
        writer.write(piece)
        await writer.drain()


def _listening(port: int, backlog: int = 128) -> socket.socket:
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listening.bind(("127.0.0.1", port))
    listening.listen(backlog)
    return listening
