"""Who ends the engine: a stop, a signal, or, when a window owns it, the last window's end."""

import asyncio
import contextlib
import signal
from collections.abc import Callable, Iterator
from types import FrameType

__all__ = ["ALONE_FOR", "FIRST_FOR", "Life"]

ALONE_FOR = 15.0
"""Real seconds that an owned engine outlives its last window."""

FIRST_FOR = 30.0
"""Real seconds that an owned engine waits for its first window."""


class Life:
    """Counts the windows that are attached; `ended` is set when the engine has to end."""

    def __init__(
        self,
        *,
        owned: bool,
        alone: Callable[[bool], None],
        alone_for: float = ALONE_FOR,
        first_for: float = FIRST_FOR,
    ) -> None:
        """`alone` hears True when the last window of an owned engine left, False when one came."""
        self.owned = owned
        self.ended = asyncio.Event()
        self._windows = 0
        self._alone = alone
        self._alone_for = alone_for
        self._loop = asyncio.get_running_loop()
        self._timer: asyncio.TimerHandle | None = None
        if owned:
            self._timer = self._loop.call_later(first_for, self.ended.set)

    @property
    def windows(self) -> int:
        """Streams that are attached now."""
        return self._windows

    @contextlib.contextmanager
    def attached(self) -> Iterator[None]:
        """A window's stream is open."""
        self._windows += 1
        self._look()
        try:
            yield
        finally:
            self._windows -= 1
            self._look()

    def keep_collecting(self, keep: bool) -> None:
        """Outlive the windows from now on, or end with the last of them again."""
        self.owned = not keep
        self._look()

    def stop(self) -> None:
        """End in order."""
        self.ended.set()

    def _look(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        waits = self.owned and self._windows == 0
        if waits:
            self._timer = self._loop.call_later(self._alone_for, self.ended.set)
        self._alone(waits)

    @contextlib.contextmanager
    def signals(self) -> Iterator[None]:
        """SIGTERM and SIGINT end the engine in order, where the system has them."""
        names = [signal.SIGINT, signal.SIGTERM]
        try:
            for name in names:
                self._loop.add_signal_handler(name, self.stop)
        except NotImplementedError:  # Windows
            with self._plain_signals(names):
                yield
            return
        try:
            yield
        finally:
            for name in names:
                self._loop.remove_signal_handler(name)

    @contextlib.contextmanager
    def _plain_signals(self, names: list[signal.Signals]) -> Iterator[None]:
        def heard(number: int, frame: FrameType | None) -> None:
            del number, frame
            self._loop.call_soon_threadsafe(self.stop)

        before = {name: signal.signal(name, heard) for name in names}
        try:
            yield
        finally:
            for name, handler in before.items():
                signal.signal(name, handler)
