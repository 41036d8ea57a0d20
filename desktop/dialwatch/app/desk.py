"""The desk: the windows on one profile, with the ledger behind them and the engine beside."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from dialwatch.app.cycles import Cycles
from dialwatch.app.keeper import EngineKeeper, KeeperState
from dialwatch.app.language_switch import LanguageSwitch
from dialwatch.app.leaving import Leaving
from dialwatch.app.leftovers import clear_lists
from dialwatch.app.life import LifeDesk
from dialwatch.app.options import Options
from dialwatch.app.painted import Painted
from dialwatch.app.reveals import reveal_place
from dialwatch.app.setting_up import SetupDesk
from dialwatch.app.warming import warm
from dialwatch.app.window_desk import WindowDesk
from dialwatch.app.windows import OtherWindows
from dialwatch.calls.account import AccountState, CampaignRow
from dialwatch.calls.errors import Unreachable
from dialwatch.calls.packed import Block
from dialwatch.calls.recording import RecordingMark
from dialwatch.clock import Clock
from dialwatch.engine.child import child_command
from dialwatch.engine.lock import held
from dialwatch.ledger.events import LinkEvents, LinkState
from dialwatch.ledger.ledger import Ledger, Load
from dialwatch.running import Broken
from dialwatch.ui.veil.asking import RevealWish
from dialwatch.ui.window import MainWindow

if TYPE_CHECKING:
    from dialwatch.ledger.link import EngineLink

__all__ = ["Desk", "ProfileEngine"]

translate = QCoreApplication.translate

_TICK = 0.25
"""Real seconds between two redraws at most: 4 Hz."""

_STOP_PATIENCE = 3.0
_ENGINE_NOTICE = "engine"


class ProfileEngine:
    """The engine that belongs to a profile, as the keeper needs to know it."""

    def __init__(self, profile: Path, secrets: Path | None) -> None:
        self._profile = profile
        self._secrets = secrets

    def held(self) -> bool:
        return held(self._profile)

    def command(self) -> Sequence[str]:
        arguments = ["--owned", "--profile", str(self._profile)]
        if self._secrets is not None:
            arguments += ["--secrets", str(self._secrets)]
        return child_command("collect", arguments)


class Desk(WindowDesk):
    """The first window's: connects ledger, link and keeper, and all windows beside it."""

    def __init__(
        self, window: MainWindow, ledger: Ledger, clock: Clock, profile: Path, options: Options
    ) -> None:
        super().__init__(window, ledger, clock, profile)
        self.painted_at: float | None = None
        """When the window was first painted, seconds since the epoch; None: not yet."""
        self.shown = asyncio.Event()
        """The window was painted for the first time, or begins out of sight."""
        self.met = False
        """An engine has answered, or none will."""
        self._link: EngineLink | None = None
        self.options = options
        self.again = False
        """Other windows follow this desk's, on the same engine."""
        self.broken: Sequence[Broken] = ()
        """Programs of this profile that did not end in order the last time."""
        self.life = LifeDesk(self)
        self.keeper = EngineKeeper(
            ProfileEngine(profile, options.secrets), profile / "engine.out", self._kept
        )
        self._restarting = False
        """The engine died, and the next one is not there yet."""
        self._changed = asyncio.Event()
        self._cycles = Cycles(window)
        self._leaving = Leaving(self)
        self._languages = LanguageSwitch(self)
        self.others = OtherWindows(self)
        window.reveal_wished.connect(self._wished)
        self.unattended = options.unattended
        """Nobody is to be asked anything by itself."""
        self._setup = SetupDesk(self)

    @property
    def link(self) -> "EngineLink":
        """The way to the engine, from the first paint on. Raises Unreachable before."""
        if self._link is None:
            raise Unreachable(translate("Desk", "The engine is starting."))
        return self._link

    @property
    def front(self) -> MainWindow:
        """The first window, or one of the others where that was closed."""
        return self.others.front()

    @property
    def link_or_none(self) -> "EngineLink | None":
        """The same; None before."""
        return self._link

    # --- what the engine tells ----------------------------------------------------------------

    def _events(self) -> LinkEvents:
        return LinkEvents(
            on_loaded=self._loaded,
            on_block=self._block,
            on_campaigns=self._campaigns,
            on_accounts=self._accounts,
            on_notice=self._notice,
            on_connection=self._connection,
            on_loading=self._loading,
        )

    def _wished(self, wish: RevealWish) -> None:
        self.ask("reveal", reveal_place(self, wish))

    def _remedy(self) -> tuple[str, Callable[[], object] | None]:
        return self.life.tell_of_it()

    def _loading(self, done: int, total: int) -> None:
        self.window.set_loading(done, total)
        self.others.show_loading(done, total)

    def _loaded(self, load: Load) -> None:
        if self.still:
            return
        self.ledger.replace(load)
        self._changed.set()

    def _block(self, block: Block) -> None:
        if self.still:
            return
        self.ledger.apply_block(block)
        self._changed.set()

    def _campaigns(self, rows: list[CampaignRow], robots: Mapping[str, str]) -> None:
        if self.still:
            return
        self.ledger.apply_campaigns(rows, robots)
        self._changed.set()

    def _accounts(self, accounts: list[AccountState], paused: bool) -> None:
        if self.still:
            return
        self.accounts = accounts
        self.ledger.apply_accounts(accounts)
        self.window.show_accounts(accounts, paused)
        self.others.show_accounts(accounts, paused)
        self._setup.accounts_came()
        self.accounts_changed()
        self.life.accounts_changed(paused)
        self._changed.set()

    def recordings_changed(self, rows: list[RecordingMark]) -> None:
        """Recordings were fetched, heard, judged …"""
        self.ledger.apply_recordings(rows)
        self.show_marks()
        self.others.marks_changed(rows)
        self._changed.set()

    def _notice(self, notice_id: str, text: str, level: str, at: int) -> None:
        del at
        self._say(text, level, notice_id)

    def _say(
        self,
        text: str,
        level: str,
        notice_id: str,
        action: str = "",
        act: Callable[[], object] | None = None,
    ) -> None:
        """To whoever is before any of the windows."""
        for one in (self, *self.others.desks):
            one.window.show_notice(text, level, notice_id, action, act)

    def _connection(self, state: LinkState, sentence: str) -> None:
        self.window.show_connection(state, sentence)
        self.others.show_connection(state, sentence)
        self.life.connection_changed(state)
        self.met |= state in (LinkState.LIVE, LinkState.WRONG_VERSION)
        if state is LinkState.LIVE:
            self.live()
            self.ask("keys", self._setup.live())
        if state is LinkState.LIVE and self._restarting:
            self._restarting = False
            self._say(
                QCoreApplication.translate(
                    "Desk",
                    "The engine stopped unexpectedly and was started again. No stored call is "
                    "lost, and what was missed is fetched. If it happens often, look into "
                    "engine.log in the profile's folder.",
                ),
                "info",
                _ENGINE_NOTICE,
                *self.life.tell_of_it(),
            )

    def _kept(self, state: KeeperState, sentence: str) -> None:
        self.life.keeper_told(state)
        self._restarting |= state is KeeperState.RESTARTING
        self.met |= state is KeeperState.GAVE_UP
        if state is KeeperState.GAVE_UP:
            start = QCoreApplication.translate("Desk", "Start the engine")
            self._say(sentence, "bad", _ENGINE_NOTICE, start, self.keeper.start_now)
        elif sentence:
            self._say(sentence, "warn", _ENGINE_NOTICE)
        elif state in (KeeperState.ATTACHED, KeeperState.STARTING) and not self._restarting:
            for one in (self, *self.others.desks):
                one.window.dismiss_notice(_ENGINE_NOTICE)

    # --- life ---------------------------------------------------------------------------------

    async def run(self) -> None:
        """Show the window, then start or attach to the engine; returns when the user closes."""
        if self.options.in_tray:
            self.life.begin_hidden()
            self.shown.set()
        else:
            painted = Painted(self.window)
            self.window.show()
            await painted.happened.wait()
            self.painted_at = painted.at
            self.shown.set()
            self.life.begin()
        if self.closing.is_set():
            return
        self._cycles.start()
        self.tasks.start(clear_lists(self.profile), name="leftovers of lists")
        self.tasks.start(self.keeper.run(), name="engine keeper")
        # Late, and beside the window's thread: importing httpx takes a tenth of a second.
        link = await asyncio.to_thread(import_module, "dialwatch.ledger.link")
        self._link = link.EngineLink(self.profile, self._events())
        self.tasks.start(self.link.run(), name="feed follower")
        self.tasks.start(self._redraw(), name="redraw")
        self.tasks.start(self.recordings.follow(), name="marks of recordings")
        self.tasks.start(warm(), name="warming")
        if not self.options.in_tray:
            await self.others.reopen()
        await self.closing.wait()

    async def _redraw(self) -> None:
        while True:
            await self._changed.wait()
            self._changed.clear()
            self.window.ledger_changed()
            self.others.ledger_changed()
            await asyncio.sleep(_TICK)

    async def _stop_engine(self) -> None:
        await self.link.stop_engine()

    async def aclose(self) -> None:
        """End the engine that we own, unless other windows follow on it, and every task; at most
        some three seconds."""
        await self.others.aclose()
        await self.put_down()
        if not self.again:
            await self.life.end_engine(self._stop_engine, _STOP_PATIENCE)
        await self.tasks.aclose()
        self._cycles.stop()
