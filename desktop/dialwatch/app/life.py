"""Whether window and engine go on: the tray's state, keeping on, starting with the system."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from dialwatch.app.keeper import KeeperState
from dialwatch.calls.errors import DialwatchError
from dialwatch.ledger.events import LinkState
from dialwatch.running import Running

if TYPE_CHECKING:
    from dialwatch.app.desk import Desk
    from dialwatch.ui.dialogs.diagnostics import DiagnosticsDialog
    from dialwatch.ui.life.group import LifeGroup

__all__ = ["LifeDesk"]

translate = QCoreApplication.translate

_TRAY_COMES = 20.0
"""Real seconds for which a window that began in the tray waits for it: at log-in the desktop's
panel may start after us."""
_TRAY_FIRST = 1.0
"""Real seconds before the first look: Qt looks for a panel on the bus once, and never again."""
_LOOK = 0.5
_ANSWERING = (LinkState.LIVE, LinkState.LOADING)


class LifeDesk:
    """Lives as long as the window."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk
        self._life = desk.window.life
        self._paused = False
        self.kept = False
        """The engine goes on without this window, as far as it has told."""
        self.keeper_state: KeeperState | None = None
        """What the keeper told last."""
        self._life.keep_wanted.connect(self._keep)
        self._life.group_made.connect(self._serve_group)
        self._life.diagnostics_opened.connect(self._serve_diagnostics)

    def begin(self) -> None:
        """The window was painted, or begins out of sight: have an icon in the tray."""
        self._life.begin()
        self._show()

    def begin_hidden(self) -> None:
        """Begin in the tray; where none comes, the window is shown all the same."""
        self._desk.tasks.start(self._wait_for_tray(), name="wait for the tray")

    async def _wait_for_tray(self) -> None:
        await asyncio.sleep(_TRAY_FIRST)
        self.begin()
        waited = 0.0
        while not self._life.has_tray and waited < _TRAY_COMES:
            await asyncio.sleep(_LOOK)
            waited += _LOOK
        if not self._life.has_tray:
            self._life.front_wanted.emit()

    # What is told

    def accounts_changed(self, paused: bool) -> None:
        """The engine told of its accounts."""
        self._paused = paused
        self._show()

    def connection_changed(self, state: LinkState) -> None:
        """The engine came, or went."""
        self._show()
        if state is LinkState.LIVE:
            self._desk.tasks.start(self._hear_kept(), name="keeping on")

    def keeper_told(self, state: KeeperState) -> None:
        """The keeper starts an engine, or has."""
        self.keeper_state = state
        self.kept &= state is not KeeperState.STARTING  # another one, which was not told yet

    def tell_of_it(self) -> tuple[str, Callable[[], object]]:
        """A button below the news of a fault."""
        return translate("Ended", "Copy diagnostics…"), self._life.open_diagnostics

    def _show(self) -> None:
        link = self._desk.link_or_none
        live = link is not None and link.state in _ANSWERING
        self._life.show_state(self._desk.accounts, live=live, paused=self._paused)

    # Keeping on

    async def _hear_kept(self) -> None:
        """An engine of ours is told to go on, where the user wants that."""
        owned = bool(self._desk.link.hello.get("owned"))
        if owned and self._life.settings.keep and not self._desk.options.demo:
            await self._told(keep=True)
        else:
            self._know(kept=not owned)

    def _keep(self, keep: bool) -> None:
        self._desk.tasks.start(self._told(keep=keep), name="keep collecting")

    async def _told(self, *, keep: bool) -> None:
        try:
            told = await self._desk.link.post("keep", {"keep": keep})
        except DialwatchError as error:
            if self._desk.met:  # before that it is told as soon as it answers
                self._desk.window.show_notice(str(error), "warn", "keep")
            return
        self._know(kept=not told.get("owned"))

    def _know(self, *, kept: bool) -> None:
        self.kept = kept
        self._life.show_kept(kept)

    async def end_engine(self, stop: Callable[[], Awaitable[None]], patience: float) -> None:
        """That which we own, unless it is to go on."""
        keeper = self._desk.keeper
        if self.kept:
            keeper.let_go()
            return
        owned = keeper.owned is not None
        await keeper.close(stop, patience)
        if owned:  # one that we had to kill is not to blame
            Running(self._desk.profile, "engine").end()

    # Dialogs

    def _serve_group(self, group: "LifeGroup") -> None:
        from dialwatch.app.startup.group import StartupDesk

        StartupDesk(self._desk, group)

    def _serve_diagnostics(self, dialog: "DiagnosticsDialog") -> None:
        from dialwatch.app.diagnostics.desk import DiagnosticsDesk

        DiagnosticsDesk(self._desk, dialog)
