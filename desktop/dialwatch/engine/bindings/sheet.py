"""Changes of an account's bindings, drawn up before they are kept: each row with its revision."""

from collections.abc import Iterable
from dataclasses import replace
from operator import attrgetter

from dialwatch.calls.binding import Binding, Capacity, NumberRow, NumberSource, TemporaryCallee
from dialwatch.engine.bindings.known import Key, Known, stands
from dialwatch.store.bindings import BindingChanges, HeldBinding, HeldCallee

__all__ = ["Sheet"]

_TOLD = attrgetter(
    *("state", "drift", "values", "lives", "since", "x", "a", "b", "extension", "city"),
    *("told_since", "made_here", "note", "mode"),
)


class Sheet:
    """One change. Nothing of it counts before `changes` is kept and applied."""

    def __init__(self, known: Known) -> None:
        self.known = known
        self._rev = known.rev
        self._bindings: dict[Key, HeldBinding] = {}
        self._dropped: dict[Key, int] = {}
        self._numbers: dict[str, NumberRow] = {}
        self._dropped_numbers: dict[str, int] = {}
        self._callees: dict[Key, HeldCallee] = {}
        self._dropped_callees: list[Key] = []

    # Bindings

    def get(self, key: Key) -> Binding | None:
        """The binding as it stands with what is drawn up."""
        if key in self._bindings:
            return self._bindings[key].binding
        return None if key in self._dropped else self.known.get(*key)

    def put(
        self, binding: Binding, theirs: Binding | None = None, left_at: int | None = None
    ) -> None:
        """This is how it stands now; nothing where it stands so already."""
        key = binding.key
        fresh = HeldBinding(binding, theirs, left_at)
        held = self._bindings.get(key) or self.known.held(key)
        if held is not None and key not in self._dropped and _alike(held, fresh):
            return
        self._dropped.pop(key, None)
        values = self.known.shared(binding.values)
        kept = replace(binding, rev=self._next(), values=values)
        self._bindings[key] = HeldBinding(kept, theirs, left_at)

    def drop(self, key: Key) -> None:
        """It is shown no more."""
        self._bindings.pop(key, None)
        if self.known.get(*key) is not None:
            self._dropped[key] = self._next()

    # X numbers

    def number(self, x: str) -> NumberRow | None:
        """The row of that X with what is drawn up."""
        if x in self._numbers:
            return self._numbers[x]
        return None if x in self._dropped_numbers else self.known.numbers.get(x)

    def put_number(self, row: NumberRow) -> None:
        """This is how that X stands now; nothing where it stands so already."""
        known = self.number(row.x)
        if known is None or replace(row, rev=known.rev) != known:
            self._dropped_numbers.pop(row.x, None)
            self._numbers[row.x] = replace(row, rev=self._next())

    def learn(self, x: str, source: NumberSource) -> NumberRow:
        """The row of that X; a new one where it was not known."""
        known = self.number(x)
        if known is None:
            known = NumberRow(account=self.known.account, x=x, source=source)
            self.put_number(known)
        return known

    def drop_number(self, x: str) -> None:
        """That X is shown no more."""
        self._numbers.pop(x, None)
        if x in self.known.numbers:
            self._dropped_numbers[x] = self._next()

    # Temporary callees

    def put_callee(self, callee: TemporaryCallee) -> None:
        """It takes the place of an earlier one of its binding, or X."""
        for name, one in self.known.callees.items():
            if (one.binding and one.binding == callee.binding) or (one.x and one.x == callee.x):
                self._dropped_callees.append(name)
        held = HeldCallee(callee, self._next())
        self._callees[held.name] = held

    def drop_callee(self, name: Key) -> None:
        """It is over."""
        self._dropped_callees.append(name)

    # All of it

    def changes(self) -> BindingChanges | None:
        """What is to be kept; None: nothing changed."""
        self._recount()
        changes = BindingChanges(
            account=self.known.account,
            rev=self._rev,
            bindings=[*self._bindings.values()],
            numbers=[*self._numbers.values()],
            callees=[*self._callees.values()],
            dropped=self._dropped,
            dropped_numbers=self._dropped_numbers,
            dropped_callees=self._dropped_callees,
        )
        return changes if changes.rows else None

    def recount(self, numbers: Iterable[str]) -> None:
        """Say anew how full these X are, as if something stood on them."""
        for x in numbers:
            row = self.number(x)
            if row is not None:
                self._fill(row, 0)

    def _recount(self) -> None:
        more: dict[str, int] = {}
        for key in (*self._bindings, *self._dropped):
            old = self.known.get(*key)
            if old is not None:
                more[old.x] = more.get(old.x, 0) - stands(old)
        for held in self._bindings.values():
            new = held.binding
            more[new.x] = more.get(new.x, 0) + stands(new)
        for x, difference in more.items():
            row = self.number(x)
            if row is not None:
                self._fill(row, difference)

    def _fill(self, row: NumberRow, difference: int) -> None:
        standing = self.known.standing_on(row.x) + difference
        limits = self.known.limits
        told = row.bindings if row.read_at is None else standing
        used = standing if row.read_at is not None else max(standing, row.bindings or 0)
        known = row.read_at is not None or row.bindings is not None or standing > 0
        capacity = row.capacity
        if limits is not None and known:  # else nobody knows how full it is: 0 would be a guess
            capacity = Capacity(used=used, most=limits.on_x, advised=limits.advised)
        self.put_number(replace(row, bindings=told, capacity=capacity))

    def _next(self) -> int:
        self._rev += 1
        return self._rev


def _alike(old: HeldBinding, new: HeldBinding) -> bool:
    """The same but for the revision, and for when it was read: that its X was, is said once."""
    return (
        _TOLD(old.binding) == _TOLD(new.binding)
        and old.theirs == new.theirs
        and old.left_at == new.left_at
    )
