"""Lists launched on a bad day, held against the truth: each row once, and each receipt true."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.support.asked import START
from tests.support.engines import Engines, none_left_behind, until
from tests.support.launchday.course import Course, numbers, run
from tests.support.launchday.day import BLU_ID, JAKARTA_ID, LaunchDay
from tests.support.launchday.truth import judged
from tests.support.simulated import Simulated, started_simulator

from dialwatch.calls.errors import DialwatchError
from dialwatch.calls.launch import Launch, LaunchState

COURSE = Course(airudder=400, blu=2_000, kills=1)


def test_lists_launched_on_a_bad_day_are_listed_once_and_told_truly(tmp_path: Path):
    with started_simulator("bad-day", seed=13, speed=60) as simulator:
        for engines in none_left_behind():
            day = LaunchDay(simulator, engines, tmp_path / "profile", seed=13)
            run(day, COURSE)
            told = judged(day)
            met = simulator.requests()
    assert "lost" in met["airudder"]["create"], "nothing failed on a bad day"
    assert (told.twice, told.strays, told.untrue, told.unaudited) == ([], 0, [], [])
    assert told.audit_whole
    assert told.rows == 2_400
    assert told.listed == 2_400, told.verdicts


@pytest.fixture(scope="module")
def world() -> Iterator[Simulated]:
    with started_simulator("launches", seed=5, speed=60, start=START) as simulated:
        yield simulated


@pytest.fixture
def engines() -> Iterator[Engines]:
    yield from none_left_behind()


@pytest.mark.parametrize(
    "death",
    [
        ("frozen", 1, BLU_ID, "52551"),
        ("leaving", 3, BLU_ID, "52552"),
        ("taken", 1, JAKARTA_ID, "62813"),
    ],
)
def test_an_engine_that_dies_at_any_point_sends_no_row_twice(
    world: Simulated, engines: Engines, tmp_path: Path, death: tuple[str, int, str, str]
):
    point, times, account, prefix = death
    day = LaunchDay(world, engines, tmp_path / "profile", seed=5)
    day.make("tests.support.dying_engine", point, str(times))
    until(lambda: len(day.ask("GET", "campaigns")["campaigns"]) > 1, 60)
    with contextlib.suppress(DialwatchError):  # it dies in the middle of an answer
        day.launch(account, f"dies-{point}", numbers(prefix, 450))
        day.hurry()
    assert day.engine is not None
    assert day.engine.ended()
    day.start()
    (one,) = day.launched
    if Launch.of(day.ask("GET", f"launches/{one.id}")).state is LaunchState.DRAFT:
        assert point == "frozen"
        day.send(one)
        day.hurry()
    until(day.is_sent, 60)
    told = judged(day)
    assert (told.twice, told.strays, told.untrue, told.unaudited) == ([], 0, [], [])
    assert told.listed == 450
