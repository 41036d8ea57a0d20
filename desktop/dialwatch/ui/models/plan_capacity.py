"""How full each X is, and would be: the fullest first."""

from PySide6.QtCore import QCoreApplication, QObject

from dialwatch.calls.binding_plan import PlanCheck, XCapacity
from dialwatch.calls.number import masked
from dialwatch.ui.delegates.gauge import GaugeCell
from dialwatch.ui.format import number
from dialwatch.ui.models.plain_table import Cell, PlainTableModel, Row

__all__ = ["PlanCapacity"]

translate = QCoreApplication.translate


class PlanCapacity(PlainTableModel):
    """The engine tells the fullest of them."""

    def __init__(self, parent: QObject | None = None) -> None:
        headings = [translate("Plans", "X"), translate("Plans", "Before → after")]
        super().__init__(headings, parent)
        self._revealed = False
        self._told: tuple[XCapacity, ...] = ()

    def take(self, check: PlanCheck | None) -> None:
        """Those of this check; None: there is none."""
        self._told = check.capacity if check is not None else ()
        self.replace([self._row(one) for one in self._told])

    def reveal(self, on: bool) -> None:
        """Show numbers whole, or masked again."""
        self._revealed = on
        self.replace([self._row(one) for one in self._told])

    def _row(self, one: XCapacity) -> Row:
        most = max(1, one.after.most or one.before.most)
        gauge = GaugeCell(
            one.before.used / most, one.after.used / most, (one.after.advised or 0) / most
        )
        text = translate("Plans", "{before} → {after} of {most}").format(
            before=number(one.before.used), after=number(one.after.used), most=number(most)
        )
        x = one.x if self._revealed else masked(one.x)
        return Row(one.x, (Cell(x), Cell(text, drawn=gauge)))
