"""What an application may ask for just now: flow control, and an account in arrears.

Source: vendors/huawei.md 1.1, 10, 12.1, 14.12. Documented: more requests than are allowed give 403
with 1010010, and one waits a minute; no number is told. In arrears binds are refused (1010029) and
recordings cannot be fetched. Unconfirmed [U] here: that the count is of requests a second, that
everything is refused for the whole minute, and that in arrears unbinding, changing and temporary
callees are refused too, while queries are answered.
"""

from collections import deque

from dialwatch.simulator.huawei_wire import Refused
from dialwatch.simulator.world import World

__all__ = ["Admission"]

_MINUTE = 60.0
_ANSWERED_IN_ARREARS = ("query", "count", "call_stop")


class Admission:
    """Of one application. Seconds are those of the world."""

    def __init__(self, world: World) -> None:
        self._world = world
        self.rate = 0
        """Requests a second that are taken; 0: any number."""
        self.arrears = False
        self.held = 0
        """Requests that flow control has refused."""
        self._came: deque[float] = deque()
        self._closed_until = 0.0

    def check(self, operation: str) -> None:
        """A request has come. Raises Refused."""
        self._flow()
        if self.arrears and not any(word in operation for word in _ANSWERED_IN_ARREARS):
            raise Refused("1010029", "The subscriber status is frozen.")

    def _flow(self) -> None:
        now = self._world.seconds()
        if not self.rate:
            return
        while self._came and self._came[0] <= now - 1:
            self._came.popleft()
        self._came.append(now)
        if now >= self._closed_until and len(self._came) > self.rate:
            self._closed_until = now + _MINUTE
        if now < self._closed_until:
            self.held += 1
            text = "The flow control upper limit is reached on the platform."
            raise Refused("1010010", text)
