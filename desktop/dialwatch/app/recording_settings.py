"""What the dialog of recordings asks of the engine."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from PySide6.QtCore import QCoreApplication

from dialwatch.app.answering import Answering
from dialwatch.calls.recording import FetchJob
from dialwatch.ui.format import counted

if TYPE_CHECKING:
    from dialwatch.app.window_desk import WindowDesk
    from dialwatch.ui.dialogs.recordings import RecordingsDialog

__all__ = ["RecordingSettingsDesk"]

translate = QCoreApplication.translate

_KEPT = ("most_mib", "keep_days", "largest_mib", "rules")


class RecordingSettingsDesk(Answering["RecordingsDialog"]):
    """Answers one dialog until it is closed; jobs are followed as long."""

    def __init__(self, desk: "WindowDesk", dialog: "RecordingsDialog") -> None:
        super().__init__(desk, dialog, "recordings", dialog.show_failure)
        self._watching = self._start("jobs", self._watch())
        dialog.settings_changed.connect(lambda told: self._start("change", self._change(told)))
        dialog.account_changed.connect(
            lambda account, told: self._start("account", self._change_account(account, told))
        )
        dialog.preview_wanted.connect(lambda rules: self._start("preview", self._preview(rules)))
        dialog.wipe_wanted.connect(lambda pinned: self._start("wipe", self._wipe(pinned)))
        dialog.cancel_wanted.connect(lambda jobs: self._start("cancel", self._cancel(jobs)))
        self._start("settings", self._read())

    def _closed(self) -> None:
        super()._closed()
        self._watching.cancel()

    async def _read(self) -> None:
        told = await self._desk.link.get("recordings/settings")
        if self._dialog is not None:
            self._dialog.show_settings(told)

    async def _change(self, wanted: Mapping[str, Any]) -> None:
        now = await self._desk.link.get("recordings/settings")
        kept = {name: now["settings"][name] for name in _KEPT}
        await self._desk.link.post("recordings/settings", {**kept, **wanted})
        await self._read()
        self._say(translate("Recordings", "Kept. It holds from now on."))

    async def _preview(self, rules: Sequence[Mapping[str, Any]]) -> None:
        asked = {"preview": True, "rules": list(rules)}
        told = await self._desk.link.post("recordings/settings", asked)
        if self._dialog is not None:
            self._dialog.show_preview(int(told["matches_now"]), int(told["likely_bytes"]))

    async def _change_account(self, account: str, wanted: Mapping[str, Any]) -> None:
        await self._desk.link.post(f"accounts/{quote(account, safe='')}/recordings", wanted)
        await self._read()
        self._say(translate("Recordings", "Kept. It holds from now on."))

    async def _wipe(self, pinned: bool) -> None:
        told = await self._desk.link.post("recordings/wipe", {"pinned": pinned})
        await self._read()
        one = translate("Recordings", "1 recording was wiped.")
        many = translate("Recordings", "{n} recordings were wiped.")
        self._say(counted(int(told["files"]), one, many))

    async def _cancel(self, jobs: Sequence[str]) -> None:
        asked: Mapping[str, Any] = {"jobs": list(jobs)} if jobs else {"all": True}
        told = await self._desk.link.post("recordings/cancel", asked)
        one = translate("Recordings", "1 was cancelled; what came is gone on with later.")
        many = translate("Recordings", "{n} were cancelled; what came is gone on with later.")
        self._say(counted(int(told["cancelled"]), one, many))

    async def _watch(self) -> None:
        """Show what is being fetched, until the dialog is closed."""
        rev = -1
        while self._dialog is not None:
            told = await self._desk.link.get(f"recordings/jobs?since={rev}&wait=10")
            rev = int(told["rev"])
            if self._dialog is not None:
                jobs = [FetchJob.of(one) for one in told["jobs"]]
                self._dialog.show_jobs(jobs, int(told["waiting"]))

    def _say(self, sentence: str) -> None:
        if self._dialog is not None:
            self._dialog.show_saved(sentence)
