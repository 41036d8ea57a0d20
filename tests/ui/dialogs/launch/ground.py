"""The dialog of a launch under test: what it asked for, and what it is told."""

from typing import Any

from tests.support.sample_launches import (
    sample_sending,
)

from dialwatch.calls.batch import BatchState
from dialwatch.ui.dialogs.launch import LaunchDialog


class Asked:
    """What the dialog asked for."""

    def __init__(self, dialog: LaunchDialog) -> None:
        self.told: list[tuple[str, Any]] = []
        for name in (
            *("made", "kept", "thrown_away", "list_wanted", "rows_wanted", "check_wanted"),
            *("include_wanted", "begun", "step_wanted", "decided", "watch_wanted"),
            *("campaign_wanted", "launch_wanted", "choices_wanted"),
        ):
            getattr(dialog, name).connect(lambda *told, name=name: self.told.append((name, told)))

    def of(self, name: str) -> list[Any]:
        return [told for one, told in self.told if one == name]


def said(dialog: LaunchDialog, name: str) -> str:
    return dialog.how_page.fields[name].said


def kinds(dialog: LaunchDialog) -> dict[str, bool]:
    return {str(kind): one.isEnabled() for kind, one in dialog.start_page.kinds.buttons.items()}


def counting(dialog: LaunchDialog, **told: Any) -> None:
    dialog.show_batch(sample_sending(BatchState.COUNTING, ()).changed({"total": 1, **told}))


def sending(dialog: LaunchDialog, state: BatchState, parts: list[Any], rev: int) -> None:
    told = [one.changed({"rev": rev + one.index}) for one in parts]
    dialog.show_batch(sample_sending(state, told), told)
