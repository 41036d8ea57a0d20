"""Who acts from this profile, and whether anybody may."""

import getpass
from typing import Any

from dialwatch.calls.errors import BadInput
from dialwatch.engine.accounts import AccountBook
from dialwatch.settings import ActingSettings

__all__ = ["Acting"]


class Acting:
    """What stands before everything that changes something on a platform."""

    def __init__(self, book: AccountBook) -> None:
        self._book = book
        self._user = _user()

    @property
    def settings(self) -> ActingSettings:
        """As they are now."""
        return self._book.loaded.settings.acting

    @property
    def who(self) -> str:
        """As the log of actions names the user: `Ayu (ayu01)`, or the operating system's name."""
        name = self.settings.name
        if name and self._user and name != self._user:
            return f"{name} ({self._user})"
        return name or self._user

    def allow(self) -> None:
        """Raises BadInput where this profile only watches."""
        if self.settings.read_only:
            raise BadInput(
                "This desk only watches: nothing is changed on a platform from here. "
                "Act → Safety… switches that off."
            )

    def told(self) -> dict[str, Any]:
        """For the API."""
        return {**self.settings.model_dump(mode="json"), "user": self._user}

    def change(self, told: object) -> dict[str, Any]:
        """Act so from now on; what is not told stays. Raises BadInput. Returns what changed, as
        setting → [before, after]."""
        before = self.settings
        after = self._book.set_acting(told)
        return {
            name: [getattr(before, name), value]
            for name, value in after.model_dump(mode="json").items()
            if getattr(before, name) != value
        }


def _user() -> str:
    """Whom the operating system says that this is; empty where it does not."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # no such user in the system's files, as in some containers
        return ""
