"""X numbers that nobody entered: those through which pushed calls and text messages went."""

from collections.abc import Callable

from dialwatch.calls.binding import Mode, NumberSource
from dialwatch.calls.errors import BadInput
from dialwatch.engine.bindings.book import BindingBook
from dialwatch.engine.bindings.x_numbers import x_of
from dialwatch.platforms.push import Pushed

__all__ = ["Learning"]

_MOST = 10_000
"""X of an account that are learnt; a push that names ever new ones does not fill the memory."""


class Learning:
    """Collects what pushes name; what is new is kept with the next `keep`."""

    def __init__(self, book: BindingBook, applications: Callable[[], list[str]]) -> None:
        """`applications`: accounts that have numbers to bind."""
        self._book = book
        self._applications = applications
        self._heard: dict[str, dict[str, None]] = {}

    def took(self, account: str, pushed: Pushed) -> None:
        """A push of the account was read. Records alone count: the numbers in events may be
        others (11.2).
        """
        lines = {call.line for call in pushed.calls if not call.hint and call.line}
        lines.update(pushed.through)
        if lines and account in self._applications():
            self.heard(account, lines)

    def heard(self, account: str, lines: set[str]) -> None:
        """Calls went through these."""
        heard = self._heard.setdefault(account, {})
        for line in lines:
            if len(heard) < _MOST and (x := _sound(line)):
                heard[x] = None

    async def keep(self) -> None:
        """Know from now on what was heard. Raises StoreError."""
        heard, self._heard = self._heard, {}
        for account, numbers in heard.items():
            known = await self._book.sure(account)
            fresh = [x for x in numbers if x not in known.numbers]
            if fresh and known.mode is Mode.AXYB:  # A calls through Y, which is no X
                fresh = [x for x in fresh if x not in {one.y for one in known}]
            if room := fresh[: max(0, _MOST - len(known.numbers))]:
                await self._book.learn(account, room, NumberSource.CALLED)


def _sound(line: str) -> str:
    """Its form as an X; empty: it is none."""
    try:
        return x_of(line)
    except BadInput:
        return ""
