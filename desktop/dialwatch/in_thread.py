"""A question asked in a thread that nobody waits for at exit."""

import asyncio
import threading
from collections.abc import Callable
from typing import TypeVar

__all__ = ["in_thread"]

_T = TypeVar("_T")


async def in_thread(question: Callable[[], _T], patience: float) -> _T:
    """The answer, within `patience` real seconds: a locked keyring, for one, may never give any.

    Raises TimeoutError, and whatever the question raises.
    """
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[_T] = loop.create_future()

    def settle(value: _T | None, error: BaseException | None) -> None:
        if answer.done():
            return
        if error is not None:
            answer.set_exception(error)
        else:
            answer.set_result(value)  # type: ignore[arg-type]

    def work() -> None:
        value: _T | None = None
        error: BaseException | None = None
        try:
            value = question()
        except Exception as err:  # noqa: BLE001 - handed to the one who asked
            error = err
        if not loop.is_closed():
            loop.call_soon_threadsafe(settle, value, error)

    threading.Thread(target=work, name="keyring", daemon=True).start()
    return await asyncio.wait_for(answer, patience)
