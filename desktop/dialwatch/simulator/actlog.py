"""What the platforms were asked to stop: each request with what it was about, and whether the
platform saw it. For tests alone, which hold it against the truth."""

import json
from collections import deque
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from dialwatch.clock import Clock

__all__ = ["STOPPING", "Act", "ActLog"]

STOPPING = frozenset(
    {
        "stop",
        "cancel_call",
        "plan_cancel",
        "workflow_cancel",
        "workflow_stop",
        "cancel",
        "call_stop",
    }
)
"""Operations that stop something."""
_KEPT = 50_000


@dataclass
class Act:
    """One request to stop something."""

    at: int
    """When it came, world milliseconds."""
    platform: str
    operation: str
    asked: dict[str, Any]
    """The body, under the vendor's names; empty where it was no object."""
    fault: str = ""
    """What befell it."""
    reached: bool = False
    """The platform itself saw it: whatever it answered, it may have acted."""
    answer: dict[str, Any] | None = None
    """What the platform itself answered, whether or not that arrived."""


class ActLog:
    """The latest of them."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._acts: deque[Act] = deque(maxlen=_KEPT)

    async def note(
        self, platform: str, operation: str, fault: str, receive: Receive
    ) -> tuple[Act, Receive]:
        """A request has come. With its entry, what gives its body once more. One that broke off,
        as when its sender was killed, is not kept: no platform can have acted on it."""
        messages = [await receive()]
        while messages[-1].get("more_body"):
            messages.append(await receive())
        body = b"".join(one.get("body", b"") for one in messages)
        act = Act(self._clock.millis(), platform, operation, _object(body), fault)
        if messages[-1]["type"] == "http.request":  # else who asks has gone: it never came whole
            self._acts.append(act)

        async def again() -> Message:
            return messages.pop(0) if messages else await receive()

        return act, again

    def watching(self, app: ASGIApp, act: Act) -> ASGIApp:
        """The app, its answer noted."""

        async def watched(scope: Scope, receive: Receive, send: Send) -> None:
            act.reached = True
            body = bytearray()

            async def noting(message: Message) -> None:
                body.extend(message.get("body", b""))
                await send(message)

            await app(scope, receive, noting)
            act.answer = _object(bytes(body))

        return watched

    def told(self) -> list[dict[str, Any]]:
        """Oldest first."""
        return [asdict(act) for act in self._acts]


def _object(body: bytes) -> dict[str, Any]:
    try:
        told = json.loads(body)
    except ValueError:
        return {}
    return dict(told) if isinstance(told, Mapping) else {}
