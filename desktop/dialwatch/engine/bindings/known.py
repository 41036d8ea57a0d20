"""What is known of one account's bindings, in memory: by X, by A, by id, in the order of change."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from heapq import heappop, heappush
from typing import Any

from dialwatch.calls.binding import (
    Binding,
    BindingState,
    Mode,
    NumberRow,
    TemporaryCallee,
)
from dialwatch.platforms.binding import Limits
from dialwatch.store.bindings import BindingChanges, HeldBinding, HeldCallee, KnownAccount

__all__ = ["Changed", "Key", "Known", "stands"]

Key = tuple[str, str]
"""`Binding.key`: its id, and its Y. Of a temporary callee: the id of its binding, and X."""
_CALLEE = "callee"
_LOOSE = 1_000
"""Stale entries of the log, beside as many as there are rows, after which it is made anew."""

Named = Key | str | tuple[str, str, str]
"""In the log: a binding, an X, or (with a word before its name) a temporary callee."""


def stands(binding: Binding) -> bool:
    """It takes room on its X, as far as we know."""
    return binding.state in (BindingState.BOUND, BindingState.UNSURE)


@dataclass(slots=True)
class Changed:
    """What is newer than a revision, in the order of change."""

    rev: int
    """Up to which it is told."""
    afresh: bool = False
    """Whatever was told before counts no more."""
    bindings: list[Binding] = field(default_factory=list)
    gone: list[Key] = field(default_factory=list)
    numbers: list[NumberRow] = field(default_factory=list)
    gone_numbers: list[str] = field(default_factory=list)
    callees: list[TemporaryCallee] = field(default_factory=list)
    more: bool = False


class Known:
    """One account. Reading is for all; only the book changes it, by `apply`."""

    def __init__(self, known: KnownAccount, limits: Limits | None = None) -> None:
        self.account = known.account.id
        self.mode: Mode | None = known.account.mode
        self.limits = limits
        """What its mode allows; None: it was not asked since the start."""
        self.rev = known.account.rev
        self.forgotten = known.account.forgotten
        self._bindings: dict[Key, Binding] = {}
        self._theirs: dict[Key, Binding] = {}
        self._left: dict[Key, int] = {}
        self._on_x: dict[str, dict[Key, None]] = {}
        self._of_a: dict[str, tuple[Key, ...]] = {}
        self._standing: dict[str, int] = {}
        self._ys: dict[str, dict[str, None]] = {}
        self._values: dict[str, Mapping[str, object]] = {}
        self._ends: list[tuple[int, Key]] = []
        self._numbers: dict[str, NumberRow] = {}
        self._callees: dict[Key, HeldCallee] = {}
        self._dropped: dict[Key, int] = dict(known.dropped)
        self._dropped_numbers: dict[str, int] = dict(known.dropped_numbers)
        self._revs: list[int] = []
        self._names: list[Named] = []
        for held in known.bindings:
            self._put(held)
        self._numbers.update((one.x, one) for one in known.numbers)
        self._callees.update((one.name, one) for one in known.callees)
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

    def standing_on(self, x: str) -> int:
        """How many bindings take room on that X."""
        return self._standing.get(x, 0)

    def held(self, key: Key) -> HeldBinding | None:
        """The binding with what the platform tells of it, and since when it has left."""
        binding = self._bindings.get(key)
        if binding is None:
            return None
        return HeldBinding(binding, self._theirs.get(key), self._left.get(key))

    @property
    def left(self) -> Mapping[Key, int]:
        """Those that are gone or ended → since when (UTC epoch ms)."""
        return self._left

    @property
    def next_end(self) -> int | None:
        """When the next of those that stand ends (UTC epoch ms); None: none does."""
        while self._ends and not self._still_ends(*self._ends[0]):
            heappop(self._ends)
        return self._ends[0][0] if self._ends else None

    def _still_ends(self, ends: int, key: Key) -> bool:
        binding = self._bindings.get(key)
        return binding is not None and stands(binding) and binding.ends == ends

    def due(self, now: int, most: int) -> list[Key]:
        """At most so many of those that stand and have ended by then."""
        found: dict[Key, int] = {}
        while self._ends and self._ends[0][0] <= now and len(found) < most:
            ends, key = heappop(self._ends)
            if self._still_ends(ends, key):
                found[key] = ends
        for key, ends in found.items():  # they count until they are kept as ended
            heappush(self._ends, (ends, key))
        return [*found]

    @property
    def numbers(self) -> Mapping[str, NumberRow]:
        """X → what is known of it."""
        return self._numbers

    @property
    def callees(self) -> Mapping[Key, TemporaryCallee]:
        """Id of the binding, and X → the temporary callee that was last set for it."""
        return {name: one.callee for name, one in self._callees.items()}

    def changed(self, since: int, limit: int) -> Changed:
        """At most so many rows that changed after `since`; 0: everything."""
        afresh = since <= self.forgotten or since > self.rev
        if afresh:
            since = 0
        told = Changed(rev=since, afresh=afresh)
        for place in range(bisect_right(self._revs, since), len(self._revs)):
            if limit <= 0:
                told.more = True
                return told
            if self._tell(told, self._revs[place], self._names[place]):
                limit -= 1
            told.rev = self._revs[place]
        told.rev = self.rev
        return told

    def _tell(self, told: Changed, rev: int, name: Named) -> bool:
        """Add that row, unless it changed again later."""
        match name:
            case str(x):
                return self._tell_number(told, rev, x)
            case (binding, y):
                return self._tell_binding(told, rev, (binding, y))
            case (_, binding, x):
                held = self._callees.get((binding, x))
                if held is None or held.rev != rev:
                    return False
                told.callees.append(held.callee)
                return True

    def _tell_binding(self, told: Changed, rev: int, key: Key) -> bool:
        found = self._bindings.get(key)
        if found is not None and found.rev == rev:
            told.bindings.append(found)
        elif found is None and self._dropped.get(key) == rev and not told.afresh:
            told.gone.append(key)
        else:
            return False
        return True

    def _tell_number(self, told: Changed, rev: int, x: str) -> bool:
        row = self._numbers.get(x)
        if row is not None and row.rev == rev:
            told.numbers.append(row)
        elif row is None and self._dropped_numbers.get(x) == rev and not told.afresh:
            told.gone_numbers.append(x)
        else:
            return False
        return True

    def shared(self, values: Mapping[str, object]) -> Mapping[str, object]:
        """The same values, as other bindings have them: thousands keep one object."""
        if len(self._values) > _LOOSE:
            self._values.clear()
        return self._values.setdefault(repr(values), values)

    # Changing

    def apply(self, changes: BindingChanges) -> None:
        """Take over what is durable now."""
        for key in changes.dropped:
            self._take_out(key)
        for held in changes.bindings:
            self._put(held)
        for x in changes.dropped_numbers:
            self._numbers.pop(x, None)
        self._numbers.update((one.x, one) for one in changes.numbers)
        for x in (one.x for one in changes.numbers):
            self._dropped_numbers.pop(x, None)
        for name in changes.dropped_callees:
            self._callees.pop(name, None)
        self._callees.update((one.name, one) for one in changes.callees)
        self._dropped.update(changes.dropped)
        self._dropped_numbers.update(changes.dropped_numbers)
        self.rev = max(self.rev, changes.rev)
        self._log(changes)

    def _put(self, held: HeldBinding) -> None:
        binding = held.binding
        key = binding.key
        self._take_out(key)
        self._dropped.pop(key, None)
        self._bindings[key] = binding
        self._on_x.setdefault(binding.x, {})[key] = None
        self._of_a[binding.a] = (*self._of_a.get(binding.a, ()), key)
        self._standing[binding.x] = self.standing_on(binding.x) + stands(binding)
        if binding.ends is not None and stands(binding):
            heappush(self._ends, (binding.ends, key))
        if binding.y:
            self._ys.setdefault(binding.id, {})[binding.y] = None
        if held.theirs is not None:
            self._theirs[key] = held.theirs
        if held.left_at is not None:
            self._left[key] = held.left_at

    def _take_out(self, key: Key) -> None:
        self._theirs.pop(key, None)
        self._left.pop(key, None)
        binding = self._bindings.pop(key, None)
        if binding is not None:
            self._standing[binding.x] -= stands(binding)
            _less(self._on_x, binding.x, key)
            rest = tuple(one for one in self._of_a[binding.a] if one != key)
            self._of_a[binding.a] = rest
            if not rest:
                del self._of_a[binding.a]
            _less(self._ys, binding.id, binding.y)

    def _log(self, changes: BindingChanges) -> None:
        self._write(
            [
                *((one.binding.rev, one.binding.key) for one in changes.bindings),
                *((rev, key) for key, rev in changes.dropped.items()),
                *((one.rev, (_CALLEE, *one.name)) for one in changes.callees),
                *((one.rev, one.x) for one in changes.numbers),
                *((rev, x) for x, rev in changes.dropped_numbers.items()),
            ]
        )
        live = len(self._bindings) + len(self._numbers) + len(self._callees)
        if len(self._revs) > 2 * (live + len(self._dropped)) + _LOOSE:
            self._log_anew()

    def _log_anew(self) -> None:
        self._revs, self._names = [], []
        self._write(
            [
                *((one.rev, key) for key, one in self._bindings.items()),
                *((rev, key) for key, rev in self._dropped.items()),
                *((one.rev, (_CALLEE, *name)) for name, one in self._callees.items()),
                *((one.rev, x) for x, one in self._numbers.items()),
                *((rev, x) for x, rev in self._dropped_numbers.items()),
            ]
        )

    def _write(self, rows: "list[tuple[int, Named]]") -> None:
        rows.sort(key=_rev)
        self._revs.extend(rev for rev, _ in rows)
        self._names.extend(name for _, name in rows)


def _rev(row: "tuple[int, Named]") -> int:
    return row[0]


def _less(
    index: "dict[str, dict[Key, None]] | dict[str, dict[str, None]]", of: str, what: Any
) -> None:
    found = index.get(of)
    if found is not None:
        found.pop(what, None)
        if not found:
            del index[of]
