"""Pushes as a platform sends them: at a fixed pace, or as fast as they are acknowledged."""

import asyncio
import time
from collections.abc import Callable, Sequence
from urllib.parse import urlsplit

__all__ = ["as_fast_as_answered", "at_a_pace", "send_one"]

Body = Callable[[int], bytes]
"""The body of the push with that number."""

_HANG = 30.0


async def at_a_pace(url: str, body: Body, rate: float, numbers: Sequence[int]) -> list[float]:
    """One connection a push, as the platforms do. Returns seconds from when each was due to its
    answer, so that one slow answer does not hide what came behind it.

    Raises RuntimeError when one is not acknowledged.
    """
    began = time.perf_counter()

    async def one(at: int, number: int) -> float:
        due = began + at / rate
        await asyncio.sleep(max(0.0, due - time.perf_counter()))
        await asyncio.wait_for(send_one(url, body(number)), _HANG)
        return time.perf_counter() - due

    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(one(at, number)) for at, number in enumerate(numbers)]
    return [task.result() for task in tasks]


async def as_fast_as_answered(url: str, bodies: Sequence[bytes], connections: int) -> float:
    """Acknowledged pushes a second, over connections that stay open, each with one push at a time.

    Raises RuntimeError when one is not acknowledged.
    """
    waiting = iter(bodies)
    began = time.perf_counter()

    async def line() -> None:
        wire = _Wire(url)
        await wire.open()
        try:
            for body in waiting:
                await wire.push(body)
        finally:
            wire.close()

    async with asyncio.TaskGroup() as group:
        for _ in range(connections):
            group.create_task(line())
    return len(bodies) / (time.perf_counter() - began)


async def send_one(url: str, body: bytes) -> None:
    """One push on a connection of its own. Raises RuntimeError when it is not acknowledged."""
    wire = _Wire(url)
    await wire.open()
    try:
        await wire.push(body)
    finally:
        wire.close()


class _Wire:
    """A connection to the receiver."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self._port = parts.port or 80
        self._head = (
            f"POST {parts.path} HTTP/1.1\r\nHost: 127.0.0.1\r\n"
            "Content-Type: application/json\r\nContent-Length: "
        )

    async def open(self) -> None:
        self._reader, self._writer = await asyncio.open_connection("127.0.0.1", self._port)

    async def push(self, body: bytes) -> None:
        self._writer.write(f"{self._head}{len(body)}\r\n\r\n".encode() + body)
        head = await self._reader.readuntil(b"\r\n\r\n")
        status = head.split(maxsplit=2)[1].decode()
        if status != "200":
            raise RuntimeError(f"not acknowledged, but answered {status}")
        length = head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0]
        await self._reader.readexactly(int(length))

    def close(self) -> None:
        self._writer.close()
