"""What the user is told once, outside of any account's light."""

import re
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from typing import Literal

from dialwatch.clock import Clock

__all__ = ["Level", "Notice", "Notices"]

Level = Literal["info", "warn", "bad"]

_MOST = 100
_MOST_ODDITIES = 40
"""Kinds of oddities told for one account; further ones are in the log."""

_FIGURES = re.compile(r"\d[\d,]*")


@dataclass(frozen=True, slots=True)
class Notice:
    """One sentence. A later one with the same id replaces it."""

    id: str
    text: str
    level: Level
    at: int
    """UTC epoch milliseconds."""


class Notices:
    """Keeps the latest notices and tells each listener of a new one."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._held: OrderedDict[str, Notice] = OrderedDict()
        self._listeners: list[Callable[[Notice], None]] = []

    def all(self) -> list[Notice]:
        """The latest notices, oldest first."""
        return list(self._held.values())

    def listen(self, listener: Callable[[Notice], None]) -> Callable[[], None]:
        """Hear of each new notice. Returns what ends it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def tell(self, notice_id: str, text: str, level: Level = "info") -> None:
        """Tell the user; the same text again under the same id is not repeated."""
        held = self._held.get(notice_id)
        if held is not None and held.text == text:
            return
        notice = Notice(notice_id, text, level, self._clock.millis())
        self._held[notice_id] = notice
        self._held.move_to_end(notice_id)
        while len(self._held) > _MOST:
            self._held.popitem(last=False)
        for listener in list(self._listeners):
            listener(notice)

    def odd(self, account: str, where: str, text: str) -> None:
        """Something in an account's answers did not fit: told once for each kind and place.

        Sentences that differ in their figures alone are of one kind.
        """
        prefix = f"odd:{account}:"
        kind = sha256(f"{where}/{_FIGURES.sub('#', text)}".encode()).hexdigest()[:12]
        known = sum(1 for notice_id in self._held if notice_id.startswith(prefix))
        if prefix + kind not in self._held and known < _MOST_ODDITIES:
            self.tell(prefix + kind, f"{where}: {text}", "warn")
