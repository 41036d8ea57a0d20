"""A plan that was checked and confirmed, on its way from the check to its batch."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from dialwatch.calls.batch import Batch
from dialwatch.calls.binding import Binding
from dialwatch.calls.binding_plan import Plan
from dialwatch.engine.bindings.planning.planned import Request

__all__ = ["Begins", "Ready"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready:
    """What is to be sent of it. Nothing of that is kept yet."""

    plan: Plan
    requests: Sequence[Request]
    """In their order; entry n of the batch is request n."""
    before: Mapping[int, Sequence[Binding]] = field(default_factory=dict)
    """Row → the bindings that it changes, as they are."""
    reason: str = ""


class Begins(Protocol):
    """What makes a batch of it (`engine.bindings.sending`)."""

    async def begin(self, ready: Ready) -> Batch:
        """Keep what is sent, and begin the batch, whose id is the plan's; the same again gives
        the same batch, and sends nothing. Raises BadInput and StoreError."""

    async def mend(self) -> None:
        """What was kept to be sent when the program ended, and whose batch was not begun, is a
        draft again."""
