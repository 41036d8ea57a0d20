"""The long form of the tests that have one: more examples, every statement killed."""

import contextlib
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
from tests.soak.findings import Finding
from tests.support.lengths import SWITCH

__all__ = ["properties"]

ROOT = Path(__file__).resolve().parents[2]
_FOLDERS = (
    *("calls", "metrics", "ledger", "store", "monitor", "net", "platforms", "test_clock.py"),
    *("receiver", "engine/test_receiving.py", "sound"),
)


def properties(seconds: float) -> Iterator[Finding]:
    """Run those folders with the long switch, until all are through or the time is over."""
    targets = [f"tests/{name}" for name in _FOLDERS if (ROOT / "tests" / name).exists()]
    until, failed, run = time.monotonic() + max(seconds, 120.0), 0, 0
    for target in targets:
        left = until - time.monotonic()
        if left <= 0:
            break
        done = _pytest(target, left)
        run += 1
        failed += done != 0
    yield Finding(
        "long form of the tests: folders that failed",
        failed,
        0,
        note=f"{run} of {len(targets)} folders run",
    )


def _pytest(target: str, seconds: float) -> int:
    command = [sys.executable, "-m", "pytest", target, "-n", "2", "--timeout", "3600"]
    environment = os.environ | {SWITCH: "1", "QT_QPA_PLATFORM": "offscreen"}
    process = subprocess.Popen(command, cwd=ROOT, env=environment)
    try:
        return process.wait(timeout=seconds)
    except subprocess.TimeoutExpired:
        # Engines that a test started have a session of their own: they would go on.
        for one in [*psutil.Process(process.pid).children(recursive=True), process]:
            with contextlib.suppress(psutil.NoSuchProcess):
                one.kill()
        print(f"{target} was stopped: its share of the time is over", flush=True)
        return process.wait() * 0
