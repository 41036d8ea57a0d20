"""What the dialog of a halt asks of the engine: a rehearsal, a batch, and how it stands."""

import asyncio
import contextlib
from collections.abc import Coroutine, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from PySide6.QtCore import QCoreApplication

from dialwatch.app.answering import Answering
from dialwatch.app.exports import TableWriter
from dialwatch.app.imports import import_texts
from dialwatch.app.receipt_file import write_receipt
from dialwatch.app.sliced import read_sliced
from dialwatch.calls.batch import Batch, BatchEntry, BatchState
from dialwatch.calls.errors import BadAnswer, BadInput, DialwatchError, NotFound
from dialwatch.calls.halt import Candidate, Rehearsal, Unmatched

if TYPE_CHECKING:
    from dialwatch.app.desk import Desk
    from dialwatch.ui.dialogs.halt import HaltDialog

__all__ = ["HaltsDesk", "rehearsal_of"]

translate = QCoreApplication.translate

_PATIENCE = 15
"""Real seconds that the engine waits for a rehearsal before it answers “still running”."""
_PAGE = 400
"""Entries of a batch that are asked for at once."""
_SLICE = 200
_BREATH = 0.1
"""Real seconds between two looks at a rehearsal that runs."""
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

_REFUSED = (NotFound, BadInput)
"""The engine's own no, with or without a sentence: asking again would not help."""


