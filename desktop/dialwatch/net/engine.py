"""The window's way to its engine: JSON and frames over loopback, with the engine's token."""

from collections.abc import AsyncIterator, Callable, Mapping
from datetime import UTC, datetime
from typing import Any

import httpx

from dialwatch.calls.errors import BadAnswer, BadInput, PlatformError
from dialwatch.calls.packed import join_frames
from dialwatch.net import failures
from dialwatch.net.tls import no_context
from dialwatch.redaction import hide

__all__ = ["EngineClient", "engine_client"]

_NAME = "The engine"
_JSON_TIMEOUT = httpx.Timeout(45.0, connect=5.0)
"""Longer than a call to a platform: testing an account waits for one."""
_BULK_TIMEOUT = httpx.Timeout(60.0, connect=5.0)
_STREAM_TIMEOUT = httpx.Timeout(15.0, connect=5.0)
"""The stream beats every 5 s: three beats missed and it is dead."""

_FAILURES = (httpx.HTTPError, OSError)


class EngineClient:
    """Speaks the engine's API (`/v1`). Paths are below it, such as `hello`.

    Raises `calls.errors`: BadInput with the engine's own sentence where it refuses, AccessRefused
    for a wrong token, Unreachable where no engine answers.
    """

    def __init__(self, port: int, token: str) -> None:
        hide(token)
        self._base = f"http://127.0.0.1:{port}/v1/"
        self._headers = {"Authorization": f"Bearer {token}", "Accept-Encoding": "identity"}
        self._client = httpx.AsyncClient(
            base_url=self._base,
            headers=self._headers,
            trust_env=False,
            follow_redirects=False,
            verify=no_context(),
            timeout=_JSON_TIMEOUT,
        )

    async def get_json(self, path: str) -> Any:
        """The JSON at this path."""
        return await self._json("GET", path, None)

    async def post_json(self, path: str, body: Mapping[str, Any] | None = None) -> Any:
        """Send JSON, get JSON."""
        return await self._json("POST", path, body or {})

    async def delete_json(self, path: str) -> Any:
        """Delete what is at this path."""
        return await self._json("DELETE", path, None)

    async def get_bytes(self, path: str) -> bytes:
        """The file at this path, whole."""
        try:
            response = await self._client.get(path, timeout=_BULK_TIMEOUT)
        except _FAILURES as err:
            raise failures.of_error(err, _NAME) from err
        if not response.is_success:
            raise _refusal(response)
        return response.content

    async def frames(self, path: str) -> AsyncIterator[tuple[int, bytes]]:
        """The frames of an answer as they come: `(FRAME_BLOCK | FRAME_JSON, payload)`.

        Ends with the answer. Close the iterator to leave a stream.
        """
        try:
            async with self._client.stream("GET", path, timeout=_STREAM_TIMEOUT) as response:
                if response.status_code != 200:
                    await response.aread()
                    raise _refusal(response)
                buffer = bytearray()
                # Held by a name, so that it outlives the answer: whoever leaves in the middle
                # closes the answer first. The other way round httpx cannot end, and says so.
                pieces = response.aiter_raw()
                async for piece in pieces:
                    buffer += piece
                    for one in join_frames(buffer):
                        yield one
        except _FAILURES as err:
            raise failures.of_error(err, _NAME) from err
        if buffer:
            raise BadAnswer("The engine's answer was cut off.")

    def fetch_frames_sync(self, path: str, on_frame: Callable[[int, bytes], None]) -> None:
        """The same, blocking and on a connection of its own: for a thread and bulk data."""
        buffer = bytearray()
        try:
            with (
                httpx.Client(
                    headers=self._headers,
                    trust_env=False,
                    verify=no_context(),
                    timeout=_BULK_TIMEOUT,
                ) as client,
                client.stream("GET", self._base + path) as response,
            ):
                if response.status_code != 200:
                    response.read()
                    raise _refusal(response)
                for piece in response.iter_raw(1 << 20):
                    buffer += piece
                    for kind, payload in join_frames(buffer):
                        on_frame(kind, payload)
        except _FAILURES as err:
            raise failures.of_error(err, _NAME) from err
        if buffer:
            raise BadAnswer("The engine's answer was cut off.")

    async def close(self) -> None:
        """Let the connections go."""
        await self._client.aclose()

    async def _json(self, method: str, path: str, body: Mapping[str, Any] | None) -> Any:
        try:
            response = await self._client.request(method, path, json=body)
        except _FAILURES as err:
            raise failures.of_error(err, _NAME) from err
        if not response.is_success:
            raise _refusal(response)
        try:
            return response.json()
        except ValueError as err:
            raise BadAnswer("The engine's answer is not JSON.") from err


def engine_client(port: int, token: str) -> EngineClient:
    """The client of the engine that listens there."""
    return EngineClient(port, token)


def _refusal(response: httpx.Response) -> BadInput | PlatformError:
    status = response.status_code
    if 400 <= status < 500 and status != 401:
        try:
            told = response.json()["error"]
        except (ValueError, KeyError, TypeError):
            told = None
        if isinstance(told, str):
            return BadInput(told)
    return failures.of_status(status, response.headers, _NAME, datetime.now(UTC)) or BadAnswer(
        f"The engine gave an answer that was not asked for ({status})."
    )
