"""The keys of accounts that are there: unlocked, replaced, and in use at once."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from pydantic import SecretStr

from dialwatch.calls.errors import BadInput
from dialwatch.credentials import Kept, PlaceKind
from dialwatch.engine.accounts import AccountBook
from dialwatch.redaction import hide
from dialwatch.sealed_keys import SealedState

__all__ = ["KeyDesk"]

Reconnect = Callable[[str], Awaitable[None]]
Noted = Callable[[str, str, object], Awaitable[None]]


class KeyDesk:
    """Tells nobody a key."""

    def __init__(self, book: AccountBook, reconnect: Reconnect, noted: Noted) -> None:
        """`reconnect`: asks an account's platform anew; `noted`: writes a line into the log."""
        self._book = book
        self._reconnect = reconnect
        self._noted = noted

    def told(self) -> dict[str, Any]:
        """Whether keys wait for their passphrase, and those of how many accounts."""
        sealed = self._book.credentials.sealed
        waiting = sealed.accounts if sealed and sealed.state is SealedState.LOCKED else ()
        return {"locked": bool(waiting), "accounts": len(waiting)}

    async def unlock(self, passphrase: SecretStr) -> None:
        """Open the kept keys, or begin to keep some under it. Raises BadInput."""
        sealed = self._book.credentials.sealed
        if sealed is None:
            raise BadInput("Keys are kept in files here; no passphrase is needed.")
        hide(passphrase.get_secret_value())
        await sealed.unlock(passphrase)
        known = {account.id for account in self._book.loaded.settings.account}
        for account_id in known.intersection(sealed.accounts):
            await self._reconnect(account_id)

    async def replace(
        self, account_id: str, keys: Mapping[str, SecretStr], place: PlaceKind | None
    ) -> Kept:
        """Use other keys of an account from now on. Raises BadInput."""
        kept = await self._book.replace_keys(account_id, keys, place)
        await self._noted(account_id, "keys", [])
        await self._reconnect(account_id)
        return kept
