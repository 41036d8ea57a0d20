"""What a drawn table cell is made of: the model says it under `CELL_ROLE`, a delegate draws it.

The words of a cell are always its `Qt.DisplayRole`, so that copying, sorting by text, screen
readers and reports see the very text that is painted.
"""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt

from dialwatch.ui.format import not_available, number

__all__ = [
    "CELL_ROLE",
    "BranchCell",
    "CheckCell",
    "ProgressCell",
    "RateCell",
    "StatusCell",
    "progress_text",
]

CELL_ROLE = int(Qt.ItemDataRole.UserRole) + 40
"""Role under which a model gives one of the values below; None draws the text alone."""


@dataclass(frozen=True, slots=True)
class RateCell:
    """A rate and its band, each 0…1, for `RateDelegate`."""

    rate: float
    low: float
    high: float
    sure: bool = True
    """False: too few calls for a figure ("12 of ~80"); no dot is drawn, the text is muted."""


@dataclass(frozen=True, slots=True)
class ProgressCell:
    """How far a list is, for `ProgressDelegate`."""

    fraction: float | None
    """0…1; None where the total is not known: no bar is drawn."""
    exact: bool = True
    """False: the total is at least that, so the bar's end is left open."""


@dataclass(frozen=True, slots=True)
class StatusCell:
    """A state, for `StatusDelegate`: its shape and the name of its colour in the theme."""

    shape: str
    """One of ▶ ‖ ✓ ✕ ○ ▲ … (look.md, principle 4)."""
    colour: str = "muted"
    """Name of a colour of the theme: `good`, `warn`, `bad`, `muted`, `text` or `accent`."""


@dataclass(frozen=True, slots=True)
class CheckCell:
    """Whether a row is chosen, for `SwiftDelegate`."""

    state: Qt.CheckState
    can: bool = True
    """False: it cannot be chosen."""


@dataclass(frozen=True, slots=True)
class BranchCell:
    """Where a campaign stands in its tree, for `CampaignDelegate`."""

    top: int = 0
    """Id of the topmost that it stands under, or its own: whose colour it has."""
    depth: int = 0
    holds: bool = False
    """Others stand under it, so that it can be opened."""
    is_open: bool = False
    gutter: bool = False
    """Some row can be opened: all leave room for the sign."""
    word: str = ""
    """What it is, said quietly behind its name."""


def progress_text(done: int | None, total: int | None, exact: bool = True) -> str:
    """`612 of 900`, `612 of ≥ 900` where the list may be longer, `n/a` where it is not known."""
    if done is None or total is None:
        return not_available()
    whole = number(total) if exact else f"≥ {number(total)}"
    said = QCoreApplication.translate("CampaignCells", "{done} of {total}")
    return said.format(done=number(done), total=whole)
