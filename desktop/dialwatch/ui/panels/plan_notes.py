"""What has to be known of a plan as a whole before it is sent: sentences, the worst ones first."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from dialwatch.ui.engine_words import spoken
from dialwatch.ui.theme import GRID, PADDING
from dialwatch.ui.widgets.parts import Sign, label

__all__ = ["PlanNotes"]

_NARROW = 400


class PlanNotes(QScrollArea):
    """Arrow keys scroll it: nothing of it may stay unseen by whoever has no mouse."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("What has to be known before it is sent"))
        self.said: list[str] = []
        self.wanted = 0
        """Pixels that all of it takes."""

    def tell(self, groups: Sequence[tuple[str, str, str, Sequence[str]]]) -> None:
        """Groups of (heading, sign, colour, sentences); those without sentences are left out."""
        inside = QWidget()
        inside.setObjectName("scrolled")
        box = QVBoxLayout(inside)
        box.setContentsMargins(PADDING, GRID, PADDING, GRID)
        box.setSpacing(GRID // 2)
        self.said = []
        for heading, sign, colour, sentences in groups:
            if sentences:
                box.addLayout(_headed(heading, sign, colour))
            for sentence in map(spoken, sentences):
                self.said.append(sentence)
                words = label(sentence, wrap=True)
                words.setContentsMargins(PADDING + GRID, 0, 0, 0)
                box.addWidget(words)
        box.addStretch(1)
        self.setWidget(inside)
        self.wanted = box.heightForWidth(max(self.viewport().width(), _NARROW)) + 2
        self.setAccessibleDescription(" ".join(self.said))


def _headed(heading: str, sign: str, colour: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(GRID // 2)
    row.addWidget(Sign(sign, colour, 14))
    row.addWidget(label(heading, "caption"))
    row.addStretch(1)
    return row
