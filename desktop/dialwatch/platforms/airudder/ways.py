"""What can be begun on AI Rudder (vendors/airudder.md 4.1, 5.2; airudder-workflow.md 2.1)."""

from collections.abc import Mapping

from dialwatch.calls.form import FieldKind
from dialwatch.calls.launch import LaunchKind
from dialwatch.platforms.airudder.fields import MOST_LISTED
from dialwatch.platforms.airudder.operations import SPECS
from dialwatch.platforms.spec import Spec
from dialwatch.platforms.way import Way

__all__ = ["WAYS"]

_TASK, _PLAN, _WORKFLOW = SPECS["create"], SPECS["plan_create"], SPECS["workflow_create"]


def _way(kind: LaunchKind, spec: Spec, title: str, *, warning: str, splits: bool = True) -> Way:
    columns = next(one.columns for one in spec.fields if one.kind is FieldKind.LIST)
    return Way(
        kind=kind,
        title=title,
        purpose=spec.purpose,
        specs=(spec,),
        warning=warning,
        most=MOST_LISTED,
        splits=splits,
        columns=columns,
    )


WAYS: Mapping[LaunchKind, Way] = {
    way.kind: way
    for way in (
        _way(
            LaunchKind.TASK,
            _TASK,
            "Task",
            warning="Dialling begins at “Dial from”, or at once without it: there is no separate "
            f"start. More than {MOST_LISTED:,} rows become several tasks, numbered after the name.",
        ),
        _way(
            LaunchKind.PLAN,
            _PLAN,
            "Plan with a strategy",
            warning="Dialling begins at “Dial from”, or at once without it; robots and rounds are "
            f"the strategy's. More than {MOST_LISTED:,} rows become several plans, numbered after "
            "the name.",
        ),
        _way(
            LaunchKind.WORKFLOW,
            _WORKFLOW,
            "Workflow",
            warning="The first step begins at once: there is no separate start, and no later one. "
            f"A workflow takes {MOST_LISTED:,} rows in all.",
            splits=False,
        ),
    )
}
"""By their kind, in the order in which they are shown."""
