"""What `dialwatch account` does: through the running engine, or under its lock when none runs."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import quote

from dialwatch.calls.account import AccountState, Light
from dialwatch.calls.contract_report import ContractReport
from dialwatch.calls.contract_view import ContractChange
from dialwatch.calls.errors import BadInput, EngineClash
from dialwatch.calls.push import PUSH_KINDS
from dialwatch.clock import clock_for
from dialwatch.credentials import Credentials
from dialwatch.engine.accounts import AccountBook, draft_of
from dialwatch.engine.addresses import Addresses, base_of
from dialwatch.engine.announcement import find_engine
from dialwatch.engine.ask import ask
from dialwatch.engine.check import accept_through, check_through, checked
from dialwatch.engine.lock import EngineLock
from dialwatch.files import make_profile
from dialwatch.settings import SettingsFile

__all__ = ["Errands", "Listed"]

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Listed:
    """An account as the command line lists it."""

    id: str
    name: str
    platform: str
    zone: str
    state: str


class Errands:
    """Changes and tests accounts of a profile. All methods raise BadInput with a sentence."""

    def __init__(self, profile: Path, secrets: Path | None) -> None:
        self._profile = make_profile(profile)
        self._secrets = secrets

    def listed(self) -> list[Listed]:
        """The accounts; with their lights when an engine runs."""
        engine = find_engine(self._profile)
        if engine is None:
            settings = SettingsFile(self._profile / "settings.toml").load().settings
            return [
                Listed(one.id, one.name, one.platform.title, one.zone, "no engine runs")
                for one in settings.account
            ]
        states = [AccountState.of(state) for state in ask(engine, "GET", "accounts")["accounts"]]
        return [
            Listed(one.id, one.name, one.platform.title, one.zone, _state(one)) for one in states
        ]

    def add(self, told: dict[str, Any]) -> tuple[str, str]:
        """Add an account. Returns its id and a sentence on where its keys are."""
        draft_of(told)  # what does not fit is said before anything is asked

        async def here(book: AccountBook) -> tuple[str, str]:
            account, kept = await book.add(draft_of(told), lasting=True)
            return account.id, kept.sentence

        engine = find_engine(self._profile)
        if engine is None:
            return self._locked(here)
        answer = ask(engine, "POST", "accounts", told)
        return answer["id"], answer["sentence"]

    def remove(self, account_id: str) -> str:
        """Forget an account and its keys; its calls stay. Returns what became of the keys."""
        engine = find_engine(self._profile)
        if engine is None:
            return self._locked(lambda book: book.remove(account_id))
        return str(ask(engine, "DELETE", f"accounts/{quote(account_id, safe='')}")["sentence"])

    def test(self, account_id: str) -> tuple[bool, str]:
        """Whether the account works, and the sentence that says so."""
        engine = find_engine(self._profile)
        if engine is not None:
            told = ask(engine, "POST", f"accounts/{quote(account_id, safe='')}/test")
            return bool(told["ok"]), str(told["sentence"])
        return self._locked(lambda book: self._probe(book, account_id))

    def receiver(self, changes: dict[str, Any]) -> dict[str, Any]:
        """Change how pushes are received, where anything is named; then how it stands."""
        engine = find_engine(self._profile)
        if engine is not None:
            told: dict[str, Any] = (
                ask(engine, "POST", "receiver", changes)
                if changes
                else ask(engine, "GET", "receiver")
            )
            return told

        async def here(book: AccountBook) -> dict[str, Any]:
            if changes:
                book.set_receiver(changes)
            return self._addresses(book)

        return self._locked(here)

    def _addresses(self, book: AccountBook) -> dict[str, Any]:
        settings = book.loaded.settings
        addresses = Addresses(self._profile)
        base = base_of(settings.receiver, settings.receiver.port)
        return {
            "settings": settings.receiver.model_dump(mode="json"),
            "listening": False,
            "failure": "",
            "address": base,
            "accounts": [
                {
                    "name": account.name,
                    "platform": account.platform.value,
                    "kinds": [
                        {"title": kind.title, "url": addresses.url(base, account.id, kind.id)}
                        for kind in PUSH_KINDS[account.platform]
                    ],
                }
                for account in settings.account
            ],
        }

    def check_contract(self, account_id: str, told: Callable[[int, int], None]) -> ContractReport:
        """Hold the account's platform against its contract; `told` hears how far it is."""
        engine = find_engine(self._profile)
        if engine is not None:
            return check_through(engine, account_id, told)
        return self._locked(lambda book: self._check(book, account_id, told))

    def accept(self, account_id: str, changes: list[ContractChange]) -> None:
        """Keep these changes of the account's contract."""
        engine = find_engine(self._profile)
        if engine is not None:
            accept_through(engine, account_id, changes)
            return

        async def here(book: AccountBook) -> None:
            book.change_contract(account_id, changes)

        self._locked(here)

    async def _check(
        self, book: AccountBook, account_id: str, told: Callable[[int, int], None]
    ) -> ContractReport:
        from dialwatch.platforms.catalogue import connect

        account, clock = book.account(account_id), clock_for(self._profile)
        client = connect(account, await book.secrets(account), clock)
        try:
            return await checked(account, client, clock, told)
        finally:
            await client.close()

    async def _probe(self, book: AccountBook, account_id: str) -> tuple[bool, str]:
        from dialwatch.platforms.catalogue import connect

        account = book.account(account_id)
        client = connect(account, await book.secrets(account), clock_for(self._profile))
        try:
            result = await client.probe()
        finally:
            await client.close()
        return result.ok, result.sentence

    def _locked(self, errand: Callable[[AccountBook], Coroutine[Any, Any, T]]) -> T:
        lock = EngineLock(self._profile)
        try:
            lock.acquire()
        except EngineClash as err:
            raise BadInput("The engine of this profile is just starting. Try again.") from err
        try:
            book = AccountBook(self._profile, Credentials.of(self._profile, self._secrets))
            return asyncio.run(errand(book))
        finally:
            lock.release()


def _state(account: AccountState) -> str:
    if account.sentence:
        return f"{account.light.value}: {account.sentence}"
    return "works" if account.light is Light.LIVE else account.light.value
