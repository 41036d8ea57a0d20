"""Addresses of recordings that are good for half an hour.

Source: vendors/huawei.md 10: an older edition names half an hour, the present one is silent, so all
of it is unconfirmed [U].
"""

import hashlib
import hmac
from collections.abc import Mapping

from dialwatch.simulator.world import World

__all__ = ["Pass"]

_LIVES = 1_800


class Pass:
    """Makes such addresses and knows them again."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._secret = f"{world.seed}/pass".encode()

    def to(self, file: str) -> str:
        """The file's name and what lets its address be asked until then."""
        until = str(self._world.moment + _LIVES)
        return f"{file}?Expires={until}&Signature={self._sign(file, until)}"

    def opens(self, file: str, query: Mapping[str, str]) -> bool:
        """Whether whoever asks so has an address that is still good."""
        until, given = query.get("Expires", ""), query.get("Signature", "")
        good = hmac.compare_digest(self._sign(file, until), given)
        return good and until.isdigit() and self._world.moment < int(until)

    def _sign(self, file: str, until: str) -> str:
        return hmac.new(self._secret, f"{file}/{until}".encode(), hashlib.sha256).hexdigest()[:32]
