"""The receiver as an ASGI app: authenticate, keep, answer (reliability.md, "Receiver").

Whoever does not know an address, or may not push there, gets one and the same answer: 404 with
nothing in it. What was taken is answered only after it is durable.
"""

import asyncio
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass

import structlog
from starlette.types import Receive, Scope, Send

from dialwatch.calls.errors import StoreError
from dialwatch.clock import Clock
from dialwatch.platforms.push import Answer, Headers, Proof, Pushes
from dialwatch.receiver.body import IN_MEMORY, Body, BrokenOff, TooLong, drain, read_body
from dialwatch.receiver.doors import Door, Doors
from dialwatch.receiver.figures import Figures
from dialwatch.receiver.senders import Network, networks, sender_of, within
from dialwatch.store.inbox import MOST_WAITING, Arrival, Inbox

__all__ = ["AGAIN", "Receiver", "Trust"]

AGAIN = 60
"""Seconds after which a sender may come again when a push could not be kept."""

_log = structlog.get_logger("dialwatch.receiver")
_KEPT_HEADERS = (
    "content-type",
    "content-encoding",
    "user-agent",
    "x-airudder-sign",
    "x-aksk",
    "x-wsse",
)
_LONGEST_HEADER = 2_000
_DRAINED = 64 << 20
_REPEATED = frozenset({"number", "workflow", "verify"})
"""Kinds whose bodies hold no moment: the same body again may be news."""
_LOOPBACK = networks(["127.0.0.0/8", "::1/128"])


@dataclass(frozen=True, slots=True)
class Trust:
    """Whom the receiver believes."""

    proxies: tuple[Network, ...] = ()
    """Whose X-Forwarded-For counts."""
    metrics: tuple[Network, ...] = _LOOPBACK
    """Who may read the figures."""


