"""A workflow of AI Rudder: lists that go through the nodes of a template, call by call.

Source: vendors/airudder-workflow.md 2.0 (vocabulary), 2.1 to 2.7, 3.3. Confirmed: that a template
is drawn on the platform, an instance runs it, an outbound node owns an ordinary calling task, and
that an instance ends at its `end_time`. All else is its working model [U]: a node's task begins
with the first list that comes there, takes more while the instance runs and is over with it; a
list goes on once its call is reported, by how its last call ended; `auto_finish` 1 ends an instance
once every list is through, 2 leaves it open; an instance that ends at its time is `finished`,
whoever was not called by then becomes a cancelled call; a list that was cancelled goes through no
later node, while a call of it that goes on is not cut; new variables are joined with those that a
list has. What a custom API node pushes is kept here; who is told of it sends it.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from random import Random
from typing import Any, Protocol

from dialwatch.simulator.call import Entry
from dialwatch.simulator.campaign import Campaign
from dialwatch.simulator.scenario import jakarta
from dialwatch.simulator.workflow_template import Node, Template
from dialwatch.simulator.world import World

__all__ = ["ListRow", "NodeTask", "Workflow", "WorkflowFollower"]

_LINES = 16
"""How many lines dial for one node."""


@dataclass(eq=False)
class ListRow:
    """One contact of an instance, and how far it came."""

    callee: str
    case: str
    variables: dict[str, str]
    added: int = 0
    """Seconds of UTC epoch."""
    cancelled: bool = False
    through: bool = False
    """No call of it goes on or will begin."""
    path: list[str] = field(default_factory=list)
    """Nodes that it came to, in order."""
    calls: list[tuple["NodeTask", Entry]] = field(default_factory=list)

    def matches(self, callee: str, case: str) -> bool:
        """Whether it is a list of that number and case; an empty text stands for any."""
        return callee in ("", self.callee) and case in ("", self.case)

    @property
    def in_call(self) -> bool:
        """An outbound node has it and has not reported on it."""
        return bool(self.calls) and self.calls[-1][1].shown_at is None


@dataclass
class NodeTask:
    """A node as it runs in one instance."""

    key: str
    node: Node
    campaign: Campaign | None = None
    """An outbound node's calling task, once a list came to it."""
    rows: list[ListRow] = field(default_factory=list)
    """Lists in the order of the task's entries."""


class WorkflowFollower(Protocol):
    """Told of what happens in workflows, when it does."""

    def status_changed(self, now: int, workflow: "Workflow") -> None: ...

    def list_through(self, workflow: "Workflow", row: ListRow) -> None: ...

    def node_pushed(self, body: Mapping[str, Any]) -> None: ...


