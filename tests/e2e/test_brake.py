"""Fifty cancellations on a bad day, held against the truth (reliability.md, row 11).

The thousand, with a window killed while it sends, is a part of `dev.py soak`.
"""

from pathlib import Path

import pytest
from tests.soak.brake import findings
from tests.soak.findings import listed
from tests.support.braking.course import Course, run
from tests.support.braking.day import Day
from tests.support.braking.truth import judged
from tests.support.engines import none_left_behind
from tests.support.simulated import started_simulator

COURSE = Course(task=84, blu=40, kills=2, windows=1, calm=True, honest=("cancel",), learns=150.0)
"""Until the program has learnt all, however loaded the computer is: it takes a few seconds."""


@pytest.mark.timeout(400)
def test_fifty_cancellations_on_a_bad_day_end_as_it_really_was(tmp_path: Path):
    with started_simulator("bad-day", seed=11, speed=30) as simulator:
        for engines in none_left_behind():
            day = Day(simulator, engines, tmp_path / "profile", seed=11)
            run(day, COURSE)
            told = judged(day, repeatable=True)
    missed = [one for one in findings([told]) if not one.held]
    assert told.entries >= 50
    said = [*told.strays, *told.untrue, *told.blind, *told.unaudited]
    assert not missed, "\n".join([listed(missed), *said])
    assert told.faulty, "nothing failed on a bad day"
