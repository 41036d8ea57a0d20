"""Keys of accounts: where they are kept, said plainly, and never in the settings.

With `--secrets DIR` they are files that only their owner can read; else the system's keyring;
else the memory of the engine, until it ends. A keyring is used from a thread with a time-out,
because a locked one waits for its user.
"""

import asyncio
import json
import os
import re
import stat
import threading
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeVar

import tomlkit
from pydantic import SecretStr

from dialwatch.calls.errors import BadInput
from dialwatch.calls.platform import Platform
from dialwatch.files import write_private

__all__ = [
    "KEY_NAMES",
    "Credentials",
    "FileSecrets",
    "Keep",
    "Kept",
    "KeyringSecrets",
    "MemorySecrets",
    "Secrets",
    "SystemKeyring",
]

Secrets = Mapping[str, SecretStr]

KEY_NAMES: Mapping[Platform, tuple[str, ...]] = {
    Platform.AIRUDDER: ("app_key", "app_secret"),
    Platform.BLU: ("app_id", "app_key"),
    Platform.HUAWEI: ("app_key", "app_secret"),
}
"""What each platform issues to an account."""

_PATIENCE = 10.0
"""Real seconds that a keyring may take."""

_SAFE_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Kept:
    """Where keys are kept, for the user."""

    lasting: bool
    """False: gone when the engine ends."""
    sentence: str


class Keep(Protocol):
    """A place for keys. All methods raise BadInput with a sentence for the user."""

    async def write(self, account: str, secrets: Secrets) -> Kept: ...
    async def read(self, account: str) -> Secrets | None: ...
    async def forget(self, account: str) -> None: ...


class FileSecrets:
    """Files `<account>.toml` (or `.json`) in one folder; refused when others can read them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    async def write(self, account: str, secrets: Secrets) -> Kept:
        path = self._folder / f"{_safe(account)}.toml"
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            write_private(path, tomlkit.dumps(_plain(secrets)).encode())
        except OSError as err:
            raise BadInput(f"The keys cannot be written to {path} ({err.strerror}).") from err
        return Kept(True, f"The keys are kept in {path}, which only you can read.")

    async def read(self, account: str) -> Secrets | None:
        for suffix, parse in ((".toml", tomllib.loads), (".json", json.loads)):
            path = self._folder / f"{_safe(account)}{suffix}"
            try:
                if not path.exists():
                    continue
                _refuse_open(path)
                told = parse(path.read_text(encoding="utf-8"))
            except OSError as err:
                raise BadInput(f"The keys in {path} cannot be read ({err.strerror}).") from err
            except ValueError as err:
                raise BadInput(
                    f"The keys in {path} cannot be understood. Write one line for each key, "
                    'like app_key = "…".'
                ) from err
            return _secret(told)
        return None

    async def forget(self, account: str) -> None:
        for suffix in (".toml", ".json"):
            (self._folder / f"{_safe(account)}{suffix}").unlink(missing_ok=True)


class Ring(Protocol):
    """What we need of a keyring; any method may raise anything."""

    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


class SystemKeyring:
    """The system's keyring, imported when first used; one that keeps plain text is refused."""

    def get_password(self, service: str, username: str) -> str | None:
        return self._ring().get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self._ring().set_password(service, username, password)

    def delete_password(self, service: str, username: str) -> None:
        self._ring().delete_password(service, username)

    def _ring(self) -> Ring:
        import keyring

        chosen = keyring.get_keyring()
        for back_end in getattr(chosen, "backends", [chosen]):  # a chain hides the writing one
            if not type(back_end).__module__.startswith("keyrings.alt"):
                ring: Ring = back_end
                return ring
        raise RuntimeError("this keyring would write plain text")


class KeyringSecrets:
    """Keys in a keyring: written, read back and compared, in a thread with a time-out."""

    def __init__(self, ring: Ring, profile: Path, patience: float = _PATIENCE) -> None:
        self._ring = ring
        self._service = f"Dialwatch {profile}"
        self._patience = patience

    async def write(self, account: str, secrets: Secrets) -> Kept:
        text = json.dumps(_plain(secrets))

        def keep() -> bool:
            self._ring.set_password(self._service, account, text)
            return self._ring.get_password(self._service, account) == text

        if not await self._asked(keep):
            raise BadInput("The system's keyring did not keep the keys as they were given.")
        return Kept(True, "The keys are kept in the system's keyring.")

    async def read(self, account: str) -> Secrets | None:
        text = await self._asked(lambda: self._ring.get_password(self._service, account))
        if text is None:
            return None
        try:
            return _secret(json.loads(text))
        except ValueError as err:
            raise BadInput(
                "The system's keyring holds something else in place of the keys. "
                "Add the account again."
            ) from err

    async def forget(self, account: str) -> None:
        if await self._asked(lambda: self._ring.get_password(self._service, account)) is not None:
            await self._asked(lambda: self._ring.delete_password(self._service, account))

    async def _asked(self, question: Callable[[], _T]) -> _T:
        try:
            return await _in_thread(question, self._patience)
        except TimeoutError as err:
            raise BadInput(
                "The system's keyring does not answer; it may be locked. "
                "Unlock it and try again, or start with --secrets DIR."
            ) from err
        except Exception as err:  # back ends raise whatever they like
            raise BadInput(
                f"The system's keyring cannot be used ({type(err).__name__}). "
                "Start with --secrets DIR to keep keys in files that only you can read."
            ) from err


