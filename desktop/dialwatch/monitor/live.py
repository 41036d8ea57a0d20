"""The calls of an application that go on now, as its events tell. Pure; times in UTC epoch ms."""

from dialwatch.calls.call import CallSeen
from dialwatch.calls.outcome import Outcome

__all__ = ["FORGOTTEN", "LiveCalls"]

FORGOTTEN = 4 * 3_600_000
"""A call of which nothing was heard for so long is not counted as going on: its end was lost."""

_MOST_OVER = 20_000


class LiveCalls:
    """Heard of as events and records come, in any order and more than once."""

    def __init__(self) -> None:
        self._live: dict[str, int] = {}
        """Key → when it was last heard of."""
        self._ringing: dict[str, int] = {}
        """Key → when it came in; of calls that nobody has answered yet."""
        self._over: dict[str, None] = {}

    def heard(self, call: CallSeen) -> bool:
        """Take in an event or a record. True: the call is over, and was not known to be."""
        if call.ended_at is not None or not call.hint:
            self._live.pop(call.key, None)
            self._ringing.pop(call.key, None)
            fresh = call.key not in self._over
            self._over[call.key] = None
            if len(self._over) > _MOST_OVER:
                self._over.pop(next(iter(self._over)))
            return fresh
        if call.key not in self._over:
            self._live[call.key] = call.seen_at
            if call.outcome is Outcome.PENDING:
                self._ringing.setdefault(call.key, call.dialed_at or call.seen_at)
            else:
                self._ringing.pop(call.key, None)
        return False

    def count(self, now: int) -> int:
        """How many go on."""
        for key in [key for key, at in self._live.items() if now - at > FORGOTTEN]:
            del self._live[key]
            self._ringing.pop(key, None)
        return len(self._live)

    def oldest_ringing(self) -> int | None:
        """When the oldest call came in that nobody has answered; None: there is none."""
        return min(self._ringing.values(), default=None)
