"""What a dialog with a batch asks of the engine: begin it, step it, and tell how it stands."""

import asyncio
import contextlib
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, cast
from urllib.parse import quote

from PySide6.QtWidgets import QDialog

from dialwatch.app.answering import Answering
from dialwatch.calls.batch import Batch, BatchEntry, BatchState
from dialwatch.calls.errors import BadInput, DialwatchError, NotFound

if TYPE_CHECKING:
    from dialwatch.app.window_desk import WindowDesk

__all__ = ["REFUSED", "BatchDesk", "safe"]

_PAGE = 400
"""Entries of a batch that are asked for at once."""
_LEAVING = 1.0
"""Real seconds for the engine to hear that a countdown is undone, when the window closes."""
_PACE: Mapping[BatchState, float] = {
    BatchState.COUNTING: 0.25,
    BatchState.RUNNING: 0.5,
    BatchState.PAUSED: 0.5,
    BatchState.WATCHING: 2.0,
}
"""Real seconds between two looks; while it counts they also say that somebody is there."""
_SELDOM = 5.0

REFUSED = (NotFound, BadInput)
"""The engine's own no, with or without a sentence: asking again would not help."""


class BatchDialog(Protocol):
    """A dialog that shows a batch."""

    def show_batch(self, batch: Batch, entries: Sequence[BatchEntry] = ()) -> None:
        """How it stands, and what has changed of its entries."""

    def show_safety(self, told: Mapping[str, Any]) -> None:
        """How this desk acts, as the engine's `acting` tells."""

    def show_failure(self, sentence: str) -> None:
        """Why something was not done."""

    def show_silence(self, sentence: str) -> None:
        """Why it cannot be looked at now."""


D = TypeVar("D", bound=QDialog)


class BatchDesk(Answering[D]):
    """Base of what answers a `BatchDialog` until it is closed, and leaves no countdown behind."""

    def __init__(self, desk: "WindowDesk", dialog: D, name: str) -> None:
        super().__init__(desk, dialog, name, cast(BatchDialog, dialog).show_failure)
        self._watching: asyncio.Task[None] | None = None
        self._turn = asyncio.Lock()
        """What changes a batch goes one after the other: an undo never overtakes its beginning."""
        self._counting = ""
        """The batch that may be counting down."""
        self._heard_of = ""
        """The batch of which the engine has told."""

    async def abandon(self) -> None:
        """The window closes: what counts down is undone."""
        if self._counting:
            with contextlib.suppress(DialwatchError, TimeoutError):
                async with asyncio.timeout(_LEAVING), self._turn:
                    await self._desk.link.post(f"batches/{safe(self._counting)}/undo")

    def _closed(self) -> None:
        super()._closed()
        if self._watching is not None:
            self._watching.cancel()
        self._desk.halts.discard(self)

    async def _settings(self) -> None:
        """Tell the dialog how this desk acts."""
        with contextlib.suppress(*REFUSED):
            told = await self._desk.link.get("acting")
            if self._dialog is not None:
                cast(BatchDialog, self._dialog).show_safety(told)

    async def _begin_batch(self, batch: str, path: str, told: Mapping[str, Any]) -> None:
        """Begin the batch with this id; a dialog that went meanwhile undoes it."""
        self._counting = batch
        async with self._turn:
            answer = await self._desk.link.post(path, told)
        if self._dialog is None:
            await self._step(batch, "undo")
            return
        self._show(Batch.of(answer))
        self._watch(batch)

    async def _step(self, batch: str, step: str, told: Mapping[str, Any] | None = None) -> None:
        try:
            async with self._turn:
                answer = await self._desk.link.post(f"batches/{safe(batch)}/{step}", told)
        except REFUSED:
            if step != "undo" or batch == self._heard_of:  # what never was needs no undoing
                raise
        else:
            self._show(Batch.of(answer))

    def _watch(self, batch: str) -> None:
        if self._watching is not None:
            self._watching.cancel()
        self._watching = self._start("watch", self._follow(batch))

    async def _follow(self, batch: str) -> None:
        since = 0
        while self._dialog is not None:
            path = f"batches/{safe(batch)}?since={since}&limit={_PAGE}"
            try:
                told = await self._desk.link.get(path)
            except REFUSED:
                raise
            except DialwatchError as error:
                if self._dialog is not None:
                    cast(BatchDialog, self._dialog).show_silence(str(error))
                await asyncio.sleep(_PACE[BatchState.RUNNING])
                continue
            entries = [BatchEntry.of(one) for one in told["entries"]]
            since = max((one.rev for one in entries), default=since)
            head = Batch.of(told["batch"])
            self._show(head, entries)
            if head.state is BatchState.UNDONE and not told["more"]:
                return
            await asyncio.sleep(0 if told["more"] else _PACE.get(head.state, _SELDOM))

    def _show(self, batch: Batch, entries: Sequence[BatchEntry] = ()) -> None:
        self._heard_of = batch.id
        self._counting = batch.id if batch.state is BatchState.COUNTING else ""
        if self._dialog is not None:
            cast(BatchDialog, self._dialog).show_batch(batch, entries)


def safe(name: str) -> str:
    """A name as it stands in a path."""
    return quote(name, safe="")
