"""A program that dies between any two writes binds nothing twice and forgets no answer.

Here it stops writing after so many writes, is given up, and another one starts on the same files;
the long run kills real processes (tests/e2e/test_bindings.py).
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import pytest
from tests.engine.batches.batching import until_true
from tests.engine.bindings.ground import Ground, a, a_ground, b
from tests.support.simulated import Simulated, started_simulator

from dialwatch.calls.batch import BatchState
from dialwatch.calls.verdict import Verdict


@pytest.fixture(scope="module")
def running() -> Iterator[Simulated]:
    with started_simulator("trickle", seed=7, speed=1_000) as simulated:
        yield simulated


class Death:
    """Lets so many writes happen, and none after them."""

    def __init__(self, ground: Ground, writes: int) -> None:
        self.left = writes
        self.came = asyncio.Event()
        batches, book = ground.live.store, ground.book.store
        for of, names in (
            (ground.audit, ("write", "write_all")),
            (batches, ("begin", "save", "save_head")),
            (book, ("save",)),
            (ground.plans, ("freeze", "set_made")),
        ):
            for name in names:
                setattr(of, name, self._limited(getattr(of, name)))

    def _limited(self, write: Callable[..., Awaitable[Any]]) -> Callable[..., Awaitable[Any]]:
        async def limited(*told: Any, **more: Any) -> Any:
            if self.left <= 0:
                self.came.set()
                await asyncio.Event().wait()
            self.left -= 1
            return await write(*told, **more)

        return limited


async def dies(ground: Ground, work: Awaitable[str], writes: int) -> None:
    """Begin a batch, and stop writing at some time; or end, where so much is not written."""
    death = Death(ground, writes)

    async def begun() -> None:
        await ground.ended(await work)

    ends = [asyncio.create_task(begun()), asyncio.create_task(death.came.wait())]
    await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED, timeout=30)
    for one in ends:
        one.cancel()
    for task in ground.live._tasks.values():  # it does not end in order
        task.cancel()
    await asyncio.gather(*ends, return_exceptions=True)


async def begun(ground: Ground, batch: str) -> bool:
    """It is being sent; else nothing of it was, and it is a draft again or was undone."""
    head = await ground.live.store.batch(batch)
    if head is None:
        assert not await ground.plans.changes(batch), "it is a draft again"
        return False

    async def taken_up() -> bool:
        return (await ground.batch(batch)).state is not BatchState.COUNTING

    await until_true(taken_up)
    return (await ground.batch(batch)).state is not BatchState.UNDONE


WRITES = (2, 4, 5, 6, 7, 8, 9, 10, 11, 14, 17, 20, 22)
"""Kept, begun, asked, sent, in the book, in the plan, told, answered, the second one, read."""


async def test_binds_and_changes_are_done_once_wherever_it_dies(running, tmp_path):
    async with a_ground(running, tmp_path) as ground:
        await ground.ended(await ground.sends(ground.pairs(len(WRITES), lives=0)))
    for n, writes in enumerate(WRITES):
        rows = [
            {"x": ground.x(), "a": a(n), "b": b(n), "direction": "1"},
            {"x": ground.x(), "a": a(n + 100), "b": b(n + 100), "lives": 900_000},
        ]
        async with a_ground(running, tmp_path) as ground:
            ground.made = 10 + n
            await dies(ground, ground.sends(rows), writes)
        async with a_ground(running, tmp_path) as ground:
            await ground.sending.mend()
            batch = f"plan-{11 + n:04}"
            if not await begun(ground, batch):
                ground.made = 50 + n
                batch = await ground.sends(rows)
            entries = await ground.ended(batch)
            assert {one.verdict for one in entries} == {Verdict.CONFIRMED}, writes
    people = [*range(len(WRITES)), *range(100, 100 + len(WRITES))]
    async with a_ground(running, tmp_path) as ground:
        assert await ground.truth() == [(a(n), b(n)) for n in people]
        rows = ground.book.of("AXB").on_x(ground.x())
        assert {one.values["direction"] for one in rows if int(one.a[-3:]) < 100} == {"1"}
        assert all(one.ends and one.made_here for one in rows if int(one.a[-3:]) >= 100)
