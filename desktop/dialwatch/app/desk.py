"""The desk: one window on one profile, with the ledger behind it and the engine beside it."""

import asyncio
import contextlib
import logging
import time
from collections.abc import Coroutine, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QObject

from dialwatch.app.bindings import BindingsDesk
from dialwatch.app.cycles import Cycles
from dialwatch.app.keeper import EngineKeeper, KeeperState
from dialwatch.app.leaving import Leaving
from dialwatch.app.leftovers import clear_lists
from dialwatch.app.life import LifeDesk
from dialwatch.app.listening import ListeningDesk
from dialwatch.app.options import Options
from dialwatch.app.recordings import RecordingsDesk
from dialwatch.app.reveals import reveal_call
from dialwatch.app.serving import serve_batches, serve_exports
from dialwatch.app.tasks import TaskOwner
from dialwatch.calls.account import AccountState, CampaignRow
from dialwatch.calls.errors import BadInput, DialwatchError, NotFound, Unreachable
from dialwatch.calls.outcome import ANSWERED
from dialwatch.calls.packed import Block
from dialwatch.calls.recording import RecordingMark
from dialwatch.clock import Clock
from dialwatch.engine.child import child_command
from dialwatch.engine.lock import held
from dialwatch.ledger.events import LinkEvents, LinkState
from dialwatch.ledger.ledger import Ledger, Load
from dialwatch.running import Broken
from dialwatch.ui.window import MainWindow

if TYPE_CHECKING:
    from dialwatch.app.following import BatchDesk
    from dialwatch.ledger.link import EngineLink
    from dialwatch.ui.dialogs.audit import AuditDialog
    from dialwatch.ui.dialogs.contract import ContractDialog
    from dialwatch.ui.dialogs.labels import LabelsDialog
    from dialwatch.ui.dialogs.operations import OperationsDialog
    from dialwatch.ui.dialogs.pushes import PushesDialog
    from dialwatch.ui.dialogs.safety import SafetyDialog
    from dialwatch.ui.dialogs.stop_list import StopListDialog

__all__ = ["Desk", "ProfileEngine"]

_log = logging.getLogger(__name__)

_TICK = 0.25
"""Real seconds between two redraws at most: 4 Hz."""

_STOP_PATIENCE = 3.0
_FIRST_ROWS = 200
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


