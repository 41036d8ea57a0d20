"""Pushes in bad hours: a burst, hostile connections, and a receiver that is away."""

import time
from collections.abc import Iterator

from tests.soak.absence import absence
from tests.soak.burst import burst
from tests.soak.findings import Finding
from tests.soak.hostile import hostile

__all__ = ["pushes"]

_HOSTILE = (25.0, 300.0)
"""Seconds of the attack, at least (each connection is cut off twice) and at most."""


def pushes(seconds: float) -> Iterator[Finding]:
    """Each at least once; what is left of the time belongs to the absences."""
    until = time.monotonic() + seconds
    yield from burst()
    yield from hostile(min(max(_HOSTILE[0], seconds / 6), _HOSTILE[1]))
    yield from absence(until - time.monotonic())
