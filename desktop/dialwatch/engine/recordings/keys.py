"""The key of the kept recordings: in the keyring, made from a passphrase, or nowhere.

Asked for when the first recording is fetched or opened, not before: history opens without it.
"""

import asyncio
import os
import secrets
import stat
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import SecretStr

from dialwatch.calls.errors import BadInput
from dialwatch.credentials import Keep, KeyringSecrets, SystemKeyring
from dialwatch.files import write_private

__all__ = ["PASSPHRASE", "CacheKey", "KeyPlace", "key_place"]

PASSPHRASE = "passphrase"  # noqa: S105 - the name of a file
"""In the folder of the keys: any text, for its owner alone."""

_ENTRY = "_recordings"
_NAME = "key"
_BYTES = 32
_SALT = "salt"
_COST = 2**17
"""scrypt's n: 128 MiB of memory and some tenths of a second for each guess."""
_SHORTEST = 8


@dataclass(frozen=True, slots=True)
class CacheKey:
    """The master key. `secret` None: there is none, and recordings are held in memory."""

    secret: bytes | None = field(repr=False)
    sentence: str
    """Where it is, or why there is none and what to do."""


class KeyPlace:
    """Where a profile's key is had from."""

    async def key(self) -> CacheKey:
        """The key; made where there is none yet. Never raises."""
        try:
            return await self._key()
        except BadInput as err:
            return CacheKey(None, f"Recordings are held in memory until the engine ends. {err}")

    async def renew(self) -> CacheKey:
        """Another key: what was sealed with the old one can never be opened again."""
        try:
            await self._forget()
        except BadInput as err:
            return CacheKey(None, f"Recordings are held in memory until the engine ends. {err}")
        return await self.key()

    async def _key(self) -> CacheKey:
        raise NotImplementedError

    async def _forget(self) -> None:
        raise NotImplementedError


class _InKeyring(KeyPlace):
    def __init__(self, keep: Keep) -> None:
        self._keep = keep

    async def _key(self) -> CacheKey:
        held = await self._keep.read(_ENTRY)
        if held is None or _NAME not in held:
            made = {_NAME: SecretStr(secrets.token_hex(_BYTES))}
            await self._keep.write(_ENTRY, made)  # written, read back and compared
            held = made
        return CacheKey(
            _unhexed(held[_NAME].get_secret_value()),
            "Recordings are kept encrypted; their key is in the system's keyring.",
        )

    async def _forget(self) -> None:
        await self._keep.forget(_ENTRY)


class _FromPassphrase(KeyPlace):
    def __init__(self, file: Path, folder: Path) -> None:
        self._file = file
        self._salt = folder / _SALT

    async def _key(self) -> CacheKey:
        secret = await asyncio.to_thread(self._derived)
        return CacheKey(
            secret,
            "Recordings are kept encrypted; their key is made from the passphrase in "
            f"“{self._file}”.",
        )

    async def _forget(self) -> None:
        await asyncio.to_thread(self._salt.unlink, missing_ok=True)

    def _derived(self) -> bytes:
        from cryptography.hazmat.primitives.kdf.scrypt import Scrypt  # late: takes tens of ms

        passphrase = _passphrase(self._file)
        try:
            salt = _salt(self._salt)
        except OSError as err:
            raise BadInput(f"The file {self._salt} cannot be used ({err.strerror}).") from err
        return Scrypt(salt=salt, length=_BYTES, n=_COST, r=8, p=1).derive(passphrase)


def key_place(
    profile: Path,
    secrets_folder: Path | None,
    keyring: Callable[[Path], Keep] = lambda profile: KeyringSecrets(SystemKeyring(), profile),
) -> KeyPlace:
    """The place for this profile: a passphrase where a folder of keys is named, else the keyring.

    `keyring`: gives the keyring of a profile.
    """
    if secrets_folder is None:
        return _InKeyring(keyring(profile))
    return _FromPassphrase(secrets_folder / PASSPHRASE, profile / "recordings")


def _unhexed(told: str) -> bytes:
    try:
        secret = bytes.fromhex(told)
    except ValueError:
        secret = b""
    if len(secret) != _BYTES:
        raise BadInput("The system's keyring holds something else in place of the key.")
    return secret


def _passphrase(file: Path) -> bytes:
    wanted = (
        f"Write a passphrase of {_SHORTEST} characters or more into {file}, readable by you alone, "
        "and start the engine again to keep recordings on disk, encrypted."
    )
    try:
        if os.name == "posix" and file.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
            raise BadInput(
                f"The passphrase in {file} can be read by others. Close the file with "
                f"“chmod 600 {file}” and write another passphrase into it."
            )
        text = file.read_bytes().strip()
    except FileNotFoundError:
        raise BadInput(wanted) from None
    except OSError as err:
        raise BadInput(f"The passphrase in {file} cannot be read ({err.strerror}).") from err
    if len(text) < _SHORTEST:
        raise BadInput(f"The passphrase is too short. {wanted}")
    return text


def _salt(file: Path) -> bytes:
    """The profile's salt, made where there is none."""
    try:
        return file.read_bytes()
    except FileNotFoundError:
        made = os.urandom(16)
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        write_private(file, made)
        return made
