"""Erasing a number everywhere: looked for first, then erased; gone on with after a crash."""

import asyncio
import secrets
import threading
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

import structlog

from dialwatch.calls.audit_line import AuditLine
from dialwatch.calls.erasure import Erasure, ErasureState, Place, Sighting, Standing
from dialwatch.calls.errors import BadInput, DialwatchError
from dialwatch.calls.number import masked
from dialwatch.calls.platform import Platform
from dialwatch.calls.writings import Writings, writings_of
from dialwatch.engine.privacy.codes import codes_of
from dialwatch.engine.privacy.looking import Cancelled
from dialwatch.engine.privacy.means import PrivacyMeans
from dialwatch.engine.privacy.pending import Pending, PendingFile
from dialwatch.engine.privacy.steps import Steps
from dialwatch.engine.privacy.survey import going_on, surveyed
from dialwatch.store.erased import fresh_mark

__all__ = ["Erasing"]

_log = structlog.get_logger("dialwatch.engine")
_MOST_LOOKS = 4
_ENDED = "The engine ended. Look again."
_RESUMED = (
    "The erasing of a number, which was interrupted, is complete: it stands nowhere any more."
)
_UNDER_WAY = "A number is being erased just now. Wait until that is over."
_READ_ONLY = "This desk only watches: nothing is erased from here. Act → Safety… switches that off."


class Erasing:
    """One per engine: one erasure at a time, whichever window asks."""

    def __init__(self, means: PrivacyMeans) -> None:
        self._means = means
        self._file = PendingFile(means.profile)
        self._looks: dict[str, _Look] = {}
        self._now = Erasure()
        self._steps: Steps | None = None
        self._task: asyncio.Task[None] | None = None
        self._changed = asyncio.Event()
        self._turn = asyncio.Lock()

    async def run(self) -> None:
        """Go on with what an earlier engine began."""
        pending = await asyncio.to_thread(self._file.read)
        if pending is not None and self._task is None:
            self._begin(pending)
            if self._task is not None:  # as nobody looks at it
                await self._task
                if self._now.state is ErasureState.DONE:
                    self._means.notices.tell("erasing", _RESUMED, "info")

    async def close(self) -> None:
        """End what runs; an erasure goes on with the next engine."""
        if self._steps is not None:
            self._steps.stop.set()
        tasks = [one for one in (self._task, *(look.task for look in self._looks.values())) if one]
        for look in self._looks.values():
            look.stop.set()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    # Looking

    def look(self, told: object) -> str:
        """Begin to look for `{"number": text}`; the id of the rehearsal. Raises BadInput."""
        text = told.get("number") if isinstance(told, dict) else None
        if not isinstance(text, str):
            raise BadInput("Give the number as a text.")
        number, codes = self._meant(text)
        if self._now.state is ErasureState.RUNNING:
            raise BadInput(_UNDER_WAY)
        while len(self._looks) >= _MOST_LOOKS:
            self._forget(next(iter(self._looks)))
        name = secrets.token_hex(8)
        look = _Look(self._means, name, text, codes, number)
        self._looks[name] = look
        look.task = asyncio.create_task(look.run(), name="number looked for")
        return name

    async def call_number(self, call: object) -> str:
        """The number of that call of the journal. Raises BadInput."""
        row = await self._means.journal.call_raw(call) if isinstance(call, int) else None
        if row is None or not row.number:
            raise BadInput("There is no such call, or it has no number.")
        return row.number

    async def sighting(self, name: str, wait: float) -> Sighting:
        """What was found so far; waits so many real seconds for the end. Raises BadInput."""
        look = self._looks.get(name)
        if look is None:
            raise BadInput("That number is not looked for any more. Look again.")
        if look.task is not None and wait and not look.task.done():
            await asyncio.wait({look.task}, timeout=wait)
        return look.now()

    def _meant(self, text: str) -> tuple[Writings, tuple[str, ...]]:
        zones = [one.zone for one in self._means.book.loaded.settings.account]
        codes = codes_of(zones)
        return writings_of(text, codes), codes

    def _forget(self, name: str) -> None:
        look = self._looks.pop(name)
        look.stop.set()

    # Erasing

    async def erase(self, told: object) -> Erasure:
        """Erase what was looked for: `{"look": id, "keep_stop": flag}`. Raises BadInput, also where
        something that is about the number was begun since."""
        async with self._turn:
            return await self._erase(told)

    async def _erase(self, told: object) -> Erasure:
        if self._means.acting.settings.read_only:
            raise BadInput(_READ_ONLY)
        if self._now.state is ErasureState.RUNNING:
            raise BadInput(_UNDER_WAY)
        wanted = told if isinstance(told, dict) else {}
        look = self._looks.get(str(wanted.get("look")))
        if look is None or look.sighting.state != "done":
            raise BadInput("Look first where the number stands.")
        if stops := await going_on(self._means, look.number, look.stop):
            raise BadInput(stops[0])
        self._begin(
            Pending(
                number=look.text,
                codes=look.codes,
                mark=fresh_mark(),
                keep_stop=wanted.get("keep_stop") is True,
                who=self._means.acting.who,
                names=look.names,
            )
        )
        self._looks.clear()
        return self._now

    async def again(self) -> Erasure:
        """Go on with one that failed. Raises BadInput where none did."""
        pending = await asyncio.to_thread(self._file.read)
        if self._now.state is not ErasureState.FAILED or pending is None:
            raise BadInput("No erasure waits to be gone on with.")
        self._begin(pending)
        return self._now

    async def now(self, wait: float) -> Erasure:
        """How far it is; waits so many real seconds at most for a change."""
        if wait and self._now.state is ErasureState.RUNNING:
            changed = self._changed
            waiting = asyncio.ensure_future(changed.wait())
            await asyncio.wait({waiting}, timeout=wait)
            waiting.cancel()
        return self._now

    def _begin(self, pending: Pending) -> None:
        self._forget_held()  # nothing is begun by what was found out about the number
        self._tell(Erasure(state=ErasureState.RUNNING, number=masked(pending.number)))
        self._task = asyncio.create_task(self._guarded(pending), name="number erased")

    async def _guarded(self, pending: Pending) -> None:
        try:
            await self._erased(pending)
        except Cancelled:  # the engine ends: the next one goes on
            return
        except DialwatchError as err:
            self._failed(str(err))
        except Exception as err:  # noqa: BLE001 - our fault, told like any other failure
            _log.exception("fault in erasing")
            self._failed(_fault(err))
        finally:
            self._steps = None

    async def _erased(self, pending: Pending) -> None:
        means = self._means
        await asyncio.to_thread(self._file.write, pending)
        number = writings_of(pending.number, pending.codes)
        mark = await asyncio.to_thread(means.erased.remember, number, pending.mark)
        steps = self._steps = Steps(means, number, mark, lambda _: None)
        kept = await steps.keep_stopped() if pending.keep_stop else False
        works: list[tuple[Place, Callable[[], Awaitable[None]]]] = [
            (Place.RECORDINGS, steps.recordings),
            (Place.BINDINGS, steps.bindings),
            (Place.AUDIT, lambda: steps.audit(pending.names)),
            *((one.place, lambda one=one: steps.database(one)) for one in means.holders()),
            (Place.FILES, steps.files),
            (Place.FILES, steps.sweep),
        ]
        for place, (name, work) in enumerate(works):
            self._tell(
                replace(self._now, step=place, steps=len(works), doing=name.value, sentence="")
            )
            await work()
        await self._note(pending, steps)
        await asyncio.to_thread(self._file.clear)
        self._forget_held()
        self._tell(
            Erasure(
                state=ErasureState.DONE,
                number=mark,
                step=len(works),
                steps=len(works),
                erased=_standings(steps.erased),
                left=tuple(steps.left),
                searched=steps.searched,
                kept_stop=kept,
            )
        )

    async def _note(self, pending: Pending, steps: Steps) -> None:
        """A line in the log, with counts alone."""
        told: dict[str, Any] = {one.value: n for one, n in sorted(steps.erased.items()) if n}
        line = AuditLine(
            at=self._means.clock.millis(), action="", who=pending.who, account="",
            operation="erase", stage="noted", told={**told, "files_left": len(steps.left)},
        )  # fmt: skip
        await self._means.audit.write(line)

    def _forget_held(self) -> None:
        for forget in self._means.forgets:
            forget()

    def _failed(self, sentence: str) -> None:
        self._tell(replace(self._now, state=ErasureState.FAILED, sentence=sentence))
        self._means.notices.tell(
            "erasing",
            f"A number is not erased everywhere yet: {sentence} Go on with it in View → Erase a "
            "number.",
            "bad",
        )

    def _tell(self, erasure: Erasure) -> None:
        self._now = erasure
        changed, self._changed = self._changed, asyncio.Event()
        changed.set()


