"""One clock for the whole program.

Everything that asks for "now" or waits takes a `Clock`, so that the demo can live in the
simulated world's time at any speed and the tests need not wait. I/O time-outs stay in real
seconds: a socket does not hurry because the world does.
"""

import asyncio
import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

__all__ = ["Clock", "SystemClock", "World", "WorldClock", "clock_for"]


class Clock(Protocol):
    """Tells the time and waits. All seconds are this clock's own (world) seconds."""

    @property
    def rate(self) -> float:
        """World seconds that pass in one real second; 1.0 for the real clock."""

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""

    def millis(self) -> int:
        """The present moment as UTC epoch milliseconds."""

    def monotonic(self) -> float:
        """Seconds since an arbitrary start; never goes back."""

    async def sleep(self, seconds: float) -> None:
        """Wait for that many of this clock's seconds."""


class SystemClock:
    """The computer's own clock."""

    rate = 1.0

    def now(self) -> datetime:
        return datetime.now(UTC)

    def millis(self) -> int:
        return time.time_ns() // 1_000_000

    def monotonic(self) -> float:
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(max(0.0, seconds))


@dataclass(frozen=True, slots=True)
class World:
    """What three processes need to agree on one "now": kept in the demo profile."""

    world_start: float
    """World time at the start, UTC epoch seconds."""
    wall_start: float
    """Real time at the start, UTC epoch seconds."""
    rate: float
    """World seconds a real second."""

    def save(self, path: Path) -> None:
        """Write the world as JSON."""
        path.write_text(
            json.dumps(
                {
                    "world_start": self.world_start,
                    "wall_start": self.wall_start,
                    "rate": self.rate,
                }
            ),
            encoding="utf-8",
        )

    @classmethod
    def load(cls, path: Path) -> "World":
        """Read what `save` wrote. Raises OSError, ValueError or KeyError."""
        return cls.of(json.loads(path.read_text(encoding="utf-8")))

    @classmethod
    def of(cls, told: dict[str, float]) -> "World":
        """The world named in a JSON object with the three fields. Raises KeyError or ValueError."""
        return cls(float(told["world_start"]), float(told["wall_start"]), float(told["rate"]))


class WorldClock:
    """The simulated world's clock: starts at `world_start`, runs `rate` times as fast."""

    def __init__(self, world: World, wall: Callable[[], float] = time.time) -> None:
        if not world.rate > 0:
            raise ValueError(f"the world's rate must be above zero, not {world.rate}")
        self._world = world
        self._wall = wall
        self._monotonic_start = time.monotonic()

    @property
    def rate(self) -> float:
        return self._world.rate

    def _seconds(self) -> float:
        return self._world.world_start + (self._wall() - self._world.wall_start) * self.rate

    def now(self) -> datetime:
        return datetime.fromtimestamp(self._seconds(), UTC)

    def millis(self) -> int:
        return int(self._seconds() * 1000)

    def monotonic(self) -> float:
        return (time.monotonic() - self._monotonic_start) * self.rate

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(max(0.0, seconds) / self.rate)


def clock_for(profile: Path) -> Clock:
    """The world's clock when the profile is a demo's (it holds `world.json`), else the real one."""
    path = profile / "world.json"
    return WorldClock(World.load(path)) if path.exists() else SystemClock()
