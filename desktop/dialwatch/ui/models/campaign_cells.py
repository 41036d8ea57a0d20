"""What the campaign table says of each campaign, column by column."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, tzinfo

from PySide6.QtCore import QObject

from dialwatch.calls.account import CampaignRow
from dialwatch.calls.campaign import CampaignKind
from dialwatch.ui.delegates.cells import ProgressCell, StatusCell, progress_text
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.format import NONE, age, clock_range, not_available, number, zone_word
from dialwatch.ui.models.campaign_lines import CampaignLine
from dialwatch.ui.models.outcomes import status_cell, status_rank, status_word
from dialwatch.ui.models.rates import rate_cell, rate_text

__all__ = ["CampaignCells", "CampaignColumn", "Cell"]


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: what it shows, by what it is sorted, how it is drawn, what it explains."""

    text: str
    key: float | str = 0.0
    drawn: object = None
    tip: str | Callable[[], str] = field(default="", compare=False)
    """Written only when it is asked for: it may take longer than all the rest."""
    quiet: bool = False
    """Not a value, but a word in the place of one."""

    def told(self) -> str:
        """What the cell explains; without that, what it shows."""
        return (self.tip if isinstance(self.tip, str) else self.tip()) or self.text


@dataclass(frozen=True, slots=True)
class CampaignColumn:
    """One column."""

    name: str
    right: bool
    cell: Callable[[CampaignLine], Cell]
    unsteady: bool = False
    """Its cells change with the clock, while the line stays as it is."""


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
            CampaignColumn("finish", True, self._finish, unsteady=True),
            CampaignColumn("age", True, self._age, unsteady=True),
            CampaignColumn("attempts", True, self._attempts),
            CampaignColumn("answered", True, self._answered),
            CampaignColumn("robot", False, self._robot),
            CampaignColumn("line", False, self._line),
        )

    def kind_word(self, line: CampaignLine) -> str:
        """What it is, where its name does not say so; empty for tasks."""
        if line.row.kind.dials:
            return ""
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
        return Cell(row.name, row.name.casefold(), tip=lambda: self._named(line))

    def _named(self, line: CampaignLine) -> str:
        row = line.row
        tip = f"{row.name}\n{row.platform.title} · {row.key.rpartition(':')[2]}"
        return self._with_sums(tip, line)

    def _with_sums(self, tip: str, line: CampaignLine) -> str:
        if line.row.kind.dials or line.place is None:
            return tip
        tasks = line.place.tasks
        if not tasks:
            return f"{tip}\n{self._nothing_yet()}"
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
        word, rank = status_word(row.status), float(status_rank(row.status))
        return Cell(word, rank, cell, lambda: self._said(line))

    def _said(self, line: CampaignLine) -> str:
        row = line.row
        said = self.tr("The platform says: {word}").format(word=row.raw_status or NONE)
        if not row.kind.dials and not line.empty and not row.raw_status:
            said = self.tr("As its tasks stand: the platform does not say it of the whole")
        return f"{spoken(row.note)}\n{said}" if row.note else said

    def _progress(self, line: CampaignLine) -> Cell:
        row = line.row
        if line.empty:
            return Cell(NONE, -1.0, ProgressCell(None), self._nothing_yet())
        text = progress_text(row.entries_done, row.entries, row.entries_exact)
        if row.entries is None or row.entries_done is None:
            return Cell(text, -1.0, ProgressCell(None), self._not_told(line))
        share = row.entries_done / row.entries if row.entries else 1.0
        cell = ProgressCell(min(1.0, share), row.entries_exact)
        return Cell(text, share, cell, lambda: self._with_sums(text, line))

    def _not_told(self, line: CampaignLine) -> str:
        if line.row.kind.dials:
            return self.tr("The platform does not tell how many numbers the list holds")
        return self.tr("The platform does not tell of all its tasks how many numbers they hold")

    def _nothing_yet(self) -> str:
        return self.tr("Nothing is dialled under it yet.")

    def _attempts(self, line: CampaignLine) -> Cell:
        figures = line.figures
        if line.empty:
            return Cell(NONE, -1.0, None, self._nothing_yet())
        text, key = number(figures.attempts), float(figures.attempts)
        return Cell(text, key, None, lambda: self._beside(line))

    def _beside(self, line: CampaignLine) -> str:
        beside = line.figures.calls - line.figures.attempts
        return self.tr("{n} beside: cancelled, pending or unknown").format(n=number(beside))

    def _answered(self, line: CampaignLine) -> Cell:
        if line.empty:
            return Cell(NONE, -1.0, None, self._nothing_yet())
        return Cell(number(line.figures.answered), float(line.figures.answered))

    def _rate(self, line: CampaignLine) -> Cell:
        rate = line.figures.rate
        if line.empty:
            return Cell(NONE, -1.0, None, self._nothing_yet())
        text = rate_text(rate)
        if rate.value is None:
            return Cell(text, -1.0, None, self.tr("No call has settled yet"))
        return Cell(text, rate.value, rate_cell(rate), lambda: self._banded(line))

    def _banded(self, line: CampaignLine) -> str:
        rate = line.figures.rate
        band = rate.interval
        return self.tr(
            "{x} answered of {n} settled attempts\n95 % band {low}–{high} % (Wilson)"
            "\n{settled}, times in {zone}"
        ).format(
            x=number(rate.x),
            n=number(rate.n),
            low=number(band.low * 100, 1),
            high=number(band.high * 100, 1),
            settled=self._settled(line.row),
            zone=zone_word(self.zone, self.now),
        )

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
            return Cell(not_available(), float("inf"), None, tip)
        if row.over or finish is None:
            return Cell(NONE, float("inf"))
        low, high = finish
        return Cell(clock_range(low, high, self.zone, now=self.now), float(high))

    def _robot(self, line: CampaignLine) -> Cell:
        return self._shared(line.robot or line.row.robot, line.robots)

    def _line(self, line: CampaignLine) -> Cell:
        return self._shared(line.row.line, line.lines)

    def _shared(self, value: str | None, of_tasks: tuple[str, ...]) -> Cell:
        """None: never told by this platform; empty: not told this time, or not one for all."""
        if value is None:
            return Cell(not_available(), "")
        if len(of_tasks) > 1:
            return Cell(self.tr("several"), "", None, "\n".join(of_tasks), quiet=True)
        return Cell(value or NONE, value.casefold())

    def _age(self, line: CampaignLine) -> Cell:
        row = line.row
        if row.over:
            return Cell(self.tr("final"), -1.0, None, self.tr("Read completely since its end"))
        if row.as_of is None:
            return Cell(NONE, float("inf"))
        old = self.now - row.as_of
        return Cell(age(old), float(old))
