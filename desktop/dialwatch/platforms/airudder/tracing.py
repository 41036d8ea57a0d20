"""What became of a campaign that was asked for, where the answer was lost.

AI Rudder has no keys by which a request could be known again (vendors/airudder.md 4.1). So what is
new since it was sent is looked at: its name, when it was made, and whose numbers it lists.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from dialwatch.calls.campaign import CampaignSeen
from dialwatch.calls.errors import BadAnswer, NotConfirmed, NotFound
from dialwatch.calls.launch import LaunchKind
from dialwatch.calls.number import matching
from dialwatch.platforms.airudder.launching import AiRudderLaunching
from dialwatch.platforms.airudder.questions import Row
from dialwatch.platforms.airudder.translate import status_of
from dialwatch.platforms.halting import Listed
from dialwatch.platforms.launching import Part, Settled, Trace
from dialwatch.platforms.port import CampaignsReading
from dialwatch.platforms.times import LocalTimes

__all__ = ["AiRudderTracing", "fits"]

_BEFORE = 15 * 60_000
"""Milliseconds by which the platform's clock may be behind ours: what it made earlier is older."""
_ENOUGH = 4
"""One in so many of the numbers has to be shown, where not all are."""
_ONE = "A {what} of that name is new and lists these numbers."
_NONE = (
    "No {what} of that name with these numbers is new since it was sent; new ones that list other "
    "numbers: {n}."
)
_SEVERAL = (
    "{n} {what}s of that name are new and list these numbers: somebody else may have begun the "
    "same."
)
_BLIND = (
    "AI Rudder lists no {what} at all, and it is not confirmed that it would: whether it was made "
    "cannot be told."
)
_TOO_FEW = (
    "A {what} of that name is new, and shows too few of its numbers yet to tell whether they are "
    "these."
)
_LISTS: Mapping[LaunchKind, str] = {
    LaunchKind.TASK: "list",
    LaunchKind.PLAN: "plan_tasks",
    LaunchKind.WORKFLOW: "workflow_list",
}
"""Where campaigns of a kind are listed. Only the first is known to be so."""
_PLAN, _WORKFLOW = "plan:", "workflow:"
_GROWN = ("round:", "node:")
"""Keys of campaigns whose numbers are told where they stand: by the task."""


