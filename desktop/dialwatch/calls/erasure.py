"""Erasing a number: where it stands, how far the erasing is, and what became of it."""

from dataclasses import dataclass
from enum import StrEnum

from dialwatch.calls.account import Told

__all__ = ["Erasure", "ErasureState", "Place", "Sighting", "Standing"]


class Place(StrEnum):
    """What may hold a number, as it is told to the user."""

    CALLS = "calls"
    CAMPAIGNS = "campaigns"
    """Their names, and other words of the platforms."""
    PUSHES = "pushes"
    """As they came, also those that wait."""
    QUARANTINE = "quarantine"
    """Pushes that could not be read."""
    RECORDINGS = "recordings"
    """Sound of its calls that is kept here, with waveforms and markers."""
    STOPS = "stops"
    RECEIPTS = "receipts"
    LAUNCHES = "launches"
    """Drafts and sent ones, with their lists."""
    BINDINGS = "bindings"
    """In the book of numbers: the platform is not asked."""
    PLANS = "plans"
    """Of bindings, with what their undo needs."""
    AUDIT = "audit"
    """Lines that are found by it; they hold no number."""
    LOGS = "logs"
    SETTINGS = "settings"
    ASIDE = "aside"
    """Files that were set aside as damaged, or kept from before an update: they go whole."""
    FILES = "files"
    """Whatever else lies in the profile's folder."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing(Told):
    """How often it stands in one place."""

    place: Place
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting(Told):
    """A rehearsal: where a number stands now."""

    id: str
    number: str
    """Masked."""
    state: str = "running"
    """`running`, `done` or `failed`."""
    rows: int = 0
    """Looked at so far."""
    sentence: str = ""
    """Why it failed."""
    standing: tuple[Standing, ...] = ()
    written: tuple[str, ...] = ()
    """The ways in which it is written, masked."""
    stops: tuple[str, ...] = ()
    """Sentences: what has to end before it can be erased."""
    bound: int = 0
    """Bindings with it that stand at the platform: they would be read again."""
    stoppable: bool = False
    """An account asks a stop list before it dials, so the number may stay on it as a mark."""

    @property
    def count(self) -> int:
        """All places together."""
        return sum(one.count for one in self.standing)


class ErasureState(StrEnum):
    """Where an erasure stands."""

    NONE = "none"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    """It goes on when it is asked for again, or at the next start."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Erasure(Told):
    """The latest erasure of a profile."""

    state: ErasureState = ErasureState.NONE
    number: str = ""
    """Masked, while it runs; the mark, once it is done."""
    step: int = 0
    steps: int = 0
    doing: str = ""
    """The place that is being cleaned."""
    sentence: str = ""
    """Why it failed."""
    erased: tuple[Standing, ...] = ()
    left: tuple[str, ...] = ()
    """Names of files in which it still stands; normally none."""
    searched: int = 0
    """Bytes of the profile's folder that were searched through at the end."""
    kept_stop: bool = False
    """Its mark stays on the stop lists."""
