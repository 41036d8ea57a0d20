"""One thread that writes a file: jobs of several callers share a transaction (group commit)."""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any, Generic, TypeVar

import apsw

from dialwatch.store.failures import StoreDamaged, translated
from dialwatch.store.migrate import transaction
from dialwatch.store.opening import note_damage

__all__ = ["ROWS", "GroupCommit"]

ROWS = 500
"""Rows a transaction at most, unless a single job brings more."""

Hand = TypeVar("Hand")


@dataclass(slots=True)
class _Job(Generic[Hand]):
    work: Callable[[Hand], Any]
    rows: int
    done: "Future[Any]"
    bare: Callable[[apsw.Connection], Any] | None = None
    """In the place of `work`: done alone, outside any transaction."""


class GroupCommit(Generic[Hand]):
    """Runs jobs in order, in its own thread, and tells their callers after the commit.

    A job is given a *hand*: what writes into the transaction, and may remember what the file
    holds. When a transaction fails it remembers too much: it is thrown away and another is made.
    """

    def __init__(
        self,
        connection: apsw.Connection,
        path: Path,
        name: str,
        make: Callable[[apsw.Connection], Hand],
        hand: Hand | None = None,
    ) -> None:
        """`make` gives a hand; `hand` is the first one, where there is one already."""
        self._connection = connection
        self._path = path
        self._make = make
        self._hand = hand
        self._jobs: SimpleQueue[_Job[Hand] | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def committed(self, hand: Hand) -> None:
        """Called in the thread after each commit, before the callers are told."""

    def start(self) -> None:
        """Begin to take jobs."""
        self._thread.start()

    def submit(self, work: Callable[[Hand], Any], rows: int = 1) -> "Future[Any]":
        """Queue a job; its future is done when the result is durable."""
        done: Future[Any] = Future()
        self._jobs.put(_Job(work, rows, done))
        return done

    def bare(self, work: Callable[[apsw.Connection], Any]) -> "Future[Any]":
        """Queue work on the connection itself, alone and outside any transaction: it may begin its
        own, and may change what hands remember. The next job gets a hand that has read it anew.
        """
        done: Future[Any] = Future()
        self._jobs.put(_Job(lambda _: None, ROWS, done, work))
        return done

    def stop(self) -> None:
        """Finish what was queued, end the thread, close the connection. Waits for it."""
        self._jobs.put(None)
        self._thread.join()

    def _run(self) -> None:
        job = self._jobs.get()
        while job is not None:
            batch, left = self._batch(job)
            if job.bare is not None:
                self._do_bare(job, job.bare)
                batch = []
            self._write([job for job in batch if job.done.set_running_or_notify_cancel()])
            job = left[0] if left else self._jobs.get()
        with suppress(apsw.Error):  # a full disk: what is durable stays in the log beside the file
            self._connection.close(force=True)

    def _batch(self, first: _Job[Hand]) -> tuple[list[_Job[Hand]], list[_Job[Hand] | None]]:
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

    def _do_bare(self, job: _Job[Hand], work: Callable[[apsw.Connection], Any]) -> None:
        if not job.done.set_running_or_notify_cancel():
            return
        self._hand = None
        try:
            with translated(self._path):
                result = work(self._connection)
                self._hand = self._make(self._connection)
        except Exception as err:  # noqa: BLE001 - whoever waits for the job gets it
            job.done.set_exception(err)
        else:
            self.committed(self._hand)
            job.done.set_result(result)

    def _write(self, jobs: list[_Job[Hand]]) -> None:
        if not jobs:
            return
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

    def _commit(self, jobs: list[_Job[Hand]]) -> list[Any]:
        # Until the commit the hand knows more than the file; it is kept only afterwards.
        hand, self._hand = self._hand, None
        try:
            with translated(self._path):
                hand = self._make(self._connection) if hand is None else hand
                with transaction(self._connection):
                    results = [job.work(hand) for job in jobs]
        except StoreDamaged:
            note_damage(self._path)
            raise
        self._hand = hand
        self.committed(hand)
        return results
