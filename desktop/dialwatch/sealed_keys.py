"""Keys of accounts in one file, sealed with a passphrase: for computers without a keyring.

`keys.sealed` is JSON: a salt, scrypt's cost, a nonce, which accounts it holds, and their keys under
AES-GCM. The passphrase is nowhere on disk; it is asked for once after each start of the engine.
"""

import asyncio
import json
import os
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from pydantic import SecretStr

from dialwatch.calls.errors import BadInput
from dialwatch.files import write_private

__all__ = ["FILE", "SHORTEST", "KeysLocked", "SealedKeys", "SealedState"]

FILE = "keys.sealed"
SHORTEST = 8
"""Characters of a passphrase."""

_COST = 2**17
"""scrypt's n: 128 MiB of memory and some tenths of a second for each guess."""
_LEAST_COST, _MOST_COST = 2**4, 2**20
_BYTES, _SALT, _NONCE = 32, 16, 12
_NAME = "dialwatch keys"
_VERSION = 1

Secrets = Mapping[str, SecretStr]


class KeysLocked(BadInput):
    """The keys are there, and their passphrase was not given yet."""


class SealedState(StrEnum):
    """How it stands with the file."""

    NEW = "new"
    """There is none yet: the first passphrase that is given makes it."""
    LOCKED = "locked"
    OPEN = "open"
    BROKEN = "broken"
    """Its content is not ours, or of a newer program: it stays as it is."""


@dataclass(frozen=True, slots=True)
class _Sealed:
    salt: bytes
    cost: int
    nonce: bytes
    content: bytes
    accounts: tuple[str, ...]


class SealedKeys:
    """The file of one profile. All methods raise BadInput with a sentence for the user."""

    def __init__(self, path: Path, cost: int = _COST) -> None:
        """`cost`: scrypt's n for a file that is made."""
        self._path = path
        self._cost = cost
        self._key: bytes | None = None
        self._salt = b""
        self._held: dict[str, dict[str, str]] = {}
        self._one_at_a_time = asyncio.Lock()

    @property
    def state(self) -> SealedState:
        """How it stands with the file; never raises."""
        if self._key is not None:
            return SealedState.OPEN
        try:
            return SealedState.NEW if self._read() is None else SealedState.LOCKED
        except BadInput:
            return SealedState.BROKEN

    def holds(self, account: str) -> bool:
        """Whether this account's keys are here."""
        if self._key is not None:
            return account in self._held
        sealed = self._read()
        return sealed is not None and account in sealed.accounts

    @property
    def accounts(self) -> tuple[str, ...]:
        """The accounts whose keys are here; never raises."""
        if self._key is not None:
            return tuple(self._held)
        try:
            sealed = self._read()
        except BadInput:
            return ()
        return sealed.accounts if sealed else ()

    async def unlock(self, passphrase: SecretStr) -> None:
        """Open the file with its passphrase, or make it with a new one."""
        text = passphrase.get_secret_value().strip().encode()
        if len(text) < SHORTEST:
            raise BadInput(f"A passphrase has {SHORTEST} characters or more.")
        async with self._one_at_a_time:
            sealed = self._read()
            salt = sealed.salt if sealed else os.urandom(_SALT)
            cost = sealed.cost if sealed else self._cost
            key = await asyncio.to_thread(_derived, text, salt, cost)
            held = _opened(sealed, key) if sealed else {}
            self._key, self._salt, self._cost, self._held = key, salt, cost, held
            if sealed is None:
                self._write(key)

    async def write(self, account: str, secrets: Secrets) -> None:
        """Keep these keys. Raises KeysLocked before the passphrase was given."""
        key = self._must_be_open()
        before = dict(self._held)
        self._held[account] = {name: value.get_secret_value() for name, value in secrets.items()}
        try:
            self._write(key)
        except BadInput:
            self._held = before
            raise

    async def read(self, account: str) -> Secrets | None:
        """The keys of an account; None: they are not here. Raises KeysLocked."""
        if not self.holds(account):
            return None
        self._must_be_open()
        return {name: SecretStr(value) for name, value in self._held[account].items()}

    async def forget(self, account: str) -> None:
        """Take an account's keys out. Raises KeysLocked."""
        if self.holds(account):
            key = self._must_be_open()
            del self._held[account]
            self._write(key)

    def _must_be_open(self) -> bytes:
        if self._key is None:
            raise KeysLocked(
                "The keys are locked by your passphrase. Enter it: Watch → Unlock keys."
            )
        return self._key

    def _write(self, key: bytes) -> None:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # late: takes tens of ms

        nonce = os.urandom(_NONCE)
        names = sorted(self._held)
        content = AESGCM(key).encrypt(
            nonce, json.dumps(self._held).encode(), _bound(self._salt, names)
        )
        told = {
            "format": _NAME,
            "version": _VERSION,
            "salt": b64encode(self._salt).decode(),
            "cost": self._cost,
            "nonce": b64encode(nonce).decode(),
            "accounts": names,
            "content": b64encode(content).decode(),
        }
        try:
            write_private(self._path, json.dumps(told, indent=1).encode())
        except OSError as err:
            raise BadInput(f"The keys cannot be written ({err.strerror}).") from err

    def _read(self) -> _Sealed | None:
        try:
            told = json.loads(self._path.read_bytes())
        except FileNotFoundError:
            return None
        except OSError as err:
            raise BadInput(f"The file of keys cannot be read ({err.strerror}).") from err
        except ValueError:
            raise BadInput(_broken(self._path)) from None
        return _sealed(told, self._path)


def _sealed(told: Any, path: Path) -> _Sealed:
    if not isinstance(told, dict) or told.get("format") != _NAME:
        raise BadInput(_broken(path))
    if told.get("version") != _VERSION:
        raise BadInput(
            f"“{path.name}” was written by a newer Dialwatch, so it is left as it is. "
            "Use that version, or keep the keys somewhere else."
        )
    try:
        cost, accounts = int(told["cost"]), tuple(map(str, told["accounts"]))
        salt, nonce, content = (b64decode(told[name]) for name in ("salt", "nonce", "content"))
    except (KeyError, TypeError, ValueError):
        raise BadInput(_broken(path)) from None
    if not _LEAST_COST <= cost <= _MOST_COST or cost & (cost - 1) or len(nonce) != _NONCE:
        raise BadInput(_broken(path))
    return _Sealed(salt, cost, nonce, content, accounts)


def _broken(path: Path) -> str:
    return (
        f"“{path.name}” is damaged, so it is left as it is. Move it out of the profile's folder "
        "and enter the keys again."
    )


def _bound(salt: bytes, accounts: list[str]) -> bytes:
    """What stands in the clear is bound to the content: it cannot be changed unnoticed."""
    return json.dumps([_NAME, _VERSION, salt.hex(), accounts]).encode()


def _derived(passphrase: bytes, salt: bytes, cost: int) -> bytes:
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    return Scrypt(salt=salt, length=_BYTES, n=cost, r=8, p=1).derive(passphrase)


def _opened(sealed: _Sealed, key: bytes) -> dict[str, dict[str, str]]:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    bound = _bound(sealed.salt, list(sealed.accounts))
    try:
        told = json.loads(AESGCM(key).decrypt(sealed.nonce, sealed.content, bound))
    except InvalidTag:
        raise BadInput("This is not the passphrase of the kept keys.") from None
    return {account: dict(keys) for account, keys in told.items()}
