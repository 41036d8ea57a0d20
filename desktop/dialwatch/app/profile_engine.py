"""The engine of a profile: whether one runs, and how the window starts its own."""

from collections.abc import Sequence
from pathlib import Path

from dialwatch.engine.child import child_command
from dialwatch.engine.lock import held

__all__ = ["ProfileEngine"]


class ProfileEngine:
    """The engine that belongs to a profile, as the keeper needs to know it."""

    def __init__(self, profile: Path, secrets: Path | None) -> None:
        self._profile = profile
        self._secrets = secrets

    def held(self) -> bool:
        return held(self._profile)

    def command(self) -> Sequence[str]:
        arguments = ["--owned", "--profile", str(self._profile)]
        if self._secrets is not None:
            arguments += ["--secrets", str(self._secrets)]
        return child_command("collect", arguments)
