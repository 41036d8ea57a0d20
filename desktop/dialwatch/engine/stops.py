"""Whom not to call: put on the list by hand, from a list, or by one click on a call."""

from collections.abc import Awaitable, Callable, Iterable
from typing import Any

from dialwatch.calls.errors import BadInput
from dialwatch.calls.platform import Platform
from dialwatch.platforms.stoplist import Stops, stop_key
from dialwatch.settings import AccountSettings
from dialwatch.store.journal import Journal
from dialwatch.store.stoplist import Stop, StopList

__all__ = ["Stopping"]

_LONGEST = 200
_MOST = 50_000
_IDS = ("uniqueid", "orderid", "caseid", "case_id", "order_id", "unique_id")
"""Members of what was uploaded with a number by which a question may name it (blu.md 5)."""

Noted = Callable[[str, str, object], Awaitable[None]]


class Stopping:
    """The lists of all accounts that are asked before a dial."""

    def __init__(
        self,
        stops: StopList,
        journal: Journal,
        account: Callable[[str], AccountSettings],
        noted: Noted,
        allow: Callable[[], None],
    ) -> None:
        """`noted` writes a line into the audit log: account, action, what about it. `allow`
        raises BadInput where nobody may change anything."""
        self.stops = stops
        self._journal = journal
        self._account = account
        self._noted = noted
        self._allow = allow

    def of(self, account_id: str) -> Stops:
        """The list as the receiver asks it."""
        return _Of(self.stops, account_id)

    async def told(self, account_id: str, wanted: str = "") -> dict[str, Any]:
        """How many there are, and the newest of those that hold `wanted`. Raises BadInput."""
        account = self._asked(account_id)
        rows = await self.stops.rows(account_id, wanted.strip())
        return {
            "account": account_id,
            "answered": account.push.go_code is not None and bool(account.push.on_failure),
            "size": self.stops.size(account_id),
            "stops": [
                {"key": one.key, "text": one.text, "reason": one.reason, "at": one.at}
                for one in rows
            ],
        }

    async def stop(self, account_id: str, told: object) -> dict[str, Any]:
        """Put on the list: `{"texts": […], "reason"}` or `{"call": number, "reason"}`.

        Raises BadInput. Returns `told` with how many are new (`added`).
        """
        self._asked(account_id)
        self._allow()
        if not isinstance(told, dict):
            raise BadInput("Give the numbers as a list of texts.")
        reason = str(told.get("reason") or "").strip()[:_LONGEST]
        texts = told.get("texts")
        if "call" in told:
            texts = await self._texts_of(account_id, told["call"])
        if not isinstance(texts, list) or not all(isinstance(one, str) for one in texts):
            raise BadInput("Give the numbers as a list of texts.")
        if len(texts) > _MOST:
            raise BadInput(f"Give at most {_MOST:,} entries at a time.")
        added = await self.stops.add(account_id, list(_stops(texts, reason)))
        await self._noted(account_id, "stop", {"entries": len(texts), "new": added})
        return {**await self.told(account_id), "added": added}

    async def unstop(self, account_id: str, told: object) -> dict[str, Any]:
        """Take off the list: `{"keys": […]}`. Raises BadInput."""
        self._asked(account_id)
        self._allow()
        keys = told.get("keys") if isinstance(told, dict) else None
        if not isinstance(keys, list) or not all(isinstance(one, str) for one in keys):
            raise BadInput("Name the entries as a list of texts.")
        removed = await self.stops.remove(account_id, keys)
        await self._noted(account_id, "unstop", {"entries": removed})
        return {**await self.told(account_id), "removed": removed}

    async def _texts_of(self, account_id: str, call: object) -> list[str]:
        """The number of a call, and the ids under which the platform may ask for it."""
        from dialwatch.platforms.catalogue import explain  # late: the engine starts sooner

        row = await self._journal.call_raw(call) if isinstance(call, int) else None
        if row is None or row.account != account_id:
            raise BadInput("There is no such call on this account.")
        variables = explain(Platform.BLU, row.raw, self._account(account_id).zone).variables
        ids = [text for name, text in variables.items() if name.casefold() in _IDS]
        return [text for text in (row.number, *ids) if text and "*" not in text]

    def _asked(self, account_id: str) -> AccountSettings:
        account = self._account(account_id)
        if account.platform is not Platform.BLU:
            raise BadInput(
                f"{account.platform.title} does not ask before a dial: cancel its calls instead."
            )
        return account


class _Of:
    def __init__(self, stops: StopList, account_id: str) -> None:
        self._stops = stops
        self._account = account_id

    def holds(self, keys: Iterable[str]) -> bool:
        """Whether one of these is on the list. Raises StoreError."""
        return self._stops.holds(self._account, keys)


def _stops(texts: Iterable[str], reason: str) -> Iterable[Stop]:
    for text in texts:
        shown = text.strip()[:_LONGEST]
        key = stop_key(shown)
        if key:
            yield Stop(key, shown, reason)
