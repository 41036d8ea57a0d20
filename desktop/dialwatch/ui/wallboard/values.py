"""What the wallboard shows: values that never change, made beside the window's thread."""

from dataclasses import dataclass, field
from enum import StrEnum
from zoneinfo import ZoneInfo

import numpy as np

from dialwatch.metrics.wilson import Floats
from dialwatch.ui.delegates.cells import StatusCell

__all__ = ["Ending", "Moment", "PageKind", "WallFigure", "WallPicture", "WallRow"]


class PageKind(StrEnum):
    """The pages, in the order in which they come round."""

    OVERALL = "overall"
    CAMPAIGNS = "campaigns"
    LINES = "lines"
    CARE = "care"
    """What is to be looked after: lines that stand out, and what ends today."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """What the engine tells of an application's numbers (`bindings/ends`)."""

    account: str
    today: int
    """Bindings that end before the day does."""
    failing: int
    """X numbers that are out of order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """When it is looked, and what the ledger does not hold."""

    now: int
    """UTC epoch ms."""
    zone: ZoneInfo
    endings: tuple[Ending, ...] = ()


@dataclass(frozen=True, slots=True)
class WallFigure:
    """One of the figures of the day."""

    caption: str
    figure: str
    unit: str = ""
    faint: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WallRow:
    """One line of a page. Nothing in it holds a number of a person."""

    cell: StatusCell
    name: str
    word: str = ""
    """The state in words: never told by shape and colour alone."""
    detail: str = ""
    figure: str = ""
    faint: bool = False
    """Not enough is known for a figure."""
    rate: float | None = None
    low: float = 0.0
    high: float = 1.0
    fraction: float | None = None
    """How far the list is dialled, 0 … 1."""
    colour: int | None = None
    """The campaign whose colour it has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WallPicture:
    """Everything, as it was at one moment."""

    at: int = 0
    """UTC epoch ms at which it was so; 0: nothing was ever known."""
    rate: str = ""
    band: str = ""
    window: str = ""
    why: str = ""
    """Why there is no rate."""
    faint: bool = True
    spark: Floats = field(default_factory=lambda: np.empty(0), compare=False)
    """The rate of the last minutes, 0 … 1, NaN where there is none."""
    low: float = float("nan")
    high: float = float("nan")
    figures: tuple[WallFigure, ...] = ()
    campaigns: tuple[WallRow, ...] = ()
    lines: tuple[WallRow, ...] = ()
    care: tuple[WallRow, ...] = ()
    accounts: tuple[StatusCell, ...] = ()
    """The lights, in one sign each."""
    state: str = ""
    """How it stands with the platforms, in words."""
    trouble: bool = False
    """A platform does not answer."""
    key: object = field(default=None, compare=False)
    """Of what it was made: the same again needs no other picture."""

    def rows(self, kind: PageKind) -> tuple[WallRow, ...]:
        """Of a page that is a list."""
        return {
            PageKind.CAMPAIGNS: self.campaigns,
            PageKind.LINES: self.lines,
            PageKind.CARE: self.care,
        }.get(kind, ())
