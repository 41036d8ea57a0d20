"""Do two rates differ? Newcombe's interval of a difference (metrics.md)."""

from typing import NamedTuple

from dialwatch.metrics.wilson import Z95, wilson

__all__ = ["Difference", "newcombe"]


class Difference(NamedTuple):
    """First rate minus second rate, with the interval's edges; -1 … 1."""

    low: float
    high: float
    value: float

    @property
    def real(self) -> bool:
        """The interval excludes zero: the two rates differ."""
        return self.low > 0 or self.high < 0


def newcombe(x1: int, n1: int, x2: int, n2: int, z: float = Z95) -> Difference:
    """The interval of x1/n1 - x2/n2 from the two Wilson intervals.

    lower = d - sqrt((p1-l1)² + (u2-p2)²), upper = d + sqrt((u1-p1)² + (p2-l2)²).
    Source: metrics.md, "Two rates differ only if". Raises ValueError when a count is zero.
    """
    if not (n1 and n2):
        raise ValueError("a rate of no calls cannot be compared")
    p1, p2 = x1 / n1, x2 / n2
    first, second = wilson(x1, n1, z), wilson(x2, n2, z)
    d = p1 - p2
    down = ((p1 - first.low) ** 2 + (second.high - p2) ** 2) ** 0.5
    up = ((first.high - p1) ** 2 + (p2 - second.low) ** 2) ** 0.5
    return Difference(max(-1.0, d - down), min(1.0, d + up), d)
