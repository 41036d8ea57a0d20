"""What is learnt of a batch after its answers: from the journal, from lists, from ends."""

import asyncio
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import structlog

from dialwatch.calls.batch import BatchEntry, BatchState, EntryState
from dialwatch.calls.campaign import CampaignStatus
from dialwatch.calls.errors import BadInput, PlatformError, StoreError
from dialwatch.calls.halt import HaltKind, Standing
from dialwatch.calls.number import matching
from dialwatch.calls.platform import Platform
from dialwatch.calls.verdict import Verdict
from dialwatch.clock import Clock
from dialwatch.engine.batch_judging import WATCHED, Dial, Learnt, of_end, of_news, of_stop
from dialwatch.engine.batch_lane import order_of, reaches_on
from dialwatch.engine.batch_run import BatchRun
from dialwatch.engine.looks import Looks, Seen
from dialwatch.engine.places import Places
from dialwatch.monitor.notices import Notices
from dialwatch.platforms.halting import Halts
from dialwatch.store.journal import Journal
from dialwatch.store.values import CallChange

__all__ = ["Watch", "Watching"]

_log = structlog.get_logger("dialwatch.engine")
_AT_ONCE = 2_000
"""Changes of the journal that are read at a time."""
_REST = 0.25
"""Real seconds between two readings of the journal."""
_PATIENCE = 2.0
"""Real seconds that growth of the journal is waited for at a time."""
_TICK = 5.0
"""The clock's seconds between two looks at what is due."""
_SOON, _LATE = 30.0, 300.0
"""Seconds between two lists of one campaign: at first, and at most."""
_LIVE_FOR = 120_000
"""Milliseconds after which the end of a terminated call is not waited for any more."""
_LONGEST = 45 * 24 * 3_600_000
"""Milliseconds after an answer from which on nothing is waited for: platforms keep no longer."""
_ORDER = b"orderid"
"""Under this name, in small letters, a record tells the order that it is about."""
_AFTER_MIDNIGHT = timedelta(minutes=30)


@dataclass(frozen=True, slots=True, kw_only=True)
class Watching:
    """What watching needs of the engine."""

    journal: Journal
    clock: Clock
    notices: Notices
    places: Places
    looks: Looks
    halts_of: Callable[[str], Halts]
    """Raises BadInput for an account that cannot be used now."""
    zone_of: Callable[[str], str | None]
    """Zone of an account; None: it is not known any more."""
    skew_of: Callable[[str], float]
    """Seconds by which the platform's clock is ahead of ours."""


@dataclass(slots=True)
class _Due:
    """When a campaign's list is asked for next."""

    at: float
    pause: float = _SOON


@dataclass(slots=True)
class _Followed:
    """A batch that is watched, and where its entries are found."""

    run: BatchRun
    ended: Callable[[BatchRun], None]
    numbers: dict[tuple[str, str], list[int]] = field(default_factory=dict)
    """Account and number, session or campaign → entries."""
    shown_over: set[int] = field(default_factory=set)
    """Entries whose campaign was seen to have ended."""

    def __post_init__(self) -> None:
        for entry in self.run.entries:
            match self.run.head.kind:
                case HaltKind.CANCEL:
                    name = matching(entry.target)
                case HaltKind.STOP:
                    name = entry.campaign
                case _:
                    name = entry.target
            self.numbers.setdefault((entry.account, name), []).append(entry.index)

    def about(self, change: CallChange, places: Places) -> list[int]:
        """The entries that this call is about."""
        account = change.account
        match self.run.head.kind:
            case HaltKind.CANCEL:
                found = self.numbers.get((account, matching(change.number)), [])
                within = (change.campaign, places.root(account, change.campaign)) if found else ()
                return [i for i in found if _root_of(places, self.run, i) in within]
            case HaltKind.STOP:
                own = self.numbers.get((account, change.campaign))
                return own or self.numbers.get((account, places.root(account, change.campaign)), [])
        return self.numbers.get((account, change.key), [])


