"""The one thread that writes: jobs of several callers share a transaction (group commit)."""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any

import apsw

from dialwatch.store.failures import StoreDamaged, translated
from dialwatch.store.migrate import transaction
from dialwatch.store.opening import OpenFile, note_damage
from dialwatch.store.recorder import Recorder

__all__ = ["ROWS", "Writer"]

ROWS = 500
"""Rows a transaction at most, unless a single job brings more."""

Work = Callable[[Recorder], Any]


@dataclass(slots=True)
class _Job:
    work: Work
    rows: int
    done: "Future[Any]"


class Writer:
    """Runs jobs in order, in its own thread, and tells their callers after the commit."""

    def __init__(self, file: OpenFile, path: Path, grown: Callable[[], None]) -> None:
        """`grown` is called in the thread, after commits that changed what the feed tells."""
        self._connection = file.connection
        self._path = path
        self._grown = grown
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._recorder: Recorder | None = file.recorder
        self.seq = file.recorder.numbering.seq
        """The sequence number of the latest durable change."""
        self.calls = file.recorder.numbering.calls
        self.words = file.recorder.names.words
        """Knows every word of the rows that are durable."""
        self._thread = threading.Thread(target=self._run, name="journal-writer", daemon=True)

    def start(self) -> None:
        """Begin to take jobs."""
        self._thread.start()

    def submit(self, work: Work, rows: int = 1) -> "Future[Any]":
        """Queue a job; its future is done when the result is durable."""
        done: Future[Any] = Future()
        self._jobs.put(_Job(work, rows, done))
        return done

    def stop(self) -> None:
        """Finish what was queued, end the thread, close the connection. Waits for it."""
        self._jobs.put(None)
        self._thread.join()

    def _run(self) -> None:
        job = self._jobs.get()
        while job is not None:
            batch, left = self._batch(job)
            self._write([job for job in batch if job.done.set_running_or_notify_cancel()])
            job = left[0] if left else self._jobs.get()
        with suppress(apsw.Error):  # a full disk: what is durable stays in the log beside the file
            self._connection.close(force=True)

    def _batch(self, first: _Job) -> tuple[list[_Job], list[_Job | None]]:
        """The jobs of one transaction, and the one that was taken but has to wait."""
        batch, rows = [first], first.rows
        while rows < ROWS:
            try:
                job = self._jobs.get_nowait()
            except Empty:
                break
            if job is None or rows + job.rows > ROWS:
                return batch, [job]
            batch.append(job)
            rows += job.rows
        return batch, []

    def _write(self, jobs: list[_Job]) -> None:
        try:
            results = self._commit(jobs)
        except Exception as err:  # noqa: BLE001 - whoever waits for the job gets it
            if len(jobs) == 1:
                jobs[0].done.set_exception(err)
            else:  # one job's fault is not to be the others'
                for job in jobs:
                    self._write([job])
        else:
            for job, result in zip(jobs, results, strict=True):
                job.done.set_result(result)

    def _commit(self, jobs: list[_Job]) -> list[Any]:
        # Until the commit the recorder knows more than the file; it is kept only afterwards.
        recorder, self._recorder = self._recorder, None
        try:
            with translated(self._path):
                recorder = recorder or Recorder(self._connection)
                with transaction(self._connection):
                    results = [job.work(recorder) for job in jobs]
        except StoreDamaged:
            note_damage(self._path)
            raise
        self._recorder = recorder
        self._publish(recorder)
        return results

    def _publish(self, recorder: Recorder) -> None:
        self.words = recorder.names.words
        if (recorder.numbering.seq, recorder.numbering.calls) != (self.seq, self.calls):
            self.seq, self.calls = recorder.numbering.seq, recorder.numbering.calls
            self._grown()
