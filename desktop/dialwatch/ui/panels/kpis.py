"""The strip at the top: the answer rate now, and five figures of the day."""

import time
from zoneinfo import ZoneInfo

import numpy as np
from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dialwatch.clock import Clock
from dialwatch.ledger.kpis import SPARK_MINUTES, Figure, FigureState, kpis
from dialwatch.ledger.ledger import Ledger
from dialwatch.ledger.view import LedgerView
from dialwatch.metrics.wilson import Floats
from dialwatch.ui.panels.kpi_tile import KpiTile
from dialwatch.ui.panels.kpi_words import tile_texts
from dialwatch.ui.theme import GRID

__all__ = ["KpiStrip"]

_TICK = 0.25
"""Seconds between two updates at least."""


_LOOK_UP = 1000
"""Milliseconds between two looks at the clock: a new minute has its own "now"."""


class KpiStrip(QWidget):
    """Six tiles over all campaigns; each says in its tool tip how it was computed.

    Three kinds of nothing are kept apart: – cannot be computed, n/a never told, 0 is zero.
    """

    def __init__(
        self,
        ledger: Ledger,
        clock: Clock,
        zone: ZoneInfo | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ledger, self._clock = ledger, clock
        self._zone = zone or ZoneInfo("UTC")
        self._view: LedgerView | None = None
        self._shown_at = 0.0
        self._shown_minute = 0
        self._progress: dict[int, float] = {}
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._show)
        self._minute = QTimer(self)
        self._minute.timeout.connect(self._tick)
        self._minute.start(_LOOK_UP)
        self.tiles = {
            "answer_rate": KpiTile(self.tr("answer rate now")),
            "attempts": KpiTile(self.tr("attempts today")),
            "answered": KpiTile(self.tr("answered today")),
            "in_progress": KpiTile(self.tr("in progress")),
            "pace": KpiTile(self.tr("pace")),
            "average_talk": KpiTile(self.tr("average talk today")),
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID // 2, 0, GRID // 2, 0)
        row.setSpacing(0)
        for tile in self.tiles.values():
            row.addWidget(tile, 1)
        tile.setProperty("last", True)
        self.setAccessibleName(self.tr("Key figures"))

    def refresh(self, view: LedgerView | None = None) -> None:
        """Show this state of the ledger, now or when the last update is ¼ s old."""
        self._view = view
        if not self.isVisible():
            return
        wait = self._shown_at + _TICK - time.monotonic()
        if wait <= 0:
            self._show()
        elif not self._later.isActive():
            self._later.start(round(wait * 1000) + 1)

    def set_zone(self, zone: ZoneInfo) -> None:
        """The zone in which times are shown and days begin."""
        self._zone = zone
        if self.isVisible():
            self._show()

    def report(self) -> dict[str, dict[str, str]]:
        """What the tiles show, read from their labels."""
        return {name: tile.shown() for name, tile in self.tiles.items()}

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    def _show(self) -> None:
        self._later.stop()
        self._shown_at = time.monotonic()
        view = self._view if self._view is not None else self._ledger.snapshot_view()
        now = self._clock.millis()
        self._shown_minute = now // 60_000
        found = kpis(view, None, now, self._zone)
        texts = tile_texts(found, now, self._zone)
        for name, tile in self.tiles.items():
            figure: Figure = getattr(found, name)
            spark = figure.spark
            if name == "in_progress":
                spark = self._remembered(figure, now)
            tile.tell(texts[name], spark)

    def _tick(self) -> None:
        if self._clock.millis() // 60_000 != self._shown_minute:
            self.refresh(self._view)

    def _remembered(self, figure: Figure, now: int) -> Floats:
        """In progress, minute by minute as seen here: no platform tells it afterwards."""
        minute = now // 60_000
        told = figure.state in (FigureState.VALUE, FigureState.ZERO)
        self._progress[minute] = figure.value if told else float("nan")
        first = minute - SPARK_MINUTES + 1
        self._progress = {at: value for at, value in self._progress.items() if at >= first}
        return np.array([self._progress.get(first + i, np.nan) for i in range(SPARK_MINUTES)])
