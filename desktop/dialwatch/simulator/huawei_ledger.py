"""Bindings in force, found by any of their members however many there are.

Ours: fifty thousand in each of ten applications are asked for at once, so nothing is looked for by
going through all of them.
"""

import heapq
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC
from itertools import count
from typing import Any
from zoneinfo import ZoneInfo

from dialwatch.simulator.wire import local_time
from dialwatch.simulator.world import World

__all__ = ["Binding", "BindingLedger"]

_UTC = ZoneInfo(str(UTC))


@dataclass(eq=False)
class Binding:
    """One binding, its members by the names of its mode. They change through its ledger alone."""

    id: str
    serial: int
    created: int
    """UTC epoch seconds, as is `ends`."""
    told: dict[str, Any]
    ends: int | None = None

    @property
    def since(self) -> str:
        """`subscribeTime`."""
        return local_time(self.created, _UTC)


@dataclass
class BindingLedger:
    """Of one kind. `by`: the members, alone or together, by which bindings are found."""

    world: World
    by: Sequence[tuple[str, ...]]
    removed: list[Callable[[Binding], object]] = field(default_factory=list)
    """Told of each binding that has gone, by its end too."""

    def __post_init__(self) -> None:
        self._all: dict[str, Binding] = {}
        self._found: dict[tuple[Any, ...], dict[str, Binding]] = {}
        self._ends: list[tuple[int, int, str]] = []
        self._serial = count(1)

    def bindings(self) -> list[Binding]:
        """Those that are in force, oldest first."""
        self._expire()
        return list(self._all.values())

    def find(self, key: str) -> Binding | None:
        """The binding of that id."""
        self._expire()
        return self._all.get(key)

    def where(self, **told: str) -> list[Binding]:
        """The bindings that have all these members, oldest first. Raises KeyError for members by
        which none are found."""
        found = list(self._of(told).values())
        return sorted(found, key=lambda one: one.serial)

    def first(self, **told: str) -> Binding | None:
        """Any of them."""
        return next(iter(self._of(told).values()), None)

    def count(self, **told: str) -> int:
        """How many have all these members."""
        return len(self._of(told))

    def add(self, key: str, told: Mapping[str, Any], lives: int) -> Binding:
        """A new binding that lives so many seconds, for ever with 0."""
        binding = Binding(key, next(self._serial), self.world.moment, dict(told))
        self._all[key] = binding
        self._enter(binding)
        self.renew(binding, lives)
        return binding

    def change(
        self, binding: Binding, told: Mapping[str, Any], without: Iterable[str] = ()
    ) -> None:
        """Let these members be other ones."""
        self._leave(binding)
        for name in without:
            binding.told.pop(name, None)
        binding.told.update(told)
        self._enter(binding)

    def renew(self, binding: Binding, lives: int) -> None:
        """Let its lifetime begin now."""
        binding.ends = self.world.moment + lives if lives else None
        if binding.ends is not None:
            heapq.heappush(self._ends, (binding.ends, binding.serial, binding.id))

    def remove(self, bindings: Iterable[Binding]) -> None:
        """Take them away."""
        for one in bindings:
            if self._all.pop(one.id, None) is not None:
                self._leave(one)
                for hears in self.removed:
                    hears(one)

    def _of(self, told: Mapping[str, str]) -> Mapping[str, Binding]:
        self._expire()
        names = next(names for names in self.by if set(names) == set(told))
        return self._found.get((names, *(told[name] for name in names)), {})

    def _expire(self) -> None:
        now = self.world.moment
        while self._ends and self._ends[0][0] <= now:
            ends, _, key = heapq.heappop(self._ends)
            binding = self._all.get(key)
            if binding is not None and binding.ends == ends:
                self.remove([binding])

    def _enter(self, binding: Binding) -> None:
        for key in self._keys(binding):
            self._found.setdefault(key, {})[binding.id] = binding

    def _leave(self, binding: Binding) -> None:
        for key in self._keys(binding):
            found = self._found.get(key, {})
            found.pop(binding.id, None)
            if not found:
                self._found.pop(key, None)

    def _keys(self, binding: Binding) -> Iterable[tuple[Any, ...]]:
        for names in self.by:
            yield (names, *(binding.told.get(name) for name in names))
