"""`python3 dev.py bench [--sabotage] [PART …]`: every budget against its yardstick, one table.

Exits 1 when a budget is missed. `--sabotage` makes the program slow on purpose: it must exit 1.
"""

import argparse
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.figures import Figure, table
from tests.bench.ground import make_ground
from tests.bench.parts import CALLS, PARTS, Ground

__all__ = ["main"]


def main() -> int:
    """Measure; the exit code."""
    parser = argparse.ArgumentParser(prog="dev.py bench", description="Timings and budgets.")
    parser.add_argument("--sabotage", action="store_true", help="slow the program down: must fail")
    parser.add_argument("part", nargs="*", metavar="PART", help=f"of {', '.join(PARTS)}")
    told = parser.parse_args()
    if unknown := set(told.part) - set(PARTS):
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    began = time.monotonic()
    figures: list[Figure] = []
    broken: list[str] = []
    with tempfile.TemporaryDirectory(prefix="dialwatch-bench-") as folder:
        ground = Ground(Path(folder) / "full", Path(folder) / "empty", told.sabotage)
        print(f"Filling a profile with {CALLS:,} calls …", flush=True)
        make_ground(ground.profile, CALLS)
        make_ground(ground.empty, 0)
        for name in told.part or PARTS:
            print(f"Measuring: {name} …", flush=True)
            try:
                figures += PARTS[name](ground)
            except Exception as err:  # noqa: BLE001 - the other parts are measured all the same
                broken.append(name)
                print(f"{name} could not be measured: {type(err).__name__}: {err}", flush=True)
    print(f"\n{table(figures)}\n\nAll took {(time.monotonic() - began) / 60:.1f} minutes.")
    missed = [figure.what for figure in figures if not figure.held]
    if missed or broken:
        print(f"Missed: {'; '.join(missed + broken)}")
        return 1
    print("Every budget holds.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
