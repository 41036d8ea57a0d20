"""The small popover in which a span of one's own is entered."""

from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import QDate, QDateTime, QPoint, Qt, QTime, QTimeZone, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QDateTimeEdit, QFrame, QGridLayout, QWidget

from dialwatch.ui.charts.spans import Window
from dialwatch.ui.format import moment, zone_word
from dialwatch.ui.theme import GRID, PADDING
from dialwatch.ui.widgets.parts import label, push_button

__all__ = ["CustomSpan"]


class CustomSpan(QFrame):
    """From and until, as wall times of the zone that is shown. Escape changes nothing."""

    chosen = Signal(object, object)
    """since and until, UTC epoch ms."""
    given_up = Signal()

    def __init__(self, window: Window, zone: tzinfo | None, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("chip", True)
        self.setAccessibleName(self.tr("Span of your own"))
        self._zone = zone or UTC
        self._done = False
        self.since = self._edit(window.since, self.tr("From"))
        self.until = self._edit(window.until, self.tr("Until"))
        self._fault = label("", "caption", wrap=True)
        self._show = push_button(self.tr("Show span"), self._take, primary=True, small=True)
        grid = QGridLayout(self)
        grid.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        grid.setHorizontalSpacing(PADDING)
        grid.setVerticalSpacing(GRID)
        grid.addWidget(label(self.tr("From")), 0, 0)
        grid.addWidget(self.since, 0, 1)
        grid.addWidget(label(self.tr("Until")), 1, 0)
        grid.addWidget(self.until, 1, 1)
        grid.addWidget(self._fault, 2, 0, 1, 2)
        grid.addWidget(self._show, 3, 1, Qt.AlignmentFlag.AlignRight)
        for edit in (self.since, self.until):
            edit.dateTimeChanged.connect(self._check)
        self._check()

    def popup(self, place: QPoint) -> None:
        """Open below this point of the screen, inside the screen's edges."""
        self.adjustSize()
        screen = self.screen().availableGeometry()
        left = max(screen.left(), min(place.x(), screen.right() - self.width()))
        self.move(left, min(place.y(), screen.bottom() - self.height()))
        self.show()
        self.since.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not self._done:
            self.given_up.emit()

    def _edit(self, millis: int, name: str) -> QDateTimeEdit:
        made = QDateTimeEdit()
        made.setTimeZone(QTimeZone.utc())  # the zone of the system must not bend wall times
        made.setDisplayFormat("yyyy-MM-dd HH:mm")
        made.setAccessibleName(name)
        at = moment(millis, self._zone) or datetime.fromtimestamp(0, UTC)
        made.setDateTime(
            QDateTime(QDate(at.year, at.month, at.day), QTime(at.hour, at.minute), QTimeZone.utc())
        )
        made.setCurrentSection(QDateTimeEdit.Section.HourSection)
        return made

    def _millis(self, edit: QDateTimeEdit) -> int:
        day, time = edit.date(), edit.time()
        wall = datetime(
            day.year(), day.month(), day.day(), time.hour(), time.minute(), tzinfo=self._zone
        )
        return int(wall.timestamp()) * 1000

    def _check(self) -> None:
        good = self._millis(self.since) < self._millis(self.until)
        zone = zone_word(self._zone, self._millis(self.since))
        self._fault.setText(
            self.tr("Times are {zone}.").format(zone=zone)
            if good
            else self.tr("“Until” has to be later than “from”.")
        )
        self._show.setEnabled(good)

    def _take(self) -> None:
        self._done = True
        self.chosen.emit(self._millis(self.since), self._millis(self.until))
        self.close()
