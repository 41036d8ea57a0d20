"""How recordings are fetched and kept: for the profile, and for each account."""

import re
from collections.abc import Mapping
from ipaddress import IPv4Address
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, field_validator

from dialwatch.calls.outcome import Outcome
from dialwatch.calls.recording import RescueRule

__all__ = ["AccountRecordings", "RecordingSettings", "RescueRuleSettings", "sound_host"]

_HOST = re.compile(r"(?:\*\.)?(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}")
_PORT = re.compile(r"[1-9]\d{0,4}")
_PIN = re.compile(r"[0-9a-f]{64}")
_OUTCOMES = frozenset({"answered", *(outcome.word for outcome in Outcome)})

Text = Annotated[str, StringConstraints(min_length=1, max_length=80)]


def sound_host(told: str) -> str:
    """A host as it stands on a list: `files.example.com`, `*.example.com`, `203.0.113.7`, with
    `:8443` where another port is meant. Raises ValueError."""
    host, colon, port = told.strip().lower().partition(":")
    host = host.rstrip(".")
    ported = not colon or (_PORT.fullmatch(port) and int(port) < 65_536)
    if len(host) > 253 or not (_HOST.fullmatch(host) or _is_ip(host)) or not ported:
        raise ValueError(f"“{told[:60]}” is no host; write one like files.example.com")
    return f"{host}{colon}{port}"


def _is_ip(host: str) -> bool:
    try:
        return str(IPv4Address(host)) == host
    except ValueError:
        return False


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class RescueRuleSettings(_Value):
    """What is fetched by itself before its platform deletes it; see `RescueRule`."""

    labels: tuple[Text, ...] = Field(default=(), max_length=100)
    outcomes: tuple[str, ...] = Field(default=(), max_length=20)
    longer_than: int = Field(default=0, ge=0, le=86_400)
    accounts: tuple[str, ...] = Field(default=(), max_length=100)

    @field_validator("outcomes")
    @classmethod
    def _are_known(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for word in value:
            if word not in _OUTCOMES:
                raise ValueError(f"“{word[:40]}” is no outcome")
        return value

    def rule(self) -> RescueRule:
        """As the rest of the program knows it."""
        return RescueRule(
            labels=self.labels,
            outcomes=self.outcomes,
            longer_than=self.longer_than,
            accounts=self.accounts,
        )


class RecordingSettings(_Value):
    """How recordings are kept on this profile."""

    most_mib: int = Field(default=2048, ge=64, le=1_048_576)
    """The cache holds no more, pinned ones aside."""
    keep_days: int = Field(default=90, ge=1, le=3650)
    """What was not heard for so long is given up."""
    largest_mib: int = Field(default=256, ge=16, le=4096)
    """A larger file is not fetched."""
    rules: tuple[RescueRuleSettings, ...] = Field(default=(), max_length=20)


class AccountRecordings(_Value):
    """Where an account's recordings may be fetched from."""

    hosts: tuple[str, ...] = Field(default=(), max_length=50)
    """Beside the platform's own address and those that its contract names."""
    plain_hosts: tuple[str, ...] = Field(default=(), max_length=50)
    """Hosts that are asked without encryption."""
    pins: Mapping[str, str] = Field(default_factory=dict, max_length=50)
    """Host → SHA-256 of the one certificate that is accepted from it."""
    days: float | None = Field(default=None, gt=0, le=3650)
    """For so long the platform keeps a recording; None: as its contract says."""

    @field_validator("hosts", "plain_hosts")
    @classmethod
    def _are_hosts(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(sound_host(one) for one in value))

    @field_validator("pins")
    @classmethod
    def _are_fingerprints(cls, value: Mapping[str, str]) -> dict[str, str]:
        pins = {}
        for host, told in value.items():
            pin = re.sub(r"[\s:]", "", told).lower()
            if host.startswith("*") or not _PIN.fullmatch(pin):
                raise ValueError(f"the fingerprint of “{host[:60]}” is no SHA-256")
            pins[sound_host(host)] = pin
        return pins
