"""Whom not to call: the list that is asked before each dial."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from dialwatch.calls.account import AccountState
from dialwatch.calls.number import masked
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.format import day_and_time, number
from dialwatch.ui.models.plain_table import Cell, PlainTableModel, Row
from dialwatch.ui.theme import GRID, PADDING, ROW
from dialwatch.ui.widgets.account_chooser import AccountChooser
from dialwatch.ui.widgets.empty import EmptyState
from dialwatch.ui.widgets.parts import clearable, label, push_button, set_state
from dialwatch.ui.widgets.plain_view import PlainView
from dialwatch.ui.widgets.text_field import TextField

__all__ = ["StopListDialog"]

_SHORTEST_NUMBER = 7


class StopListDialog(QDialog):
    """Entries are pasted, read from a list, or put there by one click on a call."""

    wanted = Signal(str, str)
    """(account, text to look for): answer with `show_list`."""
    added = Signal(str, list, str)
    """(account, entries, reason): answer with `show_list` or `show_failure`."""
    removed = Signal(str, list)
    """(account, keys): answer with `show_list` or `show_failure`."""
    import_wanted = Signal()
    """A list is to be read from a file: what is taken comes by `take_entries`."""

    def __init__(
        self,
        accounts: Sequence[AccountState],
        zone: ZoneInfo,
        now: Callable[[], int],
        account: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Stop list: whom not to call"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(720, 600)
        self._zone, self._now = zone, now
        self.chooser = AccountChooser(accounts, account)
        self.paste = TextField()
        self.paste.setPlaceholderText(self.tr("Numbers, orders or customers' ids, one a line"))
        self.paste.setAccessibleName(self.tr("Entries to be added"))
        self.paste.setTabChangesFocus(True)
        self.paste.setFixedHeight(84)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("has paid"))
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setMaxLength(200)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find an entry"))
        self.search.setAccessibleName(self.tr("Find an entry"))
        clearable(self.search)
        self.model = PlainTableModel([self.tr("Entry"), self.tr("Reason"), self.tr("Since")], self)
        self.table = PlainView(self.model, self.tr("Stop list"), (220, 0, 140))
        self._empty = EmptyState(self.table, "close", ROW + 2)
        self.words = label("", "muted", wrap=True)
        self.add = push_button(self.tr("&Stop calling these"), self._add, primary=True)
        self.file = push_button(self.tr("&Import a list…"), self.import_wanted.emit)
        self.remove = push_button(self.tr("&Take off the list"), self._remove)
        self._build()
        self._connect()
        self._enable()

    @property
    def account(self) -> str:
        """The account whose list is shown."""
        return self.chooser.account

    def begin(self) -> None:
        """Ask for the list."""
        self.wanted.emit(self.account, self.search.text().strip())

    def show_list(self, told: Mapping[str, Any]) -> None:
        """The list as it is now, numbers masked."""
        if told.get("account") != self.account:
            return
        rows = told.get("stops", ())
        self.model.show([_row(one, self._zone, self._now()) for one in rows])
        self._empty.say(
            self.tr("No entry holds that.")
            if self.search.text().strip()
            else self.tr("Nobody is on the list. Paste entries above, or click on a call.")
        )
        self._empty.setVisible(not rows)
        self._say(self._sentence(told), "" if told.get("answered") else "warn")
        if "added" in told:
            self.paste.clear()
        self._enable()

    def take_entries(self, entries: Sequence[str]) -> None:
        """Put what an import took on the list."""
        self.added.emit(self.account, list(entries), self.reason.text().strip())

    def show_failure(self, sentence: str) -> None:
        """Say why nothing was changed; what was typed stays."""
        self._say(sentence, "bad")

    def _sentence(self, told: Mapping[str, Any]) -> str:
        size = int(told.get("size", 0))
        shown = self.model.rowCount()
        text = self.tr("{n} on the list.").format(n=number(size))
        if shown < size and not self.search.text().strip():
            text = self.tr("{shown} newest of {n}.").format(shown=number(shown), n=number(size))
        if "added" in told:
            text += " " + self.tr("{n} are new.").format(n=number(int(told["added"])))
        if "removed" in told:
            text += " " + self.tr("{n} were taken off.").format(n=number(int(told["removed"])))
        if not told.get("answered"):
            text += " " + self.tr(
                "Blu is not answered yet: enter the code to go on in Watch → Pushes, Accounts."
            )
        return text

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(PADDING)
        top.addWidget(label(self.tr("Account"), "muted"))
        top.addWidget(self.chooser, 1)
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(label(self.tr("Reason"), "muted"))
        line.addWidget(self.reason, 1)
        line.addWidget(self.file)
        line.addWidget(self.add)
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addWidget(self.words, 1)
        foot.addWidget(self.remove)
        box = QVBoxLayout(self)
        box.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        box.setSpacing(GRID)
        box.addLayout(top)
        box.addWidget(self.paste)
        box.addLayout(line)
        box.addWidget(self.search)
        box.addWidget(self.table, 1)
        box.addLayout(foot)

    def _connect(self) -> None:
        self.chooser.currentIndexChanged.connect(lambda _: self.begin())
        self.search.textChanged.connect(lambda _: self.begin())
        self.paste.textChanged.connect(self._enable)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._enable())

    def _enable(self) -> None:
        self.add.setEnabled(bool(self._entries()))
        self.remove.setEnabled(self.table.currentIndex().isValid())

    def _entries(self) -> list[str]:
        return [line.strip() for line in self.paste.toPlainText().splitlines() if line.strip()]

    def _add(self) -> None:
        self.added.emit(self.account, self._entries(), self.reason.text().strip())

    def _remove(self) -> None:
        key = self.table.current_key()
        if isinstance(key, str):
            self.removed.emit(self.account, [key])

    def _say(self, sentence: str, state: str) -> None:
        self.words.setText(spoken(sentence))
        set_state(self.words, "state", state)


def _row(one: Mapping[str, Any], zone: ZoneInfo, now: int) -> Row:
    text = str(one["text"])
    is_number = sum(sign.isdigit() for sign in text) >= _SHORTEST_NUMBER
    return Row(
        one["key"],
        (
            Cell(masked(text) if is_number else text, tip=" "),
            Cell(str(one["reason"])),
            Cell(day_and_time(one["at"], zone, now=now)),
        ),
    )
