"""The keeper with real processes; the back-off is shortened, its order is not."""

import asyncio
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from dialwatch.app.keeper import EngineKeeper, KeeperState
from dialwatch.calls.errors import Unreachable

QUICK = (0.01, 0.02, 0.03, 0.04, 0.05)
FOREVER = [sys.executable, "-c", "import time\nwhile True: time.sleep(60)"]


def dies_with(code: int) -> list[str]:
    return [sys.executable, "-S", "-c", f"raise SystemExit({code})"]


class Profile:
    """A profile whose engine is whatever command the test says."""

    def __init__(self, command: Sequence[str], held: bool = False) -> None:
        self.line = command
        self.is_held = held
        self.starts = 0

    def held(self) -> bool:
        return self.is_held

    def command(self) -> Sequence[str]:
        self.starts += 1
        return self.line


class Told:
    """What the keeper said, and a way to wait for the next of a kind."""

    def __init__(self) -> None:
        self.states: list[KeeperState] = []
        self.sentence = ""
        self._woken = asyncio.Event()

    def __call__(self, state: KeeperState, sentence: str) -> None:
        self.states.append(state)
        self.sentence = sentence
        self._woken.set()

    async def until(self, state: KeeperState, times: int = 1) -> None:
        while self.states.count(state) < times:
            self._woken.clear()
            await asyncio.wait_for(self._woken.wait(), 30)


@asynccontextmanager
async def keeping(
    profile: Profile, folder: Path, told: Told, foreign_gone: float = 0.5
) -> AsyncIterator[EngineKeeper]:
    keeper = EngineKeeper(profile, folder / "engine.out", told, QUICK, foreign_gone)
    work = asyncio.ensure_future(keeper.run())
    try:
        yield keeper
    finally:

        async def cannot_ask() -> None:
            raise Unreachable("nobody listens")

        await keeper.close(cannot_ask, patience=5.0)
        work.cancel()
        await asyncio.gather(work, return_exceptions=True)


async def test_an_engine_that_dies_is_restarted_and_five_deaths_end_it(tmp_path: Path) -> None:
    profile, told = Profile(dies_with(1)), Told()
    async with keeping(profile, tmp_path, told) as keeper:
        await told.until(KeeperState.GAVE_UP)
        assert profile.starts == 5
        assert told.states.count(KeeperState.RESTARTING) == 4
        assert "five times" in told.sentence
        profile.line = FOREVER
        keeper.start_now()
        await told.until(KeeperState.OWNED, times=6)
        assert keeper.owned is not None


async def test_a_second_keeper_keeps_the_engine_that_the_first_started(tmp_path: Path) -> None:
    profile, told, then = Profile(FOREVER), Told(), Told()
    async with keeping(profile, tmp_path, told) as first:
        await told.until(KeeperState.OWNED)
        child = first.owned
        second = EngineKeeper(profile, tmp_path / "engine.out", then, QUICK)
        second.succeed(first)
        profile.is_held = True
        work = asyncio.ensure_future(second.run())
        await then.until(KeeperState.OWNED)
        assert second.owned is child
        assert then.states == [KeeperState.OWNED]
        assert profile.starts == 1
        work.cancel()


async def test_a_killed_engine_is_replaced_by_another_process(tmp_path: Path) -> None:
    profile, told = Profile(FOREVER), Told()
    async with keeping(profile, tmp_path, told) as keeper:
        await told.until(KeeperState.OWNED)
        assert keeper.owned is not None
        first = keeper.owned.pid
        keeper.owned.kill()
        await told.until(KeeperState.OWNED, times=2)
        assert keeper.owned is not None
        assert keeper.owned.pid != first


async def test_the_engine_of_somebody_else_is_attached_to_and_never_started_twice(
    tmp_path: Path,
) -> None:
    profile, told = Profile(FOREVER, held=True), Told()
    async with keeping(profile, tmp_path, told) as keeper:
        await told.until(KeeperState.ATTACHED)
        assert profile.starts == 0
        profile.is_held = False
        await told.until(KeeperState.GAVE_UP)
        assert profile.starts == 0
        assert keeper.owned is None
        keeper.start_now()
        await told.until(KeeperState.OWNED)


async def test_the_loser_of_a_race_attaches_to_the_winner(tmp_path: Path) -> None:
    profile, told = Profile(dies_with(3)), Told()
    async with keeping(profile, tmp_path, told):
        await told.until(KeeperState.STARTING)
        profile.is_held = True
        await told.until(KeeperState.ATTACHED)
        assert KeeperState.RESTARTING not in told.states


async def test_an_engine_that_refuses_the_profile_is_not_restarted_in_vain(tmp_path: Path) -> None:
    profile, told = Profile(dies_with(4)), Told()
    async with keeping(profile, tmp_path, told):
        await told.until(KeeperState.GAVE_UP)
        assert profile.starts == 1
        assert "engine.out" in told.sentence
