"""A list that is read by the import dialog, and handed to the engine in pieces."""

import asyncio
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from dialwatch.app.imports import ImportDesk
from dialwatch.app.leftovers import PREFIX
from dialwatch.calls.form import FormField
from dialwatch.importing.job import ListResult
from dialwatch.importing.reading import good_rows

if TYPE_CHECKING:
    from dialwatch.app.window_desk import WindowDesk
    from dialwatch.ui.dialogs.import_list import ImportDialog

__all__ = ["PIECE", "ListUpload", "import_rows"]

translate = QCoreApplication.translate

PIECE = 500
"""Rows that travel at once: writing them down as JSON takes some 2 ms of the window's thread."""


class ListUpload(ImportDesk):
    """Serves the import dialog of a draft: its good rows go to the engine while it is open."""

    numbered = True

    def __init__(
        self,
        desk: "WindowDesk",
        dialog: "ImportDialog",
        where: str,
        take: Callable[[Any], object],
        *,
        mixed: bool = False,
    ) -> None:
        """`where`: the route that gets the rows; `take` gets its last answer. `mixed`: rows are
        about several numbers each: all are taken, and how many there were is not told."""
        super().__init__(desk, dialog, lambda *_: None)
        self.repeats = mixed
        self._where = where
        self._taken = take
        self.pasted = ""
        """Path of what was pasted: it has no name that anybody knows."""

    async def _taking(self, result: ListResult) -> Callable[[], object]:
        rows = good_rows(Path(result.good_file))
        path = self._dialog.path if self._dialog is not None else ""
        told = {
            "whole": result.good,
            **({} if self.repeats else {"lines": result.rows}),
            "file": "" if path == self.pasted else Path(path).name,
        }
        first, answer = 0, None
        while piece := await asyncio.to_thread(_next, rows):
            if self._dialog is None:
                break
            piece_told = {**told, "from": first, "rows": piece}
            answer = await self._desk.link.post(self._where, piece_told)
            first += len(piece)
            if self._dialog is not None:
                self._dialog.show_handing(first, result.good)
        return lambda: answer is not None and self._taken(answer)


async def import_rows(
    desk: "WindowDesk",
    parent: QWidget | None,
    field: FormField,
    wanted: tuple[str, str],
    take: Callable[[Any], object],
    *,
    mixed: bool = False,
) -> None:
    """Ask for a list until it is there. `wanted`: the route that gets its rows, and what was
    pasted, empty for a list from a file; `take` gets the last answer of that route. `mixed`: its
    rows are about several numbers each.

    What was pasted is read as a file is: from a private folder that goes with the dialog.
    """
    from dialwatch.ui.dialogs.import_list import ImportDialog  # late: few are imported

    where, pasted = wanted
    dialog = ImportDialog(field, parent)
    served = ListUpload(desk, dialog, where, take, mixed=mixed)
    gone = asyncio.Event()
    dialog.destroyed.connect(gone.set)
    dialog.open()
    if not pasted:
        return
    folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir=desk.profile))
    try:
        path = folder / translate("Launch", "pasted.txt")
        await asyncio.to_thread(_write, path, pasted)
        if not gone.is_set():
            served.pasted = str(path)
            dialog.open_file(str(path))
            await gone.wait()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _next(rows: Iterator[dict[str, Any]]) -> list[dict[str, Any]]:
    return list(islice(rows, PIECE))


def _write(path: Path, text: str) -> None:
    descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
