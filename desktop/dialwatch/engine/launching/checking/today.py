"""Blu: a task is good for the day on which it was made (vendors/blu.md 4.1)."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from dialwatch.calls.launch import Problem, ProblemKind
from dialwatch.engine.launching.checking.window import day_of

__all__ = ["TaskTraces", "beyond_midnight", "task_problems"]


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskTraces:
    """When a task showed itself, UTC epoch milliseconds; None: nobody knows."""

    made_at: int | None = None
    """The platform, or this desk, made it."""
    dialled_at: int | None = None
    """Somebody was dialled in it for the last time."""
    over: bool = False


def task_problems(traces: TaskTraces, zone: ZoneInfo, now: int) -> list[Problem]:
    """Whether the task that a list is added to is one of today."""
    today = day_of(now, zone)
    for at, how in ((traces.made_at, "was made"), (traces.dialled_at, "dialled last")):
        if at is not None and (day := day_of(at, zone)) < today:
            return [
                _problem(
                    f"This task {how} on {day:%Y-%m-%d}, and a task is good for one day only: Blu "
                    "takes no list for it any more. Name a task of today, or make one.",
                    blocks=True,
                )
            ]
    if traces.over:
        return [_problem("This task is over. Name another one of today.", blocks=True)]
    if traces.made_at is None and traces.dialled_at is None:
        return [
            _problem(
                "Nobody here knows when this task was made. If it is not of today, Blu takes no "
                "list for it."
            )
        ]
    return []


def beyond_midnight(zone: ZoneInfo, now: int, seconds: float) -> list[Problem]:
    """Whether midnight comes before all uploads are through."""
    if day_of(now + round(seconds * 1000), zone) == day_of(now, zone):
        return []
    return [
        Problem(
            kind=ProblemKind.WINDOW,
            sentence=f"Sending goes on beyond midnight in {zone.key}, and the task is good for its "
            "day only: what is sent later is refused.",
        )
    ]


def _problem(sentence: str, *, blocks: bool = False) -> Problem:
    kind = ProblemKind.VALUE if blocks else ProblemKind.UNSURE
    return Problem(kind=kind, sentence=sentence, about="task", blocks=blocks)
