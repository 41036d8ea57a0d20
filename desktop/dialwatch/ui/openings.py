"""The dialogs of the window: which one opens when, and what it asks for."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow, QWidget

from dialwatch.calls.account import AccountState
from dialwatch.calls.labels import LABEL_KINDS
from dialwatch.calls.platform import Platform
from dialwatch.ledger.view import LedgerView
from dialwatch.ui.actions import Actions

if TYPE_CHECKING:
    from dialwatch.calls.halt import HaltKind
    from dialwatch.ui.dialogs.contract import ContractDialog
    from dialwatch.ui.dialogs.labels import LabelsDialog
    from dialwatch.ui.dialogs.operations import OperationsDialog
    from dialwatch.ui.dialogs.outcomes import OutcomesDialog
    from dialwatch.ui.plan_wish import PlanWish

__all__ = ["Openings"]


class Openings(QObject):
    """Opens dialogs with `open()`: they never run a loop of their own.

    Each is imported when it is wanted, so that the window paints sooner.
    """

    watch_requested = Signal(str, list)
    outcomes_requested = Signal(str)
    contract_opened = Signal(object)
    """A ContractDialog, to be served while it is open."""
    labels_opened = Signal(object)
    """A LabelsDialog, to be served while it is open."""
    operations_opened = Signal(object)
    """An OperationsDialog, to be served while it is open."""
    pushes_opened = Signal(object)
    """A PushesDialog, to be served while it is open."""
    stops_opened = Signal(object)
    """A StopListDialog, to be served while it is open."""

    audit_opened = Signal(object)
    """An AuditDialog, to be served while it is open."""
    halts_opened = Signal(object)
    """A HaltDialog, to be served while it is open."""
    launches_opened = Signal(object)
    """A LaunchDialog, to be served while it is open."""
    plans_opened = Signal(object)
    """A PlanDialog, to be served while it is open."""
    callees_opened = Signal(object)
    """A CalleeDialog, to be served while it is open."""
    safety_opened = Signal(object)
    """A SafetyDialog, to be served while it is open."""
    recordings_opened = Signal(object)
    """A RecordingsDialog, to be served while it is open."""
    recording_export_opened = Signal(object)
    """A RecordingExportDialog, to be served while it is open."""

    def __init__(
        self,
        window: QMainWindow,
        actions: Actions,
        accounts: Callable[[], Sequence[AccountState]],
        view_now: Callable[[], LedgerView],
        time: Callable[[], tuple[ZoneInfo, Callable[[], int]]],
        *,
        rate: float = 1.0,
    ) -> None:
        """`time`: the zone that is shown, and the clock; `rate`: its seconds in a real one."""
        super().__init__(window)
        self._rate = rate
        self._time = time
        self._window, self._actions, self._accounts = window, actions, accounts
        self._view_now = view_now
        self.labels_dialog: LabelsDialog | None = None
        self.outcome_tables: OutcomesDialog | None = None
        self.operations_dialog: OperationsDialog | None = None
        self.contract_dialog: ContractDialog | None = None

    def follow(self) -> None:
        """Open what the actions name."""
        for name, act in (
            ("watch", self.watch),
            ("outcomes", self.outcomes),
            ("labels", self.labels),
            ("operations", self.operations),
            ("contract", self.contract),
            ("pushes", self.pushes),
            ("stops", self.stops),
            ("audit", self.audit),
            ("receipts", lambda: self.audit(receipts=True)),
            ("shortcuts", self.shortcuts),
            ("about", self.about),
        ):
            self._actions.on(name, act)

    def of_account(self, what: str, account: str) -> bool:
        """Open the dialog with this name for an account; False: no account has such a one."""
        dialogs: dict[str, Callable[[str], None]] = {
            "watch": self.watch,
            "labels": self.labels,
            "operations": self.operations,
            "contract": self.contract,
            "pushes": self.pushes,
            "stops": self.stops,
        }
        if what in dialogs:
            dialogs[what](account)
        return what in dialogs

    def watch(self, account: str = "") -> None:
        """Name tasks to be watched, of this account at first."""
        from dialwatch.ui.dialogs.watch import WatchDialog

        watchable = [one for one in self._accounts() if one.platform is Platform.BLU]
        if watchable:
            dialog = WatchDialog(watchable, account, self._window)
            dialog.chosen.connect(self.watch_requested)
            dialog.open()

    def outcomes(self) -> None:
        """How the platforms' results become outcomes; the tables are asked for."""
        from dialwatch.ui.dialogs.outcomes import OutcomesDialog

        platforms = tuple(Platform)
        dialog = self.outcome_tables = OutcomesDialog(platforms, self._window)
        dialog.destroyed.connect(self._outcomes_closed)
        dialog.open()
        for platform in platforms:
            self.outcomes_requested.emit(platform.value)

    def show_outcomes(self, platform: str, rules: Sequence[Mapping[str, Any]]) -> None:
        """Fill a platform's table, if the dialog is still open."""
        if self.outcome_tables is not None:
            self.outcome_tables.show_table(platform, rules)

    def show_outcomes_failure(self, platform: str, sentence: str) -> None:
        """Say why a platform's table cannot be shown, if the dialog is still open."""
        if self.outcome_tables is not None:
            self.outcome_tables.show_failure(platform, sentence)

    def operations(self, account: str = "") -> None:
        """Everything that can be asked of the platforms, of this account at first."""
        from dialwatch.ui.dialogs.operations import OperationsDialog

        accounts = self._accounts()
        if accounts:
            dialog = self.operations_dialog = OperationsDialog(accounts, account, self._window)
            dialog.destroyed.connect(self._operations_closed)
            dialog.open()
            self.operations_opened.emit(dialog)

    def contract(self, account: str = "") -> None:
        """How an account's platform is asked; of this account at first."""
        from dialwatch.ui.dialogs.contract import ContractDialog

        accounts = self._accounts()
        if accounts:
            dialog = self.contract_dialog = ContractDialog(accounts, account, self._window)
            dialog.destroyed.connect(self._contract_closed)
            dialog.open()
            self.contract_opened.emit(dialog)

    def labels(self, account: str = "") -> None:
        """Name the codes of results, of this account at first."""
        from dialwatch.ledger.seen import seen_labels
        from dialwatch.ui.dialogs.labels import LabelsDialog

        accounts = [one for one in self._accounts() if LABEL_KINDS[one.platform]]
        if accounts:
            seen = partial(seen_labels, self._view_now())
            dialog = self.labels_dialog = LabelsDialog(accounts, seen, account, self._window)
            dialog.destroyed.connect(self._labels_closed)
            dialog.open()
            self.labels_opened.emit(dialog)
            dialog.begin()

    def pushes(self, account: str = "") -> None:
        """Whether pushes are received, and what came; of this account at first."""
        from dialwatch.ui.dialogs.pushes import PushesDialog

        accounts = self._accounts()
        if accounts:
            zone, now = self._time()
            dialog = PushesDialog(accounts, zone, now, account, self._window)
            dialog.open()
            self.pushes_opened.emit(dialog)

    def stops(self, account: str = "") -> None:
        """Whom not to call, of this account at first."""
        from dialwatch.ui.dialogs.stop_list import StopListDialog

        accounts = [one for one in self._accounts() if one.platform is Platform.BLU]
        if accounts:
            zone, now = self._time()
            dialog = StopListDialog(accounts, zone, now, account, self._window)
            dialog.open()
            self.stops_opened.emit(dialog)

    def audit(self, *, receipts: bool = False) -> None:
        """Who did what when and why; at first the lines, or the receipts."""
        from dialwatch.ui.dialogs.audit import AuditDialog

        zone, now = self._time()
        dialog = AuditDialog(self._accounts(), zone, now, self._window)
        dialog.batch_opened.connect(lambda kind, batch: self._receipt(kind, batch, dialog))
        if receipts:
            dialog.turn_to_receipts()
        dialog.open()
        self.audit_opened.emit(dialog)

    def halt(
        self,
        kind: "HaltKind",
        request: Mapping[str, Any] | None = None,
        subject: str = "",
        batch: str = "",
        over: QWidget | None = None,
    ) -> None:
        """Stop something: rehearsed first. `batch`: one that was begun before is shown, `over` the
        dialog in which it was chosen."""
        from dialwatch.ui.dialogs.halt import HaltDialog

        accounts = self._accounts()
        if accounts:
            zone, now = self._time()
            dialog = HaltDialog(
                kind,
                accounts,
                zone,
                now,
                rate=self._rate,
                request=request,
                subject=subject,
                batch=batch,
                parent=over or self._window,
            )
            dialog.open()
            self.halts_opened.emit(dialog)

    def launch(
        self,
        launch: str = "",
        pattern: tuple[str, str] | None = None,
        over: QWidget | None = None,
    ) -> None:
        """Begin a campaign. `launch`: one that was begun before; `pattern`: account and key of a
        campaign after which it is made; `over`: the dialog in which it was chosen."""
        from dialwatch.ui.dialogs.launch import LaunchDialog

        accounts = self._accounts()
        if accounts:
            zone, now = self._time()
            dialog = LaunchDialog(
                accounts,
                zone,
                now,
                rate=self._rate,
                launch=launch,
                pattern=pattern,
                parent=over or self._window,
            )
            dialog.open()
            self.launches_opened.emit(dialog)

    def plan(self, wish: "PlanWish | None" = None, over: QWidget | None = None) -> None:
        """Bind, modify, renew, unbind: checked and shown first. `over`: the dialog in which it was
        chosen."""
        from dialwatch.ui.dialogs.plan import PlanDialog
        from dialwatch.ui.plan_wish import PlanWish

        zone, now = self._time()
        parent = over or self._window
        dialog = PlanDialog(wish or PlanWish(), zone, now, rate=self._rate, parent=parent)
        dialog.undone.connect(lambda account, plan: self._undo_plan(account, plan, dialog))
        dialog.open()
        self.plans_opened.emit(dialog)

    def callee(
        self,
        account: str,
        values: Mapping[str, Any] | None = None,
        over: QWidget | None = None,
    ) -> None:
        """Say whom A's next call reaches; `values`: with what the form is filled."""
        from dialwatch.ui.dialogs.callee import CalleeDialog

        dialog = CalleeDialog(account, values, over or self._window)
        dialog.open()
        self.callees_opened.emit(dialog)

    def safety(self) -> None:
        """How this desk stops calls."""
        from dialwatch.ui.dialogs.safety import SafetyDialog

        dialog = SafetyDialog(self._window)
        dialog.open()
        self.safety_opened.emit(dialog)

    def recordings(self) -> None:
        """What is kept, what is rescued, and what is being fetched."""
        from dialwatch.ui.dialogs.recordings import RecordingsDialog

        dialog = RecordingsDialog(self._accounts(), self._window)
        dialog.open()
        self.recordings_opened.emit(dialog)

    def recording_export(self, calls: Sequence[int]) -> None:
        """Save the recordings of these calls to files."""
        from dialwatch.ui.dialogs.recording_export import RecordingExportDialog

        dialog = RecordingExportDialog(calls, self._window)
        dialog.open()
        self.recording_export_opened.emit(dialog)

    def shortcuts(self) -> None:
        """All keys."""
        from dialwatch.ui.dialogs.shortcuts import ShortcutSheet

        ShortcutSheet(self._actions, self._window).open()

    def about(self) -> None:
        """What this program is."""
        from dialwatch.ui.dialogs.about import AboutDialog

        AboutDialog(self._window).open()

    def _receipt(self, kind: str, batch: str, over: QWidget) -> None:
        from dialwatch.calls import binding_plan, launch
        from dialwatch.calls.halt import HaltKind
        from dialwatch.ui.plan_wish import Course, PlanWish

        if kind == launch.KIND:
            self.launch(batch, over=over)
        elif kind == binding_plan.KIND:
            self.plan(PlanWish(course=Course.KEPT, plan=batch), over)
        else:
            self.halt(HaltKind(kind), batch=batch, over=over)

    def _undo_plan(self, account: str, plan: str, over: QWidget) -> None:
        from dialwatch.calls.binding_plan import PlanKind
        from dialwatch.ui.plan_wish import Course, PlanWish

        wish = PlanWish(course=Course.CHOSEN, kind=PlanKind.UNDO, account=account, undoes=plan)
        self.plan(wish, over)

    def _contract_closed(self) -> None:
        self.contract_dialog = None

    def _operations_closed(self) -> None:
        self.operations_dialog = None

    def _labels_closed(self) -> None:
        self.labels_dialog = None

    def _outcomes_closed(self) -> None:
        self.outcome_tables = None
