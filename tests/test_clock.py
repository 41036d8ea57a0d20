from datetime import UTC, datetime
from pathlib import Path

import pytest

from dialwatch.clock import SystemClock, World, WorldClock, clock_for

START = datetime(2026, 3, 2, 2, 0, tzinfo=UTC).timestamp()


def test_the_world_runs_at_its_rate_from_its_start() -> None:
    wall = [1000.0]
    clock = WorldClock(World(START, 1000.0, 60.0), wall=lambda: wall[0])
    assert clock.now() == datetime(2026, 3, 2, 2, 0, tzinfo=UTC)
    wall[0] += 2.5
    assert clock.millis() == int(START * 1000) + 150_000


async def test_world_seconds_are_waited_at_the_worlds_rate() -> None:
    clock = WorldClock(World(START, 0.0, 100_000.0))
    before = clock.monotonic()
    await clock.sleep(3600.0)  # 36 ms
    assert clock.monotonic() - before >= 3500.0


def test_processes_that_read_one_world_agree_on_now(tmp_path: Path) -> None:
    assert isinstance(clock_for(tmp_path), SystemClock)
    World(START, 1000.0, 10.0).save(tmp_path / "world.json")
    clock = clock_for(tmp_path)
    assert isinstance(clock, WorldClock)
    assert clock.rate == 10.0


@pytest.mark.parametrize("rate", [0.0, -1.0, float("nan")])
def test_a_world_that_stands_still_is_refused(rate: float) -> None:
    with pytest.raises(ValueError, match="rate"):
        WorldClock(World(START, 0.0, rate))


def test_the_real_clock_does_not_wait_for_negative_times() -> None:
    clock = SystemClock()
    assert abs(clock.millis() / 1000 - clock.now().timestamp()) < 1.0
    assert clock.rate == 1.0
