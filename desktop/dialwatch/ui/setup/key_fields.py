"""The fields in which an account's keys are entered; they are dots unless the user looks."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from dialwatch.ui.setup.field import TITLES
from dialwatch.ui.setup.words import key_title
from dialwatch.ui.theme import GRID, PADDING
from dialwatch.ui.widgets.parts import label

__all__ = ["KeyFields"]


class KeyFields(QWidget):
    """One line a key, in the order in which the platform names them."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.edits: dict[str, QLineEdit] = {}
        self.look = QCheckBox(self.tr("&Show what is entered"))
        self.look.toggled.connect(self._show)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(PADDING)
        self._grid.setVerticalSpacing(GRID)
        self._grid.setColumnMinimumWidth(0, TITLES)
        self._grid.setColumnStretch(1, 1)
        self._titles: list[QWidget] = []

    def ask_for(self, names: Sequence[str]) -> None:
        """Show a field for each of these keys; what was entered for others is dropped."""
        if tuple(names) == tuple(self.edits):
            return
        for widget in (*self.edits.values(), *self._titles, self.look):
            self._grid.removeWidget(widget)
            if widget is not self.look:
                widget.deleteLater()
        self.edits, self._titles = {}, []
        for row, name in enumerate(names):
            edit = QLineEdit()
            edit.setEchoMode(QLineEdit.EchoMode.Password)
            edit.setAccessibleName(key_title(name))
            edit.setPlaceholderText(self.tr("as the platform issued it"))
            edit.textChanged.connect(lambda _: self.changed.emit())
            title = label(f"&{key_title(name)}" if row == 0 else key_title(name))
            title.setBuddy(edit)
            self._grid.addWidget(title, row, 0)
            self._grid.addWidget(edit, row, 1)
            self.edits[name] = edit
            self._titles.append(title)
        self._grid.addWidget(self.look, len(names), 1)
        before = self.look.previousInFocusChain() or self
        for edit in self.edits.values():  # made late, they would come after all others
            QWidget.setTabOrder(before, edit)
            before = edit
        self._show(self.look.isChecked())

    @property
    def keys(self) -> dict[str, str]:
        """What was entered, without blanks around it."""
        return {name: edit.text().strip() for name, edit in self.edits.items()}

    def problem(self) -> str:
        """What is missing; empty: nothing is."""
        missing = [key_title(name) for name, key in self.keys.items() if not key]
        if not missing:
            return ""
        return self.tr("Still missing: {what}.").format(what=", ".join(missing))

    def wipe(self) -> None:
        """Forget what was entered."""
        for edit in self.edits.values():
            edit.clear()

    def _show(self, on: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password
        for edit in self.edits.values():
            edit.setEchoMode(mode)
