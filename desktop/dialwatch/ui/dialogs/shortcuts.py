"""The sheet of keyboard shortcuts, read from the registry of actions."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from dialwatch.ui.actions import Actions
from dialwatch.ui.player.keys import key_words
from dialwatch.ui.theme import GRID, PADDING
from dialwatch.ui.widgets.parts import label, push_button

__all__ = ["ShortcutSheet"]


class ShortcutSheet(QDialog):
    """Every key of the window, by group."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(460, 680)
        body = QWidget()
        body.setObjectName("scrolled")
        grid = QGridLayout(body)
        grid.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        grid.setHorizontalSpacing(2 * PADDING)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        self._fill(grid, actions)
        area = QScrollArea()
        area.setWidget(body)
        area.setWidgetResizable(True)
        area.setAccessibleName(self.tr("Keyboard shortcuts"))
        close = push_button(self.tr("&Close"), self.reject, primary=True)
        close.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        box = QVBoxLayout(self)
        box.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        box.setSpacing(GRID)
        box.addWidget(area, 1)
        box.addLayout(buttons)

    def _fill(self, grid: QGridLayout, actions: Actions) -> None:
        more = [
            (self.tr("Calls"), self.tr("Second sort key"), self.tr("Shift+click")),
            (self.tr("Calls"), self.tr("The campaign's calls"), self.tr("Enter")),
            (self.tr("Calls"), self.tr("Open or close a plan or workflow"), self.tr("→ or ←")),
            (self.tr("Calls"), self.tr("Open all that stands under it"), "*"),
        ]
        rows = [
            (entry.group, entry.text.replace("&", "").rstrip("…"), _keys(entry.keys))
            for entry in actions.entries.values()
            if entry.keys
        ]
        rows += more
        player = self.tr("In the player")
        rows += [(player, text, _keys(keys)) for text, keys in key_words()]
        place = 0
        for group in dict.fromkeys(row[0] for row in rows):
            grid.addWidget(label(group, "section"), place, 0, 1, 2)
            grid.setRowMinimumHeight(place, 26)
            place += 1
            for _, text, keys in (row for row in rows if row[0] == group):
                grid.addWidget(label(text), place, 0)
                right = Qt.AlignmentFlag.AlignRight
                grid.addWidget(label(keys, "muted"), place, 1, right)
                place += 1
        grid.setRowStretch(place, 1)


def _keys(keys: tuple[str, ...]) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(key).toString(native) for key in keys)
