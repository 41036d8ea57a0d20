"""What the campaign table says of each campaign, column by column."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, tzinfo

from PySide6.QtCore import QObject

from dialwatch.calls.account import CampaignRow
from dialwatch.calls.campaign import CampaignKind
from dialwatch.ledger.summaries import CampaignFigures
from dialwatch.ledger.tree import CampaignTree
from dialwatch.ui.delegates.cells import ProgressCell, StatusCell, progress_text
from dialwatch.ui.format import NONE, NOT_AVAILABLE, age, clock_range, number, zone_word
from dialwatch.ui.models.outcomes import status_cell, status_rank, status_word
from dialwatch.ui.models.rates import rate_cell, rate_text

__all__ = ["CampaignCells", "CampaignColumn", "CampaignLine", "Cell", "Place", "place_in"]


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


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: what it shows, by what it is sorted, how it is drawn, what it explains."""

    text: str
    key: float | str = 0.0
    drawn: object = None
    tip: str = ""


@dataclass(frozen=True, slots=True)
class CampaignColumn:
    """One column."""

    name: str
    right: bool
    cell: Callable[[CampaignLine], Cell]


class CampaignCells(QObject):
    """Makes the cells; `zone` and `now` (UTC epoch ms) are those of the last refresh."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.zone: tzinfo = UTC
        self.now = 0
        self.columns = self._made_columns()

    def headers(self) -> Mapping[str, tuple[str, str]]:
        """Column → its heading, and what that means."""
        return {
            "campaign": (self.tr("Campaign"), self.tr("The campaign, with its colour in charts")),
            "status": (self.tr("Status"), self.tr("Where the campaign stands")),
            "progress": (
                self.tr("Numbers done"),
                self.tr("Numbers whose dialling is over, of the numbers submitted"),
            ),
            "rate": (
                self.tr("Answer rate"),
                self.tr("Answered ÷ attempts, over settled calls, with its 95 % band (Wilson)"),
            ),
            "attempts": (
                self.tr("Attempts"),
                self.tr("Dials handed to the network, redials included"),
            ),
            "answered": (
                self.tr("Answered"),
                self.tr("Dials that were answered, by a person or a machine"),
            ),
            "pace": (
                self.tr("Pace /min"),
                self.tr("Attempts settled a minute, smoothed over 5 minutes"),
            ),
            "finish": (
                self.tr("Expected finish"),
                self.tr("Numbers remaining ÷ pace, as a range of 95 %"),
            ),
            "robot": (self.tr("Robot"), self.tr("The robot that speaks")),
            "line": (self.tr("Line"), self.tr("The caller line")),
            "age": (self.tr("Data age"), self.tr("Time since the last complete reading began")),
        }

    def _made_columns(self) -> tuple[CampaignColumn, ...]:
        return (
            CampaignColumn("campaign", False, self._campaign),
            CampaignColumn("status", False, self._status),
            CampaignColumn("progress", True, self._progress),
            CampaignColumn("rate", True, self._rate),
            CampaignColumn("pace", True, self._pace),
            CampaignColumn("finish", True, self._finish),
            CampaignColumn("age", True, self._age),
            CampaignColumn("attempts", True, self._attempts),
            CampaignColumn("answered", True, self._answered),
            CampaignColumn("robot", False, self._robot),
            CampaignColumn("line", False, self._line),
        )

    def kind_word(self, line: CampaignLine) -> str:
        """What it is, where its name does not say so; empty for tasks."""
        words = {
            CampaignKind.PLAN: self.tr("plan"),
            CampaignKind.WORKFLOW: self.tr("workflow"),
            CampaignKind.NODE: self.tr("step"),
        }
        return words.get(line.row.kind, "")

    def spoken(self, line: CampaignLine, *, is_open: bool) -> str:
        """The name as a screen reader says it: with its kind, its level, and whether it is open."""
        if line.place is None:
            return line.row.name
        parts = [line.row.name, self.kind_word(line)]
        parts.append(self.tr("level {n}").format(n=line.depth + 1))
        if line.holds:
            parts.append(self.tr("open") if is_open else self.tr("closed"))
        return ", ".join(part for part in parts if part)

    def _campaign(self, line: CampaignLine) -> Cell:
        row = line.row
        tip = f"{row.name}\n{row.platform.title} · {row.key.rpartition(':')[2]}"
        return Cell(row.name, row.name.casefold(), tip=self._with_sums(tip, line))

    def _with_sums(self, tip: str, line: CampaignLine) -> str:
        if line.row.kind.dials or line.place is None:
            return tip
        tasks = line.place.tasks
        if not tasks:
            return tip + "\n" + self.tr("Nothing is dialled under it yet.")
        if tasks == 1:
            return tip + "\n" + self.tr("The figures are those of its task.")
        sums = self.tr("The figures are the sums of its {n} tasks.").format(n=tasks)
        if line.row.kind in (CampaignKind.PLAN, CampaignKind.ROUND):
            twice = self.tr("A number that several rounds dial counts in each of them.")
        else:
            twice = self.tr("A number that several steps dial counts in each of them.")
        return f"{tip}\n{sums}\n{twice}"

    def _status(self, line: CampaignLine) -> Cell:
        row = line.row
        cell: StatusCell = status_cell(row.status, trouble=bool(row.note))
        raw = self.tr("The platform says: {word}").format(word=row.raw_status or NONE)
        if not row.kind.dials and not row.raw_status:
            raw = self.tr("As its tasks stand: the platform does not say it of the whole")
        tip = f"{row.note}\n{raw}" if row.note else raw
        return Cell(status_word(row.status), float(status_rank(row.status)), cell, tip)

    def _progress(self, line: CampaignLine) -> Cell:
        row = line.row
        if line.empty:
            return Cell(NONE, -1.0, ProgressCell(None), self.tr("Nothing is dialled under it yet."))
        text = progress_text(row.entries_done, row.entries, row.entries_exact)
        if row.entries is None or row.entries_done is None:
            tip = self.tr("The platform does not tell how many numbers the list holds")
            return Cell(text, -1.0, ProgressCell(None), tip)
        share = row.entries_done / row.entries if row.entries else 1.0
        cell = ProgressCell(min(1.0, share), row.entries_exact)
        return Cell(text, share, cell, self._with_sums(text, line))

    def _attempts(self, line: CampaignLine) -> Cell:
        figures = line.figures
        if line.empty:
            return Cell(NONE, -1.0)
        beside = figures.calls - figures.attempts
        tip = self.tr("{n} beside: cancelled, pending or unknown").format(n=number(beside))
        return Cell(number(figures.attempts), float(figures.attempts), None, tip)

    @staticmethod
    def _answered(line: CampaignLine) -> Cell:
        if line.empty:
            return Cell(NONE, -1.0)
        return Cell(number(line.figures.answered), float(line.figures.answered))

    def _rate(self, line: CampaignLine) -> Cell:
        rate = line.figures.rate
        if line.empty:
            return Cell(NONE, -1.0)
        text = rate_text(rate)
        if rate.value is None:
            return Cell(text, -1.0, None, self.tr("No call has settled yet"))
        band = rate.interval
        tip = self.tr(
            "{x} answered of {n} settled attempts\n95 % band {low:.1f}–{high:.1f} % (Wilson)"
            "\n{settled}, times in {zone}"
        ).format(
            x=number(rate.x),
            n=number(rate.n),
            low=band.low * 100,
            high=band.high * 100,
            settled=self._settled(line.row),
            zone=zone_word(self.zone, self.now),
        )
        return Cell(text, rate.value, rate_cell(rate), tip)

    def _settled(self, row: CampaignRow) -> str:
        if row.over:
            return self.tr("all calls are settled")
        if row.settled_before is None:
            return self.tr("no minute is settled yet")
        old = age(self.now - row.settled_before)
        return self.tr("settled up to {age} ago").format(age=old)

    def _pace(self, line: CampaignLine) -> Cell:
        pace = line.figures.pace
        if pace is None:
            return Cell(NONE, -1.0)
        return Cell(number(pace.value, 1 if pace.value < 10 else 0), pace.value)

    def _finish(self, line: CampaignLine) -> Cell:
        row, finish = line.row, line.figures.finish
        if not row.kind.dials:
            tip = "" if row.over else self.tr("Cannot be told: more rounds or steps may follow")
            return Cell(NONE, float("inf"), None, tip)
        if row.entries is None:
            tip = self.tr("Cannot be told: the number of entries is not known")
            return Cell(NOT_AVAILABLE, float("inf"), None, tip)
        if row.over or finish is None:
            return Cell(NONE, float("inf"))
        low, high = finish
        return Cell(clock_range(low, high, self.zone, now=self.now), float(high))

    def _robot(self, line: CampaignLine) -> Cell:
        return self._shared(line, line.robot or line.row.robot)

    def _line(self, line: CampaignLine) -> Cell:
        return self._shared(line, line.row.line)

    def _shared(self, line: CampaignLine, value: str | None) -> Cell:
        """None: never told by this platform; empty: not told this time, or not one for all."""
        if value is None:
            return Cell(NOT_AVAILABLE, "")
        if not value and line.place is not None and line.place.tasks > 1:
            return Cell(self.tr("several"), "")
        return Cell(value or NONE, value.casefold())

    def _age(self, line: CampaignLine) -> Cell:
        row = line.row
        if row.over:
            return Cell(self.tr("final"), -1.0, None, self.tr("Read completely since its end"))
        if row.as_of is None:
            return Cell(NONE, float("inf"))
        old = self.now - row.as_of
        return Cell(age(old), float(old))
