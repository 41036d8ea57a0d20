"""Looks at the tasks of accounts before anything is stopped: who is listed, as far as it shows."""

import asyncio
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from dialwatch.calls.errors import (
    AccessRefused,
    BadAnswer,
    BadInput,
    PlatformError,
    Throttled,
    Unreachable,
    VendorError,
)
from dialwatch.calls.halt import Standing
from dialwatch.calls.platform import Platform
from dialwatch.clock import Clock
from dialwatch.engine.ground import Ground, Task
from dialwatch.engine.rehearsal.ids import Known, with_ids
from dialwatch.engine.rehearsal.look import Look, Looked
from dialwatch.platforms.halting import Halts, Listed, ListedEntry
from dialwatch.settings import AccountSettings
from dialwatch.store.journal import Journal
from dialwatch.store.values import Dialled

__all__ = ["Looking"]

_AT_ONCE = 2
"""Tasks of an account that are asked for at the same time."""
_TRIES, _PAUSE = 3, 2.0
"""How often a task is asked for, and the seconds in between where the platform names none."""
_PATIENCE = 30.0
"""Seconds that a platform may ask us to wait."""
_HOPELESS = (Unreachable, AccessRefused)
"""What one task is answered so, the others of the account are too."""


@dataclass(frozen=True, slots=True)
class _Search:
    """What is filled, and with what."""

    looked: Looked
    called: Mapping[tuple[str, str], list[ListedEntry]]
    """Account and campaign → to whom calls are known there, of those who are looked for."""
    told: Callable[[str], None]


