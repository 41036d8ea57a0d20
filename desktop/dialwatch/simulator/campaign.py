"""A campaign of the simulated world: dials a list, redials, and reports as its vendor does.

What is unconfirmed [U] in it: that AI Rudder bundles the unanswered by time (the page says that
they come together, not when), that redials wait in minutes and are dialled before new numbers,
the delays of the reports, and that Blu never redials.
"""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from random import Random
from typing import Any, Literal
from zoneinfo import ZoneInfo

from dialwatch.simulator.call import ENDINGS, Call, Entry
from dialwatch.simulator.chances import Chances
from dialwatch.simulator.tally import Tally
from dialwatch.simulator.vocabulary import PERSON_LABELS, airudder_words, blu_words

__all__ = ["Campaign", "Order", "Plan", "Schedule"]

Order = Literal["append-only", "newest-first", "shuffled"]
Schedule = Callable[[int, Callable[[int, Any], None], Any], None]
"""Call `what(second, thing)` when the world reaches that second of UTC epoch."""


@dataclass(frozen=True, kw_only=True)
class Plan:
    """What a campaign is to be. Seconds are world seconds."""

    platform: Literal["airudder", "blu"]
    name: str
    entries: int
    concurrency: int
    chances: Chances
    zone: str
    line: str = ""
    robot: str = ""
    """AI Rudder: the robot's hash."""
    starts: int = 0
    """Seconds after the world's start."""
    redials: int = 0
    pause: int = 0
    """Seconds between the end of a call and its redial; whole minutes."""
    ramp: int = 20
    """Seconds until all lines are busy."""
    delay: tuple[int, int] = (0, 2)
    """From the end of a call to its report, from and to."""
    bundle: int = 0
    """Unanswered entries are reported together every so often; 0: each by itself."""
    labels: str = ""
    """Which of `PERSON_LABELS`; the platform's own when empty."""
    order: Order = "append-only"
    names_calls: bool = True
    """Blu: records carry a call id."""
    names_total: bool = True
    """Blu: the user knows how many entries were uploaded."""
    bare: bool = False
    """AI Rudder: some details of this region lack the end and the ring time of unanswered calls."""
    info_check: bool = False
    """AI Rudder: details carry questions and answers."""
    slots: bool = True
    """Blu: records carry slots and scripts."""


BARE_SHARE = 0.12
"""How many of a bare region's last unanswered dials cannot be timed."""


@dataclass
class Campaign:
    """A plan being carried out. All draws come from its own seed, in order of world time, so
    that the outcome does not depend on when or how often anybody looks."""

    plan: Plan
    key: str
    seed: str
    world_start: int
    first_id: int
    numbers: Sequence[str]
    schedule: Schedule
    entries: list[Entry] = field(init=False)
    shown: list[Entry] = field(init=False, default_factory=list)
    """Reported entries, in the order in which the platform began to report them."""
    changed: list[int] = field(init=False, default_factory=list)
    """Indexes of entries whose report may have changed, growing; a reader keeps its own place."""
    ended: Tally = field(init=False, default_factory=Tally)
    reported: Tally = field(init=False, default_factory=Tally)

    def __post_init__(self) -> None:
        plan = self.plan
        self.starts = self.world_start + plan.starts
        self.entries = [
            Entry(index, self.first_id + index, number) for index, number in enumerate(self.numbers)
        ]
        self._rng = Random(f"{self.seed}/{self.key}")
        self._labels = PERSON_LABELS[plan.labels or plan.platform]
        self._fresh = iter(self.entries)
        self._due: deque[Entry] = deque()
        self._idle = 0
        offset = datetime.fromtimestamp(self.world_start, ZoneInfo(plan.zone)).utcoffset()
        self._offset = int(offset.total_seconds()) if offset else 0
        self.schedule(self.starts, self._open, None)

    @property
    def finished(self) -> bool:
        """Every entry is over and reported."""
        return len(self.shown) == len(self.entries)

    def status(self, now: int) -> str:
        """The state in AI Rudder's words at that second."""
        if self.finished:
            return "finished"
        if now >= self.starts:
            return "calling"
        return "pending" if now >= self.starts - 30 else "created"

    def _open(self, now: int, _: None) -> None:
        lines = self.plan.concurrency
        for line in range(lines):
            self.schedule(now + line * self.plan.ramp // lines, self._line_free, None)

    def _line_free(self, now: int, _: None) -> None:
        entry = self._due.popleft() if self._due else next(self._fresh, None)
        if entry is None:
            self._idle += 1
        else:
            self._dial(entry, now)

    def _dial(self, entry: Entry, now: int) -> None:
        call = self._draw(entry, now)
        entry.calls.append(call)
        if call.attempt == 1:
            self.changed.append(entry.index)
        self.schedule(call.ended, self._end, entry)

    def _draw(self, entry: Entry, now: int) -> Call:
        rng, plan = self._rng, self.plan
        hour = (now + self._offset) // 3600 % 24
        chance = plan.chances.of_answer(hour, plan.line, plan.robot, now - self.world_start)
        blu = plan.platform == "blu"
        outcome = plan.chances.outcome(rng, chance, tells_machines=blu)
        word, label = (blu_words if blu else airudder_words)(rng, outcome, self._labels)
        return Call(
            id=f"{rng.getrandbits(128):032x}",
            attempt=len(entry.calls) + 1,
            dialed=now,
            ring=plan.chances.ring(rng, outcome),
            talk=plan.chances.talk_time(rng, outcome),
            outcome=outcome,
            word=word,
            label=label,
            timed=not (blu and outcome == "unreachable" and rng.random() < 0.12),
        )

    def _end(self, now: int, entry: Entry) -> None:
        call = entry.calls[-1]
        self.changed.append(entry.index)
        entry.over = call.outcome in ENDINGS or call.attempt > self.plan.redials
        if self.plan.bare and entry.over and not call.answered and call.outcome != "cancelled":
            call.timed = self._rng.random() >= BARE_SHARE
        self.ended.add(call)
        self.schedule(now + self._rng.randint(1, 3), self._line_free, None)
        if entry.over:
            self.ended.entries_done += 1
            self._report(entry, call, now)
        else:
            self.schedule(now + self.plan.pause, self._fall_due, entry)

    def _fall_due(self, now: int, entry: Entry) -> None:
        self._due.append(entry)
        if self._idle:
            self._idle -= 1
            self._line_free(now, None)

    def _report(self, entry: Entry, call: Call, now: int) -> None:
        at = now
        if self.plan.bundle and not call.answered:
            since = now - self.starts
            at = self.starts + (since // self.plan.bundle + 1) * self.plan.bundle
        self.schedule(at + self._rng.randint(*self.plan.delay), self._show, entry)

    def _show(self, now: int, entry: Entry) -> None:
        entry.shown_at = now
        self.shown.append(entry)
        self.changed.append(entry.index)
        self.reported.entries_done += 1
        for call in entry.calls:
            self.reported.add(call)
