"""The main window: panels, menus, toolbar, notices and status bar, put together.

Values come in through slots, what the user wants goes out through signals; the window knows
neither the engine nor a platform.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow

from dialwatch.calls.account import AccountState, CampaignRow
from dialwatch.clock import Clock
from dialwatch.ledger.ledger import Ledger
from dialwatch.ledger.view import LedgerView
from dialwatch.ui.account_actions import AccountActions
from dialwatch.ui.actions import Actions, When
from dialwatch.ui.call_actions import CallActions
from dialwatch.ui.chart_choice import ChartChoice
from dialwatch.ui.commands.opener import Commands
from dialwatch.ui.data_care import DataCare
from dialwatch.ui.exporting import Exporting
from dialwatch.ui.halting import Halting
from dialwatch.ui.in_sight import InSight
from dialwatch.ui.language_choice import LanguageChoice
from dialwatch.ui.launching import Launching
from dialwatch.ui.layout_store import LayoutStore
from dialwatch.ui.life.window_life import WindowLife
from dialwatch.ui.looks import Looks
from dialwatch.ui.memory import WindowMemory
from dialwatch.ui.menus import Menus, notice_bar, toolbar
from dialwatch.ui.numbering import Numbering
from dialwatch.ui.openings import Openings
from dialwatch.ui.options import WindowOptions, title_of
from dialwatch.ui.panels.status import StatusBar
from dialwatch.ui.perspectives import Perspectives
from dialwatch.ui.recordings import Recordings
from dialwatch.ui.repainting import Repainting
from dialwatch.ui.setting_up import SettingUp
from dialwatch.ui.shown_call import ShownCall
from dialwatch.ui.standing import Standing
from dialwatch.ui.theme.icons import app_icon
from dialwatch.ui.veil.asking import asking
from dialwatch.ui.veil.key import PrivacyKey
from dialwatch.ui.views import Views
from dialwatch.ui.wallboard.wallboard import Wallboard
from dialwatch.ui.widgets.notices import Notice, NoticeBar
from dialwatch.ui.window_panels import WindowPanels
from dialwatch.ui.zone_choice import ZoneChoice

if TYPE_CHECKING:
    from dialwatch.calls.playing import Hearing
    from dialwatch.ui.numbers.panel import NumbersPanel
    from dialwatch.ui.panels.listening import ListeningPanel
    from dialwatch.ui.panels.live import LivePanel
    from dialwatch.ui.player.panel import PlayerPanel

__all__ = ["MainWindow"]

_LEAST = QSize(960, 600)


class MainWindow(QMainWindow):
    """All that the user sees of Dialwatch.

    The signals of its `openings` that tell of a dialog are its own too.
    """

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
    demo_requested = Signal()
    stop_requested = Signal(int)
    """The number of this call is not to be called any more."""
    account_test_requested = Signal(str)
    account_refresh_requested = Signal(str)
    account_pause_requested = Signal(str, bool)
    notice_dismissed = Signal(str)

    def __init__(self, ledger: Ledger, clock: Clock, options: WindowOptions) -> None:
        super().__init__()
        self._ledger, self._clock = ledger, clock
        self._options = options
        self._store = LayoutStore(options.ini)
        self._zones = ZoneChoice(
            self, self._store, options.zone, lambda: self.accounts, clock.millis
        )
        self.setWindowIcon(app_icon())
        self.alone = True
        """No other main window is to be seen: who closes this one is done."""
        self.setWindowTitle(title_of(options))
        self.setMinimumSize(_LEAST.boundedTo(self.screen().availableSize()))
        self._make_panels()
        self._make_parts()
        self._make_frame()
        self._make_rooms()
        self._connect()
        self._memory = WindowMemory(
            self._store, self, self.perspectives, self.calls, self.campaigns
        )
        self._memory.restore(options.size, options.perspective)
        self.calls.view.setFocus()
        self._repainting.begin()
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
        return self._standing.accounts

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
        self._repainting.ledger_changed()

    def show_accounts(self, accounts: Sequence[AccountState], paused: bool) -> None:
        """Show these accounts; one that stopped is named in a notice until it is back."""
        self._standing.show_accounts(accounts, paused)
        self._views.open_waiting()
        self._shown_call.name_anew()

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
        self._standing.show_connection(state, sentence)

    def show_call(self, detail: Mapping[str, Any]) -> None:
        """Show the details of a call as the engine tells them."""
        self._shown_call.show(detail)

    def show_call_failure(self, sentence: str) -> None:
        """Say why the details of a call cannot be shown."""
        self._shown_call.show_failure(sentence)

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
        """Open a panel by its name (numbers: alone), a dialog by that of its action, or the zone;
        what has nothing to show yet, as soon as it has.
        """
        self._views.open(name)

    def settled(self) -> bool:
        """Whether everything the ledger holds is on the screen."""
        return self._repainting.settled

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
        self._repainting.end()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The program closes the window when all is in order."""
        event.ignore()
        (self.close_requested if self.alone else self.put_away_requested).emit()

    # Making the parts

    def _make_panels(self) -> None:
        self.actions_ = Actions(self)
        self.actions_.hold(When.PANELS, True)
        panels = WindowPanels(self, self._ledger, self._clock, self.zone, self._store)
        self.welcome, self.arrangement = panels.welcome, panels.arrangement
        self.kpis, self.rate, self.campaigns = panels.kpis, panels.rate, panels.campaigns
        self.calls, self.detail, self.late = panels.calls, panels.detail, panels.late
        self.span_changed = self.rate.span_changed

    def _make_parts(self) -> None:
        self.openings = Openings(
            self,
            self.actions_,
            lambda: self.accounts,
            self._ledger.snapshot_view,
            lambda: (self.zone, self._clock.millis),
            rate=self._clock.rate,
        )
        self._speak_for(self.openings)
        self.halting = Halting(self, self.actions_, self.openings)
        self.launching = Launching(self, self.actions_, self.openings)
        self.exporting = Exporting(self, self.actions_)
        self.data_care = DataCare(self, self.actions_)
        self.setting_up = SettingUp(self, self.actions_, self._zones)
        self.numbering = Numbering(self, self.actions_, self.openings)
        self.recordings = Recordings(self, self.actions_)

    def _speak_for(self, openings: Openings) -> None:
        """Who listens to the window hears of its dialogs from it."""
        self.watch_requested = openings.watch_requested
        self.outcomes_requested = openings.outcomes_requested
        self.operations_opened = openings.operations_opened
        self.contract_opened = openings.contract_opened
        self.labels_opened = openings.labels_opened
        self.pushes_opened = openings.pushes_opened
        self.stops_opened = openings.stops_opened
        self.audit_opened = openings.audit_opened
        self.halts_opened = openings.halts_opened
        self.launches_opened = openings.launches_opened
        self.plans_opened = openings.plans_opened
        self.callees_opened = openings.callees_opened
        self.safety_opened = openings.safety_opened
        self.recordings_opened = openings.recordings_opened
        self.recording_export_opened = openings.recording_export_opened

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
        self._notice_bar = notice_bar(self, self.notices, self.tr("Notices"))
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

    def _make_rooms(self) -> None:
        """Each does a part of what the window does."""
        self._standing = Standing(self, self.actions_)
        self._repainting = Repainting(self)
        self._shown_call = ShownCall(
            self._ledger, self.detail, self.late, lambda: self.accounts, lambda: self.zone
        )
        self._views = Views(self.actions_, self.arrangement, self.late, self._zones)
        self._call_actions = CallActions(self, self.actions_, self._ledger)
        self._chart_choice = ChartChoice(self.actions_, self.rate)
        self._account_actions = AccountActions(self)

    def _connect(self) -> None:
        on = self.actions_.on
        on("refresh", self.refresh_requested.emit)
        on("pause", lambda: self.pause_requested.emit(not self._standing.paused))
        on("layout", self._reset_layout)
        on("quit", self.quit_requested.emit)
        on("new_window", self.window_requested.emit)
        on("close_window", self.close)
        self.openings.follow()
        self.halting.follow()
        self.launching.follow()
        self.numbering.follow()
        self.recordings.follow()
        self.recordings.settings_requested.connect(self.openings.recordings)
        self.recordings.export_requested.connect(self.openings.recording_export)
        self._call_actions.follow()
        self._chart_choice.follow()
        self._account_actions.follow()
        self._standing.follow()
        self._repainting.follow()
        self._shown_call.follow()
        self.late.follow()
        self._connect_panels()

    def _connect_panels(self) -> None:
        self.menus.zones.aboutToShow.connect(lambda: self._zones.fill(self.menus.zones))
        self.status.zone_wanted.connect(self._zones.pop_up)
        self._zones.changed.connect(self._repainting.show_zone)
        self.notices.dismissed.connect(self.notice_dismissed)
        for panel in (self.campaigns, self.calls):
            panel.demo_requested.connect(self.demo_requested)
            panel.refresh_requested.connect(self.refresh_requested)
        self.campaigns.watch_requested.connect(self.openings.watch)
        self.welcome.demo_requested.connect(self.demo_requested)
        self.welcome.add_requested.connect(self.setting_up.add_account)
        self.detail.reveal_wanted.connect(self.reveal_requested)
        asking().wished.connect(self.reveal_wished)

    def _reset_layout(self) -> None:
        self.arrangement.welcome(False)
        self.perspectives.reset()
        self.calls.view.reset_columns()
        self.campaigns.reset_columns()
        self.arrangement.welcome(self._standing.accountless)
