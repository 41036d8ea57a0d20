"""`engine.json`: where the profile's engine says that it listens."""

import json
from dataclasses import dataclass
from pathlib import Path

__all__ = ["API", "Announced", "announced"]

API = 4
"""Number of the local API that this window speaks."""


@dataclass(frozen=True, slots=True)
class Announced:
    """What the file says. It may be stale: only `hello` proves that the engine is there."""

    pid: int
    port: int
    start_id: str
    token: str
    api: int
    version: str


def announced(profile: Path) -> Announced | None:
    """What the engine of this profile has written; None while there is nothing to be read."""
    try:
        told = json.loads((profile / "engine.json").read_text(encoding="utf-8"))
        return Announced(
            pid=int(told["pid"]),
            port=int(told["port"]),
            start_id=str(told["start_id"]),
            token=str(told["token"]),
            api=int(told["api"]),
            version=str(told["version"]),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None
