"""The part of a dialog from its button on: the countdown, the batch, what the user decides."""

from collections.abc import Callable, Mapping, Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from dialwatch.calls.batch import Batch, BatchEntry, BatchState
from dialwatch.ui.dialogs.step_frame import Stage, StepFrame
from dialwatch.ui.panels.halt_countdown import CountdownPage
from dialwatch.ui.panels.launch_send import SendPage
from dialwatch.ui.panels.rail_words import tell_batch
from dialwatch.ui.widgets.receipt_chooser import choose_receipt
from dialwatch.ui.widgets.step_rail import Step, StepRail

__all__ = ["BatchSending"]

_TICK = 100
"""Milliseconds between two looks at the countdown."""


class BatchSending(StepFrame):
    """Base of a dialog: whoever is it says by `_id` which draft is open, whose batch has that id
    too."""

    begun = Signal(str, dict)
    """(draft, what is sent): answer with `show_batch` or `show_failure`."""
    counts_wanted = Signal(str)
    """Rows of this draft by what became of them: answer with `show_counts`."""
    step_wanted = Signal(str, str)
    """(batch, `undo`, `now`, `pause`, `resume` or `abort`)."""
    decided = Signal(str, dict)
    """(batch, {"entry", "done": `yes`, `no` or `leave`})."""
    watch_wanted = Signal(str)
    """This batch is to be told by `show_batch` until the dialog is gone."""
    export_wanted = Signal(str, str)
    """(draft, path)."""

    _id: str

    def __init__(
        self,
        title: str,
        rail: StepRail,
        kind: str,
        times: tuple[ZoneInfo, Callable[[], int], float],
        parent: QWidget | None,
    ) -> None:
        """`kind`: of the batch. `times`: the zone that is shown, the clock, and its seconds in a
        real one."""
        super().__init__(title, rail, parent)
        self._zone, self._now, self._rate = times
        self._batch: Batch | None = None
        self._undoing = self._silent = self._sending = False
        self.countdown = CountdownPage()
        self.send_page = SendPage(kind)
        self._ticks = QTimer(self)
        self._ticks.setInterval(_TICK)
        self._ticks.timeout.connect(self._tick)
        self.countdown.undo_wanted.connect(self._undo)
        self.countdown.now_wanted.connect(lambda: self._step("now"))
        self.send_page.step_wanted.connect(self._step)
        self.send_page.decided.connect(self._decide)

    @property
    def batch(self) -> Batch | None:
        """The batch as it was last told."""
        return self._batch

    def show_counts(self, draft: str, counts: Mapping[str, int]) -> None:
        """Rows by what became of them; of one that was open before, nothing is shown."""
        if draft == self._id:
            self._show_counts(counts)

    def show_batch(self, batch: Batch, entries: Sequence[BatchEntry] = ()) -> None:
        """How the batch stands, and the entries that have changed."""
        if batch.id != self._id:
            return  # of one that was open before
        known = self._batch
        if known is not None and batch.rev < known.rev:
            batch = known  # the answer to an older question
        self._batch, self._sending = batch, False
        if self._silent:
            self._silent = False
            self.send_page.say("")
            self.countdown.say("")
        self.send_page.show_batch(batch, entries, self._zone, self._now())
        self._show_receipt(batch)
        tell_batch(self.rail, batch)
        if known is None or known.rev != batch.rev:
            self.counts_wanted.emit(batch.id)
            self._changed(batch)
        self._allow()
        self._follow(batch, first=known is None)

    def show_silence(self, sentence: str) -> None:
        """The batch cannot be looked at now; taken back by the next `show_batch`."""
        self._silent = True
        self.show_failure(sentence)

    def show_saved(self, sentence: str, *, failed: bool = False) -> None:
        """What became of an export."""
        raise NotImplementedError

    def count_down(self, on: bool) -> None:
        """The countdown is on screen, or not."""
        if on:
            self._ticks.start()
        else:
            self._ticks.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape in the countdown undoes it, and shows that."""
        if event.key() == Qt.Key.Key_Escape and self.stage is Stage.COUNTDOWN:
            self._undo()
            return
        super().keyPressEvent(event)

    # What a dialog says of itself

    def _allow(self) -> None:
        """Say to the rail where one can go."""
        raise NotImplementedError

    def _go(self, step: Step) -> None:
        """Show this step."""
        raise NotImplementedError

    def _count(self) -> int:
        """How many would be sent, as they are counted for the user; 0: as the batch counts."""
        raise NotImplementedError

    def _changed(self, batch: Batch) -> None:
        """The batch stands otherwise than before."""
        raise NotImplementedError

    def _show_counts(self, counts: Mapping[str, int]) -> None:
        """Show rows by what became of them."""
        raise NotImplementedError

    def _show_receipt(self, batch: Batch) -> None:
        """Show in the receipt how sending stands."""
        raise NotImplementedError

    def show_failure(self, sentence: str) -> None:
        """Say why something was not done."""
        raise NotImplementedError

    # What the user does

    def _send(self, told: dict[str, object]) -> None:
        """One id a draft: however often it is asked for, it is sent once."""
        self._sending, self._undoing = True, False
        self.begun.emit(self._id, told)

    def _decide(self, entry: int, done: str) -> None:
        self.decided.emit(self._id, {"entry": entry, "done": done})

    def _undo(self) -> None:
        """While it counts, or was begun and is not heard of yet."""
        counting = self._batch is not None and self._batch.state is BatchState.COUNTING
        if (counting or self._sending) and not self._undoing:
            self._undoing = True
            self._step("undo")

    def _step(self, step: str) -> None:
        self.step_wanted.emit(self._id, step)

    def _export(self) -> None:
        choose_receipt(self, lambda path: self.export_wanted.emit(self._id, path))

    def _follow(self, batch: Batch, *, first: bool) -> None:
        """Go along with the batch from the check over the countdown to sending, no further."""
        if batch.state is BatchState.COUNTING:
            if self.stage is not Stage.COUNTDOWN:
                self.countdown.show_batch(batch, self._count() or None)
                self._go(Step.SEND)
            self._tick()
        elif self.stage is Stage.COUNTDOWN or self.step not in (Step.SEND, Step.RECEIPT):
            over = first and batch.state.over and not self.send_page.undecided
            self._go(Step.RECEIPT if over else Step.SEND)

    def _tick(self) -> None:
        if self._batch is not None and self._batch.state is BatchState.COUNTING:
            left = (self._batch.starts_at - self._now()) / 1000 / self._rate
            self.countdown.show_seconds(left)
