"""What can be asked of Blu (vendors/blu.md 4)."""

import json
from collections.abc import Mapping
from typing import Any

from dialwatch.calls.finding import CellKind
from dialwatch.calls.form import FieldKind, FormField
from dialwatch.platforms.blu.characters import refused_character
from dialwatch.platforms.spec import Reads, Spec, Values

__all__ = ["SPECS", "UPLOAD_MOST"]

UPLOAD_MOST = 200
"""Entries of one upload (4.2)."""

_TASKS = "Tasks"
_PAGE_MOST = 100
_TASK = FormField(
    name="task",
    title="Task id",
    kind=FieldKind.WHOLE,
    required=True,
    least=0,
    help="The task's number; it is good for the day on which it was made.",
)
_QUERY_TASK = FormField(
    name="task", title="Task id", required=True, longest=64, help="The task's number."
)
_MOBILE = FormField(
    name="mobile",
    title="Number",
    kind=FieldKind.PHONE,
    required=True,
    help="As it was, or is to be, uploaded; nothing is added to it or taken away.",
)


def _no_strange_character(values: Values) -> str:
    """Blu refuses emoji and the like in every input (1)."""
    found = refused_character(values)
    return f"Blu refuses the character {found}: take it out." if found else ""


def _records(values: Values) -> dict[str, Any]:
    """Variables travel as JSON inside a text (4.2, 11)."""
    return {**values, "entries": [_record(entry) for entry in values["entries"]]}


def _record(entry: Mapping[str, Any]) -> dict[str, Any]:
    nested = {name: _packed(entry[name]) for name in ("business", "variables") if name in entry}
    return {**entry, **nested}


def _packed(told: Mapping[str, str]) -> str:
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))


def _body(values: Values) -> dict[str, Any]:
    """The further fields stand beside the name (4.1: which there are is not documented)."""
    return {"name": values["name"], **values.get("more", {})}


_ENTRY = (
    FormField(
        name="id",
        title="Entry id",
        kind=FieldKind.WHOLE,
        required=True,
        least=0,
        help="Your own number of the entry; it comes back with its results.",
    ),
    _MOBILE,
    FormField(name="name", title="Name", longest=100, help="The person's name."),
    FormField(
        name="business",
        title="Business data",
        kind=FieldKind.NAMES,
        help="Comes back with the results and is not spoken, such as an order id.",
    ),
    FormField(
        name="variables",
        title="Variables",
        kind=FieldKind.NAMES,
        help="What the robot's script says of this person.",
    ),
)

_ALL = (
    Spec(
        operation="create_task",
        title="Create task",
        group=_TASKS,
        purpose="Makes a task to which lists can be uploaded. It is good for the current day.",
        acts=True,
        fields=(
            FormField(
                name="name",
                title="Name",
                required=True,
                longest=100,
                help="What the task is called, on Blu and here.",
            ),
            FormField(
                name="more",
                title="Further fields",
                kind=FieldKind.NAMES,
                help="What your account needs besides, such as the robot: Blu's documents do not "
                "tell the names, ask Blu for them.",
            ),
        ),
        rules=(_no_strange_character,),
        wire=_body,
        done="The task was made.",
        reads=Reads(facts="task"),
    ),
    Spec(
        operation="upload",
        title="Upload list",
        group=_TASKS,
        purpose="Adds numbers to a task, at most 200 at a time.",
        acts=True,
        warning="Dialling starts with the upload: there is no separate start. Blu does not say "
        "which entries it took; the results show it.",
        fields=(
            _TASK,
            FormField(
                name="entries",
                title="List",
                kind=FieldKind.LIST,
                required=True,
                most=UPLOAD_MOST,
                columns=_ENTRY,
                help="The people to call.",
            ),
        ),
        rules=(_no_strange_character,),
        wire=_records,
        done="Blu took the list.",
        reads=Reads(facts="task"),
    ),
    Spec(
        operation="cancel",
        title="Cancel call",
        group=_TASKS,
        purpose="Stops later calls to a number that was uploaded, such as after a payment.",
        acts=True,
        warning="A call that is already running goes on. Blu cannot be asked about an entry: that "
        "it was cancelled shows only in the results.",
        fields=(
            _TASK,
            _MOBILE,
            FormField(
                name="order",
                title="Order id",
                kind=FieldKind.WHOLE,
                least=0,
                help="Tells entries with the same number apart, where the upload named one.",
            ),
        ),
        done="Blu accepted the cancellation.",
    ),
    Spec(
        operation="query",
        probe=lambda facts: {"task": facts["watched"]} if "watched" in facts else None,
        title="Query results",
        group="Results",
        purpose="One page of the results of a task. Blu keeps them for 45 days.",
        fields=(
            _QUERY_TASK,
            FormField(name="page", title="Page", kind=FieldKind.WHOLE, least=1, default="1"),
            FormField(
                name="size",
                title="Results a page",
                kind=FieldKind.WHOLE,
                least=1,
                most=_PAGE_MOST,
                default="10",
            ),
        ),
        reads=Reads(
            rows="record",
            lists=("records", "list", "rows", "data"),
            kinds={"mobile": CellKind.PHONE, "record_url": CellKind.LINK},
        ),
    ),
)

SPECS: Mapping[str, Spec] = {spec.operation: spec for spec in _ALL}
"""By the operation's name in the contract, in the order in which they are shown."""