class Looking:
    """Asks the platforms, a few tasks of an account at a time."""

    def __init__(
        self,
        journal: Journal,
        clock: Clock,
        halts: Callable[[str], Halts],
        accounts: Callable[[], Sequence[AccountSettings]],
        again: str = "Rehearse again later.",
    ) -> None:
        """`halts` finds the client of an account and raises BadInput where there is none. `again`
        is the advice where something could not be looked at."""
        self.journal = journal
        self.halts = halts
        self.accounts = accounts
        self._clock = clock
        self._again = again

    async def ground(self) -> Ground:
        """The campaigns that are known now."""
        return Ground(await self.journal.campaigns())

    async def everywhere(
        self, ground: Ground, dialled: Sequence[Dialled | Known], told: Callable[[str], None]
    ) -> Looked:
        """All accounts' tasks that go on. `dialled`: calls to the numbers that are looked for;
        `told` hears what is looked at."""
        tasks = {one.id: await self.going_on(one, ground) for one in self.accounts()}
        return await self.at(tasks, dialled, told)

    async def going_on(self, account: AccountSettings, ground: Ground) -> list[Task]:
        """The account's tasks that may still call somebody.

        Blu lists none: those that are watched, without the ones of an earlier day. A task is good
        for the day on which it was made (blu.md 2), and one whose latest call is of another day
        calls nobody any more.
        """
        tasks = ground.tasks(account.id)
        if account.platform is not Platform.BLU:
            return tasks
        zone, watched = ZoneInfo(account.zone), {one.id for one in account.watch}
        today = _day(self._clock.millis(), zone)
        found = []
        for task in tasks:
            if task.row.key in watched:
                latest = await self.journal.latest_dial(task.row.id)
                if latest is None or _day(latest, zone) == today:
                    found.append(task)
        return found

    async def known_ids(self, ground: Ground, texts: Collection[str]) -> list[Known]:
        """Calls of tasks that go on whose record holds one of these ids, on accounts that do not
        tell whom they list: of the others, the lists tell it."""
        wanted = {one.strip().casefold() for one in texts}
        mute = {one.id: one for one in self.accounts() if one.platform is Platform.BLU}
        tasks = [task for one in mute.values() for task in await self.going_on(one, ground)]
        found: list[Known] = []
        if wanted:
            async for records in self.journal.records([task.row.id for task in tasks]):
                found += await asyncio.to_thread(with_ids, records, mute, wanted)
        return found

    async def at(
        self,
        tasks: Mapping[str, Sequence[Task]],
        dialled: Sequence[Dialled | Known],
        told: Callable[[str], None],
    ) -> Looked:
        """These tasks, by account. What cannot be asked is said, and the rest goes on."""
        looked = Looked()
        search = _Search(looked, _by_task(dialled), told)
        names = {one.id: one.name for one in self.accounts()}
        parts = [
            self._account(search, names.get(account, account), theirs)
            for account, theirs in tasks.items()
            if theirs
        ]
        await asyncio.gather(*parts)
        order = {(t.row.account, t.row.key): n for ts in tasks.values() for n, t in enumerate(ts)}
        looked.looks.sort(
            key=lambda one: (one.task.row.account, order[one.task.row.account, one.task.row.key])
        )
        looked.cannot.sort()
        return looked

    async def _account(self, search: "_Search", name: str, tasks: Sequence[Task]) -> None:
        looked = search.looked
        try:
            halts = self.halts(tasks[0].row.account)
        except BadInput as error:
            looked.cannot.append(f"{name}: {error}")
            looked.unasked = True
            return
        turns = asyncio.Semaphore(_AT_ONCE)
        lost: list[str] = []
        failures: list[PlatformError] = []

        async def look(task: Task) -> None:
            async with turns:
                if failures and isinstance(failures[-1], _HOPELESS):
                    lost.append(task.row.name)
                    return
                search.told(f"{name}: reading whom “{task.row.name}” lists …")
                try:
                    listed = await self._listed(halts, task)
                except PlatformError as error:
                    failures.append(error)
                    lost.append(task.row.name)
                    return
            known = search.called.get((task.row.account, task.row.key), [])
            entries = listed.entries if halts.lists_entries else known
            looked.looks.append(Look(task, halts, entries, _whole(listed, task)))

        await asyncio.gather(*(look(task) for task in tasks))
        if failures:
            looked.unasked = True
            looked.cannot.append(_unasked(name, lost, failures[0], self._again))

    async def _listed(self, halts: Halts, task: Task) -> Listed:
        """What one answer spoils, another may tell: asked up to three times."""
        for tried in range(1, _TRIES + 1):
            try:
                return await halts.listed(task.place)
            except (Throttled, BadAnswer, VendorError) as error:
                wait = getattr(error, "retry_after", None) or _PAUSE
                passing = not isinstance(error, VendorError) or error.leaves_open
                if tried == _TRIES or not passing or wait > _PATIENCE:
                    raise
            await self._clock.sleep(wait)
        raise AssertionError("unreachable")


def _whole(listed: Listed, task: Task) -> bool:
    """Everybody is shown: the platform lists as many as are known to have been submitted."""
    row = task.row
    grows = bool(task.place.workflow)  # as numbers come to its step
    if listed.whole or grows or row.entries is None or not row.entries_exact:
        return listed.whole
    return bool(listed.entries) and len(listed.entries) >= row.entries


def _by_task(dialled: Sequence[Dialled | Known]) -> dict[tuple[str, str], list[ListedEntry]]:
    found: dict[tuple[str, str], dict[tuple[str, ...], ListedEntry]] = {}
    for one in dialled:
        entries = found.setdefault((one.account, one.campaign), {})
        order = one.id if isinstance(one, Known) else ""
        entry = ListedEntry(one.number, Standing.OVER, one.entry, (order,) if order else (), order)
        entries[one.number, one.entry, order] = entry
    return {key: list(entries.values()) for key, entries in found.items()}


def _unasked(name: str, lost: Sequence[str], error: PlatformError, again: str) -> str:
    shown = ", ".join(f"“{one}”" for one in lost[:3])
    more = f" and {len(lost) - 3} more" if len(lost) > 3 else ""
    return f"{name}: {shown}{more} could not be looked at: {error} {again}"


def _day(at: int, zone: ZoneInfo) -> object:
    return datetime.fromtimestamp(at / 1000, zone).date()
