"""The erasure that was begun: kept until it is over, so that it goes on after a crash.

The one file in which the number still stands meanwhile. It is overwritten before it is taken away.
"""

import json
import os
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path

from dialwatch.calls.errors import StoreError
from dialwatch.files import write_private

__all__ = ["Pending", "PendingFile"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pending:
    """What was asked for."""

    number: str = field(repr=False)
    """As it was given."""
    codes: tuple[str, ...] = ()
    mark: str = ""
    keep_stop: bool = False
    who: str = ""
    names: tuple[str, ...] = field(default=(), repr=False)
    """Digits of all the ways in which it was found to be written."""


class PendingFile:
    """`erasing.json` of a profile. Its methods block."""

    NAME = "erasing.json"

    def __init__(self, profile: Path) -> None:
        self.path = profile / self.NAME

    def read(self) -> Pending | None:
        """What is to be gone on with; None: nothing. One that cannot be read is nothing, and is
        taken away: it was not written whole, so nothing had begun."""
        try:
            told = json.loads(self.path.read_text("utf-8"))
            return Pending(**{**told, "codes": tuple(told["codes"]), "names": tuple(told["names"])})
        except FileNotFoundError:
            return None
        except (OSError, ValueError, TypeError, KeyError):
            self.clear()
            return None

    def write(self, pending: Pending) -> None:
        """Keep it, durably. Raises StoreError."""
        try:
            write_private(self.path, json.dumps(asdict(pending)).encode())
        except OSError as err:
            raise StoreError(
                f"Nothing can be written into {self.path.parent} ({err.strerror}), so nothing was "
                "erased."
            ) from err

    def clear(self) -> None:
        """Overwrite it, then take it away."""
        with suppress(OSError):
            with self.path.open("r+b") as file:
                size = file.seek(0, os.SEEK_END)
                file.seek(0)
                file.write(b" " * size)
                file.flush()
                os.fsync(file.fileno())
            self.path.unlink(missing_ok=True)
