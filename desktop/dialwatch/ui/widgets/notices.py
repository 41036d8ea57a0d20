"""The bar under the toolbar: what the user should know now, until dismissed."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from dialwatch.ui.engine_words import spoken
from dialwatch.ui.theme import GRID, PADDING
from dialwatch.ui.widgets.parts import Sign, SignButton, label, push_button, set_state

__all__ = ["LEVELS", "MOST_SHOWN", "Notice", "NoticeBar"]

MOST_SHOWN = 3
"""Notices that are shown at once; of the others it is said how many there are."""

LEVELS = ("info", "warn", "bad")
_COLOUR = {"info": "accent", "warn": "warn", "bad": "bad"}


@dataclass(frozen=True, slots=True)
class Notice:
    """One notice. The same `id` again replaces it."""

    id: str
    text: str
    level: str = "info"
    action: str = ""
    """Text of a button; empty for none."""
    act: Callable[[], object] | None = None


class NoticeBar(QWidget):
    """Stacks notices, the gravest and newest on top."""

    dismissed = Signal(str)
    """The user closed the notice with this id."""
    filled = Signal(bool)
    """True while there is something to show."""

    def __init__(self) -> None:
        super().__init__()
        self._notices: dict[str, Notice] = {}
        self._lines: list[QFrame] = []
        self._unfolded = False
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self.setAccessibleName(self.tr("Notices"))

    @property
    def notices(self) -> tuple[Notice, ...]:
        """All notices, in the order they are shown."""
        newest_first = reversed(self._notices.values())
        return tuple(sorted(newest_first, key=lambda n: -LEVELS.index(n.level)))

    def show_notice(self, notice: Notice) -> None:
        """Show a notice, in the place of one with the same id."""
        if notice.level not in LEVELS:
            notice = Notice(notice.id, notice.text, "info", notice.action, notice.act)
        notice = replace(notice, text=spoken(notice.text))
        if self._notices.get(notice.id) == notice:
            return
        self._notices.pop(notice.id, None)
        self._notices[notice.id] = notice
        self._fill()

    def dismiss(self, name: str) -> None:
        """Take a notice away, if it is there."""
        if self._notices.pop(name, None) is not None:
            self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """A toolbar does not ask how high wrapped text becomes."""
        height = 0
        for line in self._lines:
            inner = line.layout()
            if inner is not None:
                wraps = inner.hasHeightForWidth()  # "and 2 more" does not
                hint = inner.totalSizeHint().height()
                line.setFixedHeight(inner.totalHeightForWidth(self.width()) if wraps else hint)
                height += line.height()
        self.setFixedHeight(height)

    def _closed(self, name: str) -> None:
        self.dismiss(name)
        self.dismissed.emit(name)

    def _unfold(self) -> None:
        self._unfolded = True
        self._fill()

    def _fill(self) -> None:
        while (item := self._box.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        notices = self.notices
        self._unfolded = self._unfolded and len(notices) > MOST_SHOWN
        shown = notices if self._unfolded else notices[:MOST_SHOWN]
        self._lines = [self._line(notice) for notice in shown]
        if len(notices) > len(shown):
            self._lines.append(self._rest(len(notices) - len(shown)))
        for line in self._lines:
            self._box.addWidget(line)
        for line in self._lines:
            line.show()  # at once: the bar's height is measured below
        self.filled.emit(bool(notices))
        self._fit()

    def _frame(self) -> tuple[QFrame, QHBoxLayout]:
        frame = QFrame()
        frame.setProperty("notice", True)
        row = QHBoxLayout(frame)
        row.setContentsMargins(PADDING, GRID // 2, GRID, GRID // 2)
        row.setSpacing(GRID)
        return frame, row

    def _line(self, notice: Notice) -> QFrame:
        frame, row = self._frame()
        words = {
            "info": self.tr("Note"),
            "warn": self.tr("Warning"),
            "bad": self.tr("Problem"),
        }
        row.addWidget(Sign(notice.level, _COLOUR[notice.level]))
        word = label(words[notice.level])
        set_state(word, "state", {"warn": "warn", "bad": "bad"}.get(notice.level, ""))
        row.addWidget(word)
        text = label(notice.text, wrap=True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(text, 1)
        if notice.action and notice.act is not None:
            row.addWidget(push_button(notice.action, notice.act, small=True))
        close = SignButton("close", self.tr("Dismiss this notice"), lambda: self._closed(notice.id))
        row.addWidget(close)
        frame.setAccessibleName(f"{words[notice.level]}: {notice.text}")
        return frame

    def _rest(self, count: int) -> QFrame:
        frame, row = self._frame()
        more = push_button(self.tr("{n} more").format(n=count), self._unfold, small=True)
        row.addWidget(more)
        row.addStretch(1)
        return frame
