"""All settings of a profile in one place: told, changed, and put into effect at once.

Keys are no settings: they have their own routes, and nothing here ever holds one.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Protocol

from pydantic import BaseModel, ValidationError

from dialwatch.calls.errors import BadInput
from dialwatch.engine.accounts import AccountBook
from dialwatch.recording_settings import RecordingSettings
from dialwatch.settings import AccountSettings, ReceiverSettings, Settings

__all__ = ["ACCOUNT_FIELDS", "Effects", "SettingsDesk"]

SECTIONS = tuple(name for name in Settings.model_fields if name != "account")
"""The parts of the settings that belong to no account."""

_NOTED = {"bindings": "binding_warnings_changed", "retention": "retention days"}
"""What a change is called in the log of actions, where that is not the part's own name."""

ACCOUNT_FIELDS = ("name", "base_url", "zone", "ca_file")
"""What of an account is changed here; the rest of it has editors of its own."""


class Effects(Protocol):
    """What has to be done when settings change."""

    async def apply_receiver(self, settings: ReceiverSettings) -> None:
        """Receive pushes so from now on."""

    async def apply_recordings(self, before: RecordingSettings) -> None:
        """Recordings are kept otherwise than they were."""

    def apply_retention(self) -> None:
        """Data is kept for other days."""

    async def reconnect(self, account_id: str) -> None:
        """Ask an account's platform as its settings say now; one that is new is followed."""


Noted = Callable[[str, str, object], Awaitable[None]]


class SettingsDesk:
    """Nothing of a change is kept when a part of it does not fit."""

    def __init__(self, book: AccountBook, effects: Effects, noted: Noted) -> None:
        self._book = book
        self._effects = effects
        self._noted = noted

    def told(self) -> dict[str, Any]:
        """Every setting as it is now, and whether the file may be written."""
        loaded = self._book.loaded
        settings = loaded.settings
        return {
            "settings": {name: _plain(getattr(settings, name)) for name in SECTIONS},
            "accounts": [
                {
                    "id": account.id,
                    "platform": account.platform.value,
                    "simulated": account.simulated,
                    **account.model_dump(mode="json", include=set(ACCOUNT_FIELDS)),
                }
                for account in settings.account
            ],
            "newer": loaded.newer,
        }

    async def change(self, told: object) -> dict[str, Any]:
        """Keep `{"section": {"name": value}, "accounts": {id: {"name": value}}}`.

        Returns `faults`: "section.name" or "accounts.id.name" → why; where there is any, nothing
        was kept. Raises BadInput for what is no change at all, or cannot be written.
        """
        sections, accounts, faults = self._read(told)
        if not faults:
            await self.put(sections, accounts)
        return {**self.told(), "faults": faults}

    async def put(
        self, sections: Mapping[str, BaseModel], accounts: Mapping[str, AccountSettings]
    ) -> None:
        """Keep these, and put them into effect. Raises BadInput."""
        if not sections and not accounts:
            return
        before = self._book.loaded.settings
        self._book.put(sections, accounts.values())
        await self._take_effect(before)

    def _read(
        self, told: object
    ) -> tuple[dict[str, BaseModel], dict[str, AccountSettings], dict[str, str]]:
        if not isinstance(told, dict):
            raise BadInput("Give what is to change as an object.")
        settings, faults = self._book.loaded.settings, dict[str, str]()
        sections: dict[str, BaseModel] = {}
        accounts: dict[str, AccountSettings] = {}
        for name, changes in told.items():
            if name == "accounts" and isinstance(changes, dict):
                for account_id, wanted in changes.items():
                    account = self._book.account(str(account_id))
                    place = f"accounts.{account.id}"
                    if made := _changed(account, wanted, place, faults, ACCOUNT_FIELDS):
                        accounts[account.id] = made
            elif name in SECTIONS:
                if made := _changed(getattr(settings, name), changes, name, faults):
                    sections[name] = made
            else:
                raise BadInput(f"There are no settings “{str(name)[:40]}”.")
        return sections, accounts, faults

    async def _take_effect(self, before: Settings) -> None:
        after = self._book.loaded.settings
        for name in SECTIONS:
            changes = _difference(getattr(before, name), getattr(after, name))
            if changes and name != "recordings":
                await self._noted("", _NOTED.get(name, name), changes)
        await self._effects.apply_recordings(before.recordings)
        if before.retention != after.retention:
            self._effects.apply_retention()
        if before.receiver != after.receiver:
            await self._effects.apply_receiver(after.receiver)
        earlier = {account.id: account for account in before.account}
        anew: list[str] = []
        for account in after.account:
            other = earlier.get(account.id)
            if other != account:
                names = sorted(_difference(other, account)) if other else ["new"]
                await self._noted(account.id, "account", names)
            if other != account or before.polling != after.polling:
                anew.append(account.id)
        # At the same time: the keys of each may be long in coming.
        await asyncio.gather(*(self._effects.reconnect(account_id) for account_id in anew))


def _plain(value: BaseModel) -> dict[str, Any]:
    return value.model_dump(mode="json")


def _difference(before: BaseModel, after: BaseModel) -> dict[str, list[Any]]:
    """Name of a setting → [before, after]."""
    old, new = _plain(before), _plain(after)
    return {name: [old.get(name), value] for name, value in new.items() if old.get(name) != value}


def _changed(
    value: Any, told: object, place: str, faults: dict[str, str], allowed: tuple[str, ...] = ()
) -> Any:
    """The value with these changes; None where it does not fit, or nothing changes."""
    if not isinstance(told, dict):
        raise BadInput("Give the changes of a part of the settings as an object.")
    for name in told:
        if name not in (allowed or type(value).model_fields):
            raise BadInput(f"There is no setting “{str(name)[:40]}”.")
    try:
        made = type(value).model_validate({**value.model_dump(), **told})
    except ValidationError as err:
        faults.update(_faults(err, place, sorted(told)))
        return None
    return made if made != value else None


def _faults(error: ValidationError, place: str, told: list[str]) -> dict[str, str]:
    """Why each does not fit; what belongs to no single setting is said at the first of them."""
    found: dict[str, str] = {}
    for one in error.errors(include_url=False, include_input=False, include_context=False):
        text = one["msg"].removeprefix("Value error, ")
        named, _, rest = text.partition(": ")
        if one["loc"]:
            name = str(one["loc"][0])
        elif named in told:  # a check of the whole that names one of its parts
            name, text = named, rest
        else:
            name = _meant(text, told)
        found.setdefault(f"{place}.{name}", f"{text[:1].upper()}{text[1:]}.")
    return found


def _meant(message: str, told: list[str]) -> str:
    """The setting of which a check of the whole speaks."""
    return "base_url" if "address" in message or not told else told[0]