class Receiver:
    """Serves in a loop and a thread of its own. `doors` and `trust` may be replaced from any."""

    def __init__(
        self,
        inbox: Inbox,
        clock: Clock,
        refused_long: Callable[[Door], None],
        unkept: Callable[[StoreError | OSError], None],
    ) -> None:
        """`refused_long` hears of pushes that were too long, `unkept` of failures to keep one;
        both in the receiver's thread."""
        self._inbox = inbox
        self._clock = clock
        self._refused_long = refused_long
        self._unkept = unkept
        self.doors = Doors([])
        self.trust = Trust()
        self.figures = Figures()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        headers = {
            name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]
        }
        peer = scope["client"][0] if scope.get("client") else ""
        sender = sender_of(peer, headers.get("x-forwarded-for", ""), self.trust.proxies)
        match scope["path"], scope["method"]:
            case "/healthz", "GET" | "HEAD":
                await _respond(send, 200, Answer(b"ok\n", media_type="text/plain"))
            case "/metrics", "GET" if within(sender, self.trust.metrics):
                gauges = {"dialwatch_inbox_waiting_bytes": float(self._inbox.waiting_bytes)}
                text = self.figures.prometheus(gauges).encode()
                await _respond(send, 200, Answer(text, media_type="text/plain; version=0.0.4"))
            case path, "POST":
                door = self.doors.at(path)
                if door is None:
                    await self._refuse(send, "unknown")
                elif door.senders and not within(sender, door.senders):
                    await self._refuse(send, "sender", door)
                else:
                    await self._take(_Visit(door, headers, str(sender or ""), send), receive)
            case _:
                await self._refuse(send, "method")

    async def _take(self, visit: "_Visit", receive: Receive) -> None:
        door = visit.door
        pushes = door.pushes
        if pushes is None:
            await self._later(visit, "keys")
            return
        proof = pushes.header_proof(visit.headers, self._clock.now())
        if not proof.good:
            await self._refuse(visit.send, "signature", door)
            return
        length = visit.headers.get("content-length", "0")
        if length.isdigit() and int(length) > door.most_bytes:
            await self._too_long(visit, receive)
            return
        if length.isdigit() and int(length) > IN_MEMORY and self._full:
            await drain(receive, door.most_bytes)
            await self._later(visit, "full")
            return
        try:
            body = await read_body(receive, door.most_bytes, self._inbox.spool)
        except TooLong:
            await self._too_long(visit, receive)
        except BrokenOff:
            self.figures.refused("cut", door.account, door.kind)
        except OSError as err:
            self._unkept(err)
            await self._later(visit, "unkept")
        else:
            await self._keep(visit, pushes, proof, body)

    async def _keep(self, visit: "_Visit", pushes: Pushes, proof: Proof, body: Body) -> None:
        began = time.perf_counter()
        door = visit.door
        data = body.data
        if data is None:
            try:
                data = await asyncio.to_thread(self._inbox.spool.read, body.spool)
            except OSError as err:
                self._inbox.spool.drop(body.spool)
                self._unkept(err)
                await self._later(visit, "unkept")
                return
            # Long enough that others would wait for it.
            signed = await asyncio.to_thread(pushes.body_proof, door.kind, visit.headers, data)
        else:
            signed = pushes.body_proof(door.kind, visit.headers, data)
        if not signed.good:
            if body.spool:
                self._inbox.spool.drop(body.spool)
            await self._refuse(visit.send, "signature", door)
            return
        if self._full:  # asked after the last wait: of those that come at once, one goes beyond
            if body.spool:
                self._inbox.spool.drop(body.spool)
            await self._answer_unkept(visit, pushes, data, "full")
            return
        answer = pushes.answer(door.kind, data)
        arrival = Arrival(
            account=door.account,
            kind=door.kind,
            received=self._clock.millis(),
            source=visit.source,
            headers=_kept(visit.headers, proof.note or signed.note),
            digest=body.digest + (secrets.token_bytes(8) if door.kind in _REPEATED else b""),
            size=body.size,
            body=body.data,
            spool=body.spool,
            late=proof.late,
            answer=answer.word,
        )
        try:
            await self._inbox.put(arrival)
        except StoreError as err:
            self._unkept(err)
            await self._answer_unkept(visit, pushes, data, "unkept")
            return
        await _respond(visit.send, 200, answer)
        self.figures.taken(door.account, door.kind, time.perf_counter() - began)

    @property
    def _full(self) -> bool:
        return self._inbox.waiting_bytes > MOST_WAITING

    async def _answer_unkept(self, visit: "_Visit", pushes: Pushes, data: bytes, why: str) -> None:
        """Let it come again, unless somebody waits for the answer."""
        answer = pushes.unkept_answer(visit.door.kind, data)
        if answer is None:
            await self._later(visit, why)
            return
        self.figures.refused(why, visit.door.account, visit.door.kind)
        await _respond(visit.send, 200, answer)

    async def _refuse(self, send: Send, why: str, door: Door | None = None) -> None:
        """One answer for all."""
        self.figures.refused(why, *((door.account, door.kind) if door else ()))
        await _respond(send, 404, Answer())

    async def _later(self, visit: "_Visit", why: str) -> None:
        self.figures.refused(why, visit.door.account, visit.door.kind)
        await _respond(visit.send, 503, Answer(), {"retry-after": str(AGAIN)})

    async def _too_long(self, visit: "_Visit", receive: Receive) -> None:
        self.figures.refused("long", visit.door.account, visit.door.kind)
        self._refused_long(visit.door)
        await drain(receive, _DRAINED)
        await _respond(visit.send, 413, Answer(), {"connection": "close"})


@dataclass(slots=True, eq=False)
class _Visit:
    """A request that may come in."""

    door: Door
    headers: Headers
    source: str
    send: Send


def _kept(headers: Headers, note: str) -> dict[str, str]:
    told = {name: headers[name][:_LONGEST_HEADER] for name in _KEPT_HEADERS if name in headers}
    return {**told, "proof": note} if note else told


async def _respond(
    send: Send, status: int, answer: Answer, more: dict[str, str] | None = None
) -> None:
    headers = {"content-length": str(len(answer.body)), **(more or {})}
    if answer.body:
        headers["content-type"] = answer.media_type
    await send(
        {
            "type": "http.response.start",
            "status": status,
            "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
        }
    )
    await send({"type": "http.response.body", "body": answer.body})
