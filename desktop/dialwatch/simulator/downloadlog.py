"""The downloads of recordings: who was asked, with which headers, and what came of it.

What the headers hold is not kept, but for the range that was asked for.
"""

from collections import deque
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any

from starlette.requests import Request
from starlette.types import Message, Scope, Send

from dialwatch.clock import Clock

__all__ = ["DOWNLOADING", "DownloadLog"]

DOWNLOADING = frozenset({"download"})
"""The operations that are links to files."""

_KEPT = 5_000


@dataclass(slots=True)
class _Download:
    at: int
    """World milliseconds."""
    platform: str
    file: str
    headers: list[str]
    """Names, in lower case."""
    range: str
    fault: str
    status: int = 0
    sent: int = 0
    """Bytes of the answer."""


class DownloadLog:
    """The latest of them."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._noted: deque[_Download] = deque(maxlen=_KEPT)

    def watching(self, platform: str, scope: Scope, fault: str, send: Send) -> Send:
        """What to answer with instead of `send`, so that the download is noted."""
        request = Request(scope)
        noted = _Download(
            at=self._clock.millis(),
            platform=platform,
            file=request.url.path.rpartition("/")[2],
            headers=sorted(request.headers.keys()),
            range=request.headers.get("range", ""),
            fault=fault,
        )
        self._noted.append(noted)
        return _noting(noted, send)

    def told(self) -> list[dict[str, Any]]:
        """Oldest first."""
        return [asdict(one) for one in self._noted]


def _noting(noted: _Download, send: Send) -> Callable[[Message], Any]:
    async def note(message: Message) -> None:
        if message["type"] == "http.response.start":
            noted.status = message["status"]
        noted.sent += len(message.get("body", b""))
        await send(message)

    return note
