"""What became of a campaign that was asked for, where the answer was lost.

AI Rudder has no keys by which a request could be known again (vendors/airudder.md 4.1). So what is
new since it was sent is looked at: its name, when it was made, and whose numbers it lists.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from dialwatch.calls.campaign import CampaignSeen
from dialwatch.calls.errors import BadAnswer, NotConfirmed, NotFound
from dialwatch.calls.number import matching
from dialwatch.platforms.airudder.launching import AiRudderLaunching
from dialwatch.platforms.airudder.questions import Row
from dialwatch.platforms.airudder.translate import status_of
from dialwatch.platforms.halting import Listed
from dialwatch.platforms.launching import Part, Settled, Trace
from dialwatch.platforms.port import CampaignsReading
from dialwatch.platforms.times import LocalTimes

__all__ = ["AiRudderTracing"]

_BEFORE = 15 * 60_000
"""Milliseconds by which the platform's clock may be behind ours: what it made earlier is older."""
_PLAN, _WORKFLOW = "plan:", "workflow:"
_GROWN = ("round:", "node:")
"""Keys of campaigns whose numbers are told where they stand: by the task."""


@dataclass(frozen=True, slots=True)
class _Found:
    """The numbers that a campaign lists, in the platform's text."""

    numbers: frozenset[str]
    whole: bool
    """False: others may be listed that are not shown, such as those between two dials."""


