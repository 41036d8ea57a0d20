"""What is known of one account's bindings, in memory: by X, by A, by id, in the order of change."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from dialwatch.calls.binding import (
    Binding,
    BindingState,
    Mode,
    NumberRow,
    TemporaryCallee,
)
from dialwatch.platforms.binding import Limits
from dialwatch.store.binding_rows import KnownAccount

__all__ = ["Key", "Known", "stands"]

Key = tuple[str, str]
"""`Binding.key`: its id, and its Y."""

_LOOSE = 1_000
"""Entries of the log that may be stale before it is made anew, beside as many as there are rows."""


def stands(binding: Binding) -> bool:
    """It takes room on its X, as far as we know."""
    return binding.state in (BindingState.BOUND, BindingState.UNSURE)


@dataclass(frozen=True, slots=True)
class _Log:
    """Rows in the order of their last change; entries that changed again later are stale."""

    revs: list[int]
    names: list[Key | str]


class Known:
    """One account. Reading is for all; only `engine.bindings.book` changes it."""

    def __init__(self, known: KnownAccount, limits: Limits | None = None) -> None:
        self.account = known.account.id
        self.mode: Mode | None = known.account.mode
        self.limits = limits
        """What its mode allows; None: the mode is not known."""
        self.rev = known.account.rev
        self.forgotten = known.account.forgotten
        self._bindings: dict[Key, Binding] = {}
        self._theirs: dict[Key, Binding] = {}
        self._left: dict[Key, int] = {}
        self._on_x: dict[str, dict[Key, None]] = {}
        self._of_a: dict[str, dict[Key, None]] = {}
        self._ys: dict[str, dict[str, None]] = {}
        self._numbers: dict[str, NumberRow] = {}
        self._callees: dict[str, TemporaryCallee] = {}
        self._dropped: dict[Key, int] = dict(known.dropped)
        self._dropped_numbers: dict[str, int] = dict(known.dropped_numbers)
        self._log = _Log([], [])
        self._take(known.bindings, known.numbers, known.callees)
        self._log_anew()

    # Reading

    def __len__(self) -> int:
        return len(self._bindings)

    def __iter__(self) -> Iterator[Binding]:
        return iter(self._bindings.values())

    def get(self, binding: str, y: str = "") -> Binding | None:
        """The binding of that id (and Y); None: there is none."""
        return self._bindings.get((binding, y))

    def of_id(self, binding: str) -> tuple[Binding, ...]:
        """The binding of that id; of AXYB, one for each Y."""
        keys = ((binding, y) for y in ("", *self._ys.get(binding, ())))
        return tuple(self._bindings[key] for key in keys if key in self._bindings)

    def on_x(self, x: str) -> tuple[Binding, ...]:
        """All bindings of that X, those that are gone or ended too."""
        return tuple(self._bindings[key] for key in self._on_x.get(x, ()))

    def of_a(self, a: str) -> tuple[Binding, ...]:
        """All bindings of that A, likewise."""
        return tuple(self._bindings[key] for key in self._of_a.get(a, ()))

    def theirs(self, key: Key) -> Binding | None:
        """As the platform last told that binding, where that is not what we remember."""
        return self._theirs.get(key)

    def left_at(self, key: Key) -> int | None:
        """When it was found gone, or ended (UTC epoch ms); None: it stands."""
        return self._left.get(key)

    @property
    def numbers(self) -> Mapping[str, NumberRow]:
        """X → what is known of it."""
        return self._numbers

    @property
    def callees(self) -> Mapping[str, TemporaryCallee]:
        """Id of the binding → the temporary callee that was last set for it."""
        return self._callees
