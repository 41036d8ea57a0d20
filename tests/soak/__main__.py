"""`python3 dev.py soak --hours H`: the long column of reliability.md, as far as the rows exist.

The time is shared by the parts; each states its figures, and a figure counts for H hours only.
"""

import argparse
import sys
import time
from collections.abc import Callable, Iterator, Mapping

from tests.soak.acknowledged import acknowledged
from tests.soak.bindings import bindings
from tests.soak.brake import brake
from tests.soak.findings import Finding, listed
from tests.soak.growth import growth
from tests.soak.launch import launch
from tests.soak.properties import properties
from tests.soak.pushes import pushes
from tests.soak.silence import silence
from tests.soak.sound import sound
from tests.soak.worlds import worlds

__all__ = ["PARTS", "main"]

PARTS: Mapping[str, tuple[float, Callable[[float], Iterator[Finding]]]] = {
    "worlds": (0.15, worlds),
    "silence": (0.1, silence),
    "growth": (0.2, growth),
    "acknowledged": (0.1, acknowledged),
    "pushes": (0.15, pushes),
    "brake": (0.1, brake),
    "launch": (0.05, launch),
    "bindings": (0.05, bindings),
    "sound": (0.05, sound),
    "properties": (0.05, properties),
}
"""Name → share of the time, and what runs for that many seconds."""


def main() -> int:
    """Run; the exit code is 1 when a figure is missed or a part cannot run."""
    parser = argparse.ArgumentParser(prog="dev.py soak", description="Long runs.")
    parser.add_argument("--hours", type=float, required=True, metavar="H")
    parser.add_argument("part", nargs="*", metavar="PART", help=f"of {', '.join(PARTS)}")
    told = parser.parse_args()
    if unknown := set(told.part) - set(PARTS):
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    began, findings, broken = time.monotonic(), list[Finding](), list[str]()
    chosen = {name: PARTS[name] for name in told.part or PARTS}
    whole = sum(share for share, _ in chosen.values())
    for name, (share, part) in chosen.items():
        seconds = told.hours * 3600 * share / whole
        print(f"{name}: {seconds / 60:.1f} minutes …", flush=True)
        try:
            for finding in part(seconds):
                findings.append(finding)
                print(f"  {finding.what}: {finding.figure:,.2f}", flush=True)
        except Exception as err:  # noqa: BLE001 - the other parts run all the same
            broken.append(name)
            print(f"{name} could not run: {type(err).__name__}: {err}", flush=True)
    spent = (time.monotonic() - began) / 3600
    print(f"\nH = {told.hours:g} (took {spent:.2f} hours)\n{listed(findings)}")
    missed = [finding.what for finding in findings if not finding.held] + broken
    print(f"Missed: {'; '.join(missed)}" if missed else "All of it held.")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
