"""Tasks as they were looked at: whom each lists, as far as its platform shows it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from dialwatch.engine.ground import Task
from dialwatch.platforms.halting import Halts, ListedEntry

__all__ = ["Look", "Looked"]


@dataclass(frozen=True, slots=True)
class Look:
    """A task as it was looked at."""

    task: Task
    halts: Halts
    entries: Sequence[ListedEntry]
    whole: bool
    """False: it may list others that are not shown."""


@dataclass(slots=True)
class Looked:
    """What came of looking at many."""

    looks: list[Look] = field(default_factory=list)
    cannot: list[str] = field(default_factory=list)
    """Sentences about what could not be looked at."""
    unasked: bool = False
    """Some task could not be looked at."""
