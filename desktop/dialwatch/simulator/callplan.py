"""A plan of AI Rudder: rounds of calls over one list, each a task of its own.

Source: vendors/airudder.md 3.6, 5. That a plan is an ordered set of tasks made from a strategy is
documented. All else is its working model [U]: a round begins some minutes after the one before is
over and dials who was not answered in it; a number that was cancelled is in no later round; a
stopped round is the plan's last. Ours besides: strategies, and that a round nobody is left for
does not take place.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from random import Random

from dialwatch.simulator.call import Entry
from dialwatch.simulator.campaign import Campaign
from dialwatch.simulator.scenario import jakarta
from dialwatch.simulator.strategy import Strategy
from dialwatch.simulator.world import World

__all__ = ["CallPlan", "lines_for"]


def lines_for(entries: int) -> int:
    """How many lines dial a list of that length: it lasts some minutes."""
    return min(125, 2 + entries // 25)


@dataclass
class CallPlan:
    """A plan being carried out. `starts` and `created` are seconds of UTC epoch."""

    world: World
    key: str
    name: str
    strategy: Strategy
    line: str
    starts: int
    created: int
    rounds: list[Campaign] = field(init=False, default_factory=list)
    dropped: set[str] = field(init=False, default_factory=set)
    """Numbers which were cancelled in the plan."""

    def begin(
        self, numbers: Sequence[str], variables: Sequence[Mapping[str, str]] | None = None
    ) -> None:
        """Open the first round over that list."""
        self._round(self.starts, numbers, variables)

    @property
    def over(self) -> bool:
        """No round goes on, and none will follow."""
        return self.rounds[-1].finished

    def status(self, now: int) -> str:
        """The state in the words of tasks, at that second."""
        if self.rounds[-1].stopped:
            return "canceled"
        if self.over:
            return "finished"
        return "calling" if len(self.rounds) > 1 else self.rounds[0].status(now)

    def cancel(self, now: int, number: str) -> str:
        """Dial that number no more, in this round or a later one: the word of the last round
        that lists it, as `Campaign.cancel` has it."""
        words = [campaign.cancel(now, number) for campaign in self.rounds]
        known = [word for word in words if word != "unknown"]
        if not known:
            return "unknown"
        self.dropped.add(number)
        return known[-1]

    def entries(self, number: str) -> list[tuple[Campaign, Entry]]:
        """That number's entries, by round."""
        return [(c, e) for c in self.rounds for e in c.entries if e.number == number]

    def _round(
        self,
        starts: int,
        numbers: Sequence[str],
        variables: Sequence[Mapping[str, str]] | None,
    ) -> None:
        step, serial = self.strategy.steps[len(self.rounds)], len(self.rounds) + 1
        name, lines = f"{self.name}_{serial}", lines_for(len(numbers))
        plan = replace(
            jakarta(name, len(numbers), lines, step.robot, self.line),
            starts=max(0, starts - self.world.start),
            redials=step.redials,
            pause=step.pause,
            kind="round",
            parent=self.key,
        )
        drawn = Random(f"{self.world.seed}/{self.key}/{serial}").getrandbits(120)
        campaign = self.world.begin(plan, numbers, key=f"cl{drawn:030x}", variables=variables)
        self.rounds.append(campaign)
        campaign.followers.append(self._follow)

    def _follow(self, now: int, campaign: Campaign, _: Entry) -> None:
        """Go on with the next round once this one is over."""
        if not campaign.finished or campaign.stopped:
            return
        if len(self.rounds) == len(self.strategy.steps):
            return
        left = [entry for entry in campaign.entries if self._keeps(entry)]
        if left:
            told = [entry.variables for entry in left]
            variables = [one for one in told if one is not None]
            starts = now + self.strategy.steps[len(self.rounds)].after
            self._round(
                starts,
                [entry.number for entry in left],
                variables if len(variables) == len(left) else None,
            )

    def _keeps(self, entry: Entry) -> bool:
        last = entry.calls[-1]
        gone = last.answered or last.outcome == "cancelled" or entry.number in self.dropped
        return not gone
