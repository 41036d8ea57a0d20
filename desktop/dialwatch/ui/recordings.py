"""What the window's actions do with recordings: next one, play, fetch, export, queue."""

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from dialwatch.calls.packed import HAS_RECORDING
from dialwatch.ui.actions import Actions, When
from dialwatch.ui.format import number

if TYPE_CHECKING:
    from dialwatch.ui.player.panel import PlayerPanel
    from dialwatch.ui.window import MainWindow

__all__ = ["MOST_CALLS", "Recordings"]

MOST_CALLS = 2000
"""Calls whose recordings can be fetched or exported at once from the table."""
_LOOKED_AT = 50_000
"""Rows that are looked through in one turn of the loop: some milliseconds."""


class Recordings(QObject):
    """Turns actions into requests; nothing is fetched or heard here."""

    play_requested = Signal(int)
    """The recording of this call is to be heard, or paused."""
    fetch_requested = Signal(list, bool)
    """(calls, whether somebody waits for them)"""
    task_requested = Signal(str, str)
    """(account, key of the campaign): all of its recordings are to be fetched."""
    export_requested = Signal(list)
    settings_requested = Signal()

    def __init__(self, window: "MainWindow", actions: Actions) -> None:
        super().__init__(window)
        self._window, self._actions = window, actions
        self._stood_on: int | None = None
        """The call that was chosen last, in whichever table."""
        self._search = 0
        """Grows with each search for a neighbour: one that is overtaken ends."""

    def follow(self) -> None:
        """The panels are there: connect the actions."""
        for name, act in (
            ("rec_play", self._play),
            ("rec_next", lambda: self.to_neighbour(1)),
            ("rec_previous", lambda: self.to_neighbour(-1)),
            ("rec_fetch", self._fetch),
            ("rec_task", self._task),
            ("rec_export", self._export),
            ("rec_player", self._to_player),
            ("rec_queue", self._to_queue),
            ("rec_manage", self.settings_requested.emit),
        ):
            self._actions.on(name, act)
        window = self._window
        window.call_opened.connect(self._remember)
        window.late.player.then(self._player_made)
        window.campaigns.stood_on.connect(lambda on: self._actions.hold(When.TASK, on))

    def _player_made(self, player: "PlayerPanel") -> None:
        player.neighbour_wanted.connect(self.to_neighbour)
        player.save_wanted.connect(lambda call: self.export_requested.emit([call]))
        player.find_requested.connect(lambda: self._window.open_view("calls"))

    def _remember(self, call: int) -> None:
        self._stood_on = call

    def selected(self) -> list[int]:
        """Numbers of the selected calls, as many as can be handled at once; says so if more."""
        calls = self._window.calls
        ranges = calls.view.selected_rows()
        count = calls.view.selected_count()
        if count > MOST_CALLS:
            said = self.tr(
                "{n} calls are selected; recordings of at most {most} can be fetched or exported "
                "at once."
            ).format(n=number(count), most=number(MOST_CALLS))
            self._window.show_notice(said, "warn", "too-many-recordings")
            return []
        if not ranges:
            return []
        rows = np.concatenate([np.arange(first, last + 1) for first, last in ranges])
        chosen: list[int] = calls.model.view.take("id", calls.model.positions(rows)).tolist()
        return chosen

    def to_neighbour(self, way: int) -> None:
        """Stand on the next call of the table that has a recording, or the one before; it is
        fetched, and not played."""
        model, view = self._window.calls.model, self._window.calls.view
        row = view.currentIndex().row()
        if row < 0:
            row = -1 if way > 0 else model.rowCount()
        self._search += 1
        self._look(self._search, row + way, way)

    def _look(self, search: int, row: int, way: int) -> None:
        """Look through a part of the rows, then through the next in another turn."""
        model = self._window.calls.model
        if search != self._search:
            return
        last = row + way * (_LOOKED_AT - 1)
        low, high = max(0, min(row, last)), min(model.rowCount() - 1, max(row, last))
        if low > high:
            self._none(way)
            return
        rows = np.arange(low, high + 1)
        flags = model.view.take("flags", model.positions(rows)).astype(np.int64)
        found = rows[(flags & HAS_RECORDING) != 0]
        if len(found):
            self._stand_on(int(found[0] if way > 0 else found[-1]))
        else:
            QTimer.singleShot(0, self, lambda: self._look(search, last + way, way))

    def _stand_on(self, row: int) -> None:
        calls = self._window.calls
        calls.view.show_call(row)
        self._show_player()
        self.fetch_requested.emit([calls.model.call(row).id], True)

    def _none(self, way: int) -> None:
        after = self.tr("No recording after this one in the table as it is filtered.")
        before = self.tr("No recording before this one in the table as it is filtered.")
        self._window.status.say(after if way > 0 else before)

    def _play(self) -> None:
        call = self._stood_on or self._window.calls.view.current_call()
        self._show_player()
        if call is not None:
            self.play_requested.emit(call)

    def _fetch(self) -> None:
        calls = self.selected()
        if calls:
            self.fetch_requested.emit(calls, False)

    def _task(self) -> None:
        row = self._window.campaigns.current()
        if row is not None:
            self.task_requested.emit(row.account, row.key)

    def _export(self) -> None:
        calls = self.selected()
        if calls:
            self.export_requested.emit(calls)

    def _show_player(self) -> None:
        self._window.open_view("recording")

    def _to_player(self) -> None:
        self._show_player()
        player = self._window.player
        (player.waveform if player.playable else player.offer.buttons[0]).setFocus()

    def _to_queue(self) -> None:
        self._window.open_view("listening")
        self._window.listening.view.setFocus()
