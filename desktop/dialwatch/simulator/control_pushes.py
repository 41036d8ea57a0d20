"""The control port's part on pushes: addresses, the sender's log, and pushes made by hand."""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from dialwatch.simulator.callbacks import BadCallbacks
from dialwatch.simulator.push import Push
from dialwatch.simulator.pusher import Pusher
from dialwatch.simulator.wire import encoded, json_answer, whole_number

__all__ = ["PushControl", "Send"]

Send = Callable[[str, str, Mapping[str, Any], bytes], Push | None]
"""Push by account, kind, what it is about, and body. Raises KeyError for no such account."""


class PushControl:
    """GET /pushes; POST /callbacks, /push and /mischief."""

    def __init__(self, pusher: Pusher, send: Send) -> None:
        self._pusher = pusher
        self._send = send
        self.routes = [
            Route("/pushes", self._pushes),
            Route("/callbacks", self._callbacks, methods=["POST"]),
            Route("/push", self._push, methods=["POST"]),
            Route("/mischief", self._mischief, methods=["POST"]),
        ]

    async def _pushes(self, request: Request) -> Response:
        """The log, oldest first; `acknowledged` (0 or 1), `account`, `kind`, and `after`, an id,
        narrow it down."""
        query = request.query_params
        after = whole_number(query.get("after"), 0) or 0
        wanted = [
            push
            for push in self._pusher.pushes[max(0, after) :]
            if query.get("account", push.account) == push.account
            and query.get("kind", push.kind) == push.kind
            and query.get("acknowledged", str(int(push.acknowledged)))
            == str(int(push.acknowledged))
        ]
        return json_answer([push.told() for push in wanted])

    async def _callbacks(self, request: Request) -> Response:
        try:
            self._pusher.callbacks.replace(await _json(request))
        except BadCallbacks as err:
            return json_answer({"error": str(err)}, 400)
        return json_answer({})

    async def _push(self, request: Request) -> Response:
        """`account`, `kind` and `body` are pushed as the platform would; `about` is for the log."""
        told = await _json(request)
        try:
            account, kind, body = told["account"], told["kind"], told["body"]
            push = self._send(account, kind, told.get("about", {}), encoded(body))
        except (KeyError, TypeError):
            return json_answer({"error": "account, kind and body"}, 400)
        return json_answer({"id": push.id if push else None})

    async def _mischief(self, request: Request) -> Response:
        """New values for some of `duplicate_pushes` and `shuffle`, from 0 to 1, and
        `renews_headers`, true or false."""
        told, mischief = await _json(request), self._pusher.mischief
        known = asdict(mischief)
        if not isinstance(told, dict) or not all(
            name in known and _fits(value, known[name]) for name, value in told.items()
        ):
            return json_answer({"error": ", ".join(sorted(known))}, 400)
        for name, value in told.items():
            setattr(mischief, name, value)
        return json_answer(asdict(mischief))


def _fits(value: object, old: object) -> bool:
    """Whether it can take the old one's place."""
    if isinstance(old, bool) or isinstance(value, bool):
        return isinstance(old, bool) and isinstance(value, bool)
    return isinstance(value, int | float) and 0 <= value <= 1


async def _json(request: Request) -> Any:
    try:
        return json.loads(await request.body())
    except ValueError:
        return None
