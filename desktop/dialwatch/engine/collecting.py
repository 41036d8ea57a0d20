"""The collector of cycles, suspended while many rows are worked on."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["uncollected"]

_held: list[object] = []
"""Those for whom the collector is suspended."""


@contextmanager
def uncollected() -> Iterator[None]:
    """Suspend the collector: over so many rows a pass of its takes longer than anybody may wait,
    and they have no cycles. Several may do so at a time.
    """
    if not _held and not gc.isenabled():
        yield  # somebody else has suspended it, and goes on to
        return
    mark = object()
    _held.append(mark)
    gc.disable()
    try:
        yield
    finally:
        _held.remove(mark)
        if not _held:
            gc.enable()
