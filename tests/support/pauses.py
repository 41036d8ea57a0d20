"""How long a test pauses between two looks at whether something has come."""

from collections.abc import Iterator

__all__ = ["pauses"]

_FIRST = 0.01
_LONGEST = 0.2
_SLOWER = 1.25


def pauses() -> Iterator[float]:
    """Real seconds, ever longer: who waits long would else keep engine and simulator busy with
    being asked."""
    pause = _FIRST
    while True:
        yield pause
        pause = min(_LONGEST, pause * _SLOWER)
