"""Rehearsals: what a halt would do, found out before anything is sent."""

import asyncio
import uuid
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import structlog

from dialwatch.calls.errors import BadInput, DialwatchError
from dialwatch.calls.halt import Candidate, HaltKind, Rehearsal
from dialwatch.clock import Clock
from dialwatch.engine.rehearsal.looking import Looking
from dialwatch.platforms.contract import contract_for
from dialwatch.platforms.halting import Ask, Halts, Place
from dialwatch.settings import AccountSettings
from dialwatch.store.journal import Journal
from dialwatch.store.stoplist import StopList

if TYPE_CHECKING:  # the engine starts sooner
    from dialwatch.engine.rehearsal.candidates import Candidates
    from dialwatch.engine.rehearsal.wanted import Wanted

__all__ = ["Rehearsals"]

_log = structlog.get_logger("dialwatch.engine")
_KEPT = 20
_KEPT_CANDIDATES = 200_000
"""Of all rehearsals together; the oldest are forgotten first."""
_KEPT_FOR = 30 * 60.0
"""Real seconds."""


@dataclass(slots=True)
class _Kept:
    rehearsal: Rehearsal
    made: float
    """Real seconds of the loop's clock."""
    places: list[Place] = field(default_factory=list)
    """Of each candidate."""
    task: asyncio.Task[None] | None = None


class Rehearsals:
    """Makes rehearsals in tasks of their own, and keeps them for half an hour."""

    def __init__(
        self,
        journal: Journal,
        clock: Clock,
        halts: Callable[[str], Halts],
        accounts: Callable[[], Sequence[AccountSettings]],
        stops: StopList,
    ) -> None:
        """`halts` finds the client of an account and raises BadInput where there is none."""
        self._clock = clock
        self._looking = Looking(journal, clock, halts, accounts)
        self._stops = stops
        self._kept: OrderedDict[str, _Kept] = OrderedDict()

    def begin(self, told: object) -> str:
        """Begin one: `{"kind", and one of "calls", "texts", "campaigns", "stops"}`. Returns its
        id. Raises BadInput."""
        from dialwatch.engine.rehearsal.wanted import wanted_of

        wanted = wanted_of(told)
        made = Rehearsal(id=uuid.uuid4().hex, kind=wanted.kind, made_at=self._clock.millis())
        kept = _Kept(made, asyncio.get_running_loop().time())
        self._kept[made.id] = kept
        kept.task = asyncio.create_task(
            self._guarded(kept, wanted), name=f"rehearsal {wanted.kind.value}"
        )
        self._forget_old()
        return made.id

    async def found(self, rehearsal_id: str, patience: float = 0.0) -> Rehearsal | None:
        """The rehearsal, its end waited for at most that long (real seconds); None: unknown."""
        self._forget_old()
        kept = self._kept.get(rehearsal_id)
        if kept is None:
            return None
        if kept.task is not None and patience:
            await asyncio.wait({kept.task}, timeout=patience)
        return kept.rehearsal

    def asks(self, rehearsal_id: str, chosen: Sequence[int]) -> list[tuple[Candidate, Ask]]:
        """The requests for the chosen candidates. Raises BadInput."""
        kept = self._kept.get(rehearsal_id)
        if kept is None:
            raise BadInput("That rehearsal is not held any more. Rehearse again.")
        if kept.rehearsal.state != "done":
            raise BadInput("The rehearsal is not done yet.")
        known = kept.rehearsal.candidates
        if len(set(chosen)) != len(chosen) or not all(0 <= one < len(known) for one in chosen):
            raise BadInput("Choose among the rehearsal's candidates, each once.")
        return [(known[one], self._ask(kept, known[one])) for one in chosen]

    def forget_all(self) -> None:
        """A number was erased, and they may hold it: whoever needs one makes it anew."""
        for kept in self._kept.values():
            if kept.task is not None:
                kept.task.cancel()
        self._kept.clear()

    async def close(self) -> None:
        """Give up what is running."""
        tasks = [kept.task for kept in self._kept.values() if kept.task is not None]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _ask(self, kept: _Kept, candidate: Candidate) -> Ask:
        if not candidate.standing.stoppable:
            raise BadInput("One of the chosen is over already: there is nothing left to stop.")
        halts, place = self._looking.halts(candidate.account), kept.places[candidate.index]
        match kept.rehearsal.kind:
            case HaltKind.CANCEL:
                return halts.cancel(place, candidate.number, candidate.order)
            case HaltKind.STOP:
                return halts.stop(place)
            case HaltKind.TERMINATE:
                return halts.terminate(candidate.order)

    def _forget_old(self) -> None:
        now = asyncio.get_running_loop().time()
        for one, kept in [*self._kept.items()]:
            held = sum(len(each.rehearsal.candidates) for each in self._kept.values())
            last = one == next(reversed(self._kept))
            crowded = (len(self._kept) > _KEPT or held > _KEPT_CANDIDATES) and not last
            if crowded or now - kept.made > _KEPT_FOR:
                del self._kept[one]
                if kept.task is not None:
                    kept.task.cancel()

    async def _guarded(self, kept: _Kept, wanted: "Wanted") -> None:
        try:
            await self._make(kept, wanted)
        except DialwatchError as error:
            self._change(kept, state="failed", sentence=str(error))
        except Exception as error:  # noqa: BLE001 - our fault must not leave somebody waiting
            _log.exception("fault in a rehearsal", kind=wanted.kind.value)
            sentence = f"A fault of the program ({type(error).__name__}); its log says more."
            self._change(kept, state="failed", sentence=sentence)
        finally:
            kept.task = None

    def _change(self, kept: _Kept, **values: Any) -> None:
        kept.rehearsal = kept.rehearsal.changed(values)

    async def _make(self, kept: _Kept, wanted: "Wanted") -> None:
        made = await self._candidates(wanted, lambda told: self._change(kept, sentence=told))
        kept.places = [task.place for task in made.tasks]
        self._change(
            kept,
            state="done",
            sentence="",
            given=made.given,
            candidates=tuple(made.found),
            unmatched=tuple(made.unmatched),
            cannot=tuple(dict.fromkeys(made.cannot)),
            seconds=round(made.seconds(self._rates()), 1),
        )
        self._forget_old()

    async def _candidates(self, wanted: "Wanted", told: Callable[[str], None]) -> "Candidates":
        from dialwatch.engine.rehearsal.calls import calls_ended
        from dialwatch.engine.rehearsal.campaigns import campaigns_stopped
        from dialwatch.engine.rehearsal.numbers import campaigns_cancelled, numbers_cancelled

        if wanted.campaigns is None and wanted.kind is HaltKind.CANCEL:
            return await numbers_cancelled(self._looking, self._stops, wanted, told)
        ground = await self._looking.ground()
        if wanted.kind is HaltKind.TERMINATE:
            return await calls_ended(self._looking, ground, wanted.calls or [])
        named = [(*one, ground.row(*one)) for one in dict.fromkeys(wanted.campaigns or [])]
        of = campaigns_stopped if wanted.kind is HaltKind.STOP else campaigns_cancelled
        return await of(self._looking, ground, named, told)

    def _rates(self) -> Mapping[str, float]:
        rates: dict[str, float] = {}
        for account in self._looking.accounts():
            try:
                rates[account.id] = contract_for(account.platform, account.overrides).rate
            except BadInput:  # the account says so itself
                continue
        return rates
