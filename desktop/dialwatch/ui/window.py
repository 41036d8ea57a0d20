"""The main window: panels, menus, toolbar, notices and status bar, put together.

Values come in through slots, what the user wants goes out through signals; the window knows
neither the engine nor a platform.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QActionGroup, QCloseEvent
from PySide6.QtWidgets import QMainWindow, QToolBar

from dialwatch.calls.account import AccountState, Light
from dialwatch.calls.platform import Platform
from dialwatch.clock import Clock
from dialwatch.ledger.ledger import Ledger
from dialwatch.ledger.sorting import SORTABLE
from dialwatch.ui.actions import Actions, When
from dialwatch.ui.arrangement import Arrangement
from dialwatch.ui.charts.answer_rate import AnswerRatePanel
from dialwatch.ui.charts.spans import Span
from dialwatch.ui.dialogs.about import AboutDialog
from dialwatch.ui.dialogs.outcomes import OutcomesDialog
from dialwatch.ui.dialogs.shortcuts import ShortcutSheet
from dialwatch.ui.dialogs.watch import WatchDialog
from dialwatch.ui.format import number, zone_named
from dialwatch.ui.layout_store import DEFAULT_SIZE, LayoutStore
from dialwatch.ui.looks import Looks
from dialwatch.ui.menus import Menus, toolbar
from dialwatch.ui.options import WindowOptions
from dialwatch.ui.panels.account_light import account_entries
from dialwatch.ui.panels.call_detail import CallDetailPanel
from dialwatch.ui.panels.calls import CallsPanel
from dialwatch.ui.panels.campaigns import CampaignsPanel
from dialwatch.ui.panels.kpis import KpiStrip
from dialwatch.ui.panels.status import StatusBar
from dialwatch.ui.panels.welcome import WelcomePage
from dialwatch.ui.theme.icons import app_icon
from dialwatch.ui.widgets.notices import Notice, NoticeBar
from dialwatch.ui.zone_choice import ZoneChoice

__all__ = ["MainWindow"]

_REPAINT = 250
"""Milliseconds between two repaints of figures: at most 4 a second."""

_LEAST = QSize(960, 600)


class MainWindow(QMainWindow):
    """All that the user sees of Dialwatch."""

    close_requested = Signal()
    call_opened = Signal(int)
    """The details of the call with this id are wanted: answer with `show_call`."""
    number_revealed = Signal(int)
    refresh_requested = Signal()
    pause_requested = Signal(bool)
    watch_requested = Signal(str, list)
    """(account id, [{"id", "entries"}…])"""
    demo_requested = Signal()
    span_changed = Signal(object)
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
        self._told: dict[str, tuple[Light, str]] = {}
        self._outcomes: OutcomesDialog | None = None
        self._zones = ZoneChoice(
            self, self._store, options.zone, lambda: self._accounts, clock.millis
        )
        self.setWindowIcon(app_icon())
        title = self.tr("Dialwatch")
        self.setWindowTitle(self.tr("Dialwatch – simulated platforms") if options.demo else title)
        self.setMinimumSize(_LEAST)
        self._make_parts()
        self._make_frame()
        self._connect()
        self._restore()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_REPAINT)
        self._soon.timeout.connect(self._rest_over)
        self._rested = True
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._tick)
        self._second.start()
        self._show_zone(self.zone)
        self._tick()
        if options.open_view:
            QTimer.singleShot(0, self, lambda: self.open_view(options.open_view or ""))

    @property
    def zone(self) -> ZoneInfo:
        """The zone in which times are shown."""
        return self._zones.zone

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
        self._show_paused()
        self.campaigns.set_state(has_accounts=bool(self._accounts), watchable=watchable)
        self.calls.set_watching(self._since, has_accounts=bool(self._accounts))
        self.arrangement.welcome(not self._accounts)
        self.actions_.hold(When.PANELS, bool(self._accounts))
        if not self._accounts:
            self.welcome.demo.setFocus()
        for account in self._accounts:
            self._tell_of(account)
        for gone in set(self._told) - {one.id for one in self._accounts}:
            del self._told[gone]
            self.notices.dismiss(f"account:{gone}")

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
        self.status.show_connection(
            "" if live else sentence, bad=state in ("lost", "wrong version")
        )
        if state in ("lost", "wrong version") and sentence:
            level = "warn" if state == "lost" else "bad"
            self.notices.show_notice(Notice("connection", sentence, level))
        elif live:
            self.notices.dismiss("connection")

    def show_call(self, detail: Mapping[str, Any]) -> None:
        """Show the details of a call as the engine tells them."""
        position = self._ledger.position(int(detail["id"]))
        name = str(detail.get("campaign") or "")
        account = str(detail.get("account") or "")
        if position is not None:
            row = self._ledger.campaigns.get(self._ledger.row(position).campaign)
            if row is not None:
                name, account = row.name, row.account
        zones = {one.id: one.zone for one in self._accounts}
        zone = zone_named(zones[account]) if account in zones else None
        self.detail.show_call(detail, name, zone, self.zone)

    def show_call_failure(self, sentence: str) -> None:
        """Say why the details of a call cannot be shown."""
        self.detail.show_failure(sentence)

    def show_outcomes(self, platform: str, rules: Sequence[Mapping[str, Any]]) -> None:
        """Fill the outcome table of a platform, if its dialog is still open."""
        if self._outcomes is not None:
            self._outcomes.show_table(platform, rules)

    def show_outcomes_failure(self, platform: str, sentence: str) -> None:
        """Say why an outcome table cannot be shown."""
        if self._outcomes is not None:
            self._outcomes.show_failure(platform, sentence)

    def set_loading(self, done: int, total: int) -> None:
        """How far the stored calls have come in."""
        self.status.show_loading(done, total)

    def open_view(self, name: str) -> None:
        """Open a panel by its name, or outcomes, watch, shortcuts, about, zone."""
        dialogs = {"outcomes", "watch", "shortcuts", "about"}
        if name in dialogs:
            self.actions_[name].trigger()
        elif name == "zone":
            self._zones.ask()
        elif name in ("kpis", "rate", "campaigns", "calls", "call"):
            dock = self.arrangement.dock(name)
            dock.show()
            dock.raise_()

    def settled(self) -> bool:
        """Whether everything the ledger holds is on the screen."""
        return self._rested and not self.calls.search.busy

    def keep_layout(self) -> None:
        """Write window.ini."""
        if self.arrangement.welcoming:
            self._store.keep("window/geometry", self.saveGeometry())
        else:
            self._store.keep_window(self)
        self._store.keep_header("calls", self.calls.view.horizontalHeader())
        self._store.keep_header("campaigns", self.campaigns.view.horizontalHeader())
        keys = self.calls.search.keys
        self._store.keep("columns/sort", " ".join(f"{k}:{'down' if d else 'up'}" for k, d in keys))

    def shut(self) -> None:
        """Keep the layout and end the work beside this thread; the window is done after that."""
        self.keep_layout()
        self._second.stop()
        self._soon.stop()
        self.calls.close_workers()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The program closes the window when all is in order."""
        event.ignore()
        self.close_requested.emit()

    # Making the parts

    def _make_parts(self) -> None:
        self._since = self._clock.millis()
        self.actions_ = Actions(self)
        self.actions_.hold(When.PANELS, True)
        self.welcome = WelcomePage()
        self.arrangement = Arrangement(self, self.welcome)
        self.kpis = KpiStrip(self._ledger, self._clock, self.zone)
        self.rate = AnswerRatePanel(self._ledger, self._clock, self.zone)
        self.campaigns = CampaignsPanel()
        self.calls = CallsPanel(self._ledger.snapshot_view)
        self.detail = CallDetailPanel()
        add = self.arrangement.add
        self.arrangement.add_strip("kpis", self.tr("Key figures"), self.kpis)
        add("rate", self.tr("Answer rate"), self.rate, self.rate.header)
        add("campaigns", self.tr("Campaigns"), self.campaigns)
        add("call", self.tr("Call"), self.detail)
        add("calls", self.tr("Calls"), self.calls, self.calls.filter)

    def _make_frame(self) -> None:
        self.menus = Menus(self, self.actions_)
        self.menus.panels.addActions(self.arrangement.toggles())
        for group in ("span", "group", "theme"):
            self._exclusive(group)
        self.toolbar = toolbar(self, self.actions_, self.tr("Toolbar"))
        if self.menuBar().isNativeMenuBar():
            self.addToolBar(self.toolbar)
            self.addToolBarBreak()
        else:  # one row for both: the height belongs to the tables
            self.menuBar().setCornerWidget(self.toolbar, Qt.Corner.TopRightCorner)
        self.notices = NoticeBar()
        self._notice_bar = QToolBar(self.tr("Notices"), self)
        self._notice_bar.setObjectName("notices")
        self._notice_bar.setMovable(False)
        self._notice_bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._notice_bar.addWidget(self.notices)
        self._notice_bar.hide()
        self.addToolBar(self._notice_bar)
        self.status = StatusBar(self.actions_["pause"])
        self.setStatusBar(self.status)
        self._looks = Looks(self, self.toolbar, self.actions_, self._store, self._options.theme)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)

    def _exclusive(self, prefix: str) -> None:
        group = QActionGroup(self)
        names = [n for n in self.actions_.entries if n.startswith(f"{prefix}.")]
        for name in names:
            if self.actions_[name].isCheckable():
                group.addAction(self.actions_[name])

    def _connect(self) -> None:
        on = self._on
        on("refresh", self.refresh_requested.emit)
        on("pause", lambda: self.pause_requested.emit(not self._paused))
        on("watch", lambda: self._open_watch(""))
        on("outcomes", self._open_outcomes)
        on("find", self._find)
        on("clear", self.calls.filter.clear)
        on("copy", self.calls.copy)
        on("open", self._open_call)
        on("layout", self._reset_layout)
        on("shortcuts", lambda: ShortcutSheet(self.actions_, self).open())
        on("about", lambda: AboutDialog(self).open())
        on("quit", self.close)
        for span in ("15m", "1h", "4h", "today"):
            on(f"span.{span}", lambda span=span: self.rate.set_span(span))
        on("span.custom", self.rate.header.spans[None].click)
        for group in ("campaign", "line", "robot", "platform"):
            on(f"group.{group}", lambda group=group: self.rate.set_group(group))
        self.menus.columns.aboutToShow.connect(self._fill_columns)
        self.menus.zones.aboutToShow.connect(lambda: self._zones.fill(self.menus.zones))
        self.menus.accounts.aboutToShow.connect(self._fill_accounts)
        self.notices.filled.connect(self._notice_bar.setVisible)
        self.notices.dismissed.connect(self.notice_dismissed)
        self.rate.filter_requested.connect(self._show_calls)
        self.rate.span_changed.connect(self._span_changed)
        self.rate.group_changed.connect(self._group_changed)
        self.campaigns.filter_requested.connect(self._show_calls)
        self.campaigns.watch_requested.connect(lambda: self._open_watch(""))
        for panel in (self.campaigns, self.calls):
            panel.demo_requested.connect(self.demo_requested)
            panel.refresh_requested.connect(self.refresh_requested)
        self.calls.opened.connect(self.call_opened)
        self.calls.selected.connect(lambda some: self.actions_.hold(When.SELECTION, some))
        self.calls.filtered.connect(self._filtered)
        self.calls.copied.connect(self._say_copied)
        self.detail.revealed.connect(self.number_revealed)
        self.detail.find_requested.connect(self._find)
        self.welcome.demo_requested.connect(self.demo_requested)
        self.status.asked.connect(self._asked)
        self.status.filters_clicked.connect(self._find)
        self.status.zone_wanted.connect(self._zones.pop_up)
        self._zones.changed.connect(self._show_zone)

    def _on(self, name: str, act: Callable[[], object]) -> None:
        self.actions_[name].triggered.connect(lambda _=False: act())

    def _restore(self) -> None:
        self.arrangement.reset()
        if self._options.size is not None:
            self.resize(*self._options.size)
        elif not self._store.restore_geometry(self):
            self.resize(*DEFAULT_SIZE)
        if self._options.size is None:
            self._store.restore_docks(self)
        self._store.restore_header("calls", self.calls.view.horizontalHeader())
        self._store.restore_header("campaigns", self.campaigns.view.horizontalHeader())
        kept = (part.partition(":") for part in self._store.text("columns/sort").split())
        keys = tuple((name, way == "down") for name, _, way in kept if name in SORTABLE)
        if keys:
            self.calls.sort_by(keys)
        self.calls.view.setFocus()
        self.actions_["span.15m"].setChecked(True)
        self.actions_["group.campaign"].setChecked(True)

    # What happens

    def _repaint(self) -> None:
        self._soon.start()
        self._rested = True
        view = self._ledger.snapshot_view()
        self.kpis.refresh(view)
        self.rate.refresh(view)
        self.campaigns.refresh(view, self._clock.millis(), self.zone)
        self.calls.refresh()

    def _rest_over(self) -> None:
        if not self._rested:
            self._repaint()

    def _tick(self) -> None:
        now = self._clock.millis()
        self.status.tick(now)
        self.campaigns.tick(now)
        self.calls.set_time(self.zone, now)

    def _show_zone(self, zone: ZoneInfo) -> None:
        now = self._clock.millis()
        self.status.set_zone(zone)
        self.rate.set_zone(zone)
        self.kpis.set_zone(zone)
        self.detail.set_zone(zone)
        self.calls.set_time(zone, now, anew=True)
        self.campaigns.refresh(self._ledger.snapshot_view(), now, zone)

    def _show_paused(self) -> None:
        action = self.actions_["pause"]
        word = self.tr("&Resume polling") if self._paused else self.tr("&Pause polling")
        action.setText(word)
        action.setIconText("\u2002" + word.replace("&", ""))
        self.actions_.icon_of("pause", "play" if self._paused else "pause")

    def _tell_of(self, account: AccountState) -> None:
        """A notice names what stopped; one that was dismissed stays away until things change."""
        state = (account.light, account.sentence)
        if self._told.get(account.id) == state:
            return
        self._told[account.id] = state
        name = f"account:{account.id}"
        if account.light in (Light.STOPPED, Light.REFUSED) and account.sentence:
            text = f"{account.name}: {account.sentence}"
            self.notices.show_notice(Notice(name, text, "bad"))
        elif account.light is Light.LATE and account.sentence:
            text = f"{account.name}: {account.sentence}"
            self.notices.show_notice(Notice(name, text, "warn"))
        else:
            self.notices.dismiss(name)

    def _show_calls(self, query: str) -> None:
        self.open_view("calls")
        self.calls.set_query(query)

    def _find(self) -> None:
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

    def _say_copied(self, count: int) -> None:
        one = self.tr("1 call copied, number masked")
        many = self.tr("{n} calls copied, numbers masked").format(n=number(count))
        self.status.say(one if count == 1 else many)

    def _reset_layout(self) -> None:
        self.arrangement.welcome(False)
        self.arrangement.reset()
        self.calls.view.reset_columns()
        self.campaigns.reset_columns()
        self.arrangement.welcome(self._known_accounts and not self._accounts)

    def _span_changed(self, span: object) -> None:
        name = span.value if isinstance(span, Span) else "custom"
        self.actions_[f"span.{name}"].setChecked(True)
        self.span_changed.emit(span)

    def _group_changed(self, group: str) -> None:
        self.actions_[f"group.{group}"].setChecked(True)

    def _open_watch(self, account: str) -> None:
        watchable = [one for one in self._accounts if one.platform is Platform.BLU]
        if watchable:
            dialog = WatchDialog(watchable, account, self)
            dialog.chosen.connect(self.watch_requested)
            dialog.open()

    def _open_outcomes(self) -> None:
        platforms = (Platform.AIRUDDER, Platform.BLU)
        dialog = self._outcomes = OutcomesDialog(platforms, self)
        dialog.destroyed.connect(self._outcomes_closed)
        dialog.open()
        for platform in platforms:
            self.outcomes_requested.emit(platform.value)

    def _outcomes_closed(self) -> None:
        self._outcomes = None

    def _asked(self, account: str, what: str) -> None:
        match what:
            case "test":
                self.account_test_requested.emit(account)
            case "refresh":
                self.account_refresh_requested.emit(account)
            case "pause" | "resume":
                self.account_pause_requested.emit(account, what == "pause")
            case "watch":
                self._open_watch(account)

    def _fill_accounts(self) -> None:
        menu = self.menus.accounts
        menu.clear()
        for account in self._accounts:
            inner = menu.addMenu(account.name.replace("&", "&&"))
            for name, text in account_entries(account):
                inner.addAction(text).triggered.connect(
                    lambda _=False, one=account.id, name=name: self._asked(one, name)
                )
        if not self._accounts:
            menu.addAction(self.tr("No account is set up")).setEnabled(False)

    def _fill_columns(self) -> None:
        self.menus.columns.clear()
        self.calls.view.fill_column_menu(self.menus.columns)
