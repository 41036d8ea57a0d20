"""Setting up: what a new account needs, where its keys can be kept, and whether it would work."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

import structlog

from dialwatch.calls.errors import (
    AccessRefused,
    BadInput,
    CertificateRefused,
    DialwatchError,
    NameUnknown,
    NotFound,
    Refused,
    TimedOut,
    Unreachable,
    VendorError,
    WebPage,
)
from dialwatch.calls.platform import Platform
from dialwatch.clock import Clock
from dialwatch.credentials import KEY_NAMES
from dialwatch.engine.accounts import AccountBook, AccountDraft, draft_of
from dialwatch.engine.refused_keys import RefusedKeys
from dialwatch.monitor.sentences import sentence_of
from dialwatch.platforms.contract import shipped
from dialwatch.platforms.port import ProbeResult

__all__ = ["Setup", "Verdict"]

_log = structlog.get_logger("dialwatch.engine")

_SKEW = 60.0
"""Seconds by which clocks may differ before it is said (row 23)."""


class Verdict(StrEnum):
    """What a test of a connection comes to."""

    WORKS = "works"
    CLOCK = "clock"
    """This computer's clock is wrong; `works` tells whether the keys were taken even so."""
    ADDRESS = "address"
    KEYS = "keys"
    HELD = "held"
    """Not sent: the same keys were refused twice, and a third time may lock the computer out."""
    FORBIDDEN = "forbidden"
    """The keys are good, and the account may not read."""
    TROUBLE = "trouble"
    """The platform answers otherwise; the sentence says how."""


_DISLIKED = (AccessRefused, Refused, VendorError)
"""As what a platform answers to a signature of another time; each has its own way."""

_ADDRESS = (NameUnknown, NotFound, WebPage, CertificateRefused, TimedOut, Unreachable)


class Setup:
    """Answers whoever adds an account; keeps nothing."""

    def __init__(self, book: AccountBook, clock: Clock) -> None:
        self._book = book
        self._clock = clock
        self._refused = RefusedKeys(clock)

    def offers(self) -> dict[str, Any]:
        """The platforms with their sites and the keys that each issues."""
        return {
            "platforms": [
                {
                    "id": platform.value,
                    "title": platform.title,
                    "base_url": shipped(platform).base_url,
                    "sites": dict(shipped(platform).sites),
                    "keys": list(KEY_NAMES[platform]),
                }
                for platform in Platform
            ]
        }

    async def places(self) -> list[dict[str, str]]:
        """Where keys can be kept; that a keyring is locked takes ten seconds to be known."""
        return [
            {"kind": place.kind.value, "state": place.state, "path": place.path}
            for place in await self._book.credentials.places()
        ]

    async def test(self, told: object) -> dict[str, Any]:
        """Would this account work? Nothing is kept. Raises BadInput for a draft that is none."""
        draft = draft_of(told)
        account = self._book.account_of(draft)
        if self._refused.holds(draft):
            return _told(draft.platform, Verdict.HELD)
        from dialwatch.platforms.catalogue import connect  # late: windows attach sooner

        client = connect(account, draft.keys, self._clock)
        try:
            result = await client.probe()
        finally:
            await client.close()
        verdict = _verdict(result)
        self._refused.heard(draft, refused=isinstance(result.failure, AccessRefused))
        _log.info("connection tested", platform=draft.platform.value, verdict=verdict.value)
        return _told(draft.platform, verdict, result)

    async def test_keys(self, account_id: str, keys: Mapping[str, Any]) -> dict[str, Any]:
        """The same for an account that is known, with other keys. Raises BadInput."""
        account = self._book.account(account_id)
        told = account.model_dump(mode="json", include=set(AccountDraft.model_fields))
        return await self.test({**told, "keys": dict(keys)})


def _verdict(result: ProbeResult) -> Verdict:
    if abs(result.skew) > _SKEW and (result.ok or isinstance(result.failure, _DISLIKED)):
        return Verdict.CLOCK
    if result.ok:
        return Verdict.WORKS
    if isinstance(result.failure, AccessRefused):
        return Verdict.KEYS
    if isinstance(result.failure, Refused):
        return Verdict.FORBIDDEN
    return Verdict.ADDRESS if isinstance(result.failure, _ADDRESS) else Verdict.TROUBLE


def _told(
    platform: Platform, verdict: Verdict, result: ProbeResult | None = None
) -> dict[str, Any]:
    return {
        "verdict": verdict.value,
        "platform": platform.title,
        "works": result is not None and result.ok,
        "skew": result.skew if result else 0.0,
        "campaigns": result.campaigns_seen if result else None,
        "cause": type(result.failure).__name__ if result and result.failure else "",
        "why": _why(platform, result.failure if result else None),
    }


def _why(platform: Platform, failure: DialwatchError | None) -> str:
    """What happened, in words that hold nothing of what was entered."""
    if failure is None or isinstance(failure, BadInput):
        return ""
    return sentence_of(failure, platform.title)
