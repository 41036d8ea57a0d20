"""What stands beside the table: the X, the binding, when they end, and how the lines fare."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QTabWidget

from dialwatch.calls.account import AccountState
from dialwatch.calls.binding import Binding, Mode
from dialwatch.calls.platform import Platform
from dialwatch.ledger.arrangement import Arranged, Group
from dialwatch.ledger.health import Line
from dialwatch.ledger.number_figures import NumberCalls, latest_on, number_calls
from dialwatch.ledger.view import CallView, LedgerView
from dialwatch.ui.numbers.binding_tab import BindingTab
from dialwatch.ui.numbers.ends_tab import EndsTab
from dialwatch.ui.numbers.health_tab import HealthTab
from dialwatch.ui.numbers.x_tab import XTab

__all__ = ["Side"]

_LATEST = 50
"""Last calls of an X that are shown."""
_LEAST = 366


@dataclass(frozen=True, slots=True)
class _Counted:
    """What came of a count."""

    view: LedgerView
    calls: NumberCalls
    x: str
    latest: tuple[CallView, ...]


class Side(QTabWidget):
    """Four tabs; Ctrl+Tab goes along them."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumWidth(_LEAST)
        self.setAccessibleName(self.tr("Beside the bindings"))
        self.tabBar().setAccessibleName(self.tr("Beside the bindings"))
        self.setDocumentMode(True)
        self.x_tab, self.binding_tab = XTab(), BindingTab()
        self.ends_tab, self.health_tab = EndsTab(), HealthTab()
        self.addTab(self.x_tab, "X")
        self.addTab(self.binding_tab, self.tr("Binding"))
        self.addTab(self.ends_tab, self.tr("Ends"))
        self.addTab(self.health_tab, self.tr("Health"))
        self._row: tuple[Binding | None, Group | None] = (None, None)
        self._found = Arranged()
        self._calls = NumberCalls()
        self._latest: _Counted | None = None
        self._accounts: Sequence[AccountState] = ()
        self._mode: Mode | None = None
        self._when, self._whole = (ZoneInfo("UTC"), 0), False
        self.currentChanged.connect(lambda _: self._fill())

    def wants(self, x: str) -> bool:
        """The last calls of this X are not known yet."""
        return self._latest is None or self._latest.x != x

    @staticmethod
    def counted(
        view: LedgerView, account: str, now: int, bindings: Mapping[Line, int], x: str
    ) -> _Counted:
        """Count; for a worker."""
        latest = latest_on(view, account, x, _LATEST) if x else ()
        return _Counted(view, number_calls(view, account, now, bindings), x, latest)

    def take(self, told: object) -> NumberCalls:
        """What a worker counted."""
        if isinstance(told, _Counted):
            self._latest = told
            return told.calls
        return NumberCalls()

    def fill(
        self,
        row: tuple[Binding | None, Group | None],
        found: Arranged,
        calls: NumberCalls,
        accounts: tuple[Sequence[AccountState], Mode | None],
        when: tuple[ZoneInfo, int],
        *,
        whole: bool,
    ) -> None:
        """On what the user stands, and all that is known; `accounts` with the mode of the one that
        is shown; `when`: the zone that is shown, and now (UTC epoch ms)."""
        self._row, self._found, self._calls = row, found, calls
        self._accounts, self._mode = accounts
        self._when, self._whole = when, whole
        self._fill()

    def _fill(self) -> None:
        """What is in sight alone: it is looked at one tab at a time."""
        match self.currentWidget():
            case self.x_tab:
                self._fill_x()
            case self.binding_tab:
                self._fill_binding()
            case self.ends_tab:
                found = self._found
                self.ends_tab.show_ends(
                    found.ends, found.next, found.unknown, self._when, whole=self._whole
                )
            case self.health_tab:
                names = {one.id: one.name for one in self._accounts}
                huawei = (one.id for one in self._accounts if one.platform is Platform.HUAWEI)
                self.health_tab.show_lines(
                    self._calls.health, names, frozenset(huawei), whole=self._whole
                )

    def _fill_x(self) -> None:
        group, whole = self._row[1], self._whole
        if group is None:
            self.x_tab.show_nothing()
            return
        self.x_tab.show_x(group, self._found.book, self._mode, self._when, whole=whole)
        self.x_tab.show_calls(self._calls, group.x, self._when[1], whole=whole)
        counted = self._latest
        if counted is not None and counted.x == group.x:
            self.x_tab.show_latest(counted.latest, counted.view, self._when, whole=whole)

    def _fill_binding(self) -> None:
        binding, group = self._row
        if binding is None:
            self.binding_tab.show_nothing()
        else:
            number = group.number if group is not None else None
            self.binding_tab.show_binding(binding, number, self._when, whole=self._whole)

    def tick(self, zone: ZoneInfo, now: int, *, whole: bool) -> None:
        """A second has passed."""
        self._when, self._whole = (zone, now), whole
        if self.x_tab.isVisible():
            self.x_tab.tick(self._row[1], self._found.book, self._when, whole=whole)
        elif self.binding_tab.isVisible():
            self._fill_binding()
        self.ends_tab.tick(self._when, whole=whole)
