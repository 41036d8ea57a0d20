"""Values that several of AI Rudder's operations ask for."""

from collections.abc import Callable, Mapping

from dialwatch.calls.finding import CellKind
from dialwatch.calls.form import Choice, FieldKind, FormField
from dialwatch.platforms.spec import Values

__all__ = [
    "CALLEE",
    "KINDS",
    "LIST",
    "MOST_LISTED",
    "PAGES",
    "TASK",
    "VARIABLES",
    "asks",
    "robot_way",
]

MOST_LISTED = 10_000
"""Entries of a list: known for workflows, taken as the limit of a task too (airudder.md 3.5)."""

_LONGEST_PAGE = 100

KINDS = {
    "callee": CellKind.PHONE,
    "caller_number": CellKind.PHONE,
    "callee_number": CellKind.PHONE,
    "recording_url": CellKind.LINK,
    "status": CellKind.STATE,
    "result": CellKind.STATE,
}

TASK = FormField(
    name="task", title="Task id", required=True, longest=64, help="As the list of tasks shows it."
)
CALLEE = FormField(
    name="callee",
    title="Number",
    kind=FieldKind.PHONE,
    required=True,
    longest=32,
    help="With plus sign and country code, as it was listed.",
)
VARIABLES = FormField(
    name="variables",
    title="Variables",
    kind=FieldKind.NAMES,
    help="What the robot says of this person; comes back with the result.",
)
LIST = FormField(
    name="entries",
    title="List",
    kind=FieldKind.LIST,
    required=True,
    most=MOST_LISTED,
    columns=(CALLEE, VARIABLES),
    help="The numbers to call, each with its variables.",
)
PAGES = (
    FormField(name="page", title="Page", kind=FieldKind.WHOLE, least=1, help="Counted from 1."),
    FormField(
        name="size",
        title="Rows a page",
        kind=FieldKind.WHOLE,
        least=1,
        most=_LONGEST_PAGE,
        help="How many rows an answer holds.",
    ),
)


def asks(*names: str, **fixed: object) -> Callable[[Mapping[str, str]], Values | None]:
    """What a contract check asks with: these facts, under their own names, and fixed values."""

    def probe(facts: Mapping[str, str]) -> Values | None:
        if any(name not in facts for name in names):
            return None
        return {**{name: facts[name] for name in names}, **fixed}

    return probe


def robot_way() -> FormField:
    """One robot or a group of them."""
    return FormField(
        name="robot_method",
        title="Robots",
        kind=FieldKind.CHOICE,
        required=True,
        choices=(
            Choice(value="single", title="one robot"),
            Choice(value="group", title="a group of robots"),
        ),
        help="Whether the id below is that of a robot or of a group.",
    )
