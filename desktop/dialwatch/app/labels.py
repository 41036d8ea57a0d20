"""What the dialog of names asks of the engine: the codes of an account, and to keep their names."""

from collections.abc import Coroutine, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from dialwatch.calls.errors import DialwatchError

if TYPE_CHECKING:
    from dialwatch.app.window_desk import WindowDesk
    from dialwatch.ui.dialogs.labels import LabelsDialog

__all__ = ["LabelsDesk"]


class LabelsDesk:
    """Answers what one dialog asks, until it is closed."""

    def __init__(self, desk: "WindowDesk", dialog: "LabelsDialog") -> None:
        self._desk = desk
        self._dialog: LabelsDialog | None = dialog
        dialog.destroyed.connect(self._closed)
        dialog.wanted.connect(lambda account: self._start("read", self._read(account)))
        dialog.chosen.connect(
            lambda account, changes: self._start("keep", self._keep(account, changes))
        )

    def _closed(self) -> None:
        self._dialog = None

    def _start(self, name: str, work: Coroutine[Any, Any, None]) -> None:
        self._desk.tasks.start(work, name=f"labels {name}")

    async def _read(self, account: str) -> None:
        try:
            told = await self._desk.link.get(_path(account))
        except DialwatchError as error:
            self._failed(account, error)
        else:
            if self._dialog is not None:
                self._dialog.show_page(account, told)

    async def _keep(self, account: str, changes: Mapping[str, Any]) -> None:
        try:
            await self._desk.link.post(_path(account), changes)
        except DialwatchError as error:
            self._failed(account, error)
        else:
            if self._dialog is not None:
                self._dialog.saved(account)

    def _failed(self, account: str, error: DialwatchError) -> None:
        if self._dialog is not None:
            self._dialog.show_failure(account, str(error))


def _path(account: str) -> str:
    return f"accounts/{quote(account, safe='')}/labels"
