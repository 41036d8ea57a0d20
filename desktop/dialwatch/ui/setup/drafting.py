"""An account that is being set up: what was entered so far, as the engine takes it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

__all__ = ["Draft", "Offer", "address_fault"]

translate = QCoreApplication.translate

_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


@dataclass(frozen=True, slots=True)
class Offer:
    """A platform of which accounts can be set up."""

    platform: str
    title: str
    base_url: str
    sites: Mapping[str, str]
    """Name → address."""
    keys: tuple[str, ...]

    @classmethod
    def of(cls, told: Mapping[str, Any]) -> "Offer":
        """As the engine tells it."""
        return cls(
            told["id"], told["title"], told["base_url"], dict(told["sites"]), tuple(told["keys"])
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What is sent; its keys are shown nowhere."""

    name: str
    platform: str
    base_url: str
    zone: str
    keys: Mapping[str, str] = field(repr=False)

    def told(self) -> dict[str, Any]:
        """For the engine."""
        return {
            "name": self.name,
            "platform": self.platform,
            "base_url": self.base_url,
            "zone": self.zone,
            "keys": dict(self.keys),
            "simulated": _is_here(self.base_url),
        }


def address_fault(address: str) -> str:
    """What is wrong with an address; empty: nothing that can be seen from here."""
    try:
        parts = urlsplit(address)
        host, user, port = parts.hostname, parts.username or parts.password, parts.port
    except ValueError:
        return translate("Setup", "This is no address: write one like https://api.example.com.")
    del port  # reading it was the check
    if parts.scheme not in ("http", "https") or not host:
        return translate("Setup", "The address begins with https://.")
    if user:
        return translate("Setup", "The address holds no name and no password; keys come next.")
    if parts.scheme == "http" and host not in _LOOPBACK:
        return translate(
            "Setup", "Without encryption (http://) only simulated platforms here are asked."
        )
    return ""


def _is_here(address: str) -> bool:
    """A simulated platform: without encryption, on this computer."""
    return address.startswith("http://") and not address_fault(address)
