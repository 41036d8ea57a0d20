"""Workflows as campaigns: a workflow over its nodes, a node over its calling task.

Source: vendors/airudder-workflow.md 2.8 to 2.10, 6.5; all of them listed by title alone [L]. A
node that does not call (it waits, decides, pushes or sends a message) has no figures and no place
here: the operation "Steps of a workflow" lists them all.
"""

from collections.abc import AsyncIterator
from dataclasses import replace

from dialwatch.calls.campaign import CampaignKind, CampaignSeen
from dialwatch.calls.errors import NotFound
from dialwatch.platforms.airudder.questions import Questions, Row
from dialwatch.platforms.airudder.translate import Ask, status_of, task_of
from dialwatch.platforms.times import LocalTimes

__all__ = ["WorkflowReader", "is_of_workflow"]

_WORKFLOW, _NODE = "workflow:", "node:"
_MOST_OVER = 20
"""Workflows that were over before they were first met and are read in one listing: a long history
must not hold up what runs."""


def is_of_workflow(parent: str) -> bool:
    """Whether a task under this campaign is one of a workflow's."""
    return parent.startswith((_WORKFLOW, _NODE))


class WorkflowReader:
    """Reads the workflows of an account. What is over is asked for once."""

    def __init__(self, questions: Questions) -> None:
        self._questions = questions
        self._over: dict[str, list[CampaignSeen]] = {}
        """Workflow → what stands under it."""

    async def read(self, ask: Ask) -> AsyncIterator[CampaignSeen]:
        """Workflows, nodes and tasks. Raises PlatformError; what came before it counts."""
        times = LocalTimes(ask.zone, ask.latest)
        left = _MOST_OVER
        for row in await self._questions.rows("workflow_list"):
            key = row.get("workflow_id", "")
            if not key:
                continue
            workflow = _workflow(key, row, ask, times)
            yield workflow
            below = self._over.get(key)
            if below is None:
                if workflow.status.over:
                    if not left:
                        continue
                    left -= 1
                below = await self._below(key, workflow, ask, times)
                dialling = (one for one in below if one.kind.dials)
                if workflow.status.over and all(one.status.over for one in dialling):
                    self._over[key] = below
            for one in below:
                yield one

    async def _below(
        self, key: str, workflow: CampaignSeen, ask: Ask, times: LocalTimes
    ) -> list[CampaignSeen]:
        nodes = await self._rows("workflow_subtasks", key)
        found = {seen.key: seen for row in nodes if (seen := _node(key, row, workflow))}
        tasks: dict[str, CampaignSeen] = {}
        # A node's row names its task too; the list of tasks tells more of it.
        for row in [_as_task(node) for node in nodes] + await self._rows("workflow_tasks", key):
            task = task_of(row, ask, times)
            if task is None:
                continue
            before = tasks.get(task.key)
            parent = _node_key(key, row)
            if parent not in found:
                parent = before.parent if before else workflow.key
            tasks[task.key] = replace(task, parent=parent)
        calling = {_node_key(key, row) for row in nodes if _calls(row)}
        calling |= {task.parent for task in tasks.values()}
        return [*(found[one] for one in found if one in calling), *tasks.values()]

    async def _rows(self, operation: str, workflow: str) -> list[Row]:
        """None where the platform knows none: a workflow that has not begun has no nodes yet."""
        try:
            return await self._questions.rows(operation, workflow=workflow)
        except NotFound:
            return []


def _workflow(key: str, row: Row, ask: Ask, times: LocalTimes) -> CampaignSeen:
    status, raw = status_of(row.get("status", ""))
    return CampaignSeen(
        account=ask.account,
        key=_WORKFLOW + key,
        name=row.get("workflow_name") or key,
        kind=CampaignKind.WORKFLOW,
        status=status,
        raw_status=raw,
        created_at=times.planned(row.get("created_at")),
        ends_at=times.planned(row.get("end_time")),
        seen_at=ask.seen_at,
    )


def _node(workflow: str, row: Row, over: CampaignSeen) -> CampaignSeen | None:
    """The node; where it stands, its task tells."""
    if not row.get("nodetask_id"):
        return None
    return CampaignSeen(
        account=over.account,
        key=_node_key(workflow, row),
        name=row.get("nodetask_name") or row["nodetask_id"],
        kind=CampaignKind.NODE,
        parent=over.key,
        seen_at=over.seen_at,
    )


def _node_key(workflow: str, row: Row) -> str:
    return f"{_NODE}{workflow}/{row.get('nodetask_id', '')}"


def _calls(node: Row) -> bool:
    return node.get("node_type", "").casefold() == "robot_call"


def _as_task(node: Row) -> Row:
    """The task that a node's row names."""
    return {**node, "task_name": node.get("nodetask_name", "")}
