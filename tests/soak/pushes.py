"""Pushes in bad hours: a burst, hostile connections, and a receiver that is away."""

import time
from collections.abc import Iterator

from tests.soak.burst import burst
from tests.soak.findings import Finding

__all__ = ["pushes"]


def pushes(seconds: float) -> Iterator[Finding]:
    """Each at least once; what is left of the time belongs to the absences."""
    until = time.monotonic() + seconds
    yield from burst()
