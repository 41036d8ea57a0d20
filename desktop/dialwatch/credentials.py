"""Keys of accounts: where they are kept, said plainly, and never in the settings.

With `--secrets DIR` they are files that only their owner can read; else the system's keyring, a
file sealed with a passphrase (`sealed_keys`), or the memory of the engine, until it ends. A keyring
is used from a thread with a time-out, because a locked one waits for its user.
"""

import json
import os
import re
import stat
import tomllib
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol, TypeVar

import tomlkit
from pydantic import SecretStr

from dialwatch.calls.errors import BadInput
from dialwatch.calls.platform import Platform
from dialwatch.files import write_private
from dialwatch.in_thread import in_thread
from dialwatch.sealed_keys import FILE as SEALED_FILE
from dialwatch.sealed_keys import SealedKeys, SealedState

__all__ = [
    "KEY_NAMES",
    "Credentials",
    "FileSecrets",
    "Keep",
    "Kept",
    "KeyringLocked",
    "KeyringSecrets",
    "MemorySecrets",
    "Place",
    "PlaceKind",
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

_TRIAL = "_trial"
"""Under this name a keyring is tried; no account can have it."""

_SAFE_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
_T = TypeVar("_T")


class PlaceKind(StrEnum):
    """Where keys can be kept. The values are sent."""

    FILES = "files"
    KEYRING = "keyring"
    PASSPHRASE = "passphrase"  # noqa: S105 - the name of a place
    MEMORY = "memory"


@dataclass(frozen=True, slots=True)
class Kept:
    """Where keys are kept, for the user."""

    lasting: bool
    """False: gone when the engine ends."""
    sentence: str
    place: PlaceKind


@dataclass(frozen=True, slots=True)
class Place:
    """A place for keys, and whether it can be used now."""

    kind: PlaceKind
    state: str = "ready"
    """`ready`; of the keyring also `locked` or `missing`; of the passphrase a `SealedState`."""
    path: str = ""
    """Of files."""


class KeyringLocked(BadInput):
    """The keyring does not answer: it waits for its user."""


class Keep(Protocol):
    """A place for keys. All methods raise BadInput with a sentence for the user."""

    async def write(self, account: str, secrets: Secrets) -> Kept: ...
    async def read(self, account: str) -> Secrets | None: ...
    async def forget(self, account: str) -> None: ...


class FileSecrets:
    """Files `<account>.toml` (or `.json`) in one folder; refused when others can read them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @property
    def folder(self) -> Path:
        """Where they are."""
        return self._folder

    async def write(self, account: str, secrets: Secrets) -> Kept:
        path = self._folder / f"{_safe(account)}.toml"
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            write_private(path, tomlkit.dumps(_plain(secrets)).encode())
        except OSError as err:
            raise BadInput(f"The keys cannot be written to {path} ({err.strerror}).") from err
        return Kept(True, f"The keys are kept in {path}, which only you can read.", PlaceKind.FILES)

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
        return Kept(True, "The keys are kept in the system's keyring.", PlaceKind.KEYRING)

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

    async def state(self) -> str:
        """`ready`, `locked` or `missing`: tried by keeping something for a moment."""
        try:
            await self.write(_TRIAL, {"trial": SecretStr("trial")})
            await self.forget(_TRIAL)
        except KeyringLocked:
            return "locked"
        except BadInput:
            return "missing"
        return "ready"

    async def _asked(self, question: Callable[[], _T]) -> _T:
        try:
            return await in_thread(question, self._patience)
        except TimeoutError as err:
            raise KeyringLocked(
                "The system's keyring does not answer; it may be locked. "
                "Unlock it, then test the account; or start with --secrets DIR."
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
            PlaceKind.MEMORY,
        )

    async def read(self, account: str) -> Secrets | None:
        return self._held.get(account)

    async def forget(self, account: str) -> None:
        self._held.pop(account, None)


class Credentials:
    """Where the keys of this profile's accounts are."""

    def __init__(
        self, keep: Keep, fallback: Keep | None = None, sealed: SealedKeys | None = None
    ) -> None:
        self._keep = keep
        self._fallback = fallback
        self.sealed = sealed
        """The file under a passphrase; None: keys are files, and nothing else is offered."""

    @classmethod
    def of(cls, profile: Path, secrets: Path | None) -> "Credentials":
        """Files in `secrets` when it is named; else the keyring, a sealed file, or memory."""
        if secrets is not None:
            return cls(FileSecrets(secrets))
        keyring = KeyringSecrets(SystemKeyring(), profile)
        return cls(keyring, MemorySecrets(), SealedKeys(profile / SEALED_FILE))

    async def places(self) -> list[Place]:
        """Where keys can be kept, the best place first. Never raises."""
        found: list[Place] = []
        if isinstance(self._keep, FileSecrets):
            found.append(Place(PlaceKind.FILES, path=str(self._keep.folder)))
        elif isinstance(self._keep, KeyringSecrets):
            found.append(Place(PlaceKind.KEYRING, await self._keep.state()))
        if self.sealed is not None:
            found.append(Place(PlaceKind.PASSPHRASE, self.sealed.state.value))
        if self._fallback is not None:
            found.append(Place(PlaceKind.MEMORY))
        return found

    async def write(self, account: str, secrets: Secrets, place: PlaceKind | None = None) -> Kept:
        """Keep the keys there; `place` None: at the best place that can be used. Raises BadInput
        when they cannot be kept there, or nowhere is left to keep them.
        """
        match place:
            case PlaceKind.PASSPHRASE:
                return await self._seal(account, secrets)
            case PlaceKind.MEMORY if self._fallback is not None:
                await self._fallback.write(account, secrets)
                return Kept(False, _UNTIL_THE_END, PlaceKind.MEMORY)
            case PlaceKind.KEYRING | PlaceKind.FILES:
                return await self._keep.write(account, secrets)
        try:
            return await self._keep.write(account, secrets)
        except BadInput:
            if self.sealed is not None and self.sealed.state is SealedState.OPEN:
                return await self._seal(account, secrets)
            if self._fallback is None:
                raise
            return await self._fallback.write(account, secrets)

    async def replace(self, account: str, secrets: Secrets, place: PlaceKind | None = None) -> Kept:
        """Keep other keys of an account, and take the old ones out of where they were. Raises
        BadInput as `write`; then the old ones stay.
        """
        before = await self._holder(account)
        kept = await self.write(account, secrets, place)
        if before is not self._keep_of(kept.place):
            with suppress(BadInput):  # a place out of reach must not stop what was done
                await before.forget(account)
        return kept

    def _keep_of(self, place: PlaceKind) -> "Keep | SealedKeys":
        kinds = {PlaceKind.MEMORY: self._fallback, PlaceKind.PASSPHRASE: self.sealed}
        return kinds.get(place) or self._keep

    async def _holder(self, account: str) -> "Keep | SealedKeys":
        """Where the keys are, as far as that can be told; the keyring is not asked."""
        if self._fallback is not None and await self._fallback.read(account) is not None:
            return self._fallback
        if self.sealed is not None and account in self.sealed.accounts:
            return self.sealed
        return self._keep

    async def read(self, account: str, platform: Platform) -> Secrets:
        """All keys that this platform needs. Raises BadInput with a sentence for the user."""
        found = await self._fallback.read(account) if self._fallback else None
        if found is None and self.sealed is not None and account in self.sealed.accounts:
            found = await self.sealed.read(account)
        if found is None:
            found = await self._keep.read(account)
        if found is None:
            raise BadInput("There are no keys for this account. Enter them in Watch → Settings.")
        missing = [name for name in KEY_NAMES[platform] if not _told(found, name)]
        if missing:
            raise BadInput(f"The keys of this account lack {' and '.join(missing)}.")
        return found

    async def forget(self, account: str) -> None:
        """Take the keys out of where they are. Raises BadInput when that place is out of reach."""
        await (await self._holder(account)).forget(account)

    async def _seal(self, account: str, secrets: Secrets) -> Kept:
        if self.sealed is None:
            raise BadInput("Keys are kept in files here; no passphrase is needed.")
        await self.sealed.write(account, secrets)
        return Kept(True, _SEALED, PlaceKind.PASSPHRASE)


_SEALED = (
    "The keys are kept in a file that only your passphrase opens; it is asked for after each start."
)
_UNTIL_THE_END = "The keys are kept in memory, until the program ends; then they are asked again."


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
