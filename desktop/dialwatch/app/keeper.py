"""Keeps an engine running for the window (architecture.md, "The engine's API and life", Restart).

The window restarts only an engine that it owns. One that somebody else started it attaches to,
and when that one is gone for ten seconds it offers to start its own.
"""

import asyncio
import time
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from dialwatch.app.child import Child
from dialwatch.calls.errors import DialwatchError
from dialwatch.ui.engine_words import spoken

__all__ = ["BACK_OFF", "EngineKeeper", "KeeperState", "Keeping"]

translate = QCoreApplication.translate

BACK_OFF = (0.5, 1.0, 2.0, 4.0, 8.0)
"""Real seconds before each restart."""

_TOO_MANY = len(BACK_OFF)
_TOO_SOON = 120.0
_FOREIGN_GONE = 10.0
_LOOK = 0.5
_CLASH = 3
"""Exit code of an engine that found another one on its profile."""

_REFUSED = 4
"""Exit code of an engine that cannot serve this profile; its log says why."""


class KeeperState(StrEnum):
    """What the keeper is doing."""

    STARTING = "starting"
    OWNED = "owned"
    ATTACHED = "attached"
    RESTARTING = "restarting"
    GAVE_UP = "gave up"
    """Waits until the user asks for a start."""


class Keeping(Protocol):
    """What the keeper needs to know of the profile."""

    def held(self) -> bool:
        """Whether an engine holds the profile's lock."""

    def command(self) -> Sequence[str]:
        """The command line of an engine that the window owns."""


class EngineKeeper:
    """Starts, watches and ends the window's engine. `told` hears each state and its sentence."""

    def __init__(
        self,
        keeping: Keeping,
        log: Path,
        told: Callable[[KeeperState, str], None],
        back_off: Sequence[float] = BACK_OFF,
        foreign_gone: float = _FOREIGN_GONE,
    ) -> None:
        self.keeping = keeping
        self._log = log
        self._told = told
        self._back_off = back_off
        self._foreign_gone = foreign_gone
        self._child: Child | None = None
        self._wanted = asyncio.Event()
        self._closing = False

    @property
    def owned(self) -> Child | None:
        """The engine that we started, while it runs."""
        return self._child if self._child and self._child.code() is None else None

    def start_now(self) -> None:
        """The user asks for a start after the keeper gave up."""
        self._wanted.set()

    async def run(self) -> None:
        """Keep an engine until cancelled."""
        deaths: deque[float] = deque(maxlen=_TOO_MANY)
        while not self._closing:
            if self.owned is None and self.keeping.held():
                await self._stay_attached()
                continue
            code = await self._one_life()
            if self._closing:
                return
            if code == _CLASH:
                continue
            deaths.append(time.monotonic())
            if code == _REFUSED:
                await self._give_up(
                    translate(
                        "Keeper",
                        "The engine cannot open this profile. Its log says why: {log} in the "
                        "profile's folder.",
                    ).format(log=self._log.name)
                )
                deaths.clear()
            elif len(deaths) == _TOO_MANY and deaths[-1] - deaths[0] < _TOO_SOON:
                await self._give_up(
                    translate(
                        "Keeper",
                        "The engine stopped five times within two minutes. The stored calls stay "
                        "on screen. Look into {log}, then start it again.",
                    ).format(log=self._log.name)
                )
                deaths.clear()
            else:
                pause = self._back_off[min(len(deaths), len(self._back_off)) - 1]
                self._told(
                    KeeperState.RESTARTING,
                    translate(
                        "Keeper",
                        "The engine stopped unexpectedly and is being restarted. "
                        "No stored call is lost.",
                    ),
                )
                await asyncio.sleep(pause)

    async def _one_life(self) -> int:
        child = self.owned or self._started()
        self._told(KeeperState.OWNED, "")
        return await child.ended()

    def _started(self) -> Child:
        self._told(KeeperState.STARTING, "")
        try:
            self._child = Child.to_log(self.keeping.command(), self._log)
        except OSError as err:
            said = translate("Keeper", "The engine cannot be started: {why}.")
            raise DialwatchError(said.format(why=spoken(err.strerror or ""))) from err
        return self._child

    async def _stay_attached(self) -> None:
        self._told(KeeperState.ATTACHED, "")
        gone = 0.0
        while gone < self._foreign_gone:
            await asyncio.sleep(_LOOK)
            gone = 0.0 if self.keeping.held() else gone + _LOOK
        await self._give_up(
            translate(
                "Keeper",
                "The engine that collected for this profile has ended. "
                "Start one here to go on collecting.",
            )
        )

    async def _give_up(self, sentence: str) -> None:
        self._wanted.clear()
        self._told(KeeperState.GAVE_UP, sentence)
        waiting = asyncio.ensure_future(self._wanted.wait())
        try:
            while not waiting.done() and not self.keeping.held():
                await asyncio.wait({waiting}, timeout=_LOOK)
        finally:
            waiting.cancel()

    def let_go(self) -> None:
        """The engine that we started goes on without us."""
        self._closing = True

    def succeed(self, former: "EngineKeeper") -> None:
        """Keep the engine that another keeper started, and that it lets go."""
        former.let_go()
        self._child = former.owned

    async def close(self, stop: Callable[[], Awaitable[None]], patience: float) -> None:
        """End the engine that we own: ask it, then kill its pid, `patience` real seconds from now.

        One that cannot be asked (it starts just now, or its answer was lost) gets a signal.
        """
        self._closing = True
        if (child := self.owned) is None:
            return
        ends = time.monotonic() + patience
        try:
            await asyncio.wait_for(stop(), patience)
        except DialwatchError:
            child.terminate()
        except TimeoutError:
            child.kill()
        await child.end(max(0.0, ends - time.monotonic()))