class _Painted(QObject):
    """Notices the first paint of a widget."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.happened = asyncio.Event()
        self.at: float | None = None
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self.at = time.time()
            self.happened.set()
        return False


class Desk:
    """Connects window, ledger, link and keeper; owns every task of the window's process."""

    def __init__(
        self, window: MainWindow, ledger: Ledger, clock: Clock, profile: Path, options: Options
    ) -> None:
        self.window = window
        self.ledger = ledger
        self.clock = clock
        self.profile = profile
        self.closing = asyncio.Event()
        self.still = False
        """True: what comes from now on is not shown any more; the window is about to close."""
        self.painted_at: float | None = None
        """When the window was first painted, seconds since the epoch; None: not yet."""
        self.met = False
        """An engine has answered, or none will."""
        self.failure: BaseException | None = None
        """What ended a part of the window, if anything did."""
        self.accounts: Sequence[AccountState] = ()
        self.tasks = TaskOwner(self._crashed)
        self.halts: set[BatchDesk[Any]] = set()
        """Of the dialogs that are open: a countdown ends with its window."""
        self._link: EngineLink | None = None
        self.options = options
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
        self.recordings = RecordingsDesk(self)
        self.listening = ListeningDesk(self)
        self.bindings = BindingsDesk(self)
        self._connect()

    @property
    def link(self) -> "EngineLink":
        """The way to the engine, from the first paint on. Raises Unreachable before."""
        if self._link is None:
            raise Unreachable("The engine is starting.")
        return self._link

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
            on_loading=self.window.set_loading,
        )

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
        self.bindings.accounts_changed()
        self.life.accounts_changed(paused)
        self._changed.set()

    def recordings_changed(self, rows: list[RecordingMark]) -> None:
        """Recordings were fetched, heard, judged …"""
        self.ledger.apply_recordings(rows)
        self.listening.marks_changed()
        self._changed.set()

    def _notice(self, notice_id: str, text: str, level: str, at: int) -> None:
        del at
        self.window.show_notice(text, level, notice_id)

    def _connection(self, state: LinkState, sentence: str) -> None:
        self.window.show_connection(state, sentence)
        self.life.connection_changed(state)
        self.met |= state in (LinkState.LIVE, LinkState.WRONG_VERSION)
        if state is LinkState.LIVE:
            self._ask("acting", self._read_acting())
        if state is LinkState.LIVE:
            self.bindings.live()
        if state is LinkState.LIVE and self._restarting:
            self._restarting = False
            self.window.show_notice(
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
            self.window.show_notice(sentence, "bad", _ENGINE_NOTICE, start, self.keeper.start_now)
        elif sentence:
            self.window.show_notice(sentence, "warn", _ENGINE_NOTICE)
        elif state in (KeeperState.ATTACHED, KeeperState.STARTING) and not self._restarting:
            self.window.dismiss_notice(_ENGINE_NOTICE)

    def _crashed(self, name: str, error: BaseException) -> None:
        _log.error("the %s ended unexpectedly", name, exc_info=error)
        self.failure = error
        self.window.show_notice(
            f"A part of the window ({name}) ended unexpectedly. The log has the details; "
            "close the window and start it again.",
            "bad",
            f"crash-{name}",
            *self.life.tell_of_it(),
        )

    # --- what the user asks -------------------------------------------------------------------

    def _connect(self) -> None:
        window, ask = self.window, self._ask
        self._leaving = Leaving(self)
        window.call_opened.connect(lambda call: ask("call", self._open(call)))
        window.reveal_requested.connect(lambda call: ask("reveal", reveal_call(self, call)))
        window.operations_opened.connect(self._serve_operations)
        window.contract_opened.connect(self._serve_contract)
        window.labels_opened.connect(self._serve_labels)
        window.pushes_opened.connect(self._serve_pushes)
        window.stops_opened.connect(self._serve_stops)
        window.audit_opened.connect(self._serve_audit)
        serve_batches(self)
        serve_exports(self)
        window.safety_opened.connect(self._serve_safety)
        window.stop_requested.connect(lambda call: ask("stop", self._stop_calling(call)))
        window.outcomes_requested.connect(lambda one: ask("outcomes", self._outcomes(one)))
        window.refresh_requested.connect(lambda: ask("refresh", self.link.refresh()))
        window.pause_requested.connect(lambda on: ask("pause", self.link.pause(on)))
        window.watch_requested.connect(
            lambda account, tasks: ask("watch", self.link.watch(account, list(tasks)))
        )
        window.account_test_requested.connect(lambda one: ask("test", self._test(one)))
        window.account_refresh_requested.connect(lambda one: ask("refresh", self.link.refresh(one)))
        window.account_pause_requested.connect(
            lambda one, on: ask("pause", self.link.pause(on, one))
        )

    def _serve_operations(self, dialog: "OperationsDialog") -> None:
        from dialwatch.app.operations import OperationsDesk  # late: the window paints sooner

        OperationsDesk(self, dialog)

    def _serve_contract(self, dialog: "ContractDialog") -> None:
        from dialwatch.app.contracts import ContractsDesk

        ContractsDesk(self, dialog)

    def _serve_labels(self, dialog: "LabelsDialog") -> None:
        from dialwatch.app.labels import LabelsDesk

        LabelsDesk(self, dialog)

    def _serve_pushes(self, dialog: "PushesDialog") -> None:
        from dialwatch.app.pushes import PushesDesk

        PushesDesk(self, dialog)

    def _serve_stops(self, dialog: "StopListDialog") -> None:
        from dialwatch.app.stops import StopsDesk

        StopsDesk(self, dialog)

    def _serve_audit(self, dialog: "AuditDialog") -> None:
        from dialwatch.app.audit import AuditDesk

        AuditDesk(self, dialog)

    def _serve_safety(self, dialog: "SafetyDialog") -> None:
        from dialwatch.app.safety import SafetyDesk

        SafetyDesk(self, dialog)

    async def _read_acting(self) -> None:
        with contextlib.suppress(NotFound, BadInput):  # an older engine knows no such settings
            self.window.show_acting(await self.link.get("acting"))

    async def _stop_calling(self, call: int) -> None:
        detail = await self.link.call(call)
        account = quote(str(detail["account"]), safe="")
        reason = QCoreApplication.translate("Desk", "stopped at a call")
        told = await self.link.post(f"stops/{account}", {"call": call, "reason": reason})
        self.window.show_notice(_stopped(told), "info", f"stopped-{call}")

    def _ask(self, name: str, question: Coroutine[Any, Any, object]) -> None:
        task = self.tasks.start(self._asked(name, question), name=name)
        task.add_done_callback(lambda _: question.close())  # one that ended before its first step

    async def _asked(self, name: str, question: Coroutine[Any, Any, object]) -> None:
        try:
            await question
        except DialwatchError as error:
            self.window.show_notice(str(error), "warn", f"ask-{name}")

    async def _open(self, call: int) -> None:
        try:
            self.window.show_call(await self.link.call(call))
        except DialwatchError as error:
            self.window.show_call_failure(str(error))

    async def open_first(self) -> None:
        """Open the first answered call of the table, or the first call, if there is one."""
        table = self.window.calls.model
        rows = np.arange(min(table.rowCount(), _FIRST_ROWS), dtype=np.int64)
        calls = [table.view.row(position) for position in table.positions(rows).tolist()]
        answered = [call for call in calls if call.outcome in ANSWERED and call.talk]
        for call in (answered or calls)[:1]:
            await self._open(call.id)

    async def _outcomes(self, platform: str) -> None:
        try:
            table = await self.link.get(f"outcomes/{platform}")
        except DialwatchError as error:
            self.window.show_outcomes_failure(platform, str(error))
        else:
            self.window.show_outcomes(platform, table["rules"])

    async def _test(self, account: str) -> None:
        told = await self.link.test(account)
        self.window.show_notice(
            str(told.get("sentence", "")), "info" if told.get("ok") else "bad", f"test-{account}"
        )

    # --- life ---------------------------------------------------------------------------------

    async def run(self) -> None:
        """Show the window, then start or attach to the engine; returns when the user closes."""
        if self.options.in_tray:
            self.life.begin_hidden()
        else:
            painted = _Painted(self.window)
            self.window.show()
            await painted.happened.wait()
            self.painted_at = painted.at
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
        await self.closing.wait()

    async def _redraw(self) -> None:
        while True:
            await self._changed.wait()
            self._changed.clear()
            self.window.ledger_changed()
            await asyncio.sleep(_TICK)

    async def _stop_engine(self) -> None:
        await self.link.stop_engine()

    async def aclose(self) -> None:
        """End the engine that we own, and every task; at most some three seconds."""
        self.window.shut()
        self.window.hide()
        for one in list(self.halts):
            await one.abandon()
        self.listening.stop()
        await self.recordings.aclose()
        await self.life.end_engine(self._stop_engine, _STOP_PATIENCE)
        await self.tasks.aclose()
        self._cycles.stop()


def _stopped(told: Mapping[str, Any]) -> str:
    """What a click on a call has done, and what is still missing for it to have an effect."""
    text = (
        QCoreApplication.translate("Desk", "The number is on the stop list now.")
        if told.get("added")
        else QCoreApplication.translate("Desk", "The number was on the stop list already.")
    )
    if told.get("answered"):
        effect = QCoreApplication.translate(
            "Desk", "Blu is told so when it asks before the next dial."
        )
    else:
        effect = QCoreApplication.translate(
            "Desk",
            "Blu is not answered yet: enter the code to go on in Watch → Pushes, Accounts.",
        )
    return f"{text} {effect}"
