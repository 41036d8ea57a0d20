"""Checks of plans: made in tasks of their own, and held until they are sent by."""

import asyncio
import uuid
from collections import Counter, OrderedDict
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import tzinfo

import structlog

from dialwatch.calls.binding_plan import Plan, PlanCheck, PlanKind, PlanRow, RowKind
from dialwatch.calls.errors import BadInput, DialwatchError
from dialwatch.engine.bindings.applications import Applications, explained
from dialwatch.engine.bindings.book import BindingBook
from dialwatch.engine.bindings.packed import Packed, packed
from dialwatch.engine.bindings.plan_survey import (
    Survey,
    given_of,
    planned,
    rows_of,
    touched,
)
from dialwatch.engine.bindings.planning.given import Given
from dialwatch.engine.bindings.planning.planned import Planned
from dialwatch.engine.collecting import uncollected
from dialwatch.monitor.sentences import internal
from dialwatch.store.binding_plans import BindingPlans

__all__ = ["GOOD_FOR", "HeldCheck", "PlanChecks", "PlanMeans"]

_log = structlog.get_logger("dialwatch.engine")
GOOD_FOR = 15 * 60.0
"""Real seconds after which a check is too old to be sent by."""
_KEPT = 8
"""Plans whose newest check is held."""
_AT_ONCE = 4
"""Requests under way at the same time; of that many a lane sends at most."""
_OLD = 3_600_000
"""Milliseconds after which what was read of an X is called old."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanMeans:
    """What checking plans needs of the engine."""

    store: BindingPlans
    book: BindingBook
    applications: Applications
    read: Callable[[str, Sequence[str], Callable[[int, int], None]], Awaitable[Mapping[str, str]]]
    """Account, X, who hears of progress: reads them now; why those could not be read that could
    not."""
    now: Callable[[str], int]
    """The present moment by the account's platform, UTC epoch milliseconds."""
    zone: Callable[[str], tzinfo]
    rate: Callable[[str], float]
    """Requests a second that the account may be asked. Raises BadInput."""


@dataclass(slots=True)
class HeldCheck:
    """The newest check of a plan."""

    check: PlanCheck
    plan: Plan
    """As it was when it was checked."""
    made: float
    """Real seconds of the loop's clock."""
    packed: Packed | None = None
    """None: not done."""
    task: asyncio.Task[None] | None = None
    changed: asyncio.Event = field(default_factory=asyncio.Event)
    """Set with each news of it."""

    @property
    def age(self) -> float:
        """Real seconds."""
        return asyncio.get_running_loop().time() - self.made

    def say(self, **told: object) -> None:
        """It stands so now."""
        self.check = self.check.changed(told)
        self.changed.set()
        self.changed = asyncio.Event()


