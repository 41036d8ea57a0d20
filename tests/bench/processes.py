"""Starts and ends the processes that the bench measures; reads the JSON lines that they print."""

import contextlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

__all__ = ["Started", "bare_window", "engine", "window"]

ROOT = Path(__file__).resolve().parents[2]
_PATIENCE = 120.0
"""Seconds after which a process is taken to hang."""


class Started:
    """What a process told, and when it was started (wall clock, as its own lines are)."""

    def __init__(self, module: str, arguments: Sequence[str], patience: float = _PATIENCE) -> None:
        self.began = time.time()
        done = subprocess.run(
            [sys.executable, "-m", module, *arguments],
            cwd=ROOT,
            env=_environment(),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=patience,
            check=False,
        )
        self.told: list[dict[str, Any]] = [
            json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")
        ]
        if done.returncode != 0:
            raise RuntimeError(f"{module} ended with {done.returncode}: {done.stderr[-2000:]}")

    def fact(self, name: str) -> Any:
        """The value told under that name. Raises LookupError when it never came."""
        for line in self.told:
            if name in line:
                return line[name]
        raise LookupError(f"{name} was not told")

    def after(self, name: str) -> float:
        """Seconds from the start of the process to the moment told under that name."""
        return float(self.fact(name)) - self.began


_OFFSCREEN = ("--offscreen", "--size", "1440x900")


def _of(profile: Path) -> list[str]:
    return ["--profile", str(profile), "--secrets", str(profile / "secrets")]


def _environment() -> dict[str, str]:
    return os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "qt.qpa.*=false"}


def bare_window(lasting: float = 0.0) -> Started:
    """The yardstick window, for some seconds after its first paint."""
    return Started("tests.bench.bare_window", [str(lasting)])


def window(
    profile: Path, script: str, calls: int, lasting: float = 0.0, *, sabotaged: bool = False
) -> Started:
    """The program's window on this profile, until the script (module:function) in it has ended."""
    switches = ["--sabotage"] if sabotaged else []
    entry = [*switches, script, str(calls), str(lasting), "--"]
    return Started(
        "tests.bench.window_entry", [*entry, *_OFFSCREEN, *_of(profile)], _PATIENCE + lasting
    )


@contextlib.contextmanager
def engine(profile: Path, *, source: bool) -> Iterator[None]:
    """An engine that runs on this profile, with the bench's source in it if wanted."""
    module = "tests.bench.engine_entry" if source else "dialwatch"
    command = [sys.executable, "-m", module, "collect"]
    with (profile / "bench-engine.log").open("wb") as log:
        process = subprocess.Popen(
            [*command, *_of(profile)],
            cwd=ROOT,
            env=_environment(),
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
        )
    try:
        _wait_for(profile / "engine.json", process)
        yield
    finally:
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _wait_for(announcement: Path, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + _PATIENCE
    while not announcement.exists() and process.poll() is None and time.monotonic() < until:
        time.sleep(0.05)
    if not announcement.exists():
        raise RuntimeError(f"the engine did not start, see {announcement.parent}")
