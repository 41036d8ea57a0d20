"""Work beside the window's thread: the newest job is done, and results come in their order."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Event

from dialwatch.ui.worker import LatestWorker


class AtOnce(ThreadPoolExecutor):
    """Has done each job before anybody can ask for its end."""

    def submit(self, job: Callable[[], object]) -> "Future[object]":
        future: Future[object] = Future()
        future.set_result(job())
        return future


def test_of_the_jobs_that_wait_only_the_newest_is_done(qtbot):
    worker, go, found = LatestWorker("a test"), Event(), []
    worker.done.connect(found.append)
    worker.submit(lambda: go.wait(10) and "first")
    for name in ("second", "third"):
        worker.submit(lambda name=name: name)
    assert worker.busy
    go.set()
    qtbot.waitUntil(lambda: not worker.busy)
    assert found == ["first", "third"]
    worker.close()


def test_a_result_that_comes_at_once_does_not_come_before_an_older_one(qtbot):
    worker, found = LatestWorker("a test"), []
    worker._pool = AtOnce()
    worker.done.connect(found.append)

    def first() -> str:
        worker.submit(lambda: "second")
        return "first"

    worker.submit(first)
    qtbot.waitUntil(lambda: len(found) == 2)
    assert found == ["first", "second"]
    worker.close()
