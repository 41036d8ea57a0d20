"""Bad days, one world after the other: what the window shows in the end is the truth (row 8)."""

import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.soak.findings import Finding
from tests.support.simulated import Simulated, started_simulator

from dialwatch.app.demo import write_demo

__all__ = ["worlds"]

ROOT = Path(__file__).resolve().parents[2]
SPEED = 60.0
_PATIENCE = 300.0
"""Real seconds that a world may take until all is settled."""
_BAD = ("Traceback", "exception", "never retrieved", "was destroyed", "internal fault")
"""Words that no log may hold."""


def worlds(seconds: float) -> Iterator[Finding]:
    """As many bad days as fit, at least one, each of a seed of its own."""
    until, number = time.monotonic() + seconds, 0
    wrong = unsettled = faults = codes = 0
    while number == 0 or time.monotonic() < until:
        seed = random.SystemRandom().randrange(1 << 31)
        print(f"  a bad day, seed {seed}", flush=True)
        with (
            started_simulator("bad-day", seed=seed, speed=SPEED) as simulator,
            tempfile.TemporaryDirectory(prefix="dialwatch-soak-") as folder,
        ):
            profile = Path(folder) / "profile"
            code, report = _window(profile, simulator)
            codes += code != 0
            if code:
                print((profile / "window.out").read_text(errors="replace")[-2000:], flush=True)
            unsettled += not report.get("settled", False)
            wrong += _differences(report, simulator.truth())
            faults += _faults(profile)
        number += 1
    note = f"{number} worlds"
    yield Finding("row 8: worlds that did not settle", unsettled, 0, note)
    yield Finding("row 8: campaigns whose figures are not the truth", wrong, 0, note)
    yield Finding("row 8: log lines of a fault of ours", faults, 0, note)
    yield Finding("row 24: windows that did not end with code 0", codes, 0, note)


def _window(profile: Path, simulator: Simulated) -> tuple[int, dict[str, Any]]:
    """Run the program on this world until it is settled; exit code and report."""
    write_demo(profile, simulator.told)
    report = profile.parent / "report.json"
    command = [sys.executable, "-m", "dialwatch", "--profile", str(profile)]
    command += ["--secrets", str(profile / "secrets"), "--offscreen", "--until-settled"]
    command += ["--at-most", str(_PATIENCE), "--report", str(report)]
    with (profile / "window.out").open("wb") as output:
        code = subprocess.run(
            command,
            cwd=ROOT,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            timeout=_PATIENCE + 60,
            check=False,
        ).returncode
    told = json.loads(report.read_text(encoding="utf-8")) if report.exists() else {}
    return code, told


def _differences(report: dict[str, Any], truth: dict[str, Any]) -> int:
    """Campaigns whose attempts or answered calls are not those of the world."""
    shown = {
        row["Campaign"].strip(): (_figure(row["Attempts"]), _figure(row["Answered"]))
        for row in report.get("campaigns", [])
    }
    return sum(
        shown.get(one["name"]) != (_seized(one), one["answered"]) for one in truth["campaigns"]
    )


def _seized(campaign: dict[str, Any]) -> int:
    """The calls of which something can be said: the window's attempts."""
    outcomes: dict[str, int] = campaign["outcomes"]
    return int(campaign["attempts"]) - outcomes.get("cancelled", 0) - outcomes.get("unknown", 0)


def _figure(text: str) -> int:
    return int("".join(char for char in text if char.isdigit()) or -1)


def _faults(profile: Path) -> int:
    logs = [*profile.glob("*.log"), profile / "window.out"]
    lines = [line for log in logs for line in log.read_text(errors="replace").splitlines()]
    bad = [line for line in lines if any(word in line for word in _BAD)]
    for line in bad:
        print(f"  {line}", flush=True)
    return len(bad)
