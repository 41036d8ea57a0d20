"""How this desk stops calls: under which name, after which grace, and whether it may at all."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from dialwatch.ui.engine_words import spoken
from dialwatch.ui.theme import GRID, PADDING
from dialwatch.ui.widgets.parts import label, push_button, rule, set_state

__all__ = ["SafetyDialog"]

_LONGEST_GRACE = 60
_MOST_TYPED = 100_000


class SafetyDialog(QDialog):
    """Knows no engine: signals go out, `show_…` comes in. Nothing is kept before Save."""

    wanted = Signal()
    """Answer with `show_settings` or `show_failure`."""
    changed = Signal(dict)
    """Settings to be kept: answer with `show_saved` or `show_failure`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Safety: how this desk stops calls"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.name = QLineEdit()
        self.name.setMaxLength(80)
        self.name.setAccessibleName(self.tr("Name in the log"))
        self.grace = QSpinBox()
        self.grace.setRange(0, _LONGEST_GRACE)
        self.grace.setSuffix("\u2009s")
        self.grace.setAccessibleName(self.tr("Grace"))
        self.typed = QSpinBox()
        self.typed.setRange(0, _MOST_TYPED)
        self.typed.setAccessibleName(self.tr("Type the number above"))
        self.read_only = QCheckBox(self.tr("&Watch only: nothing can be stopped from here"))
        self.words = label("", "muted", wrap=True)
        self.cancel = push_button(self.tr("&Close"), self.reject)
        self.save = push_button(self.tr("&Save"), self._save, primary=True)
        self.save.setDefault(True)
        self._build()
        self._enable(on=False)

    def begin(self) -> None:
        """Ask for the settings."""
        self.wanted.emit()

    def show_settings(self, told: Mapping[str, Any]) -> None:
        """The settings as they are now."""
        self.name.setText(str(told.get("name", "")))
        self.grace.setValue(int(told.get("grace", 5)))
        self.typed.setValue(int(told.get("typed_above", 100)))
        self.read_only.setChecked(bool(told.get("read_only", False)))
        self._enable(on=True)
        self.name.setFocus()

    def show_saved(self, told: Mapping[str, Any]) -> None:
        """They are kept."""
        self.show_settings(told)
        self._say(self.tr("Kept. It holds from now on."), "good")

    def show_failure(self, sentence: str) -> None:
        """Say why nothing was read or kept; what was typed stays."""
        self.save.setEnabled(self.name.isEnabled())
        self._say(sentence, "bad")

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(PADDING)
        grid.setVerticalSpacing(GRID)
        grid.setColumnMinimumWidth(0, 172)
        grid.setColumnStretch(1, 1)
        rows = (
            (
                self.tr("&Name in the log"),
                self.name,
                self.tr("Stands in the log beside the name under which you are logged in."),
            ),
            (
                self.tr("&Grace"),
                self.grace,
                self.tr("Seconds in which a stop can be undone before anything is sent."),
            ),
            (
                self.tr("&Type the number above"),
                self.typed,
                self.tr("More calls than this are only stopped once their number is typed."),
            ),
        )
        for row, (title, widget, hint) in enumerate(rows):
            name = label(title)
            name.setBuddy(widget)
            if isinstance(widget, QSpinBox):
                widget.setFixedWidth(110)
                widget.lineEdit().setAccessibleName(widget.accessibleName())
                widget.lineEdit().setTextMargins(GRID, 0, 0, 0)  # the stylesheet's are not heard
            grid.addWidget(name, 2 * row, 0)
            side = Qt.AlignmentFlag.AlignLeft if isinstance(widget, QSpinBox) else None
            if side is None:
                grid.addWidget(widget, 2 * row, 1)
            else:
                grid.addWidget(widget, 2 * row, 1, side)
            grid.addWidget(label(hint, "caption", wrap=True), 2 * row + 1, 1)
        why = self.tr(
            "For people who watch. The actions are greyed, and the engine refuses them too."
        )
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addWidget(self.words, 1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.save)
        box = QVBoxLayout(self)
        box.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        box.setSpacing(PADDING)
        box.addLayout(grid)
        box.addWidget(rule())
        inner = QVBoxLayout()
        inner.setSpacing(2)
        inner.addWidget(self.read_only)
        inner.addWidget(label(why, "caption", wrap=True))
        box.addLayout(inner)
        box.addStretch(1)
        box.addLayout(foot)
        self.resize(580, 360)

    def _enable(self, *, on: bool) -> None:
        for part in (self.name, self.grace, self.typed, self.read_only, self.save):
            part.setEnabled(on)

    def _save(self) -> None:
        self.save.setEnabled(False)
        self._say("", "")
        self.changed.emit(
            {
                "name": self.name.text().strip(),
                "grace": self.grace.value(),
                "typed_above": self.typed.value(),
                "read_only": self.read_only.isChecked(),
            }
        )

    def _say(self, sentence: str, state: str) -> None:
        self.words.setText(spoken(sentence))
        set_state(self.words, "state", state)
