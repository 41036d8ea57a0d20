"""What the log of actions asks of the engine, and the files that are made of it."""

import logging
from collections.abc import Coroutine, Mapping
from contextlib import aclosing
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from PySide6.QtCore import QCoreApplication

from dialwatch.app.answering import Answering
from dialwatch.app.exports import Parts, TableWriter
from dialwatch.app.receipt_file import write_receipt
from dialwatch.calls.audit_line import AuditFilter, AuditLine, lines_of
from dialwatch.calls.batch import Batch
from dialwatch.calls.errors import DialwatchError
from dialwatch.exporting.tables import audit_head, audit_row

if TYPE_CHECKING:
    from dialwatch.app.window_desk import WindowDesk
    from dialwatch.ui.dialogs.audit import AuditDialog

__all__ = ["AuditDesk"]

_log = logging.getLogger(__name__)
translate = QCoreApplication.translate

_PAGE = 200
"""Lines that are asked for and read in one step."""
_BATCHES = 200
_NEAR = 100
"""Lines of an action that are looked at: those of a large batch are thousands."""


class AuditDesk(Answering["AuditDialog"]):
    """Answers what one dialog asks, until it is closed; a file that was begun is finished."""

    def __init__(self, desk: "WindowDesk", dialog: "AuditDialog") -> None:
        super().__init__(desk, dialog, "audit", dialog.show_failure)
        self._writer = TableWriter()
        self._names: Mapping[str, str] = dialog.names
        start = self._start
        dialog.lines_wanted.connect(
            lambda wanted, before: start("lines", self._lines(wanted, before))
        )
        dialog.action_wanted.connect(lambda line: start("action", self._action(line)))
        dialog.words_wanted.connect(lambda: start("words", self._words()))
        dialog.check_wanted.connect(lambda: start("check", self._check()))
        dialog.batches_wanted.connect(lambda: start("batches", self._batches()))
        dialog.lines_export_wanted.connect(
            lambda path, wanted: start("export", self._export(path, self._lines_into(path, wanted)))
        )
        dialog.receipt_export_wanted.connect(
            lambda path, batch, masked: start(
                "export", self._export(path, self._receipt_into(path, batch, masked))
            )
        )
        dialog.export_stopped.connect(self._writer.cancel)
        dialog.begin()

    async def _lines(self, wanted: AuditFilter, before: int | None) -> None:
        lines = await self._page(wanted, before, _PAGE)
        if self._dialog is not None:
            self._dialog.show_lines(wanted, before, lines, more=len(lines) == _PAGE)

    async def _page(self, wanted: AuditFilter, before: int | None, limit: int) -> list[AuditLine]:
        given = {name: value for name, value in wanted.told().items() if value not in (None, "")}
        asked = given | {"limit": limit} | ({} if before is None else {"before": before})
        told = await self._desk.link.get(f"audit?{urlencode(asked)}")
        return lines_of(told["lines"])

    async def _action(self, line: AuditLine) -> None:
        lines = [line]
        if line.action:
            near = await self._page(AuditFilter(action=line.action), line.seq + _NEAR // 2, _NEAR)
            lines = [one for one in reversed(near) if _entry(one) == _entry(line)] or lines
        if self._dialog is not None:
            self._dialog.show_action(line, lines)

    async def _words(self) -> None:
        told = await self._desk.link.get("audit/words")
        if self._dialog is not None:
            self._dialog.show_words(told["people"], told["operations"])

    async def _check(self) -> None:
        told = await self._desk.link.get("audit/verify")
        if self._dialog is not None:
            self._dialog.show_whole(told)

    async def _batches(self) -> None:
        told = await self._desk.link.get(f"batches?limit={_BATCHES}")
        if self._dialog is not None:
            self._dialog.show_batches([Batch.of(one) for one in told["batches"]])

    # Files

    async def _export(self, path: str, work: Coroutine[Any, Any, int | None]) -> None:
        """Write a file; whoever closed the dialog meanwhile hears of it in the window."""
        name = Path(path).name
        try:
            rows = await work
        except DialwatchError as error:
            if self._dialog is not None:
                self._dialog.show_not_written(str(error))
            else:
                self._desk.window.show_notice(str(error), "warn", f"written-{name}")
            return
        if self._dialog is not None:
            self._dialog.show_exported(name, rows)
        elif rows is not None:
            said = translate("Audit", "{name} is written.").format(name=name)
            self._desk.window.show_notice(said, "info", f"written-{name}")

    async def _lines_into(self, path: str, wanted: AuditFilter) -> int | None:
        head = audit_head(self._desk.window.zone.key)
        async with aclosing(self._line_parts(wanted)) as parts:
            return await self._writer.write(Path(path), head, parts, self._progress)

    async def _line_parts(self, wanted: AuditFilter) -> Parts:
        """The newest first, as they are shown; what is written meanwhile is not among them."""
        before: int | None = None
        while lines := await self._page(wanted, before, _PAGE):
            yield [audit_row(line, self._names) for line in lines]
            before = lines[-1].seq

    async def _receipt_into(self, path: str, batch: Batch, masked: bool) -> int | None:
        if not masked:
            _log.info("the receipt of batch %s is exported with whole numbers", batch.id)
        return await write_receipt(
            self._writer,
            self._desk.link,
            batch.id,
            Path(path),
            zone=self._desk.window.zone.key,
            names=self._names,
            masked=masked,
            told=self._progress,
        )

    def _progress(self, rows: int) -> None:
        if self._dialog is not None:
            self._dialog.show_progress(rows)


def _entry(line: AuditLine) -> object:
    """What tells the requests of one batch apart; None where the action was but one."""
    return line.told.get("entry")
