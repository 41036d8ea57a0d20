"""When the window paints what the ledger holds, and what a second, or another zone, changes."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from dialwatch.ui.numbers.panel import NumbersPanel
    from dialwatch.ui.panels.live import LivePanel
    from dialwatch.ui.player.panel import PlayerPanel
    from dialwatch.ui.window import MainWindow

__all__ = ["Repainting"]

_REPAINT = 250
"""Milliseconds between two repaints of figures: at most 4 a second."""

_STEP = 50
"""Milliseconds between the panels of one repaint, so that each is painted in a turn of its own."""


class Repainting(QObject):
    """Gives the panels the ledger as it is, one after the other."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._soon = self._once_after(_REPAINT, self._rest_over)
        self._next_step = self._once_after(_STEP, self._step)
        self._rested = True
        self._steps: list[Callable[[], object]] = []
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._tick)

    def follow(self) -> None:
        """What is made later is painted as soon as it is there."""
        late = self._window.late
        late.live.then(self._live_made)
        late.player.then(self._player_made)
        late.numbers.then(self._numbers_made)

    def begin(self) -> None:
        """The window is put together: show the time from now on."""
        window = self._window
        self._second.start()
        window.status.set_zone(window.zone)
        window.calls.set_time(window.zone, window.now, anew=True)
        self._tick()

    def ledger_changed(self) -> None:
        """Paint at once, or ¼ s after the last time."""
        if self._soon.isActive():
            self._rested = False
            return
        self._repaint()

    def show_zone(self, zone: ZoneInfo) -> None:
        """Times are shown in this zone from now on."""
        window, now = self._window, self._window.now
        for part in (window.status, window.rate, window.kpis, window.detail):
            part.set_zone(zone)
        window.calls.set_time(zone, now, anew=True)
        window.campaigns.refresh(window.view_now(), now, zone)
        if numbers := window.late.numbers.made:
            numbers.refresh(window.view_now(), now, zone)

    @property
    def settled(self) -> bool:
        """Everything the ledger holds is on the screen."""
        window = self._window
        late = (window.late.live.made, window.late.numbers.made)
        idle = not window.calls.search.busy and all(one is None or one.settled for one in late)
        return self._rested and not self._steps and idle and window.wallboard.settled

    def end(self) -> None:
        """Nothing is painted any more, and nobody counts for it beside this thread."""
        for timer in (self._second, self._soon, self._next_step):
            timer.stop()
        self._window.calls.close_workers()
        if live := self._window.late.live.made:
            live.close_worker()
        if numbers := self._window.late.numbers.made:
            numbers.close_workers()

    def _once_after(self, wait: int, act: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(wait)
        timer.timeout.connect(act)
        return timer

    def _repaint(self) -> None:
        self._soon.start()
        self._rested = True
        window = self._window
        view, now = window.view_now(), window.now
        self._steps = [
            partial(window.kpis.refresh, view),
            partial(window.rate.refresh, view),
            lambda: window.campaigns.refresh(view, now, window.zone),
            window.calls.refresh,
        ]
        live, numbers = window.late.live.made, window.late.numbers.made
        if live is not None and window.arrangement.is_used("live"):
            self._steps.append(lambda: live.refresh(view, now, window.zone))
        if numbers is not None:
            self._steps.append(lambda: numbers.refresh(view, now, window.zone))
        self._steps.append(partial(window.wallboard.refresh, view))
        self._step()

    def _step(self) -> None:
        """One panel a turn: together they would hold the loop for too long."""
        if self._steps:
            self._steps.pop(0)()
            self._next_step.start()

    def _rest_over(self) -> None:
        if not self._rested:
            self._repaint()

    def _tick(self) -> None:
        window, now = self._window, self._window.now
        late = window.late
        for part in (window.status, window.campaigns, late.live.made, late.numbers.made):
            if part is not None:
                part.tick(now)
        if player := late.player.made:
            player.set_time(now)
        window.calls.set_time(window.zone, now)

    def _live_made(self, panel: "LivePanel") -> None:
        if self._window.arrangement.is_used("live"):
            panel.refresh(self._window.view_now(), self._window.now, self._window.zone)

    def _player_made(self, panel: "PlayerPanel") -> None:
        panel.set_time(self._window.now)

    def _numbers_made(self, panel: "NumbersPanel") -> None:
        now = self._window.now
        panel.tick(now)
        panel.refresh(self._window.view_now(), now, self._window.zone)
