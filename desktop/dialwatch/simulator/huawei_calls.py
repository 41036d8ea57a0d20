"""Calls through privacy numbers as the platform's interfaces see them: recordings, ending a call.

Source: vendors/huawei.md 9, 10, 14.8, 14.11. Documented: the interface ends a running call and
fails for one that is over; a recording's address is a redirect (301), shorter calls than 3 seconds
have none, and it is kept 7 days. Unconfirmed [U] here: that only AXYB applications may end calls,
that the recording itself is served without a signature, and the names of sessions and files.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC
from itertools import count
from zoneinfo import ZoneInfo

from dialwatch.simulator.huawei_wire import Members, Refused, malformed
from dialwatch.simulator.wire import local_time
from dialwatch.simulator.world import World

__all__ = ["DOMAIN", "SHORTEST", "MaskedCall", "MaskedCalls"]

DOMAIN = "ostor.example.com"
"""`recordDomain` of every call."""
SHORTEST = 3
"""Seconds; what is shorter is not recorded."""
_KEPT = 7 * 86_400
_UTC = ZoneInfo(str(UTC))


@dataclass
class MaskedCall:
    """One call of an application."""

    session: str
    file: str
    """Its recording; empty when the binding asks for none."""
    begins: int
    """UTC epoch seconds, as is `ends`."""
    ends: int

    @property
    def seconds(self) -> int:
        return self.ends - self.begins


class MaskedCalls:
    """Of one application."""

    def __init__(self, world: World, place: int) -> None:
        self._world = world
        self._place = place
        self._serial = count(1)
        self._calls: list[MaskedCall] = []
        self.stopped: Callable[[int, MaskedCall], None] = lambda *_: None
        """Told of a call that was ended by the interface."""

    def dial(self, seconds: int, recorded: bool) -> MaskedCall:
        """A call that begins now, and ends after so many seconds if nobody ends it."""
        now, serial = self._world.moment, next(self._serial)
        stamp = "".join(letter for letter in local_time(now, _UTC) if letter.isdecimal())
        call = MaskedCall(
            session=f"{self._place}_{serial}_4294967295_{stamp}@callenabler000.example.com",
            file=f"{stamp[2:]}{self._place:05d}{serial:06d}.wav" if recorded else "",
            begins=now,
            ends=now + seconds,
        )
        self._calls.append(call)
        return call

    def stop(self, members: Members) -> None:
        """End a running call. Raises Refused."""
        if members.needed("signal") != "call_stop":
            raise malformed("signal")
        session = members.needed("sessionid", lambda name: members.text(name, 256))
        now = self._world.moment
        call = next((one for one in self._calls if one.session == session), None)
        if call is None or call.ends <= now:
            raise Refused("1020152", "Invalid sessionId.")
        call.ends = now
        self.stopped(now, call)

    def recording(self, members: Members) -> MaskedCall:
        """The call whose recording is asked for. Raises Refused."""
        domain = members.needed("recordDomain", lambda name: members.text(name, 128))
        found = self.recorded(members.needed("fileName", lambda name: members.text(name, 128)))
        if found is None or domain != DOMAIN:
            raise Refused("1012007", "The record does not exist.")
        return found

    def recorded(self, file: str) -> MaskedCall | None:
        """The call of that recording, while it can be fetched."""
        now = self._world.moment
        return next(
            (
                one
                for one in self._calls
                if one.file == file
                and one.seconds >= SHORTEST
                and one.ends <= now < one.ends + _KEPT
            ),
            None,
        )
