"""Files as servers of downloads give them out: whole or a range, with an ETag.

Source: RFC 9110, 13 and 14.
"""

import asyncio
from collections.abc import AsyncIterator
from typing import Protocol

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

__all__ = ["Served", "download"]

_PIECE = 256 * 1024


class Served(Protocol):
    """A file that can be had in parts."""

    @property
    def media(self) -> str: ...

    @property
    def size(self) -> int: ...

    @property
    def etag(self) -> str: ...

    def read(self, start: int, stop: int, /) -> bytes:
        """The bytes from one place to before another. May take its time: called in a thread."""


async def download(request: Request, file: Served) -> Response:
    """The file, or what of it the request's `Range` asks for."""
    headers = {"accept-ranges": "bytes", "etag": f'"{file.etag}"'}
    span = _asked(request, file)
    if span is None:
        return await _answer(file, 0, file.size, 200, headers)
    start, stop = span
    if start >= stop:
        return Response(status_code=416, headers={"content-range": f"bytes */{file.size}"})
    headers["content-range"] = f"bytes {start}-{stop - 1}/{file.size}"
    return await _answer(file, start, stop, 206, headers)


def _asked(request: Request, file: Served) -> tuple[int, int] | None:
    """The range that is asked for; None for the whole file, an empty one where it has no such."""
    told = request.headers.get("range", "")
    if not told.startswith("bytes=") or "," in told:
        return None
    if request.headers.get("if-range", f'"{file.etag}"') != f'"{file.etag}"':
        return None
    first, _, last = told.removeprefix("bytes=").partition("-")
    if not first:
        return (max(0, file.size - int(last)), file.size) if last.isdigit() else None
    if not first.isdigit() or (last and not last.isdigit()):
        return None
    return int(first), min(file.size, int(last) + 1 if last else file.size)


async def _answer(
    file: Served, start: int, stop: int, status: int, headers: dict[str, str]
) -> Response:
    if stop - start <= _PIECE:
        body = await asyncio.to_thread(file.read, start, stop)
        return Response(body, status, headers=headers, media_type=file.media)
    headers["content-length"] = str(stop - start)
    return StreamingResponse(
        _pieces(file, start, stop), status, headers=headers, media_type=file.media
    )


async def _pieces(file: Served, start: int, stop: int) -> AsyncIterator[bytes]:
    for place in range(start, stop, _PIECE):
        yield await asyncio.to_thread(file.read, place, min(stop, place + _PIECE))
