"""Keys that Huawei refused twice are not tried again: more failures lock the computer's address.

Source: vendors/huawei.md 2 (1020176: locked for 30 minutes; after how many is not told).
"""

from dialwatch.calls.platform import Platform
from dialwatch.clock import Clock
from dialwatch.engine.accounts import AccountDraft

__all__ = ["RefusedKeys"]

_ALLOWED = 2
_WITHIN = 1800.0
"""Seconds after which refusals are forgotten."""


class RefusedKeys:
    """Remembers the draft that was refused last, with its keys, for as long as the engine runs."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._last: tuple[object, ...] = ()
        self._times: list[float] = []

    def holds(self, draft: AccountDraft) -> bool:
        """Whether this draft is not to be tried now; whoever asks once more has been told, and
        is let through."""
        if draft.platform is not Platform.HUAWEI or _same(draft) != self._last:
            return False
        now = self._clock.monotonic()
        self._times = [one for one in self._times if now - one < _WITHIN]
        held = len(self._times) >= _ALLOWED
        if held:
            self._times.pop()
        return held

    def heard(self, draft: AccountDraft, *, refused: bool) -> None:
        """What became of it."""
        if draft.platform is not Platform.HUAWEI:
            return
        same = _same(draft)
        if not refused or same != self._last:
            self._times = []
        self._last = same if refused else ()
        if refused:
            self._times.append(self._clock.monotonic())


def _same(draft: AccountDraft) -> tuple[object, ...]:
    keys = tuple(sorted((name, value.get_secret_value()) for name, value in draft.keys.items()))
    return (draft.base_url, keys)
