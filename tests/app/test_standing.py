"""The tests' own ground: a task that a fixture began goes on in the test, and only there."""

import asyncio
import itertools
import time
from collections.abc import AsyncIterator

import pytest
import pytestqt.plugin


@pytest.fixture
async def ticking() -> AsyncIterator["asyncio.Task[None]"]:
    async def tick() -> None:
        for _ in itertools.count():
            await asyncio.sleep(0.001)

    task = asyncio.ensure_future(tick())
    await asyncio.sleep(0)
    time.sleep(0.002)  # noqa: ASYNC251 - its timer is due when this part ends
    yield task
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


@pytest.fixture
def between(ticking: "asyncio.Task[None]") -> "asyncio.Task[None]":
    """As pytest-qt does between the parts of a test, when a timer is due."""
    for _ in range(5):
        time.sleep(0.002)
        pytestqt.plugin._process_events()
    return ticking


async def test_nothing_runs_while_the_loop_stands_still(between: "asyncio.Task[None]") -> None:
    await asyncio.sleep(0.01)
    assert not between.done()
