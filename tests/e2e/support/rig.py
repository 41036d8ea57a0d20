"""The whole program on two simulated accounts: real window here, engine and platforms beside it."""

import asyncio
import contextlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Coroutine, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import psutil
import tomlkit
from tests.e2e.support.gate import Gate
from tests.e2e.support.loop import TableLoop
from tests.e2e.support.screen import calls_of, close_notices, light_of, said, tip_of, written
from tests.support.engines import Engines, until
from tests.support.pauses import pauses
from tests.support.simulated import Simulated, started_simulator
from tests.support.windows import put_away

from dialwatch.app.desk import Desk
from dialwatch.app.options import Options
from dialwatch.app.single import SingleWindow
from dialwatch.app.start import to_front
from dialwatch.calls.platform import Platform
from dialwatch.clock import World, clock_for
from dialwatch.files import make_profile, write_private
from dialwatch.ledger.ledger import Ledger
from dialwatch.settings import (
    AccountSettings,
    SettingsFile,
    WatchedTask,
)
from dialwatch.ui.options import WindowOptions
from dialwatch.ui.window import MainWindow

__all__ = ["BLU", "JAKARTA", "PLATFORMS", "Rig", "running"]

T = TypeVar("T")

JAKARTA = "ai-rudder-jakarta"
BLU = "blu-mexico"
_NAMES = {JAKARTA: "AI Rudder Jakarta", BLU: "Blu Mexico"}
PLATFORMS = {JAKARTA: Platform.AIRUDDER, BLU: Platform.BLU}
_KEYS = {JAKARTA: ("app_key", "app_secret"), BLU: ("app_id", "app_key")}

HANG = 60.0
"""Real seconds after which something that was waited for is taken not to come: it takes three."""

_TIMES = {"connect": 1.0, "read": 2.5, "whole": 8.0}
"""Real seconds: no sound platform may seem dead because the computer is busy."""
_POLL = 1 / 6
"""Real seconds between polls: twice as long without an answer is late."""

_LARGE = {**_TIMES, "whole": 20.0}
"""80 MiB take their time on a busy computer."""

_OVERRIDES: Mapping[str, Mapping[str, Any]] = {
    JAKARTA: {"operations": {**dict.fromkeys(("auth", "list", "robot"), _TIMES), "detail": _LARGE}},
    BLU: {"operations": {"query": {**_TIMES, "page_size": 30}}},
}


@dataclass
class Rig:
    """What a row of the table works with. `run` steps the window's loop."""

    loop: TableLoop
    simulator: Simulated
    profile: Path
    desk: Desk
    single: SingleWindow
    engines: Engines
    gates: dict[str, Gate] = field(default_factory=dict)
    heard: str = ""
    """What another start of the program said last."""

    @property
    def window(self) -> MainWindow:
        return self.desk.window

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Run this on the window's loop."""
        return self.loop.run(work)

    # What is on the screen

    def said(self) -> str:
        """All notices that can be read, one a line."""
        return "\n".join(said(self.window))

    def light(self, account: str) -> str:
        return light_of(self.window, account)

    def tip(self, account: str) -> str:
        return tip_of(self.window, account)

    def calls(self, account: str) -> set[int]:
        """The ids of the account's calls in the call table."""
        return calls_of(self.window).get(account, set())

    def written(self, account: str) -> list[dict[str, str]]:
        """The account's among the first rows of the call table, as they are written there."""
        return written(self.window, account)

    def close_notices(self) -> None:
        close_notices(self.window)

    def screen(self) -> str:
        """For the message of a test that failed."""
        lights = [f"{one}: {self.light(one)} / {self.tip(one)}" for one in _NAMES]
        counts = {one: len(rows) for one, rows in calls_of(self.window).items()}
        return "\n".join(["notices:", self.said(), "lights:", *lights, f"calls: {counts}"])

    async def until(self, holds: Callable[[], T], what: str, at_most: float = HANG) -> T:
        """Wait for it; the first true answer. Fails with what the screen shows."""
        ends = time.monotonic() + at_most
        pause = pauses()
        while not (answer := holds()):
            if time.monotonic() > ends:
                raise AssertionError(f"waited in vain: {what}\n{self.screen()}")
            await asyncio.sleep(next(pause))
        return answer

    async def until_live(self, account: str) -> None:
        await self.until(lambda: self.light(account) == "live", f"{account} is live")

    async def until_new(self, account: str, than: set[int]) -> None:
        """Wait for calls of the account that are none of those."""
        await self.until(lambda: self.calls(account) - than, f"new calls of {account}")

    async def until_count(self, account: str, least: int) -> None:
        """Wait for so many calls of the account."""
        await self.until(lambda: len(self.calls(account)) >= least, f"{least} calls of {account}")

    # What a row does

    def fault(self, *faults: dict[str, Any]) -> None:
        """Make the platforms misbehave so; none: they behave."""
        self.simulator.fault(*faults)

    def faults_met(self, kind: str) -> int:
        """How many requests that fault has befallen so far."""
        return int(self.simulator.requests()["faults"].get(kind, 0))

    def reported(self, account: str) -> int:
        """How many calls the account's platform shows by now."""
        campaigns = self.simulator.truth(reported=True)["campaigns"]
        platform = PLATFORMS[account].value
        return sum(one["attempts"] for one in campaigns if one["platform"] == platform)

    async def program(self, *arguments: str) -> tuple[int, str]:
        """Run the program once more, on the same profile: its exit code, and what it said."""
        ended = await asyncio.to_thread(
            subprocess.run,
            [sys.executable, "-m", "dialwatch", *arguments, "--profile", self.profile],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=HANG,
        )
        return ended.returncode, ended.stdout

    async def set_account(self, account: str, **other: Any) -> None:
        """Take the account away and add it again, with other values, as a user would."""
        with contextlib.suppress(Exception):
            await self.desk.link.delete(f"accounts/{account}")
        told = {**self._draft(account), **other}
        await self.desk.link.post("accounts", told)
        await self.until(lambda: self.light(account), "the account is back in the status bar")

    def keys(self, account: str, *, wrong: bool = False) -> dict[str, str]:
        """The account's keys; `wrong`: the last of them is another one."""
        told = self.simulator.told[PLATFORMS[account].value]
        keys = {key: str(told[key]) for key in _KEYS[account]}
        if wrong:
            keys[_KEYS[account][-1]] = "0123456789abcdef0123456789abcdef"
        return keys

    def name(self, account: str) -> str:
        """The account's name, as it is shown."""
        return _NAMES[account]

    @property
    def engine_command(self) -> Callable[[], Sequence[str]]:
        """How the window starts its engine."""
        return self.desk.keeper.keeping.command

    @engine_command.setter
    def engine_command(self, command: Callable[[], Sequence[str]]) -> None:
        self.desk.keeper.keeping.command = command  # type: ignore[method-assign]

    def _draft(self, account: str) -> dict[str, Any]:
        told = self.simulator.told[PLATFORMS[account].value]
        return {
            "name": _NAMES[account],
            "platform": PLATFORMS[account].value,
            "zone": told["zone"],
            "base_url": self.gates[account].url,
            "simulated": True,
            "keys": self.keys(account),
            "overrides": _OVERRIDES[account],
            "watch": [{"id": task["id"]} for task in told.get("tasks", ())],
        }

    @property
    def engine(self) -> psutil.Process:
        """The engine that the window started."""
        child = self.desk.keeper.owned
        assert child is not None, "no engine of ours runs"
        return psutil.Process(child.pid)


