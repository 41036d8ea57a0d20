"""Plans as campaigns: a plan over its rounds, a round over its task (vendors/airudder.md 5).

Which plan a task belongs to stands in the list of plans' tasks [U]. Name and state of a plan, and
the numbers of its rounds, are told by interfaces that ship switched off: without them a plan's
tasks stand directly under it.
"""

from collections import defaultdict
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace

from dialwatch.calls.campaign import CampaignKind, CampaignSeen
from dialwatch.platforms.airudder.questions import Questions, Row
from dialwatch.platforms.airudder.translate import Ask, status_of, task_of
from dialwatch.platforms.times import LocalTimes

__all__ = ["PlanReader"]


@dataclass(frozen=True, slots=True)
class _Plan:
    seen: CampaignSeen
    rounds: list[CampaignSeen]
    round_of: dict[str, str] = field(default_factory=dict)
    """Task → the round that it is."""


class PlanReader:
    """Reads the plans of an account. One that is over is asked for once."""

    def __init__(self, questions: Questions) -> None:
        self._questions = questions
        self._over: dict[str, _Plan] = {}

    async def read(self, ask: Ask) -> AsyncIterator[CampaignSeen]:
        """Plans, rounds and tasks. Raises PlatformError; what came before it counts."""
        times = LocalTimes(ask.zone, ask.latest)
        by_plan: dict[str, list[CampaignSeen]] = defaultdict(list)
        for row in await self._questions.rows("plan_tasks"):
            task = task_of(row, ask, times)
            if task is not None and row.get("plan_id"):
                by_plan[row["plan_id"]].append(task)
        for key, tasks in by_plan.items():
            plan = self._over.get(key) or await self._plan(key, ask, times)
            if all(one.status.over for one in (plan.seen, *plan.rounds, *tasks)):
                self._over[key] = plan
            yield plan.seen
            for one in plan.rounds:
                yield one
            for task in tasks:
                yield replace(task, parent=plan.round_of.get(task.key, plan.seen.key))

    async def _plan(self, key: str, ask: Ask, times: LocalTimes) -> _Plan:
        told = await self._questions.facts("plan_status", plan=key)
        status, raw = status_of(told.get("status", ""))
        seen = CampaignSeen(
            account=ask.account,
            key=f"plan:{key}",
            name=told.get("plan_name") or f"Plan {key}",
            kind=CampaignKind.PLAN,
            status=status,
            raw_status=raw,
            created_at=times.planned(told.get("created_at")),
            starts_at=times.planned(told.get("schedule_start_time")),
            seen_at=ask.seen_at,
        )
        rounds: dict[str, CampaignSeen] = {}
        round_of: dict[str, str] = {}
        for row in await self._questions.rows("plan_rounds", plan=key):
            number, task = row.get("round", ""), row.get("task_id", "")
            if number:
                one = f"round:{key}/{number}"
                rounds[one] = self._round(one, row, seen)
                round_of[task] = one
        return _Plan(seen, list(rounds.values()), round_of)

    @staticmethod
    def _round(key: str, row: Row, plan: CampaignSeen) -> CampaignSeen:
        status, raw = status_of(row.get("status", ""))
        return CampaignSeen(
            account=plan.account,
            key=key,
            name=f"Round {row['round']}",
            kind=CampaignKind.ROUND,
            parent=plan.key,
            status=status,
            raw_status=raw,
            seen_at=plan.seen_at,
        )