class PlanChecks:
    """The newest check of each plan."""

    def __init__(self, means: PlanMeans) -> None:
        self._means = means
        self._held: OrderedDict[str, HeldCheck] = OrderedDict()

    def begin(self, plan: Plan, *, fresh: bool) -> str:
        """Begin one; that of before is given up. `fresh`: the X that it touches are read first.
        Returns its id.
        """
        self.forget(plan.id)
        check = PlanCheck(id=uuid.uuid4().hex, made_at=self._means.now(plan.account))
        held = HeldCheck(check, plan, asyncio.get_running_loop().time())
        self._held[plan.id] = held
        held.task = asyncio.create_task(self._guarded(held, fresh), name="check of a plan")
        self._forget_old()
        return check.id

    async def found(self, plan: str, patience: float = 0.0) -> PlanCheck | None:
        """The newest check of that plan, news of it waited for at most that long (real seconds);
        None: there is none, or it was changed since.
        """
        self._forget_old()
        held = self._held.get(plan)
        if held is None:
            return await self._means.store.check(plan)
        if held.task is not None and patience:
            news = asyncio.ensure_future(held.changed.wait())
            try:
                await asyncio.wait(
                    {news, held.task}, timeout=patience, return_when="FIRST_COMPLETED"
                )
            finally:
                news.cancel()
        return held.check

    def held(self, plan: str) -> HeldCheck | None:
        """What is held of the newest check."""
        self._forget_old()
        return self._held.get(plan)

    def forget(self, plan: str) -> None:
        """That plan was changed, thrown away, or sent."""
        held = self._held.pop(plan, None)
        if held is not None and held.task is not None:
            held.task.cancel()

    def forget_all(self) -> None:
        """A number was erased, and they may hold it: what is to be sent is checked anew."""
        for plan in tuple(self._held):
            self.forget(plan)

    async def close(self) -> None:
        """Give up what is running."""
        tasks = [held.task for held in self._held.values() if held.task is not None]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _forget_old(self) -> None:
        for one, held in [*self._held.items()]:
            crowded = len(self._held) > _KEPT and one != next(reversed(self._held))
            if held.task is None and (crowded or held.age > GOOD_FOR):
                self.forget(one)

    async def _guarded(self, held: HeldCheck, fresh: bool) -> None:
        try:
            await self._check(held, fresh)
        except DialwatchError as error:
            held.say(state="failed", sentence=explained(error))
        except Exception as error:  # noqa: BLE001 - our fault must not leave somebody waiting
            _log.exception("fault in the check of a plan", kind=held.plan.kind.value)
            held.say(state="failed", sentence=internal(error))
        finally:
            held.task = None

    async def _check(self, held: HeldCheck, fresh: bool) -> None:
        plan, means = held.plan, self._means
        mode, client = await means.applications.mode(plan.account)
        if mode is not plan.mode:
            raise BadInput(
                f"The plan is for an {plan.mode} application, and this account's is {mode}."
            )
        if not plan.rows:
            raise BadInput("The plan has no rows yet.")
        held.say(sentence="Taking the list …")
        with uncollected():
            survey = Survey(plan, await rows_of(means.store, plan))
            await self._take(survey)
            numbers = await asyncio.to_thread(touched, survey)
        warnings = await self._read(held, survey, numbers, fresh)
        held.say(sentence="Planning …")
        with uncollected():
            await self._take(survey)
            given = given_of(plan, client, means.now(plan.account), means.zone(plan.account))
            found = await asyncio.to_thread(planned, survey, given)
            await self._finish(held, found, given, warnings)
            await asyncio.to_thread(_let_go, found)

    async def _take(self, survey: Survey) -> None:
        """What stands now: a moment of it, as it goes on changing."""
        known = await self._means.book.sure(survey.plan.account)
        survey.bindings, survey.numbers = tuple(known), dict(known.numbers)

    async def _read(
        self, held: HeldCheck, survey: Survey, numbers: Sequence[str], fresh: bool
    ) -> list[str]:
        """Read these X. Returns what has to be said of what is not fresh."""
        plan = held.plan
        if not fresh:
            return _aged(numbers, survey, self._means.now(plan.account))

        def told(done: int, whole: int) -> None:
            held.say(done=done, whole=whole, sentence="Reading what stands on the X …")

        failed = await self._means.read(plan.account, numbers, told) if numbers else {}
        if not failed:
            return []
        why = next(iter(failed.values()))
        some = f"{len(failed):,} of {len(numbers):,} X could not be read"
        return [f"{some}: what is known of them from before counts. {why}"]

    async def _finish(
        self, held: HeldCheck, found: Planned, given: Given, warnings: Sequence[str]
    ) -> None:
        means, plan = self._means, held.plan
        stowed = await asyncio.to_thread(packed, found.requests, found.before)
        count = stowed.count
        check = held.check.changed(
            {
                "state": "done",
                "sentence": "",
                "made_at": given.now,
                "counts": _counts(found.rows),
                "requests": count,
                "seconds": count / max(means.rate(plan.account), 0.1),
                "capacity": found.capacity,
                "x_numbers": found.x_numbers,
                "going": found.going,
                "problems": _problems(plan, found.rows, count),
                "warnings": (*warnings, *found.warnings),
                "unrestorable": found.unrestorable,
            }
        )
        rows = found.rows
        if not await means.store.set_check(plan, check, rows):
            raise BadInput("The plan was changed while it was checked. Check it again.")
        held.packed = stowed
        held.made = asyncio.get_running_loop().time()
        held.check = check
        held.say()


def _let_go(found: Planned) -> None:
    """Piece by piece: to give it all back at once takes longer than anybody may wait."""
    for one in (found.rows, found.requests):
        while isinstance(one, list) and one:
            del one[-500:]


def _counts(rows: Sequence[PlanRow]) -> dict[RowKind, int]:
    return dict(Counter(one.kind for one in rows))


def _problems(plan: Plan, rows: Sequence[PlanRow], count: int) -> tuple[str, ...]:
    if count:
        return ()
    if any(one.kind is RowKind.CONFLICT for one in rows):
        return ("No row can be sent as it is: each says why.",)
    word = "taken away" if plan.kind in (PlanKind.UNBIND, PlanKind.CLEAR) else "as it is to be"
    return (f"Everything is {word} already: there is nothing to send.",)


def _aged(numbers: Sequence[str], survey: Survey, now: int) -> list[str]:
    """How old what is known of them is."""
    reads = [row.read_at if (row := survey.numbers.get(x)) else None for x in numbers]
    never = sum(one is None for one in reads)
    oldest = min((one for one in reads if one is not None), default=now)
    said = []
    if never:
        said.append(
            f"{never:,} of {len(numbers):,} X were never read: what stands there is unknown."
        )
    if now - oldest > _OLD:
        hours = (now - oldest) // 3_600_000
        said.append(
            f"What is known of some X is {hours:,} h old. Check again with reading, to be sure."
        )
    return said
