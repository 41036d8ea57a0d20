"""Numbers bound on a bad day, held against the truth: each once, and each undone."""

from pathlib import Path

import pytest
from tests.support.bindday.course import Course, run
from tests.support.bindday.day import BindDay
from tests.support.bindday.truth import judged
from tests.support.engines import none_left_behind
from tests.support.simulated import started_simulator

from dialwatch.calls.binding import Mode

COURSE = Course(rows={Mode.AXB: 308, Mode.AX: 30, Mode.AXE: 96, Mode.AXYB: 16})


@pytest.mark.timeout(300)
def test_numbers_bound_on_a_bad_day_are_bound_once_and_undone_exactly(tmp_path: Path):
    with started_simulator("launches", seed=13, speed=40) as simulator:
        for engines in none_left_behind():
            day = BindDay(simulator, engines, tmp_path / "profile")
            told = run(day, COURSE)
            found = judged(day, told)
    assert found.wrong == []
    assert found.audit_whole
    assert found.rows == 450
    assert told.held
