"""A launch that was checked and confirmed, on its way from the check to its batch."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from dialwatch.calls.batch import Batch
from dialwatch.calls.launch import Launch, ProblemKind
from dialwatch.platforms.launching import Part

__all__ = ["Begins", "Ready"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready:
    """What is to be sent of it. Nothing is kept yet: not the rows' fate, and no batch."""

    launch: Launch
    parts: Sequence[Part]
    """In the order in which they are sent; entry n of the batch is part n."""
    places: Sequence[int]
    """Of the rows that are sent, in the list, growing: `Part.rows` counts in these."""
    left_out: Mapping[int, tuple[ProblemKind, str]]
    """Place → why that row is not sent: every other row."""
    reason: str = ""


class Begins(Protocol):
    """What makes a batch of it (`engine.launching.sending`)."""

    async def begin(self, ready: Ready) -> Batch:
        """Freeze the launch and begin its batch, whose id is the launch's. Raises BadInput where
        it was sent before, and StoreError."""

    async def mend(self) -> None:
        """What was frozen when the program ended, and whose batch was not begun, is a draft
        again."""
