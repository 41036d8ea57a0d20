"""A table of a launch's rows."""

from collections.abc import Sequence

from dialwatch.ui.models.launch_rows import LaunchRows
from dialwatch.ui.panels.paged_row_table import PagedRowTable

__all__ = ["LaunchRowTable"]

_WIDTHS = (76, 76, 170, 190, 0)


class LaunchRowTable(PagedRowTable):
    """Rows come as they are scrolled to; how many there are is always said."""

    def __init__(self, name: str, hidden: Sequence[int] = ()) -> None:
        """`name`: what it shows; `hidden`: columns of `LaunchRows` that say nothing here."""
        super().__init__(LaunchRows(), name, _WIDTHS, hidden)