@contextmanager
def running(
    folder: Path, scenario: str, speed: float, start: str, beside: "Rig | None" = None
) -> Iterator[Rig]:
    """A rig with both accounts live and calls of both on the screen.

    `beside`: another one runs, and this one shares its loop.
    """
    engines = Engines()
    environment = engines.environment()
    before = {name: os.environ.get(name) for name in environment}
    loop = beside.loop if beside else TableLoop()
    with contextlib.ExitStack() as cleanup:
        cleanup.callback(_nothing_left, engines)
        os.environ.update(environment)
        cleanup.callback(_restore, before)
        if beside is None:
            cleanup.callback(loop.close)
        simulator = cleanup.enter_context(started_simulator(scenario, speed=speed, start=start))
        gates = {}
        for account, platform in PLATFORMS.items():
            gates[account] = Gate(simulator.told[platform.value]["url"])
            cleanup.callback(gates[account].close)
        profile = _profile(folder, simulator, gates, speed)
        rig = loop.run(_opened(loop, simulator, profile, engines))
        rig.gates = gates
        cleanup.callback(rig.single.release)
        cleanup.callback(lambda: put_away(rig.desk.window))
        cleanup.callback(lambda: loop.run(rig.desk.aclose()))
        loop.run(_begun(rig))
        yield rig


def _profile(folder: Path, simulator: Simulated, gates: Mapping[str, Gate], speed: float) -> Path:
    profile = make_profile(folder / "profile")
    World.of(simulator.told["world"]).save(profile / "world.json")
    secrets = profile / "secrets"
    secrets.mkdir(mode=0o700)
    pace = f"[polling]\nfast = {_POLL * speed}\nslow = {2 * _POLL * speed}\n"
    write_private(profile / "settings.toml", pace.encode())
    file = SettingsFile(profile / "settings.toml")
    for account, platform in PLATFORMS.items():
        told = simulator.told[platform.value]
        file.add_account(
            AccountSettings(
                id=account,
                name=_NAMES[account],
                platform=platform,
                base_url=gates[account].url,
                zone=told["zone"],
                simulated=True,
                overrides=json.loads(json.dumps(_OVERRIDES[account])),
                watch=tuple(WatchedTask(id=task["id"]) for task in told.get("tasks", ())),
            )
        )
        keys = {key: str(told[key]) for key in _KEYS[account]}
        write_private(secrets / f"{account}.toml", tomlkit.dumps(keys).encode())
    return profile


async def _opened(loop: TableLoop, simulator: Simulated, profile: Path, engines: Engines) -> Rig:
    single = SingleWindow(profile)
    assert single.take()
    ledger, clock = Ledger(), clock_for(profile)
    options = WindowOptions(ini=profile / "window.ini", size=(1024, 700))
    window = MainWindow(ledger, clock, options)
    single.raise_requested.connect(partial(to_front, window))
    desk = Desk(window, ledger, clock, profile, Options(secrets=profile / "secrets"))
    return Rig(loop, simulator, profile, desk, single, engines)


async def _begun(rig: Rig) -> None:
    rig.desk.tasks.start(rig.desk.run(), name="desk")
    for account in _NAMES:
        await rig.until_live(account)
        await rig.until_new(account, set())


def _restore(before: Mapping[str, str | None]) -> None:
    for name, value in before.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value


def _nothing_left(engines: Engines) -> None:
    with contextlib.suppress(TimeoutError):
        until(lambda: not engines.left(), 5.0)
    left = engines.left()
    names = [" ".join(process.cmdline()) for process in left]
    for process in left:
        process.kill()
    assert not names, f"processes left behind: {names}"
