"""What of the bindings is shown: a line to type in, three quick choices, and how many there are."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from dialwatch.ledger.arrangement import Arranged
from dialwatch.ledger.binding_filter import BindingFilter
from dialwatch.ui.format import number
from dialwatch.ui.theme import GRID
from dialwatch.ui.widgets.parts import Sign, SignButton, clearable, label

__all__ = ["NumbersFilter"]

_TYPING = 180
"""Milliseconds after the last key until the table is filtered."""
_HOUR = 3_600_000


class NumbersFilter(QWidget):
    """Says what is wanted."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._hours = 24
        self._days: tuple[int, int] | None = None
        """From when to when it ends, chosen in the calendar; UTC epoch ms."""
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(self.tr("Filter: number, extension, city, noted data …"))
        self.edit.setAccessibleName(self.tr("Filter of the bindings"))
        clearable(self.edit)
        self.edit.setMinimumWidth(150)
        self.soon = _choice("")
        self.drift = _choice(self.tr("drift"))
        self.problems = _choice(self.tr("problems"))
        self.day = _choice("")
        self.day.hide()
        self.count = label("", "muted")
        self.clear_ = SignButton("close", self.tr("Show all bindings"), self.clear)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_TYPING)
        self._soon.timeout.connect(self.changed)
        self._build()
        self.set_hours(self._hours)

    def wanted(self, now: int) -> BindingFilter:
        """The filter as it stands; `now` in UTC epoch ms."""
        since, until = self._days or (None, None)
        if self.soon.isChecked():
            until = min(until or now + self._hours * _HOUR, now + self._hours * _HOUR)
            since = max(since or now, now)
        return BindingFilter(
            text=self.edit.text().strip(),
            since=since,
            until=until,
            drift=self.drift.isChecked(),
            problems=self.problems.isChecked(),
        )

    @property
    def has_days(self) -> bool:
        """A day of the calendar is chosen."""
        return self._days is not None

    def set_hours(self, hours: int) -> None:
        """Within how many hours an end is soon."""
        self._hours = hours or 24
        told = self.tr("ends within {n} h").format(n=self._hours)
        self.soon.setText(told)
        self.soon.setAccessibleName(told)

    def set_days(self, days: tuple[int, int] | None, words: str = "") -> None:
        """Only what ends between these moments (UTC epoch ms); None: whenever it ends."""
        self._days = days
        before = self.day.blockSignals(True)
        self.day.setText(words)
        self.day.setAccessibleName(words)
        self.day.setVisible(days is not None)
        self.day.setChecked(days is not None)
        self.day.blockSignals(before)
        self.changed.emit()

    def clear(self) -> None:
        """Everything is shown."""
        for one in (self.edit, self.soon, self.drift, self.problems):
            one.blockSignals(True)
        self.edit.clear()
        for button in (self.soon, self.drift, self.problems):
            button.setChecked(False)
        for one in (self.edit, self.soon, self.drift, self.problems):
            one.blockSignals(False)
        self.set_days(None)

    def show_count(self, arranged: Arranged, *, held: bool = False) -> None:
        """How many are shown, of how many."""
        if held:
            self.count.setText(self.tr("waits while many are chosen"))
            return
        told = self.tr("{shown} of {whole} on {x} X").format(
            shown=number(arranged.shown),
            whole=number(arranged.whole),
            x=number(arranged.groups),
        )
        self.count.setText(told)
        drift, problems = self.tr("drift"), self.tr("problems")
        self.drift.setText(f"{drift} {number(arranged.drift)}" if arranged.drift else drift)
        many = f"{problems} {number(arranged.problems)}" if arranged.problems else problems
        self.problems.setText(many)
        self.clear_.setEnabled(not arranged.asked.filter.holds_all)

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID // 2)
        row.addWidget(Sign("filter"))
        row.addSpacing(GRID // 2)
        row.addWidget(self.edit, 1)
        for button in (self.soon, self.drift, self.problems, self.day):
            button.toggled.connect(lambda _: self.changed.emit())
            row.addWidget(button)
        row.addWidget(self.clear_)
        row.addSpacing(GRID)
        row.addWidget(self.count)
        self.day.toggled.connect(lambda on: None if on else self.set_days(None))
        self.edit.textChanged.connect(lambda _: self._soon.start())
        self.edit.returnPressed.connect(self.changed)


def _choice(text: str) -> QToolButton:
    made = QToolButton()
    made.setText(text)
    made.setAccessibleName(text)
    made.setCheckable(True)
    made.setProperty("framed", True)
    made.setProperty("tight", True)
    made.setProperty("choice", True)
    return made
