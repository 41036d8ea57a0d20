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
        return self not in _MAY_BECOME

    def may_become(self, other: "Verdict") -> bool:
        """Whether what is learnt later can turn this verdict into the other one."""
        return other in _MAY_BECOME.get(self, ())


_MAY_BECOME = {
    Verdict.ACCEPTED: frozenset({Verdict.CONFIRMED, Verdict.TOO_LATE, Verdict.UNKNOWN}),
    Verdict.CONFIRMED: frozenset({Verdict.TOO_LATE}),
    Verdict.UNKNOWN: frozenset(Verdict) - {Verdict.UNKNOWN},
}
"""What nobody knew may turn out to be anything. What the platform said yes to was not refused: it
is seen, came too late, or can no longer be asked about. And what it showed it may do all the same.
"""
