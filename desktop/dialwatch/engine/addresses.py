"""The secret parts of the addresses that platforms push to: made once, and kept.

They outlive keys and restarts, because somebody at the vendor has entered them. The file is for
its owner alone, and holds no key of a platform.
"""

import json
import secrets
from pathlib import Path
from typing import Annotated

from pydantic import StringConstraints, TypeAdapter

from dialwatch.calls.errors import BadInput
from dialwatch.files import write_private
from dialwatch.receiver.doors import PREFIX
from dialwatch.settings import ReceiverSettings

__all__ = ["Addresses", "base_of"]

_NAME = "push-addresses.json"
_BYTES = 24
_Secret = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{16,128}$")]
_HELD = TypeAdapter(dict[str, dict[str, _Secret]])


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
        known = self._known()
        of_account = known.get(account, {})
        if kind not in of_account:
            of_account = {**of_account, kind: secrets.token_urlsafe(_BYTES)}
            self._keep({**known, account: of_account})
        return of_account[kind]

    def url(self, base: str, account: str, kind: str) -> str:
        """The whole address of this account's pushes of this kind."""
        return f"{base}{PREFIX}{self.secret(account, kind)}"

    def renew(self, account: str) -> None:
        """Give the account new addresses; at the old ones nothing is taken any more."""
        self._keep({one: kinds for one, kinds in self._known().items() if one != account})

    def _known(self) -> dict[str, dict[str, str]]:
        if self._held is None:
            self._held = self._read()
        return self._held

    def _read(self) -> dict[str, dict[str, str]]:
        try:
            return _HELD.validate_json(self._path.read_bytes())
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as err:
            raise BadInput(
                f"The addresses for pushes in {self._path} cannot be read, so none is received. "
                "Put the file back from a backup; or take it away, start again, and give the "
                "platforms the new addresses."
            ) from err

    def _keep(self, held: dict[str, dict[str, str]]) -> None:
        """An address counts only once it is written: it has to outlive this run."""
        try:
            write_private(self._path, json.dumps(held, indent=1).encode())
        except OSError as err:
            raise BadInput(
                f"The addresses for pushes cannot be written to {self._path} ({err.strerror})."
            ) from err
        self._held = held
