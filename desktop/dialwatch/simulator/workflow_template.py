"""Templates of AI Rudder's workflows: nodes, and which way a list goes from each.

Source: vendors/airudder-workflow.md 2.0, 6.5: a template is drawn in the vendor's console, and
these are the types of nodes that the page proposes. What the templates hold is ours [U].
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from dialwatch.simulator.call import Call
from dialwatch.simulator.scenario import CHECK, POLITE, QUICK

__all__ = ["TEMPLATES", "Fits", "Node", "Template"]

Fits = Literal["answered", "unanswered", "promised"]
_PROMISES = frozenset("AB")


@dataclass(frozen=True, kw_only=True)
class Node:
    """One step. The names of nodes to go on with; an empty one is the end of the way."""

    key: str
    """Its id within the template, as a custom API node tells it."""
    name: str
    type: Literal["robot_call", "condition", "custom_api", "wait"]
    then: str = ""
    fits: Fits = "answered"
    """A condition: whose last call so ended goes on with `then`."""
    otherwise: str = ""
    """A condition: what all others go on with."""
    robot: str = ""
    redials: int = 0
    pause: int = 0
    """A call: seconds until its redial; whole minutes."""
    wait: int = 0
    """Seconds."""

    def after(self, last: Call | None) -> str:
        """The node that follows for a list whose last call is that."""
        if self.type == "condition" and not _fits(self.fits, last):
            return self.otherwise
        return self.then


def _fits(wanted: Fits, last: Call | None) -> bool:
    """Nobody fits without a call, and a cancelled call is no answer of either kind."""
    if last is None or last.outcome == "cancelled":
        return False
    if wanted == "promised":
        return last.answered and last.label in _PROMISES
    return last.answered is (wanted == "answered")


@dataclass(frozen=True)
class Template:
    """A workflow as it was drawn. Lists begin with the first node."""

    key: int
    name: str
    made: int
    """Days before the world's start."""
    nodes: dict[str, Node]
    variables: tuple[str, ...] = ("name", "amount")


def _drawn(*nodes: Node) -> dict[str, Node]:
    return {node.key: node for node in nodes}


def _by_key(templates: Iterable[Template]) -> dict[int, Template]:
    return {template.key: template for template in templates}


TEMPLATES = _by_key(
    (
        Template(
            5120,
            "Reminder, then a second try",
            40,
            _drawn(
                Node(key="node-1", name="First call", type="robot_call", robot=POLITE,
                     then="node-2"),
                Node(key="node-2", name="Not reached?", type="condition", fits="unanswered",
                     then="node-3"),
                Node(key="node-3", name="Second call", type="robot_call", robot=QUICK),
            ),
        ),
        Template(
            5134,
            "Call and tell the customer system",
            26,
            _drawn(
                Node(key="node-1", name="Call", type="robot_call", robot=QUICK, then="node-2"),
                Node(key="node-2", name="Promised?", type="condition", fits="promised",
                     then="node-3", otherwise="node-4"),
                Node(key="node-3", name="Tell the system", type="custom_api"),
                Node(key="node-4", name="Not reached?", type="condition", fits="unanswered",
                     then="node-5"),
                Node(key="node-5", name="Some minutes", type="wait", wait=180, then="node-6"),
                Node(key="node-6", name="Call again", type="robot_call", robot=POLITE,
                     redials=1, pause=120),
            ),
        ),
        Template(
            5177,
            "Check, then remind",
            9,
            _drawn(
                Node(key="node-1", name="Identity check", type="robot_call", robot=CHECK,
                     then="node-2"),
                Node(key="node-2", name="Reached?", type="condition", then="node-3"),
                Node(key="node-3", name="Reminder", type="robot_call", robot=POLITE),
            ),
            ("name", "amount", "birthday"),
        ),
    )
)  # fmt: skip
"""The account's templates by their ids, oldest first."""
