"""What the simulators were asked in tests, and by whom: the ground of the coverage table."""

import json
import os
import uuid
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

__all__ = ["FOLDER", "Heard", "heard_in", "note"]

FOLDER = "DIALWATCH_INTERFACES"
"""Names the folder where notes are left; without it none are."""

Heard = dict[tuple[str, str], dict[str, int]]
"""(platform, operation) → by whom (`client`, `screen`) → requests that were granted; under
`refused`, those that were not."""


def note(by: str, requests: Mapping[str, Any]) -> None:
    """Leave a note of what a simulator counted."""
    folder = os.environ.get(FOLDER)
    if folder:
        told = {name: count for name, count in requests.items() if name != "faults"}
        path = Path(folder) / f"{uuid.uuid4().hex}.json"
        path.write_text(json.dumps({"by": by, "requests": told}), encoding="utf-8")


def heard_in(folder: Path) -> Heard:
    """All notes together."""
    heard: Heard = defaultdict(lambda: defaultdict(int))
    for by, platform, operation, status, count in _notes(folder):
        granted = status.startswith("2") or status == "301"
        heard[platform, operation][by if granted else "refused"] += count
    return {key: dict(told) for key, told in heard.items()}


def _notes(folder: Path) -> Iterator[tuple[str, str, str, str, int]]:
    for path in sorted(folder.glob("*.json")):
        told = json.loads(path.read_text(encoding="utf-8"))
        for platform, operations in told["requests"].items():
            for operation, statuses in operations.items():
                for status, count in statuses.items():
                    yield told["by"], platform, operation, status, count
