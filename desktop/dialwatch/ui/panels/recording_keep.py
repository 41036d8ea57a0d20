"""How full the cache of recordings is, its limits, and the button that wipes it."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from dialwatch.calls.recording import CacheState
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.format import counted, number
from dialwatch.ui.player.states import size_text
from dialwatch.ui.theme import GRID, PADDING
from dialwatch.ui.widgets.parts import label, push_button, rule, set_state

__all__ = ["KeepPage"]

_MIB = 1 << 20
_STEPS = 1000


class KeepPage(QWidget):
    """Says what it is told; nothing is wiped before it was asked once more."""

    changed = Signal(dict)
    """Limits to be kept: `most_mib`, `keep_days`, `largest_mib`."""
    wipe_wanted = Signal(bool)
    """Whether pinned ones go too."""

    def __init__(self) -> None:
        super().__init__()
        self._most = 0
        self.full = label("", "title")
        self.bar = QProgressBar()
        self.bar.setRange(0, _STEPS)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How full the cache is"))
        self.key = label("", "muted", wrap=True)
        self.most = _spin(self.tr("Keep at most"), 64, 1_048_576, " MiB", 256)
        self.days = _spin(self.tr("Give up after"), 1, 3650, self.tr(" days"), 1)
        self.days.valueChanged.connect(
            lambda days: self.days.setSuffix(self.tr(" day") if days == 1 else self.tr(" days"))
        )
        self.largest = _spin(self.tr("Largest file"), 16, 4096, " MiB", 16)
        self.save = push_button(self.tr("&Save"), self._save, primary=True)
        self.wipe = push_button(self.tr("&Wipe…"), lambda: self._ask(on=True))
        self.question = label("", wrap=True)
        self.unpinned = push_button(self.tr("Wipe all &but pinned"), lambda: self._wipe(False))
        self.everything = push_button(self.tr("Wipe &everything"), lambda: self._wipe(True))
        self.keep = push_button(self.tr("&Keep them"), lambda: self._ask(on=False))
        self._build()
        self._ask(on=False)
        self.wipe.setEnabled(False)  # until it is told what there is to wipe

    def show_settings(self, told: Mapping[str, Any]) -> None:
        """The limits as they are now."""
        for spin, name in (
            (self.most, "most_mib"),
            (self.days, "keep_days"),
            (self.largest, "largest_mib"),
        ):
            spin.setValue(int(told[name]))
        self._most = int(told["most_mib"]) * _MIB

    def show_cache(self, cache: CacheState) -> None:
        """How full it is, and where its key is."""
        self.full.setText(
            self.tr("{files}, {size}; {pinned} pinned").format(
                files=counted(cache.files, self.tr("1 recording"), self.tr("{n} recordings")),
                size=size_text(cache.bytes),
                pinned=number(cache.pinned),
            )
        )
        self.bar.setValue(round(min(1.0, cache.bytes / max(1, self._most)) * _STEPS))
        self.key.setText(spoken(cache.sentence))
        set_state(self.key, "state", "" if cache.lasting else "warn")
        self.question.setText(
            counted(
                cache.files,
                self.tr("Wipe 1 recording? Its file and the key are destroyed for good."),
                self.tr("Wipe {n} recordings? Their files and the key are destroyed for good."),
            )
            + " "
            + self.tr(
                "Judgements and markers stay, and what the platforms still have can be fetched "
                "again."
            )
        )
        self.wipe.setEnabled(cache.files > 0)

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(PADDING)
        grid.setVerticalSpacing(GRID)
        grid.setColumnStretch(2, 1)
        rows = (
            (self.most, self.tr("Pinned ones aside; what was heard longest ago makes room.")),
            (self.days, self.tr("What nobody heard for so long is given up.")),
            (self.largest, self.tr("A larger file is not fetched. 3 h of plain sound: 330 MiB.")),
        )
        for row, (spin, hint) in enumerate(rows):
            name = label(spin.accessibleName())
            name.setBuddy(spin)
            grid.addWidget(name, row, 0)
            grid.addWidget(spin, row, 1)
            grid.addWidget(label(hint, "caption", wrap=True), row, 2)
        asked = QHBoxLayout()
        asked.setSpacing(GRID)
        asked.addStretch(1)
        for button in (self.keep, self.unpinned, self.everything):
            asked.addWidget(button)
        foot = QHBoxLayout()
        foot.addWidget(self.wipe)
        foot.addStretch(1)
        foot.addWidget(self.save)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, PADDING, 0, 0)
        box.setSpacing(GRID)
        for part in (self.full, self.bar, self.key, rule()):
            box.addWidget(part)
        box.addLayout(grid)
        box.addStretch(1)
        box.addWidget(self.question)
        box.addLayout(asked)
        box.addLayout(foot)

    def _ask(self, *, on: bool) -> None:
        for part in (self.question, self.keep, self.unpinned, self.everything):
            part.setVisible(on)
        self.wipe.setVisible(not on)
        self.save.setVisible(not on)
        if on:
            self.keep.setFocus()

    def _wipe(self, pinned: bool) -> None:
        self._ask(on=False)
        self.wipe_wanted.emit(pinned)

    def _save(self) -> None:
        self.changed.emit(
            {
                "most_mib": self.most.value(),
                "keep_days": self.days.value(),
                "largest_mib": self.largest.value(),
            }
        )


def _spin(name: str, least: int, most: int, unit: str, step: int) -> QSpinBox:
    made = QSpinBox()
    made.setRange(least, most)
    made.setSuffix(unit)
    made.setSingleStep(step)
    made.setFixedWidth(140)
    made.setAccessibleName(name)
    made.lineEdit().setAccessibleName(name)
    made.lineEdit().setTextMargins(GRID, 0, 0, 0)  # the stylesheet's are not heard
    made.setAlignment(Qt.AlignmentFlag.AlignLeft)
    return made
