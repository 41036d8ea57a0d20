"""The sender of all pushes: queues, deliveries, repeats, and the log of what came of each.

Source: vendors/airudder.md 6, airudder-workflow.md 1.4, blu.md 6.1, huawei.md 2, 11.1. Documented:
POST; HTTP 200 alone means delivered; the repeats (retries.py), here in the world's time; short
connections for Huawei. Unconfirmed [U] here: five real seconds until a silent receiver has failed
(a socket does not hurry because the world does); how many deliveries run side by side; that a
push which was taken may come again, and that a later one may overtake it.
"""

import asyncio
import time
from collections.abc import Mapping
from dataclasses import dataclass
from random import Random

from dialwatch.simulator.callbacks import Callbacks
from dialwatch.simulator.lane import Lane, Reply
from dialwatch.simulator.posting import Poster
from dialwatch.simulator.push import Attempt, Headers, Message, Push
from dialwatch.simulator.retries import NEVER, Retries
from dialwatch.simulator.world import World

__all__ = ["Mischief", "Pusher", "Reply"]

_PATIENCE = 5.0
_TICK = 0.05
"""Real seconds between two looks at the world while anybody wants pushes."""
_LATER = (2, 40)
"""World seconds by which a push is held back, or comes again, from and to."""
_FAILURES = (OSError, EOFError, ValueError, asyncio.LimitOverrunError)


@dataclass
class Mischief:
    """How unfaithful the delivery is; shares from 0 to 1."""

    duplicate_pushes: float = 0.0
    """Of the pushes that come again although they were taken."""
    shuffle: float = 0.0
    """Of the pushes that are held back, so that later ones overtake them."""
    renews_headers: bool = True
    """A repeated push is signed anew; else it keeps its headers."""


class Pusher:
    """Sends while it is open. `pushes` is the log, oldest first; `patience` is in real seconds."""

    def __init__(
        self,
        world: World,
        callbacks: Callbacks,
        mischief: Mischief,
        patience: float = _PATIENCE,
    ) -> None:
        self.callbacks = callbacks
        self.mischief = mischief
        self.pushes: list[Push] = []
        self._world = world
        self._patience = patience
        self._rng = Random(f"{world.seed}/pushes")
        self._lanes: dict[str, Lane] = {}
        self._looking: asyncio.Task[None] | None = None
        self._open = 0
        """How many pushes are not over."""
        world.others.append(lambda: not (self._open and self.callbacks))

    def wanted(self, account: str, kind: str) -> bool:
        """Whether an address is configured for it."""
        return bool(self.callbacks.url(account, kind))

    @property
    def busy(self) -> bool:
        """A delivery goes on or waits for its turn; those that wait for their time do not count."""
        return any(lane.busy for lane in self._lanes.values())

    def send(self, message: Message, retries: Retries) -> Push | None:
        """Deliver it, again and again if need be; None: nobody wants it."""
        push = self._made(message, retries, self._patience)
        if push is None:
            return None
        # Every push takes the same number of draws: a rate changes no other push.
        doubled, held = self._rng.random(), self._rng.random()
        again, later = self._rng.randint(*_LATER), self._rng.randint(*_LATER)
        push.again = again if doubled < self.mischief.duplicate_pushes else 0
        if held < self.mischief.shuffle:
            self._world.schedule(self._world.moment + later, self._resend, push)
        else:
            self._queue(push)
        return push

    def ask(self, message: Message, patience: float, reply: Reply) -> bool:
        """Send a question once; `reply` is called when the answer is here or the real seconds of
        patience are over. False: nobody can be asked, and nothing is called."""
        push = self._made(message, NEVER, patience)
        if push is None:
            return False
        self._queue(push, reply)
        return True

    def _made(self, message: Message, retries: Retries, patience: float) -> Push | None:
        if not self.wanted(message.account, message.kind):
            return None
        keeps = not self.mischief.renews_headers
        push = Push(
            id=len(self.pushes) + 1,
            account=message.account,
            kind=message.kind,
            about=message.about,
            body=message.body,
            headers=_same(message.headers()) if keeps else message.headers,
            retries=retries,
            made=self._world.clock.millis(),
            patience=patience,
        )
        self.pushes.append(push)
        self._open += 1
        return push

    def open(self) -> None:
        """Begin to look at the world: what nobody asks for must happen too once it is pushed."""
        self._looking = asyncio.create_task(self._look(), name="pushes")

    async def close(self) -> None:
        """Send no more."""
        if self._looking:
            self._looking.cancel()
            await asyncio.wait({self._looking})
        for lane in self._lanes.values():
            await lane.close()

    async def _look(self) -> None:
        while True:
            if self.callbacks:
                self._world.advance()
            await asyncio.sleep(_TICK)

    def _queue(self, push: Push, reply: Reply | None = None) -> None:
        # A question does not queue behind what is only told: somebody waits for its answer.
        name = f"{push.account}, {'asked' if reply else 'told'}"
        lane = self._lanes.get(name)
        if lane is None:
            poster = Poster(keeps=not push.account.startswith("huawei"))
            lane = self._lanes[name] = Lane(name, poster, self._deliver)
        lane.put(push, reply)

    def _resend(self, _: int, push: Push) -> None:
        self._queue(push)

    async def _deliver(self, poster: Poster, push: Push, reply: Reply | None) -> None:
        world, real, began = self._world.clock.millis(), time.time(), time.monotonic()
        answer, error = None, ""
        try:
            async with asyncio.timeout(push.patience):
                url = self.callbacks.url(push.account, push.kind)
                answer = await poster.post(url, push.headers(), push.body)
        except TimeoutError:
            error = "timeout"
        except _FAILURES as err:
            error = type(err).__name__
        took = round((time.monotonic() - began) * 1000)
        status = answer.status if answer else None
        push.attempts.append(Attempt(world, round(real * 1000), took, status, error))
        self._settle(push, taken=status == 200)
        if reply:
            self._world.advance()
            reply(self._world.moment, push, answer)

    def _settle(self, push: Push, *, taken: bool) -> None:
        """Decide whether the push goes out again, and when."""
        now = -(-self._world.clock.millis() // 1000)
        due = None
        if taken and push.again:
            due, push.again = now + push.again, 0
        elif not taken and not push.acknowledged:
            push.failures += 1
            push.first_failure = push.first_failure or now
            due = push.retries.due(push.failures, push.first_failure, now)
        push.acknowledged = push.acknowledged or taken
        if due is None:
            push.over, push.body = True, b""
            self._open -= 1
        else:
            self._world.schedule(due, self._resend, push)


def _same(headers: Mapping[str, str]) -> Headers:
    return lambda: headers
