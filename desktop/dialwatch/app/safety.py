"""What the dialog of safety asks of the engine."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from dialwatch.app.answering import Answering

if TYPE_CHECKING:
    from dialwatch.app.window_desk import WindowDesk
    from dialwatch.ui.dialogs.safety import SafetyDialog

__all__ = ["SafetyDesk"]


class SafetyDesk(Answering["SafetyDialog"]):
    """Answers what one dialog asks, until it is closed; the window hears what was kept."""

    def __init__(self, desk: "WindowDesk", dialog: "SafetyDialog") -> None:
        super().__init__(desk, dialog, "safety", dialog.show_failure)
        dialog.wanted.connect(lambda: self._start("read", self._read()))
        dialog.changed.connect(lambda told: self._start("change", self._change(told)))
        dialog.begin()

    async def _read(self) -> None:
        told = await self._desk.link.get("acting")
        self._desk.window.show_acting(told)
        if self._dialog is not None:
            self._dialog.show_settings(told)

    async def _change(self, wanted: Mapping[str, Any]) -> None:
        told = await self._desk.link.post("acting", wanted)
        self._desk.window.show_acting(told)
        if self._dialog is not None:
            self._dialog.show_saved(told)
