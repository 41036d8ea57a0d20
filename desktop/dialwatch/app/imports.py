"""What the import dialog asks: a file read beside the window, and its good rows handed over."""

import asyncio
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from dialwatch.app.lists import ListReader
from dialwatch.calls.errors import BadInput, DialwatchError
from dialwatch.calls.form import FieldKind, FormField
from dialwatch.importing.job import Choices, ListJob, ListResult
from dialwatch.importing.mapping import Memory
from dialwatch.importing.reading import good_rows
from dialwatch.importing.text_file import NoText
from dialwatch.ui.engine_words import spoken

if TYPE_CHECKING:
    from dialwatch.app.window_desk import WindowDesk
    from dialwatch.ui.dialogs.import_list import ImportDialog

__all__ = ["ImportDesk", "Take", "import_texts"]

Take = Callable[[list[dict[str, Any]], str], object]
"""Takes the entries, and the name of the file from which they are."""

translate = QCoreApplication.translate
_LONGEST = 200
"""Characters of a text that is taken over."""


class ImportDesk:
    """Answers what one import dialog asks, until it is closed."""

    numbered = False
    """Each row is to have its `line` in the file."""
    repeats = False
    """Rows with the same number are all taken."""

    def __init__(self, desk: "WindowDesk", dialog: "ImportDialog", take: Take) -> None:
        self._desk = desk
        self._dialog: ImportDialog | None = dialog
        self._take = take
        self._reader = ListReader(desk.profile)
        self._fields = dialog.field.columns
        self._gone = asyncio.Event()
        self._start(self._last())
        dialog.destroyed.connect(self._closed)
        dialog.read_wanted.connect(lambda path, how: self._start(self._read(path, how)))
        dialog.stop_wanted.connect(self._reader.cancel)
        dialog.taken.connect(lambda result: self._start(self._use(result)))
        dialog.refused_wanted.connect(lambda one, path: self._start(self._keep(one, path)))

    def _closed(self) -> None:
        self._dialog = None
        self._gone.set()

    async def _last(self) -> None:
        """Nothing is left behind, whether the dialog is closed or the window."""
        try:
            await self._gone.wait()
        finally:
            self._reader.close()

    def _start(self, work: Any) -> None:
        self._desk.tasks.start(work, name="import")

    async def _read(self, path: str, choices: Choices) -> None:
        job = ListJob(
            path=path,
            fields=self._fields,
            choices=choices,
            memory=str(self._reader.memory),
            numbered=self.numbered,
            repeats=self.repeats,
        )
        try:
            result = await self._reader.read(job, self._progress)
        except (BadInput, OSError) as error:
            if self._dialog is not None:
                self._dialog.show_failure(
                    getattr(error, "strerror", "") or str(error),
                    open_to_choice=isinstance(error, NoText),
                )
            return
        if result is not None and self._dialog is not None:
            self._dialog.show_result(result)

    def _progress(self, rows: int) -> None:
        if self._dialog is not None:
            self._dialog.show_progress(rows)

    async def _use(self, result: ListResult) -> None:
        sheet = result.sheet
        try:
            take = await self._taking(result)
            memory = Memory(str(self._reader.memory))
            await asyncio.to_thread(memory.keep, sheet.headings, sheet.columns, sheet.variables)
        except (OSError, DialwatchError) as error:
            said = translate("Import", "The list could not be taken over: {why}")
            why = spoken(f"{error.strerror}." if isinstance(error, OSError) else str(error))
            if self._dialog is not None:
                self._dialog.show_not_used(said.format(why=why))
            return
        if self._dialog is not None:
            take()
            self._dialog.accept()

    async def _taking(self, result: ListResult) -> Callable[[], object]:
        """Read the good rows; what it returns hands them over, if the dialog is still open. Raises
        OSError, and DialwatchError with a sentence."""
        entries = await asyncio.to_thread(lambda: list(good_rows(Path(result.good_file))))
        name = Path(self._dialog.path).name if self._dialog is not None else ""
        return lambda: self._take(entries, name)

    async def _keep(self, result: ListResult, path: str) -> None:
        try:
            await asyncio.to_thread(_copy, Path(result.refused_file), Path(path))
        except OSError as error:
            said = translate("Import", "The file could not be kept: {why}.")
            said, failed = said.format(why=spoken(error.strerror or "")), True
        else:
            said = translate("Import", "Kept as {name}.").format(name=Path(path).name)
            failed = False
        if self._dialog is not None:
            self._dialog.show_kept(said, failed=failed)


def import_texts(
    desk: "WindowDesk",
    parent: QWidget | None,
    *,
    name: str,
    title: str,
    entry: str,
    take: Callable[[list[str]], object],
) -> None:
    """Ask for a file and take over one of its columns. `entry` says what stands in it."""
    from dialwatch.ui.dialogs.import_list import ImportDialog  # late: few are imported

    column = FormField(
        name="number", title=entry, kind=FieldKind.TEXT, required=True, longest=_LONGEST
    )
    field = FormField(name=name, title=title, kind=FieldKind.LIST, columns=(column,))
    dialog = ImportDialog(field, parent)
    ImportDesk(desk, dialog, lambda rows, _: take([str(one["number"]) for one in rows]))
    dialog.open()


def _copy(source: Path, target: Path) -> None:
    """For its owner alone: the rows hold numbers. Raises OSError."""
    descriptor = os.open(target, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
    with os.fdopen(descriptor, "wb") as written, source.open("rb") as read:
        shutil.copyfileobj(read, written)
