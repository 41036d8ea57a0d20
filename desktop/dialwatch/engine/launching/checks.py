"""Checks of launches: made in tasks of their own, and held until they are sent by."""

import asyncio
import uuid
from collections import OrderedDict
from collections.abc import Collection
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

import structlog

from dialwatch.calls.errors import DialwatchError
from dialwatch.calls.launch import Launch, LaunchCheck, ProblemKind
from dialwatch.engine.collecting import uncollected
from dialwatch.engine.launching.needs import Needs
from dialwatch.engine.launching.offers import Offers

if TYPE_CHECKING:  # the engine starts sooner
    from dialwatch.engine.launching.survey import Survey

__all__ = ["GOOD_FOR", "Held", "LaunchChecks"]

_log = structlog.get_logger("dialwatch.engine")
_SUMMING = "dialwatch.engine.launching.summing"
_KEPT = 10
"""Launches whose newest check is held; a list of a hundred thousand bad rows takes some 30 MB."""
_KEPT_ROWS = 500_000
GOOD_FOR = 15 * 60.0
"""Real seconds after which a check is too old to be sent by."""
_KEPT_FOR = 2 * GOOD_FOR


@dataclass(slots=True)
class Held:
    """The newest check of a launch."""

    check: LaunchCheck
    launch: Launch
    """As it was when it was checked."""
    made: float
    """Real seconds of the loop's clock."""
    survey: "Survey | None" = None
    """None: not done."""
    task: asyncio.Task[None] | None = None

    @property
    def age(self) -> float:
        """Real seconds."""
        return asyncio.get_running_loop().time() - self.made


class LaunchChecks:
    """The newest check of each launch."""

    def __init__(self, needs: Needs, offers: Offers) -> None:
        self._needs = needs
        self._offers = offers
        self._held: OrderedDict[str, Held] = OrderedDict()

    def begin(self, launch: Launch) -> str:
        """Begin one; that of before is given up. Returns its id."""
        self._drop(launch.id)
        made = LaunchCheck(id=uuid.uuid4().hex, launch=launch.id, made_at=self._now())
        held = Held(made, launch, asyncio.get_running_loop().time())
        self._held[launch.id] = held
        held.task = asyncio.create_task(self._guarded(held), name="check of a launch")
        self._forget_old()
        return made.id

    async def found(
        self, launch: str, patience: float = 0.0, include: Collection[ProblemKind] = ()
    ) -> LaunchCheck | None:
        """The newest check of that launch, its end waited for at most that long (real seconds),
        with these kinds of rows included; None: there is none."""
        self._forget_old()
        held = self._held.get(launch)
        if held is None:
            return None
        if held.task is not None and patience:
            await asyncio.wait({held.task}, timeout=patience)
        if held.survey is not None and include:
            from dialwatch.engine.launching.summing import summed

            return await asyncio.to_thread(
                summed, held.check, held.survey, frozenset(include), held.check.made_at
            )
        return held.check

    def held(self, launch: str) -> Held | None:
        """What is held of the newest check."""
        self._forget_old()
        return self._held.get(launch)

    def forget(self, launch: str) -> None:
        """That launch was thrown away, or sent."""
        self._drop(launch)

    def forget_all(self) -> None:
        """A number was erased, and they may hold it: what is to be sent is checked anew."""
        for launch in tuple(self._held):
            self._drop(launch)

    async def close(self) -> None:
        """Give up what is running."""
        tasks = [held.task for held in self._held.values() if held.task is not None]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _now(self) -> int:
        return self._needs.clock.millis()

    def _drop(self, launch: str) -> None:
        held = self._held.pop(launch, None)
        if held is not None and held.task is not None:
            held.task.cancel()

    def _forget_old(self) -> None:
        for one, held in [*self._held.items()]:
            rows = sum(each.launch.list.rows for each in self._held.values())
            last = one == next(reversed(self._held))
            crowded = (len(self._held) > _KEPT or rows > _KEPT_ROWS) and not last
            if crowded or held.age > _KEPT_FOR:
                self._drop(one)

    async def _guarded(self, held: Held) -> None:
        await asyncio.to_thread(import_module, _SUMMING)  # it would hold the loop, the first time
        from dialwatch.engine.launching.summing import summed
        from dialwatch.engine.launching.survey import survey

        try:
            with uncollected():
                held.survey = await survey(
                    self._needs, self._offers, held.launch, lambda told: _say(held, told)
                )
                held.check = await asyncio.to_thread(
                    summed, held.check, held.survey, frozenset(), self._now()
                )
        except DialwatchError as error:
            _fail(held, str(error))
        except Exception as error:  # noqa: BLE001 - our fault must not leave somebody waiting
            _log.exception("fault in the check of a launch", kind=held.launch.kind.value)
            _fail(held, f"A fault of the program ({type(error).__name__}); its log says more.")
        finally:
            held.task = None


def _say(held: Held, sentence: str) -> None:
    held.check = held.check.changed({"sentence": sentence})


def _fail(held: Held, sentence: str) -> None:
    held.survey = None
    held.check = held.check.changed({"state": "failed", "sentence": sentence})
