"""What ended a task whose end nobody saw stands in the log, with its name and its traceback."""

import asyncio
import gc
import logging

import pytest

from dialwatch.engine.log import log_unseen


async def test_the_end_of_a_task_that_nobody_saw(caplog: pytest.LogCaptureFixture) -> None:
    asyncio.get_running_loop().set_exception_handler(log_unseen)

    async def breaks() -> None:
        raise ZeroDivisionError

    task = asyncio.create_task(breaks(), name="marks of recordings")
    await asyncio.wait({task})
    del task
    gc.collect()
    (record,) = (one for one in caplog.records if one.levelno >= logging.ERROR)
    assert "marks of recordings" in record.getMessage()
    assert record.exc_info is not None
    assert record.exc_info[0] is ZeroDivisionError
    caplog.clear()


async def test_a_callback_that_breaks_is_told_of_too(caplog: pytest.LogCaptureFixture) -> None:
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(log_unseen)
    loop.call_soon(lambda: list[int]().pop())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    (record,) = (one for one in caplog.records if one.levelno >= logging.ERROR)
    assert record.exc_info is not None
    assert record.exc_info[0] is IndexError
    caplog.clear()
