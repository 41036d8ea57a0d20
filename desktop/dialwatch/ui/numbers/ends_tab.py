"""When bindings end: a calendar, what ends next, and renewing it in one step."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dialwatch.calls.binding import Binding
from dialwatch.ui.format import number
from dialwatch.ui.models.number_rows import ending_rows
from dialwatch.ui.models.plain_table import PlainTableModel
from dialwatch.ui.numbers.calendar import WEEKS, EndsCalendar, first_day
from dialwatch.ui.theme import GRID, ROW
from dialwatch.ui.widgets.empty import EmptyState
from dialwatch.ui.widgets.parts import label, push_button
from dialwatch.ui.widgets.plain_view import PlainView

__all__ = ["EndsTab", "day_span"]


def day_span(day: date, zone: ZoneInfo) -> tuple[int, int]:
    """From when to when this day lasts in the zone, UTC epoch ms."""
    ends = [
        int(datetime.combine(one, time.min, zone).timestamp() * 1000)
        for one in (day, day + timedelta(days=1))
    ]
    return ends[0], ends[1]


_SIDE = 6
"""Pixels: the table needs what is there, in Chinese above all."""


class EndsTab(QWidget):
    """The days of the zone that is shown."""

    day_wanted = Signal(object)
    """Show what ends on this `date`; None: all."""
    renew_wanted = Signal(tuple)
    """Keys of bindings."""
    opened = Signal(tuple)
    """The key of a binding that is to be stood on."""

    def __init__(self) -> None:
        super().__init__()
        self._listed: Sequence[Binding] = ()
        self.calendar = EndsCalendar()
        self.words = label("", "muted", wrap=True)
        self.next = PlainTableModel([self.tr("Life left"), self.tr("Ends"), self.tr("A")], self)
        self.view = PlainView(self.next, self.tr("What ends next"), (105, 117, 0))
        self.renew = push_button("", self._renew, small=True)
        self._empty = EmptyState(self.view, "clock", ROW + 2)
        row = QHBoxLayout()
        row.addWidget(label(self.tr("Next"), "muted"))
        row.addStretch(1)
        row.addWidget(self.renew)
        box = QVBoxLayout(self)
        box.setContentsMargins(_SIDE, GRID, _SIDE, GRID)
        box.setSpacing(GRID)
        box.addWidget(self.calendar)
        box.addWidget(self.words)
        box.addLayout(row)
        box.addWidget(self.view, 1)
        self.calendar.chosen.connect(self.day_wanted)
        self.view.activated.connect(lambda _: self._open())
        self.view.doubleClicked.connect(lambda _: self._open())
        self.show_ends(np.empty(0, np.int64), (), 0, (ZoneInfo("UTC"), 0), whole=False)

    def show_ends(
        self,
        ends: npt.NDArray[np.int64],
        listed: Sequence[Binding],
        unknown: int,
        when: tuple[ZoneInfo, int],
        *,
        whole: bool,
    ) -> None:
        """`ends`: of all bindings, sorted; `listed`: the next ones, or those of a chosen day;
        `unknown`: of how many nobody knows the end."""
        zone, now = when
        today = datetime.fromtimestamp(now / 1000, zone).date()
        last = first_day(today) + timedelta(weeks=WEEKS)
        until = day_span(last, zone)[0]
        near = ends[: np.searchsorted(ends, until)]
        self.calendar.show_counts(today, _by_day(near, today, zone))
        self._listed = listed
        self.next.show(ending_rows(listed, zone, now, whole=whole))
        parts = []
        if later := len(ends) - len(near):
            parts.append(self.tr("{n} end later").format(n=number(later)))
        if unknown:
            told = self.tr("of {n} nobody knows the end: they were not bound here")
            parts.append(told.format(n=number(unknown)))
        text = "; ".join(parts)
        self.words.setText(f"{text[:1].upper()}{text[1:]}." if text else "")
        self.words.setVisible(bool(text))
        self._empty.setVisible(not listed)
        if not listed:
            self._empty.say(self.tr("No binding is known to end."))
        self.renew.setText(self.tr("Re&new {n}…").format(n=number(len(listed))))
        self.renew.setAccessibleName(self.tr("Renew those listed"))
        self.renew.setEnabled(bool(listed))

    def tick(self, when: tuple[ZoneInfo, int], *, whole: bool) -> None:
        """A second has passed: the lives that are in sight go down."""
        if self.isVisible() and self._listed:
            zone, now = when
            self.next.show(ending_rows(self._listed, zone, now, whole=whole))

    def _renew(self) -> None:
        self.renew_wanted.emit(tuple(one.key for one in self._listed))

    def _open(self) -> None:
        key = self.view.current_key()
        if isinstance(key, tuple):
            self.opened.emit(key)


def _by_day(ends: npt.NDArray[np.int64], today: date, zone: ZoneInfo) -> Counter[date]:
    """How many end on each day: the days' borders are looked up, not each moment."""
    counts: Counter[date] = Counter()
    first = first_day(today)
    days = [first + timedelta(days=at) for at in range(WEEKS * 7 + 1)]
    borders = np.array([day_span(day, zone)[0] for day in days], dtype=np.int64)
    places = np.searchsorted(ends, borders)
    for at, day in enumerate(days[:-1]):
        if count := int(places[at + 1] - places[at]):
            counts[day] = count
    return counts
