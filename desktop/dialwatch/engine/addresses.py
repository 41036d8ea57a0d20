"""The secret parts of the addresses that platforms push to: made once, and kept.

They outlive keys and restarts, because somebody at the vendor has entered them. The file is for
its owner alone, and holds no key of a platform.
"""

import json
import secrets
from pathlib import Path

from dialwatch.calls.errors import BadInput
from dialwatch.files import write_private
from dialwatch.receiver.doors import PREFIX
from dialwatch.settings import ReceiverSettings

__all__ = ["Addresses", "base_of"]

_NAME = "push-addresses.json"
_BYTES = 24


def base_of(settings: ReceiverSettings, port: int) -> str:
    """What stands before the secret part: the public address, or our own."""
    if settings.public_url:
        return settings.public_url.rstrip("/")
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    return f"{'https' if settings.certificate else 'http'}://{host}:{port}"


class Addresses:
    """Of one profile. Raises BadInput when the file cannot be read or written."""

    def __init__(self, profile: Path) -> None:
        self._path = profile / _NAME
        self._held: dict[str, dict[str, str]] | None = None

    def secret(self, account: str, kind: str) -> str:
        """What stands in the path of this account's pushes of this kind."""
        of_account = self._known().setdefault(account, {})
        if kind not in of_account:
            of_account[kind] = secrets.token_urlsafe(_BYTES)
            self._write()
        return of_account[kind]

    def url(self, base: str, account: str, kind: str) -> str:
        """The whole address of this account's pushes of this kind."""
        return f"{base}{PREFIX}{self.secret(account, kind)}"

    def renew(self, account: str) -> None:
        """Give the account new addresses; at the old ones nothing is taken any more."""
        self._known().pop(account, None)
        self._write()

    def _known(self) -> dict[str, dict[str, str]]:
        if self._held is None:
            self._held = self._read()
        return self._held

    def _read(self) -> dict[str, dict[str, str]]:
        try:
            told = json.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as err:
            raise BadInput(
                f"The addresses for pushes in {self._path} cannot be read, so none is received. "
                "Put the file back from a backup; or take it away, start again, and give the "
                "platforms the new addresses."
            ) from err
        return {
            str(account): {str(kind): str(secret) for kind, secret in kinds.items()}
            for account, kinds in (told.items() if isinstance(told, dict) else ())
            if isinstance(kinds, dict)
        }

    def _write(self) -> None:
        try:
            write_private(self._path, json.dumps(self._known(), indent=1).encode())
        except OSError as err:
            raise BadInput(
                f"The addresses for pushes cannot be written to {self._path} ({err.strerror})."
            ) from err