class Watch:
    """Follows the journal for all batches that are not over, and asks for lists now and then."""

    def __init__(self, means: Watching) -> None:
        self._means = means
        self._followed: dict[str, _Followed] = {}
        self._due: dict[tuple[str, str], _Due] = {}
        self._seq = 0
        self._added = False
        """A batch has come since the last reading began."""
        self._needed = asyncio.Event()

    def add(self, run: BatchRun, ended: Callable[[BatchRun], None]) -> None:
        """Watch a batch from its beginning on; `ended` hears when there is nothing more to learn
        (and it is over already)."""
        known = run.journal == self._means.journal.journal_id
        since = run.seq if known else 0
        self._seq = min(self._seq, since) if self._followed else since
        self._added = True
        self._followed[run.id] = _Followed(run, ended)
        self._needed.set()

    def drop(self, run: BatchRun) -> None:
        """Watch it no longer."""
        self._followed.pop(run.id, None)
        if not self._followed:
            self._needed.clear()

    async def run(self) -> None:
        """Watch until cancelled."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self._follow(), name="batches: journal")
            group.create_task(self._tick(), name="batches: lists and ends")

    async def confirm(self, run: BatchRun) -> None:
        """Read each campaign of the batch once: what was accepted may be shown by now."""
        for account, campaign in dict.fromkeys(self._listed_for(run)):
            with suppress(PlatformError, BadInput, StoreError):
                await self._look(account, campaign)

    # The journal

    async def _follow(self) -> None:
        with self._means.journal.subscribe() as follower:
            while True:
                await self._needed.wait()
                try:
                    more = await self._read()
                except StoreError as error:
                    _log.warning("batches cannot follow the journal", why=str(error))
                    await asyncio.sleep(1)
                    continue
                if not more:
                    await asyncio.sleep(_REST)
                    with suppress(TimeoutError):  # a batch that is added may begin earlier
                        async with asyncio.timeout(_PATIENCE):
                            await follower.grown(self._seq)

    async def _read(self) -> bool:
        """Take in what changed; whether there is more at once. Raises StoreError."""
        since, self._added = self._seq, False
        changes, until = await self._means.journal.calls_changed(since, _AT_ONCE)
        await self._means.places.look()
        for followed in list(self._followed.values()):
            touched = [index for one in changes for index in self._take(followed, one)]
            await self._judge(followed, touched)
        if not self._added:  # one that came meanwhile did not hear all of these
            self._seq = until
        return len(changes) == _AT_ONCE

    def _take(self, followed: _Followed, change: CallChange) -> list[int]:
        """Keep this dial for the entries that it is about."""
        run = followed.run
        about = followed.about(change, self._means.places)
        for index in about:
            skew = round(1000 * self._means.skew_of(change.account))
            dial = Dial(change.outcome, _less(change.dialed, skew), _less(change.ended, skew))
            if run.head.kind != HaltKind.STOP or (dial.dialed or 0) >= run.head.made_at:
                run.dials.setdefault(index, {})[change.id] = dial
        return about

    async def _judge(self, followed: _Followed, indexes: Iterable[int]) -> None:
        """Revise what the dials of these entries tell."""
        run = followed.run
        async with run.judging:
            learnt = {}
            for index in dict.fromkeys(indexes):
                one = self._judged(followed, index)
                if one is not None and one.loud and await self._is_of_another_order(run, index):
                    one = self._judged(followed, index)
                if one is not None:
                    learnt[index] = one
            await self._revise(run, learnt)

    def _judged(self, followed: _Followed, index: int) -> Learnt | None:
        run = followed.run
        entry, dials = run.entries[index], run.dials.get(index, {}).values()
        match run.head.kind:
            case HaltKind.CANCEL:
                return of_news(entry, dials, None, self._text(entry.account))
            case HaltKind.STOP:
                return self._stopped(followed, entry, dials)
        if entry.verdict in (Verdict.ACCEPTED, Verdict.UNKNOWN):
            ended = [one.ended for one in dials if one.ended is not None]
            if ended:
                at = self._text(entry.account)(max(ended))
                return Learnt(Verdict.CONFIRMED, f"The call ended at {at}.")
        return None

    def _stopped(
        self, followed: _Followed, entry: BatchEntry, dials: Iterable[Dial]
    ) -> Learnt | None:
        row = self._means.places.row(entry.account, entry.campaign)
        over = row is not None and CampaignStatus(row.status).over
        again = self._begun_again(followed, entry)
        if over:
            followed.shown_over.add(entry.index)
        elif entry.index in followed.shown_over and row and row.status == CampaignStatus.CALLING:
            again = "It is calling again."
        return of_stop(entry, dials, self._text(entry.account), over=over, begun_again=again)

    def _begun_again(self, followed: _Followed, entry: BatchEntry) -> str:
        """What the plan dials now that began after the answer."""
        places = self._means.places
        root = places.root(entry.account, entry.campaign)
        if root == entry.campaign or entry.answered_at is None:
            return ""
        for task in places.tasks(entry.account, root):
            born = task.created_at or task.starts_at or 0
            mine = followed.numbers.get((entry.account, task.key))
            if not mine and task.status == CampaignStatus.CALLING and born > entry.answered_at:
                return f"The plan began another round: {task.name}."
        return ""

    async def _is_of_another_order(self, run: BatchRun, index: int) -> bool:
        """A dial counts for nothing where its record names another order than the request did;
        whether there was such a one, which is forgotten.
        """
        order = order_of(run.values[index]).encode()
        found = False
        for number in list(run.dials.get(index, ())) if order else ():
            row = await self._means.journal.call_raw(number)
            if row is not None and _ORDER in row.raw.lower() and order not in row.raw:
                del run.dials[index][number]
                found = True
        return found

    # Lists and ends

    async def _tick(self) -> None:
        clock = self._means.clock
        while True:
            await self._needed.wait()
            await clock.sleep(max(_TICK, _REST * clock.rate))
            try:
                await self._means.places.look()
                for followed in list(self._followed.values()):
                    await self._judge(followed, self._answered(followed.run))
                    await self._look_at_due(followed.run)
                    await self._end(followed)
            except StoreError as error:
                _log.warning("batches cannot be watched", why=str(error))

    def _answered(self, run: BatchRun) -> list[int]:
        """Entries that dials in memory may tell of: answered after the dial came, say."""
        if run.head.kind == HaltKind.STOP:
            return run.indexes(EntryState.ANSWERED)
        return list(run.dials)

    async def _look_at_due(self, run: BatchRun) -> None:
        now = self._means.clock.monotonic()
        for key in dict.fromkeys(self._listed_for(run)):
            due = self._due.setdefault(key, _Due(now + _SOON))
            if now < due.at:
                continue
            news = 0
            with suppress(PlatformError, BadInput):
                news = await self._look(*key)
            due.pause = _SOON if news else min(_LATE, 2 * due.pause)
            due.at = self._means.clock.monotonic() + due.pause

    def _listed_for(self, run: BatchRun) -> Iterable[tuple[str, str]]:
        """Account and campaign of what was accepted, where numbers are listed."""
        if run.head.kind != HaltKind.CANCEL:
            return
        lists: dict[str, bool] = {}
        for entry in run.entries:
            if entry.verdict in (Verdict.ACCEPTED, Verdict.UNKNOWN) and entry.campaign:
                if entry.account not in lists:
                    lists[entry.account] = self._lists(entry.account)
                row = self._means.places.row(entry.account, entry.campaign)
                if lists[entry.account] and not (row is not None and row.over):
                    yield entry.account, entry.campaign

    def _lists(self, account: str) -> bool:
        try:
            return self._means.halts_of(account).lists_entries
        except BadInput:
            return False

    async def _look(self, account: str, campaign: str) -> int:
        """Read a campaign's list for all batches; how many verdicts it changed."""
        seen = await self._means.looks.fresh(account, campaign)
        changed = 0
        for followed in list(self._followed.values()):
            if followed.run.head.kind == HaltKind.CANCEL:
                changed += await self._judge_seen(followed.run, account, campaign, seen)
        return changed

    async def _judge_seen(self, run: BatchRun, account: str, campaign: str, seen: Seen) -> int:
        learnt: dict[int, Learnt] = {}
        text = self._text(account)
        async with run.judging:
            for entry in run.entries:
                if (entry.account, entry.campaign) != (account, campaign):
                    continue
                if seen.listed.at < (entry.answered_at or 0):
                    continue  # it was read before that entry's answer
                values = run.values[entry.index]
                standing = seen.standing(entry.target, order_of(values))
                if standing is Standing.OVER and reaches_on(values):
                    continue  # over here alone: later rounds and steps are still to come
                dials = run.dials.get(entry.index, {}).values()
                one = of_news(entry, dials, standing, text)
                if one is not None and not one.loud:  # dials are judged with the journal
                    learnt[entry.index] = one
            await self._revise(run, learnt)
        return len(learnt)

    async def _end(self, followed: _Followed) -> None:
        """Say what the campaigns' ends mean, and end the batch when all of them have ended."""
        run = followed.run
        if not run.head.state.over or run.indexes(EntryState.SENT):
            return
        open_roots, last = set(), dict[int, Learnt]()
        ended: dict[tuple[str, str], bool] = {}
        for entry in run.entries:
            if entry.state is not EntryState.ANSWERED or entry.verdict not in WATCHED:
                continue
            key = (entry.account, _root_of(self._means.places, run, entry.index))
            if key not in ended:
                ended[key] = self._means.places.settled(*key, self._seq)
            if not (ended[key] or self._given_up(run, entry, key)):
                open_roots.add(key)
            elif run.head.kind == HaltKind.CANCEL and ended[key]:
                dials = run.dials.get(entry.index, {}).values()
                one = of_end(entry, dials, self._text(entry.account))
                if one is not None and one.sentence != entry.sentence:
                    last[entry.index] = one
        await self._say_last(run, last)
        if not open_roots:
            state = BatchState.DONE if run.head.state is BatchState.WATCHING else run.head.state
            await run.set_head(state=state, unfinished=False)
            self.drop(run)
            followed.ended(run)

    async def _say_last(self, run: BatchRun, last: Mapping[int, Learnt]) -> None:
        async with run.judging:
            revised = {i: one for i, one in last.items() if one.verdict != run.entries[i].verdict}
            await self._revise(run, revised)
            said = {i: {"sentence": one.sentence} for i, one in last.items() if i not in revised}
            if said:
                await run.change_all(said)

    def _given_up(self, run: BatchRun, entry: BatchEntry, root: tuple[str, str]) -> bool:
        """Nothing will ever tell that this one has ended."""
        answered = entry.answered_at or 0
        now = self._means.clock.millis()
        if run.head.kind == HaltKind.TERMINATE:
            return entry.verdict is Verdict.CONFIRMED or now > answered + _LIVE_FOR
        row = self._means.places.row(*root)
        zone = self._means.zone_of(entry.account)
        unknown = row is None or row.status == CampaignStatus.UNKNOWN
        stateless = unknown or zone is None or (row is not None and row.platform is Platform.BLU)
        return now > answered + _LONGEST or (stateless and now > _end_of_day(answered, zone))

    async def _revise(self, run: BatchRun, learnt: Mapping[int, Learnt]) -> None:
        if await run.revise(learnt):
            count = run.head.revised
            self._means.notices.tell(
                f"batch:{run.id}",
                f"{run.head.title}: {count} of {run.head.total} went on all the same, although the "
                "platform had said yes. The receipt says which.",
                "bad",
            )

    def _text(self, account: str) -> Callable[[int], str]:
        zone = ZoneInfo(self._means.zone_of(account) or "UTC")
        return lambda at: f"{datetime.fromtimestamp(at / 1000, zone):%H:%M:%S}"


def _root_of(places: Places, run: BatchRun, index: int) -> str:
    """Key of what the request reaches: a task that it names alone, or all of its plan or workflow,
    later rounds and steps included.
    """
    entry = run.entries[index]
    if run.head.kind == HaltKind.CANCEL and not reaches_on(run.values[index]):
        return entry.campaign
    return places.root(entry.account, entry.campaign)


def _less(at: int | None, skew: int) -> int | None:
    return None if at is None else at - skew


def _end_of_day(at: int, zone: str | None) -> int:
    """Some time after the local midnight that follows, UTC epoch milliseconds."""
    local = datetime.fromtimestamp(at / 1000, ZoneInfo(zone or "UTC"))
    midnight = datetime.combine(local.date() + timedelta(days=1), time(), local.tzinfo)
    return int((midnight + _AFTER_MIDNIGHT).astimezone(UTC).timestamp() * 1000)
