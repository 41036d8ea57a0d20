"""The frame of a dialog that ends in a batch: the rail of its steps, its pages, the buttons."""

from collections.abc import Mapping
from enum import IntEnum

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

from dialwatch.ui.mnemonic import without_mnemonic
from dialwatch.ui.theme import GRID, PADDING
from dialwatch.ui.widgets.parts import push_button
from dialwatch.ui.widgets.step_page import StepPage
from dialwatch.ui.widgets.step_rail import Step, StepRail

__all__ = ["Stage", "StepFrame"]


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
    def of(step: Step) -> "Stage":
        """The page of a step, but for the countdown, which is the first part of sending."""
        return Stage[step.name]


class StepFrame(QDialog):
    """Shows one page at a time; knows nothing of what they mean."""

    def __init__(self, title: str, rail: StepRail, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(1080, 740)
        self.setMinimumSize(940, 600)
        self.step, self.stage = Step.START, Stage.START
        self.rail = rail
        self.pages = QStackedWidget()
        self.close_ = push_button(self.tr("C&lose"), lambda: None)
        self.back = push_button(self.tr("&Back"), lambda: None)
        self.next_ = push_button(self.tr("&Next"), lambda: None, primary=True)
        self._foot = QWidget()
        self._shown: Mapping[Stage, StepPage] = {}
        self._lay_out()

    def add_pages(self, pages: Mapping[Stage, StepPage]) -> None:
        """These are shown, each at its stage."""
        self._shown = pages
        for page in pages.values():
            self.pages.addWidget(page)

    @property
    def page(self) -> StepPage:
        """The page that is shown."""
        return self._shown[self.stage]

    def show_stage(self, step: Step, stage: Stage) -> None:
        """Show this page, with the buttons that it needs."""
        self.step, self.stage = step, stage
        self.pages.setCurrentWidget(self.page)
        self.rail.show_step(step)
        own = stage in (Stage.CHECK, Stage.COUNTDOWN)  # they have buttons of their own
        self._foot.setVisible(not own)
        drafting = stage in (Stage.START, Stage.HOW, Stage.LIST)
        first = next(iter(self.rail.steps), Step.START)
        back = stage in (Stage.HOW, Stage.LIST, Stage.RECEIPT)
        self.back.setVisible(back and step is not first)
        self.next_.setVisible(drafting or stage is Stage.SEND)
        on = self.tr("&Receipt") if stage is Stage.SEND else self.tr("&Next")
        self.next_.setText(on)
        self.next_.setAccessibleName(without_mnemonic(on))
        self._default(stage).setDefault(True)
        self.page.start()

    def _default(self, stage: Stage) -> QPushButton:
        if stage in (Stage.CHECK, Stage.COUNTDOWN):
            return self.page.default
        return self.close_ if stage is Stage.RECEIPT else self.next_

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
