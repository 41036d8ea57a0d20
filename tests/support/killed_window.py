"""A real window that begins something by its keys, to be killed."""

import contextlib
import json
import os
import signal
import subprocess
import sys
import uuid
from pathlib import Path
from typing import Any

from tests.support.engines import Engines, until

from dialwatch.app.demo import SECRETS

__all__ = ["TOLD", "Window"]

TOLD = "DIALWATCH_TEST_TOLD"
"""Names the environment's variable: JSON."""
_ROOT = Path(__file__).resolve().parents[2]
_HANG = 90.0


class Window:
    """The program's window in a process of its own, which tells what it began."""

    def __init__(self, engines: Engines, profile: Path, script: str, told: Any) -> None:
        """`script`: module and function, as `tests.bench.window_entry` takes them; `told`: what
        it finds as JSON in its environment."""
        command = [sys.executable, "-m", "tests.bench.window_entry", script, "0", "0", "--"]
        command += ["--offscreen", "--size", "1440x900", "--profile", str(profile)]
        command += ["--secrets", str(profile / SECRETS)]
        self._output = profile.parent / f"window-{uuid.uuid4().hex[:6]}.out"
        with self._output.open("wb") as out:
            self.process = subprocess.Popen(
                command, cwd=_ROOT, stdin=subprocess.DEVNULL, stdout=out, stderr=out,
                env={
                    **engines.environment(), "QT_QPA_PLATFORM": "offscreen", TOLD: json.dumps(told),
                },
                start_new_session=True,
            )  # fmt: skip

    def told(self, name: str, at_most: float = _HANG) -> Any:
        """What it tells under that name, once it does."""

        def fact() -> Any:
            for line in self._output.read_text(errors="replace").splitlines():
                if line.startswith("{") and name in (told := json.loads(line)):
                    return told[name]
            assert self.process.poll() is None, self._output.read_text(errors="replace")[-2000:]
            return None

        return until(fact, at_most)

    def kill(self) -> None:
        """SIGKILL."""
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.process.pid, signal.SIGKILL)
        self.process.wait(10)
