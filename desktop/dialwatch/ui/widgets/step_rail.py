"""The steps of a dialog: where one is, what each holds so far, and the way back to it."""

from collections.abc import Mapping
from enum import IntEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from dialwatch.ui.theme import GRID
from dialwatch.ui.widgets.parts import ElidedLabel, set_state

__all__ = ["Step", "StepRail"]

_WIDTH = 176


class Step(IntEnum):
    """The pages of a dialog that ends in a batch, in their order; some may leave steps out."""

    START = 0
    HOW = 1
    LIST = 2
    CHECK = 3
    SEND = 4
    RECEIPT = 5


class StepRail(QWidget):
    """Alt and a step's number go to it, where it can be gone to."""

    chosen = Signal(int)
    """The user wants to go to this step."""

    def __init__(self, titles: Mapping[Step, str]) -> None:
        """`titles`: of the steps, in their order."""
        super().__init__()
        self.setFixedWidth(_WIDTH)
        self.steps = {
            step: _Step(place, title) for place, (step, title) in enumerate(titles.items(), 1)
        }
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID // 2)
        for step, part in self.steps.items():
            part.button.clicked.connect(lambda _=False, step=step: self.chosen.emit(int(step)))
            box.addWidget(part)
        box.addStretch(1)

    def show_step(self, step: Step) -> None:
        """The page on which the user is."""
        for one, part in self.steps.items():
            part.set_here(one is step)

    def allow(self, steps: frozenset[Step]) -> None:
        """The steps that can be gone to."""
        for one, part in self.steps.items():
            part.button.setEnabled(one in steps)

    def tell(self, step: Step, words: str, state: str = "") -> None:
        """What a step holds so far; `state`: empty, `good`, `warn` or `bad`."""
        if step in self.steps:
            self.steps[step].tell(words, state)


class _Step(QFrame):
    def __init__(self, place: int, title: str) -> None:
        super().__init__()
        self._title, self._place = title, place
        self.setProperty("step", True)
        self.button = QPushButton(f"&{self._place}  {title}")
        self.button.setProperty("rail", True)
        self.button.setAutoDefault(False)
        self.words = ElidedLabel("", "caption")
        self.words.setContentsMargins(22, 0, 4, 0)
        box = QVBoxLayout(self)
        box.setContentsMargins(4, 2, 4, 6)
        box.setSpacing(0)
        box.addWidget(self.button)
        box.addWidget(self.words)
        self._here = False
        self._name()

    def set_here(self, here: bool) -> None:
        self._here = here
        set_state(self, "here", here)
        set_state(self.button, "here", here)
        self._name()

    def tell(self, words: str, state: str) -> None:
        sign = {"good": "✓ ", "warn": "▲ ", "bad": "▲ "}.get(state, "")
        self.words.setText(sign + words if words else "")
        set_state(self.words, "state", state if state != "good" else "")
        self._name()

    def _name(self) -> None:
        told = self.tr("Step {n}: {title}").format(n=self._place, title=self._title)
        here = self.tr("you are here") if self._here else ""
        parts = [told, self.words.text(), here]
        self.button.setAccessibleName(", ".join(part for part in parts if part))
