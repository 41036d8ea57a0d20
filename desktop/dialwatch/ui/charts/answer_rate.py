"""The answer-rate chart: how often calls are answered, minute by minute, and how sure that is."""

import time
from datetime import UTC, tzinfo

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QVBoxLayout, QWidget

from dialwatch.clock import Clock
from dialwatch.ledger.ledger import Ledger
from dialwatch.ledger.view import LedgerView
from dialwatch.ui.charts import words
from dialwatch.ui.charts.buckets import merged
from dialwatch.ui.charts.caption import CaptionLine
from dialwatch.ui.charts.copying import as_table, points_of
from dialwatch.ui.charts.crosshair import Crosshair
from dialwatch.ui.charts.curve import BAND_OPACITY, RateCurve
from dialwatch.ui.charts.figures import Figures, Line, Question, figures
from dialwatch.ui.charts.header import GROUPS, ChartHeader
from dialwatch.ui.charts.legend import Legend, LegendEntry
from dialwatch.ui.charts.palette import SeriesColours
from dialwatch.ui.charts.plot import RatePlot
from dialwatch.ui.charts.pointing import Pointing
from dialwatch.ui.charts.readout import Readout
from dialwatch.ui.charts.spans import MINUTE, Span, Window
from dialwatch.ui.theme import GRID, PADDING, theme
from dialwatch.ui.theme.direction import upright
from dialwatch.ui.widgets.empty import EmptyState

__all__ = ["AnswerRatePanel"]

_TICK = 0.25
"""Seconds between two repaints at least (architecture.md: at most 4 Hz)."""

_LOOK_UP = 1000
"""Milliseconds between two looks at the clock: a new minute moves the chart without new calls."""

_FEW = 4
"""Curves whose bands are drawn at full strength."""

_NARROW = 620
"""Pixels below which the legend goes under the plot."""


