"""How recordings are fetched and kept, as the user sets it; each change is written down."""

from collections.abc import Awaitable, Callable
from typing import Any

from dialwatch.calls.errors import BadInput
from dialwatch.calls.recording import RecordingState
from dialwatch.engine.accounts import AccountBook
from dialwatch.engine.recordings.keeping import Keeping
from dialwatch.engine.recordings.queue import RESCUE
from dialwatch.engine.recordings.rescue import Rescue
from dialwatch.recording_settings import RecordingSettings
from dialwatch.store.recordings import RecordingStore

__all__ = ["Options"]

_PREVIEW = "preview"
_BYTES_A_SECOND = 32_000
"""Of two channels, 8 000 samples of 16 bits each: the largest that is usual."""


class Options:
    """All methods raise BadInput for what does not fit, and StoreError."""

    def __init__(
        self,
        book: AccountBook,
        keeping: Keeping,
        rescue: Rescue,
        store: RecordingStore,
        *,
        noted: Callable[[str, str, object], Awaitable[None]],
        accounts_changed: Callable[[], None],
    ) -> None:
        """`noted` writes a change down; `accounts_changed`: what windows show of accounts is other
        by now."""
        self._book = book
        self._keeping = keeping
        self._rescue = rescue
        self._store = store
        self._noted = noted
        self._accounts_changed = accounts_changed

    async def told(self) -> dict[str, Any]:
        """`settings`, `cache`, `accounts`, and how many wait to be rescued: `matches_now`."""
        settings = self._book.loaded.settings
        return {
            "settings": settings.recordings.model_dump(mode="json"),
            "cache": (await self._keeping.state()).told(),
            "accounts": {
                one.id: one.recordings.model_dump(mode="json") for one in settings.account
            },
            "matches_now": await self._store.count(RecordingState.WAITING, RESCUE),
        }

    async def change(self, told: object) -> dict[str, Any]:
        """Keep recordings so; what is not told stays. Returns what `told` returns.

        With `"preview": true` nothing is kept: `matches_now` and `likely_bytes` say what the
        rules among it would fetch at once.
        """
        if isinstance(told, dict) and told.get(_PREVIEW) is True:
            return await self._preview({n: v for n, v in told.items() if n != _PREVIEW})
        before = self._book.loaded.settings.recordings
        self._book.set_recordings(told)
        await self.took(before)
        return await self.told()

    async def took(self, earlier: RecordingSettings) -> None:
        """The settings are other ones than these were: note it, and act upon it."""
        before = earlier.model_dump(mode="json")
        after = self._book.loaded.settings.recordings.model_dump(mode="json")
        changes = {
            name: [before[name], value] for name, value in after.items() if before[name] != value
        }
        if changes:
            await self._noted("", "recordings", changes)
            await self._keeping.trim()
        if "rules" in changes:
            self._rescue.changed()

    async def change_account(self, account_id: str, told: object) -> dict[str, Any]:
        """Fetch an account's recordings from there; what is not told stays."""
        before = self._book.account(account_id).recordings.model_dump(mode="json")
        after = self._book.set_account_recordings(account_id, told).model_dump(mode="json")
        changes = {name: value for name, value in after.items() if before[name] != value}
        if "pins" in changes:
            changes["pins"] = sorted(changes["pins"])
        if changes:
            await self._noted(account_id, "recordings", changes)
            self._accounts_changed()
        return after

    async def wipe(self, *, pinned: bool) -> tuple[int, int]:
        """Delete what is kept, pinned ones only with `pinned`: files and bytes."""
        files, size = await self._keeping.wipe(pinned=pinned)
        await self._noted("", "recordings wiped", {"files": files, "bytes": size})
        return files, size

    async def _preview(self, told: dict[str, Any]) -> dict[str, Any]:
        now = self._book.loaded.settings.recordings
        try:
            wanted = RecordingSettings.model_validate({**now.model_dump(), **told})
        except ValueError:
            raise BadInput("The rules do not fit.") from None
        count, seconds = await self._rescue.would_fetch([one.rule() for one in wanted.rules])
        return {
            **await self.told(),
            "matches_now": count,
            "likely_bytes": seconds * _BYTES_A_SECOND,
        }
