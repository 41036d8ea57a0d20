"""The applications whose numbers can be bound: their mode, what it allows, what is asked for."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from dialwatch.calls.binding import Mode
from dialwatch.calls.errors import BadInput, DialwatchError, PlatformError
from dialwatch.calls.platform import Platform
from dialwatch.engine.bindings.book import BindingBook
from dialwatch.platforms.binding import Binds, Limits, Step
from dialwatch.settings import AccountSettings

__all__ = ["Applications", "explained"]

_PATIENCE = 5.0
"""Real seconds for which the list waits for modes that have to be asked for."""
_ASKING = "It is asked which mode the application has."
_NOBODY_KNOWS = (
    "Which mode the application has cannot be told. Say it in the account's contract "
    "(Watch → Contracts)."
)
_NO_BINDINGS = "In X mode the platform keeps no bindings: it asks who is to be reached."


def explained(error: DialwatchError) -> str:
    """What went wrong, and what to do."""
    advice = getattr(error, "advice", "")
    return f"{error} {advice}".strip()


@dataclass(slots=True)
class _Asked:
    """What came of asking for an account's mode."""

    task: "asyncio.Task[Mode | None]"
    client: Binds


class Applications:
    """Those of all accounts."""

    def __init__(
        self,
        book: BindingBook,
        accounts: Callable[[], Sequence[AccountSettings]],
        binds_of: Callable[[str], Binds],
    ) -> None:
        """`binds_of` raises BadInput for an account that cannot be used now."""
        self._book = book
        self._accounts = accounts
        self._binds_of = binds_of
        self._asked: dict[str, _Asked] = {}

    def ids(self) -> list[str]:
        """Accounts that have numbers to bind."""
        return [one.id for one in self._accounts() if one.platform is Platform.HUAWEI]

    def name(self, account: str) -> str:
        """As the user calls it."""
        return next((one.name for one in self._accounts() if one.id == account), account)

    def sure(self, account: str) -> str:
        """The account's id. Raises BadInput for one that has no numbers to bind."""
        if account not in self.ids():
            raise BadInput("No numbers can be bound on that account.")
        return account

    async def mode(self, account: str) -> tuple[Mode, Binds]:
        """The mode, and the client by which to ask. Asked for once for each connection.

        Raises BadInput where it cannot be used or nobody knows its mode, and PlatformError.
        """
        client = self._binds_of(self.sure(account))
        asked = self._asked.get(account)
        if asked is None or asked.client is not client or _failed(asked.task):
            task = asyncio.create_task(self._ask(account, client), name=f"mode of {account}")
            self._asked[account] = asked = _Asked(task, client)
        mode = await asyncio.shield(asked.task)
        if mode is None:
            raise BadInput(_NOBODY_KNOWS)
        if mode is Mode.X:
            raise BadInput(_NO_BINDINGS)
        return mode, client

    async def _ask(self, account: str, client: Binds) -> Mode | None:
        mode = await client.mode()
        limits = client.limits(mode) if mode is not None else None
        await self._book.set_mode(account, mode, limits)
        return mode

    async def told(self) -> list[dict[str, Any]]:
        """All of them, for the API. A mode that is long in coming is told as not known yet."""
        return list(await asyncio.gather(*(self._told(one) for one in self.ids())))

    async def _told(self, account: str) -> dict[str, Any]:
        held = await self._book.sure(account)
        known, sentence, client, asking = held.mode, "", None, False
        try:
            async with asyncio.timeout(_PATIENCE):
                known, client = await self.mode(account)
        except TimeoutError:
            sentence, asking = _ASKING, True
        except (BadInput, PlatformError) as error:
            sentence = explained(error)
        return {
            "account": account,
            "name": self.name(account),
            "mode": known or "",
            "sentence": sentence,
            "asking": asking,
            "bindings": sum(held.standing_on(x) for x in held.numbers),
            "limits": _limits(client.limits(known)) if client and known else {},
            "fields": _fields(client, known) if client and known else {},
        }

    def forget(self, account: str) -> None:
        """The account was removed."""
        asked = self._asked.pop(account, None)
        if asked is not None:
            asked.task.cancel()

    async def close(self) -> None:
        """Ask no more."""
        tasks = [one.task for one in self._asked.values()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _failed(task: "asyncio.Task[Mode | None]") -> bool:
    """It is worth asking once more."""
    return task.done() and (
        task.cancelled() or task.exception() is not None or task.result() is None
    )


def _limits(limits: Limits) -> dict[str, Any]:
    told = asdict(limits)
    return {**told, "modifies": sorted(limits.modifies), "tells": sorted(limits.tells)}


def _fields(client: Binds, mode: Mode) -> dict[str, list[dict[str, Any]]]:
    fields = {step: client.fields(mode, step) for step in Step}
    return {step.value: [one.told() for one in form] for step, form in fields.items() if form}
