"""The engine, which kills itself at a chosen point of the way of a push, or of a launch:

`python -m tests.support.dying_engine POINT N collect …` dies the N-th time that it gets there.
"""

import os
import signal
import sys
from collections.abc import Sequence
from typing import Any
from unittest import mock

from dialwatch.cli import main
from dialwatch.engine.launching.lane import LaunchLane
from dialwatch.receiver import app
from dialwatch.receiver.figures import Figures
from dialwatch.store.batches import Batches
from dialwatch.store.inbox import Inbox

__all__ = ["POINTS", "start"]

POINTS = {
    "received": (Inbox, "put"),
    "committed": (app, "_respond"),
    "answered": (Figures, "taken"),
    "mid-intake": (Inbox, "settle"),
    "frozen": (Batches, "begin"),
    "leaving": (LaunchLane, "_perform"),
    "taken": (LaunchLane, "_done"),
}
"""Of a push: before it is kept; kept, before its answer; after the answer; in the journal, before
the inbox is told so. Of a launch: its rows are frozen, its batch is not begun; a request is written
down as sent, and has not left; the platform said yes, and that is not written down → the function
at whose call it dies."""


def start(point: str, times: int, arguments: Sequence[str]) -> int:
    """Run the program until it gets there so often."""
    owner, name = POINTS[point]
    original, left = getattr(owner, name), [times]

    def deadly(*told: Any, **more: Any) -> Any:
        left[0] -= 1
        if left[0] <= 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return original(*told, **more)

    with mock.patch.object(owner, name, deadly):
        return main(list(arguments))


if __name__ == "__main__":
    sys.exit(start(sys.argv[1], int(sys.argv[2]), sys.argv[3:]))
