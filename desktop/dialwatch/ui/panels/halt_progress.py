"""How far a batch is while it is sent, with a way to hold it and to end it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from dialwatch.calls.batch import Batch, BatchState
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.format import number
from dialwatch.ui.mnemonic import without_mnemonic
from dialwatch.ui.theme import GRID
from dialwatch.ui.widgets.parts import label, push_button

__all__ = ["BatchProgress"]


class BatchProgress(QWidget):
    """Aborting asks nothing: it only stops sending."""

    step_wanted = Signal(str)
    """`pause`, `resume` or `abort`."""

    def __init__(self) -> None:
        super().__init__()
        self._paused = False
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.words = label("", "muted", wrap=True)
        self.pause = push_button("", self._pause)
        self.abort = push_button(self.tr("&Abort"), lambda: self.step_wanted.emit("abort"))
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(self.words, 1)
        line.addWidget(self.pause)
        line.addWidget(self.abort)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID)
        box.addWidget(self.bar)
        box.addLayout(line)

    def show_batch(self, batch: Batch) -> None:
        """How far it is."""
        waiting = sum(batch.counts.get(key, 0) for key in ("waiting", "sent"))
        self.bar.setRange(0, max(1, batch.total))
        self.bar.setValue(batch.total - waiting)
        self._paused = batch.state is BatchState.PAUSED
        text = self.tr("&Resume") if self._paused else self.tr("&Pause")
        self.pause.setText(text)
        self.pause.setAccessibleName(without_mnemonic(text))
        self.words.setText(spoken(batch.sentence) or self._usual(batch, waiting))

    def _usual(self, batch: Batch, waiting: int) -> str:
        if self._paused:
            return self.tr("Paused. What was under way is finished; nothing more is sent.")
        if not waiting and batch.counts.get("asked"):
            return self.tr("Nothing is left but what you have to decide.")
        if waiting == 1:
            return self.tr("1 is left. You may close this window: it goes on without it.")
        told = self.tr("{n} are left. You may close this window: it goes on without it.")
        return told.format(n=number(waiting))

    def _pause(self) -> None:
        self.step_wanted.emit("resume" if self._paused else "pause")
