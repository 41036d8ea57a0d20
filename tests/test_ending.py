"""The end of a server: answers under way are cut off, and no fault is told of."""

import asyncio
import contextlib
import logging
import socket
from collections.abc import AsyncIterator

import pytest
import uvicorn
from starlette.types import Receive, Scope, Send

from dialwatch.ending import Ending, cut_off, finished


@contextlib.asynccontextmanager
async def serving(app: Ending) -> AsyncIterator[tuple[uvicorn.Server, int]]:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        config = uvicorn.Config(app, http="httptools", ws="none", lifespan="off", log_config=None)
        server = uvicorn.Server(config)
        task = asyncio.create_task(server.serve([listener]))
        try:
            yield server, listener.getsockname()[1]
        finally:
            server.should_exit = True
            await task


@pytest.mark.parametrize("speaks", [False, True])
async def test_an_answer_that_does_not_come_is_given_up(
    speaks: bool, caplog: pytest.LogCaptureFixture
) -> None:
    asked = asyncio.Event()

    async def hangs(scope: Scope, receive: Receive, send: Send) -> None:
        if speaks:
            await send({"type": "http.response.start", "status": 200, "headers": []})
            await send({"type": "http.response.body", "body": b"and", "more_body": True})
        asked.set()
        await asyncio.sleep(3600)

    app = Ending(hangs)
    async with serving(app) as (server, port):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        await asyncio.wait_for(asked.wait(), 20)
        await cut_off(server, app)
        assert not server.server_state.tasks
        with contextlib.suppress(ConnectionError):
            await asyncio.wait_for(reader.read(), 20)
        writer.close()
    assert [one for one in caplog.records if one.levelno >= logging.WARNING] == []


async def test_who_is_cancelled_before_the_end_is_cancelled() -> None:
    async def hangs(scope: Scope, receive: Receive, send: Send) -> None:
        await asyncio.sleep(3600)

    app = Ending(hangs)
    task = asyncio.ensure_future(app({}, None, None))  # type: ignore[arg-type]
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_what_comes_meanwhile_is_waited_for_too() -> None:
    tasks: set[asyncio.Task[None]] = set()

    def start(more: int) -> None:
        task = asyncio.create_task(short(more))
        tasks.add(task)
        task.add_done_callback(tasks.discard)

    async def short(more: int) -> None:
        await asyncio.sleep(0)
        if more:
            start(more - 1)

    start(3)
    assert await finished(tasks, 20)
    assert not tasks
    forever = asyncio.create_task(asyncio.sleep(3600))
    assert not await finished({forever}, 0.01)  # type: ignore[arg-type]
    forever.cancel()
