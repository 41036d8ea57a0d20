"""A receiver that is away for minutes and for hours (reliability.md, row 7)."""

import random
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.soak.findings import Finding
from tests.soak.told import Told, compared
from tests.support.engines import Engines, Started, none_left_behind, until
from tests.support.simulated import started_simulator

from dialwatch.app.demo import SECRETS, write_demo

__all__ = ["absence"]

_LEAST = 45.0
"""Real seconds away: the engine takes less than half a minute for no absence at all."""
_STARTED = 20.0
"""Real seconds that an engine may take to start, on a busy machine."""
_WARM = 12.0
"""Real seconds before."""
_CYCLES = 120.0
"""World seconds of two polls of a campaign that dials."""
_LEAST_PATIENCE = 30.0
"""Real seconds: what takes a fast world hours to make has to be fetched as well."""


@dataclass(frozen=True, slots=True)
class _Away:
    minutes: float
    """Of the world."""
    scenario: str
    within_tries: bool = True
    """Huawei's last try comes 300 minutes after the first."""


_AWAY = (
    _Away(6, "steady"),
    _Away(480, "trickle", within_tries=False),
    _Away(30, "steady"),
    _Away(1, "steady"),
)


def absence(seconds: float) -> Iterator[Finding]:
    """Each in turn, as often as the time allows, at least one."""
    ends, turn = time.monotonic() + seconds, 0
    lasting = max(_LEAST, seconds / 10)
    while turn == 0 or time.monotonic() + 2 * lasting + _WARM < ends:
        away = _AWAY[turn % len(_AWAY)]
        seed = random.SystemRandom().randrange(1 << 31)
        print(f"  away for {away.minutes:g} minutes, seed {seed}", flush=True)
        yield from _one(away, min(lasting, away.minutes * 60), seed)
        turn += 1


def _one(away: _Away, lasting: float, seed: int) -> Iterator[Finding]:
    speed = away.minutes * 60 / lasting
    with (
        started_simulator(away.scenario, seed=seed, speed=speed) as simulator,
        contextmanager(none_left_behind)() as engines,
        tempfile.TemporaryDirectory(prefix="dialwatch-soak-") as folder,
    ):
        profile = Path(folder) / "profile"
        callbacks = write_demo(profile, simulator.told, pushes=True)
        engine = _listening(engines, profile)
        simulator.enter(callbacks)
        time.sleep(_WARM)
        engine.process.kill()
        left = simulator.truth()["now"]
        engine.ended()
        time.sleep(lasting)
        engine = _listening(engines, profile)
        back = simulator.truth()["now"]

        def look() -> Told:
            return compared(simulator, profile, back)

        told, waited = _complete(look, max(_LEAST_PATIENCE, _CYCLES / speed), lasting)
        states = {state["id"]: state for state in engine.ask("GET", "accounts")["accounts"]}
    name = f"row 7, away for {away.minutes:g} min"
    note = f"{told.calls:,} calls by then; speed {speed:.3g}; all here after {waited:.0f} real s"
    yield Finding(f"{name}: calls of AI Rudder and Blu missing", told.missing, 0, note)
    yield Finding(f"{name}: calls that are not as they were", told.wrong, 0)
    lost = told.lost if away.within_tries else 0
    note = f"{told.lost} given up by Huawei, {told.awaited} to come later"
    yield Finding(f"{name}: calls of Huawei missing", told.unread + lost, 0, note)
    noted = any(
        began <= left and back <= ended + _STARTED * speed * 1000
        for began, ended in states["shenzhen"]["gaps"]
    )
    yield Finding(f"{name}: absences that are no gap", not noted, 0)


def _listening(engines: Engines, profile: Path) -> Started:
    engine = engines.start(profile, "--secrets", str(profile / SECRETS))
    until(lambda: engine.ask("GET", "receiver")["listening"])
    return engine


def _complete(look: Callable[[], Told], patience: float, lasting: float) -> tuple[Told, float]:
    """The last comparison, and the real seconds until all that was told was here. Huawei's later
    tries are waited for as long as the absence was."""
    began, seconds = time.monotonic(), 0.0
    while True:
        told, waited = look(), time.monotonic() - began
        if not told.complete:
            seconds = 0.0
        elif not seconds:
            seconds = waited
        hopeless = waited > patience and not told.complete
        if hopeless or (told.complete and (waited > lasting or not told.awaited)):
            return told, seconds
        time.sleep(0.5)
