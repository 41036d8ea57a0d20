"""For how long each kind of data is kept: a page for a dialog of its own, or for the settings."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from dialwatch.calls.retention import KINDS, KeptKind
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.format import number
from dialwatch.ui.models.retention_words import kind_words
from dialwatch.ui.theme import GRID, PADDING
from dialwatch.ui.widgets.days_box import DaysBox
from dialwatch.ui.widgets.parts import label, push_button, rule, set_state

__all__ = ["RetentionPage"]


class RetentionPage(QWidget):
    """Knows no engine: signals go out, `show_…` comes in. Nothing is kept before Save."""

    wanted = Signal()
    """Answer with `show_settings` or `show_failure`."""
    changed = Signal(dict)
    """Kind → days, those that differ: answer with `show_saved` or `show_failure`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: dict[KeptKind, int] = {}
        self.boxes = {kind: DaysBox(kind_words(kind)[0], KINDS[kind]) for kind in KeptKind}
        self.words = label("", "muted", wrap=True)
        self.usual = push_button(self.tr("&Usual days"), self._usual)
        self.save = push_button(self.tr("&Save"), self._save, primary=True)
        self.save.setDefault(True)
        self._build()
        self._enable(on=False)

    def begin(self) -> None:
        """Ask for the days."""
        self.wanted.emit()

    def show_settings(self, told: Mapping[str, Any]) -> None:
        """The days as they are now."""
        days = told.get("days", {})
        for kind, box in self.boxes.items():
            self._known[kind] = int(days.get(kind.value, KINDS[kind].usual))
            box.setValue(self._known[kind])
        self._enable(on=True)
        removed = {str(name): int(n) for name, n in dict(told.get("removed", {})).items()}
        if removed:
            self._say(self._gone(removed), "")

    def show_saved(self, told: Mapping[str, Any]) -> None:
        """They are kept."""
        self.show_settings({**told, "removed": {}})
        self._say(self.tr("Kept. What is older goes now, a little at a time."), "good")

    def show_failure(self, sentence: str) -> None:
        """Say why nothing was read or kept; what was typed stays."""
        self.save.setEnabled(bool(self._known))
        self._say(sentence, "bad")

    def _gone(self, removed: Mapping[str, int]) -> str:
        known = {kind.value: kind_words(kind)[0] for kind in KeptKind}
        parts = [
            self.tr("{what}: {n}").format(what=known[name], n=number(count))
            for name, count in removed.items()
            if name in known
        ]
        return self.tr("Gone lately: {parts}").format(parts=" · ".join(parts))

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, PADDING, 0)
        grid.setHorizontalSpacing(PADDING)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for place, (kind, box) in enumerate(self.boxes.items()):
            title, sentence = kind_words(kind)
            name = label(title)
            name.setBuddy(box)
            grid.addWidget(name, 3 * place, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(box, 3 * place, 1, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(label(sentence, "caption", wrap=True), 3 * place + 1, 0, 1, 2)
            grid.setRowMinimumHeight(3 * place + 2, GRID)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(grid)
        column.addWidget(label(self._elsewhere(), "caption", wrap=True))
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("Kinds of data"))
        area.setWidget(inner)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(GRID)
        self.foot.addWidget(self.words, 1)
        self.foot.addWidget(self.usual)
        self.foot.addWidget(self.save)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GRID)
        whole.addWidget(area, 1)
        whole.addWidget(rule())
        whole.addLayout(self.foot)

    def _elsewhere(self) -> str:
        return self.tr(
            "Lists that were being read when the program was killed are removed when it starts. "
            "Exports and undo files lie where you saved them: the program does not know them."
        )

    def _enable(self, *, on: bool) -> None:
        for part in (*self.boxes.values(), self.usual, self.save):
            part.setEnabled(on)

    def _usual(self) -> None:
        for kind, box in self.boxes.items():
            box.setValue(KINDS[kind].usual)

    def _save(self) -> None:
        told = {
            kind.value: box.value()
            for kind, box in self.boxes.items()
            if box.value() != self._known.get(kind)
        }
        if not told:
            self._say(self.tr("Nothing was changed."), "")
            return
        self.save.setEnabled(False)
        self._say("", "")
        self.changed.emit(told)

    def _say(self, sentence: str, state: str) -> None:
        self.words.setText(spoken(sentence))
        set_state(self.words, "state", state)
