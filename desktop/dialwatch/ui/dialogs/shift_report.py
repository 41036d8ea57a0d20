"""Save the report of a shift: which hours, then the file."""

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QDateTime, Qt, QTime, QTimeZone, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateTimeEdit,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from dialwatch.ui.charts.spans import Span, Window, window
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.format import moment, zone_word
from dialwatch.ui.theme import GRID, PADDING
from dialwatch.ui.widgets.parts import label, push_button, set_state

__all__ = ["ShiftReportDialog"]

_MINUTE = 60_000
_HOURS = 8


class ShiftReportDialog(QDialog):
    """Knows no engine: a signal goes out, `show_…` comes in."""

    report_wanted = Signal(str, object, object)
    """(path, since, until in UTC epoch ms): answer with `show_done` or `show_failure`."""

    def __init__(
        self, zone: ZoneInfo, now: int, chart: Window, parent: QWidget | None = None
    ) -> None:
        """`now`: UTC epoch ms; `chart`: the span that the chart shows."""
        super().__init__(parent)
        self._zone, self._now, self._chart = zone, now, chart
        self.setWindowTitle(self.tr("Shift report"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.shift = QComboBox()
        self.shift.setAccessibleName(self.tr("Shift"))
        for key, text in (
            ("latest", self.tr("The last {n} hours").format(n=_HOURS)),
            ("today", self.tr("Today")),
            ("chart", self.tr("As in the chart")),
            ("own", self.tr("From … until …")),
        ):
            self.shift.addItem(text, key)
        self.since, self.until = self._edit(self.tr("From")), self._edit(self.tr("Until"))
        self.hint = label("", "caption", wrap=True)
        self.words = label("", "muted", wrap=True)
        self.save = push_button(self.tr("&Save…"), self._choose_file, primary=True)
        self.save.setDefault(True)
        self.cancel = push_button(self.tr("&Close"), self.reject)
        self.shift.currentIndexChanged.connect(self._preset)
        for edit in (self.since, self.until):
            edit.dateTimeChanged.connect(self._check)
        self._build()
        self._preset()

    @property
    def span(self) -> Window:
        """From when to when."""
        return Window(self._millis(self.since), self._millis(self.until))

    def show_done(self, sentence: str) -> None:
        """It is written."""
        self._say(sentence, "good")
        self.cancel.setFocus()

    def show_failure(self, sentence: str) -> None:
        """Say why nothing was written."""
        self._say(sentence, "bad")

    def _build(self) -> None:
        about = self.tr(
            "One page to print or to send: key figures with their bands, the chart, campaigns, the "
            "worst lines, how the accounts stand, and what was stopped or launched. Numbers of "
            "persons are masked."
        )
        form = QFormLayout()
        form.setHorizontalSpacing(PADDING)
        form.setVerticalSpacing(GRID)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, part in (
            (self.tr("Shift"), self.shift),
            (self.tr("From"), self.since),
            (self.tr("Until"), self.until),
        ):
            form.addRow(label(text), part)
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.save)
        box = QVBoxLayout(self)
        box.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        box.setSpacing(GRID)
        box.addWidget(label(about, wrap=True))
        box.addLayout(form)
        box.addWidget(self.hint)
        box.addStretch(1)
        box.addWidget(self.words)
        box.addLayout(foot)
        self.resize(460, 330)

    def _edit(self, name: str) -> QDateTimeEdit:
        made = QDateTimeEdit()
        made.setTimeZone(QTimeZone.utc())  # the zone of the system must not bend wall times
        made.setDisplayFormat("yyyy-MM-dd HH:mm")
        for part in (made, made.lineEdit()):
            part.setAccessibleName(name)
        return made

    def _preset(self) -> None:
        """The hours of the shift that is chosen; one's own begin where the last ones were."""
        chosen = self.shift.currentData()
        until = -(-self._now // _MINUTE) * _MINUTE
        spans = {
            "latest": Window(until - _HOURS * 60 * _MINUTE, until),
            "today": window(Span.TODAY, self._now, None, self._zone),
            "chart": self._chart,
        }
        for edit in (self.since, self.until):
            edit.setEnabled(chosen == "own")
        if chosen in spans:
            self._put(self.since, spans[chosen].since)
            self._put(self.until, spans[chosen].until)
        self._check()

    def _put(self, edit: QDateTimeEdit, millis: int) -> None:
        at = moment(millis, self._zone)
        if at is not None:
            day, time = QDate(at.year, at.month, at.day), QTime(at.hour, at.minute)
            edit.setDateTime(QDateTime(day, time, QTimeZone.utc()))

    def _millis(self, edit: QDateTimeEdit) -> int:
        day, time = edit.date(), edit.time()
        wall = datetime(
            day.year(), day.month(), day.day(), time.hour(), time.minute(), tzinfo=self._zone
        )
        return int(wall.timestamp()) * 1000

    def _check(self) -> None:
        good = self.span.length > 0
        zone = f"{zone_word(self._zone, self._now)} ({self._zone.key})"
        self.hint.setText(
            self.tr("Times are {zone}.").format(zone=zone)
            if good
            else self.tr("“Until” has to be later than “from”.")
        )
        set_state(self.hint, "state", "" if good else "bad")
        self.save.setEnabled(good)

    def _choose_file(self) -> None:
        at = moment(self.span.until, self._zone)
        chooser = QFileDialog(self, self.tr("Save the report of the shift"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setDefaultSuffix("pdf")
        chooser.selectFile("shift.pdf" if at is None else f"shift-{at:%Y-%m-%d_%H%M}.pdf")
        chooser.fileSelected.connect(self._write)
        chooser.open()

    def _write(self, path: str) -> None:
        self.save.setEnabled(False)
        self._say(self.tr("The page is being written…"))
        span = self.span
        self.report_wanted.emit(path, span.since, span.until)

    def _say(self, sentence: str, state: str = "") -> None:
        self.words.setText(spoken(sentence))
        set_state(self.words, "state", state)
        if state:
            self._check()
