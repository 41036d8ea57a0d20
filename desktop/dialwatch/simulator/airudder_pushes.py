"""What AI Rudder pushes: calls, tasks and plans that are finished, and what workflows do.

Source: vendors/airudder.md 6.1 to 6.3; airudder-workflow.md 3.1 to 3.5, 5. Documented: a call is
told once its dialling is over, unconnected ones together and concurrent ends too; the header and
the fields of a call; lists and status of workflows; content type and user agent. Unconfirmed [U]
here: that ends of one second are concurrent and at most 100 go into a body; `plan_id` in the
header of a plan's task; the workflow's fields in the header and `case_id` beside the number; a
finished task being told by its header, a stopped one at once and its last calls after it; the
plan's body; that a workflow tells `running` too; the custom node's body; the signature, which the
kinds `node`, `waba` and `chatbot` alone carry.
"""

import hashlib
import hmac
from collections.abc import Mapping
from typing import Any
from zoneinfo import ZoneInfo

from dialwatch.simulator.airudder import AiRudder
from dialwatch.simulator.call import Entry
from dialwatch.simulator.callplan import CallPlan
from dialwatch.simulator.campaign import Campaign
from dialwatch.simulator.push import Message, Push
from dialwatch.simulator.pusher import Pusher
from dialwatch.simulator.retries import AIRUDDER
from dialwatch.simulator.scenario import JAKARTA
from dialwatch.simulator.wire import encoded, local_time
from dialwatch.simulator.workflow import ListRow, NodeTask, Workflow
from dialwatch.simulator.world import World

__all__ = ["AiRudderPushes"]

_TOGETHER = 100
"""Calls of one body."""
_SIGNED = frozenset({"node", "waba", "chatbot"})
_HEADERS = {"Content-Type": "application/json", "User-Agent": "Airudder"}


class AiRudderPushes:
    """Follows the account and pushes what has an address."""

    def __init__(self, world: World, airudder: AiRudder, pusher: Pusher) -> None:
        self._world = world
        self._airudder = airudder
        self._pusher = pusher
        self._zone = ZoneInfo(JAKARTA)
        self._ended: dict[str, list[Entry]] = {}
        """Task → entries reported in this second."""
        airudder.workflows.followers.append(self)
        world.watch(self._watch)

    def send(self, kind: str, about: Mapping[str, Any], body: bytes) -> Push | None:
        """Push that body, signed where such a push is."""
        headers = dict(_HEADERS)
        if kind in _SIGNED:
            secret = self._airudder.app_secret.encode()
            headers["X-AIRudder-Sign"] = hmac.new(secret, body, hashlib.sha256).hexdigest()
        return self._pusher.send(Message("airudder", kind, about, body, lambda: headers), AIRUDDER)

    def _watch(self, campaign: Campaign) -> None:
        if campaign.plan.platform == "airudder":
            campaign.followers.append(self._shown)
            campaign.endings.append(self._over)

    def _shown(self, now: int, campaign: Campaign, entry: Entry) -> None:
        if not self._pusher.wanted("airudder", "call"):
            return
        ended = self._ended.setdefault(campaign.key, [])
        ended.append(entry)
        if len(ended) == 1:
            self._world.schedule(now, self._tell_calls, campaign)

    def _tell_calls(self, now: int, campaign: Campaign) -> None:
        ended = self._ended.pop(campaign.key)
        book, task = self._airudder.shelf.of_campaign(campaign), self._node(campaign)
        header = {**self._of_workflow(campaign, task), **book.header(now)}
        for first in range(0, len(ended), _TOGETHER):
            entries = ended[first : first + _TOGETHER]
            details = [book.record(entry, entry.calls[-1]) for entry in entries]
            if task:
                details = [
                    {**record, "case_id": entry.case}
                    for record, entry in zip(details, entries, strict=True)
                ]
            about = {"task_id": campaign.key, "ids": [entry.id for entry in entries]}
            self.send("call", about, encoded({**header, "details": details}))

    def _over(self, now: int, campaign: Campaign) -> None:
        # After the calls of this second.
        self._world.schedule(now, self._tell_over, campaign)

    def _tell_over(self, now: int, campaign: Campaign) -> None:
        if self._pusher.wanted("airudder", "task"):
            book = self._airudder.shelf.of_campaign(campaign)
            task = self._node(campaign)
            header = {**self._of_workflow(campaign, task), **book.header(now)}
            about = {"task_id": campaign.key, "status": header["status"]}
            self.send("task", about, encoded(header))
        plan = self._airudder.plans.plans.get(campaign.plan.parent)
        if plan and plan.rounds[-1] is campaign:
            self._tell_plan(now, plan)

    def _tell_plan(self, now: int, plan: CallPlan) -> None:
        body = {
            "plan_id": plan.key,
            "plan_name": plan.name,
            "strategy_id": plan.strategy.key,
            "status": plan.status(now),
            "created_at": local_time(plan.created, self._zone),
        }
        about = {"plan_id": plan.key, "status": body["status"]}
        self.send("plan", about, encoded(body))

    def _node(self, campaign: Campaign) -> NodeTask | None:
        workflow = self._airudder.workflows.workflows.get(campaign.plan.parent)
        if workflow is None:
            return None
        return next(task for task in workflow.tasks.values() if task.campaign is campaign)

    def _of_workflow(self, campaign: Campaign, task: NodeTask | None) -> dict[str, str]:
        if task is None:
            return {}
        workflow = self._airudder.workflows.workflows[campaign.plan.parent]
        return {
            "workflow_id": workflow.key,
            "workflow_name": workflow.name,
            "nodetask_id": task.key,
            "nodetask_name": task.node.name,
        }

    def status_changed(self, now: int, workflow: Workflow) -> None:
        # After the node's tasks have come to the same end.
        self._world.schedule(now, self._tell_status, (workflow, workflow.status))

    def _tell_status(self, now: int, told: tuple[Workflow, str]) -> None:
        workflow, status = told
        actions = [_action(task, now) for task in workflow.tasks.values()]
        body = {**_named(workflow), "status": status, "actions": actions}
        about = {"workflow_id": workflow.key, "status": status}
        self.send("workflow", about, encoded(body))

    def list_through(self, workflow: Workflow, row: ListRow) -> None:
        nodes = [workflow.tasks[key] for key in row.path]
        body = {
            **_named(workflow),
            "case_id": row.case,
            "callee_number": row.callee,
            "rows": [_passed(task) for task in nodes],
        }
        about = {"workflow_id": workflow.key, "case_id": row.case, "callee_number": row.callee}
        self.send("list", about, encoded(body))

    def node_pushed(self, body: Mapping[str, Any]) -> None:
        names = ("workflow_id", "node_id", "callee", "case_id")
        self.send("node", {name: body[name] for name in names}, encoded(body))


def _named(workflow: Workflow) -> dict[str, str]:
    return {"workflow_id": workflow.key, "workflow_name": workflow.name}


def _passed(task: NodeTask) -> dict[str, str]:
    told = {
        "nodetask_id": task.key,
        "nodetask_name": task.node.name,
        "node_type": task.node.type,
    }
    return {**told, "task_id": task.campaign.key} if task.campaign else told


def _action(task: NodeTask, now: int) -> dict[str, str]:
    told = _passed(task)
    return {**told, "task_status": task.campaign.status(now)} if task.campaign else told
