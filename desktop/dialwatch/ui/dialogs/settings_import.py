"""Settings from a file: what would change is shown first, keys that are missing are asked for."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from dialwatch.ui.engine_words import spoken
from dialwatch.ui.models.plain_table import PlainTableModel
from dialwatch.ui.setup.change_rows import change_rows, import_sum
from dialwatch.ui.theme import GRID, PADDING
from dialwatch.ui.widgets.empty import EmptyState
from dialwatch.ui.widgets.parts import label, push_button, set_state
from dialwatch.ui.widgets.plain_view import PlainView

__all__ = ["SettingsImportDialog"]


class SettingsImportDialog(QDialog):
    """Knows no engine: signals go out, `show_…` comes in. Nothing changes before it is told to."""

    preview_wanted = Signal(str)
    """A path: answer with `show_preview` or `show_failure`."""
    import_wanted = Signal(str)
    """The same path: answer with `show_done` or `show_failure`."""
    keys_wanted = Signal(str, str, str)
    """(account, its name, its platform): its keys are to be entered."""

    def __init__(self, path: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(900, 460)
        self.path = path
        self._told: Mapping[str, Any] = {}
        self.sum = label(self.tr("The file is being read…"), wrap=True)
        headings = [
            self.tr("Where"),
            self.tr("Setting"),
            self.tr("Now"),
            self.tr("After the import"),
        ]
        self.model = PlainTableModel(headings, self)
        self.table = PlainView(self.model, self.tr("What would change"), (150, 330, 130, 0))
        self.empty = EmptyState(self.table)
        self._keys = QHBoxLayout()
        self._keys.setSpacing(GRID)
        self.cancel = push_button(self.tr("&Cancel"), self.reject)
        self.use = push_button(self.tr("&Use these settings"), self._use, primary=True)
        self.use.setDefault(True)
        self.use.setEnabled(False)
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.use)
        box = QVBoxLayout(self)
        box.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        box.setSpacing(GRID)
        box.addWidget(label(Path(path).name, "title"))
        box.addWidget(self.sum)
        box.addWidget(self.table, 1)
        box.addLayout(self._keys)
        box.addLayout(foot)

    def begin(self) -> None:
        """Ask what the file would change."""
        self.preview_wanted.emit(self.path)

    def show_preview(self, told: Mapping[str, Any]) -> None:
        """What would change: `changes`, `accounts`, `clashing`."""
        self._told = told
        rows = change_rows(told)
        self.model.replace(rows)
        self.empty.setVisible(not rows)
        if not rows:
            self.empty.say(self.tr("The file says the same as the settings here."))
        self.sum.setText(import_sum(told))
        set_state(self.sum, "state", "warn" if told["clashing"] else "")
        self.use.setEnabled(bool(rows or told["window"]))
        (self.use if self.use.isEnabled() else self.cancel).setFocus()

    def show_done(self, told: Mapping[str, Any]) -> None:
        """It was done; `keyless` are the accounts whose keys are missing."""
        accounts = {one["id"]: one for one in told["accounts"]}
        keyless = [accounts[one] for one in told["keyless"]]
        words = self.tr("The settings are in use.")
        if keyless:
            words += " " + self.tr("Enter the keys of the new accounts:")
        self.sum.setText(words)
        set_state(self.sum, "state", "good")
        buttons = [self._key_button(one) for one in keyless]
        for button in buttons:
            self._keys.addWidget(button)
        self._keys.addStretch(1)
        self.use.hide()
        self.cancel.setText(self.tr("&Close"))
        self.cancel.setAccessibleName(self.tr("Close"))
        self.cancel.setDefault(True)
        (buttons or [self.cancel])[0].setFocus()

    def show_failure(self, sentence: str) -> None:
        """Say why nothing was changed."""
        self.sum.setText(spoken(sentence))
        set_state(self.sum, "state", "bad")
        self.use.setEnabled(False)
        if not self.model.rowCount():
            self.empty.say(self.tr("There is nothing to show of this file."))
        self.cancel.setFocus()

    def _key_button(self, account: Mapping[str, Any]) -> QPushButton:
        told = (str(account["id"]), str(account["name"]), str(account["platform"]))
        text = self.tr("Keys of {name}…").format(name=told[1].replace("&", "&&"))
        return push_button(text, lambda: self.keys_wanted.emit(*told))

    def _use(self) -> None:
        self.use.setEnabled(False)
        self.import_wanted.emit(self.path)
