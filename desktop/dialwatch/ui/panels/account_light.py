"""One account in the status bar: light, name, word and the age of its data."""

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton

from dialwatch.calls.account import AccountState, Light
from dialwatch.calls.labels import LABEL_KINDS
from dialwatch.calls.platform import Platform
from dialwatch.ui.format import age
from dialwatch.ui.models.lights import account_word, is_read, light_cell, light_tip
from dialwatch.ui.widgets.parts import label, set_state
from dialwatch.ui.widgets.shape import ShapeSign

__all__ = ["AccountLight", "account_entries"]

translate = QCoreApplication.translate

_STATES = {"good": "good", "warn": "warn", "bad": "bad"}


class AccountLight(QToolButton):
    """A click opens what can be done with the account."""

    asked = Signal(str, str)
    """(account id, what): test, refresh, pause, resume, watch, labels."""

    def __init__(self, account: AccountState, now: int) -> None:
        super().__init__()
        self.setProperty("flat", True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._sign = ShapeSign()
        self._name = label()
        self._word = label()
        self._age = label("", "muted")
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(6, 2, 6, 2)
        row.setSpacing(5)
        for part in (self._sign, self._name, self._word, self._age):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(part)
        widest = self._age.fontMetrics().horizontalAdvance("119 min")
        self._age.setMinimumWidth(widest)
        self.clicked.connect(self._open)
        self.account = account
        self.show_account(account, now)

    def show_account(self, account: AccountState, now: int) -> None:
        """Show this state."""
        self.account = account
        cell = light_cell(account.light)
        self._sign.show_state(cell.shape, cell.colour)
        self._name.setText(account.name)
        self._word.setText(account_word(account))
        set_state(self._word, "state", _STATES.get(cell.colour, ""))
        self.tick(now)

    def tick(self, now: int) -> None:
        """A second has passed."""
        last = self.account.last_ok if is_read(self.account) else None
        self._age.setText("" if last is None else age(now - last))
        self.setToolTip(light_tip(self.account, now))
        words = (self._name.text(), self._word.text(), self._age.text())
        self.setAccessibleName(" ".join(word for word in words if word))

    def sizeHint(self) -> QSize:
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _open(self) -> None:
        menu = QMenu(self)
        for name, text in account_entries(self.account):
            menu.addAction(text).setObjectName(name)
        menu.triggered.connect(lambda action: self.asked.emit(self.account.id, action.objectName()))
        menu.aboutToHide.connect(menu.deleteLater)
        height = menu.sizeHint().height()
        menu.popup(self.mapToGlobal(QPoint(0, -height)))


def account_entries(account: AccountState) -> list[tuple[str, str]]:
    """What can be done with an account: (what, in words)."""
    resting = account.light is Light.PAUSED
    pause = translate("Accounts", "Pause this account")
    resume = translate("Accounts", "Resume this account")
    entries = [
        ("test", translate("Accounts", "Test connection")),
        ("refresh", translate("Accounts", "Refresh now")),
        ("resume", resume) if resting else ("pause", pause),
    ]
    if account.platform is Platform.BLU:
        entries.append(("watch", translate("Accounts", "Watch tasks…")))
    if LABEL_KINDS[account.platform]:
        entries.append(("labels", translate("Accounts", "Names of results…")))
    entries.append(("operations", translate("Accounts", "Operations…")))
    if account.platform is Platform.BLU:
        entries.append(("stops", translate("Accounts", "Stop list…")))
    entries.append(("pushes", translate("Accounts", "Pushes…")))
    entries.append(("contract", translate("Accounts", "Contract…")))
    entries.append(("keys", translate("Accounts", "Enter keys…")))
    return entries
