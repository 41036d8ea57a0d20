"""A launch's list: read by the import dialog, handed to the engine in pieces."""

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

from dialwatch.app.following import safe
from dialwatch.app.imports import ImportDesk
from dialwatch.app.leftovers import PREFIX
from dialwatch.calls.form import FieldKind, FormField
from dialwatch.calls.launch import Launch, Offer
from dialwatch.importing.job import ListResult
from dialwatch.importing.reading import good_rows

if TYPE_CHECKING:
    from dialwatch.app.desk import Desk
    from dialwatch.ui.dialogs.import_list import ImportDialog

__all__ = ["LaunchListDesk", "import_rows"]

translate = QCoreApplication.translate

_PIECE = 500
"""Rows that travel at once: writing them down as JSON takes some 2 ms of the window's thread."""


class LaunchListDesk(ImportDesk):
    """Serves the import dialog of a launch: its good rows go to the engine while it is open."""

    numbered = True

    def __init__(
        self, desk: "Desk", dialog: "ImportDialog", launch: str, take: Callable[[Launch], object]
    ) -> None:
        """`launch`: id of the draft that gets the rows; `take` gets it as it is then."""
        super().__init__(desk, dialog, lambda *_: None)
        self._launch = launch
        self._taken = take
        self.pasted = ""
        """Path of what was pasted: it has no name that anybody knows."""

    async def _taking(self, result: ListResult) -> Callable[[], object]:
        rows = good_rows(Path(result.good_file))
        path = self._dialog.path if self._dialog is not None else ""
        told = {
            "whole": result.good,
            "lines": result.rows,
            "file": "" if path == self.pasted else Path(path).name,
        }
        first, answer = 0, None
        while piece := await asyncio.to_thread(_next, rows):
            if self._dialog is None:
                break
            where = f"launches/{safe(self._launch)}/rows"
            answer = await self._desk.link.post(where, {**told, "from": first, "rows": piece})
            first += len(piece)
            if self._dialog is not None:
                self._dialog.show_handing(first, result.good)
        launch = Launch.of(answer) if answer is not None else None
        return lambda: launch and self._taken(launch)


async def import_rows(
    desk: "Desk",
    parent: QWidget | None,
    wanted: tuple[str, Offer, str],
    take: Callable[[Launch], object],
) -> None:
    """Ask for the list of a draft until it is there; `wanted`: its id, what is begun, and what was
    pasted, empty for a list from a file.

    What was pasted is read as a file is: from a private folder that goes with the dialog.
    """
    from dialwatch.ui.dialogs.import_list import ImportDialog  # late: few are imported

    launch, offer, pasted = wanted
    title = translate("Launch", "Whom to call")
    field = FormField(name="rows", title=title, kind=FieldKind.LIST, columns=offer.columns)
    dialog = ImportDialog(field, parent)
    served = LaunchListDesk(desk, dialog, launch, take)
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
    return list(islice(rows, _PIECE))


def _write(path: Path, text: str) -> None:
    descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
