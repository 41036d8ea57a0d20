"""Answers what a dialog asks, as tasks of the desk, until the dialog is closed."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtWidgets import QDialog

from dialwatch.calls.errors import DialwatchError

if TYPE_CHECKING:
    from dialwatch.app.window_desk import WindowDesk

__all__ = ["Answering"]


D = TypeVar("D", bound=QDialog)


class Answering(Generic[D]):
    """Base of what answers one dialog."""

    def __init__(
        self, desk: "WindowDesk", dialog: D, name: str, show_failure: Callable[[str], None]
    ) -> None:
        """`name` stands before the names of its tasks; `show_failure` of the dialog says why
        something was not done."""
        self._desk = desk
        self._dialog: D | None = dialog
        self._name = name
        self._show_failure = show_failure
        dialog.destroyed.connect(self._closed)

    def _closed(self) -> None:
        self._dialog = None

    def _start(
        self,
        name: str,
        work: Coroutine[Any, Any, None],
        failed: Callable[[str], None] | None = None,
    ) -> asyncio.Task[None]:
        """`failed` says why it was not done, where that is not `show_failure`."""
        guarded = self._guarded(work, failed or self._show_failure)
        task = self._desk.tasks.start(guarded, name=f"{self._name} {name}")
        task.add_done_callback(lambda _: work.close())  # one that ended before its first step
        return task

    async def _guarded(
        self, work: Coroutine[Any, Any, None], failed: Callable[[str], None]
    ) -> None:
        try:
            await work
        except DialwatchError as error:
            if self._dialog is not None:
                failed(str(error))
