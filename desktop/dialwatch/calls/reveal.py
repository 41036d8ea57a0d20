"""Where numbers are shown whole when a user asks for them."""

from enum import StrEnum

__all__ = ["RevealPlace"]


class RevealPlace(StrEnum):
    """A table whose numbers are shown all at once; the word stands in the audit log."""

    ANSWER = "answer of an operation"
    REHEARSAL = "rehearsal of a stop"
    RECEIPT = "receipt"
    LIST = "list of a campaign or plan"
    IMPORT = "list that is imported"
