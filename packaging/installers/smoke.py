"""The built program used against its simulated platforms: does it run, and leave nothing?"""

import json
import os
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from installers.commands import Failed
from installers.places import NAME

__all__ = ["Ran", "tried"]

_RUNS_FOR = 12
"""Real seconds, at thirty times the speed: some hundred calls."""
_LIMIT = 120.0
_ENDS_WITHIN = 3.0
_EXPECTED = ("This plugin does not support ",)
"""What Qt says without a screen, of windows that cannot be raised."""
_FEWEST_CALLS, _FEWEST_MENUS, _FEWEST_COLOURS = 20, 10, 20


@dataclass(frozen=True)
class Ran:
    """What a run of the built program showed."""

    calls: int
    menus: int
    painted: float
    """Seconds from its start to the first painted window."""
    picture: Path


def tried(program: Path, picture: Path) -> Ran:
    """Run the demo, open every menu, take a picture, end. Raises Failed where it did not end well,
    printed what nobody expects, showed nothing, or left a process or a file behind.
    """
    with tempfile.TemporaryDirectory(prefix="dialwatch-tried-") as folder:
        work = Path(folder)
        (work / "tmp").mkdir()
        report = work / "report.json"
        command = [str(program), "demo", "--offscreen", "--speed", "30", "--for", str(_RUNS_FOR)]
        command += ["--theme", "dark", "--size", "1440x900", "--open", "menus"]
        command += ["--profile", str(work / "profile")]
        command += ["--screenshot", str(picture), "--report", str(report)]
        began = time.time()
        printed = _ended(command, os.environ | {"TMPDIR": str(work / "tmp")})
        _nothing_left(program, work)
        told = json.loads(report.read_text(encoding="utf-8"))
        ran = Ran(_calls(told), told["menus"], told["painted"] - began, picture)
    unexpected = [line for line in printed if line and not line.startswith(_EXPECTED)]
    if unexpected:
        raise Failed(f"{program.name} printed: {unexpected[0]}")
    if ran.calls < _FEWEST_CALLS or ran.menus < _FEWEST_MENUS:
        raise Failed(f"{program.name} showed {ran.calls} calls and {ran.menus} menus only.")
    if (colours := _colours(picture)) < _FEWEST_COLOURS:
        raise Failed(f"The picture of {program.name} has {colours} colours: nothing is on it.")
    return ran


def _ended(command: list[str], environment: dict[str, str]) -> list[str]:
    """What it printed, without the table that fills. Raises Failed."""
    process = subprocess.Popen(
        command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, text=True, errors="replace",
    )  # fmt: skip
    try:
        printed, _ = process.communicate(timeout=_LIMIT)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
        raise Failed(f"{NAME} did not end within {_LIMIT:.0f} s.") from None
    if process.returncode:
        last = "\n".join(f"  {line}" for line in printed.splitlines()[-8:])
        raise Failed(f"{NAME} ended with code {process.returncode}. It said:\n{last}")
    return printed.splitlines()


def _nothing_left(program: Path, work: Path) -> None:
    """No process of it goes on a few seconds later, and what it unpacked is gone."""
    until = time.monotonic() + _ENDS_WITHIN
    while left := _processes(program, work):
        if time.monotonic() > until:
            raise Failed(f"{NAME} left processes behind: {', '.join(left)}")
        time.sleep(0.1)
    if unpacked := sorted(one.name for one in (work / "tmp").glob("_MEI*")):
        raise Failed(f"{NAME} left behind what it unpacked: {unpacked[0]}")
    for one in (work / "profile").glob("*.crash.log"):
        if text := one.read_text(encoding="utf-8", errors="replace").strip():
            raise Failed(f"{one.name} says: {text.splitlines()[0]}")


def _processes(program: Path, work: Path) -> list[str]:
    """Those that run this executable for this run; known where `/proc` is."""
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            words = (entry / "cmdline").read_bytes().decode(errors="replace").split("\0")
            environment = (entry / "environ").read_bytes().decode(errors="replace")
        except OSError:
            continue
        if words[0] == str(program) and f"TMPDIR={work / 'tmp'}" in environment.split("\0"):
            found.append(f"{entry.name} ({' '.join(words[1:3]).strip()})")
    return found


def _calls(told: dict[str, object]) -> int:
    calls = told.get("calls", 0)
    return calls if isinstance(calls, int) else len(calls) if isinstance(calls, list) else 0


def _colours(picture: Path) -> int:
    """How many colours a picture has, looked at every fifth point."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QImage

    image = QImage(str(picture))
    points = ((x, y) for x in range(0, image.width(), 5) for y in range(0, image.height(), 5))
    return len({image.pixel(x, y) for x, y in points})
