"""Settings out to a file and in from one, for the routes."""

from collections.abc import Mapping
from typing import Any

from dialwatch.calls.errors import BadInput
from dialwatch.clock import Clock
from dialwatch.engine.accounts import AccountBook
from dialwatch.engine.settings_desk import SettingsDesk
from dialwatch.engine.settings_export import exported
from dialwatch.engine.settings_import import Imported, read_export

__all__ = ["SettingsPort"]


class SettingsPort:
    """Knows the settings of a profile, and where its keys are; tells of the latter only whether
    there are any."""

    def __init__(self, book: AccountBook, desk: SettingsDesk, clock: Clock) -> None:
        self._book = book
        self._desk = desk
        self._clock = clock

    def export(self, window: Mapping[str, Any]) -> str:
        """The text of a file with all settings, without keys and numbers."""
        return exported(self._book.loaded.settings, window, self._clock.millis())

    def preview(self, text: str) -> dict[str, Any]:
        """What `take_in` would change; nothing is. Raises BadInput."""
        return self._told(read_export(text, self._book.loaded.settings))

    async def take_in(self, text: str) -> dict[str, Any]:
        """Use these settings from now on. Returns what changed, and `keyless`: the accounts whose
        keys are missing. Raises BadInput; nothing was changed then."""
        found = read_export(text, self._book.loaded.settings)
        await self._desk.put(found.sections, found.accounts)
        keyless = []
        for account_id in found.added:
            try:
                await self._book.secrets(self._book.account(account_id))
            except BadInput:
                keyless.append(account_id)
        return {**self._told(found), "keyless": sorted(keyless)}

    def _told(self, found: Imported) -> dict[str, Any]:
        settings = self._book.loaded.settings
        names = {one.id: one for one in (*settings.account, *found.accounts.values())}
        return {
            "changes": found.changes,
            "accounts": [
                {
                    "id": account_id,
                    "name": names[account_id].name,
                    "platform": names[account_id].platform.value,
                    "added": account_id in found.added,
                }
                for account_id in found.accounts
            ],
            "clashing": list(found.clashing),
            "window": dict(found.window),
        }
