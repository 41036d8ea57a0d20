"""The addresses that platforms push to: an unguessable path for each account and kind."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import blake2b

from dialwatch.calls.platform import Platform
from dialwatch.platforms.push import Pushes
from dialwatch.receiver.senders import Network

__all__ = ["PREFIX", "Door", "Doors"]

PREFIX = "/push/"
_SHORT, _LONG = 1 << 20, 32 << 20
_SHAPE = re.compile(r"/push/([A-Za-z0-9_-]{16,128})", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """One address: whose pushes of which kind come there, and who judges and answers them."""

    account: str
    platform: Platform
    kind: str
    secret: str
    """What stands in the path."""
    pushes: Pushes | None
    """None: the account's keys are missing, so nothing can be judged now."""
    senders: tuple[Network, ...] = ()
    """Networks from which pushes are taken; none: all."""

    @property
    def path(self) -> str:
        """The whole path."""
        return PREFIX + self.secret

    @property
    def most_bytes(self) -> int:
        """A longer body is refused. One AI Rudder bundle may hold 20 000 numbers."""
        return _LONG if self.platform is Platform.AIRUDDER else _SHORT


class Doors:
    """All addresses. A path is looked up by its hash, so that time tells nothing of its secret."""

    def __init__(self, doors: Iterable[Door]) -> None:
        self._by_hash: Mapping[bytes, Door] = {_hash(one.secret): one for one in doors}

    def at(self, path: str) -> Door | None:
        """The door with exactly this path."""
        found = _SHAPE.fullmatch(path)
        return self._by_hash.get(_hash(found[1])) if found else None


def _hash(secret: str) -> bytes:
    return blake2b(secret.encode(), digest_size=32).digest()
