"""The windows beside the first: each with its own panels, all on one ledger and one engine."""

import asyncio
import shutil
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QRect
from PySide6.QtGui import QGuiApplication, QScreen

from dialwatch.app.window_desk import WindowDesk
from dialwatch.calls.account import AccountState
from dialwatch.calls.recording import RecordingMark
from dialwatch.ledger.events import LinkState
from dialwatch.ui.layout_store import LayoutStore
from dialwatch.ui.options import WindowOptions
from dialwatch.ui.theme.theme import theme
from dialwatch.ui.window import MainWindow

if TYPE_CHECKING:
    from dialwatch.app.desk import Desk
    from dialwatch.ledger.link import EngineLink

__all__ = ["MOST_WINDOWS", "OtherDesk", "OtherWindows"]

MOST_WINDOWS = 8
"""Of one program: each of them paints everything anew."""
_OPEN = "windows/open"
_ASIDE = QPoint(48, 48)


class OtherDesk(WindowDesk):
    """One more window: what it asks goes the first one's way."""

    def __init__(self, first: "Desk", window: MainWindow, number: int) -> None:
        self.first, self.number = first, number
        super().__init__(window, first.ledger, first.clock, first.profile)

    @property
    def link(self) -> "EngineLink":
        """That of the first window."""
        return self.first.link

    def recordings_changed(self, rows: list[RecordingMark]) -> None:
        """All windows hear of it."""
        self.first.recordings_changed(rows)

    def _crashed(self, name: str, error: BaseException) -> None:
        super()._crashed(name, error)
        self.first.failure = error


