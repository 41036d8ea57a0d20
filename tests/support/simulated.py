"""The simulator as a process of its own, for tests: standard library and psutil only.

with started_simulator("tiny", seed=7, speed=60) as simulator:
    simulator.told["airudder"]["url"]
    simulator.truth()
"""

import json
import os
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil
from tests.interfaces.heard import note
from tests.support.forked import Forked, forked

__all__ = ["Simulated", "start_simulator", "started_simulator"]

_ROOT = Path(__file__).resolve().parents[2]
_RUN = "import sys; from dialwatch.simulator.cli import run; sys.exit(run(sys.argv[1:]))"


@dataclass
class Simulated:
    """A running simulator."""

    process: subprocess.Popen[str] | Forked
    told: dict[str, Any]
    """What it printed: addresses, credentials, the world."""
    heard_by: str = ""
    """`client` or `screen`: through which of them the platforms are asked; see tests/interfaces."""

    def control(self, path: str, body: str | None = None) -> Any:
        """Ask the control port (POST when there is a body). Raises urllib.error.HTTPError."""
        control = self.told["control"]
        request = urllib.request.Request(
            control["url"] + path,
            data=None if body is None else body.encode(),
            headers={"Authorization": f"Bearer {control['token']}"},
        )
        with urllib.request.urlopen(request, timeout=10) as answer:
            return json.loads(answer.read())

    def truth(self, reported: bool = False) -> dict[str, Any]:
        """The truth over all ended calls, or over those that the platforms already show."""
        return self.control("/truth?reported=1" if reported else "/truth")

    def calls(self, platform: str = "", campaign: str = "") -> list[dict[str, Any]]:
        """All calls, of one platform, or of one campaign."""
        wanted = {"platform": platform, "campaign": campaign}
        query = "&".join(f"{name}={value}" for name, value in wanted.items() if value)
        return self.control(f"/calls?{query}")

    def requests(self, latest: bool = False) -> dict[str, Any]:
        """Platform → operation → status → count; and `faults`, and with `latest` each request."""
        return self.control("/requests?latest=1" if latest else "/requests")

    def acts(self) -> list[dict[str, Any]]:
        """The requests to stop something, oldest first (simulator/actlog.py tells the fields)."""
        return self.control("/acts")

    def launched(self) -> list[dict[str, Any]]:
        """What was begun by requests, oldest first (simulator/launchlog.py tells the fields)."""
        return self.control("/launched")

    def foreign(self) -> list[dict[str, Any]]:
        """Requests to the control port by anybody without its token."""
        return self.control("/foreign")

    def enter(self, callbacks: dict[str, Any]) -> None:
        """Enter where the platforms' pushes go, as a vendor's administrator does."""
        self.control("/callbacks", json.dumps(callbacks))

    def fault(self, *faults: dict[str, Any]) -> None:
        """Replace the world's faults (simulator/faults.py tells the fields); none: all is well."""
        lines = []
        for fault in faults:
            lines.append("[[fault]]")
            lines += [f"{name} = {json.dumps(value)}" for name, value in fault.items()]
        self.control("/faults", "\n".join(lines))

    def pushes(self, query: str = "") -> list[dict[str, Any]]:
        """The sender's own log, oldest first; simulator/control_pushes.py tells the query."""
        return self.control(f"/pushes?{query}")

    def wait(
        self, until: Callable[[dict[str, Any]], object], at_most: float = 60
    ) -> dict[str, Any]:
        """The first truth of which that holds. Raises TimeoutError after so many real seconds."""
        ends = time.monotonic() + at_most
        while time.monotonic() < ends:
            truth = self.truth()
            if until(truth):
                return truth
            time.sleep(0.1)
        raise TimeoutError(f"the world did not get there within {at_most} s")

    def stop(self) -> int:
        """End it as a vanished parent would, by closing its standard input; its exit code."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        if self.heard_by and self.process.poll() is None:
            note(self.heard_by, self.requests())
        self.process.stdin.close()
        try:
            code = self.process.wait(10)
        except subprocess.TimeoutExpired:
            for process in [*psutil.Process(self.process.pid).children(), self.process]:
                process.kill()
            code = self.process.wait(10)
        self.process.stdout.close()
        return code


def start_simulator(
    scenario: str = "tiny",
    *,
    seed: int | None = None,
    speed: float = 1.0,
    faults: Path | None = None,
    start: str | None = None,
    begun: float = 0.0,
    more: Sequence[str] = (),
    heard_by: str = "",
    anew: bool = False,
) -> Simulated:
    """Start one; the caller stops it. `begun`: world seconds that have gone by already, so that
    nobody waits for the world to get somewhere; `anew`: by its command, not as a fork."""
    options = ["--scenario", scenario, "--speed", str(speed), "--until-parent-ends", *more]
    options += [] if seed is None else ["--seed", str(seed)]
    options += [] if faults is None else ["--faults", str(faults)]
    options += [] if start is None else ["--start", start]
    options += [] if not begun else ["--begun", str(begun)]
    process = _forked(options) if hasattr(os, "pidfd_open") and not anew else _started(options)
    assert process.stdout is not None
    line = process.stdout.readline()
    if not line:
        raise RuntimeError(f"the simulator ended with {process.wait(10)}")
    return Simulated(process, json.loads(line), heard_by)


def _started(options: Sequence[str]) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", _RUN, *options],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(_ROOT / "desktop")},
    )


def _forked(options: Sequence[str]) -> Forked:
    said, telling = os.pipe()
    heard, told = os.pipe()
    try:
        process = forked(
            "dialwatch.simulator.cli:run", options, stdin=said, stdout=told, stderr=2,
            env=os.environ,
        )  # fmt: skip
    finally:
        os.close(said)
        os.close(told)
    process.stdin = os.fdopen(telling, "w", encoding="utf-8")
    process.stdout = os.fdopen(heard, encoding="utf-8")
    return process


@contextmanager
def started_simulator(scenario: str = "tiny", **options: Any) -> Iterator[Simulated]:
    """One that is stopped at the end, whatever happens."""
    simulated = start_simulator(scenario, **options)
    try:
        yield simulated
    finally:
        simulated.stop()
