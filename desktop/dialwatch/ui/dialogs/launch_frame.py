"""The frame of the dialog of a launch: the rail of its steps, its pages, the buttons below."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from dialwatch.calls.account import AccountState
from dialwatch.ui.panels.halt_countdown import CountdownPage
from dialwatch.ui.panels.launch_check import CheckPage
from dialwatch.ui.panels.launch_how import HowPage
from dialwatch.ui.panels.launch_list import ListPage
from dialwatch.ui.panels.launch_rail import LaunchRail, LaunchStep
from dialwatch.ui.panels.launch_receipt import ReceiptPage
from dialwatch.ui.panels.launch_send import SendPage
from dialwatch.ui.panels.launch_start import StartPage
from dialwatch.ui.theme import GRID, PADDING
from dialwatch.ui.widgets.parts import push_button

__all__ = ["LaunchFrame", "Stage"]


class Stage(IntEnum):
    """The pages, in the order in which they lie in the frame."""

    START = 0
    HOW = 1
    LIST = 2
    CHECK = 3
    COUNTDOWN = 4
    SEND = 5
    RECEIPT = 6

    @staticmethod
    def of(step: LaunchStep) -> "Stage":
        """The page of a step, but for the countdown, which is the first part of sending."""
        return Stage[step.name]


class Page(Protocol):
    """What each page can do."""

    def say(self, sentence: str, state: str = "") -> None:
        """Say a sentence where the page has its place for it."""

    def start(self) -> None:
        """It is on screen."""


class LaunchFrame(QDialog):
    """Shows one page at a time; knows nothing of what they mean."""

    def __init__(self, accounts: Sequence[AccountState], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New campaign: nothing is sent before you launch it"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(1080, 740)
        self.setMinimumSize(940, 600)
        self.step, self.stage = LaunchStep.START, Stage.START
        self.rail = LaunchRail()
        self.start_page = StartPage(accounts)
        self.how_page = HowPage()
        self.list_page = ListPage()
        self.check_page = CheckPage()
        self.countdown = CountdownPage()
        self.send_page = SendPage()
        self.receipt_page = ReceiptPage()
        self.pages = QStackedWidget()
        for page in (
            self.start_page,
            self.how_page,
            self.list_page,
            self.check_page,
            self.countdown,
            self.send_page,
            self.receipt_page,
        ):
            self.pages.addWidget(page)
        self.close_ = push_button(self.tr("C&lose"), lambda: None)
        self.back = push_button(self.tr("&Back"), lambda: None)
        self.next_ = push_button(self.tr("&Next"), lambda: None, primary=True)
        self._foot = QWidget()
        self._lay_out()

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self._pages()[self.stage]

    def show_stage(self, step: LaunchStep, stage: Stage) -> None:
        """Show this page, with the buttons that it needs."""
        self.step, self.stage = step, stage
        self.pages.setCurrentIndex(stage)
        self.rail.show_step(step)
        own = stage in (Stage.CHECK, Stage.COUNTDOWN)  # they have buttons of their own
        self._foot.setVisible(not own)
        drafting = stage in (Stage.START, Stage.HOW, Stage.LIST)
        self.back.setVisible(stage in (Stage.HOW, Stage.LIST, Stage.RECEIPT))
        self.next_.setVisible(drafting or stage is Stage.SEND)
        on = self.tr("&Receipt") if stage is Stage.SEND else self.tr("&Next")
        self.next_.setText(on)
        self.next_.setAccessibleName(on.replace("&", ""))
        self._default(stage).setDefault(True)
        self.page.start()

    def _default(self, stage: Stage) -> QPushButton:
        if stage is Stage.CHECK:
            return self.check_page.default
        if stage is Stage.COUNTDOWN:
            return self.countdown.default
        return self.close_ if stage is Stage.RECEIPT else self.next_

    def _pages(self) -> Sequence[Page]:
        return (
            self.start_page,
            self.how_page,
            self.list_page,
            self.check_page,
            self.countdown,
            self.send_page,
            self.receipt_page,
        )

    def _lay_out(self) -> None:
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(GRID)
        foot.addWidget(self.close_)
        foot.addStretch(1)
        foot.addWidget(self.back)
        foot.addWidget(self.next_)
        inner = QVBoxLayout()
        inner.setSpacing(GRID)
        inner.addWidget(self.pages, 1)
        inner.addWidget(self._foot)
        line = QFrame()
        line.setProperty("upright", True)
        line.setFixedWidth(1)
        box = QHBoxLayout(self)
        box.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        box.setSpacing(PADDING)
        box.addWidget(self.rail)
        box.addWidget(line)
        box.addLayout(inner, 1)
