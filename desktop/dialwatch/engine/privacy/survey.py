"""A rehearsal of an erasure: where the number stands in the whole profile, and how often."""

import asyncio
import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import apsw

from dialwatch.calls.binding import BindingState
from dialwatch.calls.erasure import Place
from dialwatch.calls.number import masked
from dialwatch.calls.push import PushState
from dialwatch.calls.writings import Writings
from dialwatch.engine.privacy.folder import DATABASES, files_of, place_of, times_in
from dialwatch.engine.privacy.holders import Holder, Store
from dialwatch.engine.privacy.looking import Cancelled, Found, look_through
from dialwatch.engine.privacy.means import PrivacyMeans
from dialwatch.engine.privacy.pending import PendingFile
from dialwatch.store.audit_cutting import marked
from dialwatch.store.forgetting import calls_of_observations, calls_of_words
from dialwatch.store.reader import Reader
from dialwatch.store.scrub import Key

__all__ = ["Survey", "calls_among", "going_on", "surveyed"]

_MOST_WRITTEN = 12
_STANDS = frozenset({BindingState.BOUND.value, BindingState.UNSURE.value})
_RUNNING = (
    "Something that is about this number is still being sent or watched. Wait until its receipt "
    "is final (Act → Receipts), or end it there."
)
_HEADS = {
    "entry": ("batches", "SELECT id FROM batch WHERE number = ?"),
    "row": ("launches", "SELECT id FROM launch WHERE list = ?"),
    "plan_row": ("bindings", "SELECT id FROM plan WHERE list = ?"),
    "plan_change": ("bindings", "SELECT id FROM plan WHERE number = ?"),
}
"""Table of rows → the store, and whose they are, by the first column of their key. Launches and
plans have the ids of their batches."""
_STORES: dict[str, Callable[[PrivacyMeans], Store]] = {
    "batches": lambda means: means.batches,
    "launches": lambda means: means.launches,
    "bindings": lambda means: means.bindings.store,
}


@dataclass(slots=True)
class Survey:
    """What was found."""

    counts: Counter[Place] = field(default_factory=Counter)
    written: Counter[str] = field(default_factory=Counter)
    stops: list[str] = field(default_factory=list)
    """Why it cannot be erased now."""
    bound: int = 0

    def shown(self) -> tuple[str, ...]:
        """The ways in which it is written, masked, the most usual first."""
        ways = Counter[str]()
        for digits, rows in self.written.items():
            ways[masked(digits)] += rows
        return tuple(f"{way} ({rows:,})" for way, rows in ways.most_common(_MOST_WRITTEN))


async def surveyed(
    means: PrivacyMeans,
    number: Writings,
    stop: threading.Event,
    seen: Callable[[int], None],
) -> Survey:
    """Look everywhere. Raises StoreError, Cancelled."""
    survey = Survey()
    for holder in means.holders():
        found = await asyncio.to_thread(look_through, holder, number, stop, seen)
        survey.written.update(found.written)
        await _count(means, holder, found, survey)
    accounts = [one.id for one in means.book.loaded.settings.account]
    names = tuple(survey.written)
    survey.counts[Place.AUDIT] += await means.audit.bare(lambda file: marked(file, accounts, names))
    survey.counts.update(await asyncio.to_thread(_in_files, means, number, stop))
    return survey


async def going_on(means: PrivacyMeans, number: Writings, stop: threading.Event) -> list[str]:
    """Sentences about what would be broken if the number were erased now; none: nothing. Raises
    StoreError, Cancelled."""
    stores = {means.batches.path, means.launches.path, means.bindings.store.path}
    told: list[str] = []
    for holder in means.holders():
        if holder.path in stores:
            found = await asyncio.to_thread(look_through, holder, number, stop)
            told += await _unfinished(means, found)
    return told


async def calls_among(means: PrivacyMeans, found: Found) -> list[int]:
    """The calls that the number had: those of whose own fields one holds it."""
    words = [int(key[0]) for key in found.keys("word")]
    own = {int(key[0]) for key in found.keys("call")}
    if words:
        own |= set(await means.journal.read(Reader.look, lambda file: calls_of_words(file, words)))
    return sorted(own)


async def _count(means: PrivacyMeans, holder: Holder, found: Found, survey: Survey) -> None:
    """Rows by place; several rows about one call, or of one batch, count once."""
    for table, keys in found.rows.items():
        place = holder.place_of(table.name)
        if place is not Place.CALLS and table.name not in ("push", "word"):
            survey.counts[place] += len(keys)
    if found.keys("push"):
        bad = await means.inbox.bare(lambda file: _in_quarantine(file, found.keys("push")))
        survey.counts[Place.QUARANTINE] += bad
        survey.counts[Place.PUSHES] += len(found.keys("push")) - bad
    own = await calls_among(means, found)
    if holder.place_of("call") is Place.CALLS:
        seen = [int(key[0]) for key in found.keys("observation")]
        told = await means.journal.read(Reader.look, lambda file: calls_of_observations(file, seen))
        survey.counts[Place.CALLS] += len({*own, *told})
        held = await means.recordings.store.held_of(own)
        survey.counts[Place.RECORDINGS] += sum(bool(one.name or one.draft) for one in held.values())
    if bindings := found.keys("binding"):
        survey.bound += await means.bindings.store.bare(lambda file: _standing(file, bindings))
    survey.stops += await _unfinished(means, found)


def _in_quarantine(connection: apsw.Connection, keys: list[Key]) -> int:
    state = int(PushState.QUARANTINE)
    sql = "SELECT 1 FROM push WHERE id = ? AND state = ?"
    return sum(connection.execute(sql, (key[0], state)).get is not None for key in keys)


def _standing(connection: apsw.Connection, keys: list[Key]) -> int:
    sql = "SELECT state FROM binding WHERE account = ? AND id = ? AND y = ?"
    return sum(connection.execute(sql, key).get in _STANDS for key in keys)


async def _unfinished(means: PrivacyMeans, found: Found) -> list[str]:
    """A sentence where a batch that goes on is about the number: what it has to send, or to watch
    for, would be gone."""
    running = {one.batch.id for one in await means.batches.unfinished()}
    about: set[str] = set()
    for table, (store, sql) in _HEADS.items():
        numbers = {key[0] for key in found.keys(table)} if running else None
        if numbers:
            about |= await _STORES[store](means).bare(partial(_ids, sql=sql, numbers=numbers))
    return [_RUNNING] if about & running else []


def _ids(connection: apsw.Connection, sql: str, numbers: set[Any]) -> set[str]:
    return {
        str(one) for number in numbers for (one,) in connection.execute(sql, (number,)).fetchall()
    }


def _in_files(means: PrivacyMeans, number: Writings, stop: threading.Event) -> Counter[Place]:
    found = Counter[Place]()
    for path in files_of(means.profile):
        if stop.is_set():
            raise Cancelled
        if path.name == PendingFile.NAME or path.name.partition("-")[0] in DATABASES:
            continue
        try:
            times = times_in(path, number)
        except OSError:  # it cannot be read by us: nor could it be changed
            times = 0
        place = place_of(means.profile, path)
        found[place] += times if place is not Place.ASIDE else bool(times)
    return found
