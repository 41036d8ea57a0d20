"""Running other programs, with a plain word when one fails."""

import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

__all__ = ["Failed", "output_of", "run", "say", "tool"]

_LAST = 12
"""Lines of what a program printed that are shown when it fails."""


class Failed(Exception):
    """A step failed; the text says which, and why."""


def say(text: str) -> None:
    """Print at once, in order with what other programs print."""
    print(text, flush=True)


def tool(name: str) -> str:
    """The path of a program. Raises Failed where it is missing."""
    found = shutil.which(name)
    if found is None:
        raise Failed(f"{name} is not installed.")
    return found


def run(
    command: Sequence[object],
    what: str,
    *,
    cwd: Path | None = None,
    env: Mapping[str, str] | None = None,
) -> str:
    """Run a program to its end; what it printed. Raises Failed with its last lines."""
    done = subprocess.run(
        [str(word) for word in command],
        cwd=cwd,
        env=env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    if done.returncode:
        last = "\n".join(f"  {line}" for line in done.stdout.splitlines()[-_LAST:])
        raise Failed(f"{what} failed with code {done.returncode}. It said:\n{last}")
    return done.stdout


def output_of(command: Sequence[object]) -> tuple[int, str]:
    """Exit code and output of a program that may fail."""
    done = subprocess.run(
        [str(word) for word in command],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    return done.returncode, done.stdout
