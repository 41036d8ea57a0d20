"""What the bench measures against, each in the same run and on the same data.

A yardstick is the least that anybody would have to do for the same result: numpy's own sort, its
own masks, pydantic's own reading of the bytes, a plain read of the file, an empty window that
draws the same curves (`tests.bench.bare_window`). All give seconds.
"""

import gc
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from pydantic import TypeAdapter

__all__ = [
    "best",
    "cpu_seconds",
    "read_file",
    "seconds",
    "stable_sort",
    "three_masks",
    "validate_json",
]

Array = npt.NDArray[Any]


def seconds(work: Callable[[], object]) -> float:
    """Real seconds of one run, with the garbage collector held still."""
    return _timed(work, time.perf_counter)


def cpu_seconds(work: Callable[[], object]) -> float:
    """Processor seconds of one run, of this process and all its threads."""
    return _timed(work, time.process_time)


def _timed(work: Callable[[], object], clock: Callable[[], float]) -> float:
    gc.collect()
    gc.disable()
    try:
        began = clock()
        work()
        return clock() - began
    finally:
        gc.enable()


def best(measure: Callable[[], float], rounds: int = 5) -> float:
    """The quickest of some rounds: what the machine can do when nothing else disturbs it."""
    return min(measure() for _ in range(rounds))


def stable_sort(key: Array) -> float:
    """Stable `numpy.argsort` of an int64 or float64 key."""
    plain = key.astype(np.float64 if key.dtype.kind == "f" else np.int64)
    return best(lambda: seconds(lambda: np.argsort(plain, kind="stable")))


def three_masks(first: Array, second: Array, third: Array, low: float, high: float) -> float:
    """Two equalities and a range, each a numpy mask, joined."""
    one, two = first[len(first) // 2], second[len(second) // 2]

    def masks() -> object:
        return (first == one) & (second == two) & (third >= low) & (third < high)

    return best(lambda: seconds(masks))


def validate_json(adapter: TypeAdapter[Any], body: bytes) -> float:
    """Processor seconds of pydantic's `validate_json` of these bytes."""
    return best(lambda: cpu_seconds(lambda: adapter.validate_json(body)), rounds=3)


def read_file(path: Path) -> float:
    """Reading the bytes of a file, in pieces of a mebibyte."""

    def read() -> None:
        with path.open("rb") as file:
            while file.read(1 << 20):
                pass

    return best(lambda: seconds(read), rounds=3)
