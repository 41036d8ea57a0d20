"""What the dialog of a halt asks of the engine: a rehearsal, a batch, and how it stands."""

import asyncio
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from dialwatch.app.exports import TableWriter
from dialwatch.app.following import BatchDesk, safe
from dialwatch.app.imports import import_texts
from dialwatch.app.receipt_file import write_receipt
from dialwatch.app.sliced import read_sliced
from dialwatch.calls.batch import Batch
from dialwatch.calls.errors import BadAnswer, DialwatchError
from dialwatch.calls.halt import Candidate, Rehearsal, Unmatched

if TYPE_CHECKING:
    from dialwatch.app.window_desk import WindowDesk
    from dialwatch.ui.dialogs.halt import HaltDialog

__all__ = ["HaltsDesk", "rehearsal_of"]

translate = QCoreApplication.translate

_PATIENCE = 15
"""Real seconds that the engine waits for a rehearsal before it answers “still running”."""
_SLICE = 200
_BREATH = 0.1
"""Real seconds between two looks at a rehearsal that runs."""


class HaltsDesk(BatchDesk["HaltDialog"]):
    """Answers one dialog until it is closed."""

    def __init__(self, desk: "WindowDesk", dialog: "HaltDialog") -> None:
        super().__init__(desk, dialog, "halt")
        self._looking: asyncio.Task[None] | None = None
        dialog.rehearsal_wanted.connect(self._look)
        dialog.begun.connect(
            lambda told: self._start("begin", self._begin_batch(str(told["id"]), "halts", told))
        )
        dialog.step_wanted.connect(lambda one, step: self._start(step, self._step(one, step)))
        dialog.watch_wanted.connect(self._watch)
        dialog.import_wanted.connect(self._import)
        dialog.export_wanted.connect(
            lambda batch, path: self._start("export", self._export(batch, path))
        )
        self._start("settings", self._settings())
        dialog.begin()

    def _closed(self) -> None:
        super()._closed()
        if self._looking is not None:
            self._looking.cancel()

    # Rehearsing

    def _look(self, request: Mapping[str, Any]) -> None:
        if self._looking is not None:
            self._looking.cancel()
        self._looking = self._start("rehearsal", self._rehearse(request))

    async def _rehearse(self, request: Mapping[str, Any]) -> None:
        told = await self._desk.link.post("halts/rehearsals", request)
        path = f"halts/rehearsals/{safe(str(told['id']))}?wait={_PATIENCE}"
        while self._dialog is not None:
            rehearsal = await rehearsal_of(await self._desk.link.fetch(path))
            if self._dialog is None:
                return
            self._dialog.show_rehearsal(rehearsal)
            if rehearsal.state != "running":
                return
            await asyncio.sleep(_BREATH)

    # Besides

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
        raise BadAnswer(translate("Desk", "The engine's answer cannot be understood.")) from error
    return rehearsal.changed({"candidates": tuple(candidates), "unmatched": tuple(unmatched)})
