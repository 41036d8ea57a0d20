"""Marks: by which the lines about a call are found, though they hold no number.

A mark is a keyed hash of an account and a number, a session, a task. Its key lies in a file of its
own, so that whoever gets a copy of the audit log alone cannot try numbers until one fits.
"""

import secrets
from collections.abc import Iterable
from hashlib import blake2b
from pathlib import Path

from dialwatch.calls.number import matching
from dialwatch.files import write_private

__all__ = ["Marks"]

_KEY = 32
_SIZE = 16
_SHORTEST_NUMBER = 7
_OF_NUMBERS = frozenset("+0123456789 -().\u00a0\u2011/*")


class Marks:
    """Makes the marks of one log."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    @classmethod
    def beside(cls, path: Path) -> "Marks":
        """With the key of the log at this path; a new one where it has none, or none that is whole:
        then the lines stay, but those before are no longer found by a call. Raises OSError.
        """
        file = path.with_suffix(".key")
        key = file.read_bytes() if file.exists() else b""
        if len(key) != _KEY:
            key = secrets.token_bytes(_KEY)
            write_private(file, key)
        return cls(key)

    def of(self, account: str, names: Iterable[str]) -> set[str]:
        """The marks of these numbers, sessions, tasks of an account; empty names have none."""
        keys = {_form(name) for name in names} - {""}
        return {self._hash(f"{len(account)}:{account}{key}") for key in keys}

    def _hash(self, text: str) -> str:
        told = text.encode("utf-8", "backslashreplace")
        return blake2b(told, key=self._key, digest_size=_SIZE).hexdigest()


def _form(name: str) -> str:
    """Numbers are the same however they are written; a leading zero or plus makes no other one."""
    digits = matching(name).lstrip("0")
    if len(digits) >= _SHORTEST_NUMBER and _OF_NUMBERS.issuperset(name.strip()):
        return digits
    return name.strip().casefold()
