"""What the rows of the campaign table are made of: each campaign, its figures, its place."""

from collections.abc import Mapping
from dataclasses import dataclass

from dialwatch.calls.account import CampaignRow
from dialwatch.ledger.summaries import CampaignFigures
from dialwatch.ledger.tree import CampaignTree
from dialwatch.ledger.view import LedgerView

__all__ = ["CampaignLine", "Place", "lines_of", "place_in"]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a campaign stands in its tree."""

    top: int
    """Id of the topmost that it stands under: its colour in charts."""
    parent: int | None = None
    depth: int = 0
    holds: bool = False
    """Others stand under it."""
    tasks: int = 0
    """Tasks under it, at any depth."""


def place_in(tree: CampaignTree, campaign: int) -> Place | None:
    """Where this campaign stands; None where it stands alone."""
    parent, children = tree.parent(campaign), tree.children(campaign)
    row = tree.rows[campaign]
    if parent is None and row.kind.dials:
        return None
    depth, at = 0, parent
    while at is not None:
        depth, at = depth + 1, tree.parent(at)
    tasks = 0 if row.kind.dials else len(tree.tasks_of(campaign))
    return Place(tree.top(campaign), parent, depth, bool(children), tasks)


@dataclass(frozen=True, slots=True)
class CampaignLine:
    """What a row is made of: the campaign as told, and the figures counted in the ledger."""

    row: CampaignRow
    figures: CampaignFigures
    robot: str = ""
    place: Place | None = None
    """None: it stands alone."""
    lines: tuple[str, ...] = ()
    """The different lines of the tasks under it; nothing of one that dials itself."""
    robots: tuple[str, ...] = ()
    """Their different robots, by name."""

    @property
    def top(self) -> int:
        """Id of the topmost that it stands under, or its own."""
        return self.row.id if self.place is None else self.place.top

    @property
    def parent(self) -> int | None:
        """Id of what it stands under."""
        return None if self.place is None else self.place.parent

    @property
    def depth(self) -> int:
        """0 for one that stands under none."""
        return 0 if self.place is None else self.place.depth

    @property
    def holds(self) -> bool:
        """Others stand under it."""
        return self.place is not None and self.place.holds

    @property
    def empty(self) -> bool:
        """A plan or the like under which nothing dials yet: it has no figures."""
        return not self.row.kind.dials and not (self.place and self.place.tasks)


def lines_of(view: LedgerView, figures: Mapping[int, CampaignFigures]) -> list[CampaignLine]:
    """All campaigns of this state of the ledger, groups as well as tasks."""
    return [_line(view, row, figures[row.id]) for row in view.tree.rows.values()]


def _line(view: LedgerView, row: CampaignRow, figures: CampaignFigures) -> CampaignLine:
    robot = view.robot_name(row.robot or "")
    if row.kind.dials:
        return CampaignLine(row, figures, robot, place_in(view.tree, row.id))
    tasks = [view.tree.rows[task] for task in view.tree.tasks_of(row.id)]
    lines = sorted({task.line for task in tasks if task.line})
    robots = sorted({view.robot_name(task.robot) for task in tasks if task.robot})
    place = place_in(view.tree, row.id)
    return CampaignLine(row, figures, robot, place, tuple(lines), tuple(robots))
