"""The hand on the brake: whom, what it would do, a way back, how far it is, what came of it."""

from collections.abc import Callable, Mapping, Sequence
from enum import IntEnum
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from dialwatch.calls.account import AccountState
from dialwatch.calls.batch import Batch, BatchEntry, BatchState
from dialwatch.calls.halt import HaltKind, Rehearsal
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.panels.halt_countdown import CountdownPage
from dialwatch.ui.panels.halt_receipt import ReceiptPage
from dialwatch.ui.panels.halt_rehearsal import RehearsalPage
from dialwatch.ui.panels.halt_whom import WhomPage
from dialwatch.ui.panels.halt_words import halt_title
from dialwatch.ui.theme import PADDING
from dialwatch.ui.widgets.receipt_chooser import choose_receipt

__all__ = ["HaltDialog", "Stage"]

_SIZES = {
    HaltKind.CANCEL: (980, 720),
    HaltKind.STOP: (980, 600),
    HaltKind.TERMINATE: (860, 460),
}
_LEAST = {
    HaltKind.CANCEL: (840, 580),
    HaltKind.STOP: (840, 480),
    HaltKind.TERMINATE: (840, 420),
}
_TICK = 100
"""Milliseconds between two looks at the countdown."""


class Stage(IntEnum):
    """What the dialog shows."""

    WHOM = 0
    REHEARSAL = 1
    COUNTDOWN = 2
    BATCH = 3
    """While it is sent, and the receipt."""


