"""How large the built program is and how soon it shows a window, beside the smallest one."""

import json
import os
import statistics
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from installers.commands import run

__all__ = ["MOST_SIZE", "MOST_START", "Compared", "compared", "size_of"]

MOST_SIZE, MOST_START = 1.2, 1.6
"""Budgets, as multiples of the smallest program that the same tool builds."""
_STARTS = 7


@dataclass(frozen=True)
class Compared:
    """Bytes on disk and the median of seconds to the first painted window, ours and theirs."""

    size: int
    smallest_size: int
    start: float
    smallest_start: float

    @property
    def sizes(self) -> float:
        """Ours as a multiple."""
        return self.size / self.smallest_size

    @property
    def starts(self) -> float:
        """Ours as a multiple."""
        return self.start / self.smallest_start

    @property
    def holds(self) -> bool:
        """Both are within their budgets."""
        return self.sizes <= MOST_SIZE and self.starts <= MOST_START

    def __str__(self) -> str:
        return (
            f"size {self.size / 1e6:.0f} MB, {self.sizes:.2f} × its {self.smallest_size / 1e6:.0f} "
            f"MB · start {self.start * 1000:.0f} ms, {self.starts:.2f} × its "
            f"{self.smallest_start * 1000:.0f} ms"
        )


def compared(program: Path, smallest: Path) -> Compared:
    """Both measured in turns, in one run."""
    ours, theirs = [], []
    for _ in range(_STARTS):
        theirs.append(_theirs(smallest))
        ours.append(_ours(program))
    return Compared(
        size_of(program.parent),
        size_of(smallest.parent),
        statistics.median(ours),
        statistics.median(theirs),
    )


def size_of(folder: Path) -> int:
    """Bytes of the files in a folder; one that is there under two names counts once."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files)


def _ours(program: Path) -> float:
    """Seconds from the start to the first painted window, as the program's own report tells."""
    with tempfile.TemporaryDirectory(prefix="dialwatch-start-") as folder:
        report = Path(folder) / "report.json"
        command = [str(program), "--offscreen", "--for", "0.5", "--report", str(report)]
        began = time.time()
        run([*command, "--profile", str(Path(folder) / "profile")], "Starting the program")
        painted: float = json.loads(report.read_text(encoding="utf-8"))["painted"]
        return painted - began


def _theirs(program: Path) -> float:
    """The same of the smallest program, which prints the moment."""
    began = time.time()
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    return float(run([str(program)], "Starting the smallest program", env=environment)) - began
