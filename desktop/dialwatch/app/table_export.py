"""Writes the tables that the window's dialogs offer; a file that was begun outlives its dialog."""

import asyncio
from collections.abc import Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from dialwatch.app.answering import Answering
from dialwatch.app.call_rows import CallRows, export_columns
from dialwatch.app.exports import TableWriter, parts_of
from dialwatch.app.rate_rows import campaign_rows, minute_rows
from dialwatch.calls.errors import DialwatchError
from dialwatch.calls.masking import masked_words
from dialwatch.exporting.call_table import call_head
from dialwatch.exporting.rate_table import campaign_head, minute_head
from dialwatch.ui.dialogs.table_export import TableExportDialog
from dialwatch.ui.format import counted

if TYPE_CHECKING:
    from dialwatch.app.window_desk import WindowDesk
    from dialwatch.ui.exporting import ShownCalls, ShownRates

__all__ = ["CallExportDesk", "RateExportDesk", "TableExportDesk"]

translate = QCoreApplication.translate


class TableExportDesk(Answering[TableExportDialog]):
    """Answers one dialog. `_into` of those that inherit it writes the file."""

    def __init__(self, desk: "WindowDesk", dialog: TableExportDialog) -> None:
        super().__init__(desk, dialog, "tables", dialog.show_failure)
        self._writer = TableWriter()
        self._name = ""
        dialog.export_wanted.connect(
            lambda path, choice, masked: self._begin(Path(path), choice, masked=masked)
        )
        dialog.stopped.connect(self._writer.cancel)

    def _into(self, path: Path, choice: str, *, masked: bool) -> Coroutine[Any, Any, int | None]:
        """Write the file; the number of rows, None where it was cancelled."""
        raise NotImplementedError

    def _begin(self, path: Path, choice: str, *, masked: bool) -> None:
        self._name = path.name
        self._start("export", self._write(self._into(path, choice, masked=masked)))

    async def _write(self, work: Coroutine[Any, Any, int | None]) -> None:
        try:
            rows = await work
        except DialwatchError as error:
            self._say(str(error), "bad")
            return
        if rows is None:
            self._say(translate("Tables", "Nothing was written."), "info")
            return
        one = translate("Tables", "1 row is in {name}.")
        many = translate("Tables", "{n} rows are in {name}.")
        self._say(counted(rows, one, many, name=self._name), "info")

    def _say(self, sentence: str, level: str) -> None:
        """In the dialog; in the window, where that is closed."""
        if self._dialog is None:
            self._desk.window.show_notice(sentence, level, self._notice)
        elif level == "bad":
            self._dialog.show_failure(sentence)
        else:
            self._dialog.show_done(sentence)

    def _progress(self, rows: int) -> None:
        if self._dialog is not None:
            self._dialog.show_progress(rows)

    def _closed(self) -> None:
        """What goes on behind the window can be stopped there too."""
        super()._closed()
        if self._writer.busy and not self._desk.still:
            said = translate("Tables", "{name} is being written.").format(name=self._name)
            stop = translate("Tables", "Stop")
            self._desk.window.show_notice(said, "info", self._notice, stop, self._writer.cancel)

    @property
    def _notice(self) -> str:
        return f"written-{self._name}"


class CallExportDesk(TableExportDesk):
    """The calls of the table."""

    def __init__(self, desk: "WindowDesk", dialog: TableExportDialog, shown: "ShownCalls") -> None:
        super().__init__(desk, dialog)
        self._shown = shown

    async def _into(self, path: Path, choice: str, *, masked: bool) -> int | None:
        shown = self._shown
        names = export_columns(shown.columns if choice == "shown" else None)
        if not masked:
            await self._note(path)
        head = call_head(names, self._desk.window.zone.key, masked=masked)
        rows = CallRows(shown.view, shown.order).parts(names, shown.at, hidden=masked)
        return await self._writer.write(path, head, rows, self._progress)

    async def _note(self, path: Path) -> None:
        """The log of actions says that whole numbers leave, before they do."""
        told = {
            "table": "calls",
            "rows": len(self._shown.order),
            "form": path.suffix.lower().lstrip("."),
            "filter": masked_words(self._shown.query),
        }
        await self._desk.link.post("exports", told)


class RateExportDesk(TableExportDesk):
    """The curves of the chart by minute, and the campaigns."""

    def __init__(self, desk: "WindowDesk", dialog: TableExportDialog, shown: "ShownRates") -> None:
        super().__init__(desk, dialog)
        self._shown = shown

    async def _into(self, path: Path, choice: str, *, masked: bool) -> int | None:
        del masked  # no number of a person is in them
        shown, zone = self._shown, self._desk.window.zone.key
        if choice == "campaigns":
            head = campaign_head(zone)
            campaigns = await asyncio.to_thread(campaign_rows, shown.view, shown.at)
            return await self._writer.write(path, head, parts_of(campaigns), self._progress)
        span = (shown.since, shown.until) if choice == "sight" else (None, None)
        minutes = await asyncio.to_thread(minute_rows, shown.view, shown.group, *span)
        return await self._writer.write(path, minute_head(zone), parts_of(minutes), self._progress)
