"""Whose turn it is: requests about the same number go one after the other, all others at once."""

from collections import deque
from collections.abc import Callable, Iterable, Sequence

__all__ = ["Turns"]


class Turns:
    """Of the entries of one batch, in their order."""

    def __init__(self, touches: Sequence[Iterable[str]], over: Callable[[int], bool]) -> None:
        """`touches`: of each entry, what it takes or frees; `over`: nothing more will be sent or
        learnt of that entry."""
        self._touches = [tuple(one) for one in touches]
        self._over = over
        self._lines: dict[str, deque[int]] = {}
        for index, names in enumerate(self._touches):
            for name in names:
                self._lines.setdefault(name, deque()).append(index)

    def has(self, index: int) -> bool:
        """Nothing before it is open that it shares something with."""
        return all(self._first(name) == index for name in self._touches[index])

    def _first(self, name: str) -> int | None:
        line = self._lines[name]
        while line and self._over(line[0]):
            line.popleft()
        return line[0] if line else None
