"""Watches launches after their answers: which rows the platform shows, until the last can be."""

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from typing import Any
from zoneinfo import ZoneInfo

from dialwatch.calls.batch import BatchEntry, EntryState
from dialwatch.calls.errors import BadInput, PlatformError
from dialwatch.calls.form import FieldKind
from dialwatch.calls.number import matching
from dialwatch.calls.platform import Platform
from dialwatch.calls.verdict import Verdict
from dialwatch.engine.batches.ends import KEPT_FOR, end_of_day
from dialwatch.engine.batches.judging import Learnt
from dialwatch.engine.batches.run import BatchRun
from dialwatch.engine.batches.watch import Watch
from dialwatch.engine.launching.evidence import anew, looked
from dialwatch.engine.launching.means import Means
from dialwatch.engine.launching.requests import part_of
from dialwatch.engine.launching.shown import Due, Row, Shown
from dialwatch.platforms.launching import Launches
from dialwatch.platforms.way import LIST_FIELD
from dialwatch.store.values import CallChange

__all__ = ["LaunchWatch"]

_MOST_LOOKS = 6
"""How often a campaign's list is read at most, while it lacks rows."""
_SLOWEST = 300.0
"""Seconds between two readings of one list at most."""
_SAID_FOR = 60.0
"""Seconds after which evidence is said anew, though it is the same."""
_RESULTS = "Its results show that it was taken."
_ALL = "The platform shows it, with all of its rows."


