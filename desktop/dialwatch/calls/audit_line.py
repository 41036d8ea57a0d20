"""A line of the audit log, and which lines are wanted."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from dialwatch.calls.account import Told

__all__ = ["AuditFilter", "AuditLine", "lines_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditLine:
    """One line. `told` holds no number, name or key: `calls.masking.masked_values` saw it."""

    at: int
    """UTC epoch milliseconds."""
    action: str
    """The action's id; empty for what was done without a platform."""
    who: str
    account: str
    operation: str
    stage: str
    """`asked` before the request leaves, `answered`, `revised`, or `noted`."""
    verdict: str = ""
    told: Mapping[str, Any] = field(default_factory=dict)
    seq: int = 0
    """Its place in the log, from 1; given when it is written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditFilter(Told):
    """Which lines are wanted: those for which all that is given holds. Empty: any."""

    who: str = ""
    account: str = ""
    action: str = ""
    operation: str = ""
    stage: str = ""
    verdict: str = ""
    text: str = ""
    """A part of the reason or of the sentence that tells what happened, in any case."""
    since: int | None = None
    """UTC epoch milliseconds, this one included."""
    until: int | None = None
    """The same, excluded."""


def lines_of(told: object) -> list[AuditLine]:
    """The lines that the engine tells. Raises ValueError."""
    from pydantic import TypeAdapter  # late: a window is painted before it reads anything

    return TypeAdapter(list[AuditLine]).validate_python(told)