class AiRudderTracing(AiRudderLaunching):
    """What a client of AI Rudder adds to be a `Launches`. The rest of it is an abstract client."""

    async def named(self, part: Part) -> frozenset[str]:
        """Keys of the campaigns that have this part's name now; of plans, whose names are not
        listed, all. Raises PlatformError."""
        return frozenset(await self._candidates(part))

    async def traced(self, trace: Trace) -> Settled:
        """Look for a campaign that is new and lists these numbers. Raises PlatformError."""
        what = trace.part.ask.operation.removesuffix("_create").replace("create", "task")
        try:
            return await self._traced(trace, what)
        except (NotFound, NotConfirmed):
            return Settled(
                done=None, evidence=f"AI Rudder's list of {what}s cannot be asked for this account."
            )

    async def _traced(self, trace: Trace, what: str) -> Settled:
        fresh = await self._new_since(trace)
        if fresh is None:
            return Settled(done=None, evidence=f"Which {what}s there are cannot be asked.")
        ours = frozenset(matching(str(row.get("callee", ""))) for row in trace.rows)
        fits: list[CampaignSeen] = []
        for seen in fresh:
            found = await self._numbers(seen.key)
            if found is None or not found.numbers:
                return Settled(
                    done=None, evidence=f"A {what} of that name is new, and shows no numbers yet."
                )
            if _fits(found, ours):
                fits.append(replace(seen, entries=len(trace.rows)))
        if len(fits) > 1:
            return Settled(
                done=None,
                evidence=f"{len(fits)} {what}s of that name are new and list these numbers: "
                "somebody else may have begun the same.",
            )
        if not fits:
            others = f", and {len(fresh)} that list others" if fresh else ""
            return Settled(
                done=False,
                evidence=f"No {what} of that name with these numbers is new since it was sent"
                f"{others}.",
            )
        return Settled(
            done=True,
            campaign=fits[0].key,
            evidence=f"A {what} of that name is new and lists these numbers.",
            seen=fits[0],
        )

    async def _new_since(self, trace: Trace) -> list[CampaignSeen] | None:
        """The candidates that were not there before; None: they cannot be asked for."""
        operation = trace.part.ask.operation
        if operation == "plan_create" and not self._questions.may_ask("plan_tasks"):
            return None
        known = await self._candidates(trace.part)
        fresh = [seen for key, seen in known.items() if key not in trace.before]
        if operation == "plan_create":
            fresh = [seen for one in fresh if (seen := await self._plan(one, trace.part.name))]
        return [
            one
            for one in fresh
            if one.created_at is None or one.created_at >= trace.sent_at - _BEFORE
        ]

    async def _candidates(self, part: Part) -> Mapping[str, CampaignSeen]:
        """The campaigns that this part may have made, by their keys. Raises PlatformError."""
        match part.ask.operation:
            case "plan_create":
                rows = await self._questions.rows("plan_tasks")
                keys = dict.fromkeys(_PLAN + row["plan_id"] for row in rows if row.get("plan_id"))
                return {key: self._unmade(part, key) for key in keys}
            case "workflow_create":
                rows = await self._questions.rows("workflow_list")
                return {
                    seen.key: seen
                    for row in rows
                    if row.get("workflow_id") and row.get("workflow_name") == part.name
                    for seen in [self._told(part, _WORKFLOW + row["workflow_id"], row)]
                }
        reading = await self._list(newest_only=False, always=True)
        if reading.failure is not None:
            raise reading.failure
        if not reading.complete:
            raise BadAnswer("The list of tasks does not end.")
        return {seen.key: seen for seen in reading.campaigns if seen.name == part.name}

    async def _plan(self, seen: CampaignSeen, name: str) -> CampaignSeen | None:
        """The plan as its status shows it; None: it has another name."""
        told = await self._questions.facts("plan_status", plan=seen.key.removeprefix(_PLAN))
        if told.get("plan_name", name) != name:
            return None
        status, raw = status_of(told.get("status", seen.raw_status))
        created = self._times().planned(told.get("created_at"))
        return replace(seen, status=status, raw_status=raw, created_at=created)

    def _told(self, part: Part, key: str, row: Row) -> CampaignSeen:
        status, raw = status_of(row.get("status", ""))
        created = self._times().planned(row.get("created_at"))
        return replace(self._unmade(part, key), status=status, raw_status=raw, created_at=created)

    def _unmade(self, part: Part, key: str) -> CampaignSeen:
        """The campaign as this part asked for it; when it was made is not known."""
        return replace(self._begun(part, key, 0, self._clock.millis()), created_at=None)

    async def listed_numbers(self, campaign: str) -> frozenset[str] | None:
        """The numbers of a task, a plan or a workflow, in the platform's text; those between two
        dials may be missing. Raises PlatformError."""
        found = await self._numbers(campaign)
        return None if found is None else found.numbers

    async def _numbers(self, campaign: str) -> _Found | None:
        if campaign.startswith(_GROWN):
            return None
        if campaign.startswith(_PLAN):
            plan = campaign.removeprefix(_PLAN)
            rows = await self._questions.rows("plan_tasks")
            tasks = [row["task_id"] for row in rows if row.get("plan_id") == plan]
            return _joined([await self._listed_in_task(task) for task in tasks if task])
        if campaign.startswith(_WORKFLOW):
            workflow = campaign.removeprefix(_WORKFLOW)
            rows = await self._questions.rows("workflow_tasks", workflow=workflow)
            tasks = [row["task_id"] for row in rows if row.get("task_id")]
            return _joined([await self._listed_in_node(task) for task in tasks])
        return _joined([await self._listed_in_task(campaign)])

    def _times(self) -> LocalTimes:
        return LocalTimes(self.account.zone, self._clock.millis() + _BEFORE)

    async def _list(self, *, newest_only: bool, always: bool = False) -> CampaignsReading:
        raise NotImplementedError

    async def _listed_in_task(self, task: str) -> Listed:
        raise NotImplementedError

    async def _listed_in_node(self, task: str) -> Listed:
        raise NotImplementedError


def _joined(lists: Sequence[Listed]) -> _Found:
    return _Found(
        frozenset(entry.number for one in lists for entry in one.entries),
        all(one.whole for one in lists),
    )


def _fits(found: _Found, ours: Collection[str]) -> bool:
    """All of it is ours, and nothing of ours is missing but what may not be shown."""
    shown = frozenset(map(matching, found.numbers))
    return shown == ours or (not found.whole and shown < frozenset(ours))
