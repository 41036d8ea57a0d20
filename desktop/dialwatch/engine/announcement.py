"""`engine.json`: where the profile's engine listens, and the token of this start.

Written whole or not at all, readable by its owner alone. A file whose lock nobody holds is
stale: its engine was killed.
"""

import json
import secrets
from dataclasses import asdict, dataclass
from pathlib import Path

from dialwatch import __version__
from dialwatch.engine.lock import held
from dialwatch.files import write_private

__all__ = ["API", "Announcement", "find_engine"]

API = 4
"""Number of the local API; a window of another number does not attach."""

_NAME = "engine.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Announcement:
    """How to reach an engine."""

    pid: int
    port: int
    start_id: str
    """Another one at each start."""
    token: str
    api: int = API
    version: str = __version__

    @classmethod
    def fresh(cls, pid: int, port: int) -> "Announcement":
        """Of an engine that starts now, with a token of its own."""
        return cls(
            pid=pid, port=port, start_id=secrets.token_hex(8), token=secrets.token_urlsafe(32)
        )

    def write(self, profile: Path) -> None:
        """Tell it to the windows of this profile. Raises OSError."""
        write_private(profile / _NAME, json.dumps(asdict(self)).encode())

    def withdraw(self, profile: Path) -> None:
        """Take the file away, if it is still ours."""
        if (told := _read(profile)) is not None and told.start_id == self.start_id:
            (profile / _NAME).unlink(missing_ok=True)


def find_engine(profile: Path) -> Announcement | None:
    """The engine that runs on this profile; None when none does, or it has not announced itself."""
    return _read(profile) if held(profile) else None


def _read(profile: Path) -> Announcement | None:
    try:
        told = json.loads((profile / _NAME).read_text(encoding="utf-8"))
        return Announcement(
            pid=int(told["pid"]),
            port=int(told["port"]),
            start_id=str(told["start_id"]),
            token=str(told["token"]),
            api=int(told["api"]),
            version=str(told["version"]),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None
