"""What the dialogs about data on people ask of the engine."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QApplication

from dialwatch.app.answering import Answering
from dialwatch.calls.erasure import Erasure, ErasureState, Sighting
from dialwatch.ui.window import MainWindow

if TYPE_CHECKING:
    from dialwatch.app.window_desk import WindowDesk
    from dialwatch.ui.dialogs.erase import EraseDialog
    from dialwatch.ui.dialogs.retention import RetentionDialog

__all__ = ["EraseDesk", "RetentionDesk"]

_WAIT = 2


class EraseDesk(Answering["EraseDialog"]):
    """Follows what the engine looks for and erases, until the dialog is closed."""

    def __init__(self, desk: "WindowDesk", dialog: "EraseDialog") -> None:
        super().__init__(desk, dialog, "erasing", dialog.show_failure)
        dialog.look_wanted.connect(lambda text, call: self._start("look", self._look(text, call)))
        dialog.erase_wanted.connect(
            lambda name, keep: self._start("erase", self._erase(name, keep))
        )
        dialog.again_wanted.connect(lambda: self._start("erase", self._again()))
        self._start("begin", self._begin())

    async def _begin(self) -> None:
        """One that runs is shown; else the chosen call's number is looked for."""
        now = Erasure.of(await self._desk.link.get("erasures"))
        if now.state in (ErasureState.RUNNING, ErasureState.FAILED):
            await self._follow(now)
        elif self._dialog is not None:
            self._dialog.begin()

    async def _look(self, text: str, call: int | None) -> None:
        wanted = {"number": text} if call is None else {"call": call}
        name = (await self._desk.link.post("erasures/looks", wanted))["id"]
        while self._dialog is not None:
            told = await self._desk.link.get(f"erasures/looks/{name}?wait={_WAIT}")
            seen = Sighting.of(told)
            if self._dialog is not None:
                self._dialog.show_sighting(seen)
            if seen.state != "running":
                return

    async def _erase(self, name: str, keep: bool) -> None:
        told = await self._desk.link.post("erasures", {"look": name, "keep_stop": keep})
        self._forget_typed()
        await self._follow(Erasure.of(told))

    async def _again(self) -> None:
        await self._follow(Erasure.of(await self._desk.link.post("erasures/again", {})))

    def _forget_typed(self) -> None:
        """No window shows it as a filter any more; what was typed cannot be taken back there."""
        for one in QApplication.topLevelWidgets():
            if isinstance(one, MainWindow):
                one.data_care.number_erased()

    async def _follow(self, now: Erasure) -> None:
        while self._dialog is not None:
            self._dialog.show_erasure(now)
            if now.state is not ErasureState.RUNNING:
                break
            now = Erasure.of(await self._desk.link.get(f"erasures?wait={_WAIT}"))
        call = self._desk.window.detail.call_id
        if now.state is ErasureState.DONE and call is not None:  # it may be of that number
            self._desk.window.call_opened.emit(call)


class RetentionDesk(Answering["RetentionDialog"]):
    """Answers the page of a dialog until that is closed."""

    def __init__(self, desk: "WindowDesk", dialog: "RetentionDialog") -> None:
        super().__init__(desk, dialog, "retention", dialog.page.show_failure)
        dialog.page.wanted.connect(lambda: self._start("read", self._read()))
        dialog.page.changed.connect(lambda told: self._start("change", self._change(told)))
        dialog.page.begin()

    async def _read(self) -> None:
        told = await self._desk.link.get("retention")
        if self._dialog is not None:
            self._dialog.page.show_settings(told)

    async def _change(self, wanted: Mapping[str, Any]) -> None:
        told = await self._desk.link.post("retention", wanted)
        if self._dialog is not None:
            self._dialog.page.show_saved(told)