class AnswerRatePanel(QWidget):
    """Shows what the ledger knows; asks for the calls behind a point through a query.

    Times are UTC epoch milliseconds. A refresh costs one `set_points` a curve and one paint.
    """

    filter_requested = Signal(str)
    """A query (dialwatch.ledger.query) that selects exactly the calls that were clicked."""
    span_changed = Signal(object)
    """Span, or (since, until)."""
    group_changed = Signal(str)

    def __init__(
        self, ledger: Ledger, clock: Clock, zone: tzinfo = UTC, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ledger, self._clock, self._zone = ledger, clock, zone
        self._group = "campaign"
        self._span: Span | tuple[int, int] = Span.QUARTER
        self._zoom: Window | None = None
        self._chosen: set[str] | None = None
        self._hidden: set[str] = set()
        self._pointed = ""
        self._view: LedgerView | None = None
        self.found: Figures | None = None
        self._shown_at = 0.0
        self.series_colours = SeriesColours()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._show)
        self._minute = QTimer(self)
        self._minute.timeout.connect(self._tick)
        self._minute.start(_LOOK_UP)
        self._build()
        self._connect()

    # What the window tells

    def refresh(self, view: LedgerView | None = None) -> None:
        """Show this state of the ledger, now or when the last repaint is ¼ s old."""
        self._view = view
        if not self.isVisible():
            return
        wait = self._shown_at + _TICK - time.monotonic()
        if wait <= 0:
            self._show()
        elif not self._later.isActive():
            self._later.start(round(wait * 1000) + 1)

    @property
    def group(self) -> str:
        """What a curve stands for: campaign, line, robot or platform."""
        return self._group

    def set_group(self, group: str) -> None:
        """What a curve stands for: campaign, line, robot or platform. Raises ValueError."""
        if group not in GROUPS:
            raise ValueError(f"curves are by {', '.join(GROUPS)}, not by {group}")
        if group == self._group:
            return
        self._group, self._chosen = group, None
        self._hidden.clear()
        for curve in self.plot.layer.all_curves():
            self.plot.layer.remove(curve.key)
        self.group_changed.emit(group)
        self._show()

    @property
    def span(self) -> str | tuple[int, int]:
        """What `set_span` was given."""
        return self._span

    def set_span(self, span: str | tuple[int, int]) -> None:
        """`15m`, `1h`, `4h`, `today`, or since and until in ms. Raises ValueError."""
        self._span = span if isinstance(span, tuple) else Span.of(span)
        self._zoom = None
        self.span_changed.emit(self._span)
        self._show()

    def set_zone(self, zone: tzinfo) -> None:
        """The zone in which times are shown."""
        self._zone = zone
        self.plot.set_zone(zone)
        self._show()

    def report(self) -> dict[str, object]:
        """What is on the screen, read from the curves' own arrays as last painted."""
        if self.isVisible():
            self.plot.view.grab()  # paints, also where nothing is exposed yet
        return {
            "group": self._group,
            "window": [self.plot.window_shown.since, self.plot.window_shown.until],
            "step_ms": self.found.step if self.found else MINUTE,
            "series": [
                {"key": curve.key, "name": curve.name, "points": points_of(curve.painted)}
                for curve in self.plot.layer.curves()
            ],
            "untimed": self.found.untimed if self.found else 0,
            "legend": self.legend.figures(),
            "caption": self.caption.words.text(),
        }

    # Making the parts

    def _build(self) -> None:
        colours = theme().colours
        self.header = ChartHeader()
        self.caption = CaptionLine()
        self.plot = RatePlot(colours, self._zone)
        self.plot.setAccessibleName(self.tr("Answer-rate chart"))
        self.crosshair = Crosshair(self.plot.view.viewport(), colours)
        self.readout = Readout(self.plot, self.crosshair, self._zone)
        self._pointing = Pointing(self.plot, self.crosshair)
        self.legend = Legend()
        self.empty = EmptyState(self.plot, "clock")
        self._side = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._side.setSpacing(GRID)
        self._side.addWidget(self.plot, 1)
        self._side.addWidget(self.legend)
        box = QVBoxLayout(self)
        box.setContentsMargins(PADDING, GRID // 2, PADDING, GRID // 2)
        box.setSpacing(4)
        box.addWidget(self.header)
        box.addWidget(self.caption)
        box.addLayout(self._side, 1)
        self.setAccessibleName(self.tr("Answer rate"))
        self.plot.view.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.plot.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def _connect(self) -> None:
        self.header.group_chosen.connect(self.set_group)
        self.header.span_chosen.connect(self.set_span)
        self.caption.untimed_wanted.connect(self._ask_untimed)
        self.caption.calls_wanted.connect(self._ask_range)
        self.caption.reset_wanted.connect(self.reset_zoom)
        self.header.image_wanted.connect(self.copy_image)
        self.header.data_wanted.connect(self.copy_data)
        self.legend.toggled.connect(self._toggle)
        self.legend.pointed.connect(self._point_at)
        self.legend.chosen.connect(self._choose)
        self._pointing.moved.connect(self.readout.put)
        self._pointing.stepped.connect(self.readout.move)
        self._pointing.chose_next.connect(self.readout.choose_next)
        self._pointing.entered.connect(self._click_chosen)
        self._pointing.point_clicked.connect(self._click)
        self._pointing.zoomed.connect(self.zoom_to)
        self._pointing.reset_wanted.connect(self.reset_zoom)
        self.plot.resized.connect(self._resized)
        self.plot.customContextMenuRequested.connect(self._open_menu)
        theme().changed.connect(self._dress)

    # Showing

    def _show(self) -> None:
        """Compute the figures and hand each curve its points: one paint follows."""
        self._later.stop()
        self._shown_at = time.monotonic()
        view = self._view if self._view is not None else self._ledger.snapshot_view()
        asked = Question(self._group, self._span, self._zoom, self._zone, self.plot.pixels)
        found = self.found = figures(view, asked, self._clock.millis())
        before = {curve.key for curve in self.plot.layer.all_curves()}
        drawn = found.drawn(before, self._chosen)
        for key in before - {line.key for line in drawn}:
            self.plot.layer.remove(key)
        for line in drawn:
            self._curve_of(line, before).set_points(merged(line.points, found.step))
        self.plot.set_window(found.window)
        self.plot.backdrop.set_edge(None if found.edge is None else found.edge / 1000.0)
        gaps = {gap for one in view.accounts.values() for gap in one.gaps}
        self.plot.backdrop.set_gaps(sorted((a / 1000.0, b / 1000.0) for a, b in gaps))
        self.readout.step, self.readout.zone = found.step, self._zone
        self.readout.show()
        self.header.show_chosen(self._group, self._span)
        self.header.show_window(found.window, self._zone)
        self._show_words(found)
        self._dress_curves()
        self._show_legend(found, drawn)
        self._show_empty(found, drawn)

    def _curve_of(self, line: Line, before: set[str]) -> RateCurve:
        if line.key in before:
            curve = self.plot.layer.curve(line.key)
            curve.name = line.name
        else:
            curve = RateCurve(line.key, line.name, QColor(self._colour(line.key)))
            self.plot.layer.add(curve)
        curve.set_shown(line.key not in self._hidden)
        return curve

    def _colour(self, key: str) -> str:
        return self.series_colours.colour(theme().colours, self._group, key)

    def _show_words(self, found: Figures) -> None:
        self.caption.tell(
            words.caption(found, self._zone),
            upright(words.untimed(found.untimed)),
            zoomed=self._zoom is not None,
        )
        self.legend.show_head(
            words.now_head(found, self._zone),
            self.tr("Answer rate over the latest settled minutes. A click hides a curve."),
        )

    def _show_legend(self, found: Figures, drawn: list[Line]) -> None:
        entries = []
        for line in drawn:
            figure, sure = words.rate_figure(line.now, line.usual)
            hint = words.formula(line.name, line.now, found, self._zone)
            entries.append(
                LegendEntry(line.key, line.name, self._colour(line.key), figure, sure, hint)
            )
        self.legend.show_entries(entries)
        for line in drawn:
            self.legend.set_drawn(line.key, line.key not in self._hidden)
        keys = {line.key for line in drawn}
        self.legend.show_more(
            [line.name for line in found.lines if line.key not in keys],
            [(line.key, line.name, line.key in keys) for line in found.in_order],
        )
        self.legend.setVisible(bool(entries))

    def _show_empty(self, found: Figures, drawn: list[Line]) -> None:
        """Say why there is nothing, and what helps."""
        self.plot.backdrop.setVisible(bool(drawn))
        if any(line.key not in self._hidden for line in drawn):
            self.empty.hide()
            return
        why, verb = words.emptiness(
            found,
            self._zone,
            hidden=bool(drawn),
            zoomed=self._zoom is not None,
            today=self._span is Span.TODAY,
        )
        acts = {
            self.tr("Show all curves"): self._show_all,
            self.tr("Reset zoom"): self.reset_zoom,
            self.tr("Show today"): lambda: self.set_span("today"),
        }
        self.empty.say(why, verb, acts.get(verb))

    def _tick(self) -> None:
        if self.found is not None and self._clock.millis() >= self.found.at_most:
            self.refresh(self._view)

    # What the user does

    def zoom_to(self, window: Window) -> None:
        """Keep this range in sight until `reset_zoom`."""
        self._zoom = window
        self._show()

    def reset_zoom(self) -> None:
        """Back to the chosen span."""
        if self._zoom is not None:
            self._zoom = None
            self._show()

    def copy_image(self) -> None:
        """Put the chart with its legend and caption on the clipboard."""
        QGuiApplication.clipboard().setPixmap(self.grab())

    def copy_data(self) -> None:
        """Put the drawn points on the clipboard as a table."""
        QGuiApplication.clipboard().setText(as_table(self.plot.layer.curves(), self._zone))

    def _click(self, key: str, place: int) -> None:
        line = self._line(key)
        points = self.plot.layer.curve(key).points
        if line is not None and place < len(points):
            minute = int(points.minutes[place])
            self.filter_requested.emit(words.bucket_query(line.query, minute, points.step))

    def _click_chosen(self) -> None:
        chosen = self.readout.chosen
        if chosen is not None:
            self._click(*chosen)

    def _ask_range(self) -> None:
        window = self.plot.window_shown
        self.filter_requested.emit(words.range_query(window.since, window.until))

    def _ask_untimed(self) -> None:
        window = self.plot.window_shown
        self.filter_requested.emit(words.untimed_query(window.since, window.until))

    def _toggle(self, key: str, drawn: bool) -> None:
        if drawn:
            self._hidden.discard(key)
        else:
            self._hidden.add(key)
        self._show()

    def _show_all(self) -> None:
        self._hidden.clear()
        self._show()

    def _choose(self, keys: set[str] | None) -> None:
        self._chosen = keys
        self._show()

    def _point_at(self, key: str) -> None:
        """Let the curve stand out that the legend's row under the mouse names."""
        self._pointed = key
        self._dress_curves()

    def _line(self, key: str) -> Line | None:
        lines = self.found.lines if self.found is not None else ()
        return next((line for line in lines if line.key == key), None)

    def _open_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Copy image"), self.copy_image)
        menu.addAction(self.tr("Copy data"), self.copy_data)
        menu.addAction(self.tr("Save chart…"), self.header.save_wanted.emit)
        menu.addSeparator()
        menu.addAction(self.tr("Show calls"), self._ask_range)
        menu.addAction(self.tr("Reset zoom"), self.reset_zoom).setEnabled(self._zoom is not None)
        menu.popup(self.plot.mapToGlobal(place))

    # Look and size

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        below = self.width() < _NARROW
        self._side.setDirection(
            QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        )
        self.legend.set_wide(below)

    def _resized(self) -> None:
        """The plot's width decides how many minutes make a point."""
        self.crosshair.setGeometry(self.plot.view.viewport().rect())
        self.crosshair.set_area(self.plot.area)
        if self.isVisible() and not self._later.isActive():
            self._later.start(0)

    def _dress(self) -> None:
        colours = theme().colours
        self.plot.set_colours(colours)
        self.crosshair.set_colours(colours)
        self._dress_curves()
        if self.found is not None and self.isVisible():
            self._show()

    def _dress_curves(self) -> None:
        # Many bands at full strength would be one grey cloud.
        band = BAND_OPACITY if len(self.plot.layer.curves()) <= _FEW else BAND_OPACITY * 0.6
        for curve in self.plot.layer.all_curves():
            dimmed = bool(self._pointed) and curve.key != self._pointed
            curve.set_look(QColor(self._colour(curve.key)), dimmed=dimmed, band=band)
