import os
import signal
import subprocess
import sys

import psutil
import pytest
from tests.support.engines import until

from dialwatch.calls.errors import BadAnswer, VendorError
from dialwatch.engine.worker import Worker


def double(text: bytes) -> bytes:
    return text * 2


def where() -> int:
    return os.getpid()


def refuse() -> None:
    raise VendorError("no", status=500, code="x", retry_after=3.0)


def stumble() -> None:
    raise KeyError("secret")


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


@pytest.fixture
async def worker(monkeypatch):
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(path for path in sys.path if path))
    one = Worker()
    yield one
    await one.close()
    assert one.pid is None


async def test_it_runs_functions_in_another_process(worker):
    assert await worker(where) == worker.pid != os.getpid()
    assert await worker(double, b"x" * 5_000_000) == b"x" * 10_000_000


async def test_our_errors_come_back_whole_and_faults_as_an_answer(worker):
    with pytest.raises(VendorError) as told:
        await worker(refuse)
    assert (told.value.status, told.value.code, told.value.retry_after) == (500, "x", 3.0)
    with pytest.raises(BadAnswer, match="KeyError") as fault:
        await worker(stumble)
    assert "secret" not in str(fault.value)


async def test_a_worker_that_dies_is_replaced(worker):
    first = await worker(where)
    psutil.Process(first).kill()

    assert await worker(where) != first


async def test_a_job_that_kills_its_worker_twice_is_given_up(worker):
    with pytest.raises(BadAnswer, match="twice"):
        await worker(die)
    assert await worker(double, b"x") == b"xx"


async def test_a_worker_ends_when_the_pipe_closes(worker):
    process = psutil.Process(await worker(where))
    await worker.close()
    until(lambda: not process.is_running())


def test_a_worker_dies_with_the_process_that_started_it():
    code = (
        "import asyncio, sys; from dialwatch.engine.worker import Worker;"
        "from tests.engine.test_worker import where\n"
        "async def main():\n"
        "    print(await Worker()(where), flush=True); await asyncio.sleep(60)\n"
        "asyncio.run(main())"
    )
    search = os.pathsep.join(path for path in sys.path if path)
    starter = subprocess.Popen(
        [sys.executable, "-c", code],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": search},
    )
    assert starter.stdout is not None
    with starter.stdout:
        worker = psutil.Process(int(starter.stdout.readline()))
    starter.kill()
    starter.wait(10)

    until(lambda: not worker.is_running() or worker.status() == psutil.STATUS_ZOMBIE)
