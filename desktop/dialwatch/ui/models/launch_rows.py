"""Rows of a launch's list: fetched as they come into sight, numbers masked until revealed."""

from PySide6.QtCore import QCoreApplication, QObject

from dialwatch.calls.launch import LaunchRow
from dialwatch.calls.number import masked
from dialwatch.ui.delegates.cells import StatusCell
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.format import NONE, number
from dialwatch.ui.models.launch_words import problem_word, row_cell, row_word
from dialwatch.ui.models.paged_rows import PagedRows
from dialwatch.ui.privacy import masked_text

__all__ = ["LINE", "NUMBER", "PLACE", "RESULT", "WHY", "LaunchRows"]

translate = QCoreApplication.translate

PLACE, LINE, NUMBER, RESULT, WHY = range(5)


class LaunchRows(PagedRows):
    """Shows one sort of rows at a time; scrolling asks for more of them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(WHY + 1, parent)

    def row(self, at: int) -> LaunchRow | None:
        """The row at a place of the view; None where there is none."""
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def title(self, column: int) -> str:
        return (
            translate("Launch", "Row"),
            translate("Launch", "Line"),
            translate("Launch", "Number"),
            translate("Launch", "Result"),
            translate("Launch", "Why"),
        )[column]

    def words(self, told: LaunchRow, column: int) -> str:
        """The words of a row's cell."""
        match column:
            case 0:
                return number(told.index + 1)
            case 1:
                return number(told.line) if told.line else NONE
            case 2:
                return told.number if self._revealed else masked(told.number)
            case 3:
                return row_word(told)
        reason = spoken(told.reason) or (problem_word(told.left_out) if told.left_out else NONE)
        return reason if self._revealed else masked_text(reason, (told.number,))

    def drawn(self, row: int, column: int) -> StatusCell | None:
        """The shape of a result."""
        return row_cell(self._rows[row]) if column == RESULT else None

    def is_right(self, column: int) -> bool:
        """Places are figures."""
        return column in (PLACE, LINE)
