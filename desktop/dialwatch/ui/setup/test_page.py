"""Fourth step: does it work? One plain result; then the account is added."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout

from dialwatch.ui.engine_words import spoken
from dialwatch.ui.setup.words import Said, verdict_words
from dialwatch.ui.theme import GRID
from dialwatch.ui.widgets.parts import Sign, breakable, label, push_button, set_state
from dialwatch.ui.widgets.step_page import StepPage

__all__ = ["TestPage"]

_SIGNS = {"good": ("check", "good"), "warn": ("warn", "warn"), "bad": ("bad", "bad")}


class TestPage(StepPage):
    """An account may be added without a test, or in spite of one: platforms have bad days."""

    __test__ = False  # no test of pytest's

    test_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.said: Said | None = None
        self._waits = False
        self.sum = label("", "muted", wrap=True)
        self.test = push_button(self.tr("&Test connection"), self._ask, primary=True)
        self._sign = Sign("check", "good", 24)
        self.headline = label("", "title", wrap=True)
        self.advice = label("", "muted", wrap=True)
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setAccessibleName(self.tr("The platform is being asked"))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID)
        box.addWidget(label(self.tr("Does it work?"), "title"))
        box.addWidget(self.sum)
        row = QHBoxLayout()
        row.addWidget(self.test)
        row.addStretch(1)
        box.addLayout(row)
        box.addWidget(self.busy)
        box.addSpacing(GRID)
        told = QHBoxLayout()
        told.setSpacing(GRID)
        told.addWidget(self._sign)
        told.addWidget(self.headline, 1)
        box.addLayout(told)
        box.addWidget(self.advice)
        box.addStretch(1)
        self.forget()

    @property
    def works(self) -> bool:
        """The last test went well, clock aside."""
        return self.said is not None and self.said.state != "bad"

    def show_sum(self, platform: str, address: str) -> None:
        """What is asked, and where."""
        told = self.tr(
            "{platform} is asked at {address} whether it takes the keys. Nothing is changed there."
        )
        self.sum.setText(breakable(told.format(platform=platform, address=address)))

    def show_result(self, told: Mapping[str, Any]) -> None:
        """What came of it."""
        self._show(verdict_words(told))

    def say(self, sentence: str, state: str = "bad") -> None:
        """It could not even be tried, or not be added."""
        self._show(Said(spoken(sentence), "", state or "bad"))

    def forget(self) -> None:
        """Something was changed: what was found out holds no more."""
        self.said = None
        for part in (self.busy, self._sign, self.headline, self.advice):
            part.hide()
        self._waits = False

    def start(self) -> None:
        self.test.setFocus()

    def _ask(self) -> None:
        if self._waits:
            return
        self.forget()
        self._waits = True
        self.busy.show()
        self.test_wanted.emit()

    def _show(self, said: Said) -> None:
        self.forget()
        self.said = said
        self._sign.show_sign(*_SIGNS[said.state])
        self.headline.setText(breakable(said.headline))
        set_state(self.headline, "state", said.state)
        self.advice.setText(said.advice)
        for part in (self._sign, self.headline):
            part.show()
        self.advice.setVisible(bool(said.advice))
        self.headline.setAccessibleName(f"{said.headline} {said.advice}".strip())
