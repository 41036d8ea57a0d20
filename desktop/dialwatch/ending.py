"""The end of a server of ours: what is under way is finished, or cut off without a word."""

import asyncio
from collections.abc import Collection
from typing import TYPE_CHECKING

from starlette.types import ASGIApp, Receive, Scope, Send

if TYPE_CHECKING:
    from uvicorn import Server

__all__ = ["Ending", "cut_off", "finished"]

_LAST = 0.2
"""Real seconds that answers get to see that nobody waits for them any more."""


class Ending:
    """An app before which this stands is cancelled, at the end, without being taken for broken.

    uvicorn writes a fault with its traceback into the log for each answer that is cancelled. Once
    `over` is true, whoever waited for an answer is gone: there is nobody to be told, and no fault.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self.over = False

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            await self._app(scope, receive, send)
        except asyncio.CancelledError:
            if not self.over:
                raise


async def finished(tasks: Collection["asyncio.Task[None]"], patience: float) -> bool:
    """Wait until there is none of these, also of those that come meanwhile, for so many real
    seconds. False: there still are.
    """
    loop = asyncio.get_running_loop()
    ends = loop.time() + patience
    while tasks and (left := ends - loop.time()) > 0:
        await asyncio.wait(set(tasks), timeout=left)
        await asyncio.sleep(0)  # what is done takes itself out
    return not tasks


async def cut_off(server: "Server", app: Ending) -> None:
    """Answers that are still under way are given up, and who waits for them is let go."""
    server.force_exit = app.over = True
    state = server.server_state
    for connection in list(state.connections):
        if connection.transport is not None:
            connection.transport.abort()
    if not await finished(state.tasks, _LAST):
        for task in list(state.tasks):
            task.cancel()
        await finished(state.tasks, _LAST)
