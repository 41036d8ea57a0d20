"""What the band of an X says."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from dialwatch.ledger.arrangement import Group
from dialwatch.ui.delegates.cells import RateCell, StatusCell
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.format import THIN, number
from dialwatch.ui.lifetimes import life_words
from dialwatch.ui.models.binding_columns import Manner
from dialwatch.ui.models.binding_words import read_word, shown_number, status_cell, status_word
from dialwatch.ui.models.rates import rate_cell, rate_text
from dialwatch.ui.privacy import masked_text

__all__ = ["GroupParts", "gauge_word", "group_parts"]

translate = QCoreApplication.translate

_DAY = 86_400_000


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupParts:
    """From left to right."""

    name: str
    city: str
    status: str
    status_cell: StatusCell
    left: str
    left_cell: StatusCell | None
    read: str
    calls: str
    rate: str
    rate_cell: RateCell | None
    problems: str
    problem_cell: StatusCell | None


def group_parts(group: Group, manner: Manner) -> GroupParts:
    """The words and signs of one X."""
    told = manner.calls.on(group.x)
    live = manner.calls.count_live(group.x)
    near = group.next_end is not None and 0 < group.next_end - manner.now <= _DAY
    problems = _problems(group, live, manner)
    return GroupParts(
        name=shown_number(group.x, whole=manner.whole),
        city=group.city,
        status=status_word(group.number),
        status_cell=status_cell(group.number),
        left=_next(group, manner.now),
        left_cell=StatusCell("▲", "warn") if near else None,
        read=read_word(group.number, manner.now),
        calls=number(told.calls) if told is not None else "0",
        rate=rate_text(told.rate) if told is not None else translate("Rates", "no calls"),
        rate_cell=rate_cell(told.rate) if told is not None else None,
        problems=problems,
        problem_cell=_problem_cell(group, live),
    )


def gauge_word(group: Group) -> str:
    """`37 of 5 000`; `37 bound` where the limit is not known; `not read` where nothing is."""
    if group.capacity is not None:
        told = translate("Numbers", "{n} of {most}")
        return told.format(n=number(group.capacity.used), most=number(group.capacity.most))
    if group.number is not None and group.number.bindings is not None:
        return translate("Numbers", "{n} bound").format(n=number(group.number.bindings))
    if group.bound:
        return translate("Numbers", "{n} known").format(n=number(group.bound))
    return translate("Numbers", "not read yet")


def _next(group: Group, now: int) -> str:
    if group.next_end is None or group.next_end <= now:
        return ""
    seconds = max(1, (group.next_end - now) // 1000)
    life = life_words(
        seconds if seconds < 3600 else seconds // 60 * 60, 1 if seconds > 86400 else 2
    )
    return life.replace(THIN, "\u00a0")


def _problems(group: Group, live: int, manner: Manner) -> str:
    parts = []
    if live:
        one, many = translate("Numbers", "1 call on now"), translate("Numbers", "{n} calls on now")
        parts.append(one if live == 1 else many.format(n=number(live)))
    if group.drift:
        parts.append(translate("Numbers", "{n} with drift").format(n=number(group.drift)))
    told = group.number
    if told is not None and not told.in_order:
        parts.insert(0, spoken(told.cause or told.status))
    if told is not None and told.sentence:
        said = spoken(told.sentence)
        parts.append(said if manner.whole else masked_text(said, [group.x]))
    capacity = group.capacity
    if capacity is not None and capacity.most > 1 and capacity.used >= capacity.most:
        parts.append(translate("Numbers", "full"))
    elif capacity is not None and capacity.advised and capacity.used > capacity.advised:
        more = translate("Numbers", "more than the {n} advised")
        parts.append(more.format(n=number(capacity.advised)))
    return " · ".join(parts)


def _problem_cell(group: Group, live: int) -> StatusCell | None:
    told = group.number
    if told is not None and not told.in_order:
        return StatusCell("▲", "bad")
    capacity = group.capacity
    over = capacity is not None and capacity.advised and capacity.used > capacity.advised
    full = capacity is not None and capacity.most > 1 and capacity.used >= capacity.most
    if group.drift or over or full or (told is not None and told.sentence):
        return StatusCell("▲", "warn")
    return StatusCell("▶", "good") if live else None
