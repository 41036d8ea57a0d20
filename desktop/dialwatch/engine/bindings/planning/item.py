"""What a plan makes of one row: the binding that it means, what changes, and what stands against
it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from dialwatch.calls.binding import Binding
from dialwatch.calls.binding_plan import RowKind
from dialwatch.engine.bindings.planning.room import Key
from dialwatch.engine.bindings.planning.wish import Wish
from dialwatch.platforms.binding import Change

__all__ = ["Item", "Was"]

Was = tuple[object, object]
"""How something is, and how it would be; None: not known, or not there."""


@dataclass(slots=True)
class Item:
    """One row on its way through planning."""

    wish: Wish
    target: Binding | None = None
    """The binding that is there now."""
    also: tuple[Binding, ...] = ()
    """All bindings that go, where it is an X that is cleared."""
    half: "Binding | Item | None" = None
    """AXYB: the AX half under which B goes, or the row that makes it; None: it makes its own."""
    life: tuple[int | None, int | None] | None = None
    """AXYB: how long the half lives that it makes (`lives`, `ends`), where that is longer than
    what the row itself says, for other rows that come under it."""
    to_the_end: bool = True
    """Of what is taken away: nothing of it stays. AXYB: the AX half goes with it."""
    delta: dict[str, Was] = field(default_factory=dict)
    """Under the names of the fields what would change; `lives` and `ends` for its life."""
    binds: "Sequence[tuple[Change, Item | None]]" = ()
    """The requests that bind it where nothing is there, each with the row whose answer names the
    binding that it is about."""
    takes: tuple[Key, ...] = ()
    frees: tuple[Key, ...] = ()
    keeps: tuple[Key, ...] = ()
    """Of what is moved: what it has and will have."""
    anew: bool = False
    """It is taken away first and bound again last: its numbers are exchanged in a ring."""
    kind: RowKind | None = None
    """None: not decided yet."""
    reason: str = ""
    notes: list[str] = field(default_factory=list)
    losses: list[str] = field(default_factory=list)
    """What an undo of it could not bring back (`losses`)."""

    @property
    def open(self) -> bool:
        """Nothing stands against it so far, and it is to do something."""
        return self.kind is None

    @property
    def moves(self) -> bool:
        """It is a binding that gets another A or B."""
        return self.target is not None and not self.wish.absent and bool({"a", "b"} & {*self.delta})

    def conflict(self, reason: str) -> None:
        """It cannot be."""
        self.kind, self.reason = RowKind.CONFLICT, reason
