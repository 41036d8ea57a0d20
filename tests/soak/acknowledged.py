"""Pushes at a pace for ten minutes, beside a window that stalls (reliability.md, row 4)."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench.ground import make_ground
from tests.bench.pushes import RATE, paced
from tests.soak.findings import Finding

__all__ = ["acknowledged"]

_CALLS = 1_000_000
_LASTING = (30.0, 600.0)
"""Seconds, at least and at most."""


def acknowledged(seconds: float) -> Iterator[Finding]:
    """What `dev.py bench` measures for half a minute, for as long as there is time."""
    lasting = min(max(_LASTING[0], seconds), _LASTING[1])
    with tempfile.TemporaryDirectory(prefix="dialwatch-soak-") as folder:
        profile = Path(folder) / "profile"
        make_ground(profile, _CALLS)
        os.sync()  # else the first pushes wait until the disk has that million
        figures = paced(profile, _CALLS, lasting)
    note = f"{RATE:.0f} a second for {lasting:.0f} s, {_CALLS:,} calls stored"
    for what, (measured, most) in figures.items():
        yield Finding(f"row 4: push acknowledged, {what}, ms", measured, most, note)
