"""What a kind of batch brings along: how its entries are sent, and how they are watched."""

from collections.abc import Callable
from typing import Any, Protocol

from dialwatch.engine.batches.lane import Lane
from dialwatch.engine.batches.run import BatchRun

__all__ = ["BatchKind", "Watches"]


class Watches(Protocol):
    """Learns what becomes of batches after their answers."""

    def add(self, run: BatchRun, ended: Callable[[BatchRun], None]) -> None:
        """Watch a batch from its beginning on; `ended` hears when there is nothing more to learn
        (and it is over already)."""

    async def run(self) -> None:
        """Watch until cancelled."""

    async def confirm(self, run: BatchRun) -> None:
        """All was sent: what was accepted may be shown by now."""


class BatchKind(Protocol):
    """How batches of one kind are sent and watched."""

    @property
    def watch(self) -> Watches:
        """Of all batches of this kind."""

    def lane(self, run: BatchRun, account: str) -> Lane[Any]:
        """What sends the account's entries of this batch."""