class _Look:
    """One rehearsal."""

    def __init__(
        self,
        means: PrivacyMeans,
        name: str,
        text: str,
        codes: tuple[str, ...],
        number: Writings,
    ) -> None:
        self._means = means
        self._rows = 0
        self.number = number
        self.text = text
        self.codes = codes
        self.names: tuple[str, ...] = ()
        self.stop = threading.Event()
        self.task: asyncio.Task[None] | None = None
        blu = any(one.platform is Platform.BLU for one in means.book.loaded.settings.account)
        self.sighting = Sighting(id=name, number=masked(text), stoppable=blu)

    async def run(self) -> None:
        try:
            survey = await surveyed(self._means, self.number, self.stop, self._seen)
        except Cancelled:
            self.sighting = replace(self.sighting, state="failed", sentence=_ENDED)
        except DialwatchError as err:
            self.sighting = replace(self.sighting, state="failed", sentence=str(err))
        except Exception as err:  # noqa: BLE001 - our fault, told like any other failure
            _log.exception("fault in looking for a number")
            self.sighting = replace(self.sighting, state="failed", sentence=_fault(err))
        else:
            self.names = (*survey.written, self.text)
            self.sighting = replace(
                self.sighting,
                state="done",
                standing=_standings(survey.counts),
                written=survey.shown(),
                stops=tuple(dict.fromkeys(survey.stops)),
                bound=survey.bound,
            )

    def now(self) -> Sighting:
        """As far as it is."""
        return replace(self.sighting, rows=self._rows)

    def _seen(self, rows: int) -> None:
        """In the looking thread."""
        self._rows += rows


def _standings(counts: Counter[Place]) -> tuple[Standing, ...]:
    return tuple(Standing(place=place, count=counts[place]) for place in Place if counts[place])


def _fault(error: Exception) -> str:
    return f"A fault inside Dialwatch ({type(error).__name__}); engine.log says more."
