"""How an action ended, as far as anybody knows."""

from enum import StrEnum

__all__ = ["Verdict"]


class Verdict(StrEnum):
    """What became of one entry of an action."""

    ACCEPTED = "accepted"
    """The platform said yes; that it happened was not seen yet."""
    CONFIRMED = "confirmed"
    """Asked again, the platform shows it."""
    TOO_LATE = "too late"
    REFUSED = "refused"
    """By the platform, or before anything was sent."""
    UNKNOWN = "unknown"
    """It may have reached the platform, and nobody knows what came of it."""

    @property
    def final(self) -> bool:
        """It does not change any more."""
        return self in (Verdict.CONFIRMED, Verdict.TOO_LATE, Verdict.REFUSED)
