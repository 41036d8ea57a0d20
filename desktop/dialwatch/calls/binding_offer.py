"""What can be done with the bindings of an application: its mode, its limits, its forms."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from dialwatch.calls.account import Told
from dialwatch.calls.form import FormField

__all__ = ["BIND", "CLEAR", "IDENTITY", "MODIFY", "SECOND", "BindingOffer"]

BIND, SECOND, MODIFY, CLEAR = "bind", "bind second", "modify", "clear"
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
    asking: bool = False
    """Its mode is being asked for: it is told when it is asked for once more."""
    limits: Mapping[str, Any] = field(default_factory=dict)
    """Names of `platforms.binding.Limits`."""
    fields: Mapping[str, tuple[FormField, ...]] = field(default_factory=dict)
    """Step → what is asked for."""

    @property
    def known(self) -> bool:
        """Something can be done with it."""
        return bool(self.mode and self.fields)

    def form(self, step: str) -> tuple[FormField, ...]:
        """The fields of a step, in order, each once; empty: the mode has no such step.

        A bind of AXYB has those of its second half too, without which it is bound as well: the
        lifetime of Y is `yb_lives`.
        """
        told = self.fields.get(step, ())
        if step != BIND or SECOND not in self.fields:
            return told
        known = {one.name for one in told} - {"lives"}
        second = (one for one in self.fields[SECOND] if one.name not in known)
        return (*told, *map(_second, second))


def _second(one: FormField) -> FormField:
    lives = {"name": "yb_lives", "title": "Lifetime of Y"} if one.name == "lives" else {}
    return one.changed({**lives, "required": False})
