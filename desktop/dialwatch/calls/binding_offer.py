"""What can be done with the bindings of an application: its mode, its limits, its forms."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from dialwatch.calls.account import Told
from dialwatch.calls.form import FormField

__all__ = ["BIND", "IDENTITY", "MODIFY", "SECOND", "BindingOffer", "NumberRules"]

BIND, SECOND, MODIFY = "bind", "bind second", "modify"
"""Steps whose forms are told (`platforms.binding.Step`)."""
IDENTITY = ("binding", "x", "a", "b", "y", "extension")
"""Fields that say which binding is meant."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BindingOffer(Told):
    """One application, as the engine's `bindings/applications` tells it."""

    account: str
    name: str = ""
    mode: str = ""
    """Of `calls.binding.Mode`; empty: not known, the sentence says why."""
    sentence: str = ""
    bindings: int | None = None
    """How many stand, as far as we know; None: it was not told."""
    limits: Mapping[str, Any] = field(default_factory=dict)
    """Names of `platforms.binding.Limits`."""
    fields: Mapping[str, tuple[FormField, ...]] = field(default_factory=dict)
    """Step → what is asked for."""

    def form(self, step: str) -> tuple[FormField, ...]:
        """The fields of a step, in order, each once; empty: the mode has no such step."""
        told = self.fields.get(step, ())
        if step == BIND:
            known = {one.name for one in told}
            told = (*told, *(one for one in self.fields.get(SECOND, ()) if one.name not in known))
        return told

    @property
    def longest(self) -> int:
        """Seconds of the longest life; 0: its bindings never end by themselves."""
        return int(self.limits.get("longest", 0))


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberRules(Told):
    """What the vendor states of X numbers that fail, as the engine tells it."""

    arrears: str = ""
    complaints: str = ""
    in_arrears: str = ""
    """The cause of a status that means arrears, in words."""
    holds: Mapping[str, str] = field(default_factory=dict)
    """Status in words → what holds of it."""
