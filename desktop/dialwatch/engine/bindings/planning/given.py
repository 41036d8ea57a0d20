"""What a plan goes by, beside its rows and what stands: its values, the mode's limits, the time."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import tzinfo
from typing import Any

from dialwatch.calls.binding import Mode
from dialwatch.calls.binding_plan import PlanKind
from dialwatch.calls.errors import BadInput
from dialwatch.calls.form import FormField
from dialwatch.calls.form_check import checked
from dialwatch.engine.bindings.leaving import leaving
from dialwatch.platforms.binding import Change, Limits, Step

__all__ = ["IDENTITY", "Given"]

IDENTITY = frozenset(
    {"x", "a", "b", "y", "extension", "area", "area_match", "binding", "lives", "ends", "yb_lives"}
)
"""Names in a row that are no plain values of a binding."""
_LATER = "later"
"""In place of an id that an earlier answer will tell."""
_NUMBERS = frozenset({"x", "a", "b", "y", "extension", "binding"})


@dataclass(slots=True)
class Given:
    """Of one check of one plan. What was found of values is remembered: rows are much alike."""

    mode: Mode
    kind: PlanKind
    limits: Limits
    now: int
    """By the platform's clock, UTC epoch milliseconds."""
    zone: tzinfo
    """Of moments that are given as texts."""
    forms: Mapping[Step, Sequence[FormField]]
    checked: Callable[[Change], Mapping[str, Any]]
    """As `platforms.binding.Binds.checked`, for this mode."""
    values: Mapping[str, object] = field(default_factory=dict)
    replaces: bool = False
    fields: dict[str, FormField] = field(default_factory=dict, init=False)
    """Name → what is asked for, in whatever step."""
    _typed: dict[object, Mapping[str, Any] | str] = field(default_factory=dict, init=False)
    _faults: dict[object, str] = field(default_factory=dict, init=False)

    def __post_init__(self) -> None:
        for form in self.forms.values():
            for one in form:
                self.fields.setdefault(one.name, one)

    def takes(self, step: Step, name: str) -> bool:
        """That step has such a value."""
        return any(one.name == name for one in self.forms.get(step, ()))

    def typed(self, values: Mapping[str, Any]) -> Mapping[str, Any]:
        """Plain values as their fields want them. Raises BadInput, naming every range."""
        key = _key(values)
        found = self._typed.get(key)
        if found is None:
            found = self._typed[key] = self._type(values)
        if isinstance(found, str):
            raise BadInput(found)
        return found

    def fault(self, change: Change) -> str:
        """What the platform states that it refuses about a request; empty: nothing. Its numbers
        were looked at before, one by one.
        """
        wanted = change.wanted
        told = {name: value for name, value in wanted.items() if name not in _NUMBERS}
        key = (change.step, *_key(told), *sorted(_NUMBERS & wanted.keys()), bool(change.binding))
        if key not in self._faults:
            self._faults[key] = self._fault(change)
        return self._faults[key]

    def _fault(self, change: Change) -> str:
        wanted = leaving(change.wanted, self.now, self.limits)
        try:
            self.checked(replace(change, wanted=wanted, binding=change.binding or _LATER))
        except BadInput as why:
            return _line(why)
        return ""

    def _type(self, values: Mapping[str, Any]) -> Mapping[str, Any] | str:
        fields = [self.fields[name] for name in values if name in self.fields]
        try:
            return checked(fields, values)
        except BadInput as why:
            return _line(why)


def _key(values: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted((name, repr(value)) for name, value in values.items()))


def _line(why: BadInput) -> str:
    return " ".join(str(why).splitlines())
