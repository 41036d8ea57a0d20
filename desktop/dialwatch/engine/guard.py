"""Stands before every route of the local API: host, token, size of the body."""

import hmac

from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from dialwatch.calls.errors import BadInput

__all__ = ["MOST_BYTES", "Guard"]

MOST_BYTES = 2**20
"""A larger request is refused."""


class Guard:
    """Lets only requests through that name our host and bear our token. There is no CORS."""

    def __init__(self, app: ASGIApp, port: int, token: str) -> None:
        self._app = app
        self._host = f"127.0.0.1:{port}".encode()
        self._bearer = f"Bearer {token}".encode()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        refusal = self._refusal(dict(scope["headers"]))
        if refusal is not None:
            await refusal(scope, receive, send)
            return
        taken = 0

        async def counted() -> Message:
            nonlocal taken
            message = await receive()
            taken += len(message.get("body", b""))
            if taken > MOST_BYTES:
                raise BadInput("The request is too large.")
            return message

        await self._app(scope, counted, send)

    def _refusal(self, headers: dict[bytes, bytes]) -> JSONResponse | None:
        if headers.get(b"host") != self._host:
            return JSONResponse({"error": "This host is not served here."}, 421)
        if not hmac.compare_digest(headers.get(b"authorization", b""), self._bearer):
            return JSONResponse({"error": "The token is missing or wrong."}, 401)
        length = headers.get(b"content-length", b"0")
        if not length.isdigit() or int(length) > MOST_BYTES:
            return JSONResponse({"error": "The request is too large."}, 413)
        return None
