"""For how long each kind of data is kept, and between which limits that can be set."""

from dataclasses import dataclass
from enum import StrEnum

__all__ = ["AGED", "KINDS", "KeptKind", "Limits"]

AGED = "erased-with-age"
"""Stands in the place of the number of a call that was kept long enough."""


class KeptKind(StrEnum):
    """A kind of data; the words are those of the settings."""

    CALLS = "calls"
    PUSHES = "pushes"
    ODD_PUSHES = "odd_pushes"
    RECORDINGS = "recordings"
    RECEIPTS = "receipts"
    LAUNCHES = "launches"
    DRAFTS = "drafts"
    BINDINGS = "bindings"
    PLANS = "plans"
    AUDIT = "audit"
    LOGS = "logs"
    ASIDE = "aside"


@dataclass(frozen=True, slots=True)
class Limits:
    """Days."""

    usual: int
    least: int
    most: int = 3650
    for_ever: bool = False
    """0 is allowed, and means that nothing of the kind is removed."""


KINDS = {
    KeptKind.CALLS: Limits(400, 60, for_ever=True),  # platforms are asked for up to 45 days
    KeptKind.PUSHES: Limits(7, 1, 90),
    KeptKind.ODD_PUSHES: Limits(90, 7, 400),
    KeptKind.RECORDINGS: Limits(90, 1),
    KeptKind.RECEIPTS: Limits(400, 30),
    KeptKind.LAUNCHES: Limits(400, 30),
    KeptKind.DRAFTS: Limits(180, 7),
    KeptKind.BINDINGS: Limits(1, 1, 400),
    KeptKind.PLANS: Limits(400, 30),
    KeptKind.AUDIT: Limits(1095, 90, for_ever=True),
    KeptKind.LOGS: Limits(30, 2, 400),
    KeptKind.ASIDE: Limits(90, 7, 400),
}
