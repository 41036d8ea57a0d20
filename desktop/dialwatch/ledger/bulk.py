"""The first reading of all stored calls, in a thread: the window stays usable meanwhile."""

import asyncio
import contextlib
import json
import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from dialwatch.calls.errors import BadAnswer
from dialwatch.calls.packed import FRAME_BLOCK, unpack
from dialwatch.ledger.ledger import Load
from dialwatch.net.engine import engine_client

__all__ = ["Loaded", "bulk_load"]


class _Given(Exception):
    """Nobody waits for the load any more."""


@dataclass(slots=True)
class Loaded:
    """The calls, and where in the journal they stand."""

    load: Load
    journal_id: str = ""
    seq: int = 0
    total: int = 0
    done: int = 0
    whole: bool = False
    left: threading.Event = field(default_factory=threading.Event)


async def bulk_load(
    port: int, token: str, span: int, progress: Callable[[int, int], None]
) -> Loaded:
    """All calls of the journal, at most `span` of them.

    `progress` is called from the thread: calls read, and how many there are. Raises the errors
    of `calls.errors`; cancelled, the thread ends at its next block.
    """
    loaded = Loaded(Load(span))
    client = engine_client(port, token)

    def on_frame(kind: int, payload: bytes) -> None:
        if loaded.left.is_set():
            raise _Given
        if kind == FRAME_BLOCK:
            block = unpack(payload)
            loaded.load.apply(block)
            loaded.done += len(block)
            progress(min(loaded.done, loaded.total), loaded.total)
        else:
            _note(loaded, payload)

    def read() -> None:
        client.fetch_frames_sync("snapshot", on_frame)
        if not loaded.whole:
            raise BadAnswer("The stored calls were cut off while they were loaded.")

    try:
        await _in_thread(read)
    finally:
        loaded.left.set()
        await client.close()
    return loaded


def _note(loaded: Loaded, payload: bytes) -> None:
    try:
        told = json.loads(payload)
        match told["type"]:
            case "head":
                loaded.journal_id = str(told["journal_id"])
                loaded.total = int(told["calls"])
            case "end":
                loaded.seq = int(told["seq"])
                loaded.whole = True
    except (ValueError, KeyError, TypeError) as err:
        raise BadAnswer("The stored calls cannot be understood.") from err


async def _in_thread(work: Callable[[], None]) -> None:
    """Run it in a thread that holds up nobody's exit, unlike one of asyncio's own."""
    loop = asyncio.get_running_loop()
    done: asyncio.Future[None] = loop.create_future()

    def tell(error: BaseException | None) -> None:
        if not done.done():
            done.set_result(None) if error is None else done.set_exception(error)

    def run() -> None:
        error: BaseException | None = None
        try:
            work()
        except BaseException as err:  # noqa: BLE001 - handed to whoever waits
            error = err
        with contextlib.suppress(RuntimeError):  # the loop has closed
            loop.call_soon_threadsafe(tell, error)

    threading.Thread(target=run, name="bulk load", daemon=True).start()
    await done
