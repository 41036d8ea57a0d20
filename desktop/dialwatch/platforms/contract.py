"""Contracts: where each question of a platform is put, and how its fields are called.

The vendors' documents are partly unreadable, so paths, parameter names and field names are
data: shipped in `resources/contracts/<platform>.toml`, overridable for each account in the same
shape. What is off or has no path answers `NotConfirmed` until somebody enters it.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from dialwatch.calls.errors import BadInput, NotConfirmed
from dialwatch.calls.platform import Platform
from dialwatch.net import Operation
from dialwatch.resources import resource

__all__ = ["Aliases", "Contract", "contract_for", "shipped"]

Aliases = tuple[tuple[str, tuple[str, ...]], ...]
"""Our name of a field → the platform's names, best first. Hashable: models are made once each."""

_OPERATION_KEYS = frozenset(Operation.__dataclass_fields__) - {"name"}
_SETTING_TYPES = (str, int, float, bool)


@dataclass(frozen=True, slots=True, kw_only=True)
class Contract:
    """What is known, or assumed, of how a platform is spoken to."""

    platform: Platform
    base_url: str
    rate: float
    """Requests a second at most, in world time."""
    sites: Mapping[str, str] = field(default_factory=dict)
    """Addresses to choose from, by their names."""
    settings: Mapping[str, str | int | float | bool] = field(default_factory=dict)
    """Single values, such as the word before a token."""
    operations: Mapping[str, Operation] = field(default_factory=dict)
    fields: Mapping[str, Aliases] = field(default_factory=dict)
    """By record."""
    optional: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Record → fields that are missing in some regions or by arrangement: no difference."""
    words: Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]] = field(default_factory=dict)
    """Record → its fields with a closed list of values, as documented."""
    times: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Record → its fields that are moments in the account's zone."""
    codes: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Huawei: "HTTP status/result code" → what it means."""

    def operation(self, name: str) -> Operation:
        """The operation of that name. Raises NotConfirmed where it is off or has no path."""
        operation = self.operations.get(name)
        if operation is None or not self.offers(name):
            raise NotConfirmed(
                f"“{name}” is not confirmed for this account of {self.platform.title}: "
                "enter its path in the account's contract first"
            )
        return operation

    def offers(self, name: str) -> bool:
        """The operation is switched on, and has a path."""
        operation = self.operations.get(name)
        return operation is not None and operation.enabled and bool(operation.path)

    def setting(self, name: str, default: str) -> str:
        """A single value as text."""
        return str(self.settings.get(name, default))

    def number(self, name: str, default: float) -> float:
        """A single value as a number; the default where it is none."""
        value = self.settings.get(name, default)
        return float(value) if isinstance(value, (int, float)) else default


@cache
def shipped(platform: Platform) -> Contract:
    """The contract that comes with the program."""
    text = resource("contracts", f"{platform.value}.toml").read_text(encoding="utf-8")
    return _contract(platform, tomllib.loads(text))


def contract_for(platform: Platform, overrides: Mapping[str, Any]) -> Contract:
    """The shipped contract with an account's own entries over it.

    Tables are merged key by key; anything else replaces. Raises BadInput, naming the entry that
    cannot be used.
    """
    if not overrides:
        return shipped(platform)
    text = resource("contracts", f"{platform.value}.toml").read_text(encoding="utf-8")
    return _contract(platform, _merged(tomllib.loads(text), overrides))


def _merged(below: Mapping[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    merged = dict(below)
    for name, value in above.items():
        old = merged.get(name)
        both = isinstance(old, Mapping) and isinstance(value, Mapping)
        merged[name] = _merged(old or {}, value) if both else value
    return merged


def _contract(platform: Platform, told: Mapping[str, Any]) -> Contract:
    return Contract(
        platform=platform,
        base_url=_text(told, "base_url", ""),
        rate=_rate(told),
        sites={name: str(url) for name, url in _table(told, "sites").items()},
        settings=_settings(_table(told, "settings")),
        operations={
            name: _operation(name, table) for name, table in _table(told, "operations").items()
        },
        fields={
            record: tuple((ours, _names(ours, theirs)) for ours, theirs in table.items())
            for record, table in _table(told, "fields").items()
        },
        optional={name: _names(name, told_) for name, told_ in _table(told, "optional").items()},
        words={
            record: tuple((ours, _names(ours, theirs)) for ours, theirs in table.items())
            for record, table in _table(told, "words").items()
        },
        times={name: _names(name, told_) for name, told_ in _table(told, "times").items()},
        codes={
            code: {name: str(text) for name, text in table.items()}
            for code, table in _table(told, "codes").items()
            if isinstance(table, Mapping)
        },
    )


def _operation(name: str, told: object) -> Operation:
    if not isinstance(told, Mapping):
        raise BadInput(f"The contract's operation “{name}” must be a table.")
    unknown = sorted(set(told) - _OPERATION_KEYS)
    if unknown:
        raise BadInput(f"The contract's operation “{name}” has no entry “{unknown[0]}”.")
    for key, value in told.items():
        default = Operation.__dataclass_fields__[key].type
        wants_text = key in ("method", "path", "evidence")
        if (
            (wants_text and not isinstance(value, str))
            or (default is bool and not isinstance(value, bool))
            or (default in (int, float) and not _is_amount(value))
            or (key in ("parameters", "constants") and not isinstance(value, Mapping))
        ):
            raise BadInput(f"The contract's entry “{name}.{key}” cannot be used.")
    if told.get("path") and not str(told["path"]).startswith("/"):
        raise BadInput(f"The contract's path of “{name}” must begin with a slash.")
    return Operation(name=name, **told)


def _is_amount(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and value >= 0


def _settings(told: Mapping[str, Any]) -> dict[str, str | int | float | bool]:
    for name, value in told.items():
        if not isinstance(value, _SETTING_TYPES):
            raise BadInput(f"The contract's setting “{name}” must be a single value.")
    return dict(told)


def _names(ours: str, theirs: object) -> tuple[str, ...]:
    if isinstance(theirs, str):
        return (theirs,)
    if isinstance(theirs, list) and theirs and all(isinstance(name, str) for name in theirs):
        return tuple(theirs)
    raise BadInput(f"The contract's field “{ours}” needs a name or a list of names.")


def _rate(told: Mapping[str, Any]) -> float:
    rate = told.get("rate", 5.0)
    if not _is_amount(rate) or not rate:
        raise BadInput("The contract's rate must be a number of requests a second.")
    return float(rate)


def _text(told: Mapping[str, Any], name: str, default: str) -> str:
    value = told.get(name, default)
    if not isinstance(value, str):
        raise BadInput(f"The contract's entry “{name}” must be a text.")
    return value


def _table(told: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    value = told.get(name, {})
    if not isinstance(value, Mapping):
        raise BadInput(f"The contract's entry “{name}” must be a table.")
    return value
