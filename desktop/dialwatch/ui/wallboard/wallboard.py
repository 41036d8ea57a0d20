"""The wallboard of a window: opens it on its screen, turns its pages, keeps its last picture."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, QSizeF, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen

from dialwatch.ledger.view import LedgerView
from dialwatch.ui.format import clock_time
from dialwatch.ui.layout_store import LayoutStore
from dialwatch.ui.theme import theme
from dialwatch.ui.wallboard.screens import find_screen, identity, name_of, reading_of
from dialwatch.ui.worker import LatestWorker

if TYPE_CHECKING:
    from dialwatch.ui.wallboard.board import Board
    from dialwatch.ui.wallboard.settings import WallSettings
    from dialwatch.ui.wallboard.sheet import Frame
    from dialwatch.ui.wallboard.values import Ending, WallPicture
    from dialwatch.ui.window import MainWindow

__all__ = ["Wallboard"]

_REST = 1000
"""Milliseconds between two looks at the ledger: nobody sees more from four metres."""
_NOTICE = "wallboard"
_BACK = ("watch_layout", "calls_layout", "numbers")
"""Actions that lead back to the window."""


class Wallboard(QObject):
    """At most one a window; the window's other panels stay as they are.

    What it is made of is imported when it is opened, so that the window paints sooner.
    """

    opened = Signal()
    """It is seen: answer with `show_endings`, again and again until `shut`."""
    shut = Signal()

    def __init__(
        self, window: "MainWindow", store: LayoutStore, size: tuple[int, int] | None
    ) -> None:
        """`size`: of a board that does not fill its screen."""
        super().__init__(window)
        self._window, self._store = window, store
        self._size = None if size is None else QSize(*size)
        self._settings: WallSettings | None = None
        self.board: Board | None = None
        self.held = False
        """The pages do not turn by themselves."""
        self._picture: WallPicture | None = None
        """The last good one."""
        self._view: LedgerView | None = None
        self._away, self._gone = "", ""
        self._endings: tuple[Ending, ...] = ()
        self._at = 0
        self._worker: LatestWorker | None = None
        self._turn = QTimer(self)
        self._turn.timeout.connect(lambda: self.turn(1))
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_REST)
        self._soon.timeout.connect(self._rested)
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._tick)
        self._minute = -1
        self._stale = False
        """The ledger has changed since it was looked at."""
        actions = window.actions_
        actions.on("wallboard", self.open)
        actions.on("wallboard_setup", self.ask)
        for name in _BACK:
            actions.on(name, self._back)
        theme().changed.connect(self._paint)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenRemoved.connect(self._screen_gone)
            app.screenAdded.connect(self._screen_came)

    # What the window tells

    def refresh(self, view: LedgerView) -> None:
        """The ledger is so now."""
        self._view = view
        self._stale = True
        if self.showing and not self._soon.isActive():
            self._look()

    def show_connection(self, state: str) -> None:
        """How it stands with the engine: without one the last good picture stays, and says so."""
        away = {
            "lost": self.tr("the engine does not answer"),
            "wrong version": self.tr("the engine is of another version"),
        }.get(state, "" if state in ("live", "loading") or self._picture is None else self._away)
        if away != self._away:
            self._away = away
            self._paint()

    def show_endings(self, endings: "Sequence[Ending]") -> None:
        """What ends today, and which numbers fail."""
        if tuple(endings) != self._endings:
            self._endings = tuple(endings)
            self._look()

    def close(self) -> None:
        """The window is done."""
        self.leave()
        if self._worker is not None:
            self._worker.close()

    # What the user does

    @property
    def settings(self) -> "WallSettings":
        """As chosen, or as kept."""
        from dialwatch.ui.wallboard.settings import kept_settings

        if self._settings is None:
            self._settings = kept_settings(self._store)
        return self._settings

    @settings.setter
    def settings(self, settings: "WallSettings") -> None:
        self._settings = settings

    @property
    def showing(self) -> bool:
        """It is on a screen."""
        return self.board is not None and self.board.isVisible()

    @property
    def settled(self) -> bool:
        """What is known is on the screen."""
        return not self.showing or not (self._stale or self._busy)

    def open(self, *, unasked: bool = False) -> None:
        """Show it where it was shown last; ask where that is not known. `unasked`: nobody is there
        to be asked, so it takes the main screen then."""
        screen = find_screen(self.settings.screen)
        if screen is None and not unasked:
            self.ask()
            return
        if screen is None and self.settings.screen:
            self._say_gone()
        self._show(screen or QGuiApplication.primaryScreen())

    def ask(self) -> None:
        """On which screen, with which pages, and how long each stays."""
        from dialwatch.ui.dialogs.wallboard import WallboardDialog  # late: seldom wanted

        dialog = WallboardDialog(self.settings, self._window)
        dialog.chosen.connect(self.choose)
        dialog.open()

    def choose(self, settings: "WallSettings") -> None:
        """Take over what was chosen, keep it, and show it."""
        from dialwatch.ui.wallboard.settings import keep_settings

        self.settings = settings
        keep_settings(self._store, settings)
        self._store.write()
        self._dismiss_gone()
        self._show(find_screen(settings.screen) or QGuiApplication.primaryScreen())

    def leave(self) -> None:
        """Take it away."""
        for timer in (self._turn, self._soon, self._second):
            timer.stop()
        self._dismiss_gone()
        board, self.board = self.board, None
        if board is not None:
            board.hide()
            board.deleteLater()
            self.shut.emit()

    def turn(self, pages: int) -> None:
        """So many pages on; the one that comes has its whole time."""
        sheet = self.board.sheet if self.board is not None else None
        self._at = (self._at if sheet is None else sheet.at) + pages
        if self._turn.isActive():
            self._turn.start()
        self._paint()

    def hold(self) -> None:
        """Stay on this page, or go on turning."""
        self.held = not self.held
        if self.held:
            self._turn.stop()
        else:
            self._turn.start()
        self._paint()

    # Showing

    def _show(self, screen: QScreen) -> None:
        fresh = self.board is None
        if self.board is None:
            self.board = self._made_board()
        if self._worker is None:
            self._worker = LatestWorker("wallboard", self)
            self._worker.done.connect(self._take)
        self.held = False
        self.board.show_on(screen, self._size)
        self._turn.start(self.settings.seconds * 1000)
        self._second.start()
        self._tick()
        self._view = self._window.view_now()
        self._look()
        if fresh:
            self.opened.emit()

    def _made_board(self) -> "Board":
        from dialwatch.ui.wallboard.board import Board

        board, actions = Board(), self._window.actions_
        board.left.connect(self._left)
        board.turned.connect(self.turn)
        board.paused.connect(self.hold)
        board.resized.connect(self._paint)
        board.addActions([actions[name] for name in (*_BACK, "theme.next", "privacy")])
        return board

    def _back(self) -> None:
        """Another perspective was asked for, perhaps in front of the board."""
        if self.board is not None and self.board.isActiveWindow():
            self._left()

    def _left(self) -> None:
        self.leave()
        self._window.activateWindow()

    @property
    def _busy(self) -> bool:
        return self._worker is not None and self._worker.busy

    def _look(self) -> None:
        """Make the next picture; without news from the engine the last one stays."""
        if self.showing:
            self._soon.start()
            self._stale = False
            self._paint()

    def _rested(self) -> None:
        if self._stale:
            self._look()

    def _paint(self) -> None:
        """Paint the page that is wanted, in the size and the colours of the moment."""
        if self._worker is None or self.board is None or not self.board.isVisible():
            return
        from dialwatch.ui.wallboard.making import Job, made
        from dialwatch.ui.wallboard.values import Moment, WallPicture

        moment = Moment(now=self._window.now, zone=self._window.zone, endings=self._endings)
        job = Job(
            picture=self._picture or WallPicture(),
            view=None if self._away else self._view,
            moment=moment,
            pages=self.settings.pages,
            at=self._at,
            frame=self._frame(self.board),
        )
        self._worker.submit(partial(made, job))

    def _frame(self, board: "Board") -> "Frame":
        from dialwatch.ui.wallboard.sheet import Frame

        screen = board.screen()
        read = reading_of(screen)
        part = board.height() / max(1, screen.geometry().height())
        return Frame(
            size=QSizeF(board.size()),
            ratio=board.devicePixelRatioF(),
            type=replace(read, small=read.small * part, row=read.row * part),
            colours=theme().colours,
            zone=self._window.zone,
            mirrored=board.isRightToLeft(),
            away=self._away,
            notice=self._gone,
            paused=self.held,
        )

    def _take(self, told: object) -> None:
        from dialwatch.ui.wallboard.making import Made

        if isinstance(told, Made):
            if told.picture.at:
                self._picture = told.picture
            if self.board is not None:
                self.board.show_sheet(told.sheet, told.frame)

    def _tick(self) -> None:
        """A second has passed: the clock, and once a minute the figures that follow it."""
        if self.board is None:
            return
        now = self._window.now
        self.board.show_time(clock_time(now, self._window.zone, seconds=False))
        if now // 60_000 != self._minute:
            self._minute = now // 60_000
            self._look()

    # Screens

    def _screen_gone(self, screen: QScreen) -> None:
        if self.board is None or identity(screen) != self.settings.screen:
            return
        others = [one for one in QGuiApplication.screens() if one is not screen]
        if others:
            main = QGuiApplication.primaryScreen()
            self._say_gone()
            self.board.show_on(main if main in others else others[0], self._size)
            self._paint()

    def _screen_came(self, screen: QScreen) -> None:
        if self.board is not None and self._gone and identity(screen) == self.settings.screen:
            self._dismiss_gone()
            self.board.show_on(screen, self._size)
            self._paint()

    def _say_gone(self) -> None:
        name = name_of(self.settings.screen)
        self._gone = self.tr("the screen {name} is gone").format(name=name)
        sentence = self.tr(
            "The screen {name} is gone: the wallboard is on the main screen until it is back. "
            "Esc leaves it."
        )
        self._window.show_notice(sentence.format(name=name), "warn", _NOTICE)

    def _dismiss_gone(self) -> None:
        if self._gone:
            self._gone = ""
            self._window.dismiss_notice(_NOTICE)
