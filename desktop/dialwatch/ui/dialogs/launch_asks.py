"""What the dialog of a launch asks of the program: the signals, and with what they are answered."""

from PySide6.QtCore import Signal

from dialwatch.ui.dialogs.launch_frame import LaunchFrame

__all__ = ["LaunchAsks"]


class LaunchAsks(LaunchFrame):
    """A frame that can ask; `LaunchDialog` says when."""

    offers_wanted = Signal()
    launches_wanted = Signal()
    launch_wanted = Signal(str)
    choices_wanted = Signal(str, str)
    """(account, kind): answer with `show_choices`."""
    made = Signal(dict)
    """A draft, with an id of its own: answer with `show_launch`."""
    kept = Signal(str, dict)
    """(launch, what changed): answer with `show_launch` or `show_not_kept`."""
    thrown_away = Signal(str)
    list_wanted = Signal(str, object, str)
    """(launch, its offer, pasted text or empty): a list is to be read: answer with `show_list`."""
    rows_wanted = Signal(str, int, str, int)
    """(launch, on which step, which rows, the first of them): answer with `show_rows`."""
    check_wanted = Signal(str)
    """It is to be checked anew: answer with `show_check` until it is done."""
    include_wanted = Signal(str, list)
    """The check as it is when these kinds are let pass: answer with `show_check`."""
    campaign_wanted = Signal(str, str)
    """(account, key): it is to be shown in the table of campaigns."""
