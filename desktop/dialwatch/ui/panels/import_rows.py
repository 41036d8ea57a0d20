"""The rows of a list that is being imported: the first ones, and those that are not taken."""

from collections.abc import Sequence

from PySide6.QtWidgets import QTabWidget

from dialwatch.calls.finding import CellKind, Column, Finding
from dialwatch.calls.form import FieldKind, FormField
from dialwatch.importing.job import ListResult
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.format import number
from dialwatch.ui.models.finding_table import FindingTableModel
from dialwatch.ui.theme import ROW
from dialwatch.ui.widgets.empty import EmptyState
from dialwatch.ui.widgets.finding_view import FindingTable

__all__ = ["ImportRows"]


class ImportRows(QTabWidget):
    """Two tables, numbers masked until they are revealed."""

    def __init__(self, fields: Sequence[FormField]) -> None:
        """`fields`: what an entry has."""
        super().__init__()
        self.setAccessibleName(self.tr("Rows of the list"))
        self.tabBar().setAccessibleName(self.tr("Rows of the list"))
        self._phones = {one.name for one in fields if one.kind is FieldKind.PHONE}
        self.preview, self.refused = FindingTableModel(self), FindingTableModel(self)
        self._tables = (
            FindingTable(self.preview, self.tr("The first rows")),
            FindingTable(self.refused, self.tr("Rows that are not taken")),
        )
        self.empty = EmptyState(self._tables[0], "table", ROW + 4)
        self.addTab(self._tables[0], self.tr("First rows"))
        self.addTab(self._tables[1], "")

    def show_result(self, result: ListResult) -> None:
        """What was read."""
        self._show_first(result)
        self._show_refused(result)
        for table in self._tables:
            table.fit()

    def reveal(self, revealed: bool) -> None:
        """Show numbers as they are, or mask them again."""
        for model in (self.preview, self.refused):
            model.reveal(revealed)

    def _show_first(self, result: ListResult) -> None:
        sheet = result.sheet
        numbers = {at for name, at in sheet.columns.items() if name in self._phones}
        columns = tuple(
            Column(
                name=str(at),
                title=heading,
                kind=CellKind.PHONE if at in numbers else CellKind.TEXT,
            )
            for at, heading in enumerate(sheet.headings)
        )
        rows = tuple(_of_width(row, len(columns)) for row in sheet.samples)
        self.preview.show(Finding(columns=columns, rows=rows))
        self.empty.setVisible(not rows)
        if not rows:
            self.empty.say(
                self.tr(
                    "The file has one row, and it is taken for the names of the columns. If it "
                    "holds a number, untick “The first row names the columns”."
                )
            )

    def _show_refused(self, result: ListResult) -> None:
        titles = (self.tr("Line"), self.tr("Why it is not taken"), self.tr("Cells"))
        kinds = (CellKind.NUMBER, CellKind.TEXT, CellKind.TEXT)
        told = (Column(name=title, title=title, kind=kind)
                for title, kind in zip(titles, kinds, strict=True))  # fmt: skip
        lost = tuple((str(one.line), spoken(one.reason), one.text) for one in result.refused_rows)
        self.refused.show(Finding(columns=tuple(told), rows=lost))
        left = result.refused + result.duplicate
        self.setTabText(1, self.tr("Not taken ({n})").format(n=number(left)))
        self.setTabVisible(1, bool(left))


def _of_width(row: tuple[str, ...], width: int) -> tuple[str, ...]:
    return (*row[:width], *[""] * (width - len(row)))
