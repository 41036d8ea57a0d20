"""A platform in memory on which calls can be stopped: what it answers is decided by a test."""

import asyncio
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from dialwatch.calls.errors import PlatformError, TimedOut
from dialwatch.calls.finding import Finding
from dialwatch.calls.halt import Standing
from dialwatch.calls.verdict import Verdict
from dialwatch.clock import Clock
from dialwatch.platforms.halting import Ask, Listed, ListedEntry, Place
from dialwatch.platforms.operator import Performed

__all__ = ["Answer", "LittlePlatform", "lost"]

Answer = PlatformError | str
"""An error that is raised; or `yes`, `lost` (done, and nobody hears of it), `lied` (not done)."""


def lost() -> TimedOut:
    """No answer came in time."""
    return TimedOut("No answer came in time.")


@dataclass
class LittlePlatform:
    """A `Halts`: a few campaigns of numbers, and a script of answers."""

    clock: Clock
    numbers: dict[str, dict[str, Standing]] = field(default_factory=dict)
    """Campaign → number → where it stands."""
    lists_entries: bool = True
    whole: bool = True
    safe: bool = False
    """Requests may be repeated."""
    answer: Callable[[str], Answer] = lambda number: "yes"
    """What comes of a request about that number."""
    looking: Callable[[], PlatformError | None] = lambda: None
    """What a question for a list meets."""
    asked: list[str] = field(default_factory=list)
    """Numbers in the order in which cancelling them reached the platform."""
    looked: list[str] = field(default_factory=list)
    """Campaigns whose lists were asked for."""
    log: list[tuple[str, str]] = field(default_factory=list)
    """(`asked`, number) and (`looked`, campaign) in their order."""
    hold: asyncio.Event | None = None
    """While it is not set, requests stay under way."""
    under_way: int = 0
    most_under_way: int = 0

    def fill(self, campaign: str, numbers: Iterable[str]) -> None:
        self.numbers[campaign] = dict.fromkeys(numbers, Standing.WAITING)

    async def listed(self, place: Place) -> Listed:
        at = self.clock.millis()
        self.looked.append(place.key)
        self.log.append(("looked", place.key))
        await asyncio.sleep(0)
        error = self.looking()
        if error is not None:
            raise error
        entries = [ListedEntry(n, standing) for n, standing in self.numbers[place.key].items()]
        return Listed(entries=entries, whole=self.whole, at=at)

    def cancel(self, place: Place, number: str, order: str = "") -> Ask:
        del order
        return Ask(operation="cancel", values={"task": place.key, "callee": number})

    def reaches_on(self, place: Place) -> bool:
        return bool(place.plan)

    def stop(self, place: Place) -> Ask:
        return Ask(operation="stop", values={"task": place.key})

    def terminate(self, session: str) -> Ask:
        return Ask(operation="call_stop", values={"session": session})

    def repeatable(self, operation: str) -> bool:
        del operation
        return self.safe

    def came_too_late(self, operation: str, error: PlatformError) -> bool:
        del operation
        return error.code == "400"

    async def perform(
        self, operation: str, values: Mapping[str, Any], *, confirm: bool = True
    ) -> Performed:
        del operation
        assert not confirm
        number = str(values.get("callee") or values.get("task") or values.get("session"))
        self.under_way += 1
        self.most_under_way = max(self.most_under_way, self.under_way)
        try:
            if self.hold is not None:
                await self.hold.wait()
            await asyncio.sleep(0)
        finally:
            self.under_way -= 1
        return self._performed(number, str(values.get("task", "")))

    def _performed(self, number: str, campaign: str) -> Performed:
        answer = self.answer(number)
        reached = isinstance(answer, str) or answer.sent
        if reached:
            self.asked.append(number)
            self.log.append(("asked", number))
        if isinstance(answer, PlatformError):
            raise answer
        listed = self.numbers.get(campaign, {})
        if answer != "lied" and listed.get(number) is Standing.WAITING:
            listed[number] = Standing.CANCELLED
        if answer == "lost":
            raise lost()
        return Performed(verdict=Verdict.ACCEPTED, finding=Finding(sentence="Accepted."))
