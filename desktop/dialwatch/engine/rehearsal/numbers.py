"""The rehearsal of cancelling: numbers and ids, calls of the table, the stop list, campaigns."""

import asyncio
from collections.abc import Callable, Sequence

from dialwatch.calls.account import CampaignRow
from dialwatch.calls.errors import BadInput
from dialwatch.calls.halt import Standing, Unmatched, Why
from dialwatch.calls.platform import Platform
from dialwatch.engine.ground import Ground, Task
from dialwatch.engine.rehearsal.candidates import Candidates
from dialwatch.engine.rehearsal.look import Look, Looked
from dialwatch.engine.rehearsal.looking import Looking
from dialwatch.engine.rehearsal.matching import match_given
from dialwatch.engine.rehearsal.texts import is_number
from dialwatch.engine.rehearsal.wanted import MOST_GIVEN, Wanted
from dialwatch.platforms.halting import ListedEntry
from dialwatch.platforms.wiring import undisturbed
from dialwatch.store.stoplist import StopList
from dialwatch.store.values import Called, Dialled

__all__ = ["Named", "campaigns_cancelled", "no_task", "numbers_cancelled"]

Named = tuple[str, str, CampaignRow | None]
"""Account and key of a campaign that was asked for, and what is known of it."""


async def numbers_cancelled(
    looking: Looking, stops: StopList, wanted: Wanted, told: Callable[[str], None]
) -> Candidates:
    """Whom these calls, texts or entries of the stop list are about, wherever they are listed."""
    ground = await looking.ground()
    given, unmatched = await _given(looking, stops, wanted)
    told("Looking for calls to these numbers …")
    dialled = await looking.journal.calls_by_number(given)
    ids = [one for one in given if not is_number(one)]
    known = await looking.known_ids(ground, ids)
    looked = await looking.everywhere(ground, [*dialled, *known], told)
    told(f"Matching {len(given):,} entries …")
    made = Candidates(looked.looks, unmatched=unmatched, cannot=looked.cannot)
    made.given = len(given) + len(unmatched)
    past = _past(dialled, looked, ground, looking)
    # In a thread: half a second of work must not hold up whoever follows the feed.
    with undisturbed():
        await asyncio.to_thread(match_given, made, given, past, unasked=looked.unasked)
    return made


async def campaigns_cancelled(
    looking: Looking, ground: Ground, named: Sequence[Named], told: Callable[[str], None]
) -> Candidates:
    """Every number of these campaigns."""
    tasks: dict[str, dict[str, Task]] = {}
    made = Candidates([], given=len(named))
    for account, key, row in named:
        under = ground.under(row) if row is not None else []
        if not under:
            made.unmatched.append(no_task(row.name if row else key, known=row is not None))
        for task in under:
            tasks.setdefault(account, {})[task.row.key] = task
    looked = await looking.at({one: [*theirs.values()] for one, theirs in tasks.items()}, (), told)
    made.looks, made.cannot = looked.looks, looked.cannot
    with undisturbed():
        await asyncio.to_thread(made.all_of)
    for look in looked.looks:
        if not look.halts.lists_entries:
            made.unmatched.append(_lists_nobody(look))
        elif not look.whole:
            made.cannot.append(
                f"“{look.task.row.name}” may list numbers that wait between two dials: the "
                "platform does not show them. Stop the campaign to stop these too."
            )
    return made


async def _given(
    looking: Looking, stops: StopList, wanted: Wanted
) -> tuple[list[str], list[Unmatched]]:
    if wanted.texts is not None:
        return [text for text in wanted.texts if text.strip()], []
    if wanted.stops is not None:
        rows = await stops.rows(wanted.stops, limit=MOST_GIVEN)
        return [one.text for one in rows], []
    given: list[str] = []
    unmatched: list[Unmatched] = []
    persons = {one.id for one in looking.accounts() if one.platform is Platform.HUAWEI}
    for called in await looking.journal.called(wanted.calls or []):
        if called.account in persons:
            unmatched.append(_not_dialled(called))
        else:
            given.append(called.number or called.entry)
    return given, unmatched


def _past(
    dialled: Sequence[Dialled], looked: Looked, ground: Ground, looking: Looking
) -> list[Look]:
    """The campaigns that are over in which these numbers were called, the latest call last."""
    now = {(look.task.row.account, look.task.row.key) for look in looked.looks}
    entries: dict[tuple[str, str], list[ListedEntry]] = {}
    for one in sorted(dialled, key=lambda call: call.dialed_at or 0):
        key = (one.account, one.campaign)
        if key not in now:
            theirs = entries.pop(key, [])  # put at the end anew
            theirs.append(ListedEntry(one.number, Standing.OVER, one.entry))
            entries[key] = theirs
    found = []
    for (account, campaign), called in entries.items():
        row = ground.row(account, campaign)
        if row is None:
            continue
        try:
            halts = looking.halts(account)
        except BadInput:
            continue
        found.append(Look(ground.task(row), halts, called, whole=True))
    return found


def _not_dialled(called: Called) -> Unmatched:
    return Unmatched(
        text=called.number or called.call_id,
        why=Why.CANNOT,
        sentence="Persons make Huawei's calls: nothing waits that could be cancelled. A call that "
        "goes on can be terminated.",
    )


def _lists_nobody(look: Look) -> Unmatched:
    return Unmatched(
        text=look.task.row.name,
        why=Why.CANNOT,
        sentence=f"{look.task.row.platform.title} does not tell whom a task lists. Paste the list "
        "that was uploaded, or put the numbers on the stop list.",
    )


def no_task(name: str, *, known: bool) -> Unmatched:
    """A campaign of which nothing can be stopped."""
    sentence = (
        "No task of it goes on now. A plan between two rounds, or a workflow between two steps, "
        "has none until the next begins."
        if known
        else "No such campaign is known."
    )
    return Unmatched(text=name, why=Why.CANNOT if known else Why.UNKNOWN, sentence=sentence)