class LaunchWatch(Watch[Shown]):
    """Marks each row that a list or a result shows; what was asked about settles itself so."""

    def __init__(self, means: Means) -> None:
        super().__init__(means.watching)
        self._with = means
        self._store = means.store

    def _begun(self, run: BatchRun, ended: Callable[[BatchRun], None]) -> Shown:
        return Shown(run, ended)

    async def confirm(self, run: BatchRun) -> None:
        """Read the list of each campaign."""
        shown = self._followed.get(run.id)
        if shown is not None:
            await self._know(shown)
            await self._read_lists(shown)
            await self._judge(shown)

    async def _heard(self, followed: Shown, changes: Sequence[CallChange]) -> None:
        await self._know(followed)
        rows: dict[int, list[Row]] = {}
        for change in changes:
            skew = round(1000 * self._means.skew_of(change.account))
            about = followed.about(change)
            if about and not followed.is_early(change, skew):
                rows[change.id] = [one for one in about if self._is_in(followed, one, change)]
        if rows:
            await self._show(followed, await self._those(rows))
        await self._judge(followed)

    async def _look(self, followed: Shown) -> None:
        await self._know(followed)
        if followed.run.head.state.over:
            await self._read_lists(followed)
        await self._judge(followed)
        await self._say_anew(followed)
        await self._ask_no_more(followed.run)

    async def _is_over(self, followed: Shown, read_until: int) -> bool:
        run = followed.run
        open_ = run.indexes(EntryState.SENT) or run.indexes(EntryState.ASKED)
        if not run.head.state.over or open_ or followed.unknown():
            return False
        waits = followed.waits_for()
        if not all(self._has_ended(one, read_until) for one in waits):
            return False
        said = {
            one.index: {"sentence": f"{one.sentence} {_never(followed, one)}"}
            for one in waits
            if followed.missing(one) and not one.sentence.endswith(_never(followed, one))
        }
        if said:
            async with run.judging:
                await run.change_all(said)
        return True

    # Rows

    async def _know(self, shown: Shown) -> None:
        """The rows of what was sent meanwhile."""
        async with shown.learning:
            await self._learn(shown)

    async def _learn(self, shown: Shown) -> None:
        for entry in shown.unknown():
            part = part_of(entry.operation, shown.run.values[entry.index])
            if not len(part.rows):
                shown.know(entry.index, [])
                continue
            try:
                client = self._with.launches_of(entry.account)
            except BadInput:
                shown.behind = True
                return
            shown.know(entry.index, await self._rows(shown.run, entry, client))
        if shown.behind:
            shown.behind = False
            self.reread(shown.run)

    async def _rows(self, run: BatchRun, entry: BatchEntry, client: Launches) -> list[Row]:
        """Those of the entry that were not shown yet, with the ids under which they were sent."""
        part = part_of(entry.operation, run.values[entry.index])
        rows = await self._store.rows_of_part(run.id, entry.index)
        places = await self._store.places_of_part(run.id, entry.index)
        unseen = set(await self._store.unseen(run.id, entry.index))

        def found() -> list[Row]:
            sent = client.filled(part, entry.campaign, rows).values[LIST_FIELD]
            name = _number_in(client, sent)
            return [
                Row(entry.index, place, str(one.get("id") or ""), matching(str(one.get(name, ""))))
                for place, one in zip(places, sent, strict=True)
                if place in unseen
            ]

        return await asyncio.to_thread(found)  # ten thousand rows take a while

    def _is_in(self, shown: Shown, row: Row, change: CallChange) -> bool:
        campaign = shown.run.entries[row.entry].campaign
        root = self._means.places.root(change.account, change.campaign)
        return bool(campaign) and campaign in (change.campaign, root)

    async def _those(self, rows: Mapping[int, Sequence[Row]]) -> list[Row]:
        """Of the rows that a call may be about, by its number in the journal, those that it is
        about: by the id of its entry, where both have one."""
        found: list[Row] = []
        for call in await self._means.journal.called(list(rows)):
            named = "" if call.entry in ("", call.number) else call.entry
            found += [row for row in rows[call.id] if not (named and row.id) or row.id == named]
        return found

    async def _show(self, shown: Shown, rows: Sequence[Row]) -> None:
        if rows:
            await self._store.seen(shown.run.id, [row.place for row in rows])
            shown.take(rows)

    # Lists

    async def _read_lists(self, shown: Shown) -> None:
        """Of campaigns that may list rows which were not shown yet."""
        now = self._means.clock.monotonic()
        for campaign in dict.fromkeys(one.campaign for one in shown.waits_for()):
            due = shown.listed.setdefault(campaign, Due())
            missing = shown.in_campaign(campaign)
            if now < due.at or due.looks >= _MOST_LOOKS or not missing:
                continue
            due.at, due.pause = now + due.pause, min(_SLOWEST, 2 * due.pause)
            with suppress(PlatformError, BadInput):
                await self._read_list(shown, campaign, missing, due)

    async def _read_list(
        self, shown: Shown, campaign: str, missing: Sequence[Row], due: Due
    ) -> None:
        client = self._with.launches_of(shown.run.entries[0].account)
        listed = await client.listed_numbers(campaign)
        if listed is None:
            due.looks = _MOST_LOOKS  # the platform never tells
            return
        if not listed:
            return  # it lists nobody before it begins
        due.looks += 1
        rows = await asyncio.to_thread(_listed_among, missing, listed)
        await self._show(shown, rows)
        if due.looks >= _MOST_LOOKS and len(rows) < len(missing):
            self._tell(shown, len(missing) - len(rows))

    def _tell(self, shown: Shown, count: int) -> None:
        self._means.notices.tell(
            f"batch:{shown.run.id}",
            f"{shown.run.head.title}: the platform said yes, but does not list {count:,} "
            f"{'row' if count == 1 else 'rows'}. The receipt says which.",
            "bad",
        )

    # Verdicts

    async def _judge(self, shown: Shown) -> None:
        """Say of entries what their rows tell."""
        run, learnt = shown.run, dict[int, Learnt]()
        for entry in run.entries:
            if not shown.shows(entry):
                continue
            if entry.state is EntryState.ASKED:
                await self._settle(run, entry, Learnt(Verdict.ACCEPTED, _RESULTS))
            elif entry.verdict in (Verdict.ACCEPTED, Verdict.UNKNOWN):
                if not shown.missing(entry):
                    learnt[entry.index] = Learnt(Verdict.CONFIRMED, _ALL)
                elif entry.verdict is Verdict.UNKNOWN:
                    learnt[entry.index] = Learnt(Verdict.ACCEPTED, _RESULTS)
        if learnt:
            async with run.judging:
                await run.revise(learnt)

    async def _settle(self, run: BatchRun, entry: BatchEntry, learnt: Learnt) -> None:
        """Nobody has to decide any more."""
        async with run.judging:
            if run.entries[entry.index].state is not EntryState.ASKED:
                return
            told = {"sentence": learnt.sentence}
            await run.write(entry.index, "answered", learnt.verdict.value, told)
            await run.change(
                entry.index, state=EntryState.ANSWERED, verdict=learnt.verdict,
                sentence=learnt.sentence, advice=learnt.advice,
                answered_at=self._means.clock.millis(),
            )  # fmt: skip
        run.turn()

    async def _say_anew(self, shown: Shown) -> None:
        """What is asked about tells how the rows before it stand by now. Whether a campaign was
        begun, no result tells: that stays as it was when the platform was asked."""
        run, now = shown.run, self._means.clock.monotonic()
        for index in run.indexes(EntryState.ASKED):
            if part_of(run.entries[index].operation, run.values[index]).begins:
                continue
            rows, count = shown.before(run.entries[index])
            known, said_at = shown.asked.get(index, (-1, 0.0))
            if count == known and now < said_at + _SAID_FOR:
                continue
            zone = ZoneInfo(self._means.zone_of(run.entries[index].account) or "UTC")
            fresh = looked(rows, count, self._means.clock.millis(), zone)
            async with run.judging:
                if run.entries[index].state is EntryState.ASKED:
                    await run.change(index, sentence=anew(run.entries[index].sentence, fresh))
            shown.asked[index] = (count, now)

    async def _ask_no_more(self, run: BatchRun) -> None:
        """Whoever did not decide until the campaign was over cannot any more."""
        for index in run.indexes(EntryState.ASKED):
            entry = run.entries[index]
            if entry.campaign and self._has_ended(entry, self._seq):
                sentence = f"{entry.sentence} Nobody decided until its campaign was over."
                await self._settle(run, entry, Learnt(Verdict.UNKNOWN, sentence, entry.advice))

    def _has_ended(self, entry: BatchEntry, read_until: int) -> bool:
        """Nothing more of it will be shown."""
        places, now = self._means.places, self._means.clock.millis()
        root = places.root(entry.account, entry.campaign)
        sent = entry.sent_at or 0
        if places.settled(entry.account, root, read_until) or now > sent + KEPT_FOR:
            return True
        row, zone = places.row(entry.account, root), self._means.zone_of(entry.account)
        stateless = row is None or zone is None or row.platform is Platform.BLU
        return stateless and now > end_of_day(sent, zone)


def _listed_among(rows: Sequence[Row], listed: Iterable[str]) -> list[Row]:
    numbers = set(map(matching, listed))
    return [row for row in rows if row.number in numbers]


def _never(shown: Shown, entry: BatchEntry) -> str:
    left = shown.missing(entry)
    return f"{left:,} of its rows never showed." if left > 1 else "One of its rows never showed."


def _number_in(client: Launches, sent: Sequence[Mapping[str, Any]]) -> str:
    """The column that holds the number."""
    names = {
        column.name
        for offer in client.offers()
        for column in offer.columns
        if column.kind is FieldKind.PHONE
    }
    return next((name for name in names if name in sent[0]), "")
