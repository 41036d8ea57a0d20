"""What the dialog of exported recordings asks of the engine, and the files that are made of it."""

import asyncio
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from dialwatch.app.answering import Answering
from dialwatch.app.exports import TableWriter, parts_of
from dialwatch.app.recording_files import Archive, Pieces, new_archive, write_file
from dialwatch.calls.errors import BadInput
from dialwatch.calls.recording import AudioKind, Recording, RecordingState
from dialwatch.exporting.recordings import (
    ExportedCall,
    recording_name,
    recording_row,
    recordings_head,
)
from dialwatch.ui.format import counted, moment
from dialwatch.ui.models.outcomes import outcome_word

if TYPE_CHECKING:
    from dialwatch.app.window_desk import WindowDesk
    from dialwatch.ui.dialogs.recording_export import RecordingExportDialog

__all__ = ["RecordingExportDesk"]

translate = QCoreApplication.translate

_PIECE = 4 << 20
"""Bytes that are asked for at once."""


class RecordingExportDesk(Answering["RecordingExportDialog"]):
    """Answers one dialog; closing it gives up what is being written. Whoever makes one holds it:
    Qt does not."""

    def __init__(self, desk: "WindowDesk", dialog: "RecordingExportDialog") -> None:
        super().__init__(desk, dialog, "recordings", dialog.show_failure)
        self._calls = dialog.calls
        self._writing: asyncio.Task[None] | None = None
        dialog.export_wanted.connect(self._write)
        dialog.stopped.connect(self._stop)
        self._start("name", self._suggest())

    async def _suggest(self) -> None:
        """A name for the file; a single recording has to be here."""
        if len(self._calls) > 1:
            day = moment(self._desk.clock.millis(), self._desk.window.zone)
            name = f"recordings-{day:%Y-%m-%d_%H%M}.zip" if day is not None else "recordings.zip"
        else:
            known = Recording.of(await self._desk.link.get(f"recordings/{self._calls[0]}"))
            if known.state is not RecordingState.KEPT or known.kind is None:
                raise BadInput(translate("Recordings", "It is not kept here yet: fetch it first."))
            name = self._file_name(self._facts(self._calls[0]), known.kind)
        if self._dialog is not None:
            self._dialog.show_name(name)

    def _write(self, path: str, table: str, masked: bool) -> None:
        work = self._one(path) if len(self._calls) == 1 else self._many(path, table, masked)
        self._writing = self._start("export", work)

    def _stop(self) -> None:
        if self._writing is not None:
            self._writing.cancel()
        if self._dialog is not None:
            self._dialog.show_done(translate("Recordings", "Nothing was written."))

    def _closed(self) -> None:
        super()._closed()
        if self._writing is not None:
            self._writing.cancel()

    async def _one(self, path: str) -> None:
        told = await self._exports(masked=True)
        if not told["files"]:
            raise BadInput(str(told["left_out"][0][1]))
        file = told["files"][0]
        size = int(file["size"])
        pieces = self._pieces(str(told["ticket"]), int(file["call"]), size)
        await write_file(Path(path), pieces, partial(self._progress, 0, size))
        self._done(Path(path).name, 1, ())

    async def _many(self, path: str, ending: str, masked: bool) -> None:
        told = await self._exports(masked=masked)
        files: Sequence[Mapping[str, Any]] = told["files"]
        left_out = {int(call): str(why) for call, why in told["left_out"]}
        if not files:
            raise BadInput(next(iter(left_out.values()), _nothing()))
        whole = max(1, sum(int(file["size"]) for file in files))
        rows: list[ExportedCall] = []
        async with new_archive(Path(path)) as archive:
            done = 0
            for file in files:
                rows.append(await self._member(archive, file, str(told["ticket"]), (done, whole)))
                done += int(file["size"])
            for call, why in left_out.items():
                rows.append(ExportedCall(**self._facts(call), left_out=why))
            await self._table(archive, rows, ending, masked=masked)
        self._done(Path(path).name, len(files), list(left_out.values()))

    async def _member(
        self,
        archive: Archive,
        file: Mapping[str, Any],
        ticket: str,
        place: tuple[int, int],
    ) -> ExportedCall:
        call, size = int(file["call"]), int(file["size"])
        facts = self._facts(call)
        name = self._file_name(facts, AudioKind(str(file["kind"])))
        day = self._day(facts) or datetime(1980, 1, 1)  # noqa: DTZ001 - ZIP knows no zones
        stamp = (max(1980, day.year), day.month, day.day, day.hour, day.minute, day.second)
        done, whole = place
        await archive.add(
            name, stamp, self._pieces(ticket, call, size), partial(self._progress, done, whole)
        )
        known = Recording.of(await self._desk.link.get(f"recordings/{call}"))
        return ExportedCall(**facts, file=name, recording=known)

    async def _table(
        self, archive: Archive, rows: Sequence[ExportedCall], ending: str, *, masked: bool
    ) -> None:
        head = recordings_head(self._desk.window.zone.key, masked=masked)
        draft = archive.folder / f"calls{ending}"
        cells = [recording_row(row) for row in rows]
        await TableWriter().write(draft, head, parts_of(cells), lambda _: None)
        await archive.add_file(draft)

    async def _exports(self, *, masked: bool) -> Mapping[str, Any]:
        """The engine writes the lines of the log, then lets the files out."""
        asked = {"calls": list(self._calls), "masked": masked}
        told: Mapping[str, Any] = await self._desk.link.post("recordings/exports", asked)
        return told

    async def _pieces(self, ticket: str, call: int, size: int) -> Pieces:
        at = 0
        while at < size:
            path = f"recordings/exports/{ticket}/{call}?offset={at}&length={_PIECE}"
            piece = await self._desk.link.fetch(path)
            if not piece:
                raise BadInput(
                    translate("Recordings", "A kept file ended too soon; fetch it again.")
                )
            at += len(piece)
            yield piece

    # What is known of a call

    def _facts(self, call: int) -> dict[str, Any]:
        """Fields of an `ExportedCall`, as the ledger has them."""
        ledger = self._desk.ledger
        position = ledger.position(call)
        if position is None:
            return {"call": call}
        view = ledger.snapshot_view()
        row = view.row(position)
        campaign = view.campaigns.get(row.campaign)
        return {
            "call": call,
            "dialed": row.dialed or row.seen,
            "number": row.number,
            "campaign": "" if campaign is None else campaign.name,
            "robot": view.robot_name(row.robot),
            "label": view.label_name(row),
            "outcome": outcome_word(row.outcome),
            "talk": row.talk,
        }

    def _day(self, facts: Mapping[str, Any]) -> datetime | None:
        at = facts.get("dialed")
        return None if at is None else moment(int(at), self._desk.window.zone)

    def _file_name(self, facts: Mapping[str, Any], kind: AudioKind) -> str:
        day = self._day(facts)
        text = "" if day is None else f"{day:%Y-%m-%d_%H%M}"
        number_, label = str(facts.get("number", "")), str(facts.get("label", ""))
        return recording_name(text, number_, label, int(facts["call"]), kind)

    # What is said

    def _progress(self, before: int, whole: int, done: int) -> None:
        if self._dialog is not None:
            share = min(1.0, (before + done) / max(1, whole))
            said = translate("Recordings", "{n} % is written.").format(n=round(share * 100))
            self._dialog.show_progress(share, said)

    def _done(self, name: str, files: int, left_out: Sequence[str]) -> None:
        if len(self._calls) == 1:
            said = translate("Recordings", "{name} is saved.").format(name=name)
        else:
            one = translate("Recordings", "1 recording is in {name}.")
            many = translate("Recordings", "{n} recordings are in {name}.")
            said = counted(files, one, many, name=name)
        if left_out:
            one = translate("Recordings", "1 was left out:")
            many = translate("Recordings", "{n} were left out:")
            said = f"{said} {counted(len(left_out), one, many)}"
        if self._dialog is not None:
            self._dialog.show_done(said, left_out)


def _nothing() -> str:
    return translate("Recordings", "None of these calls has a recording here.")
