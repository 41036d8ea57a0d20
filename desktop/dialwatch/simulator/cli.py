"""`dialwatch simulate`: the platforms alone, until the parent goes or a signal comes."""

import argparse
import asyncio
import contextlib
import json
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import SystemRandom

from dialwatch.clock import World, WorldClock
from dialwatch.simulator.faults import BadFault, Fault, read
from dialwatch.simulator.scenario import NAMES, scenario
from dialwatch.simulator.simulator import Simulator

__all__ = ["run"]

_MORNING = timedelta(hours=1, minutes=30)
"""UTC: half past eight in Jakarta, half past seven the evening before in Mexico City; people may
be called in both, and both days have hours left."""


def run(argv: Sequence[str]) -> int:
    """Serve until the end; 0, or 2 when the arguments do not fit."""
    told = _arguments(argv)
    try:
        faults = read(told.faults.read_text(encoding="utf-8")) if told.faults else []
    except (OSError, UnicodeDecodeError, BadFault) as err:
        sys.stderr.write(f"dialwatch simulate: {told.faults}: {err}\n")
        return 2
    asyncio.run(_serve(told, faults))
    return 0


def _arguments(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        "dialwatch simulate", description="The three platforms on loopback, with a world of calls."
    )
    parser.add_argument("--scenario", choices=NAMES, default="steady")
    parser.add_argument("--seed", type=int, help="the same seed makes the same calls")
    parser.add_argument("--speed", type=_speed, default=1.0, help="world seconds a real second")
    parser.add_argument("--start", type=_moment, help="when the world begins, ISO 8601, UTC")
    parser.add_argument(
        "--begun", type=float, default=0.0, metavar="SECONDS", help="of the world, gone by already"
    )
    parser.add_argument("--faults", type=Path, metavar="FILE", help="faults in TOML")
    parser.add_argument(
        "--until-parent-ends", action="store_true", help="end when standard input closes"
    )
    return parser.parse_args(argv)


def _speed(text: str) -> float:
    speed = float(text)
    if not 0 < speed <= 10_000:
        raise argparse.ArgumentTypeError("a number above 0, at most 10000")
    return speed


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


async def _serve(told: argparse.Namespace, faults: list[Fault]) -> None:
    ending = asyncio.Event()
    _end_on_signals(ending)
    midnight = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    start = told.start or midnight + _MORNING
    seed = SystemRandom().randrange(1_000_000) if told.seed is None else told.seed
    world = World(start.timestamp(), time.time() - told.begun / told.speed, told.speed)
    simulator = Simulator(scenario(told.scenario), seed, WorldClock(world), start, faults)
    async with simulator:
        if told.until_parent_ends:
            _listen_to_parent(ending, simulator.hear)
        said = simulator.told()
        said["world"] = {
            "world_start": world.world_start,
            "wall_start": world.wall_start,
            "rate": world.rate,
        }
        sys.stdout.write(json.dumps(said) + "\n")
        sys.stdout.flush()
        await ending.wait()


def _end_on_signals(ending: asyncio.Event) -> None:
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        try:
            loop.add_signal_handler(number, ending.set)
        except NotImplementedError:  # Windows
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(ending.set))


def _listen_to_parent(ending: asyncio.Event, hear: Callable[[bytes], None]) -> None:
    """The parent holds the other end of our standard input; it closes however the parent dies.
    Until then each of its lines is heard."""
    loop = asyncio.get_running_loop()

    def wait() -> None:
        said = b""
        with contextlib.suppress(OSError):
            while more := os.read(0, 65_536):
                *lines, said = (said + more).split(b"\n")
                for line in lines:
                    loop.call_soon_threadsafe(hear, line)
        with contextlib.suppress(RuntimeError):  # the loop has ended for another reason
            loop.call_soon_threadsafe(ending.set)

    threading.Thread(target=wait, name="parent", daemon=True).start()
