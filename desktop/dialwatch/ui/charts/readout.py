"""Drives the crosshair: where it stands, which curve is chosen, and what it says."""

from datetime import tzinfo

from PySide6.QtCore import QCoreApplication

from dialwatch.metrics.proportion import Proportion
from dialwatch.ui.charts.crosshair import Crosshair, Reading
from dialwatch.ui.charts.curve import RateCurve
from dialwatch.ui.charts.plot import RatePlot
from dialwatch.ui.charts.spans import MINUTE
from dialwatch.ui.charts.words import point_figure
from dialwatch.ui.format import clock_time, number, span_text, zone_word

__all__ = ["Readout"]

translate = QCoreApplication.translate


class Readout:
    """The crosshair stands on a bucket; it follows the mouse and the arrow keys."""

    def __init__(self, plot: RatePlot, crosshair: Crosshair, zone: tzinfo) -> None:
        self._plot = plot
        self._crosshair = crosshair
        self.zone = zone
        self.step = MINUTE
        self._at: int | None = None
        self._chosen = ""

    @property
    def at(self) -> int | None:
        """Beginning of the bucket it stands on, ms; None while it is hidden."""
        return self._at

    @property
    def chosen(self) -> tuple[str, int] | None:
        """Key and position of the point that Enter means."""
        if self._at is None:
            return None
        for curve in self._with_points():
            if curve.key == self._chosen:
                return curve.key, curve.points.at(self._at) or 0
        return None

    def put(self, moment: int | None) -> None:
        """Stand on the bucket of this moment, or hide."""
        self._at = None if moment is None else moment // self.step * self.step
        self._choose_one()
        self.show()

    def move(self, buckets: int) -> None:
        """Go this many buckets on, inside the window; from the right end when hidden."""
        window = self._plot.window_shown
        last = (window.until - 1) // self.step * self.step
        first = -(-window.since // self.step) * self.step
        at = self._at
        if at is None:
            at = self._latest(last) + (self.step if buckets < 0 else 0)
        self.put(min(max(at + buckets * self.step, first), last))

    def choose_next(self, by: int) -> None:
        """Choose the next curve that has a point here."""
        if self._at is None:
            self.move(-1)
        keys = [curve.key for curve in self._with_points()]
        if keys:
            place = keys.index(self._chosen) + by if self._chosen in keys else 0
            self._chosen = keys[place % len(keys)]
        self.show()

    def show(self) -> None:
        """Bring line and card up to date with the curves."""
        if self._at is None:
            self._crosshair.clear()
            self._plot.setAccessibleDescription("")
            return
        until = self._at + self.step
        title = (
            clock_time(self._at, self.zone, seconds=False)
            if self.step == MINUTE
            else span_text(self._at, until, self.zone)
        )
        title = f"{title} {zone_word(self.zone, self._at)}"
        edge = self._plot.backdrop.edge
        if edge is not None and until > edge * 1000:
            title += " · " + translate("AnswerRate", "still filling")
        readings = [self._reading(curve, self._at) for curve in self._plot.layer.curves()]
        self._crosshair.show_at(
            round(self._plot.x_of(self._at + self.step / 2)), title, tuple(readings)
        )
        said = "; ".join(f"{r.name} {r.figure} {r.count}".strip() for r in readings)
        self._plot.setAccessibleDescription(f"{title}: {said}")

    def _reading(self, curve: RateCurve, at: int) -> Reading:
        points = curve.points
        place = points.at(at)
        colour = curve.colour.name()
        if place is None:
            return Reading(curve.name, colour, translate("AnswerRate", "no calls"), "", False, None)
        counted = Proportion(int(points.answered[place]), int(points.attempts[place]))
        figure, sure = point_figure(counted)
        count = translate("AnswerRate", "{x} of {n}").format(
            x=number(counted.x), n=number(counted.n)
        )
        transform = self._plot.transform
        y = (counted.value or 0.0) * 100.0 * transform.m22() + transform.dy()
        chosen = curve.key == self._chosen
        return Reading(
            curve.name, colour, figure, count, sure and bool(points.ripe[place]), y, chosen
        )

    def _with_points(self) -> list[RateCurve]:
        at = self._at
        if at is None:
            return []
        return [curve for curve in self._plot.layer.curves() if curve.points.at(at) is not None]

    def _choose_one(self) -> None:
        """Keep a curve chosen as long as it has a point here."""
        here = [curve.key for curve in self._with_points()]
        if here and self._chosen not in here:
            self._chosen = here[0]

    def _latest(self, otherwise: int) -> int:
        ends = [int(c.points.minutes[-1]) for c in self._plot.layer.curves() if len(c.points)]
        return max(ends, default=otherwise)
