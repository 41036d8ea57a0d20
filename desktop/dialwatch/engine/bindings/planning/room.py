"""Room on X numbers: what a binding takes of it, and how much of it there is (1.1)."""

from collections.abc import Iterable, Sequence
from typing import Any

from dialwatch.calls.binding import Binding, Mode
from dialwatch.engine.bindings.planning.standing import Standing
from dialwatch.platforms.binding import Limits

__all__ = ["EXTENSION", "NUMBER", "OF_A", "ON_X", "Key", "Room", "keys"]

Key = tuple[str, str, str]
"""Sort of room, X (or empty), and whose it is."""
NUMBER = "number"
"""A person's place on an X."""
EXTENSION = "extension"
ON_X = "on x"
"""One of the places on an X."""
OF_A = "of a"
"""One of the X that an A may have."""


def keys(
    mode: Mode, limits: Limits, *, x: str, a: str, b: str = "", extension: str = ""
) -> tuple[Key, ...]:
    """What a binding takes. Without X, which the platform picks, only what A has of it."""
    found: list[Key] = []
    if x and mode is not Mode.AXYB:
        if mode is Mode.AXB or (mode is Mode.AXE and limits.once_on_x):
            found += [(NUMBER, x, one) for one in (a, b) if one]
        if extension:
            found.append((EXTENSION, x, extension))
        found.append((ON_X, x, ""))
    if limits.x_of_a:
        found.append((OF_A, "", a))
    return tuple(found)


class Room:
    """How much is taken while a plan is carried out, request after request."""

    def __init__(self, limits: Limits, standing: Standing) -> None:
        self._limits = limits
        self._standing = standing
        self._taken: dict[Key, int] = {}
        self._wanted: dict[Key, int] = {}
        self._takers: dict[Key, Any] = {}

    def taken(self, key: Key) -> int:
        """How much of it is taken now."""
        if key not in self._taken:
            self._taken[key] = len(self._holders(key))
        return self._taken[key]

    def most(self, key: Key) -> int:
        """How much there is."""
        if key[0] == ON_X:
            return self._limits.on_x
        return self._limits.x_of_a if key[0] == OF_A else 1

    def lacking(self, wanted: Iterable[Key]) -> Key | None:
        """The first of these that is all taken; None: there is room."""
        return next((key for key in wanted if self.taken(key) >= self.most(key)), None)

    def take(self, wanted: Iterable[Key], taker: object) -> None:
        """It is bound."""
        for key in wanted:
            self._taken[key] = self.taken(key) + 1
            self._takers[key] = taker

    def keep(self, held: Iterable[Key], taker: object) -> None:
        """It has that already, and goes on having it."""
        for key in held:
            self._takers[key] = taker

    def free(self, given: Iterable[Key]) -> None:
        """It is bound no more."""
        for key in given:
            self._taken[key] = self.taken(key) - 1

    def give_back(self, wanted: Iterable[Key]) -> None:
        """What `take` took was not taken after all."""
        for key in wanted:
            self._taken[key] -= 1
            self._takers.pop(key, None)

    def regain(self, given: Iterable[Key]) -> None:
        """What `free` freed was not freed after all."""
        for key in given:
            self._taken[key] += 1

    def want(self, wanted: Iterable[Key]) -> None:
        """Somebody is going to take it."""
        for key in wanted:
            self._wanted[key] = self._wanted.get(key, 0) + 1

    def tight(self, key: Key) -> bool:
        """Not all who want it could have it before anything is freed: order counts."""
        if key[0] in (NUMBER, EXTENSION):
            return True
        return len(self._holders(key)) + self._wanted.get(key, 0) > self.most(key)

    def taker(self, key: Key) -> Any:
        """Who took it last, of those that were planned; None: nobody."""
        return self._takers.get(key)

    def holder(self, key: Key) -> Binding | None:
        """The binding that has it before anything is sent; None: none."""
        return next(iter(self._holders(key)), None)

    def takes_bindings(self, x: str) -> bool:
        """Nothing that the platform pushed of X stands against new ones."""
        row = self._standing.numbers.get(x)
        return row is None or row.in_order

    def let_go(self) -> None:
        """Give back what it remembers piece by piece; it is not used any more."""
        for one in (self._taken, self._wanted, self._takers):
            while one:
                one.popitem()

    def _holders(self, key: Key) -> Sequence[Binding]:
        sort, x, whose = key
        standing = self._standing
        match sort:
            case "number":
                return standing.with_number(x, whose)
            case "extension":
                return standing.with_extension(x, whose)
            case "on x":
                return standing.on_x(x)
        # AXYB: an AX half stands in as many rows as it has Y.
        return [*{one.id: one for one in standing.of_a(whose)}.values()]
