"""What can be begun on Blu (vendors/blu.md 4.1, 4.2)."""

from collections.abc import Mapping
from dataclasses import replace

from dialwatch.calls.form import FieldKind, FormField
from dialwatch.calls.launch import LaunchKind
from dialwatch.platforms.blu.operations import SPECS, UPLOAD_MOST
from dialwatch.platforms.way import Way

__all__ = ["ENTRY_ID", "WAYS"]

ENTRY_ID = "id"
"""The column of an entry's own number; rows without one are given theirs."""

_CREATE, _UPLOAD = SPECS["create_task"], SPECS["upload"]


def _columns() -> tuple[FormField, ...]:
    listed = next(one.columns for one in _UPLOAD.fields if one.kind is FieldKind.LIST)
    return tuple(
        replace(
            one,
            required=False,
            help="Your own number of the entry; it comes back with its results. Rows without one "
            "are numbered for you.",
        )
        if one.name == ENTRY_ID
        else one
        for one in listed
    )


WAYS: Mapping[LaunchKind, Way] = {
    way.kind: way
    for way in (
        Way(
            kind=LaunchKind.TASK,
            title="Task for today",
            purpose="Makes a task that is good for the current day, and uploads the list to it.",
            specs=(_CREATE, _UPLOAD),
            warning=f"{_UPLOAD.warning} If the answer to the making is lost, an empty task may be "
            "left behind; it dials nobody.",
            most=UPLOAD_MOST,
            columns=_columns(),
        ),
        Way(
            kind=LaunchKind.ADD,
            title="List into a task of today",
            purpose="Uploads the list to a task that was made today.",
            specs=(_UPLOAD,),
            warning=_UPLOAD.warning,
            most=UPLOAD_MOST,
            columns=_columns(),
        ),
    )
}
"""By their kind, in the order in which they are shown."""
