"""Rows of a plan: fetched as they come into sight, numbers masked until revealed."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QObject

from dialwatch.calls.binding_plan import PlanRow, RowKind
from dialwatch.calls.number import masked
from dialwatch.ui.delegates.cells import StatusCell
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.format import NONE, number
from dialwatch.ui.models.paged_rows import PagedRows
from dialwatch.ui.models.plan_words import kind_cell, kind_word, row_result
from dialwatch.ui.privacy import masked_text

__all__ = ["EXTENSION", "KIND", "LINE", "RESULT", "WHAT", "WHY", "A", "B", "PlanRows", "X", "Y"]

translate = QCoreApplication.translate

LINE, KIND, X, A, B, EXTENSION, Y, WHAT, RESULT, WHY = range(10)


class PlanRows(PagedRows):
    """Shows one sort of rows at a time; scrolling asks for more of them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(WHY + 1, parent)
        self._titles: Mapping[str, str] = {}

    def name_fields(self, titles: Mapping[str, str]) -> None:
        """How fields are called in what changes."""
        self._titles = titles

    def row(self, at: int) -> PlanRow | None:
        """The row at a place of the view; None where there is none."""
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def title(self, column: int) -> str:
        return (
            translate("Plans", "Line"),
            translate("Plans", "Plan"),
            translate("Plans", "X"),
            translate("Plans", "A"),
            translate("Plans", "B"),
            translate("Plans", "Ext."),
            translate("Plans", "Y"),
            translate("Plans", "What changes, or why not"),
            translate("Plans", "Result"),
            translate("Plans", "Why"),
        )[column]

    def words(self, told: PlanRow, column: int) -> str:
        """The words of a row's cell."""
        match column:
            case 0:
                return number(told.line) if told.line else number(told.index + 1)
            case 1:
                return kind_word(told.kind)
            case 2 | 3 | 4 | 6:
                return self._number((told.x, told.a, told.b, "", told.y)[column - 2])
            case 5:
                return told.extension or NONE
            case 7:
                return self._said(told, self._what(told)) or NONE
            case 8:
                return row_result(told)[0]
        return self._said(told, spoken(told.sentence or told.reason)) or NONE

    def note(self, at: int) -> str:
        """All that is said of the row at a place of the view."""
        told = self.row(at)
        if told is None:
            return ""
        words = map(spoken, (told.sentence, told.reason, *told.notes))
        sentence, reason, *notes = words
        said = (sentence, reason, self._changes(told), *notes)
        return self._said(told, " · ".join(filter(None, said)))

    def drawn(self, row: int, column: int) -> StatusCell | None:
        """The sign of what would be done, and of what became of it."""
        if column == KIND:
            return kind_cell(self._rows[row].kind)
        return row_result(self._rows[row])[1] if column == RESULT else None

    def kind(self, at: int) -> RowKind:
        """What would be done with the row at a place of the view."""
        kind: RowKind = self._rows[at].kind
        return kind

    def is_right(self, column: int) -> bool:
        """Places are figures."""
        return column == LINE

    def _what(self, told: PlanRow) -> str:
        return spoken(told.reason) or self._changes(told) or " ".join(map(spoken, told.notes))

    def _changes(self, told: PlanRow) -> str:
        return " · ".join(
            f"{self._titles.get(name, name)}: {spoken(was) or NONE} → {spoken(will) or NONE}"
            for name, (was, will) in told.changes.items()
        )

    def _number(self, text: str) -> str:
        if not text:
            return NONE
        return text if self._revealed else masked(text)

    def _said(self, told: PlanRow, text: str) -> str:
        known = [one for one in (told.x, told.a, told.b, told.y) if one]
        return text if self._revealed else masked_text(text, known, codes=True)