class OtherWindows:
    """Opens and closes them, passes on what the engine tells, and opens them at the next start.

    Closing any window keeps the others. The first one is only hidden then: it comes back as the
    next new window.
    """

    def __init__(self, first: "Desk") -> None:
        self._first = first
        self._store = LayoutStore(first.profile / "window.ini")
        self.desks: list[OtherDesk] = []
        self._paused = False
        self._connection: tuple[LinkState, str] | None = None
        first.window.window_requested.connect(self.open)
        first.window.put_away_requested.connect(self._put_first_away)

    # --- what the first desk passes on --------------------------------------------------------

    def show_accounts(self, accounts: Sequence[AccountState], paused: bool) -> None:
        """These are the accounts now."""
        self._paused = paused
        for one in self.desks:
            one.accounts = accounts
            one.window.show_accounts(accounts, paused)
            one.accounts_changed()

    def show_connection(self, state: LinkState, sentence: str) -> None:
        """How it stands with the engine."""
        self._connection = (state, sentence)
        for one in self.desks:
            self._tell_connection(one)

    def show_loading(self, done: int, total: int) -> None:
        """How far the stored calls have come in."""
        for one in self.desks:
            one.window.set_loading(done, total)

    def ledger_changed(self) -> None:
        """The ledger holds something new."""
        for one in self.desks:
            one.window.ledger_changed()

    def marks_changed(self, rows: list[RecordingMark]) -> None:
        """Recordings were fetched, heard, judged …"""
        for one in self.desks:
            one.show_marks()
            one.recordings.shown_changed(rows)

    def front(self) -> MainWindow:
        """The window that the user sees: the active one, else the first that is not hidden."""
        windows = [self._first.window, *(one.window for one in self.desks)]
        seen = [one for one in windows if one.isVisible()]
        active = (one for one in seen if one.isActiveWindow())
        return next(active, seen[0] if seen else self._first.window)

    # --- opening and closing ------------------------------------------------------------------

    async def reopen(self) -> None:
        """Those that were open when the program ended, one in each turn of the loop."""
        for word in self._store.text(_OPEN).split():
            if word.isdecimal() and 1 < int(word) <= MOST_WINDOWS:
                self._open(int(word))
                await asyncio.sleep(0)

    def open(self) -> None:
        """Another window; on a screen where there is none yet, else a little aside."""
        first = self._first.window
        if not first.isVisible():
            first.show()
            self._count()
            return
        used = {one.number for one in self.desks}
        free = (number for number in range(2, MOST_WINDOWS + 1) if number not in used)
        number = next(free, None)
        if number is None:
            most = QCoreApplication.translate("Desk", "There are as many windows as there can be.")
            self.front().status.say(most)
            return
        desk = self._open(number, self._place())
        desk.window.activateWindow()
        self._keep()

    def _open(self, number: int, place: tuple[QScreen, QRect] | None = None) -> OtherDesk:
        first = self._first.window
        ini = self._first.profile / f"window-{number}.ini"
        if not ini.exists():
            first.keep_layout()
            shutil.copyfile(self._first.profile / "window.ini", ini)
        options = WindowOptions(ini=ini, theme=theme().choice, demo=first.demo, number=number)
        window = MainWindow(self._first.ledger, self._first.clock, options)
        desk = OtherDesk(self._first, window, number)
        self.desks.append(desk)
        window.window_requested.connect(self.open)
        window.put_away_requested.connect(lambda: self._close(desk))
        window.close_requested.connect(lambda: self._close_last(desk))
        window.quit_requested.connect(first.quit_requested)
        window.life.keep_wanted.connect(first.life.choose_keeping)
        window.life.group_made.connect(first.life.group_made)
        window.life.diagnostics_opened.connect(first.life.diagnostics_opened)
        window.demo_requested.connect(first.demo_requested)
        window.language_chosen.connect(first.language_chosen)
        _lend(window, first)
        desk.accounts = self._first.accounts
        self._tell_connection(desk)
        if self._first.accounts:
            window.show_accounts(self._first.accounts, self._paused)
        for notice in first.notices.notices:
            window.notices.show_notice(notice)
        if place is not None:
            window.setScreen(place[0])
            window.setGeometry(place[1])
        window.show()
        self._count()
        window.ledger_changed()
        return desk

    def _tell_connection(self, desk: OtherDesk) -> None:
        if self._connection is not None:
            desk.window.show_connection(*self._connection)
            if self._connection[0] is LinkState.LIVE:
                desk.live()

    def _close(self, desk: OtherDesk) -> None:
        if desk in self.desks:
            self.desks.remove(desk)
            self._count()
            self._keep()
            self._first.tasks.start(_ended(desk), name=f"end of window {desk.number}")

    def _close_last(self, desk: OtherDesk) -> None:
        """It was the last to be seen: the first one takes its place, and is closed as ever."""
        first = self._first.window
        first.setGeometry(desk.window.geometry())
        first.show()
        self._close(desk)
        first.close()

    def _put_first_away(self) -> None:
        """It holds the ledger and the engine, so it is hidden; what counts down in it is undone."""
        self._first.window.hide()
        self._count()
        self._first.tasks.start(self._first.calm(), name="first window is put away")

    def _count(self) -> None:
        """Tell each whether there is another one to be seen."""
        windows = [self._first.window, *(one.window for one in self.desks)]
        seen = sum(not one.isHidden() for one in windows)
        for one in windows:
            one.alone = seen - (not one.isHidden()) < 1

    def _keep(self) -> None:
        self._store.keep(_OPEN, " ".join(str(one.number) for one in self.desks))
        self._store.write()

    def _place(self) -> tuple[QScreen, QRect]:
        """Where the next window stands."""
        front = self.front()
        windows = [self._first.window, *(one.window for one in self.desks)]
        taken = {one.screen() for one in windows if one.isVisible()}
        size = front.size()
        for screen in QGuiApplication.screens():
            if screen not in taken:
                there = screen.availableGeometry()
                place = QRect(there.topLeft(), size.boundedTo(there.size()))
                place.moveCenter(there.center())
                return screen, place
        return front.screen(), QRect(front.geometry().topLeft() + _ASIDE, size)

    async def aclose(self) -> None:
        """End all of them: the program ends, and they come back with it."""
        desks, self.desks = self.desks, []
        for one in desks:
            await _ended(one)


def _lend(window: MainWindow, first: MainWindow) -> None:
    """What sets the program up is answered by the first desk, in whatever window it is opened."""
    mine, its = window.setting_up, first.setting_up
    mine.account_opened.connect(its.account_opened)
    mine.settings_opened.connect(its.settings_opened)
    mine.keys_opened.connect(its.keys_opened)
    mine.import_opened.connect(its.import_opened)
    mine.unlock_opened.connect(its.unlock_opened)
    mine.export_wanted.connect(its.export_wanted)


async def _ended(desk: OtherDesk) -> None:
    await desk.put_down()
    await desk.tasks.aclose()
    desk.window.deleteLater()
