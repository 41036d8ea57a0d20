"""An action as the audit log tells it: what was asked, what came back, in words."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from dialwatch.calls.audit_line import AuditLine, told_entries
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.format import day_and_time, zone_word
from dialwatch.ui.models.audit_rows import how_words, what_words
from dialwatch.ui.theme import GRID, PADDING
from dialwatch.ui.widgets.empty import EmptyState
from dialwatch.ui.widgets.parts import breakable, label, rule

__all__ = ["AuditDetail"]

_CAPTIONS = 110
_INDENT = 12
_MOST = 200
"""Entries of a line that are shown."""


class AuditDetail(QScrollArea):
    """Shows the lines of one action, the earliest first; everything in them is masked."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("The action in full"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._empty = EmptyState(self, "info")
        self.show_nothing()

    def show_nothing(self) -> None:
        """No line is chosen."""
        self._drop()
        self._empty.say(self.tr("Choose a line to see what was asked and what came back."))

    def show_lines(self, lines: Sequence[AuditLine], name: str, zone: ZoneInfo) -> None:
        """These lines of one action on the account called so."""
        self._empty.hide()
        body = QWidget()
        body.setObjectName("scrolled")
        box = QVBoxLayout(body)
        box.setContentsMargins(PADDING, GRID, PADDING, PADDING)
        box.setSpacing(GRID)
        for place, line in enumerate(lines):
            if place:
                box.addWidget(rule())
            box.addWidget(label(f"{what_words(line)} · {how_words(line)}", "section"))
            box.addLayout(self._grid(line, name, zone))
        box.addStretch(1)
        self._drop()
        self.setWidget(body)

    def _grid(self, line: AuditLine, name: str, zone: ZoneInfo) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(PADDING)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, _CAPTIONS)
        when = f"{day_and_time(line.at, zone)} {zone_word(zone, line.at)}"
        who = self.tr("{who}, on {account}").format(who=line.who or "Dialwatch", account=name)
        entries = [
            (0, self.tr("When"), when),
            (0, self.tr("Who"), who if name else line.who or "Dialwatch"),
            *told_entries(_without_twice(line)),
        ]
        for row, (depth, caption, text) in enumerate(entries[:_MOST]):
            heading = label(breakable(spoken(caption), narrow=True), "caption", wrap=True)
            heading.setContentsMargins(depth * _INDENT, 0, 0, 0)
            heading.setFixedWidth(_CAPTIONS)
            shown = label(breakable(text), wrap=True)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(heading, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(shown, row, 1)
        return grid

    def _drop(self) -> None:
        before = self.takeWidget()
        if before is not None:
            before.hide()
            before.deleteLater()
            self.verticalScrollBar().setRange(0, 0)  # it would stay in sight over the empty state


def _without_twice(line: AuditLine) -> dict[str, object]:
    """What it tells; whom it is about only once, where the request names it already."""
    target = line.told.get("target")
    twice = any(value == target for name, value in line.told.items() if name != "target")
    return {name: one for name, one in line.told.items() if not (twice and name == "target")}
