"""What the operations dialog asks of the engine: forms, actions, files that came."""

import asyncio
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from PySide6.QtCore import QCoreApplication

from dialwatch.app.imports import ImportDesk, Take
from dialwatch.calls.errors import DialwatchError, NotFound
from dialwatch.calls.form import Form, FormField
from dialwatch.files import write_private
from dialwatch.ui.engine_words import spoken

if TYPE_CHECKING:
    from dialwatch.app.window_desk import WindowDesk
    from dialwatch.ui.dialogs.operations import OperationsDialog

__all__ = ["OperationsDesk"]

_PATIENCE = 15
"""Real seconds that the engine waits for a platform before it answers “still running”."""

translate = QCoreApplication.translate


class OperationsDesk:
    """Answers what one dialog asks, until it is closed."""

    def __init__(self, desk: "WindowDesk", dialog: "OperationsDialog") -> None:
        self._desk = desk
        self._dialog: OperationsDialog | None = dialog
        dialog.destroyed.connect(self._closed)
        dialog.forms_wanted.connect(lambda account: self._start("forms", self._forms(account)))
        dialog.asked.connect(lambda asked: self._start("action", self._act(asked)))
        dialog.file_wanted.connect(lambda one, path: self._start("file", self._keep(one, path)))
        dialog.import_wanted.connect(self._import)
        if dialog.account:
            self._start("forms", self._forms(dialog.account))

    def _closed(self) -> None:
        self._dialog = None

    def _import(self, field: FormField, take: Take) -> None:
        from dialwatch.ui.dialogs.import_list import ImportDialog  # late: few are imported

        dialog = ImportDialog(field, self._dialog)
        ImportDesk(self._desk, dialog, take)
        dialog.open()

    def _start(self, name: str, work: Any) -> None:
        self._desk.tasks.start(work, name=f"operations {name}")

    async def _forms(self, account: str) -> None:
        try:
            told = await self._desk.link.get(f"accounts/{quote(account, safe='')}/forms")
            forms = [Form.of(one) for one in told["forms"]]
        except DialwatchError as error:
            if self._dialog is not None:
                self._dialog.show_forms_failure(account, str(error))
        else:
            if self._dialog is not None:
                self._dialog.show_forms(account, forms)

    async def _act(self, asked: Mapping[str, Any]) -> None:
        action = str(asked["id"])
        try:
            told = await self._desk.link.post("actions", asked)
            while told["receipt"]["state"] == "running":
                self._show(told)
                told = await self._desk.link.get(f"actions/{action}?wait={_PATIENCE}")
        except DialwatchError as error:
            if self._dialog is not None:
                self._dialog.show_refusal(action, str(error))
        else:
            self._show(told)

    def _show(self, told: Mapping[str, Any]) -> None:
        if self._dialog is not None:
            self._dialog.show_action(told)

    async def _keep(self, action: str, path: str) -> None:
        try:
            data = await self._desk.link.fetch(f"actions/{action}/file")
            await asyncio.to_thread(write_private, Path(path), data)
        except NotFound:
            said = translate("Operations", "The file is not held any more: ask for it again.")
            failed = True
        except (DialwatchError, OSError) as error:
            said = translate("Operations", "The file could not be kept: {why}.")
            said, failed = (
                said.format(why=spoken(getattr(error, "strerror", "") or str(error)).rstrip(".。")),
                True,
            )
        else:
            said = translate("Operations", "Kept as {name}.").format(name=Path(path).name)
            failed = False
        if self._dialog is not None:
            self._dialog.show_saved(said, failed=failed)
