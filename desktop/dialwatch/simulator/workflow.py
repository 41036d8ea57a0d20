"""A workflow of AI Rudder: lists that go through the nodes of a template, call by call.

Source: vendors/airudder-workflow.md 2.0 (vocabulary), 2.1. Confirmed: that a template is drawn on
the platform, an instance runs it, an outbound node owns an ordinary calling task, and that an
instance ends at its `end_time`. All else is its working model [U]: that a list goes on by whether
its last call was answered; that `auto_finish` 1 ends an instance once every list is through and 2
leaves it open; that a list which was cancelled goes through no later node.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from random import Random
from typing import Any, Literal

from dialwatch.simulator.call import Entry
from dialwatch.simulator.callplan import lines_for
from dialwatch.simulator.campaign import Campaign
from dialwatch.simulator.scenario import POLITE, QUICK, jakarta
from dialwatch.simulator.world import World

__all__ = ["TEMPLATES", "ListRow", "Node", "Template", "Workflow"]

Keeps = Literal["all", "unanswered", "answered"]
_AFTER = 30
"""Seconds from the first list that reaches a node to its first call."""


@dataclass(frozen=True)
class Node:
    """One step. `keeps`: whom of those that come from the call before it takes."""

    name: str
    type: Literal["robot_call", "custom_api"]
    keeps: Keeps = "all"
    robot: str = ""


@dataclass(frozen=True)
class Template:
    """A workflow as it was drawn on the platform."""

    key: int
    name: str
    nodes: tuple[Node, ...]
    variables: tuple[str, ...] = ("name", "amount")


TEMPLATES = {
    template.key: template
    for template in (
        Template(
            4711,
            "Reminder, then a second try",
            (
                Node("First call", "robot_call", robot=POLITE),
                Node("Second call", "robot_call", "unanswered", QUICK),
            ),
        ),
        Template(
            4712,
            "Call and tell the customer system",
            (
                Node("Call", "robot_call", robot=QUICK),
                Node("Tell the system", "custom_api", "answered"),
            ),
        ),
    )
}
"""The account's templates by their ids, oldest first."""


@dataclass
class ListRow:
    """One contact of an instance, and how far it came."""

    callee: str
    case: str
    variables: dict[str, str]
    cancelled: bool = False
    through: bool = False
    passed: list[str] = field(default_factory=list)
    """Node tasks that it went through."""


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
    rows: list[ListRow] = field(init=False, default_factory=list)
    calls: dict[int, Campaign] = field(init=False, default_factory=dict)
    """Place of a node → its calling task."""
    pushed: dict[tuple[str, str, str], dict[str, Any]] = field(init=False, default_factory=dict)
    """Node task, callee, case → what a custom API node pushed."""
    stopped: bool = field(init=False, default=False)
    ended: bool = field(init=False, default=False)
    _of: dict[tuple[int, int], ListRow] = field(init=False, default_factory=dict)
    """Node's place and index of the entry → its list."""

    def __post_init__(self) -> None:
        self.world.schedule(max(self.ends, self.world.start), self._end, None)

    def node_task(self, place: int) -> str:
        """The id of a node as it runs in this instance."""
        drawn = Random(f"{self.world.seed}/{self.key}/node/{place}").getrandbits(120)
        return f"nt{drawn:030x}"

    @property
    def over(self) -> bool:
        """It takes no more lists, and no call of it will begin."""
        return self.stopped or self.ended or (self.auto_finish == 1 and self.through)

    @property
    def through(self) -> bool:
        """Every list has gone through."""
        return bool(self.rows) and all(row.through for row in self.rows)

    def status(self) -> str:
        """Where it stands, in the page's proposed words."""
        if self.stopped:
            return "canceled"
        if self.over:
            return "finished"
        return "running" if self.rows else "created"

    def add(self, rows: Sequence[ListRow]) -> None:
        """Send these lists to the first node."""
        self.rows += rows
        self._reach(0, rows)

    def stop(self, now: int) -> None:
        """End it: calls that go on run to their end."""
        self.stopped = True
        self._halt(now)

    def cancel(self, now: int, callee: str, case: str) -> bool:
        """End the remaining steps of these lists; False: there is no such list."""
        found = [row for row in self.rows if row.callee == callee and case in ("", row.case)]
        for row in found:
            row.cancelled = True
        for place, campaign in self.calls.items():
            for entry in campaign.entries:
                if self._of[place, entry.index] in found:
                    campaign.cancel(now, entry.number, entry.id)
        return bool(found)

    def update(self, callee: str, case: str, variables: Mapping[str, str]) -> bool:
        """New values for these lists, in the nodes to come; False: there is no such list."""
        found = [row for row in self.rows if row.callee == callee and case in ("", row.case)]
        for row in found:
            row.variables.update(variables)
        return bool(found)

    def row_of(self, campaign: Campaign, entry: Entry) -> ListRow:
        """The list of an entry of one of its calling tasks."""
        place = next(place for place, one in self.calls.items() if one is campaign)
        return self._of[place, entry.index]

    def _end(self, now: int, _: None) -> None:
        if not self.over:
            self.ended = True
            self._halt(now)

    def _halt(self, now: int) -> None:
        for campaign in self.calls.values():
            campaign.stop(now)
        for row in self.rows:
            row.through = True

    def _reach(self, place: int, rows: Sequence[ListRow]) -> None:
        """Lists come to a node; those that it does not take are through."""
        if place == len(self.template.nodes):
            for row in rows:
                row.through = True
            return
        node = self.template.nodes[place]
        for row in rows:
            row.passed.append(self.node_task(place))
        if node.type == "custom_api":
            for row in rows:
                self._push(place, row)
            self._reach(place + 1, rows)
        else:
            self._call(place, node, rows)

    def _call(self, place: int, node: Node, rows: Sequence[ListRow]) -> None:
        numbers = [row.callee for row in rows]
        variables = [dict(row.variables) for row in rows]
        campaign = self.calls.get(place)
        if campaign is None:
            drawn = Random(f"{self.world.seed}/{self.key}/task/{place}").getrandbits(120)
            plan = replace(
                jakarta(f"{self.name}_{place + 1}", len(rows), lines_for(max(len(rows), 50)),
                        node.robot, self.line),
                starts=max(0, self.world.moment + _AFTER - self.world.start),
                kind="node",
                parent=self.key,
            )  # fmt: skip
            key = f"cl{drawn:030x}"
            campaign = self.world.begin(plan, numbers, key=key, variables=variables)
            self.calls[place] = campaign
            campaign.followers.append(lambda _now, _campaign, entry: self._follow(place, entry))
            entries = campaign.entries
        else:
            entries = campaign.add(numbers, variables=variables)
        for entry, row in zip(entries, rows, strict=True):
            self._of[place, entry.index] = row

    def _follow(self, place: int, entry: Entry) -> None:
        """A list's call at a node is reported: go on with it, or not."""
        row = self._of[place, entry.index]
        answered = entry.calls[-1].answered
        following = place + 1
        if row.cancelled or self.over or following == len(self.template.nodes):
            row.through = True
            return
        keeps = self.template.nodes[following].keeps
        if keeps == "all" or (keeps == "answered") is answered:
            self._reach(following, [row])
        else:
            row.through = True

    def _push(self, place: int, row: ListRow) -> None:
        node = self.node_task(place)
        self.pushed[node, row.callee, row.case] = {
            "workflow_id": self.key,
            "workflow_name": self.name,
            "node_id": node,
            "node_name": self.template.nodes[place].name,
            "callee": row.callee,
            "case_id": row.case,
            "variables": dict(row.variables),
            "timestamp": self.world.moment,
        }
