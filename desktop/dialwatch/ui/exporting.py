"""What the window's actions save to files: calls, rates and campaigns, as they are shown now."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog

from dialwatch.ledger.view import LedgerView
from dialwatch.ui.actions import Actions
from dialwatch.ui.format import clock_time, moment, number, span_text, zone_word
from dialwatch.ui.models.call_columns import COLUMNS
from dialwatch.ui.theme import theme

if TYPE_CHECKING:
    from dialwatch.ui.window import MainWindow

__all__ = ["Exporting", "ShownCalls", "ShownRates"]


@dataclass(frozen=True, slots=True, eq=False)
class ShownCalls:
    """The calls of the table as it stood at one moment."""

    view: LedgerView
    order: npt.NDArray[np.integer]
    """Row → position in `view`: filtered and sorted."""
    columns: tuple[str, ...]
    """The columns in sight, from left to right."""
    query: str
    at: int
    """UTC epoch ms."""


@dataclass(frozen=True, slots=True, eq=False)
class ShownRates:
    """What the chart and the table of campaigns showed at one moment. Times are UTC epoch ms."""

    view: LedgerView
    group: str
    """What a curve stands for: campaign, line, robot or platform."""
    since: int
    until: int
    at: int


class Exporting(QObject):
    """Opens the dialogs; nothing is written here."""

    calls_opened = Signal(object, object)
    """(a TableExportDialog, the `ShownCalls`): to be served until the file is written."""

    rates_opened = Signal(object, object)
    """(a TableExportDialog, the `ShownRates`): the same."""

    chart_wanted = Signal(str, object)
    """(path, a DrawnChart): it is to be written there."""

    shift_opened = Signal(object)
    """A ShiftReportDialog, to be served while it is open."""

    def __init__(self, window: "MainWindow", actions: Actions) -> None:
        super().__init__(window)
        self._window = window
        actions.on("export_calls", self._calls)
        actions.on("export_rates", self._rates)
        actions.on("export_chart", self._chart)
        actions.on("shift_report", self._shift)

    def _calls(self) -> None:
        from dialwatch.ui.dialogs.table_export import TableExportDialog, TableOffer  # late

        shown = self._shown_calls()
        count, every = len(shown.order), len(COLUMNS)
        words = {"n": number(count), "whole": number(len(shown.view)), "at": self._time(shown.at)}
        filtered = self.tr("The {n} calls that the filter leaves of {whole}, as they stand {at}.")
        everything = self.tr("All {n} calls of the table, as they stand {at}.")
        offer = TableOffer(
            title=self.tr("Export calls"),
            about=(filtered if shown.query else everything).format(**words)
            + " "
            + self.tr(
                "They leave in the order of the table, with times of the zone {zone}."
            ).format(zone=self._window.zone.key),
            name=self._name("calls", shown.at),
            question=self.tr("Columns"),
            choices=(
                ("shown", self.tr("In sight ({n})").format(n=len(shown.columns)), count),
                ("all", self.tr("All ({n} and what is behind them)").format(n=every), count),
            ),
            personal=True,
        )
        dialog = TableExportDialog(offer, self._window)
        dialog.open()
        self.calls_opened.emit(dialog, shown)

    def _rates(self) -> None:
        from dialwatch.ui.dialogs.table_export import TableExportDialog, TableOffer  # late

        window, zone = self._window.rate.plot.window_shown, self._window.zone
        shown = ShownRates(
            view=self._window.view_now(),
            group=self._window.rate.group,
            since=window.since,
            until=window.until,
            at=self._window.now,
        )
        by = self._by(shown.group)
        sight = self.tr("Answer rate {by}, each minute of {span}")
        span = span_text(window.since, window.until, zone)
        offer = TableOffer(
            title=self.tr("Export rates"),
            about=self.tr(
                "Answered and attempts with their ratio, its 95 % band and whether it has settled, "
                "as they stand {at}. Times leave in the zone {zone}."
            ).format(at=self._time(shown.at), zone=zone.key),
            name=self._name("rates", shown.at),
            question=self.tr("Table"),
            choices=(
                ("sight", sight.format(by=by, span=span), 0),
                ("every", self.tr("Answer rate {by}, all minutes held").format(by=by), 0),
                ("campaigns", self.tr("Campaigns with their figures"), 0),
            ),
        )
        dialog = TableExportDialog(offer, self._window)
        dialog.open()
        self.rates_opened.emit(dialog, shown)

    def _chart(self) -> None:
        """The chart as it stands now, in the colours of the screen."""
        from dialwatch.ui.charts.files import drawn_chart  # late

        chart = drawn_chart(self._window.rate, self._window.zone, theme().colours)
        if chart is None:
            return
        chooser = QFileDialog(self._window, self.tr("Save chart"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setNameFilters([self.tr("Picture (*.png)"), self.tr("Drawing (*.svg)")])
        chooser.setDefaultSuffix("png")
        chooser.filterSelected.connect(
            lambda chosen: chooser.setDefaultSuffix("svg" if "svg" in chosen else "png")
        )
        chooser.selectFile(self._name("answer-rate", self._window.now))
        chooser.fileSelected.connect(lambda path: self.chart_wanted.emit(path, chart))
        chooser.open()

    def _shift(self) -> None:
        from dialwatch.ui.dialogs.shift_report import ShiftReportDialog  # late

        window = self._window
        dialog = ShiftReportDialog(window.zone, window.now, window.rate.plot.window_shown, window)
        dialog.open()
        self.shift_opened.emit(dialog)

    def _by(self, group: str) -> str:
        words = {
            "campaign": self.tr("by campaign"),
            "line": self.tr("by line"),
            "robot": self.tr("by robot"),
            "platform": self.tr("by platform"),
        }
        return words[group]

    def _shown_calls(self) -> ShownCalls:
        calls = self._window.calls
        return ShownCalls(
            view=calls.model.view,
            order=calls.model.order,
            columns=tuple(COLUMNS[place].name for place in calls.view.shown_columns()),
            query=calls.model.query,
            at=self._window.now,
        )

    def _time(self, at: int) -> str:
        zone = self._window.zone
        return f"{clock_time(at, zone)} {zone_word(zone, at)}"

    def _name(self, stem: str, at: int) -> str:
        day = moment(at, self._window.zone)
        return stem if day is None else f"{stem}-{day:%Y-%m-%d_%H%M}"
