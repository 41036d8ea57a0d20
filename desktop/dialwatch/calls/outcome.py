"""How a call ended, in one vocabulary for all platforms (metrics.md, Notation)."""

from enum import IntEnum

__all__ = ["ANSWERED", "BESIDE", "SEIZED", "Outcome"]


class Outcome(IntEnum):
    """The end of a call. The numbers are stored and sent: never renumber, only add."""

    UNKNOWN = 0
    PENDING = 1
    CANCELLED = 2
    ANSWERED_PERSON = 3
    ANSWERED_MACHINE = 4
    ANSWERED = 5
    """Answered, where the platform does not tell a person from a machine."""
    BUSY = 6
    NO_ANSWER = 7
    REJECTED = 8
    UNREACHABLE = 9
    INVALID_NUMBER = 10
    NETWORK_FAILURE = 11
    INBOUND = 12
    """Somebody called us: no dial of ours, so no part of any rate."""

    @property
    def word(self) -> str:
        """The word used in tables, queries and reports, e.g. `no-answer`."""
        return self.name.lower().replace("_", "-")

    @classmethod
    def of_word(cls, word: str) -> "Outcome":
        """The outcome called so. Raises KeyError for a word that is none."""
        return cls[word.strip().upper().replace("-", "_").replace(" ", "_")]


ANSWERED = frozenset({Outcome.ANSWERED_PERSON, Outcome.ANSWERED_MACHINE, Outcome.ANSWERED})
"""A of metrics.md."""

BESIDE = frozenset({Outcome.CANCELLED, Outcome.PENDING, Outcome.UNKNOWN, Outcome.INBOUND})
"""Calls outside of S, shown beside it."""

SEIZED = frozenset(Outcome) - BESIDE
"""S of metrics.md: handed to the network and known."""
