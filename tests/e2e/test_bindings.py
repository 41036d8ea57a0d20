"""Numbers bound on a bad day, held against the truth: each once, and each undone."""

from pathlib import Path

from tests.support.bindday.course import Course, run
from tests.support.bindday.day import BindDay
from tests.support.bindday.truth import judged
from tests.support.engines import none_left_behind
from tests.support.simulated import started_simulator

from dialwatch.calls.binding import Mode

COURSE = Course(rows={Mode.AXB: 400, Mode.AX: 40, Mode.AXE: 140, Mode.AXYB: 20})


def test_numbers_bound_on_a_bad_day_are_bound_once_and_undone_exactly(tmp_path: Path):
    with started_simulator("launches", seed=13, speed=40) as simulator:
        for engines in none_left_behind():
            day = BindDay(simulator, engines, tmp_path / "profile")
            told = run(day, COURSE)
            found = judged(day, told)
    assert found.wrong == []
    assert found.audit_whole
    assert found.rows == 600
    assert told.held
