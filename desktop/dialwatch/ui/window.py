"""The main window: panels, menus, toolbar, notices and status bar, put together.

Values come in through slots, what the user wants goes out through signals; the window knows
neither the engine nor a platform.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QToolBar

from dialwatch.calls.account import AccountState, CampaignRow, Light
from dialwatch.calls.platform import Platform
from dialwatch.clock import Clock
from dialwatch.ledger.ledger import Ledger
from dialwatch.ledger.view import LedgerView
from dialwatch.ui.account_notices import AccountNotices
from dialwatch.ui.actions import Actions, When
from dialwatch.ui.arrangement import Arrangement
from dialwatch.ui.charts.answer_rate import AnswerRatePanel
from dialwatch.ui.charts.spans import Span
from dialwatch.ui.commands.opener import Commands
from dialwatch.ui.data_care import DataCare
from dialwatch.ui.exporting import Exporting
from dialwatch.ui.format import not_available, number, zone_named
from dialwatch.ui.halting import Halting
from dialwatch.ui.in_sight import InSight
from dialwatch.ui.language_choice import LanguageChoice
from dialwatch.ui.late_panels import LatePanels
from dialwatch.ui.launching import Launching
from dialwatch.ui.layout_store import LayoutStore
from dialwatch.ui.life.window_life import WindowLife
from dialwatch.ui.looks import Looks
from dialwatch.ui.memory import WindowMemory
from dialwatch.ui.menus import Menus, toolbar
from dialwatch.ui.mnemonic import without_mnemonic
from dialwatch.ui.naming import way_to, with_names
from dialwatch.ui.numbering import Numbering
from dialwatch.ui.openings import Openings
from dialwatch.ui.options import WindowOptions, title_of
from dialwatch.ui.panels.call_detail import CallDetailPanel
from dialwatch.ui.panels.calls import CallsPanel
from dialwatch.ui.panels.campaigns import CampaignsPanel
from dialwatch.ui.panels.kpis import KpiStrip
from dialwatch.ui.panels.status import StatusBar
from dialwatch.ui.panels.welcome import WelcomePage
from dialwatch.ui.perspectives import Perspectives
from dialwatch.ui.recordings import Recordings
from dialwatch.ui.setting_up import SettingUp
from dialwatch.ui.theme.icons import app_icon
from dialwatch.ui.veil.asking import asking
from dialwatch.ui.veil.key import PrivacyKey
from dialwatch.ui.wallboard.wallboard import Wallboard
from dialwatch.ui.widgets.notices import Notice, NoticeBar
from dialwatch.ui.zone_choice import ZoneChoice

if TYPE_CHECKING:
    from dialwatch.calls.playing import Hearing
    from dialwatch.ui.numbers.panel import NumbersPanel
    from dialwatch.ui.panels.listening import ListeningPanel
    from dialwatch.ui.panels.live import LivePanel
    from dialwatch.ui.player.panel import PlayerPanel

__all__ = ["MainWindow"]

_REPAINT = 250
"""Milliseconds between two repaints of figures: at most 4 a second."""

_STEP = 50
"""Milliseconds between the panels of one repaint, so that each is painted in a turn of its own."""

_LEAST = QSize(960, 600)


class MainWindow(QMainWindow):
    """All that the user sees of Dialwatch."""

    close_requested = Signal()
    """The button of its frame; `quit_requested` is the action, which means it."""
    quit_requested = Signal()
    put_away_requested = Signal()
    """This window is to go while others stay."""
    window_requested = Signal()
    """Another main window is wanted."""
    language_chosen = Signal()
    """The user wants another language; it is kept."""
    call_opened = Signal(int)
    """The details of the call with this id are wanted: answer with `show_call`."""
    reveal_requested = Signal(int)
    """The number of this call is wanted whole: answer with `detail.reveal`, once that is written
    down."""
    reveal_wished = Signal(object)
    """A RevealWish of any dialog: one of all windows answers it."""
    refresh_requested = Signal()
    pause_requested = Signal(bool)
    watch_requested = Signal(str, list)
    """(account id, [{"id", "entries"}…])"""
    demo_requested = Signal()
    span_changed = Signal(object)
    labels_opened = Signal(object)
    """A LabelsDialog, to be served while it is open."""
    contract_opened = Signal(object)
    """A ContractDialog has opened: it is to be served."""
    operations_opened = Signal(object)
    """An OperationsDialog has opened: it is to be served."""
    pushes_opened = Signal(object)
    """A PushesDialog has opened: it is to be served."""
    stops_opened = Signal(object)
    """A StopListDialog has opened: it is to be served."""
    audit_opened = Signal(object)
    """An AuditDialog has opened: it is to be served."""
    stop_requested = Signal(int)
    """The number of this call is not to be called any more."""
    halts_opened = Signal(object)
    """A HaltDialog has opened: it is to be served."""
    launches_opened = Signal(object)
    """A LaunchDialog has opened: it is to be served."""
    plans_opened = Signal(object)
    """A PlanDialog has opened: it is to be served."""
    callees_opened = Signal(object)
    """A CalleeDialog has opened: it is to be served."""
    safety_opened = Signal(object)
    """A SafetyDialog has opened: it is to be served."""
    recordings_opened = Signal(object)
    """A RecordingsDialog has opened: it is to be served."""
    recording_export_opened = Signal(object)
    """A RecordingExportDialog has opened: it is to be served."""
    outcomes_requested = Signal(str)
    """The outcome table of this platform is wanted: answer with `show_outcomes`."""
    account_test_requested = Signal(str)
    account_refresh_requested = Signal(str)
    account_pause_requested = Signal(str, bool)
    notice_dismissed = Signal(str)

    def __init__(self, ledger: Ledger, clock: Clock, options: WindowOptions) -> None:
        super().__init__()
        self._ledger, self._clock = ledger, clock
        self._options = options
        self._store = LayoutStore(options.ini)
        self._accounts: tuple[AccountState, ...] = ()
        self._paused = False
        self._known_accounts = False
        self._live = True
        """The engine answers, as far as we were told."""
        self._has_numbers = False
        """An account has privacy numbers, so there are live calls to show."""
        self._late_view = ""
        """A dialog that was asked for before there was anything to show in it."""
        self._call: Mapping[str, Any] | None = None
        self._told: Mapping[str, Any] | None = None
        """What the panels were told of it."""
        self._labels = ledger.labels
        self._zones = ZoneChoice(
            self, self._store, options.zone, lambda: self._accounts, clock.millis
        )
        self.setWindowIcon(app_icon())
        self.alone = True
        """No other main window is to be seen: who closes this one is done."""
        self.setWindowTitle(title_of(options))
        self.setMinimumSize(_LEAST.boundedTo(self.screen().availableSize()))
        self._make_parts()
        self._make_frame()
        self._connect()
        self._memory = WindowMemory(
            self._store, self, self.perspectives, self.calls, self.campaigns
        )
        self._memory.restore(options.size, options.perspective)
        self.calls.view.setFocus()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_REPAINT)
        self._soon.timeout.connect(self._rest_over)
        self._rested = True
        self._steps: list[Callable[[], object]] = []
        self._next_step = QTimer(self)
        self._next_step.setSingleShot(True)
        self._next_step.setInterval(_STEP)
        self._next_step.timeout.connect(self._step)
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._tick)
        self._second.start()
        self.status.set_zone(self.zone)
        self.calls.set_time(self.zone, clock.millis(), anew=True)
        self._tick()
        if options.perspective == "wallboard":
            QTimer.singleShot(0, self, lambda: self.wallboard.open(unasked=True))
        if options.open_view:
            QTimer.singleShot(0, self, lambda: self.open_view(options.open_view or ""))

    @property
    def zone(self) -> ZoneInfo:
        """The zone in which times are shown."""
        return self._zones.zone

    @property
    def live(self) -> "LivePanel":
        """Calls that go on; made when it is first seen or asked for, as are those below."""
        return self.late.live.panel

    @property
    def player(self) -> "PlayerPanel":
        """The recording of the call that is shown."""
        return self.late.player.panel

    @property
    def listening(self) -> "ListeningPanel":
        """The listening queue."""
        return self.late.listening.panel

    @property
    def numbers(self) -> "NumbersPanel":
        """X numbers and their bindings."""
        return self.late.numbers.panel

    @property
    def accounts(self) -> tuple[AccountState, ...]:
        """As the program told them last."""
        return self._accounts

    @property
    def demo(self) -> bool:
        """The platforms are simulated."""
        return self._options.demo

    def campaign_rows(self) -> list[CampaignRow]:
        """Of all campaigns that the ledger knows."""
        return list(self._ledger.campaigns.values())

    @property
    def now(self) -> int:
        """The present moment, UTC epoch ms."""
        return self._clock.millis()

    def view_now(self) -> LedgerView:
        """The calls as they are at this moment."""
        return self._ledger.snapshot_view()

    # What the program tells the window

    def ledger_changed(self) -> None:
        """The ledger holds something new: it is shown at once, or ¼ s after the last time."""
        if self._soon.isActive():
            self._rested = False
            return
        self._repaint()

    def show_accounts(self, accounts: Sequence[AccountState], paused: bool) -> None:
        """Show these accounts; one that stopped is named in a notice until it is back."""
        self._accounts, self._paused = tuple(accounts), paused
        self._known_accounts = True
        self.status.show_accounts(self._accounts, paused, self._clock.millis())
        watchable = any(one.platform is Platform.BLU for one in self._accounts)
        self.actions_.hold(When.ACCOUNTS, bool(self._accounts))
        self.actions_.hold(When.WATCHABLE, watchable)
        self.numbering.show_accounts(self._accounts, live=self._live)
        if numbers := self.late.numbers.made:
            numbers.show_accounts(self._accounts, self._clock.millis())
        self._show_paused()
        self._show_numbers()
        self.campaigns.set_state(has_accounts=bool(self._accounts), watchable=watchable)
        self.calls.set_watching(self._since, has_accounts=bool(self._accounts))
        self.arrangement.welcome(not self._accounts)
        self.actions_.hold(When.PANELS, bool(self._accounts))
        if not self._accounts:
            self.welcome.add.setFocus()
        self._account_notices.show(self._accounts)
        if self._late_view:
            late, self._late_view = self._late_view, ""
            self.open_view(late)
        if self._call is not None and self._labels is not self._ledger.labels:
            self.show_call(self._call)

    def show_notice(
        self,
        text: str,
        level: str,
        id: str,  # noqa: A002  (the word of the feed)
        action: str = "",
        act: Callable[[], object] | None = None,
    ) -> None:
        """Show a notice (`info`, `warn` or `bad`) in the place of one with the same id."""
        self.notices.show_notice(Notice(id, text, level, action, act))

    def dismiss_notice(self, name: str) -> None:
        """Take a notice away."""
        self.notices.dismiss(name)

    def show_connection(self, state: str, sentence: str) -> None:
        """How it stands with the engine: connecting, loading, live, lost, wrong version."""
        live = state in ("live", "loading")
        self.actions_.hold(When.CONNECTED, live)
        self.actions_.hold(When.ACCOUNTS, live and bool(self._accounts))
        self._live = live
        self.wallboard.show_connection(state)
        self.numbering.show_accounts(self._accounts, live=live)
        self.status.show_connection(
            "" if live else sentence, bad=state in ("lost", "wrong version")
        )
        if state in ("lost", "wrong version") and sentence:
            level = "warn" if state == "lost" else "bad"
            self.notices.show_notice(Notice("connection", sentence, level))
            self._show_no_news(sentence)
        elif live:
            self.notices.dismiss("connection")

    def show_call(self, detail: Mapping[str, Any]) -> None:
        """Show the details of a call as the engine tells them."""
        position = self._ledger.position(int(detail["id"]))
        shown = dict(detail)
        shown["robot"] = self._ledger.robot_name(str(detail.get("robot") or ""))
        name, way = str(detail.get("campaign") or ""), ""
        account = str(detail.get("account") or "")
        if position is not None:
            row = self._ledger.campaigns.get(self._ledger.row(position).campaign)
            if row is not None:
                name, account = row.name, row.account
                way = way_to(self._ledger.tree, row.id)
                never = {"line": row.line, "caller": row.line, "robot": row.robot}
                shown |= {key: not_available() for key, told in never.items() if told is None}
                shown["persons_call"] = row.kind.persons_call
        self._call, self._labels = detail, self._ledger.labels
        shown = with_names(shown, self._labels, account)
        zones = {one.id: one.zone for one in self._accounts}
        zone = zone_named(zones[account]) if account in zones else None
        self.detail.show_call(shown, name, zone, self.zone, way)
        self._told = shown
        if player := self.late.player.made:
            player.show_call(shown)

    def show_call_failure(self, sentence: str) -> None:
        """Say why the details of a call cannot be shown."""
        self._call = None
        self.detail.show_failure(sentence)

    def show_outcomes(self, platform: str, rules: Sequence[Mapping[str, Any]]) -> None:
        """Fill the outcome table of a platform, if its dialog is still open."""
        self.openings.show_outcomes(platform, rules)

    def show_outcomes_failure(self, platform: str, sentence: str) -> None:
        """Say why an outcome table cannot be shown."""
        self.openings.show_outcomes_failure(platform, sentence)

    def show_acting(self, told: Mapping[str, Any]) -> None:
        """How this desk stops calls, and whether it may."""
        only = bool(told.get("read_only"))
        self.actions_.hold(When.ACTING, not only)
        self.status.show_watch_only(only)

    def show_campaign(self, account: str, key: str) -> None:
        """Stand on this campaign in the table, as soon as it is there."""
        self.launching.show_campaign(account, key)

    def set_loading(self, done: int, total: int) -> None:
        """How far the stored calls have come in."""
        self.status.show_loading(done, total)

    def open_view(self, name: str) -> None:
        """Open a panel by its name (numbers: alone), or operations, contract, pushes, stops, audit,
        receipts, cancel_numbers, new_campaign, safety, outcomes, labels, watch, shortcuts, about,
        erase_number, retention, wallboard_setup, add_account, settings, zone.
        """
        dialogs = {"outcomes", "operations", "contract", "labels", "watch", "shortcuts", "about"}
        dialogs |= {
            "pushes",
            "stops",
            "audit",
            "cancel_numbers",
            "receipts",
            "safety",
            "new_campaign",
            "numbers",
            "erase_number",
            "retention",
            "wallboard_setup",
            "add_account",
            "settings",
        }
        if name in dialogs:
            self._late_view = "" if self.actions_[name].isEnabled() else name
            self.actions_[name].trigger()
        elif name == "zone":
            self._zones.ask()
        elif name == "live" and not self._has_numbers:
            self._late_view = name
        elif name in self.arrangement.names:
            self.late.make(name)
            dock = self.arrangement.dock(name)
            dock.show()
            dock.raise_()

    def settled(self) -> bool:
        """Whether everything the ledger holds is on the screen."""
        late = (self.late.live.made, self.late.numbers.made)
        idle = not self.calls.search.busy and all(one is None or one.settled for one in late)
        return self._rested and not self._steps and idle and self.wallboard.settled

    def keep_hearing(self, hearing: "Hearing") -> None:
        """Remember how recordings are heard."""
        from dialwatch.ui.player.hearing import keep_hearing

        keep_hearing(self._store, hearing)

    def keep_layout(self) -> None:
        """Write window.ini."""
        self._memory.keep()

    def shut(self) -> None:
        """Keep the layout and end the work beside this thread; the window is done after that."""
        self.keep_layout()
        self.wallboard.close()
        self.privacy.close()
        self.life.end()
        self._second.stop()
        self._soon.stop()
        self._next_step.stop()
        self.calls.close_workers()
        if live := self.late.live.made:
            live.close_worker()
        if numbers := self.late.numbers.made:
            numbers.close_workers()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The program closes the window when all is in order."""
        event.ignore()
        (self.close_requested if self.alone else self.put_away_requested).emit()

    # Making the parts

    def _make_parts(self) -> None:
        self._since = self._clock.millis()
        self.actions_ = Actions(self)
        self.actions_.hold(When.PANELS, True)
        self.openings = Openings(
            self,
            self.actions_,
            lambda: self._accounts,
            self._ledger.snapshot_view,
            lambda: (self.zone, self._clock.millis),
            rate=self._clock.rate,
        )
        self.halting = Halting(self, self.actions_, self.openings)
        self.launching = Launching(self, self.actions_, self.openings)
        self.exporting = Exporting(self, self.actions_)
        self.data_care = DataCare(self, self.actions_)
        self.setting_up = SettingUp(self, self.actions_, self._zones)
        self.numbering = Numbering(self, self.actions_, self.openings)
        self.welcome = WelcomePage()
        self.arrangement = Arrangement(self, self.welcome)
        self.kpis = KpiStrip(self._ledger, self._clock, self.zone)
        self.rate = AnswerRatePanel(self._ledger, self._clock, self.zone)
        self.campaigns = CampaignsPanel()
        self.calls = CallsPanel(self._ledger.snapshot_view)
        self.detail = CallDetailPanel()
        self.recordings = Recordings(self, self.actions_)
        self.late = late = LatePanels(self.arrangement, self._store)
        add = self.arrangement.add
        self.arrangement.add_strip("kpis", self.tr("Key figures"), self.kpis)
        add("rate", self.tr("Answer rate"), self.rate, self.rate.header)
        add("campaigns", self.tr("Campaigns"), self.campaigns)
        late.dock("live", self.tr("Live calls"), late.live, lambda panel: panel.header)
        add("call", self.tr("Call"), self.detail)
        late.dock("recording", self.tr("Recording"), late.player)
        add("calls", self.tr("Calls"), self.calls, self.calls.filter)
        queue = self.tr("Listening queue")
        late.dock("listening", queue, late.listening, lambda panel: panel.header)
        late.dock("numbers", self.tr("Numbers"), late.numbers)

    def _make_frame(self) -> None:
        self.menus = Menus(self, self.actions_)
        self.menus.panels.addActions(self.arrangement.toggles())
        self.toolbar = toolbar(self, self.actions_, self.tr("Toolbar"))
        if self.menuBar().isNativeMenuBar():
            self.addToolBar(self.toolbar)
            self.addToolBarBreak()
        else:  # one row for both: the height belongs to the tables
            self.menuBar().setCornerWidget(self.toolbar, Qt.Corner.TopRightCorner)
        self.notices = NoticeBar()
        self._account_notices = AccountNotices(self.notices)
        self._notice_bar = QToolBar(self.tr("Notices"), self)
        self._notice_bar.setObjectName("notices")
        self._notice_bar.setMovable(False)
        self._notice_bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._notice_bar.addWidget(self.notices)
        self._notice_bar.hide()
        self.addToolBar(self._notice_bar)
        self.status = StatusBar(self.actions_["pause"], self.actions_["privacy"])
        self.setStatusBar(self.status)
        self.perspectives = Perspectives(self, self.actions_, self._store)
        self.perspectives.changed.connect(
            lambda: self._notice_bar.setVisible(bool(self.notices.notices))
        )
        self.commands = Commands(self, self._store)
        self.privacy = PrivacyKey(self, self._store)
        InSight(self)
        self.wallboard = Wallboard(self, self._store, self._options.size)
        self.life = WindowLife(self, self.actions_, self._store, keeps=not self._options.demo)
        self._looks = Looks(self, self.toolbar, self.actions_, self._store, self._options.theme)
        languages = LanguageChoice(self, self.actions_, self._options.ini)
        languages.chosen.connect(self.language_chosen)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)

    def _connect(self) -> None:
        on = self._on
        on("refresh", self.refresh_requested.emit)
        on("pause", lambda: self.pause_requested.emit(not self._paused))
        on("watch", self.openings.watch)
        on("outcomes", self.openings.outcomes)
        on("labels", self.openings.labels)
        on("operations", self.openings.operations)
        on("contract", self.openings.contract)
        on("pushes", self.openings.pushes)
        on("stops", self.openings.stops)
        on("audit", self.openings.audit)
        on("receipts", lambda: self.openings.audit(receipts=True))
        on("stop", self._stop_calling)
        self.halting.follow()
        self.launching.follow()
        self.numbering.follow()
        self.recordings.follow()
        self.recordings.settings_requested.connect(self.openings.recordings)
        self.recordings.export_requested.connect(self.openings.recording_export)
        on("find", self._find)
        on("clear", self.calls.filter.clear)
        on("copy", self._copy)
        on("open", self._open_call)
        on("layout", self._reset_layout)
        on("shortcuts", self.openings.shortcuts)
        on("about", self.openings.about)
        on("quit", self.quit_requested.emit)
        self._connect_windows()
        self._connect_chart()
        self.menus.columns.aboutToShow.connect(
            partial(self.calls.view.fill_column_menu, self.menus.columns)
        )
        self.menus.zones.aboutToShow.connect(lambda: self._zones.fill(self.menus.zones))
        self.menus.accounts.aboutToShow.connect(
            lambda: self.menus.fill_accounts(self._accounts, self._asked)
        )
        self.notices.filled.connect(self._notice_bar.setVisible)
        self.notices.dismissed.connect(self.notice_dismissed)
        self._connect_dialogs()
        for panel in (self.campaigns, self.calls):
            panel.demo_requested.connect(self.demo_requested)
            panel.refresh_requested.connect(self.refresh_requested)
        self.calls.opened.connect(self.call_opened)
        self.calls.opened.connect(self._stood_on)
        self.calls.selected.connect(lambda some: self.actions_.hold(When.SELECTION, some))
        self.calls.filtered.connect(self._filtered)
        self.calls.copied.connect(self._say_copied)
        self.detail.reveal_wanted.connect(self.reveal_requested)
        self.detail.find_requested.connect(self._find)
        self.welcome.demo_requested.connect(self.demo_requested)
        self.status.asked.connect(self._asked)
        self.status.filters_clicked.connect(self._find)
        self.status.zone_wanted.connect(self._zones.pop_up)
        self._zones.changed.connect(self._show_zone)

    def _connect_chart(self) -> None:
        self.actions_["span.15m"].setChecked(True)
        self.actions_["group.campaign"].setChecked(True)
        on = self._on
        for span in ("15m", "1h", "4h", "today"):
            on(f"span.{span}", partial(self.rate.set_span, span))
        on("span.custom", self.rate.header.spans[None].click)
        for group in ("campaign", "line", "robot", "platform"):
            on(f"group.{group}", partial(self.rate.set_group, group))

    def _connect_windows(self) -> None:
        self._on("new_window", self.window_requested.emit)
        self._on("close_window", self.close)
        asking().wished.connect(self.reveal_wished)

    def _connect_dialogs(self) -> None:
        self.welcome.add_requested.connect(self.setting_up.add_account)
        self.rate.header.save_wanted.connect(self.actions_["export_chart"].trigger)
        self.rate.filter_requested.connect(self._show_calls)
        self.rate.span_changed.connect(self._span_changed)
        self.rate.group_changed.connect(self._group_changed)
        self.campaigns.filter_requested.connect(self._show_calls)
        self.campaigns.watch_requested.connect(self.openings.watch)
        self.openings.watch_requested.connect(self.watch_requested)
        self.openings.outcomes_requested.connect(self.outcomes_requested)
        self.openings.operations_opened.connect(self.operations_opened)
        self.openings.contract_opened.connect(self.contract_opened)
        self.openings.labels_opened.connect(self.labels_opened)
        self.openings.pushes_opened.connect(self.pushes_opened)
        self.openings.stops_opened.connect(self.stops_opened)
        self.openings.audit_opened.connect(self.audit_opened)
        self.openings.halts_opened.connect(self.halts_opened)
        self.openings.launches_opened.connect(self.launches_opened)
        self.openings.plans_opened.connect(self.plans_opened)
        self.openings.callees_opened.connect(self.callees_opened)
        self.openings.safety_opened.connect(self.safety_opened)
        self.openings.recordings_opened.connect(self.recordings_opened)
        self.openings.recording_export_opened.connect(self.recording_export_opened)
        self.late.live.then(self._live_made)
        self.late.player.then(self._player_made)
        self.late.listening.then(lambda panel: panel.opened.connect(self.call_opened))
        self.late.numbers.then(self._numbers_made)
        self.late.follow()

    def _live_made(self, panel: "LivePanel") -> None:
        panel.opened.connect(self.call_opened)
        panel.filter_requested.connect(self._show_calls)
        panel.receiving_requested.connect(self.openings.pushes)
        self._show_receiving(panel)
        if self._has_numbers:
            panel.refresh(self._ledger.snapshot_view(), self._clock.millis(), self.zone)

    def _player_made(self, panel: "PlayerPanel") -> None:
        panel.set_time(self._clock.millis())
        if self._told is not None:
            panel.show_call(self._told)

    def _numbers_made(self, panel: "NumbersPanel") -> None:
        panel.call_opened.connect(self.call_opened)
        panel.copied.connect(self._say_bindings_copied)
        now = self._clock.millis()
        panel.tick(now)
        panel.show_accounts(self._accounts, now)
        panel.refresh(self._ledger.snapshot_view(), now, self.zone)

    def _on(self, name: str, act: Callable[[], object]) -> None:
        self.actions_[name].triggered.connect(lambda _=False: act())

    # What happens

    def _repaint(self) -> None:
        self._soon.start()
        self._rested = True
        view, now = self._ledger.snapshot_view(), self._clock.millis()
        self._steps = [
            self.calls.refresh,
            lambda: self.campaigns.refresh(view, now, self.zone),
            lambda: self.rate.refresh(view),
            lambda: self.kpis.refresh(view),
        ]
        live, numbers = self.late.live.made, self.late.numbers.made
        if live is not None and self._has_numbers:
            self._steps.insert(0, lambda: live.refresh(view, now, self.zone))
        if numbers is not None:
            self._steps.insert(0, lambda: numbers.refresh(view, now, self.zone))
        self._steps.insert(0, lambda: self.wallboard.refresh(view))
        self._step()

    def _step(self) -> None:
        """One panel a turn: together they would hold the loop for too long."""
        if self._steps:
            self._steps.pop()()
            self._next_step.start()

    def _rest_over(self) -> None:
        if not self._rested:
            self._repaint()

    def _tick(self) -> None:
        now = self._clock.millis()
        self.status.tick(now)
        self.campaigns.tick(now)
        if live := self.late.live.made:
            live.tick(now)
        if numbers := self.late.numbers.made:
            numbers.tick(now)
        if player := self.late.player.made:
            player.set_time(now)
        self.calls.set_time(self.zone, now)

    def _show_zone(self, zone: ZoneInfo) -> None:
        now = self._clock.millis()
        self.status.set_zone(zone)
        self.rate.set_zone(zone)
        self.kpis.set_zone(zone)
        self.detail.set_zone(zone)
        self.calls.set_time(zone, now, anew=True)
        self.campaigns.refresh(self._ledger.snapshot_view(), now, zone)
        if numbers := self.late.numbers.made:
            numbers.refresh(self._ledger.snapshot_view(), now, zone)

    def _show_paused(self) -> None:
        action = self.actions_["pause"]
        word = self.tr("&Resume polling") if self._paused else self.tr("&Pause polling")
        action.setText(word)
        action.setIconText("\u2002" + without_mnemonic(word))
        self.actions_.icon_of("pause", "play" if self._paused else "pause")

    def _show_numbers(self) -> None:
        """The panel of live calls belongs to who has an account whose calls are pushed."""
        masked = any(one.platform is Platform.HUAWEI for one in self._accounts)
        if live := self.late.live.made:
            self._show_receiving(live)
        if masked != self._has_numbers:
            self._has_numbers = masked
            self.arrangement.set_used("live", self._has_numbers)

    def _show_receiving(self, panel: "LivePanel") -> None:
        masked = (one for one in self._accounts if one.platform is Platform.HUAWEI)
        panel.set_receiving(receiving=not any("receiving on" in one.sentence for one in masked))

    def _stop_calling(self) -> None:
        call = self.calls.view.current_call()
        if call is not None:
            self.stop_requested.emit(call)

    def _stood_on(self, call: int) -> None:
        """Whether the call on which the user stands can be stopped."""
        position = self._ledger.position(call)
        campaign = None if position is None else self._ledger.row(position).campaign
        row = None if campaign is None else self._ledger.campaigns.get(campaign)
        self.actions_.hold(When.STOPPABLE, row is not None and row.platform is Platform.BLU)

    def _show_no_news(self, sentence: str) -> None:
        """Without an engine nobody asks the platforms: no light may still say that all is well."""
        gone = {"light": Light.STOPPED, "sentence": sentence, "detail": "", "next_poll": None}
        stopped = [account.changed(gone) for account in self._accounts]
        self.status.show_accounts(stopped, self._paused, self._clock.millis())

    def _show_calls(self, query: str) -> None:
        self.open_view("calls")
        self.calls.set_query(query)

    def _find(self) -> None:
        """The filter of the table in which the user stands: of bindings, else of calls."""
        numbers = self.late.numbers.made
        if numbers and numbers.isVisible() and numbers.isAncestorOf(self.focusWidget() or self):
            numbers.focus_filter()
            return
        self.open_view("calls")
        self.calls.focus_filter()

    def _open_call(self) -> None:
        self.open_view("call")
        call = self.calls.view.current_call()
        if call is not None:
            self.call_opened.emit(call)

    def _filtered(self, count: int) -> None:
        self.actions_.hold(When.FILTERED, count > 0)
        self.status.show_filters(count)

    def _copy(self) -> None:
        """What is copied is what the user stands in."""
        if (numbers := self.late.numbers.made) and numbers.table.hasFocus():
            numbers.table.copy()
            return
        panel = self.campaigns if self.campaigns.view.hasFocus() else self.calls
        panel.copy()

    def _say_copied(self, count: int) -> None:
        one = self.tr("1 call copied, number masked")
        many = self.tr("{n} calls copied, numbers masked").format(n=number(count))
        self.status.say(one if count == 1 else many)

    def _say_bindings_copied(self, count: int) -> None:
        one = self.tr("1 binding copied, numbers masked")
        many = self.tr("{n} bindings copied, numbers masked").format(n=number(count))
        self.status.say(one if count == 1 else many)

    def _reset_layout(self) -> None:
        self.arrangement.welcome(False)
        self.perspectives.reset()
        self.calls.view.reset_columns()
        self.campaigns.reset_columns()
        self.arrangement.welcome(self._known_accounts and not self._accounts)

    def _span_changed(self, span: object) -> None:
        name = span.value if isinstance(span, Span) else "custom"
        self.actions_[f"span.{name}"].setChecked(True)
        self.span_changed.emit(span)

    def _group_changed(self, group: str) -> None:
        self.actions_[f"group.{group}"].setChecked(True)

    def _asked(self, account: str, what: str) -> None:
        match what:
            case "test":
                self.account_test_requested.emit(account)
            case "refresh":
                self.account_refresh_requested.emit(account)
            case "pause" | "resume":
                self.account_pause_requested.emit(account, what == "pause")
            case "watch":
                self.openings.watch(account)
            case "labels":
                self.openings.labels(account)
            case "operations":
                self.openings.operations(account)
            case "contract":
                self.openings.contract(account)
            case "pushes":
                self.openings.pushes(account)
            case "stops":
                self.openings.stops(account)
            case "keys":
                self.setting_up.keys_of(account)
