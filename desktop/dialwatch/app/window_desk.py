"""One window and what answers it: its panels, its dialogs, and the questions behind them."""

import asyncio
import contextlib
import logging
from collections.abc import Callable, Coroutine, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import numpy as np
from PySide6.QtCore import QCoreApplication

from dialwatch.app.recordings import RecordingsDesk
from dialwatch.app.reveals import reveal_call
from dialwatch.app.serving import serve_batches, serve_data_care, serve_exports
from dialwatch.app.tasks import TaskOwner
from dialwatch.app.wallboard import WallDesk
from dialwatch.calls.account import AccountState
from dialwatch.calls.errors import BadInput, DialwatchError, NotFound, Unreachable
from dialwatch.calls.outcome import ANSWERED
from dialwatch.calls.recording import RecordingMark
from dialwatch.clock import Clock
from dialwatch.ledger.ledger import Ledger
from dialwatch.ui.window import MainWindow

if TYPE_CHECKING:
    from dialwatch.app.bindings import BindingsDesk
    from dialwatch.app.following import BatchDesk
    from dialwatch.app.listening import ListeningDesk
    from dialwatch.ledger.link import EngineLink
    from dialwatch.ui.dialogs.audit import AuditDialog
    from dialwatch.ui.dialogs.contract import ContractDialog
    from dialwatch.ui.dialogs.labels import LabelsDialog
    from dialwatch.ui.dialogs.operations import OperationsDialog
    from dialwatch.ui.dialogs.pushes import PushesDialog
    from dialwatch.ui.dialogs.safety import SafetyDialog
    from dialwatch.ui.dialogs.stop_list import StopListDialog

__all__ = ["WindowDesk"]

translate = QCoreApplication.translate

_log = logging.getLogger(__name__)

_FIRST_ROWS = 200


class WindowDesk:
    """Owns the tasks of its window; from whom it has its link, those who derive from it say."""

    def __init__(self, window: MainWindow, ledger: Ledger, clock: Clock, profile: Path) -> None:
        self.window = window
        self.ledger = ledger
        self.clock = clock
        self.profile = profile
        self.closing = asyncio.Event()
        self.still = False
        """True: what comes from now on is not shown any more; the window is about to close."""
        self.failure: BaseException | None = None
        """What ended a part of the window, if anything did."""
        self.accounts: Sequence[AccountState] = ()
        self.tasks = TaskOwner(self._crashed)
        self.halts: set[BatchDesk[Any]] = set()
        """Of the dialogs that are open: a countdown ends with its window."""
        self.recordings = RecordingsDesk(self)
        self.listening: ListeningDesk | None = None
        self.bindings: BindingsDesk | None = None
        """Both from when their panels are first seen."""
        self.wall = WallDesk(self)
        self._connect()

    @property
    def link(self) -> "EngineLink":
        """The way to the engine. Raises Unreachable as long as there is none."""
        raise Unreachable(translate("Desk", "The engine is starting."))

    @property
    def front(self) -> MainWindow:
        """The window before which the user is."""
        return self.window

    def recordings_changed(self, rows: list[RecordingMark]) -> None:
        """Recordings were fetched, heard, judged …"""

    async def put_down(self) -> None:
        """Undo what counts down, and end what was done for the window."""
        self.window.shut()
        self.window.hide()
        await self.calm()
        if self.listening is not None:
            self.listening.stop()
        await self.recordings.aclose()

    async def calm(self) -> None:
        """Undo what counts down, and be silent: nobody is before the window."""
        self.recordings.hearing.pause()
        for one in list(self.halts):
            await one.abandon()

    def live(self) -> None:
        """The engine answers, for the first time or again."""
        self.ask("acting", self._read_acting())
        if self.bindings is not None:
            self.bindings.live()

    def show_marks(self) -> None:
        """What is shown of recordings is out of date."""
        if self.listening is not None:
            self.listening.marks_changed()

    def accounts_changed(self) -> None:
        """Accounts have come or gone."""
        if self.bindings is not None:
            self.bindings.accounts_changed()

    def _crashed(self, name: str, error: BaseException) -> None:
        _log.error("the %s ended unexpectedly", name, exc_info=error)
        self.failure = error
        self.window.show_notice(
            translate(
                "Desk",
                "A part of the window ({name}) ended unexpectedly. The log has the details; "
                "close the window and start it again.",
            ).format(name=name),
            "bad",
            f"crash-{name}",
            *self._remedy(),
        )

    def _remedy(self) -> tuple[str, Callable[[], object] | None]:
        """Word and act of the button below the news of a fault."""
        return "", None

    # --- what the user asks -------------------------------------------------------------------

    def _connect(self) -> None:
        window, ask = self.window, self.ask
        window.call_opened.connect(lambda call: ask("call", self._open(call)))
        window.reveal_requested.connect(lambda call: ask("reveal", reveal_call(self, call)))
        window.late.listening.then(lambda _: self._serve_listening())
        window.late.numbers.then(lambda _: self._serve_bindings())
        window.operations_opened.connect(self._serve_operations)
        window.contract_opened.connect(self._serve_contract)
        window.labels_opened.connect(self._serve_labels)
        window.pushes_opened.connect(self._serve_pushes)
        window.stops_opened.connect(self._serve_stops)
        window.audit_opened.connect(self._serve_audit)
        serve_batches(self)
        serve_exports(self)
        serve_data_care(self)
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

    def _serve_listening(self) -> None:
        from dialwatch.app.listening import ListeningDesk

        self.listening = ListeningDesk(self)

    def _serve_bindings(self) -> None:
        from dialwatch.app.bindings import BindingsDesk

        self.bindings = BindingsDesk(self)

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

    def ask(self, name: str, question: Coroutine[Any, Any, object]) -> None:
        """Ask it of the engine; why it was not answered becomes a notice."""
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
