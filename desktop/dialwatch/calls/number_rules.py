"""What the vendor states of X numbers that fail, as the engine tells the window."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from dialwatch.calls.account import Told

__all__ = ["NumberRules"]


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberRules(Told):
    """In sentences."""

    arrears: str = ""
    complaints: str = ""
    in_arrears: str = ""
    """The cause of a status that means arrears, in words."""
    holds: Mapping[str, str] = field(default_factory=dict)
    """Status in words → what holds of it."""
