"""A request of which nobody knows what became: the evidence, and what the user makes of it."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout

from dialwatch.calls.batch import BatchEntry
from dialwatch.calls.binding_plan import KIND as BIND
from dialwatch.calls.launch import KIND as LAUNCH
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.format import number
from dialwatch.ui.panels.batch_words import plain_target
from dialwatch.ui.privacy import masked_text
from dialwatch.ui.theme import GRID, PADDING
from dialwatch.ui.widgets.parts import label, push_button, set_state

__all__ = ["DecidePanel"]

translate = QCoreApplication.translate


def _means(kind: str) -> Mapping[str, str]:
    """What each decision means for a batch of this kind."""
    if kind == BIND:
        return {
            "yes": translate(
                "Plans",
                "It counts as done by your decision, and is not sent again. If it was not, the "
                "next reading of its X shows it.",
            ),
            "no": translate(
                "Plans",
                "It is sent once more. A bind that had been done after all is refused then, and "
                "nothing is bound twice.",
            ),
            "leave": translate(
                "Plans",
                "It stays unknown and is never sent again; the next reading of its X shows what "
                "is so.",
            ),
        }
    return {
        "yes": translate(
            "Launch",
            "It counts as accepted by your decision, and is not sent again. If it did not "
            "arrive, nobody of it is called.",
        ),
        "no": translate(
            "Launch",
            "It is sent once more. If it had arrived after all, these people are called twice.",
        ),
        "leave": translate(
            "Launch",
            "It stays unknown and is never sent again; results that show it settle it later.",
        ),
    }


class DecidePanel(QFrame):
    """One request at a time; nothing is decided by Enter alone."""

    decided = Signal(int, str)
    """(entry, `yes`, `no` or `leave`)."""

    def __init__(self, kind: str = LAUNCH) -> None:
        """`kind`: of the batch."""
        super().__init__()
        self.setProperty("notice", True)
        self.setAccessibleName(self.tr("To be decided"))
        self._entry: BatchEntry | None = None
        self.title = label("", "title", wrap=True)
        self.evidence = label("", wrap=True)
        self.taken = push_button(self.tr("It was &taken"), lambda: self._decide("yes"))
        self.again = push_button(self.tr("&Send it again"), lambda: self._decide("no"))
        self.leave = push_button(self.tr("Leave it &open"), lambda: self._decide("leave"))
        means = _means(kind)
        self._means = {
            self.taken: means["yes"],
            self.again: means["no"],
            self.leave: means["leave"],
        }
        self._build()

    @property
    def entry(self) -> BatchEntry | None:
        """The one that is shown."""
        return self._entry

    def show_entry(self, entry: BatchEntry | None, more: int) -> None:
        """This one is to be decided, and so many others; None: nothing is."""
        self._entry = entry
        self.setVisible(entry is not None)
        if entry is None:
            return
        told = self.tr("▲ {what}: did the platform take it?")
        if more == 1:
            told = self.tr("▲ {what}: did the platform take it? 1 more is to be decided.")
        elif more:
            told = self.tr("▲ {what}: did the platform take it? {n} more are to be decided.")
        self.title.setText(
            told.format(what=masked_text(spoken(plain_target(entry))), n=number(more))
        )
        self.evidence.setText(masked_text(spoken(entry.sentence), codes=True))
        self.evidence.setVisible(bool(entry.sentence))

    def _build(self) -> None:
        set_state(self.title, "state", "warn")
        grid = QGridLayout()
        grid.setHorizontalSpacing(PADDING)
        grid.setVerticalSpacing(GRID // 2)
        grid.setColumnStretch(1, 1)
        for row, (button, means) in enumerate(self._means.items()):
            button.setMinimumWidth(150)
            button.setAccessibleDescription(means)
            grid.addWidget(button, row, 0)
            grid.addWidget(label(means, "muted", wrap=True), row, 1)
        line = QHBoxLayout()
        line.addLayout(grid, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(PADDING, GRID, PADDING, GRID)
        box.setSpacing(GRID)
        box.addWidget(self.title)
        box.addWidget(self.evidence)
        box.addLayout(line)

    def _decide(self, done: str) -> None:
        if self._entry is not None:
            self.decided.emit(self._entry.index, done)
