"""The world: events in order of time, advanced lazily up to the clock's now."""

import heapq
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count
from random import Random
from typing import Any

from dialwatch.clock import Clock
from dialwatch.simulator.campaign import Campaign
from dialwatch.simulator.launchlog import LaunchLog
from dialwatch.simulator.plan import Plan

__all__ = ["World"]

_FIRST_ID = {"airudder": 931_000_001, "blu": 90_310_001}
_FIRST_TASK = 88_120_457


@dataclass
class World:
    """All campaigns of a scenario, and those that are begun while it runs. The same plans, seed
    and start give the same calls at the same seconds, however often and at whatever speed the
    world is looked at."""

    clock: Clock
    plans: Iterable[Plan]
    seed: int
    start: int
    """UTC epoch seconds at which the world begins."""
    robots: Mapping[str, str] = field(default_factory=dict)
    """Robot hash → name."""
    campaigns: list[Campaign] = field(init=False, default_factory=list)
    others: list[Callable[[], bool]] = field(init=False, default_factory=list)
    """What must be over besides the campaigns: each says whether it is."""
    launches: LaunchLog = field(init=False, default_factory=LaunchLog)
    gone: Callable[[str], frozenset[str]] = field(init=False, default=lambda _: frozenset())
    """Platform → ids of robots, strategies and templates that have vanished from it."""

    def __post_init__(self) -> None:
        self._events: list[tuple[int, int, Callable[[int, Any], None], Any]] = []
        self._order = count()
        self._by_key: dict[tuple[str, str], Campaign] = {}
        self._ids = {platform: count(first) for platform, first in _FIRST_ID.items()}
        self._at = self.start
        self._serial = count()
        self._watchers: list[Callable[[Campaign], None]] = []
        for plan in self.plans:
            numbers = self.numbers(plan.platform, plan.entries)
            starts = self.start + plan.starts
            self._open(plan, "", starts, min(starts, self.start) - 300).add(numbers)

    def numbers(self, platform: str, wanted: int) -> list[str]:
        """Invented numbers that nobody else has in this world."""
        return [_number(platform, next(self._serial)) for _ in range(wanted)]

    def begin(
        self,
        plan: Plan,
        numbers: Sequence[str],
        *,
        key: str | None = None,
        variables: Sequence[Mapping[str, str]] | None = None,
        entry_ids: Sequence[int | None] | None = None,
    ) -> Campaign:
        """Open a campaign that dials these numbers from now on, or from the plan's start when
        that is later. The same key and numbers at the same moment give the same calls; without a
        key the campaign gets the next of its platform. `variables` and `entry_ids` belong to the
        numbers in order. Let the world advance first, unless an event of it begins this."""
        starts = max(self._at, self.start + plan.starts)
        campaign = self._open(plan, key or "", starts, self._at)
        campaign.add(numbers, variables=variables, entry_ids=entry_ids)
        return campaign

    def _open(self, plan: Plan, key: str, starts: int, created: int) -> Campaign:
        campaign = Campaign(
            plan,
            key=key or self._key(plan, len(self.campaigns)),
            seed=str(self.seed),
            world_start=self.start,
            starts=starts,
            created=created,
            ids=self._ids[plan.platform],
            schedule=self.schedule,
            moment=lambda: self.moment,
        )
        self.campaigns.append(campaign)
        self._by_key[plan.platform, campaign.key] = campaign
        for watcher in self._watchers:
            watcher(campaign)
        return campaign

    def watch(self, watcher: Callable[[Campaign], None]) -> None:
        """Show it every campaign, those too that will be opened."""
        self._watchers.append(watcher)
        for campaign in self.campaigns:
            watcher(campaign)

    def _key(self, plan: Plan, position: int) -> str:
        if plan.platform == "blu":
            return str(_FIRST_TASK + position * 7)
        prefix = "ic" if plan.info_check else "cl"
        return f"{prefix}{Random(f'{self.seed}/task/{position}').getrandbits(120):030x}"

    def schedule(self, at: int, what: Callable[[int, Any], None], thing: Any) -> None:
        """Call `what(at, thing)` when the world reaches that second of UTC epoch."""
        heapq.heappush(self._events, (at, next(self._order), what, thing))

    def advance(self) -> int:
        """Let happen all that is due; the present second, UTC epoch."""
        now = self.clock.millis() // 1000
        events = self._events
        while events and events[0][0] <= now:
            self._at, _, what, thing = heapq.heappop(events)
            what(self._at, thing)
        self._at = now
        return now

    @property
    def moment(self) -> int:
        """The second of UTC epoch which the world has come to."""
        return self._at

    def seconds(self) -> float:
        """World seconds since the start."""
        return self.clock.millis() / 1000 - self.start

    def of(self, platform: str) -> list[Campaign]:
        """The platform's campaigns, oldest first."""
        return [c for c in self.campaigns if c.plan.platform == platform]

    def campaign(self, platform: str, key: str) -> Campaign | None:
        """The platform's campaign of that id."""
        return self._by_key.get((platform, key))

    @property
    def over(self) -> bool:
        """All campaigns are finished, all that can be reported is reported, and all that somebody
        wants pushed was taken or is given up."""
        return all(campaign.finished for campaign in self.campaigns) and all(
            other() for other in self.others
        )


def _number(platform: str, serial: int) -> str:
    """An invented number, another one for each serial number."""
    scattered = (serial * 7_919 + 13) % 1_000_003
    if platform == "blu":
        return f"0555{scattered:07d}"
    return f"+6281100{scattered:07d}"
