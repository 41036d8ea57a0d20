"""Receipts of a day of launches, held against the truth."""

from collections import Counter
from dataclasses import dataclass, field

from tests.support.launchday.day import LaunchDay, Launched

from dialwatch.calls.launch import LaunchRow
from dialwatch.calls.verdict import Verdict

__all__ = ["Judged", "judged"]

_THERE = (Verdict.ACCEPTED, Verdict.CONFIRMED)


@dataclass(slots=True)
class Judged:
    """Counts of what may not be, and of what was."""

    rows: int = 0
    """That were to be sent."""
    listed: int = 0
    """That were, in truth."""
    verdicts: Counter[str] = field(default_factory=Counter)
    twice: list[str] = field(default_factory=list)
    """Rows that are listed more than once in truth."""
    strays: int = 0
    """Listed, and nobody wanted it."""
    untrue: list[str] = field(default_factory=list)
    """Receipts that are not as it was, in words."""
    unaudited: list[str] = field(default_factory=list)
    """Requests without a line that they were asked for, or answered."""
    audit_whole: bool = False


def judged(day: LaunchDay) -> Judged:
    """All of the day, at its end."""
    told = Judged(audit_whole=bool(day.ask("GET", "audit/verify")["whole"]))
    for one in day.launched:
        _judge(told, day, one)
    return told


def _judge(told: Judged, day: LaunchDay, one: Launched) -> None:
    listed = Counter(row["number"] for begun in day.truth(one) for row in begun["entries"])
    told.listed += listed.total()
    told.twice += [f"{one.name}: {count} times" for count in listed.values() if count > 1]
    told.strays += len(listed.keys() - set(one.numbers))
    rows = day.rows(one.id)
    told.rows += sum(row.left_out is None for row in rows)
    for row in rows:
        told.verdicts[str(row.left_out or row.verdict or "none")] += 1
        if wrong := _untrue(row, listed[row.number]):
            told.untrue.append(f"{one.name}, row {row.index}, part {row.part}: {wrong}")
    counts = day.counts(one.id)
    if sum(counts.values()) != len(rows):
        told.untrue.append(f"{one.name}: {counts} do not add up to {len(rows)}")
    lines = day.ask("GET", f"audit?action={one.id}&limit=500")["lines"]
    for entry in day.entries(one.id):
        stages = {line["stage"] for line in lines if line["told"].get("entry") == entry.index + 1}
        if entry.tries and not {"asked", "answered"} <= stages:
            told.unaudited.append(f"{one.name}, part {entry.index}: {sorted(stages)}")


def _untrue(row: LaunchRow, count: int) -> str:
    """What is wrong with a row's receipt; empty: nothing."""
    if row.left_out is not None:
        return "" if count <= 1 else "it was left out and is listed for it"
    match row.verdict:
        case None:
            return "it has no verdict"
        case verdict if verdict in _THERE:
            return "" if count else f"it is {verdict} and not listed"
        case Verdict.REFUSED:
            return "it was refused and is listed" if count else ""
    return ""
