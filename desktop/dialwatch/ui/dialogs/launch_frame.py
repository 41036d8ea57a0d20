"""The pages of the dialog of a launch."""

from collections.abc import Callable, Sequence
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QWidget

from dialwatch.calls.account import AccountState
from dialwatch.calls.launch import KIND
from dialwatch.ui.dialogs.batch_sending import BatchSending
from dialwatch.ui.dialogs.step_frame import Stage
from dialwatch.ui.panels.launch_check import CheckPage
from dialwatch.ui.panels.launch_how import HowPage
from dialwatch.ui.panels.launch_list import ListPage
from dialwatch.ui.panels.launch_rail import LaunchRail
from dialwatch.ui.panels.launch_receipt import ReceiptPage
from dialwatch.ui.panels.launch_start import StartPage

__all__ = ["LaunchFrame"]


class LaunchFrame(BatchSending):
    """Shows one page at a time; knows nothing of what they mean."""

    def __init__(
        self,
        accounts: Sequence[AccountState],
        times: tuple[ZoneInfo, Callable[[], int], float],
        parent: QWidget | None = None,
    ) -> None:
        """`times`: the zone that is shown, the clock, and its seconds in a real one."""
        title = self.tr("New campaign: nothing is sent before you launch it")
        super().__init__(title, LaunchRail(), KIND, times, parent)
        self.start_page = StartPage(accounts)
        self.how_page = HowPage()
        self.list_page = ListPage()
        self.check_page = CheckPage()
        self.receipt_page = ReceiptPage()
        self.add_pages(
            {
                Stage.START: self.start_page,
                Stage.HOW: self.how_page,
                Stage.LIST: self.list_page,
                Stage.CHECK: self.check_page,
                Stage.COUNTDOWN: self.countdown,
                Stage.SEND: self.send_page,
                Stage.RECEIPT: self.receipt_page,
            }
        )
        self.receipt_page.export_wanted.connect(self._export)
