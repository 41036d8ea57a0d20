"""A line of the audit log, and which lines are wanted."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from dialwatch.calls.account import Told

__all__ = ["AuditFilter", "AuditLine", "lines_of", "told_entries"]


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
    """`asked` before the request leaves, `answered`, `revised`, `noted`, or `decided`: by the user,
    of what nobody else could tell."""
    verdict: str = ""
    told: Mapping[str, Any] = field(default_factory=dict)
    seq: int = 0
    """Its place in the log, from 1; given when it is written."""
    about: tuple[str, ...] = field(default=(), repr=False, compare=False)
    """While it is being written: the numbers, sessions, tasks, ids of its account by which it is
    to be found again. They are whole, and kept as marks alone (`store.audit_marks`)."""


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


def told_entries(told: Mapping[str, Any]) -> Iterator[tuple[int, str, str]]:
    """What a line tells, to be read by people: how deep each entry stands, its name, its text."""
    for name, value in told.items():
        yield from _entries(0, _title(name), value)


def _entries(depth: int, name: str, value: Any) -> Iterator[tuple[int, str, str]]:
    match value:
        case Mapping():
            yield depth, name, ""
            for inner, one in value.items():
                yield from _entries(depth + 1, _title(str(inner)), one)
        case list() | tuple() if any(isinstance(one, Mapping | list) for one in value):
            yield depth, name, ""
            for place, one in enumerate(value, start=1):
                yield from _entries(depth + 1, f"{place}", one)
        case list() | tuple():
            yield depth, name, ", ".join(map(_text, value))
        case _:
            yield depth, name, _text(value)


def _title(name: str) -> str:
    plain = name.replace("_", " ").strip()
    return plain[:1].upper() + plain[1:]


def _text(value: Any) -> str:
    words = {None: "–", True: "yes", False: "no"}
    return words[value] if value is None or isinstance(value, bool) else str(value)
