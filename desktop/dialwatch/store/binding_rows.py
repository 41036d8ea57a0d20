"""What the file of bindings is given and gives back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from dialwatch.calls.binding import Binding, Mode, NumberRow, TemporaryCallee

__all__ = ["BindingChanges", "HeldBinding", "HeldCallee", "KeptAccount", "KnownAccount"]


@dataclass(frozen=True, slots=True)
class HeldBinding:
    """A binding, with what only the engine has to know of it."""

    binding: Binding
    theirs: Binding | None = None
    """As the platform last told it, where that is not what we remember; so that it can be taken
    over. None: there is no drift, or the platform does not show it."""
    left_at: int | None = None
    """When it was found gone, or ended (UTC epoch ms); None: it stands."""


@dataclass(frozen=True, slots=True)
class HeldCallee:
    """A temporary callee with its revision."""

    callee: TemporaryCallee
    rev: int

    @property
    def name(self) -> tuple[str, str]:
        """Id of its binding, and X; only one of both may be known."""
        return (self.callee.binding, self.callee.x)


@dataclass(frozen=True, slots=True, kw_only=True)
class BindingChanges:
    """What changed in an account's bindings, to be kept in one transaction."""

    account: str
    rev: int
    """The newest revision among them."""
    bindings: Sequence[HeldBinding] = ()
    numbers: Sequence[NumberRow] = ()
    callees: Sequence[HeldCallee] = ()
    """Each replaces the one of its name."""
    dropped: Mapping[tuple[str, str], int] = field(default_factory=dict)
    """Bindings that are shown no more → revision."""
    dropped_numbers: Mapping[str, int] = field(default_factory=dict)
    dropped_callees: Sequence[tuple[str, str]] = ()
    """Their names."""

    @property
    def rows(self) -> int:
        """How many rows of the file it writes."""
        return (
            len(self.bindings) + len(self.numbers) + len(self.callees) + len(self.dropped)
            + len(self.dropped_numbers) + len(self.dropped_callees)
        )  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptAccount:
    """An account that has bindings or numbers."""

    id: str
    mode: Mode | None
    rev: int
    forgotten: int
    """Up to this revision, what was dropped is not remembered any more: who has seen no more than
    that has to begin anew."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownAccount:
    """Everything of an account."""

    account: KeptAccount
    bindings: Sequence[HeldBinding] = ()
    numbers: Sequence[NumberRow] = ()
    callees: Sequence[HeldCallee] = ()
    dropped: Mapping[tuple[str, str], int] = field(default_factory=dict)
    dropped_numbers: Mapping[str, int] = field(default_factory=dict)
