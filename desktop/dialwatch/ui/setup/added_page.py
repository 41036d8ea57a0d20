"""The end: the account is there, where its keys are, and what to do next."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from dialwatch.ui.engine_words import spoken
from dialwatch.ui.theme import GRID
from dialwatch.ui.widgets.parts import Sign, label, push_button
from dialwatch.ui.widgets.step_page import StepPage

__all__ = ["AddedPage"]


class AddedPage(StepPage):
    """Its default is to close; what else may be wanted stands beside."""

    watch_requested = Signal()
    another_requested = Signal()
    pushes_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.headline = label("", "title", wrap=True)
        self.kept = label("", wrap=True)
        self.next_ = label("", "muted", wrap=True)
        self.watch = push_button(self.tr("&Watch tasks…"), self.watch_requested.emit)
        self.pushes = push_button(self.tr("&Pushes…"), self.pushes_requested.emit)
        self.another = push_button(self.tr("Add &another account"), self.another_requested.emit)
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(Sign("check", "good", 24))
        head.addWidget(self.headline, 1)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for button in (self.watch, self.pushes, self.another):
            row.addWidget(button)
        row.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID)
        box.addLayout(head)
        box.addWidget(self.kept)
        box.addWidget(self.next_)
        box.addSpacing(GRID)
        box.addLayout(row)
        box.addStretch(1)

    def show_added(self, name: str, platform: str, kept: str) -> None:
        """This account is there; `kept`: where its keys are."""
        self.headline.setText(self.tr("“{name}” is added.").format(name=name))
        self.kept.setText(spoken(kept))
        told = {
            "airudder": self.tr("Its campaigns appear within some seconds."),
            "blu": self.tr("Blu lists no tasks: name those that you want to watch."),
            "huawei": self.tr(
                "Its calls come by pushes: give Huawei the addresses under Pushes. X numbers are "
                "named in the perspective Numbers."
            ),
        }
        self.next_.setText(told.get(platform, ""))
        self.watch.setVisible(platform == "blu")
        self.pushes.setVisible(platform == "huawei")
