"""The addresses to which the platforms push, as their administrators configure them.

Source: vendors/airudder.md 6, airudder-workflow.md 1.4, blu.md 5, 6.1, huawei.md 11.1. Documented:
no interface sets an address; AI Rudder and Huawei have one for each kind, Blu one for results. Ours
[U]: the words for the kinds; that the status of X numbers goes nowhere without an address of its
own (who wants it at the address of the calls' status names that address twice); loopback only.
"""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from dialwatch.simulator.huawei_plan import MODES

__all__ = ["KINDS", "BadCallbacks", "Callbacks"]

KINDS: Mapping[str, frozenset[str]] = {
    "airudder": frozenset(
        {
            *("call", "task", "plan", "workflow", "list", "node"),
            *("inbound-transferred", "inbound-ended", "pds", "waba", "chatbot"),
        }
    ),
    "blu": frozenset({"result", "verify"}),
    "huawei": frozenset({"status", "fee", "sms", "block", "number"}),
}
"""Platform → the kinds of its pushes."""

_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


class BadCallbacks(ValueError):
    """Addresses that cannot be taken; says which."""


class Callbacks:
    """Account and kind → address. An account is `airudder`, `blu` or `huawei/<mode>`, of
    several applications of a mode `huawei/<mode>-2`."""

    def __init__(self) -> None:
        self._urls: dict[tuple[str, str], str] = {}

    def __bool__(self) -> bool:
        return bool(self._urls)

    def url(self, account: str, kind: str) -> str:
        """Empty where none is configured: nothing of that kind is sent."""
        return self._urls.get((account, kind), "")

    def replace(self, told: object) -> None:
        """Take these addresses in place of all others: `{"airudder": {kind: url}, "blu": {…},
        "huawei": {"AXB": {kind: url}, …}}`. Raises BadCallbacks and changes nothing then."""
        fresh: dict[tuple[str, str], str] = {}
        for platform, kinds in _object(told, "callbacks").items():
            if platform not in KINDS:
                raise BadCallbacks(f"no such platform: {platform}")
            if platform != "huawei":
                fresh |= _of_account(platform, platform, kinds)
                continue
            for mode, of_mode in _object(kinds, platform).items():
                if mode.partition("-")[0] not in MODES:
                    raise BadCallbacks(f"no such application: {mode}")
                fresh |= _of_account(platform, f"huawei/{mode}", of_mode)
        self._urls = fresh


def _of_account(platform: str, account: str, told: object) -> dict[tuple[str, str], str]:
    urls = {}
    for kind, url in _object(told, account).items():
        if kind not in KINDS[platform]:
            raise BadCallbacks(f"{account}: no such kind: {kind}")
        if not isinstance(url, str) or not _local(url):
            raise BadCallbacks(f"{account}: {kind}: an http address on loopback")
        urls[account, kind] = url
    return urls


def _object(told: object, what: str) -> dict[str, Any]:
    if not isinstance(told, dict):
        raise BadCallbacks(f"{what}: an object")
    return told


def _local(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return parts.scheme == "http" and parts.hostname in _LOOPBACK and bool(parts.port)
    except ValueError:
        return False
