"""Every setting of the program: found by a word, changed, and kept together."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from dialwatch.ui.engine_words import spoken
from dialwatch.ui.setup.accounts_page import AccountsPage
from dialwatch.ui.setup.field import SettingField
from dialwatch.ui.setup.file_page import FilePage
from dialwatch.ui.setup.page_frame import SettingsPage
from dialwatch.ui.setup.row_page import RowPage
from dialwatch.ui.setup.rows import pages
from dialwatch.ui.theme import GRID, PADDING
from dialwatch.ui.widgets.copied_views import CopiedList
from dialwatch.ui.widgets.parts import label, push_button, set_state

__all__ = ["SettingsDialog"]

_LOOK = "look"
_SIDE = 172


class SettingsDialog(QDialog):
    """Knows no engine: signals go out, `show_…` comes in. Nothing is kept before Save."""

    wanted = Signal()
    """Answer with `show_settings` or `show_failure`."""
    changed = Signal(dict)
    """Part of the settings → name → value, as the engine takes them: answer with `show_saved` or
    `show_failure`."""
    look_changed = Signal(dict)
    """The window's own: theme, zone, words."""
    account_test_wanted = Signal(str)
    """Answer with `show_tested`."""
    account_removed = Signal(str)
    """Answer with `show_settings`."""
    add_wanted = Signal()
    keys_wanted = Signal(str, str, str)
    """(account, its name, its platform)"""
    link_wanted = Signal(str, str)
    """(action, account or empty): an editor is to be opened."""
    export_wanted = Signal()
    import_wanted = Signal(str)
    """A path; empty: it is to be asked for."""

    def __init__(self, look: Mapping[str, Any], parent: QWidget | None = None) -> None:
        """`look`: the window's own settings as they are now."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(900, 520)
        self.accounts, self.file = AccountsPage(), FilePage()
        self.rows = {page.place: RowPage(page) for page in pages()}
        self.all: tuple[SettingsPage, ...] = (self.accounts, *self.rows.values(), self.file)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find a setting"))
        self.search.setAccessibleName(self.tr("Find a setting"))
        self.list = CopiedList()
        self.list.setAccessibleName(self.tr("Pages"))
        self.list.ensurePolished()  # else their places are measured without the style
        self.list.addItems([page.title for page in self.all])
        self.stack = QStackedWidget()
        self.nothing = label("", "muted", wrap=True)
        self.words = label("", "muted", wrap=True)
        self.close_ = push_button(self.tr("C&lose"), self.reject)
        self.save = push_button(self.tr("&Save"), self._save, primary=True)
        self.save.setDefault(True)
        self._build()
        self._connect()
        self.rows[_LOOK].fill(look)
        self.list.setCurrentRow(0)
        self._enable()
        self.search.setFocus()

    def begin(self) -> None:
        """Ask for the settings."""
        self.wanted.emit()

    def turn_to(self, place: str) -> None:
        """Show the page of a part of the settings: accounts, polling … file."""
        wanted = {"accounts": self.accounts, "file": self.file, **self.rows}.get(place)
        if wanted is not None:
            self.list.setCurrentRow(self.all.index(wanted))

    # What the engine says

    def show_settings(self, told: Mapping[str, Any]) -> None:
        """Every setting as it is kept: `settings`, `accounts`, `newer`."""
        for place, values in told["settings"].items():
            if place in self.rows:
                self.rows[place].fill(values)
        self.accounts.show_accounts(told["accounts"])
        if told.get("newer"):
            self._say(
                self.tr("A newer Dialwatch wrote these settings: they can be seen, not changed."),
                "warn",
            )
        self._enable()

    def show_saved(self, told: Mapping[str, Any]) -> None:
        """What came of Save: the settings as they are now, and `faults` where they do not fit."""
        if told["faults"]:
            self._show_faults(told["faults"])
            return
        self.accounts.forget_changes()
        self.show_settings(told)
        self._say(self.tr("Kept. It holds from now on."), "good")

    def show_tested(self, sentence: str, *, ok: bool) -> None:
        """What the test of the chosen account came to."""
        self.accounts.say(sentence, "good" if ok else "bad")

    def show_failure(self, sentence: str) -> None:
        """Say why something was not done; what was entered stays."""
        self._say(sentence, "bad")
        self._enable()

    def _turn(self, row: int) -> None:
        _ = self.all[row].fields  # made before they are shown: else the first layout squeezes them
        self.stack.setCurrentIndex(row)

    # Finding

    def _find(self, text: str) -> None:
        words = text.strip().casefold()
        found = [page.seek(words) for page in self.all]
        for row, hit in enumerate(found):
            self.list.item(row).setHidden(not hit)
        now = self.list.currentRow()
        if any(found) and not found[now]:
            self.list.setCurrentRow(found.index(True))
        self.stack.setVisible(any(found))
        self.nothing.setVisible(not any(found))
        told = self.tr("No setting is called “{text}”. Escape clears the search.")
        self.nothing.setText(told.format(text=text.strip()))

    def keyPressEvent(self, event: Any) -> None:
        """Escape clears the search first."""
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            self.search.setFocus()
            return
        super().keyPressEvent(event)

    # Changing

    def _changes(self) -> dict[str, Any]:
        told: dict[str, Any] = {
            place: dict(changes)
            for place, page in self.rows.items()
            if place != _LOOK and (changes := page.changes())
        }
        if accounts := self.accounts.changes():
            told["accounts"] = dict(accounts)
        return told

    def _save(self) -> None:
        look = self.rows[_LOOK]
        told, seen = self._changes(), look.changes()
        if seen:
            self.look_changed.emit(dict(seen))
            look.fill(seen)
        if told:
            self.save.setEnabled(False)
            self._say("", "")
            self.changed.emit(told)
        elif seen:
            self._say(self.tr("Kept. It holds from now on."), "good")
            self._enable()

    def _show_faults(self, faults: Mapping[str, str]) -> None:
        """Beside each field what is wrong; the first one gets the focus."""
        self.search.clear()
        by_account: dict[str, dict[str, str]] = {}
        by_place: dict[str, dict[str, str]] = {}
        for where, sentence in faults.items():
            place, _, name = where.partition(".")
            if place == "accounts":
                account, _, name = name.partition(".")
                by_account.setdefault(account, {})[name] = sentence
            else:
                by_place.setdefault(place, {})[name] = sentence
        faulty: list[tuple[SettingsPage, SettingField[Any] | None]] = [
            (self.accounts, self.accounts.show_account_faults(by_account)),
            *((page, page.show_faults(by_place.get(name, {}))) for name, page in self.rows.items()),
        ]
        for page, field in faulty:
            if field is not None:
                self.list.setCurrentRow(self.all.index(page))
                page.lead_to(field)
                break
        self._say(self.tr("Nothing is kept: %n values do not fit.", "", len(faults)), "bad")
        self._enable()

    def _enable(self) -> None:
        self.save.setEnabled(bool(self._changes() or self.rows[_LOOK].changes()))

    def _say(self, sentence: str, state: str) -> None:
        self.words.setText(spoken(sentence))
        set_state(self.words, "state", state)

    # Making

    def _build(self) -> None:
        for page in self.all:
            self.stack.addWidget(page)
        self.list.setFixedWidth(_SIDE)
        self.search.setFixedWidth(_SIDE)
        self.nothing.hide()
        side = QVBoxLayout()
        side.setSpacing(GRID)
        side.addWidget(self.search)
        side.addWidget(self.list, 1)
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addWidget(self.words, 1)
        foot.addWidget(self.close_)
        foot.addWidget(self.save)
        inner = QVBoxLayout()
        inner.setSpacing(GRID)
        inner.addWidget(self.nothing)
        inner.addWidget(self.stack, 1)
        inner.addLayout(foot)
        box = QHBoxLayout(self)
        box.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        box.setSpacing(2 * PADDING)
        box.addLayout(side)
        box.addLayout(inner, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._find)
        self.list.currentRowChanged.connect(self._turn)
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)
        for page in self.all:
            page.changed.connect(self._edited)
        for rows in self.rows.values():
            rows.link_wanted.connect(lambda action: self.link_wanted.emit(action, ""))
        accounts = self.accounts
        accounts.add_wanted.connect(self.add_wanted)
        accounts.test_wanted.connect(self.account_test_wanted)
        accounts.keys_wanted.connect(self.keys_wanted)
        accounts.removed.connect(self.account_removed)
        accounts.link_wanted.connect(self.link_wanted)
        self.file.export_wanted.connect(self.export_wanted)
        self.file.import_wanted.connect(self.import_wanted)

    def _edited(self) -> None:
        self._say("", "")
        self._enable()