class HaltDialog(QDialog):
    """Knows neither engine nor platform: signals go out, `show_…` comes in.

    Nothing is sent before its button is meant, and leaving is always safe: it keeps calling
    before the countdown, undoes it during it, and changes nothing after it.
    """

    rehearsal_wanted = Signal(dict)
    """What is to be rehearsed: answer with `show_rehearsal` or `show_failure`."""
    begun = Signal(dict)
    """A batch, with an id of its own: answer with `show_batch` or `show_failure`."""
    step_wanted = Signal(str, str)
    """(batch, `undo`, `now`, `pause`, `resume` or `abort`)."""
    watch_wanted = Signal(str)
    """This batch is to be told by `show_batch` until the dialog is gone: first of all all of it,
    then what changes; at least each 300 ms while it is counting."""
    import_wanted = Signal()
    """A list is to be read from a file: what is taken comes by `take_entries`."""
    export_wanted = Signal(object, str)
    """(Batch, path): `entries` has its entries."""

    def __init__(
        self,
        kind: HaltKind,
        accounts: Sequence[AccountState],
        zone: ZoneInfo,
        now: Callable[[], int],
        *,
        rate: float = 1.0,
        request: Mapping[str, Any] | None = None,
        subject: str = "",
        batch: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """`rate`: world seconds in a real one. `request`: what is to be rehearsed, where that is
        known; `subject` says it in words. `batch`: one that was begun before."""
        super().__init__(parent)
        self.setWindowTitle(halt_title(kind))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZES[kind])
        self.setMinimumSize(*_LEAST[kind])
        self.kind = kind
        self._zone, self._now, self._rate = zone, now, rate
        self._request = request
        self._batch: Batch | None = None
        self._id = batch
        self._undoing = self._silent = False
        self.whom = WhomPage(accounts)
        self.rehearsal = RehearsalPage(kind, {one.id: one.name for one in accounts}, subject)
        self.countdown = CountdownPage()
        self.receipt = ReceiptPage()
        self.pages = QStackedWidget()
        for page in (self.whom, self.rehearsal, self.countdown, self.receipt):
            self.pages.addWidget(page)
        box = QVBoxLayout(self)
        box.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        box.addWidget(self.pages)
        self._ticks = QTimer(self)
        self._ticks.setInterval(_TICK)
        self._ticks.timeout.connect(self._tick)
        asks_whom = kind is HaltKind.CANCEL and request is None
        self.rehearsal.confirm.back.setVisible(asks_whom)
        self._connect()
        first = Stage.BATCH if batch else Stage.WHOM if asks_whom else Stage.REHEARSAL
        self._stage = first
        self._go(first)

    @property
    def stage(self) -> Stage:
        """What is shown."""
        return self._stage

    @property
    def batch(self) -> Batch | None:
        """The batch as it was last told."""
        return self._batch

    def entries(self) -> list[BatchEntry]:
        """The batch's entries as they were last told, in their order."""
        return self.receipt.rows.entries()

    def begin(self) -> None:
        """Ask for what is to be shown first."""
        if self._id:
            self.watch_wanted.emit(self._id)
        elif self._request is not None:
            self._rehearse(self._request)

    # What the engine says

    def show_safety(self, told: Mapping[str, Any]) -> None:
        """From how many calls on the number is typed."""
        self.rehearsal.confirm.set_typed_above(int(told.get("typed_above", 100)))

    def take_entries(self, entries: Sequence[str]) -> None:
        """What an import took."""
        self.whom.take_entries(entries)

    def show_rehearsal(self, rehearsal: Rehearsal) -> None:
        """The rehearsal as far as it is."""
        if self._stage is not Stage.REHEARSAL:
            return
        if rehearsal.state == "running":
            self.rehearsal.show_running(rehearsal.sentence)
        elif rehearsal.state == "failed":
            self.rehearsal.show_failure(rehearsal.sentence)
        else:
            self.rehearsal.show_rehearsal(rehearsal)

    def show_batch(self, batch: Batch, entries: Sequence[BatchEntry] = ()) -> None:
        """How the batch stands, and the entries that have changed."""
        known = self._batch
        if known is not None and batch.rev < known.rev:
            batch = known  # the answer to an older question
        first, self._batch = known is None, batch
        if self._silent:
            self._silent = False
            self.countdown.say("")
            self.receipt.say("")
        self._id = batch.id
        if batch.state is BatchState.COUNTING:
            self.countdown.show_batch(batch)
            self._tick()
            self._go(Stage.COUNTDOWN)
        self.receipt.show_batch(batch, entries, self._zone, self._now())
        if batch.state is not BatchState.COUNTING:
            self._go(Stage.BATCH)
        if first:
            self.setWindowTitle(spoken(batch.title) or halt_title(self.kind))

    def show_failure(self, sentence: str) -> None:
        """Say why something was not done; what was chosen stays."""
        self._undoing = False
        if self._stage is Stage.WHOM:
            self.whom.say(sentence, "bad")
        elif self._stage is Stage.REHEARSAL:
            self.rehearsal.show_failure(sentence)
        elif self._stage is Stage.COUNTDOWN:
            self.countdown.say(sentence, "bad")
        else:
            self.receipt.say(sentence, "bad")

    def show_silence(self, sentence: str) -> None:
        """The batch cannot be looked at now; taken back by the next `show_batch`."""
        self._silent = True
        self.show_failure(sentence)

    def show_saved(self, sentence: str, *, failed: bool = False) -> None:
        """What became of an export."""
        self.receipt.say(sentence, "bad" if failed else "good")

    # What the user does

    def reject(self) -> None:
        """Leaving: before a countdown nothing happens, during it it is undone."""
        self._undo()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """As Escape, but for the countdown, of which nothing stays in sight."""
        self._undo()
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape in the countdown undoes it, and shows that."""
        if event.key() == Qt.Key.Key_Escape and self._stage is Stage.COUNTDOWN:
            self._undo()
            return
        super().keyPressEvent(event)

    def _connect(self) -> None:
        self.whom.looked_up.connect(lambda texts: self._rehearse({"texts": texts}))
        self.whom.stops_wanted.connect(lambda account: self._rehearse({"stops": account}))
        self.whom.import_wanted.connect(self.import_wanted)
        self.whom.kept.connect(self.reject)
        self.rehearsal.kept.connect(self.reject)
        self.rehearsal.back_wanted.connect(lambda: self._go(Stage.WHOM))
        self.rehearsal.confirmed.connect(self._begin)
        self.countdown.undo_wanted.connect(self._undo)
        self.countdown.now_wanted.connect(lambda: self._step("now"))
        self.receipt.step_wanted.connect(self._step)
        self.receipt.closed.connect(self.reject)
        self.receipt.export_wanted.connect(self._export)

    def _rehearse(self, request: Mapping[str, Any]) -> None:
        if self._id:  # it was asked for, and nobody knows whether it was heard
            self._step("undo")
        self._id = ""
        self.rehearsal.show_running("")
        self._go(Stage.REHEARSAL)
        self.rehearsal_wanted.emit({"kind": self.kind.value, **request})

    def _begin(self, chosen: list[int], reason: str) -> None:
        """One id a rehearsal: however often it is asked for, it is one batch."""
        rehearsal = self.rehearsal.rehearsal
        if rehearsal is None:
            return
        self._id = self._id or uuid4().hex
        self.begun.emit(
            {
                "id": self._id,
                "rehearsal": rehearsal.id,
                "chosen": chosen,
                "count": len(chosen),
                "reason": reason,
            }
        )

    def _undo(self) -> None:
        """While it counts, or was begun and is not heard of yet."""
        counting = self._batch is None or self._batch.state is BatchState.COUNTING
        begun = self._id and self._stage in (Stage.REHEARSAL, Stage.COUNTDOWN)
        if begun and counting and not self._undoing:
            self._undoing = True
            self._step("undo")

    def _step(self, step: str) -> None:
        if self._id:
            self.step_wanted.emit(self._id, step)

    def _tick(self) -> None:
        if self._batch is not None and self._batch.state is BatchState.COUNTING:
            left = (self._batch.starts_at - self._now()) / 1000 / self._rate
            self.countdown.show_seconds(left)

    def _go(self, stage: Stage) -> None:
        if stage is self._stage and self.pages.currentIndex() == stage:
            return
        self._stage = stage
        self.pages.setCurrentIndex(stage)
        if stage is Stage.COUNTDOWN:
            self._ticks.start()
        else:
            self._ticks.stop()
        page = (self.whom, self.rehearsal, self.countdown, self.receipt)[stage]
        page.default.setDefault(True)
        page.start()

    def _export(self) -> None:
        batch = self._batch
        if batch is None:
            return
        choose_receipt(self, lambda path: self.export_wanted.emit(batch, path))
