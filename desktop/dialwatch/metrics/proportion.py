"""A rate with its band, and how it may be shown (metrics.md, "Shown")."""

from dataclasses import dataclass
from enum import StrEnum

from dialwatch.metrics.wilson import Interval, needed, wilson

__all__ = ["NOTHING", "Proportion", "Shown"]


class Shown(StrEnum):
    """How a live rate is shown, by what is known of it."""

    NO_CALLS = "no calls"
    """n is 0: "no calls", never 0 %."""
    TOO_FEW = "too few"
    """Half-width above 10 points: "12 of ~80" in grey."""
    BANDED = "banded"
    """5 to 10 points: the number with its band."""
    PLAIN = "plain"
    """Under 5 points: the number alone, the band on hover and in the chart."""


@dataclass(frozen=True, slots=True)
class Proportion:
    """`x` of `n`: a ratio of sums, never a mean of ratios."""

    x: int
    n: int

    @property
    def value(self) -> float | None:
        """x / n; None when nothing was counted."""
        return self.x / self.n if self.n else None

    @property
    def interval(self) -> Interval:
        """The 95 % Wilson interval."""
        return wilson(self.x, self.n)

    @property
    def shown(self) -> Shown:
        """The display rule: half-width > 10 points, 5–10, < 5, or no calls at all."""
        if self.n == 0:
            return Shown.NO_CALLS
        half = self.interval.half
        if half > 0.10:
            return Shown.TOO_FEW
        return Shown.BANDED if half >= 0.05 else Shown.PLAIN

    def needed(self, rate: float | None = None) -> int:
        """Calls needed for ± 10 points at `rate` (the campaign's), in tens, rounded up.

        Without a rate that of this proportion serves, drawn to the middle as Wilson's centre
        does: 0 of 3 must not promise that 12 are enough.
        """
        exact = needed(self.interval.centre if rate is None else rate)
        return -(-exact // 10) * 10

    def __add__(self, other: "Proportion") -> "Proportion":
        return Proportion(self.x + other.x, self.n + other.n)


NOTHING = Proportion(0, 0)
"""No calls."""
