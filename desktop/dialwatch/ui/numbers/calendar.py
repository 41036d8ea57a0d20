"""When bindings end: six weeks of days, each with how many."""

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from dialwatch.ui.days import day_word, weekday_word
from dialwatch.ui.format import number
from dialwatch.ui.theme import BODY, CAPTION, font, theme
from dialwatch.ui.theme.colours import mixed

__all__ = ["WEEKS", "EndsCalendar", "first_day"]

WEEKS = 6
_CELL = 40
"""Pixels of a week's height."""
_HEAD = 20
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
}


def first_day(today: date) -> date:
    """The Monday of this week: with it the calendar begins."""
    return today - timedelta(days=today.weekday())


class EndsCalendar(QWidget):
    """Arrows go along the days, Enter or a click shows what ends on one; Escape shows all."""

    chosen = Signal(object)
    """The day (`date`) whose bindings are wanted; None: all."""

    def __init__(self) -> None:
        super().__init__()
        self._today = date(2000, 1, 3)
        self._counts: Mapping[date, int] = {}
        self._day = self._today
        self._shown: date | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(_HEAD + WEEKS * _CELL)
        self.setMaximumHeight(_HEAD + WEEKS * _CELL)
        self.setMinimumWidth(260)
        theme().changed.connect(self.update)
        self._tell()

    def show_counts(self, today: date, counts: Mapping[date, int]) -> None:
        """How many end on each day."""
        if today != self._today:
            self._today = today
            self._day = max(self._day, today)
        if self._day >= first_day(today) + timedelta(weeks=WEEKS):
            self._day = today
        self._counts = counts
        self._tell()
        self.update()

    def show_chosen(self, day: date | None) -> None:
        """The day whose bindings are shown."""
        self._shown = day
        self.update()

    @property
    def day(self) -> date:
        """The day on which the user stands."""
        return self._day

    def sizeHint(self) -> QSize:
        return QSize(300, _HEAD + WEEKS * _CELL)

    def place(self, day: date) -> QRect:
        """Where a day stands; empty: it is in none of the weeks."""
        days = (day - first_day(self._today)).days
        if not 0 <= days < WEEKS * 7:
            return QRect()
        week, column = divmod(days, 7)
        left, right = self.width() * column // 7, self.width() * (column + 1) // 7
        return QRect(left, _HEAD + week * _CELL, right - left, _CELL)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._go(self._day + timedelta(days=_STEPS[key]))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self._day)
        elif key == Qt.Key.Key_Escape and self._shown is not None:
            self._choose(self._shown)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for days in range(WEEKS * 7):
            day = first_day(self._today) + timedelta(days=days)
            if self.place(day).contains(event.position().toPoint()):
                self._go(day)
                self._choose(day)
                return

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        colours = theme().colours
        painter.setFont(font(CAPTION))
        painter.setPen(QColor(colours.muted))
        for column in range(7):
            day = first_day(self._today) + timedelta(days=column)
            left, right = self.width() * column // 7, self.width() * (column + 1) // 7
            head = QRect(left, 0, right - left, _HEAD)
            painter.drawText(head, Qt.AlignmentFlag.AlignCenter, weekday_word(day))
        most = max(self._counts.values(), default=0)
        for days in range(WEEKS * 7):
            self._paint_day(painter, first_day(self._today) + timedelta(days=days), most)
        painter.end()

    def _paint_day(self, painter: QPainter, day: date, most: int) -> None:
        colours, count = theme().colours, self._counts.get(day, 0)
        cell = self.place(day).adjusted(1, 1, -1, -1)
        if count:
            share = 0.12 + 0.38 * count / most
            soon = 0 <= (day - self._today).days <= 1
            colour = mixed(colours.warn if soon else colours.accent, colours.surface, share)
            painter.fillRect(cell, QColor(colour))
        elif day >= self._today:
            painter.fillRect(cell, QColor(mixed(colours.outline, colours.surface, 0.12)))
        painter.setFont(font(CAPTION, strong=day == self._today))
        painter.setPen(QColor(colours.text if day >= self._today else colours.muted))
        first = day.day == 1 or day == first_day(self._today)
        words = day_word(day) if first else f"{day.day}"
        painter.drawText(cell.adjusted(4, 2, -2, 0), Qt.AlignmentFlag.AlignLeft, words)
        if count:
            painter.setFont(font(BODY, strong=True))
            painter.setPen(QColor(colours.text))
            painter.drawText(
                cell.adjusted(2, 0, -5, -3),
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom,
                number(count),
            )
        stands = day == self._day and self.hasFocus()
        if stands or day in (self._shown, self._today):
            wide = 2 if stands or day == self._shown else 1
            colour = colours.accent if stands or day == self._shown else colours.outline
            painter.setPen(QPen(QColor(colour), wide))
            painter.drawRect(QRectF(cell).adjusted(0.5, 0.5, -0.5, -0.5))

    def _go(self, day: date) -> None:
        first = first_day(self._today)
        if first <= day < first + timedelta(weeks=WEEKS):
            self._day = day
            self._tell()
            self.update()

    def _choose(self, day: date) -> None:
        self.chosen.emit(None if day == self._shown else day)

    def _tell(self) -> None:
        count = self._counts.get(self._day, 0)
        one, many = self.tr("{day}: 1 binding ends"), self.tr("{day}: {n} bindings end")
        told = one if count == 1 else many
        self.setAccessibleName(self.tr("When bindings end"))
        self.setAccessibleDescription(told.format(day=self._day.isoformat(), n=number(count)))
        self.setToolTip(self.accessibleDescription())
