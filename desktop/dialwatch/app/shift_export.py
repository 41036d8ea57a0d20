"""Writes the report of a shift: asks the engine for what was done, counts and draws in a thread."""

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from dialwatch.app.answering import Answering
from dialwatch.calls.batch import Batch
from dialwatch.calls.errors import DialwatchError
from dialwatch.exporting.writing import write_bytes
from dialwatch.ui.dialogs.shift_report import ShiftReportDialog
from dialwatch.ui.shift.gathering import Shift, gathered
from dialwatch.ui.shift.page import report_file

if TYPE_CHECKING:
    from dialwatch.app.window_desk import WindowDesk

__all__ = ["ShiftReportDesk"]

translate = QCoreApplication.translate

_BATCHES = 1_000


class ShiftReportDesk(Answering[ShiftReportDialog]):
    """Answers one dialog."""

    def __init__(self, desk: "WindowDesk", dialog: ShiftReportDialog) -> None:
        super().__init__(desk, dialog, "shift", dialog.show_failure)
        dialog.report_wanted.connect(
            lambda path, since, until: self._start("report", self._write(Path(path), since, until))
        )

    async def _write(self, path: Path, since: int, until: int) -> None:
        who, batches = await self._asked()
        view, zone = self._desk.window.view_now(), self._desk.window.zone
        shift = Shift(
            since=since,
            until=until,
            zone=zone,
            now=self._desk.clock.millis(),
            who=who,
            batches=batches,
        )

        def work() -> None:
            write_bytes(path, report_file(gathered(view, shift)), (".pdf",))

        await asyncio.to_thread(work)
        if self._dialog is not None:
            said = translate("Shift", "{name} is written.")
            self._dialog.show_done(said.format(name=path.name))

    async def _asked(self) -> tuple[str, Sequence[Batch] | None]:
        """Who acts here, and what was done; without an engine the page says that it is missing."""
        try:
            acting: Any = await self._desk.link.get("acting")
            told = await self._desk.link.get(f"batches?limit={_BATCHES}")
            batches = [Batch.of(one) for one in told["batches"]]
        except DialwatchError:
            return "", None
        name, user = str(acting.get("name") or ""), str(acting.get("user") or "")
        who = f"{name} ({user})" if name and user and name != user else name or user
        return who, batches