class MemorySecrets:
    """Keys in memory, until the engine ends."""

    def __init__(self) -> None:
        self._held: dict[str, Secrets] = {}

    async def write(self, account: str, secrets: Secrets) -> Kept:
        self._held[account] = dict(secrets)
        return Kept(
            False,
            "This system has no keyring that can be used, so the keys are kept only until the "
            "engine ends. Start with --secrets DIR to keep them in files that only you can read.",
        )

    async def read(self, account: str) -> Secrets | None:
        return self._held.get(account)

    async def forget(self, account: str) -> None:
        self._held.pop(account, None)


class Credentials:
    """Where the keys of this profile's accounts are."""

    def __init__(self, keep: Keep, fallback: Keep | None = None) -> None:
        self._keep = keep
        self._fallback = fallback

    @classmethod
    def of(cls, profile: Path, secrets: Path | None) -> "Credentials":
        """Files in `secrets` when it is named; else the keyring, else memory."""
        if secrets is not None:
            return cls(FileSecrets(secrets))
        return cls(KeyringSecrets(SystemKeyring(), profile), MemorySecrets())

    async def write(self, account: str, secrets: Secrets) -> Kept:
        """Keep the keys. Raises BadInput when nowhere is left to keep them."""
        try:
            return await self._keep.write(account, secrets)
        except BadInput:
            if self._fallback is None:
                raise
            return await self._fallback.write(account, secrets)

    async def read(self, account: str, platform: Platform) -> Secrets:
        """All keys that this platform needs. Raises BadInput with a sentence for the user."""
        found = await self._fallback.read(account) if self._fallback else None
        if found is None:
            found = await self._keep.read(account)
        if found is None:
            raise BadInput("There are no keys for this account. Add the account again.")
        missing = [name for name in KEY_NAMES[platform] if not _told(found, name)]
        if missing:
            raise BadInput(f"The keys of this account lack {' and '.join(missing)}.")
        return found

    async def forget(self, account: str) -> None:
        """Take the keys out of where they are. Raises BadInput when that place is out of reach."""
        if self._fallback is not None and await self._fallback.read(account) is not None:
            await self._fallback.forget(account)
            return
        await self._keep.forget(account)


def _told(secrets: Secrets, name: str) -> bool:
    return name in secrets and bool(secrets[name].get_secret_value().strip())


def _plain(secrets: Secrets) -> dict[str, str]:
    return {name: value.get_secret_value() for name, value in secrets.items()}


def _secret(told: object) -> Secrets:
    if not isinstance(told, dict):
        raise BadInput("The keys must be written as names with values.")
    return {str(name): SecretStr(str(value)) for name, value in told.items()}


def _safe(account: str) -> str:
    if not _SAFE_ID.fullmatch(account):
        raise BadInput("This account's id cannot be used as a file name.")
    return account


def _refuse_open(path: Path) -> None:
    if os.name == "posix" and path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
        raise BadInput(
            f"The keys in {path} can be read by others. Close the file with "
            f"“chmod 600 {path}”, and consider the keys as seen."
        )


async def _in_thread(question: Callable[[], _T], patience: float) -> _T:
    """Ask in a thread that nobody waits for at exit: a locked keyring may never answer."""
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[_T] = loop.create_future()

    def settle(value: _T | None, error: BaseException | None) -> None:
        if answer.done():
            return
        if error is not None:
            answer.set_exception(error)
        else:
            answer.set_result(value)  # type: ignore[arg-type]

    def work() -> None:
        value: _T | None = None
        error: BaseException | None = None
        try:
            value = question()
        except Exception as err:  # noqa: BLE001 - handed to the one who asked
            error = err
        if not loop.is_closed():
            loop.call_soon_threadsafe(settle, value, error)

    threading.Thread(target=work, name="keyring", daemon=True).start()
    return await asyncio.wait_for(answer, patience)
