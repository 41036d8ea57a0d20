"""The panels of a window, made and put into their docks."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMainWindow

from dialwatch.clock import Clock
from dialwatch.ledger.ledger import Ledger
from dialwatch.ui.arrangement import Arrangement
from dialwatch.ui.charts.answer_rate import AnswerRatePanel
from dialwatch.ui.late_panels import LatePanels
from dialwatch.ui.layout_store import LayoutStore
from dialwatch.ui.panels.call_detail import CallDetailPanel
from dialwatch.ui.panels.calls import CallsPanel
from dialwatch.ui.panels.campaigns import CampaignsPanel
from dialwatch.ui.panels.kpis import KpiStrip
from dialwatch.ui.panels.welcome import WelcomePage

__all__ = ["WindowPanels"]

translate = QCoreApplication.translate


class WindowPanels:
    """Those that every start shows are made at once, the `late` ones when they are first seen."""

    def __init__(
        self, window: QMainWindow, ledger: Ledger, clock: Clock, zone: ZoneInfo, store: LayoutStore
    ) -> None:
        self.welcome = WelcomePage()
        self.arrangement = Arrangement(window, self.welcome)
        self.kpis = KpiStrip(ledger, clock, zone)
        self.rate = AnswerRatePanel(ledger, clock, zone)
        self.campaigns = CampaignsPanel()
        self.calls = CallsPanel(ledger.snapshot_view)
        self.detail = CallDetailPanel()
        self.late = LatePanels(self.arrangement, store)
        self._dock()

    def _dock(self) -> None:
        add, late = self.arrangement.add, self.late
        self.arrangement.add_strip("kpis", translate("MainWindow", "Key figures"), self.kpis)
        add("rate", translate("MainWindow", "Answer rate"), self.rate, self.rate.header)
        add("campaigns", translate("MainWindow", "Campaigns"), self.campaigns)
        live = translate("MainWindow", "Live calls")
        late.dock("live", live, late.live, lambda panel: panel.header)
        add("call", translate("MainWindow", "Call"), self.detail)
        late.dock("recording", translate("MainWindow", "Recording"), late.player)
        add("calls", translate("MainWindow", "Calls"), self.calls, self.calls.filter)
        queue = translate("MainWindow", "Listening queue")
        late.dock("listening", queue, late.listening, lambda panel: panel.header)
        late.dock("numbers", translate("MainWindow", "Numbers"), late.numbers)