class HaltsDesk(Answering["HaltDialog"]):
    """Answers one dialog until it is closed, and leaves no countdown behind."""

    def __init__(self, desk: "Desk", dialog: "HaltDialog") -> None:
        super().__init__(desk, dialog, "halt", dialog.show_failure)
        self._looking: asyncio.Task[None] | None = None
        self._watching: asyncio.Task[None] | None = None
        self._turn = asyncio.Lock()
        """What changes a batch goes one after the other: an undo never overtakes its beginning."""
        self._counting = ""
        """The batch that may be counting down."""
        self._heard_of = ""
        """The batch of which the engine has told."""
        dialog.rehearsal_wanted.connect(self._look)
        dialog.begun.connect(lambda told: self._start("begin", self._begin(told)))
        dialog.step_wanted.connect(lambda one, step: self._start(step, self._step(one, step)))
        dialog.watch_wanted.connect(self._watch)
        dialog.import_wanted.connect(self._import)
        dialog.export_wanted.connect(
            lambda batch, path: self._start("export", self._export(batch, path))
        )
        self._start("settings", self._settings())
        dialog.begin()

    async def abandon(self) -> None:
        """The window closes: what counts down is undone."""
        if self._counting:
            with contextlib.suppress(DialwatchError, TimeoutError):
                async with asyncio.timeout(_LEAVING), self._turn:
                    await self._desk.link.post(f"batches/{_safe(self._counting)}/undo")

    def _closed(self) -> None:
        super()._closed()
        for task in (self._looking, self._watching):
            if task is not None:
                task.cancel()
        self._desk.halts.discard(self)

    # Rehearsing

    def _look(self, request: Mapping[str, Any]) -> None:
        if self._looking is not None:
            self._looking.cancel()
        self._looking = self._run("rehearsal", self._rehearse(request))

    async def _rehearse(self, request: Mapping[str, Any]) -> None:
        told = await self._desk.link.post("halts/rehearsals", request)
        path = f"halts/rehearsals/{_safe(str(told['id']))}?wait={_PATIENCE}"
        while self._dialog is not None:
            rehearsal = await rehearsal_of(await self._desk.link.fetch(path))
            if self._dialog is None:
                return
            self._dialog.show_rehearsal(rehearsal)
            if rehearsal.state != "running":
                return
            await asyncio.sleep(_BREATH)

    # Batches

    async def _begin(self, told: Mapping[str, Any]) -> None:
        self._counting = str(told["id"])
        async with self._turn:
            answer = await self._desk.link.post("halts", told)
        if self._dialog is None:
            await self._step(str(told["id"]), "undo")
            return
        self._show(Batch.of(answer))
        self._watch(str(told["id"]))

    async def _step(self, batch: str, step: str) -> None:
        try:
            async with self._turn:
                told = await self._desk.link.post(f"batches/{_safe(batch)}/{step}")
        except _REFUSED:
            if step != "undo" or batch == self._heard_of:  # what never was needs no undoing
                raise
        else:
            self._show(Batch.of(told))

    def _watch(self, batch: str) -> None:
        if self._watching is not None:
            self._watching.cancel()
        self._watching = self._run("watch", self._follow(batch))

    async def _follow(self, batch: str) -> None:
        since = 0
        while self._dialog is not None:
            path = f"batches/{_safe(batch)}?since={since}&limit={_PAGE}"
            try:
                told = await self._desk.link.get(path)
            except _REFUSED:
                raise
            except DialwatchError as error:
                if self._dialog is not None:
                    self._dialog.show_silence(str(error))
                await asyncio.sleep(_PACE[BatchState.RUNNING])
                continue
            entries = [BatchEntry.of(one) for one in told["entries"]]
            since = max((one.rev for one in entries), default=since)
            head = Batch.of(told["batch"])
            self._show(head, entries)
            if head.state is BatchState.UNDONE and not told["more"]:
                return
            await asyncio.sleep(0 if told["more"] else _PACE.get(head.state, _SELDOM))

    def _show(self, batch: Batch, entries: list[BatchEntry] | None = None) -> None:
        self._heard_of = batch.id
        self._counting = batch.id if batch.state is BatchState.COUNTING else ""
        if self._dialog is not None:
            self._dialog.show_batch(batch, entries or ())

    # Besides

    async def _settings(self) -> None:
        try:
            told = await self._desk.link.get("acting")
        except _REFUSED:
            return
        if self._dialog is not None:
            self._dialog.show_safety(told)

    async def _export(self, batch: Batch, path: str) -> None:
        """Write the receipt; whoever closed the dialog meanwhile hears of it in the window."""
        name, failed = Path(path).name, False
        try:
            rows = await write_receipt(
                TableWriter(),
                self._desk.link,
                batch.id,
                Path(path),
                zone=self._desk.window.zone.key,
                names={one.id: one.name for one in self._desk.accounts},
                told=lambda _: None,
            )
            said = translate("Halts", "{name} is written: {n} entries, numbers masked.")
            said = said.format(name=name, n=rows)
        except DialwatchError as error:
            said, failed = str(error), True
        if self._dialog is not None:
            self._dialog.show_saved(said, failed=failed)
        else:
            self._desk.window.show_notice(said, "warn" if failed else "info", f"written-{name}")

    def _run(self, name: str, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        return self._desk.tasks.start(self._guarded(work), name=f"{self._name} {name}")

    def _import(self) -> None:
        import_texts(
            self._desk,
            self._dialog,
            name="halt",
            title=translate("Halts", "Whom to cancel"),
            entry=translate("Halts", "Number, order id or case id"),
            take=self._take,
        )

    def _take(self, texts: list[str]) -> None:
        if self._dialog is not None:
            self._dialog.take_entries(texts)


async def rehearsal_of(body: bytes) -> Rehearsal:
    """The rehearsal in an answer, read bit by bit. Raises BadAnswer."""
    try:
        told = await read_sliced(body)
        candidates: list[Candidate] = []
        for at in range(0, len(told["candidates"]), _SLICE):
            candidates += map(Candidate.of, told["candidates"][at : at + _SLICE])
            await asyncio.sleep(0)
        unmatched: list[Unmatched] = []
        for at in range(0, len(told["unmatched"]), _SLICE):
            unmatched += map(Unmatched.of, told["unmatched"][at : at + _SLICE])
            await asyncio.sleep(0)
        lists = {"candidates": (), "unmatched": ()}
        rehearsal = Rehearsal.of({**told, **lists})
    except (ValueError, KeyError, TypeError) as error:
        raise BadAnswer("The engine's answer cannot be understood.") from error
    return rehearsal.changed({"candidates": tuple(candidates), "unmatched": tuple(unmatched)})


def _safe(name: str) -> str:
    return quote(name, safe="")
