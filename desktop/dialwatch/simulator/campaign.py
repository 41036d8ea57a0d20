"""A campaign of the simulated world: dials a list, redials, and reports as its vendor does.

What is unconfirmed [U] in it: that AI Rudder bundles the unanswered by time (the page says that
they come together, not when), that redials wait in minutes and are dialled before new numbers,
the delays of the reports, that Blu never redials, and what a stop or a cancelled number does: a
call that goes on runs to its end and is the last, an entry that waits becomes a cancelled call of
no length and is reported by itself.
"""

from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from dialwatch.simulator.call import ENDINGS, Call, Entry
from dialwatch.simulator.plan import Plan
from dialwatch.simulator.tally import Tally
from dialwatch.simulator.vocabulary import PERSON_LABELS, airudder_words, blu_words

__all__ = ["Asker", "Campaign", "Ending", "Follower", "Schedule"]

Schedule = Callable[[int, Callable[[int, Any], None], Any], None]
"""Call `what(second, thing)` when the world reaches that second of UTC epoch."""
Follower = Callable[[int, "Campaign", Entry], None]
"""Told of each entry at the second in which the platform begins to report it."""
Ending = Callable[[int, "Campaign"], None]
"""Told once, when all is reported or when it is stopped."""
Asker = Callable[[int, "Campaign", Entry], bool]
"""Asked before each dial; True: the dial waits until `verified` is called."""

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
    starts: int
    """UTC epoch seconds, as are all times here."""
    created: int
    ids: Iterator[int]
    schedule: Schedule
    moment: Callable[[], int]
    """The second which the world has come to."""
    entries: list[Entry] = field(init=False, default_factory=list)
    shown: list[Entry] = field(init=False, default_factory=list)
    """Reported entries, in the order in which the platform began to report them."""
    changed: list[int] = field(init=False, default_factory=list)
    """Indexes of entries whose report may have changed, growing; a reader keeps its own place."""
    ended: Tally = field(init=False, default_factory=Tally)
    reported: Tally = field(init=False, default_factory=Tally)
    stopped: bool = field(init=False, default=False)
    open_ended: bool = field(init=False, default=False)
    """More numbers may come: it is not finished although all of them were called."""
    followers: list[Follower] = field(init=False, default_factory=list)
    endings: list[Ending] = field(init=False, default_factory=list)
    asker: Asker | None = field(init=False, default=None)

    def __post_init__(self) -> None:
        plan = self.plan
        self._rng = Random(f"{self.seed}/{self.key}")
        self._cancelling = Random(f"{self.seed}/{self.key}/cancelling")
        self._labels = PERSON_LABELS[plan.labels or plan.platform]
        self._tried = 0
        self._told_end = False
        self._due: deque[Entry] = deque()
        self._idle = 0
        offset = datetime.fromtimestamp(self.world_start, ZoneInfo(plan.zone)).utcoffset()
        self._offset = int(offset.total_seconds()) if offset else 0
        self.schedule(self.starts, self._open, None)
        if plan.ends:
            self.schedule(self.world_start + plan.ends, self._close, None)

    @property
    def finished(self) -> bool:
        """Every entry is over and reported, and no more can come."""
        return not self.open_ended and len(self.shown) == len(self.entries)

    def status(self, now: int) -> str:
        """The state in AI Rudder's words at that second."""
        if self.stopped:
            return "canceled"
        if self.finished:
            return "finished"
        if now >= self.starts:
            return "calling"
        return "pending" if now >= self.starts - 30 else "created"

    def add(
        self,
        numbers: Sequence[str],
        *,
        variables: Sequence[Mapping[str, str]] | None = None,
        entry_ids: Sequence[int | None] | None = None,
    ) -> list[Entry]:
        """Append entries; idle lines dial them at once. `variables` and `entry_ids` belong to the
        numbers in order; whoever has no id gets one of the platform's own. Raises
        ValueError when the campaign was stopped."""
        if self.stopped:
            raise ValueError(f"campaign {self.key} was stopped and takes no more numbers")
        fresh: list[Entry] = []
        for place, number in enumerate(numbers):
            given = None if entry_ids is None else entry_ids[place]
            told = None if variables is None else variables[place]
            chosen = next(self.ids) if given is None else given
            index = len(self.entries) + place
            fresh.append(Entry(index, chosen, number, variables=told))
        self.entries += fresh
        for _ in range(min(self._idle, len(fresh))):
            self._wake(self.moment())
        return fresh

    def stop(self, now: int) -> None:
        """Dial nobody any more: calls that go on run to their end, the rest become cancelled.
        Nothing happens to a finished campaign."""
        if not self.finished:
            self.stopped, self.open_ended = True, False
            for entry in self.entries:
                self._give_up(entry, now)
            self.changed += (entry.index for entry in self.entries if entry.shown_at is None)
        self._tell_end(now)

    def cancel(self, now: int, number: str, entry_id: int | None = None) -> str:
        """Dial that number no more, or that entry of it alone.

        `cancelled`: it waited and is a cancelled call now. `talking`: its call runs to the end
        and is its last. `over`: nothing was left to cancel. `unknown`: no such entry.
        """
        found = [e for e in self.entries if e.number == number and entry_id in (None, e.id)]
        done = {self._give_up(entry, now) for entry in found}
        return next((word for word in ("cancelled", "talking", "over") if word in done), "unknown")

    def verified(self, now: int, entry: Entry, *, dials: bool) -> None:
        """Go on with a dial that waited: dial, or let the entry become a cancelled call."""
        if dials and not entry.over:
            self._dial(entry, now)
            return
        self._give_up(entry, now)
        self.changed.append(entry.index)
        self._line_free(now, None)

    def _give_up(self, entry: Entry, now: int) -> str:
        if entry.over:
            return "over"
        if entry.talking:
            entry.last = True
            return "talking"
        rng = self._cancelling
        words = blu_words if self.plan.platform == "blu" else airudder_words
        word, label = words(rng, "cancelled", self._labels)
        call = Call(
            id=f"{rng.getrandbits(128):032x}",
            attempt=len(entry.calls) + 1,
            dialed=now,
            ring=0,
            talk=0,
            outcome="cancelled",
            word=word,
            label=label,
        )
        entry.calls.append(call)
        entry.over = True
        self.ended.add(call)
        self.ended.entries_done += 1
        self.schedule(now + rng.randint(*self.plan.delay), self._show, entry)
        return "cancelled"

    def _open(self, now: int, _: None) -> None:
        lines = self.plan.concurrency
        for line in range(lines):
            self.schedule(now + line * self.plan.ramp // lines, self._line_free, None)

    def _close(self, now: int, _: None) -> None:
        self.stop(now)

    def _line_free(self, now: int, _: None) -> None:
        entry = self._next()
        if entry is None:
            self._idle += 1
        elif self.asker is None or not self.asker(now, self, entry):
            self._dial(entry, now)

    def _next(self) -> Entry | None:
        """The entry to be dialled next: one whose redial is due before a new one."""
        while self._due:
            entry = self._due.popleft()
            if not entry.over:
                return entry
        while self._tried < len(self.entries):
            entry = self.entries[self._tried]
            self._tried += 1
            if not entry.over:
                return entry
        return None

    def _wake(self, now: int) -> None:
        if self._idle:
            self._idle -= 1
            self._line_free(now, None)

    def _dial(self, entry: Entry, now: int) -> None:
        call = self._scripted(entry, self._draw(entry, now))
        entry.calls.append(call)
        entry.talking = True
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

    def _scripted(self, entry: Entry, drawn: Call) -> Call:
        """The call as it was drawn, or as the plan has it."""
        if entry.calls or entry.index >= len(self.plan.script):
            return drawn
        told = self.plan.script[entry.index]
        word, _ = airudder_words(Random(0), "answered", self._labels)
        return replace(
            drawn,
            outcome="answered",
            word=word,
            ring=max(1, drawn.ring),
            talk=told.talk,
            label=told.label,
            really=told.really,
            odd=told.odd,
        )

    def _end(self, now: int, entry: Entry) -> None:
        call = entry.calls[-1]
        self.changed.append(entry.index)
        entry.talking = False
        entry.over = entry.last or call.outcome in ENDINGS or call.attempt > self.plan.redials
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
        if not entry.over:
            self._due.append(entry)
            self._wake(now)

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
        for follower in self.followers:
            follower(now, self, entry)
        self._tell_end(now)

    def _tell_end(self, now: int) -> None:
        """Tell of the end once it has come; followers may have begun what follows it."""
        if self._told_end or not (self.stopped or self.finished):
            return
        self._told_end = True
        for ending in self.endings:
            ending(now, self)
