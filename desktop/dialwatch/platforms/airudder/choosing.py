"""What AI Rudder offers for the fields of a launch: robots, strategies, templates.

Source: vendors/airudder.md 4.8, 5.1; airudder-workflow.md 2.2.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dialwatch.calls.form import Choice
from dialwatch.calls.launch import Choices, LaunchKind
from dialwatch.platforms.airudder.questions import Row

__all__ = ["CHOICES", "Asked"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A list of the platform, and the field that it is for."""

    field: str
    operation: str
    id: str
    name: str
    what: str
    """What is listed, in the plural."""

    def unasked(self) -> Choices:
        """Where the list is not confirmed for the account."""
        return Choices(
            name=self.field,
            asked=False,
            sentence=f"AI Rudder's list of {self.what} is not confirmed for this account: type the "
            "id, or switch the list on in the account's contract.",
        )

    def read(self, rows: Sequence[Row]) -> Choices:
        """What these rows offer; the first of the same id counts. An empty list is no proof that
        there are none: where most of these are asked for is not confirmed."""
        named: dict[str, Row] = {}
        for row in rows:
            if row.get(self.id):
                named.setdefault(row[self.id], row)
        return Choices(
            name=self.field,
            choices=tuple(
                Choice(value=key, title=row.get(self.name) or key) for key, row in named.items()
            ),
            asked=bool(named),
            sentence="" if named else f"AI Rudder lists no {self.what} for this account.",
            variables={
                key: tuple(name for name in map(str.strip, row["variables"].split(",")) if name)
                for key, row in named.items()
                if row.get("variables")
            },
        )


CHOICES: Mapping[LaunchKind, Asked] = {
    LaunchKind.TASK: Asked(
        field="robot", operation="robot", id="robot_hash", name="robot_name", what="robots"
    ),
    LaunchKind.PLAN: Asked(
        field="strategy",
        operation="plan_strategies",
        id="strategy_id",
        name="strategy_name",
        what="strategies",
    ),
    LaunchKind.WORKFLOW: Asked(
        field="template",
        operation="workflow_templates",
        id="workflow_template_id",
        name="workflow_template_name",
        what="templates",
    ),
}
"""By the kind of launch."""
