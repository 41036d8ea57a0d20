"""Delivers pushes, and sends again what was not acknowledged, by each vendor's rules in world time.

Source: vendors/airudder.md 6 (200 only; again after a minute, at most 5 times), blu.md 6.1 (200
only; every 5 minutes, at most 5 times), huawei.md 11.1 (200 only; 1, 4, 9, 106, 203 and 300 minutes
after the failure). Unconfirmed [U] here: that Huawei's minutes count from the first push, that it
renews its headers, that SMS and X-number status are sent again as calls are, and that a delivery
may take 5 seconds.
"""

import asyncio
import base64
import hashlib
import heapq
import hmac
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from itertools import count
from random import Random
from typing import Any

from dialwatch.simulator.deliveries import Delivery
from dialwatch.simulator.knocking import Knocker
from dialwatch.simulator.world import World

__all__ = ["Callbacks", "Pusher", "aksk"]

Callbacks = Mapping[str, Mapping[str, str]]
"""Owner → kind → address, as a vendor's administrator enters them."""

_SCHEDULES = {
    "airudder": tuple(60 * n for n in range(1, 6)),
    "blu": tuple(300 * n for n in range(1, 6)),
    "huawei": tuple(60 * minutes for minutes in (1, 4, 9, 106, 203, 300)),
}
"""Seconds after the first failure."""
_AT_ONCE = 48
_TICK = 0.02
"""Real seconds between two looks at the world."""


class Pusher:
    """Of all platforms of a world."""

    def __init__(
        self,
        world: World,
        secrets: Mapping[str, tuple[str, str]],
        *,
        duplicates: float = 0.0,
        shuffled: float = 0.0,
    ) -> None:
        """`secrets`: owner → key and secret. `duplicates`: the share of pushes that are sent
        twice although acknowledged; `shuffled`: the share held back for up to a minute."""
        self._world = world
        self._secrets = secrets
        self._duplicates = duplicates
        self._shuffled = shuffled
        self._rng = Random(f"{world.seed}/pushes")
        self._knocker = Knocker()
        self._due: list[tuple[float, int, Delivery, Callable[[Delivery], None] | None]] = []
        self._order = count()
        self._running: set[asyncio.Task[None]] = set()
        self._slots = asyncio.Semaphore(_AT_ONCE)
        self.callbacks: dict[str, dict[str, str]] = {}
        self.log: list[Delivery] = []
        self.ticks: list[Callable[[int], None]] = []
        """Called with the present second at each look."""

    def wants(self, owner: str, kind: str) -> bool:
        """An address was entered for that."""
        return bool(self.callbacks.get(owner, {}).get(kind))

    def send(
        self,
        owner: str,
        kind: str,
        about: str,
        body: bytes,
        answered: Callable[[Delivery], None] | None = None,
    ) -> None:
        """Push, if an address was entered. `answered` hears of the last attempt's end."""
        if not self.wants(owner, kind):
            return
        delivery = Delivery(owner, kind, about, body)
        self.log.append(delivery)
        at = float(self._world.moment)
        if answered is None and self._rng.random() < self._shuffled:
            at += self._rng.uniform(1, 60)
        self._later(at, delivery, answered)
        if answered is None and self._rng.random() < self._duplicates:
            self._later(at + self._rng.uniform(0, 30), delivery, None)

    @property
    def quiet(self) -> bool:
        """Nothing waits to be sent, or to be sent again."""
        return not self._due and not self._running

    def replace(self, callbacks: Callbacks) -> None:
        """Enter these addresses in the place of all others."""
        self.callbacks = {owner: dict(kinds) for owner, kinds in callbacks.items()}

    async def run(self) -> None:
        """Let the world go on and deliver what is due, until cancelled."""
        try:
            while True:
                now = self._world.advance()
                for tick in self.ticks:
                    tick(now)
                self._begin(self._world.clock.millis() / 1000)
                await asyncio.sleep(_TICK)
        finally:
            for task in self._running:
                task.cancel()
            await asyncio.gather(*self._running, return_exceptions=True)
            await self._knocker.close()

    def _later(
        self, at: float, delivery: Delivery, answered: Callable[[Delivery], None] | None
    ) -> None:
        heapq.heappush(self._due, (at, next(self._order), delivery, answered))

    def _begin(self, now: float) -> None:
        while self._due and self._due[0][0] <= now:
            _, _, delivery, answered = heapq.heappop(self._due)
            task = asyncio.create_task(self._deliver(delivery, answered), name="push")
            self._running.add(task)
            task.add_done_callback(self._running.discard)

    async def _deliver(
        self, delivery: Delivery, answered: Callable[[Delivery], None] | None
    ) -> None:
        url = self.callbacks.get(delivery.owner, {}).get(delivery.kind, "")
        async with self._slots:
            status, reply = await self._knocker.post(
                url,
                delivery.body,
                self._headers(delivery),
                once=delivery.owner.startswith("huawei"),
            )
        now = self._world.clock.millis() // 1000
        delivery.attempts.append((now, status))
        delivery.reply = reply
        if not delivery.acknowledged and answered is None:
            self._again(delivery, now)
        if answered is not None:
            delivery.given_up = not delivery.acknowledged
            answered(delivery)

    def _again(self, delivery: Delivery, now: int) -> None:
        if delivery.first_failure is None:
            delivery.first_failure = now
        waits = _SCHEDULES[delivery.owner.partition("/")[0]]
        due = [delivery.first_failure + wait for wait in waits]
        following = [at for at in due[len(delivery.attempts) - 1 :] if at >= now]
        if following:
            self._later(following[0], delivery, None)
        else:
            delivery.given_up = True

    def _headers(self, delivery: Delivery) -> dict[str, str]:
        key, secret = self._secrets[delivery.owner]
        if delivery.owner.startswith("huawei"):
            return aksk(key, secret, f"{self._rng.getrandbits(128):032x}", self._world.clock.now())
        if delivery.owner == "airudder":
            made = hmac.new(secret.encode(), delivery.body, hashlib.sha256).hexdigest()
            told = {"Content-Type": "application/json", "User-Agent": "Airudder"}
            # Only some pages list the header (airudder-workflow.md 5).
            return {**told, "X-AIRudder-Sign": made} if delivery.kind == "chatbot" else told
        return {"Content-Type": "application/json;charset=utf-8"}

    def told(self) -> list[dict[str, Any]]:
        """The log, oldest first."""
        return [delivery.told() for delivery in self.log]


def aksk(key: str, secret: str, nonce: str, now: datetime) -> dict[str, str]:
    """The headers of a notification (huawei.md 3)."""
    created = now.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    made = hmac.new(secret.encode(), (nonce + created).encode(), hashlib.sha256).digest()
    digest = base64.b64encode(made).decode()
    return {
        "Content-Type": "application/json;charset=UTF-8",
        "Authorization": 'AKSK realm="SDP",profile="UsernameToken",type="Appkey"',
        "X-AKSK": f'UsernameToken Username="{key}",PasswordDigest="{digest}",'
        f'Nonce="{nonce}",Created="{created}"',
    }
