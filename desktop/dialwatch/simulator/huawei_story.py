"""One call through a privacy number, from its first ring at X to its record.

Source: vendors/huawei.md 11.2, 11.4, 12. Documented: the order of the events, one session for all
of them, the codes, and that a failed call skips what did not happen. Unconfirmed [U] here: how
long each step takes, and which codes come before the callee rings.
"""

from dataclasses import dataclass
from random import Random

from dialwatch.simulator.chances import pick
from dialwatch.simulator.huawei_calls import SHORTEST, MaskedCall
from dialwatch.simulator.huawei_plan import ANSWERED, CALLER_GONE, LIMIT, UNBOUND, MaskedPlan
from dialwatch.simulator.huawei_way import Way

__all__ = ["EVENTS", "Fate", "Story"]

EVENTS = ("callin", "collectInfo", "callout", "alerting", "answer", "disconnect")
"""In their order."""

_RINGING = {ANSWERED: (3, 25), 8101: (28, 50), CALLER_GONE: (4, 22), 7503: (2, 12)}
"""Seconds from the first ring until the answer or the end, from and to."""
_LONGEST_TALK = 300


@dataclass(frozen=True)
class Fate:
    """How a call is to go, drawn before anybody is asked."""

    code: int
    collecting: int
    connecting: int
    ringing: int
    talk: int
    released_by: int
    """1: the caller hangs up, 2: the callee."""

    @classmethod
    def drawn(cls, rng: Random, plan: MaskedPlan) -> "Fate":
        # In X mode the platform keeps no bindings that could be missing.
        lacking = UNBOUND if plan.mode == "X" else None
        code = pick(rng, [one for one in plan.outcomes if one[0] != lacking])
        return cls(
            code=code,
            collecting=rng.randint(4, 9),
            connecting=rng.randint(1, 4),
            ringing=rng.randint(*_RINGING.get(code, (1, 1))),
            talk=max(1, min(_LONGEST_TALK, round(rng.lognormvariate(0.0, 0.7) * plan.talk))),
            released_by=rng.randint(1, 2),
        )


@dataclass(slots=True, eq=False)
class Story:
    """A call. Times are seconds of UTC epoch; None: it did not come to that."""

    call: MaskedCall
    way: Way
    fate: Fate
    called_in: int
    collected: int | None = None
    called_out: int | None = None
    alerting: int | None = None
    answered: int | None = None
    ended: int | None = None
    """None: not known yet, a question has to be answered first."""
    code: int = ANSWERED
    user_data: str = ""
    refused: bool = False
    """It went no further than X."""
    cut: bool = False
    """It was ended from outside, otherwise than it was to go."""
    over: bool = False
    reported: bool = False
    """Its record is out."""

    def connect(self, now: int, *, collects: bool, limit: int) -> None:
        """Let it take its course from that second on; `limit` in seconds, 0: none."""
        fate, at = self.fate, now
        if collects:
            at = self.collected = at + fate.collecting
        at = self.called_out = at + 1
        self.code = fate.code
        at += fate.connecting
        if fate.code in _RINGING:
            self.alerting = at
            at += fate.ringing
        if fate.code == ANSWERED:
            self.answered = at
            self.code = LIMIT if limit and fate.talk > limit else ANSWERED
            at += min(fate.talk, limit) if limit else fate.talk
        self.end(at)

    @classmethod
    def answered_at_once(cls, call: MaskedCall, way: Way, now: int, talk: int) -> "Story":
        """One that takes no time to be connected."""
        fate = Fate(ANSWERED, 0, 0, 0, talk, 2)
        collected = now if way.tie.extension else None
        story = cls(call, way, fate, now, collected, now, now, now, user_data=way.tie.user_data)
        story.end(now + talk)
        return story

    def refuse(self, now: int, code: int, *, abnormal: bool = False) -> None:
        """Let it end at X; `abnormal`: it had no binding to go by."""
        self.code, self.refused = code, True
        if abnormal:
            self.way, self.user_data = self.way.abnormal(), ""
        self.end(now + 1)

    def stop(self, now: int) -> None:
        """Cut it off: what had not happened by then will not."""
        self.cut, self.code = True, ANSWERED
        for step in ("collected", "called_out", "alerting", "answered"):
            at = getattr(self, step)
            if at is not None and at > now:
                setattr(self, step, None)
        self.end(now)

    def end(self, at: int) -> None:
        """Note when it ends, for the platform's interfaces too."""
        self.ended = self.call.ends = at
        self.call.begins = self.called_in if self.answered is None else self.answered
        if self.answered is None or self.call.seconds < SHORTEST:
            self.call.file = ""

    def moments(self) -> list[tuple[str, int]]:
        """Event → its second, of those that are known."""
        first = None if self.refused and not self.way.asks else self.called_in
        steps = (first, self.collected, self.called_out, self.alerting, self.answered, self.ended)
        return [(event, at) for event, at in zip(EVENTS, steps, strict=True) if at is not None]
