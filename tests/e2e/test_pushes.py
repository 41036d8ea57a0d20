"""Pushes, polls and kills together: what is on the screen in the end is what really happened.

Row 7 of the reliability table in small is part of it: while an engine is dead, the platforms'
pushes fail and come again by their own rules.
"""

import asyncio
import random
import subprocess
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import psutil
import pytest
from tests.e2e.test_truth import hurry, opened
from tests.support.engines import Engines, none_left_behind, until
from tests.support.simulated import Simulated, started_simulator
from tests.support.windows import put_away

from dialwatch.app.alone import all_settled
from dialwatch.app.demo import SECRETS, write_demo
from dialwatch.app.desk import Desk
from dialwatch.calls.outcome import Outcome
from dialwatch.engine.announcement import find_engine

SPEED = 60.0
HANG = 150.0

_OUTCOMES = {8014: "network-failure", 8055: "network-failure", 7502: "no-answer"}
_OUTCOMES |= {7503: "rejected", 8100: "invalid-number"}
_OUTCOMES |= {8101: "no-answer", 8102: "busy", 8103: "unreachable", 8104: "unreachable"}


@pytest.fixture
def engines() -> Any:
    yield from none_left_behind()


def a_window_and_its_engine_killed(engines: Engines, profile: Path, simulator: Simulated) -> None:
    """A window of its own runs until a quarter is done; then it and its engine are killed."""
    window = subprocess.Popen(
        [sys.executable, "-m", "dialwatch", "--offscreen", "--profile", profile,
         "--secrets", profile / SECRETS],
        env=engines.environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )  # fmt: skip
    told = until(lambda: find_engine(profile), 30)

    def a_quarter() -> bool:
        campaigns = simulator.truth()["campaigns"]
        return sum(c["entries_done"] for c in campaigns) * 4 > sum(c["entries"] for c in campaigns)

    until(a_quarter, 60)
    window.kill()
    psutil.Process(told.pid).kill()
    window.wait(10)


async def to_the_end(desk: Desk, simulator: Simulated) -> None:
    """Follow until nothing more can come; kill the engine once more on the way."""
    killed = 0
    async with asyncio.timeout(HANG):
        while True:
            truth = await asyncio.to_thread(simulator.truth)
            campaigns = truth["campaigns"]
            half = sum(c["entries_done"] for c in campaigns) * 2
            if not killed and half > sum(c["entries"] for c in campaigns):
                assert desk.keeper.owned is not None
                killed = desk.keeper.owned.pid
                psutil.Process(killed).kill()
            rows = desk.ledger.campaigns.values()
            if truth["over"] and all_settled(desk.accounts, rows) and not waiting(desk):
                break
            await asyncio.sleep(0.25)
    assert killed


def waiting(desk: Desk) -> int:
    """Calls on the screen that are not over yet."""
    view = desk.ledger.snapshot_view()
    return int((view.column("outcome") == Outcome.PENDING).sum())


def shown(desk: Desk, platform: str) -> list[dict[str, Any]]:
    """All calls of a platform that the window holds."""
    view = desk.ledger.snapshot_view()
    rows = []
    for position in range(len(view)):
        call = view.row(position)
        row = view.campaigns[call.campaign]
        if row.platform.value == platform:
            told = {name: getattr(call, name) for name in ("number", "caller", "line", "talk")}
            told |= {"outcome": call.outcome.word, "dialed": call.dialed, "ended": call.ended}
            told["campaign"] = row.key
            told["label"] = call.label
            rows.append(told)
    return rows


def true_masked(call: Mapping[str, Any]) -> tuple[Any, ...]:
    talked = call["answered"] is not None
    return (
        call["caller"],
        call["callee"] or "",
        call["x"],
        "answered" if talked else _OUTCOMES[call["code"]],
        call["called_in"],
        call["ended"],
        call["ended"] - call["answered"] if talked else None,
    )


def assert_masked_calls_are_true(desk: Desk, dialled: Sequence[Mapping[str, Any]]) -> None:
    on_screen = Counter(
        (c["caller"], c["number"], c["line"], c["outcome"], c["dialed"], c["ended"], c["talk"])
        for c in shown(desk, "huawei")
    )
    assert on_screen == Counter(true_masked(call) for call in dialled)


@pytest.mark.window_loop
@pytest.mark.timeout(300)
async def test_with_pushes_polls_and_kills_the_screen_is_the_truth(
    engines: Engines, tmp_path: Path, record_property: Any
) -> None:
    seed = random.SystemRandom().randrange(1_000_000)
    record_property("seed", seed)
    sys.stdout.write(f"seed {seed}\n")
    with started_simulator("bad-day", seed=seed, speed=SPEED) as simulator:
        profile = tmp_path / "profile"
        callbacks = write_demo(profile, simulator.told, pushes=True)
        hurry(profile)
        simulator.enter(callbacks)
        await asyncio.to_thread(a_window_and_its_engine_killed, engines, profile, simulator)
        desk = opened(profile)
        desk.tasks.start(desk.run(), name="desk")
        try:
            await to_the_end(desk, simulator)
            dialled = await asyncio.to_thread(simulator.calls, "airudder")
            true = Counter(
                (c["campaign"], c["outcome"], c["label"], c["line"], c["number"]) for c in dialled
            )
            on_screen = Counter(
                (c["campaign"], c["outcome"], c["label"], c["line"], c["number"])
                for c in shown(desk, "airudder")
            )
            assert on_screen == true
            blu = await asyncio.to_thread(simulator.calls, "blu")
            assert Counter((c["campaign"], c["outcome"], c["number"]) for c in blu) == Counter(
                (c["campaign"], c["outcome"], c["number"]) for c in shown(desk, "blu")
            )
            masked = await asyncio.to_thread(simulator.control, "/masked-calls?application=AXB")
            assert len(masked) > 100
            assert_masked_calls_are_true(desk, masked)
            pushes = await asyncio.to_thread(simulator.pushes)
            assert {one["account"] for one in pushes} == {"airudder", "blu", "huawei/AXB"}
            again = [one for one in pushes if len(one["attempts"]) > 1]
            assert len(again) > 20, "some came again"
            assert await asyncio.to_thread(simulator.foreign) == []
        finally:
            await desk.aclose()
            put_away(desk.window)
