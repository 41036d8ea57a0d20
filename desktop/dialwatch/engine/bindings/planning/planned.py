"""What planning comes to: a row for each row of the list, and the requests in their order."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from dialwatch.calls.binding import Binding
from dialwatch.calls.binding_plan import PlanRow, XCapacity
from dialwatch.platforms.binding import Change

__all__ = ["Planned", "Request"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One request of a plan."""

    row: int
    """Index of the row that it is of."""
    change: Change
    """Its `wanted` may hold `ends` (UTC epoch milliseconds by the platform's clock) instead of
    `lives`: `leaving.leaving` turns it into seconds when it leaves."""
    touches: tuple[str, ...]
    """What it takes or frees. Of two requests that share one, the earlier has to be answered
    before the later is sent; all others may be under way at the same time."""
    of: int | None = None
    """Place of the request whose answer names the binding that this one is about, where
    `change.binding` is empty."""
    ids: tuple[str, ...] = ()
    """Of CLEAR: the bindings that go, and no others."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """A plan as it would be sent."""

    rows: Sequence[PlanRow]
    requests: Sequence[Request]
    before: Mapping[int, tuple[Binding, ...]] = field(default_factory=dict)
    """Index of a row that changes something → the bindings that it changes, as they are."""
    capacity: tuple[XCapacity, ...] = ()
    """The fullest 200 X afterwards."""
    x_numbers: int = 0
    """How many X it touches."""
    going: int = 0
    """Bindings that are taken away."""
    warnings: tuple[str, ...] = ()
    unrestorable: tuple[str, ...] = ()
