"""The applications above the table: name, mode, how many bindings, and the light of the account."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QTabBar

from dialwatch.calls.account import AccountState
from dialwatch.calls.binding_offer import BindingOffer
from dialwatch.ui.delegates.shapes import paint_shape
from dialwatch.ui.format import number
from dialwatch.ui.models.lights import account_word, light_cell, light_tip
from dialwatch.ui.theme import theme

__all__ = ["ApplicationStrip"]

_SIGN = 14


class ApplicationStrip(QTabBar):
    """One tab an application; Left and Right go along them."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Applications"))
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setIconSize(QSize(_SIGN, _SIGN))
        self._accounts: dict[str, AccountState] = {}
        self._offers: Mapping[str, BindingOffer] = {}
        self._counts: dict[str, int] = {}
        self._ids: list[str] = []
        self.currentChanged.connect(self._choose)
        theme().changed.connect(self._write)

    @property
    def account(self) -> str:
        """Id of the chosen application's account; empty: there is none."""
        at = self.currentIndex()
        return self._ids[at] if 0 <= at < len(self._ids) else ""

    def choose(self, account: str) -> None:
        """This application, where it is there."""
        if account in self._ids:
            self.setCurrentIndex(self._ids.index(account))

    def show_accounts(self, accounts: Sequence[AccountState], now: int) -> None:
        """These applications; the chosen one stays."""
        self._accounts = {one.id: one for one in accounts}
        wanted = [one.id for one in accounts]
        if wanted != self._ids:
            before = self.account
            self.blockSignals(True)
            while self.count():
                self.removeTab(0)
            self._ids = wanted
            for _ in wanted:
                self.addTab("")
            self.setCurrentIndex(max(0, wanted.index(before) if before in wanted else 0))
            self.blockSignals(False)
            self._write()
            if self.account != before:
                self.chosen.emit(self.account)
        self._write()
        for at, one in enumerate(accounts):
            self.setTabToolTip(at, light_tip(one, now))

    def show_offers(self, offers: Mapping[str, BindingOffer]) -> None:
        """Their modes."""
        self._offers = offers
        self._write()

    def show_count(self, account: str, count: int) -> None:
        """How many bindings are known of an application."""
        if self._counts.get(account) != count:
            self._counts[account] = count
            self._write()

    def _write(self) -> None:
        for at, account in enumerate(self._ids):
            one, offer = self._accounts[account], self._offers.get(account)
            parts = [one.name.replace("&", "&&")]
            if offer is not None and offer.mode:
                parts.append(offer.mode)
            count = self._counts.get(account)
            if count is None and offer is not None:
                count = offer.bindings
            if count is not None:
                parts.append(number(count))
            self.setTabText(at, "  ".join(parts))
            self.setTabIcon(at, _light(one))
            self.setAccessibleTabName(at, f"{' '.join(parts)}, {account_word(one)}")

    def _choose(self, at: int) -> None:
        if 0 <= at < len(self._ids):
            self.chosen.emit(self._ids[at])


def _light(account: AccountState) -> QIcon:
    cell = light_cell(account.light)
    drawn = QPixmap(_SIGN * 2, _SIGN * 2)
    drawn.setDevicePixelRatio(2)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    colour = getattr(theme().colours, cell.colour)
    paint_shape(painter, QPointF(_SIGN / 2, _SIGN / 2), cell.shape, colour)
    painter.end()
    return QIcon(drawn)
