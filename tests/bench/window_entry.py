"""The program's window, driven by a script that starts after the first paint.

`python -m tests.bench.window_entry [--sabotage] MODULE:SCRIPT CALLS SECONDS -- ARGUMENTS`
"""

import importlib
import sys
from collections.abc import Sequence

from tests.bench.driver import Script, drive

__all__ = ["main"]


def main(arguments: Sequence[str]) -> int:
    """Run the program with the script in it; the program's exit code."""
    at = list(arguments).index("--")
    *switches, name, calls, lasting = arguments[:at]

    def script() -> Script:
        if "--sabotage" in switches:
            from tests.bench.sabotage import sabotage

            sabotage()
        module, _, function = name.partition(":")
        yield from getattr(importlib.import_module(module), function)(int(calls), float(lasting))

    drive(script)
    from dialwatch.cli import main as program

    return program(list(arguments[at + 1 :]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
