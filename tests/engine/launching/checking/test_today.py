"""Blu's tasks are good for one day of the account."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from dialwatch.calls.launch import ProblemKind
from dialwatch.engine.launching.checking.today import TaskTraces, beyond_midnight, task_problems

MEXICO = ZoneInfo("America/Mexico_City")


def at(text: str) -> int:
    """A local time in Mexico."""
    local = datetime.fromisoformat(text).replace(tzinfo=MEXICO)
    return round(local.astimezone(UTC).timestamp() * 1000)


NOON = at("2026-11-21 12:00")


@pytest.mark.parametrize(
    "traces",
    [
        TaskTraces(made_at=at("2026-11-20 23:59")),
        TaskTraces(dialled_at=at("2026-11-20 18:00")),
        TaskTraces(made_at=at("2026-11-20 08:00"), dialled_at=at("2026-11-21 00:10")),
    ],
)
def test_a_task_of_yesterday_blocks_and_names_its_day(traces):
    (told,) = task_problems(traces, MEXICO, NOON)
    assert (told.kind, told.about, told.blocks) == (ProblemKind.VALUE, "task", True)
    assert "2026-11-20" in told.sentence


@pytest.mark.parametrize("at_", ["2026-11-21 00:00", "2026-11-21 11:59"])
def test_a_task_of_today_is_sound(at_):
    assert task_problems(TaskTraces(made_at=at(at_)), MEXICO, NOON) == []
    assert task_problems(TaskTraces(dialled_at=at(at_)), MEXICO, NOON) == []


def test_a_task_that_is_over_blocks_and_one_that_nobody_knows_is_told():
    assert task_problems(TaskTraces(made_at=NOON, over=True), MEXICO, NOON)[0].blocks
    (told,) = task_problems(TaskTraces(), MEXICO, NOON)
    assert (told.kind, told.blocks) == (ProblemKind.UNSURE, False)


def test_sending_beyond_midnight_is_told():
    late = at("2026-11-21 23:58")
    assert beyond_midnight(MEXICO, late, 60) == []
    assert "midnight" in beyond_midnight(MEXICO, late, 180)[0].sentence
