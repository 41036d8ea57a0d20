"""The part of a launch from its button on: the countdown, the batch, what the user decides."""

from collections.abc import Callable, Mapping, Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from dialwatch.calls.account import AccountState
from dialwatch.calls.batch import Batch, BatchEntry, BatchState
from dialwatch.ui.dialogs.launch_asks import LaunchAsks
from dialwatch.ui.dialogs.launch_frame import Stage
from dialwatch.ui.panels.launch_rail import LaunchStep
from dialwatch.ui.panels.launch_summary import tell_batch
from dialwatch.ui.widgets.receipt_chooser import choose_receipt

__all__ = ["LaunchSending"]

_TICK = 100
"""Milliseconds between two looks at the countdown."""


class LaunchSending(LaunchAsks):
    """Base of the dialog: whoever is it says by `_id` which launch is open."""

    _id: str

    def __init__(
        self,
        accounts: Sequence[AccountState],
        zone: ZoneInfo,
        now: Callable[[], int],
        *,
        rate: float,
        parent: QWidget | None,
    ) -> None:
        super().__init__(accounts, parent)
        self._zone, self._now, self._rate = zone, now, rate
        self._batch: Batch | None = None
        self._undoing = self._silent = self._sending = False
        self._ticks = QTimer(self)
        self._ticks.setInterval(_TICK)
        self._ticks.timeout.connect(self._tick)
        self.check_page.confirmed.connect(self._send)
        self.countdown.undo_wanted.connect(self._undo)
        self.countdown.now_wanted.connect(lambda: self._step("now"))
        self.send_page.step_wanted.connect(self._step)
        self.send_page.decided.connect(self._decide)
        self.receipt_page.export_wanted.connect(self._export)

    @property
    def batch(self) -> Batch | None:
        """The batch as it was last told."""
        return self._batch

    def show_counts(self, launch: str, counts: Mapping[str, int]) -> None:
        """Rows by what became of them; of a launch that was open before, nothing is shown."""
        if launch == self._id:
            self.receipt_page.show_counts(counts)

    def show_batch(self, batch: Batch, entries: Sequence[BatchEntry] = ()) -> None:
        """How the batch stands, and the entries that have changed."""
        if batch.id != self._id:
            return  # of a launch that was open before
        known = self._batch
        if known is not None and batch.rev < known.rev:
            batch = known  # the answer to an older question
        self._batch, self._sending = batch, False
        if self._silent:
            self._silent = False
            self.send_page.say("")
            self.countdown.say("")
        self.send_page.show_batch(batch, entries, self._zone, self._now())
        self.receipt_page.show_batch(batch)
        tell_batch(self.rail, batch)
        if known is None or known.rev != batch.rev:
            self.counts_wanted.emit(batch.id)
            self.launch_wanted.emit(batch.id)
        self._allow()
        self._follow(batch, first=known is None)

    def show_silence(self, sentence: str) -> None:
        """The batch cannot be looked at now; taken back by the next `show_batch`."""
        self._silent = True
        self.show_failure(sentence)

    def show_saved(self, sentence: str, *, failed: bool = False) -> None:
        """What became of an export."""
        self.receipt_page.say(sentence, "bad" if failed else "good")

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

    def _allow(self) -> None:
        """Say to the rail where one can go."""
        raise NotImplementedError

    def _go(self, step: LaunchStep) -> None:
        """Show this step."""
        raise NotImplementedError

    def show_failure(self, sentence: str) -> None:
        """Say why something was not done."""
        raise NotImplementedError

    def _send(self, count: int, include: list[str], reason: str) -> None:
        """One id a launch: however often it is asked for, it is sent once."""
        if (check := self.check_page.check) is not None:
            self._sending, self._undoing = True, False
            told = {"check": check.id, "count": count, "include": include, "reason": reason}
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
                self.countdown.show_batch(batch, self.check_page.count or None)
                self._go(LaunchStep.SEND)
            self._tick()
        elif self.stage is Stage.COUNTDOWN or self.step not in (
            LaunchStep.SEND,
            LaunchStep.RECEIPT,
        ):
            over = first and batch.state.over and not self.send_page.undecided
            self._go(LaunchStep.RECEIPT if over else LaunchStep.SEND)

    def _tick(self) -> None:
        if self._batch is not None and self._batch.state is BatchState.COUNTING:
            left = (self._batch.starts_at - self._now()) / 1000 / self._rate
            self.countdown.show_seconds(left)
