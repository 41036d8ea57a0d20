"""What the dialog of the stop list asks of the engine."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from PySide6.QtCore import QCoreApplication

from dialwatch.app.answering import Answering
from dialwatch.app.imports import import_texts

if TYPE_CHECKING:
    from dialwatch.app.window_desk import WindowDesk
    from dialwatch.ui.dialogs.stop_list import StopListDialog

__all__ = ["StopsDesk"]

translate = QCoreApplication.translate
_MOST = 50_000


class StopsDesk(Answering["StopListDialog"]):
    """Answers what one dialog asks, until it is closed."""

    def __init__(self, desk: "WindowDesk", dialog: "StopListDialog") -> None:
        super().__init__(desk, dialog, "stop list", dialog.show_failure)
        dialog.wanted.connect(lambda account, text: self._start("read", self._read(account, text)))
        dialog.added.connect(
            lambda account, texts, reason: self._start("add", self._add(account, texts, reason))
        )
        dialog.removed.connect(
            lambda account, keys: self._start("remove", self._remove(account, keys))
        )
        dialog.import_wanted.connect(self._import)
        dialog.begin()

    async def _read(self, account: str, text: str) -> None:
        query = f"?wanted={quote(text, safe='')}" if text else ""
        self._show(await self._desk.link.get(_path(account) + query))

    async def _add(self, account: str, texts: Sequence[str], reason: str) -> None:
        told: Mapping[str, Any] = {}
        for start in range(0, len(texts), _MOST):
            part = {"texts": list(texts[start : start + _MOST]), "reason": reason}
            told = await self._desk.link.post(_path(account), part)
        self._show(told)

    async def _remove(self, account: str, keys: Sequence[str]) -> None:
        self._show(await self._desk.link.post(f"{_path(account)}/remove", {"keys": list(keys)}))

    def _show(self, told: Mapping[str, Any]) -> None:
        if self._dialog is not None and told:
            self._dialog.show_list(told)

    def _import(self) -> None:
        import_texts(
            self._desk,
            self._dialog,
            name="stops",
            title=translate("Stops", "Whom not to call"),
            entry=translate("Stops", "Number, order or id"),
            take=self._take,
        )

    def _take(self, texts: list[str]) -> None:
        if self._dialog is not None:
            self._dialog.take_entries(texts)


def _path(account: str) -> str:
    return f"stops/{quote(account, safe='')}"