@dataclass
class Workflow:
    """An instance. `ends` and `created` are seconds of UTC epoch."""

    world: World
    key: str
    name: str
    template: Template
    line: str
    ends: int
    auto_finish: int
    created: int
    followers: Sequence[WorkflowFollower] = ()
    rows: list[ListRow] = field(init=False, default_factory=list)
    through: int = field(init=False, default=0)
    """How many lists are through."""
    tasks: dict[str, NodeTask] = field(init=False)
    """Node → its task."""
    pushed: list[dict[str, Any]] = field(init=False, default_factory=list)
    """What custom API nodes pushed, oldest first."""
    status: str = field(init=False, default="running")
    """In the page's proposed words: `running`, `finished`, `canceled`."""

    def __post_init__(self) -> None:
        self.tasks = {key: NodeTask(self._drawn(key), n) for key, n in self.template.nodes.items()}
        # Before any task of a node asks for it: at `ends` the workflow is the first to act.
        self.world.schedule(self.ends, self._end, "finished")
        self._tell_status(self.created)

    def _drawn(self, what: str) -> str:
        return f"{Random(f'{self.world.seed}/{self.key}/{what}').getrandbits(128):032x}"

    @property
    def over(self) -> bool:
        """It takes no more lists, and no call of it will begin."""
        return self.status != "running"

    def add(self, rows: Sequence[ListRow]) -> None:
        """Send these lists to the first node."""
        now = self.world.moment
        for row in rows:
            row.added = now
        self.rows += rows
        self._reach(now, next(iter(self.tasks)), rows)

    def stop(self, now: int) -> None:
        """End it: calls that go on run to their end. Nothing happens when it is over."""
        self._end(now, "canceled")

    def find(self, callee: str, case: str) -> list[ListRow]:
        """The lists of that number and case; an empty text stands for any."""
        return [row for row in self.rows if row.matches(callee, case)]

    def cancel(self, now: int, row: ListRow) -> bool:
        """End the remaining steps of a list; False: it was through already."""
        if row.through or row.cancelled:
            return row.cancelled
        row.cancelled = True
        if row.in_call:
            task, entry = row.calls[-1]
            if task.campaign:
                task.campaign.cancel(now, entry.number, entry.id)
        else:
            self._leave(now, [row])
        return True

    def update(self, row: ListRow, variables: Mapping[str, str]) -> None:
        """New values for what was not dialled yet of a list."""
        row.variables = {**row.variables, **variables}
        if row.in_call and not row.calls[-1][1].calls:
            task, entry = row.calls[-1]
            entry.variables = row.variables
            if task.campaign:
                task.campaign.changed.append(entry.index)

    def _end(self, now: int, status: str) -> None:
        if self.over:
            return
        self.status = status
        for task in self.tasks.values():
            if task.campaign:
                task.campaign.open_ended = False
                task.campaign.stop(now)
        self._tell_status(now)
        self._leave(now, [row for row in self.rows if not row.in_call])

    def _tell_status(self, now: int) -> None:
        for follower in self.followers:
            follower.status_changed(now, self)

    def _reach(self, now: int, key: str, rows: Sequence[ListRow]) -> None:
        """Lists come to a node, or to the end of their way."""
        if not key:
            self._leave(now, rows)
            return
        task = self.tasks[key]
        for row in rows:
            row.path.append(key)
        if task.node.type == "robot_call":
            self._call(task, rows)
        elif task.node.type == "wait":
            self.world.schedule(now + task.node.wait, partial(self._go_on, task.node), rows)
        else:
            if task.node.type == "custom_api":
                self._push(now, task.node, rows)
            self._go_on(task.node, now, rows)

    def _go_on(self, node: Node, now: int, rows: Sequence[ListRow]) -> None:
        """Send lists that are through with a node to those that follow it."""
        ways: dict[str, list[ListRow]] = defaultdict(list)
        for row in rows:
            if not row.through:
                last = row.calls[-1][1].calls[-1] if row.calls else None
                ends = row.cancelled or self.over
                ways["" if ends else node.after(last)].append(row)
        for key, following in ways.items():
            self._reach(now, key, following)

    def _leave(self, now: int, rows: Sequence[ListRow]) -> None:
        left = [row for row in rows if not row.through]
        for row in left:
            row.through = True
        self.through += len(left)
        for follower in self.followers:
            for row in left:
                follower.list_through(self, row)
        if self.auto_finish == 1 and self.rows and self.through == len(self.rows):
            self._end(now, "finished")

    def _call(self, task: NodeTask, rows: Sequence[ListRow]) -> None:
        numbers = [row.callee for row in rows]
        variables = [row.variables for row in rows]
        if task.campaign is None:
            campaign = task.campaign = self._begun(task, numbers, variables)
            entries = campaign.entries[:]
        else:
            entries = task.campaign.add(numbers, variables=variables)
        task.rows += rows
        for entry, row in zip(entries, rows, strict=True):
            entry.case = row.case
            row.calls.append((task, entry))

    def _begun(
        self, task: NodeTask, numbers: Sequence[str], variables: Sequence[Mapping[str, str]]
    ) -> Campaign:
        node, name = task.node, f"{self.name}_{task.node.name.lower().replace(' ', '_')}"
        plan = replace(
            jakarta(name, len(numbers), _LINES, node.robot, self.line),
            ends=self.ends - self.world.start,
            redials=node.redials,
            pause=node.pause,
            kind="node",
            parent=self.key,
        )
        key = ("ic" if plan.info_check else "cl") + self._drawn(f"task/{node.key}")[2:]
        campaign = self.world.begin(plan, numbers, key=key, variables=variables)
        campaign.open_ended = True
        campaign.followers.append(partial(self._follow, task))
        return campaign

    def _follow(self, task: NodeTask, now: int, _: Campaign, entry: Entry) -> None:
        """A list's call at a node is reported."""
        self._go_on(task.node, now, [task.rows[entry.index]])

    def _push(self, now: int, node: Node, rows: Sequence[ListRow]) -> None:
        for row in rows:
            body = {
                "workflow_id": self.key,
                "workflow_name": self.name,
                "node_id": node.key,
                "node_name": node.name,
                "callee": row.callee,
                "case_id": row.case,
                "variables": row.variables,
                "timestamp": now,
            }
            self.pushed.append(body)
            for follower in self.followers:
                follower.node_pushed(body)
