"""People who call each other through the privacy numbers of an application.

Source: vendors/huawei.md 1, 11.2, 11.4, 12.2, 14.6. Documented: the order of the events, one
session for all, that a call without a binding ends at X, the codes. Unconfirmed [U] here: how
long it takes from one event to the next, and the shares of the outcomes.
"""

from dataclasses import dataclass, field
from random import Random
from typing import Any

from dialwatch.simulator.huawei_application import Application
from dialwatch.simulator.huawei_calls import MaskedCall
from dialwatch.simulator.huawei_wire import Members
from dialwatch.simulator.world import World

__all__ = ["MaskedPlan", "PersonalCall", "Traffic"]

_NO_BINDING, _GAVE_UP = 8014, 7502
_FAILURES = ((8101, 40), (8102, 18), (8104, 14), (8103, 10), (_GAVE_UP, 12), (8100, 6))
"""State codes of calls that nobody answered, and their weights."""
_STRANGERS = 0.04
_PERSON = 13_800_000_000


@dataclass(frozen=True)
class MaskedPlan:
    """How much is called through an application, and for how long."""

    mode: str
    calls_a_minute: float
    minutes: int
    bindings: int = 40
    answer: float = 0.58
    talk: float = 50.0
    """Mean seconds of a conversation."""
    messages: bool = True
    """An SMS now and then."""


@dataclass
class PersonalCall:
    """One call. Times are seconds of UTC epoch; None: it did not come to that."""

    session: str
    subscription: str
    direction: int
    caller: str
    x: str
    callee: str
    began: int
    alerting: int | None
    answered: int | None
    ended: int
    code: int
    recording: str
    over: bool = False
    told: list[str] = field(default_factory=list)
    """Events that have happened."""


class Traffic:
    """Of one application. All draws come from its own seed, in order of world time."""

    def __init__(self, world: World, application: Application, plan: MaskedPlan) -> None:
        self.application = application
        self.plan = plan
        self.calls: list[PersonalCall] = []
        self.messages: list[tuple[int, str, str, str]] = []
        """When, id, sender and X of each SMS."""
        self.followers: list[Any] = []
        """Hear of (second, event, call), and of (second, "sms", message)."""
        self._world = world
        self._rng = Random(f"{world.seed}/traffic/{plan.mode}")
        self._ends = world.start + plan.minutes * 60
        self._pairs = [self._bound(place) for place in range(plan.bindings)]
        world.schedule(world.start + 5, self._call, None)
        if plan.messages:
            world.schedule(world.start + 40, self._message, None)

    @property
    def over(self) -> bool:
        """Nobody calls any more."""
        return self._world.moment >= self._ends and all(call.over for call in self.calls)

    def _bound(self, place: int) -> dict[str, str]:
        """A and B who reach each other through an X."""
        a, b = (f"+86{_PERSON + 1_000 * place + n}" for n in (1, 2))
        numbers = self.application.numbers
        x = numbers[place % len(numbers)]
        told = self.application.answer(
            "axb_bind", Members({"callerNum": a, "calleeNum": b, "relationNum": x})
        )
        return {"a": a, "b": b, "x": x, "subscription": told["subscriptionId"]}

    def _call(self, now: int, _: None) -> None:
        if now >= self._ends:
            return
        call = self._drawn(now)
        self.calls.append(call)
        seconds = call.ended - call.began
        self.application.calls.note(
            MaskedCall(call.session, call.recording, call.began, call.began + seconds)
        )
        schedule = self._world.schedule
        schedule(now, self._happen, (call, "callin"))
        if call.alerting is not None:
            schedule(call.alerting - 2, self._happen, (call, "callout"))
            schedule(call.alerting, self._happen, (call, "alerting"))
        if call.answered is not None:
            schedule(call.answered, self._happen, (call, "answer"))
        schedule(call.ended, self._happen, (call, "disconnect"))
        gap = self._rng.expovariate(self.plan.calls_a_minute / 60)
        schedule(now + max(1, round(gap)), self._call, None)

    def _drawn(self, now: int) -> PersonalCall:
        rng = self._rng
        pair = rng.choice(self._pairs)
        direction = rng.randrange(2)
        caller, callee = (pair["a"], pair["b"]) if direction else (pair["b"], pair["a"])
        session = self.application.calls.session(now)
        if rng.random() < _STRANGERS:
            stranger = f"+86{_PERSON + 900_000 + rng.randrange(1_000)}"
            return PersonalCall(
                session, "", 2, stranger, pair["x"], "", now, None, None, now + 1, _NO_BINDING, ""
            )
        alerting = now + rng.randint(4, 8)
        if rng.random() < self.plan.answer:
            answered = alerting + rng.randint(2, 14)
            ended = answered + max(1, round(rng.expovariate(1 / self.plan.talk)))
            code, file = 0, self.application.calls.file(now) if ended - answered >= 3 else ""
        else:
            answered, file = None, ""
            codes, weights = zip(*_FAILURES, strict=True)
            code = rng.choices(codes, weights)[0]
            ended = alerting + (rng.randint(20, 50) if code == 8101 else rng.randint(2, 15))
        return PersonalCall(
            session,
            pair["subscription"],
            direction,
            caller,
            pair["x"],
            callee,
            now,
            alerting,
            answered,
            ended,
            code,
            file,
        )

    def _happen(self, now: int, what: tuple[PersonalCall, str]) -> None:
        call, event = what
        call.told.append(event)
        call.over = event == "disconnect"
        for follower in self.followers:
            follower(now, event, call)

    def _message(self, now: int, _: None) -> None:
        if now >= self._ends:
            return
        pair = self._rng.choice(self._pairs)
        message = (now, f"sms-{len(self.messages) + 1:06d}", pair["a"], pair["x"])
        self.messages.append(message)
        for follower in self.followers:
            follower(now, "sms", message)
        self._world.schedule(now + self._rng.randint(40, 160), self._message, None)
