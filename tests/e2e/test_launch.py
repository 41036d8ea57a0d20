"""Lists launched on a bad day, held against the truth: each row once, and each receipt true."""

from pathlib import Path

from tests.support.engines import none_left_behind
from tests.support.launchday.course import Course, run
from tests.support.launchday.day import LaunchDay
from tests.support.launchday.truth import judged
from tests.support.simulated import started_simulator

COURSE = Course(airudder=400, blu=3_000, kills=2)


def test_lists_launched_on_a_bad_day_are_listed_once_and_told_truly(tmp_path: Path):
    with started_simulator("bad-day", seed=13, speed=60) as simulator:
        for engines in none_left_behind():
            day = LaunchDay(simulator, engines, tmp_path / "profile", seed=13)
            run(day, COURSE)
            told = judged(day)
    assert (told.twice, told.strays, told.untrue, told.unaudited) == ([], 0, [], [])
    assert told.audit_whole
    assert told.rows == 3_400
    assert told.listed == 3_400, told.verdicts
