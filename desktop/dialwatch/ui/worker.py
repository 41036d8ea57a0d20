"""Work beside the window's thread: numpy lets go of the interpreter, so painting goes on."""

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QObject, Qt, Signal

__all__ = ["LatestWorker"]

_log = logging.getLogger(__name__)


class LatestWorker(QObject):
    """One thread of its own. Of the jobs that wait only the newest is ever done.

    `done` brings a job's result to the window's thread. A job that raises is logged, and the
    next one is done all the same.
    """

    done = Signal(object)
    _ended = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._waiting: Callable[[], object] | None = None
        self._busy = False
        self._closed = False
        # Queued, because a job that is done at once ends in this very thread: its result would
        # come before that of the job which ended when it was begun.
        self._ended.connect(self._take_up, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """A job runs or waits."""
        return self._busy

    def submit(self, job: Callable[[], object]) -> None:
        """Do this job next; one that still waits is forgotten."""
        if self._closed:
            return
        if self._busy:
            self._waiting = job
            return
        self._busy = True
        self._pool.submit(job).add_done_callback(self._end)

    def close(self) -> None:
        """Wait for the job that runs and take no other."""
        self._closed = True
        self._waiting = None
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _end(self, future: "Future[object]") -> None:
        """Called in the worker's thread."""
        try:
            self._ended.emit(future)
        except RuntimeError:
            _log.debug("a result came after its window had gone")

    def _take_up(self, future: "Future[object]") -> None:
        self._busy = False
        if self._closed or future.cancelled():
            return
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self.submit(waiting)
        if (error := future.exception()) is not None:
            _log.error("work beside the window failed", exc_info=error)
        else:
            self.done.emit(future.result())