class AiRudderTracing(AiRudderLaunching):
    """What a client of AI Rudder adds to be a `Launches`. The rest of it is an abstract client."""

    async def named(self, part: Part) -> frozenset[str]:
        """Keys of the campaigns that have this part's name now; of plans, whose names are not
        listed, all. Raises PlatformError."""
        there = await self._there(part)
        return frozenset(one.key for one in there if one.name == part.name)

    async def traced(self, trace: Trace) -> Settled:
        """Look for a campaign that is new and lists these numbers. Raises PlatformError."""
        what = self._kind(trace.part).value
        try:
            fresh = await self._new_since(trace)
            if fresh is None:
                return Settled(done=None, evidence=_BLIND.format(what=what))
            return await self._judged(fresh, trace, what)
        except (NotFound, NotConfirmed):
            return Settled(done=None, evidence=f"Which {what}s there are cannot be asked.")

    async def _judged(self, fresh: Sequence[CampaignSeen], trace: Trace, what: str) -> Settled:
        ours = frozenset(matching(str(row.get("callee", ""))) for row in trace.rows)
        found: list[CampaignSeen] = []
        for seen in fresh:
            fit = fits(await self._listed_of(seen.key), ours)
            if fit is None:
                return Settled(done=None, evidence=_TOO_FEW.format(what=what))
            if fit:
                found.append(replace(seen, entries=len(trace.rows)))
        if len(found) > 1:
            return Settled(done=None, evidence=_SEVERAL.format(what=what, n=len(found)))
        if found:
            (seen,) = found
            return Settled(done=True, campaign=seen.key, evidence=_ONE.format(what=what), seen=seen)
        return Settled(done=False, evidence=_NONE.format(what=what, n=len(fresh)))

    async def _new_since(self, trace: Trace) -> list[CampaignSeen] | None:
        """The candidates that were not there before; None: the list shows none of any name, and
        is none that is known to work. Raises PlatformError."""
        part, kind = trace.part, self._kind(trace.part)
        self._contract.operation(_LISTS[kind])  # where it is off, none would be told
        there = await self._there(part)
        if not there and kind is not LaunchKind.TASK:
            return None
        fresh = [one for one in there if one.key not in trace.before and one.name == part.name]
        if kind is LaunchKind.PLAN:
            fresh = [seen for one in fresh if (seen := await self._plan(one, part.name))]
        return [
            one
            for one in fresh
            if one.created_at is None or one.created_at >= trace.sent_at - _BEFORE
        ]

    async def _there(self, part: Part) -> Sequence[CampaignSeen]:
        """The campaigns of this part's kind; plans all have its name. Raises PlatformError."""
        match self._kind(part):
            case LaunchKind.PLAN:
                rows = await self._questions.rows(_LISTS[LaunchKind.PLAN])
                keys = dict.fromkeys(row["plan_id"] for row in rows if row.get("plan_id"))
                return [self._unmade(part, _PLAN + key) for key in keys]
            case LaunchKind.WORKFLOW:
                rows = await self._questions.rows(_LISTS[LaunchKind.WORKFLOW])
                return [self._workflow(part, row) for row in rows if row.get("workflow_id")]
            case _:
                return await self._all_tasks()

    async def _all_tasks(self) -> Sequence[CampaignSeen]:
        reading = await self._list(newest_only=False, always=True)
        if reading.failure is not None:
            raise reading.failure
        if not reading.complete:
            raise BadAnswer("The list of tasks does not end.")
        return reading.campaigns

    async def _plan(self, seen: CampaignSeen, name: str) -> CampaignSeen | None:
        """The plan as its status shows it; None: it has another name."""
        told = await self._questions.facts("plan_status", plan=seen.key.removeprefix(_PLAN))
        if told.get("plan_name", name) != name:
            return None
        status, raw = status_of(told.get("status", seen.raw_status))
        created = self._times().planned(told.get("created_at"))
        return replace(seen, status=status, raw_status=raw, created_at=created)

    def _workflow(self, part: Part, row: Row) -> CampaignSeen:
        status, raw = status_of(row.get("status", ""))
        return replace(
            self._unmade(part, _WORKFLOW + row["workflow_id"]),
            name=row.get("workflow_name", ""),
            status=status,
            raw_status=raw,
            created_at=self._times().planned(row.get("created_at")),
        )

    def _unmade(self, part: Part, key: str) -> CampaignSeen:
        """The campaign as this part asked for it; when it was made is not known."""
        return replace(self._begun(part, key, 0, self._clock.millis()), created_at=None)

    async def listed_numbers(self, campaign: str) -> frozenset[str] | None:
        """The numbers of a task, a plan or a workflow, in the platform's text; those between two
        dials may be missing. Raises PlatformError."""
        listed = await self._listed_of(campaign)
        return None if listed is None else frozenset(one.number for one in listed.entries)

    async def _listed_of(self, campaign: str) -> Listed | None:
        if campaign.startswith(_GROWN):
            return None
        if campaign.startswith(_PLAN):
            plan = campaign.removeprefix(_PLAN)
            rows = await self._questions.rows("plan_tasks")
            tasks = [row["task_id"] for row in rows if row.get("plan_id") == plan]
            return _joined([await self._listed_in_task(task) for task in tasks if task])
        if campaign.startswith(_WORKFLOW):
            return await self._listed_in_workflow(campaign.removeprefix(_WORKFLOW))
        return _joined([await self._listed_in_task(campaign)])

    async def _listed_in_workflow(self, workflow: str) -> Listed | None:
        """None where the platform knows no tasks of it: it may not have begun."""
        try:
            rows = await self._questions.rows("workflow_tasks", workflow=workflow)
        except NotFound:
            return None
        tasks = [row["task_id"] for row in rows if row.get("task_id")]
        return _joined([await self._listed_in_node(task) for task in tasks])

    def _times(self) -> LocalTimes:
        return LocalTimes(self.account.zone, self._clock.millis() + _BEFORE)

    async def _list(self, *, newest_only: bool, always: bool = False) -> CampaignsReading:
        raise NotImplementedError

    async def _listed_in_task(self, task: str) -> Listed:
        raise NotImplementedError

    async def _listed_in_node(self, task: str) -> Listed:
        raise NotImplementedError


def _joined(lists: Sequence[Listed]) -> Listed | None:
    """All of these; None where there are none to be asked for."""
    if not lists:
        return None
    return Listed(
        entries=[entry for one in lists for entry in one.entries],
        whole=all(one.whole for one in lists),
    )


def fits(listed: Listed | None, ours: frozenset[str]) -> bool | None:
    """All that is listed is ours (`calls.number.matching`), and nothing of ours is missing but what
    may not be shown; None: too little is shown to tell."""
    shown = frozenset(matching(one.number) for one in listed.entries) if listed else frozenset()
    if listed is None or not shown:
        return None
    if listed.whole or not shown <= ours:
        return shown == ours
    return True if len(shown) * _ENOUGH >= len(ours) else None
