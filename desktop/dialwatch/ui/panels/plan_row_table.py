"""A table of a plan's rows, with the columns that its mode has."""

from collections.abc import Mapping, Sequence

from dialwatch.calls.binding import Mode
from dialwatch.ui.delegates.plan_row import PlanRowDelegate
from dialwatch.ui.models.plan_rows import EXTENSION, RESULT, WHAT, WHY, B, PlanRows, Y
from dialwatch.ui.panels.paged_row_table import PagedRowTable

__all__ = ["NOTE", "PlanRowTable"]

NOTE = 34
"""Pixels of what is said of the row on which one stands: the table above keeps its height."""

_WIDTHS = (62, 112, 134, 134, 134, 64, 134, 0, 148, 0)
_LACKS: Mapping[str, Sequence[int]] = {
    Mode.AXB: (EXTENSION, Y),
    Mode.AX: (B, EXTENSION, Y),
    Mode.AXE: (B, Y),
    Mode.AXYB: (EXTENSION,),
}


class PlanRowTable(PagedRowTable):
    """Rows come as they are scrolled to; how many there are is always said."""

    def __init__(self, name: str, *, sent: bool = False) -> None:
        """`sent`: what became of them is shown, not what would."""
        self.plan_rows = PlanRows()
        self._hidden = (WHAT,) if sent else (RESULT, WHY)
        super().__init__(self.plan_rows, name, _WIDTHS, self._hidden)
        self.table.setItemDelegate(PlanRowDelegate(self.plan_rows, self))

    def show_mode(self, mode: str, titles: Mapping[str, str]) -> None:
        """The columns of this mode; `titles`: of its fields."""
        self.plan_rows.name_fields(titles)
        lacks = _LACKS.get(mode, ())
        for column in (B, EXTENSION, Y):
            self.table.setColumnHidden(column, column in lacks)
