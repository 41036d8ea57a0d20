"""Fetches a file from where a platform says that it lies, past the guard of `net.address`.

Connections go to the network address that was checked, under the host's name; redirects are
followed by hand, each checked anew; what belongs to the platform goes to its own address alone.
"""

import asyncio
import re
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol
from urllib.parse import urljoin

import httpx

from dialwatch.calls.errors import (
    AddressRefused,
    BadAnswer,
    CutOff,
    PlatformError,
    TimedOut,
    Unreachable,
)
from dialwatch.net import failures
from dialwatch.net.address import Lookup, Rules, Target, check, is_own, look_up, resolve
from dialwatch.net.tls import client_context, no_context, pinned_context

__all__ = ["Came", "Downloader", "Resumable", "Resume"]

_MOST_REDIRECTS = 3
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_OK, _PARTIAL, _NOT_SATISFIABLE = 200, 206, 416
_MOST_ADDRESSES = 4
"""Network addresses of a host that are tried."""
_TIMES = httpx.Timeout(15.0, connect=5.0)
_PATIENCE = 60.0
"""Real seconds without progress."""
_PROGRESS = 1024
"""Bytes that count as progress: one a second does not."""
_PIECE = 256 * 1024
_PACE, _LONGEST = 0.25, 1.0
"""Bytes after which what came is written; real seconds in which nothing more came, or in which
too little did."""
_NAME = "The host of the recording"
_RANGE = re.compile(r"bytes (\d+)-(\d+)/(\d+|\*)")


class Resumable(Protocol):
    """A `platforms.recording.Sink` that can go on where it ended. Called in a thread."""

    @property
    def at(self) -> int:
        """Bytes that are there."""

    def begin(self, *, total: int | None) -> None:
        """The file begins (anew). Raises TooLarge."""

    def go_on(self, *, total: int | None) -> None:
        """What comes now stands behind what is there. Raises TooLarge."""

    def write(self, piece: bytes) -> None:
        """Take what came. Raises TooLarge, StoreError, BadAnswer."""


@dataclass(frozen=True, slots=True)
class Resume:
    """What came earlier is the beginning of the file that had this tag."""

    etag: str


@dataclass(frozen=True, slots=True)
class Came:
    """How a file came."""

    status: int
    etag: str
    """Strong, or empty: then nothing can be resumed."""
    total: int | None
    host: str
    media: str
    """What the server called it; nobody goes by it."""


Begun = Callable[[Came], Awaitable[None]]


class Downloader:
    """Raises the errors of `calls.errors`, none of which holds the link."""

    def __init__(self, lookup: Lookup = look_up, *, patience: float = _PATIENCE) -> None:
        """`patience`: real seconds without progress."""
        self._lookup = lookup
        self._patience = patience
        self._contexts: dict[object, ssl.SSLContext] = {}

    async def fetch(
        self,
        url: str,
        rules: Rules,
        sink: Resumable,
        *,
        headers: Mapping[str, str] | None = None,
        resume: Resume | None = None,
        begun: Begun | None = None,
    ) -> Came:
        """Fetch the file into `sink`. `headers` are for the platform's own address alone.

        `begun` is told as soon as the answer's head is there. Raises AddressRefused before
        anything is sent to a host that may not be asked.
        """
        order = _Order(rules, headers or {}, sink, resume if sink.at else None, begun)
        target = check(url, rules)
        for _ in range(_MOST_REDIRECTS + 1):
            came = await self._at_one_of(target, order)
            if isinstance(came, Came):
                return came
            target = check(_joined(target, came), rules, safe=target.scheme == "https")
        raise AddressRefused("The recording's address leads from place to place without an end.")

    async def _at_one_of(self, target: Target, order: "_Order") -> "Came | str":
        """What came, or where it leads."""
        last: PlatformError | None = None
        context = self._context(target, order.rules)
        for ip in (await resolve(target, order.rules, self._lookup))[:_MOST_ADDRESSES]:
            try:
                # Not a client: that reads redirects, and may keep cookies.
                async with httpx.AsyncHTTPTransport(verify=context, trust_env=False) as way:
                    return await self._exchange(way, target, ip, order)
            except httpx.ConnectError as err:
                last = failures.of_error(err, _NAME)
            except (httpx.HTTPError, httpx.InvalidURL, OSError) as err:
                raise failures.of_error(err, _NAME) from None
        raise last or Unreachable(f"{_NAME} cannot be reached.")

    async def _exchange(
        self, way: httpx.AsyncHTTPTransport, target: Target, ip: str, order: "_Order"
    ) -> "Came | str":
        request = httpx.Request(
            "GET",
            target.at(ip),
            headers=order.asks(target),
            extensions={"sni_hostname": target.host, "timeout": _TIMES.as_dict()},
        )
        try:
            async with asyncio.timeout(self._patience) as limit:
                response = await way.handle_async_request(request)
                try:
                    if response.status_code in _REDIRECTS:
                        return str(response.headers.get("location", ""))
                    came = await _begun(response, target, order)
                    await self._written(response, order.sink, limit)
                    return came
                finally:
                    await response.aclose()
        except TimeoutError as err:
            raise TimedOut(f"{_NAME} sent nothing more in time.") from err

    async def _written(
        self, response: httpx.Response, sink: Resumable, limit: asyncio.Timeout
    ) -> None:
        """Write the body in large pieces, in a thread: sealing and the disk take their time."""
        loop = asyncio.get_running_loop()
        held, since, written_at = bytearray(), 0, loop.time()
        limit.reschedule(loop.time() + self._patience)
        try:
            async for piece in _paced(response.aiter_raw(), _PACE):
                held += piece
                since += len(piece)
                if since >= _PROGRESS:
                    since = 0
                    limit.reschedule(loop.time() + self._patience)
                if len(held) >= _PIECE or not piece or loop.time() - written_at > _LONGEST:
                    taken, held, written_at = bytes(held), bytearray(), loop.time()
                    await asyncio.to_thread(sink.write, taken)
        except (httpx.HTTPError, OSError):  # it can be gone on with from there
            await asyncio.to_thread(sink.write, bytes(held))
            raise
        await asyncio.to_thread(sink.write, bytes(held))

    def _context(self, target: Target, rules: Rules) -> ssl.SSLContext:
        if target.scheme == "http":
            return self._made("none", no_context)
        pin = rules.pins.get(target.authority) or rules.pins.get(target.host)
        if pin is not None:
            return self._made(pin, lambda: pinned_context(pin))
        return self._made(rules.ca_file, lambda: client_context(rules.ca_file))

    def _made(self, name: object, make: Callable[[], ssl.SSLContext]) -> ssl.SSLContext:
        """Made once: it takes a tenth of a second."""
        if name not in self._contexts:
            self._contexts[name] = make()
        return self._contexts[name]


