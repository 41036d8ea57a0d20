"""The accounts: what they are called, where they are, their keys, and the way to all else."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
)

from dialwatch.calls.labels import LABEL_KINDS
from dialwatch.calls.platform import Platform
from dialwatch.ui.dialogs.zones import all_zones
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.mnemonic import without_mnemonic
from dialwatch.ui.setup.field import SettingField, field_of
from dialwatch.ui.setup.page_frame import SettingsPage
from dialwatch.ui.setup.rows import account_rows
from dialwatch.ui.theme import GRID
from dialwatch.ui.widgets.copied_views import CopiedList
from dialwatch.ui.widgets.parts import label, push_button, rule, set_state

__all__ = ["AccountsPage"]

_LIST = 96
"""Height of the list of accounts, in pixels."""
_ID = Qt.ItemDataRole.UserRole


class AccountsPage(SettingsPage):
    """Several accounts of a platform stand side by side; changes of each wait for Save."""

    add_wanted = Signal()
    test_wanted = Signal(str)
    keys_wanted = Signal(str, str, str)
    """(account, its name, its platform)"""
    removed = Signal(str)
    link_wanted = Signal(str, str)
    """(what: watch, contract, pushes, labels, stops, operations; account)"""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Accounts"),
            self.tr("A platform may have several. Keys are kept apart from the settings."),
        )
        self._accounts: dict[str, Mapping[str, Any]] = {}
        self._edited: dict[str, dict[str, Any]] = {}
        self._faults: dict[str, dict[str, str]] = {}
        self._filling = False
        zones = all_zones()
        self._fields = [field_of(row) for row in account_rows(lambda: zones)]
        self.list = CopiedList()
        self.list.setAccessibleName(self.tr("Accounts"))
        self.list.setFixedHeight(_LIST)
        self.add = push_button(self.tr("Add a&ccount…"), self.add_wanted.emit)
        self.test = push_button(self.tr("&Test"), self._test)
        self.keys = push_button(self.tr("Enter &keys…"), self._keys)
        self.remove = push_button(self.tr("&Remove…"), lambda: self._ask(on=True))
        self.words = label("", "muted", wrap=True)
        self.question = label("", wrap=True)
        self.stay = push_button(self.tr("Kee&p it"), lambda: self._ask(on=False))
        self.really = push_button(self.tr("Remo&ve it"), self._remove)
        self.links = {
            "watch": self._link(self.tr("Watched tasks…"), "watch"),
            "labels": self._link(self.tr("Names of results…"), "labels"),
            "contract": self._link(self.tr("Contract…"), "contract"),
            "pushes": self._link(self.tr("Pushes…"), "pushes"),
            "stops": self._link(self.tr("Stop list…"), "stops"),
        }
        self._build()
        self.list.currentItemChanged.connect(lambda *_: self._stand())
        for field in self._fields:
            field.changed.connect(self._change)
        self._ask(on=False)

    @property
    def fields(self) -> Sequence[SettingField[Any]]:
        return self._fields

    @property
    def other_words(self) -> str:
        names = " ".join(str(one["name"]) for one in self._accounts.values())
        buttons = (self.add, self.test, self.keys, self.remove, *self.links.values())
        acts = " ".join(without_mnemonic(button.text()) for button in buttons)
        return f"{names} {acts} keyring passphrase password secret"

    @property
    def account(self) -> str:
        """The account that is chosen; empty: there is none."""
        item = self.list.currentItem()
        return str(item.data(_ID)) if item is not None else ""

    def show_accounts(self, accounts: Sequence[Mapping[str, Any]]) -> None:
        """The accounts as they are kept; edits of those that stay, stay."""
        chosen = self.account
        self._accounts = {str(one["id"]): one for one in accounts}
        self._edited = {one: told for one, told in self._edited.items() if one in self._accounts}
        self.list.clear()
        for account_id, one in self._accounts.items():
            item = QListWidgetItem(f"{one['name']} – {_platform(one).title}")
            item.setData(_ID, account_id)
            self.list.addItem(item)
            if account_id == chosen:
                self.list.setCurrentItem(item)
        if self.list.currentItem() is None and self.list.count():
            self.list.setCurrentRow(0)
        self._stand()

    def choose(self, account: str) -> None:
        """Stand on this account."""
        for row in range(self.list.count()):
            if self.list.item(row).data(_ID) == account:
                self.list.setCurrentRow(row)

    def changes(self) -> Mapping[str, Any]:
        """Account → name of a setting → its new value."""
        return {account: dict(told) for account, told in self._edited.items() if told}

    def forget_changes(self) -> None:
        """They are kept now."""
        self._edited, self._faults = {}, {}

    def show_account_faults(
        self, faults: Mapping[str, Mapping[str, str]]
    ) -> SettingField[Any] | None:
        """Account → setting → what is wrong with it; the first faulty field, on its account."""
        self._faults = {account: dict(told) for account, told in faults.items()}
        if self._faults and self.account not in self._faults:
            self.choose(next(iter(self._faults)))
        return self.show_faults(self._faults.get(self.account, {}))

    def say(self, sentence: str, state: str = "") -> None:
        """Say what came of a test, or of a removal."""
        self.words.setText(spoken(sentence))
        self.words.setVisible(bool(sentence))
        set_state(self.words, "state", state)

    def _stand(self) -> None:
        """Show the account that is chosen, with what was changed and not kept yet."""
        told = self._accounts.get(self.account)
        self._filling = True
        for field in self._fields:
            field.setEnabled(told is not None)
        self.fill({**told, **self._edited.get(self.account, {})} if told else {})
        self.show_faults(self._faults.get(self.account, {}))
        self._filling = False
        for button in (self.test, self.keys, self.remove):
            button.setEnabled(told is not None)
        platform = _platform(told) if told else None
        blu = platform is Platform.BLU
        shown = {
            "watch": blu,
            "stops": blu,
            "labels": platform is not None and bool(LABEL_KINDS[platform]),
        }
        for name, link in self.links.items():
            link.setVisible(shown.get(name, platform is not None))
        self.say("")
        self._ask(on=False)

    def _change(self) -> None:
        if self._filling or not self.account:
            return
        told = self._accounts[self.account]
        self._edited[self.account] = {
            field.row.name: field.value()
            for field in self._fields
            if field.value() != told.get(field.row.name)
        }
        self.changed.emit()

    def _test(self) -> None:
        self.say(self.tr("The platform is being asked…"))
        self.test_wanted.emit(self.account)

    def _keys(self) -> None:
        one = self._accounts[self.account]
        self.keys_wanted.emit(self.account, str(one["name"]), str(one["platform"]))

    def _ask(self, *, on: bool) -> None:
        told = self._accounts.get(self.account)
        if on and told:
            words = self.tr("Remove “{name}”? Its keys are destroyed; its calls stay here.")
            self.question.setText(words.format(name=told["name"]))
        for part in (self.question, self.stay, self.really):
            part.setVisible(on)
        if on:
            self.stay.setFocus()

    def _remove(self) -> None:
        account = self.account
        self._ask(on=False)
        self._edited.pop(account, None)
        self.removed.emit(account)

    def _link(self, text: str, what: str) -> QPushButton:
        made = push_button(text, lambda: self.link_wanted.emit(what, self.account), small=True)
        made.setProperty("link", True)
        return made

    def _build(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(GRID // 2)
        for button in (self.add, self.remove):
            side.addWidget(button)
        side.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self.list, 1)
        head.addLayout(side)
        asked = QHBoxLayout()
        asked.setSpacing(GRID)
        asked.addWidget(self.question, 1)
        asked.addWidget(self.stay)
        asked.addWidget(self.really)
        acts = QHBoxLayout()
        acts.setSpacing(GRID)
        acts.addWidget(self.test)
        acts.addWidget(self.keys)
        acts.addStretch(1)
        links = QHBoxLayout()
        links.setSpacing(0)
        for link in self.links.values():
            links.addWidget(link)
        links.addStretch(1)
        column: QVBoxLayout = self.column
        column.addLayout(head)
        column.addLayout(asked)
        column.addSpacing(GRID)
        for field in self._fields:
            column.addWidget(field)
        column.addLayout(acts)
        column.addWidget(self.words)
        column.addWidget(rule())
        column.addLayout(links)
        column.addStretch(1)


def _platform(told: Mapping[str, Any]) -> Platform:
    return Platform(str(told["platform"]))
