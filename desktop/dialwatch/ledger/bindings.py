"""What the window knows of one application's X numbers and bindings: a picture that never changes.

The engine tells changes; each page makes another picture. Safe in any thread.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from dialwatch.calls.account import Told
from dialwatch.calls.binding import Binding, BindingState, NumberRow, TemporaryCallee

__all__ = ["BindingBook", "Key", "NumberReading", "Page", "ends", "stands"]

Key = tuple[str, str]
"""`Binding.key`: its id, and its Y."""

_STANDING = (BindingState.BOUND, BindingState.UNSURE)


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberReading(Told):
    """How far reading an account is."""

    done: int = 0
    whole: int = 0
    sentence: str = ""
    running: bool = False
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What the engine's `bindings/changes` tells in one answer."""

    rev: int
    afresh: bool = False
    """Whatever was told before counts no more."""
    bindings: Sequence[Binding] = ()
    gone: Iterable[Key] = ()
    numbers: Sequence[NumberRow] = ()
    gone_numbers: Iterable[str] = ()
    callees: Sequence[TemporaryCallee] = ()
    reading: NumberReading = field(default_factory=NumberReading)
    more: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BindingBook:
    """One account's numbers."""

    account: str = ""
    rev: int = 0
    bindings: Mapping[Key, Binding] = field(default_factory=dict)
    numbers: Mapping[str, NumberRow] = field(default_factory=dict)
    callees: Mapping[Key, TemporaryCallee] = field(default_factory=dict)
    """Id of the binding, and X → whom A's next call reaches."""
    reading: NumberReading = field(default_factory=NumberReading)
    whole: bool = False
    """Everything was told once."""

    def taken(self, page: Page) -> "BindingBook":
        """The same after this page: a copy, a millisecond for fifty thousand bindings."""
        afresh = page.afresh
        whole = not page.more if afresh else self.whole or not page.more
        book = replace(self, rev=page.rev, reading=page.reading, whole=whole)
        if afresh or page.bindings or page.gone:
            bindings = {} if afresh else dict(self.bindings)
            for key in page.gone:
                bindings.pop(key, None)
            bindings.update((one.key, one) for one in page.bindings)
            book = replace(book, bindings=bindings)
        if afresh or page.numbers or page.gone_numbers:
            numbers = {} if afresh else dict(self.numbers)
            for x in page.gone_numbers:
                numbers.pop(x, None)
            numbers.update((one.x, one) for one in page.numbers)
            book = replace(book, numbers=numbers)
        if afresh or page.callees:
            callees = {} if afresh else dict(self.callees)
            callees.update(((one.binding, one.x), one) for one in page.callees)
            book = replace(book, callees=callees)
        return book

    def callees_on(self, x: str, now: int) -> tuple[TemporaryCallee, ...]:
        """The temporary callees in force on this X at `now` (UTC epoch ms), the last set first."""
        found = (one for one in self.callees.values() if one.x == x and one.ends > now)
        return tuple(sorted(found, key=lambda one: -one.set_at))


def stands(binding: Binding) -> bool:
    """It takes room on its X, as far as we know."""
    return binding.state in _STANDING


def ends(binding: Binding) -> int | None:
    """When a binding that stands ends (UTC epoch ms); None: never, or nobody knows."""
    return binding.ends if stands(binding) else None
