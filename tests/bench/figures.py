"""A measured figure beside its yardstick and its budget, and the table that `bench` prints."""

from collections.abc import Sequence
from dataclasses import dataclass

__all__ = ["Figure", "table"]


@dataclass(frozen=True, slots=True)
class Figure:
    """One row of the table. `measured`, `yardstick` and an absolute budget share one unit."""

    what: str
    measured: float
    unit: str
    budget: float
    """The largest ratio to the yardstick; without a yardstick, the largest value."""
    yardstick: float | None = None
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """How many times the yardstick; None without one."""
        return self.measured / self.yardstick if self.yardstick else None

    @property
    def held(self) -> bool:
        """Whether the budget holds. A figure that is not a number holds nothing."""
        value = self.measured if self.ratio is None else self.ratio
        return value <= self.budget


def table(figures: Sequence[Figure]) -> str:
    """All figures as text, one a line, the missed ones marked."""
    rows = [["what", "measured", "yardstick", "ratio", "budget", ""]]
    for figure in figures:
        beside = figure.yardstick is not None
        rows.append(
            [
                figure.what,
                f"{_short(figure.measured)} {figure.unit}",
                f"{_short(figure.yardstick)} {figure.unit}" if figure.yardstick else "–",
                f"{figure.ratio:.2f} ×" if figure.ratio is not None else "–",
                f"≤ {figure.budget:g} {'×' if beside else figure.unit}",
                ("ok" if figure.held else "MISSED") + (f"  {figure.note}" if figure.note else ""),
            ]
        )
    widths = [max(len(row[at]) for row in rows) for at in range(5)]
    lines = [
        "  ".join(
            [row[0].ljust(widths[0]), *(row[at].rjust(widths[at]) for at in range(1, 5)), row[5]]
        ).rstrip()
        for row in rows
    ]
    return "\n".join(lines)


def _short(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.3g}"
