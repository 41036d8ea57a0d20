"""The process that engines or simulators of tests are forked from, with all of it imported.

`python -m tests.support.forker SOCKET MODULE …` imports these modules, and then does what comes
through the socket, whose number it is told (`tests/support/forked.py`): fork a process, or tell how
one ended. It ends when the other end of the socket is closed.
"""

import gc
import importlib
import json
import os
import socket
import sys
from collections.abc import Mapping, Sequence
from typing import Any

__all__ = ["LARGEST"]

LARGEST = 1 << 18
"""Bytes of a message at most: arguments and environment."""


def main(number: int, modules: Sequence[str]) -> int:
    """Serve; in a process that was forked, run its program and return its exit code."""
    for module in modules:
        importlib.import_module(module)
    gc.collect()
    gc.freeze()
    asked = socket.socket(fileno=number)
    while True:
        raw, files, _, _ = socket.recv_fds(asked, LARGEST, 3)
        if not raw:
            return 0
        told = json.loads(raw)
        if "ended" in told:
            _, status = os.waitpid(told["ended"], 0)
            asked.send(json.dumps(os.waitstatus_to_exitcode(status)).encode())
        elif pid := os.fork():
            for file in files:
                os.close(file)
            asked.send(json.dumps(pid).encode())
        else:
            asked.close()
            return _run(told, files)


def _run(told: Mapping[str, Any], files: Sequence[int]) -> int:
    """As the command would: a session, environment and output of its own."""
    os.setsid()
    for place, file in enumerate(files):
        os.dup2(file, place)
        os.close(file)
    os.environ.clear()
    os.environ.update(told["environment"])
    module, _, function = told["program"].partition(":")
    sys.argv = [module, *told["words"]]
    return int(getattr(importlib.import_module(module), function)(told["words"]))


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), sys.argv[2:]))
