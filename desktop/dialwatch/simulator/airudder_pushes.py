"""AI Rudder's notifications: calls and tasks that finished, plans, workflows and their lists.

Source: vendors/airudder.md 6; airudder-workflow.md 3. Documented: the call's body, that answered
calls are told at once and numbers without an answer together. Unconfirmed [U] here: the bodies of
all others, what is together (what begins to be reported in the same second), and where the fields
of a workflow stand (beside those of the task).
"""

from collections import defaultdict
from typing import Any

from dialwatch.simulator.airudder import AiRudder
from dialwatch.simulator.airudder_records import TaskBook
from dialwatch.simulator.call import Entry
from dialwatch.simulator.campaign import Campaign
from dialwatch.simulator.pusher import Pusher
from dialwatch.simulator.wire import encoded
from dialwatch.simulator.workflow import Workflow
from dialwatch.simulator.world import World

__all__ = ["AiRudderPushes"]

_OWNER = "airudder"
_MOST = 500
"""Numbers of one bundle."""


class AiRudderPushes:
    """Hears of every entry that begins to be reported, and tells the callbacks."""

    def __init__(self, world: World, platform: AiRudder, pusher: Pusher) -> None:
        self._world = world
        self._platform = platform
        self._pusher = pusher
        self._books: dict[str, TaskBook] = {}
        self._bundles: dict[str, list[Entry]] = defaultdict(list)
        self._said: dict[str, str] = {}
        self._through: set[tuple[str, int]] = set()
        world.heard.append(self._shown)
        pusher.ticks.append(self._look)

    def _shown(self, now: int, campaign: Campaign, entry: Entry) -> None:
        if campaign.plan.platform != "airudder" or not self._pusher.wants(_OWNER, "call"):
            return
        if entry.calls[-1].answered:
            self._tell_calls(campaign, [entry], now)
            return
        if not self._bundles[campaign.key]:
            self._world.schedule(now, self._flush, campaign)
        self._bundles[campaign.key].append(entry)

    def _flush(self, now: int, campaign: Campaign) -> None:
        entries = self._bundles.pop(campaign.key, [])
        for start in range(0, len(entries), _MOST):
            self._tell_calls(campaign, entries[start : start + _MOST], now)

    def _tell_calls(self, campaign: Campaign, entries: list[Entry], now: int) -> None:
        book = self._book(campaign)
        told = {
            **book.header(now),
            **self._of_workflow(campaign),
            "details": [book.record(entry, entry.calls[-1]) for entry in entries],
        }
        about = f"{campaign.key}:{','.join(str(entry.id) for entry in entries[:20])}"
        self._pusher.send(_OWNER, "call", about, encoded(told))

    def _book(self, campaign: Campaign) -> TaskBook:
        if campaign.key not in self._books:
            self._books[campaign.key] = TaskBook(campaign)
        return self._books[campaign.key]

    def _of_workflow(self, campaign: Campaign) -> dict[str, Any]:
        """The five fields that a call of a workflow has besides."""
        if campaign.plan.kind != "node":
            return {}
        workflow = self._platform.workflows.workflows.get(campaign.plan.parent)
        if workflow is None:
            return {}
        for key, task in workflow.tasks.items():
            if task.campaign is campaign:
                return {
                    "workflow_id": workflow.key,
                    "workflow_name": workflow.name,
                    "nodetask_id": key,
                    "nodetask_name": task.node.name,
                }
        return {}

    def _look(self, now: int) -> None:
        """Tell of what ended since the last look."""
        for campaign in self._world.of("airudder"):
            if campaign.finished and self._changed(f"task {campaign.key}", "over"):
                told = {**self._book(campaign).header(now), **self._of_workflow(campaign)}
                self._pusher.send(_OWNER, "task", campaign.key, encoded(told))
        for plan in self._platform.plans.plans.values():
            if plan.over and self._changed(f"plan {plan.key}", "over"):
                told = {"plan_id": plan.key, "plan_name": plan.name, "status": plan.status(now)}
                self._pusher.send(_OWNER, "plan", plan.key, encoded(told))
        for workflow in self._platform.workflows.workflows.values():
            if self._changed(f"workflow {workflow.key}", workflow.status):
                self._tell_workflow(workflow, now)
            self._tell_lists(workflow)

    def _changed(self, what: str, state: str) -> bool:
        changed = self._said.get(what) != state
        self._said[what] = state
        return changed

    def _tell_workflow(self, workflow: Workflow, now: int) -> None:
        told = {
            "workflow_id": workflow.key,
            "workflow_name": workflow.name,
            "status": workflow.status,
            "actions": [
                {
                    "nodetask_id": key,
                    "nodetask_name": task.node.name,
                    "node_type": task.node.type,
                    **(
                        {
                            "task_id": task.campaign.key,
                            "task_status": task.campaign.status(now),
                        }
                        if task.campaign
                        else {}
                    ),
                }
                for key, task in workflow.tasks.items()
            ],
        }
        self._pusher.send(_OWNER, "workflow", workflow.key, encoded(told))

    def _tell_lists(self, workflow: Workflow) -> None:
        for place, row in enumerate(workflow.rows):
            if not row.through or (workflow.key, place) in self._through:
                continue
            self._through.add((workflow.key, place))
            told = {
                "workflow_id": workflow.key,
                "workflow_name": workflow.name,
                "case_id": row.case,
                "callee_number": row.callee,
                "rows": [{"nodetask_id": key} for key in row.path],
            }
            self._pusher.send(_OWNER, "list", f"{workflow.key}/{place}", encoded(told))