@dataclass(frozen=True, slots=True)
class _Order:
    """What is wanted, over all redirects."""

    rules: Rules
    headers: Mapping[str, str]
    sink: Resumable
    resume: Resume | None
    begun: Begun | None

    def asks(self, target: Target) -> dict[str, str]:
        """The headers of a request there."""
        asks = {
            "Host": target.authority,
            "User-Agent": "Dialwatch",
            "Accept": "*/*",
            "Accept-Encoding": "identity",
            "Connection": "close",
        }
        if is_own(target, self.rules):
            asks |= self.headers
        if self.resume is not None:
            asks |= {"Range": f"bytes={self.sink.at}-", "If-Range": self.resume.etag}
        return asks


async def _begun(response: httpx.Response, target: Target, order: _Order) -> Came:
    """The head of an answer is there: what it says of the file."""
    status, told, sink = response.status_code, response.headers, order.sink
    came = _head(status, told, target.host)
    if status == _PARTIAL and order.resume is not None:
        came = _partial(came, told.get("content-range", ""), sink.at, order.resume.etag)
        sink.go_on(total=came.total)
    elif status == _OK:
        await asyncio.to_thread(sink.begin, total=came.total)
    elif status == _NOT_SATISFIABLE and order.resume is not None:
        raise CutOff(f"{_NAME} has another file by now.")
    else:
        error = failures.of_status(status, told, _NAME, datetime.now(UTC))
        raise error or BadAnswer(f"{_NAME} gave an answer that was not asked for ({status}).")
    if order.begun is not None:
        await order.begun(came)
    return came


def _head(status: int, told: Mapping[str, str], host: str) -> Came:
    length, etag = told.get("content-length", ""), told.get("etag", "")
    return Came(
        status,
        "" if etag.startswith("W/") else etag[:200],
        int(length) if length.isascii() and length.isdigit() else None,
        host,
        told.get("content-type", "")[:80],
    )


async def _paced(pieces: AsyncIterator[bytes], pace: float) -> AsyncIterator[bytes]:
    """The same pieces, with an empty one where none came for so many real seconds, once."""
    quiet = True
    while True:
        coming = asyncio.ensure_future(anext(pieces, None))
        try:
            if not quiet and not (await asyncio.wait({coming}, timeout=pace))[0]:
                quiet = True
                yield b""
            piece = await coming
        finally:
            coming.cancel()
            await asyncio.wait({coming})
        if piece is None:
            return
        quiet = False
        yield piece


def _joined(target: Target, location: str) -> str:
    if not location:
        raise BadAnswer(f"{_NAME} leads elsewhere without saying where.")
    try:
        return urljoin(target.url, location)
    except ValueError as err:
        raise AddressRefused("The recording's address cannot be read.") from err


def _partial(came: Came, told: str, at: int, etag: str) -> Came:
    """The same for the rest of a file. Raises CutOff where it is another part, or of another."""
    found = _RANGE.fullmatch(told.strip())
    if found is None or int(found[1]) != at or came.etag not in ("", etag):
        raise CutOff(f"{_NAME} gave another part of the file than was asked for.")
    total = int(found[2]) + 1 if found[3] == "*" else int(found[3])
    return Came(came.status, came.etag, total, came.host, came.media)
