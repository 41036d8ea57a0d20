"""How far an account can be trusted to be up to date: its light, its sentence, its next try.

Pure: wall times in UTC epoch milliseconds, waits in seconds of the clock. A failure of the
account as a whole closes its *gate*: from then on one probe at a time goes out, all else waits.
"""

import random
from dataclasses import dataclass, field

from dialwatch.calls.account import Light
from dialwatch.calls.errors import (
    AccessRefused,
    BadInput,
    DialwatchError,
    HeldBack,
    PlatformError,
    Refused,
    Throttled,
    Unreachable,
    VendorError,
)
from dialwatch.monitor.schedule import Pace
from dialwatch.monitor.sentences import campaign_sentence, light_of, sentence_of, skewed

__all__ = ["SKEW_SHOWN", "Freshness", "Seen", "stops_account"]

SKEW_SHOWN = 60.0
"""Seconds of difference between two clocks from which on the user is told."""

_DEAD_AFTER_MS = 120_000
_DEAD_GAP = 30.0
_DEAD_SPREAD = 15.0
_REFUSED_GAP = 60.0
_LONGEST_WAIT = 900.0


@dataclass(frozen=True, slots=True)
class Seen:
    """What the status bar says of an account."""

    light: Light
    sentence: str = ""
    detail: str = ""


def stops_account(error: DialwatchError) -> bool:
    """Whether this failure of one question says that the next one will fail too."""
    if isinstance(error, VendorError):
        return error.status >= 500
    return isinstance(error, (Unreachable, AccessRefused, Refused, Throttled, BadInput))


@dataclass(slots=True)
class Freshness:
    """Follows one account's answers and failures."""

    platform: str
    """The vendor's name, for sentences."""
    pace: Pace
    rng: random.Random = field(default_factory=random.Random)
    last_ok: int | None = None
    _failure: DialwatchError | None = None
    _failing_since: int = 0
    _wait: float = 0.0
    _campaigns: dict[str, tuple[str, DialwatchError]] = field(default_factory=dict)
    _unkept: dict[str, DialwatchError] = field(default_factory=dict)

    @property
    def closed(self) -> bool:
        """The account as a whole fails: nothing but probes goes out."""
        return self._failure is not None

    def ok(self, now_ms: int) -> None:
        """A good answer came: the gate is open."""
        self.last_ok = now_ms
        self._failure = None

    def failed(self, error: DialwatchError, now_ms: int) -> None:
        """The account as a whole failed at `now_ms`."""
        if self._failure is None:
            self._failing_since = now_ms
        if self._failure is None or not isinstance(error, HeldBack):
            self._failure = error  # what was held back does not say why
        self._wait = self._next_wait(error, now_ms)

    def probe_wait(self) -> float:
        """Seconds to wait before the next probe; drawn anew at each failure."""
        return self._wait

    def campaign_ok(self, key: str) -> None:
        """This campaign's reading succeeded, or nobody reads it any more."""
        self._campaigns.pop(key, None)
        self._unkept.pop(key, None)

    def campaign_failed(self, key: str, name: str, error: DialwatchError) -> None:
        """This campaign's reading failed, for a reason of its own."""
        self._campaigns[key] = (name, error)

    def kept(self, source: str) -> None:
        """The latest results of this source (a campaign, the list) are in the journal."""
        self._unkept.pop(source, None)

    def not_kept(self, source: str, error: DialwatchError) -> None:
        """The latest results of this source could not be written."""
        self._unkept[source] = error

    def _next_wait(self, error: DialwatchError, now_ms: int) -> float:
        told = _retry_after(error)
        if isinstance(error, (AccessRefused, BadInput)):
            least = _REFUSED_GAP
        elif now_ms - self._failing_since >= _DEAD_AFTER_MS:
            least = _DEAD_GAP
        else:
            return max(self.pace.fast * self.rng.uniform(0.8, 1.2), told)
        return max(least + self.rng.uniform(0.0, _DEAD_SPREAD), told)

    def seen(self, now_ms: int, late_after: float, active: int, skew: float) -> Seen:
        """The account's light and sentence now.

        `late_after`: seconds since the last good answer from which on it is late; `active`:
        campaigns that are being read.
        """
        if self._failure is not None:
            error = self._failure
            return Seen(
                light_of(error), sentence_of(error, self.platform, self._wait), _detail(error)
            )
        if self._unkept:
            error = next(iter(self._unkept.values()))
            return Seen(Light.STOPPED, sentence_of(error, self.platform), _detail(error))
        if self._campaigns:
            return self._seen_of_campaigns(active)
        if self.last_ok is None:
            return Seen(Light.STARTING)
        if now_ms - self.last_ok > 1000 * late_after:
            return Seen(Light.LATE, f"{self.platform} has not answered for a while. Still asking.")
        if abs(skew) > SKEW_SHOWN:
            return Seen(Light.LIVE, skewed(skew, self.platform))
        return Seen(Light.LIVE)

    def _seen_of_campaigns(self, active: int) -> Seen:
        name, error = next(iter(self._campaigns.values()))
        failing = len(self._campaigns)
        if failing >= max(2, active):
            return Seen(Light.STOPPED, sentence_of(error, self.platform), _detail(error))
        text = campaign_sentence(name, failing - 1, error, self.platform)
        return Seen(Light.STOPPED if active <= 1 else Light.LATE, text, _detail(error))


def _retry_after(error: DialwatchError) -> float:
    if isinstance(error, (Throttled, VendorError)) and error.retry_after is not None:
        return min(max(0.0, error.retry_after), _LONGEST_WAIT)
    return 0.0


def _detail(error: DialwatchError) -> str:
    kind = type(error).__name__
    if not isinstance(error, PlatformError) or not str(error):
        return kind
    return f"{kind}: {error} “{error.words}”" if error.words else f"{kind}: {error}"
