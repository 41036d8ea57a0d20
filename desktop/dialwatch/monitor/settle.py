"""Which minutes of a campaign are settled, and when it is over (metrics.md, "Settled").

Pure: wall times in UTC epoch milliseconds.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from dialwatch.calls.call import CallSeen
from dialwatch.metrics.ripeness import Delays, settle_delay

__all__ = ["FAR_FUTURE", "Settling"]

FAR_FUTURE = 2**53
"""`settled_before` of a campaign that is over: everything is settled."""

_LEARN_GAP_MS = 600_000
"""Delays are learnt only when the complete reading before is not older than this."""

_PATIENCE_MS = 1_800_000
"""How long a finished campaign with entries still open is read on."""


class Settling:
    """Learns a campaign's delays from dial to report, and says what is settled by a full walk."""

    def __init__(self, redials: int = 0, redial_pause: float = 0.0) -> None:
        self._redials = redials
        self._pause = redial_pause
        self._delays = Delays()
        self._complete: int | None = None
        self._finished: int | None = None
        self._resumed: int | None = None
        self._stands_still = False
        self._idle: int | None = None
        self._settled: int | None = None

    @property
    def settled_before(self) -> int | None:
        """A minute that ends at or before this is settled; None: none is."""
        return self._settled

    def plan(self, redials: int, redial_pause: float) -> None:
        """What the platform intends: redials, and the seconds between them."""
        self._redials = redials
        self._pause = redial_pause

    def status(self, now_ms: int, *, over: bool, stands_still: bool) -> None:
        """The platform says that the campaign is over, or that it stands still (paused)."""
        if not over:
            self._finished = None
        elif self._finished is None:
            self._finished = now_ms
        if self._stands_still and not stands_still:
            self._resumed = now_ms
        self._stands_still = stands_still

    def not_begun(self, at_ms: int) -> None:
        """At that moment the platform had not begun with it: nothing was dialled before."""
        self._idle = at_ms if self._idle is None else max(self._idle, at_ms)

    def learn(self, calls: Iterable[CallSeen], began_at: int) -> bool:
        """Learn from calls that were not there at the reading before. True: something was."""
        if self._complete is None or began_at - self._complete > _LEARN_GAP_MS:
            return False
        learnt = False
        for call in calls:
            if call.dialed_at is not None:
                self._delays.add(call.seen_at - call.dialed_at, call.seen_at)
                learnt = True
        return learnt

    def delay(self, now_ms: int) -> int:
        """How old a minute must be to be settled, in ms."""
        return settle_delay(self._delays, now_ms, self._redials, self._pause)

    def read(self, began_at: int, still_open: bool, listed_at: int | None = FAR_FUTURE) -> None:
        """A complete reading began at `began_at`; `still_open`: some entries are not done.

        What came after `listed_at`, when the account's campaigns were last listed, settles not:
        others that nobody knows of yet may have dialled then. None: they never were.
        While a campaign stands still nothing settles, and after it went on only what the
        standstill cannot have delayed: a redial may wait for the end of a pause.
        """
        self._complete = began_at
        if self.over(began_at, still_open):
            self._settled = FAR_FUTURE
            return
        candidate = max(began_at - self.delay(began_at), self._idle or 0)
        if self._settled == FAR_FUTURE:
            self._settled = None  # it was over and has begun anew
        if self._stands_still or listed_at is None:
            return
        if self._resumed is not None:
            if candidate < self._resumed:
                return
            self._resumed = None
        self._settled = min(candidate, listed_at)

    def over(self, began_at: int, still_open: bool) -> bool:
        """Whether a complete reading that began then saw all that will ever be reported."""
        if self._finished is None or began_at < self._finished:
            return False
        return not still_open or began_at - self._finished > _PATIENCE_MS

    def to_state(self) -> dict[str, Any]:
        """What a restart needs; plain JSON."""
        return {
            "delays": self._delays.to_state(),
            "finished": self._finished,
            "resumed": self._resumed,
            "still": self._stands_still,
        }

    def restore(self, state: Mapping[str, Any], settled_before: int | None) -> None:
        """Take up what `to_state` gave. Raises nothing: what does not fit is learnt anew."""
        try:
            self._delays = Delays.from_state(state.get("delays", {}))
            self._finished = _moment(state.get("finished"))
            self._resumed = _moment(state.get("resumed"))
            self._stands_still = state.get("still") is True
        except (ValueError, AttributeError, TypeError):
            self._delays = Delays()
        self._settled = settled_before


def _moment(value: object) -> int | None:
    return value if isinstance(value, int) else None
