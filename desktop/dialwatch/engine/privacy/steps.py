"""The steps of an erasure. Each may be done again after a crash, and then finds nothing."""

import asyncio
import threading
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

import apsw

from dialwatch.calls.erasure import Place
from dialwatch.calls.errors import StoreError
from dialwatch.calls.platform import Platform
from dialwatch.calls.writings import Writings
from dialwatch.engine.privacy.folder import DATABASES, blot, files_of, place_of, times_in
from dialwatch.engine.privacy.holders import Holder
from dialwatch.engine.privacy.looking import Cancelled, Found, look_through
from dialwatch.engine.privacy.means import PrivacyMeans
from dialwatch.engine.privacy.pending import PendingFile
from dialwatch.engine.privacy.squeezed import without
from dialwatch.engine.privacy.survey import calls_among
from dialwatch.store.audit_cutting import forget_marks, marked, mend
from dialwatch.store.forgetting import (
    calls_of_words,
    change_journal,
    checkpointed,
    touch_calls,
    words_of,
)
from dialwatch.store.forgetting_lists import renew_launches, renew_plans
from dialwatch.store.forgetting_pushes import change_pushes, renew_spooled
from dialwatch.store.reader import Reader
from dialwatch.store.scrub import AT_ONCE, Key, Table, changed_rows
from dialwatch.store.stoplist import Stop

__all__ = ["Steps"]

_ERASED = "Its number was erased, and what was kept of it with it."
_PARTS = frozenset({"observation", "word"})
"""Tables whose rows are parts of calls, which are counted."""
_BUSY = 3
"""Times that a file's log is tried to be emptied while somebody reads."""


class Steps:
    """Of one number. Every step raises StoreError; Cancelled when the engine ends."""

    def __init__(
        self, means: PrivacyMeans, number: Writings, mark: str, seen: Callable[[int], None]
    ) -> None:
        self._means = means
        self._number = number
        self._mark = mark
        self._seen = seen
        self.stop = threading.Event()
        self.erased = Counter[Place]()
        self.left: list[str] = []
        self.searched = 0

    async def keep_stopped(self) -> bool:
        """Put the mark on every list that a platform asks before it dials."""
        accounts = [
            one.id
            for one in self._means.book.loaded.settings.account
            if one.platform is Platform.BLU
        ]
        for account in accounts:
            await self._means.stops.add(account, [Stop(self._mark, self._mark)])
        return bool(accounts)

    async def recordings(self) -> None:
        """What is kept of its calls' sound, with markers. While the journal still knows them."""
        holder = self._means.holders()[-1]
        calls = await calls_among(self._means, await self._look(holder))
        self.erased[Place.RECORDINGS] += await self._means.recordings.erase(calls, _ERASED)

    async def bindings(self) -> None:
        """Bindings, X and callees leave the book, so that windows hear of it."""
        store = self._means.bindings.store
        holder = next(one for one in self._means.holders() if one.path == store.path)
        found = await self._look(holder)
        by_account: dict[str, list[list[Any]]] = {}
        for place, table in enumerate(("binding", "number", "callee")):
            for account, *key in found.keys(table):
                by_account.setdefault(str(account), [[], [], []])[place].append(tuple(key))
        for account, (bindings, numbers, callees) in by_account.items():
            for start in range(0, len(bindings) or 1, AT_ONCE):
                await self._means.bindings.take_out(
                    account, bindings[start : start + AT_ONCE], (), ()
                )
            await self._means.bindings.take_out(account, (), [x for (x,) in numbers], callees)
            self.erased[Place.BINDINGS] += len(bindings) + len(numbers) + len(callees)

    async def audit(self, names: Iterable[str]) -> None:
        """No line of the log is found by it any more; where one holds it, it does so no longer."""
        audit, told = self._means.audit, tuple(names)
        accounts = [one.id for one in self._means.book.loaded.settings.account]
        found = await audit.bare(lambda file: marked(file, accounts, told))
        await audit.bare(lambda file: forget_marks(file, accounts, told))
        changed = partial(self._number.without, mark=self._mark)
        count = await audit.bare(lambda file: mend(file, lambda text: str(changed(text))))
        self.erased[Place.AUDIT] += count + found

    async def database(self, holder: Holder) -> None:
        """Every row of it, in small transactions."""
        found = await self._look(holder)
        journal = holder.path == self._means.journal.path
        for table, keys in found.rows.items():
            if table.name == "audit":
                continue
            change = self._changes_of(holder)
            for start in range(0, len(keys), AT_ONCE):
                some = keys[start : start + AT_ONCE]
                count = await holder.bare(partial(self._change, change, table, some))
                if table.name not in _PARTS:
                    self.erased[holder.place_of(table.name)] += count
        if journal:
            await self._told_again(found)
        if holder.path == self._means.launches.path:
            await holder.bare(partial(renew_launches, mark=self._mark))
        if holder.path == self._means.bindings.store.path:
            await holder.bare(partial(renew_plans, mark=self._mark))

    async def _told_again(self, found: Found) -> None:
        """Calls whose words are others now, also by a try before a crash; then no sealed segment
        holds the number any more."""
        journal = self._means.journal
        words = await journal.read(Reader.look, partial(words_of, text=self._mark))
        calls = await journal.read(Reader.look, lambda file: calls_of_words(file, words))
        self.erased[Place.CALLS] += len(set(calls) - {int(key[0]) for key in found.keys("call")})
        for start in range(0, len(calls), AT_ONCE):
            await journal.bare(partial(touch_calls, calls=calls[start : start + AT_ONCE]))
        await journal.seal()

    async def files(self) -> None:
        """Whatever else lies in the profile's folder."""
        inbox = self._means.inbox
        spooled = await asyncio.to_thread(self._spooled)
        await inbox.bare(partial(renew_spooled, names=spooled))
        counts = await asyncio.to_thread(self._files)
        self.erased.update(counts)
        if counts[Place.SETTINGS]:
            self._means.book.read_again()

    async def sweep(self) -> None:
        """Empty the logs of the databases, then search every byte; where one still holds it, in
        pages that an older program left, it is written anew as a whole."""
        for holder in self._means.holders():
            await self._emptied(holder)
            path = holder.path
            if await asyncio.to_thread(self._times, path):
                await holder.bare(lambda file: file.execute("VACUUM").fetchall())
                await self._emptied(holder)
        self.left = await asyncio.to_thread(self._search)

    async def _emptied(self, holder: Holder) -> None:
        for again in range(_BUSY):
            try:
                await holder.bare(checkpointed)
                return
            except StoreError:  # somebody reads: the file has waited for some seconds already
                if again == _BUSY - 1:
                    raise

    async def _look(self, holder: Holder) -> Found:
        return await asyncio.to_thread(look_through, holder, self._number, self.stop, self._seen)

    def _changes_of(self, holder: Holder) -> Callable[..., int]:
        """How rows of that file are changed."""
        known: dict[Path, Callable[..., int]] = {
            self._means.journal.path: change_journal,
            self._means.inbox.path: change_pushes,
        }
        return known.get(holder.path, changed_rows)

    def _change(
        self,
        change: Callable[..., int],
        table: Table,
        keys: Sequence[Key],
        connection: apsw.Connection,
    ) -> int:
        return change(connection, table, keys, self._changed)

    def _changed(self, value: str | bytes, again: int) -> str | bytes:
        mark = f"{self._mark}-{again + 1}" if again else self._mark
        return without(self._number, value, mark)

    # In threads

    def _spooled(self) -> set[str]:
        """Names of long pushes' files in which it stands."""
        folder = self._means.inbox.spool.folder
        return {path.name for path in self._plain() if path.parent == folder and self._times(path)}

    def _files(self) -> Counter[Place]:
        counts = Counter[Place]()
        for path in self._plain():
            if self._times(path):
                place = place_of(self._means.profile, path)
                counts[place] += self._cleaned(path, whole=place is Place.ASIDE)
        return counts

    def _cleaned(self, path: Path, *, whole: bool) -> int:
        """How often it stood in the file, which goes as a `whole`, or stays without it."""
        try:
            if not whole:
                return blot(path, self._number)
            path.unlink(missing_ok=True)
        except OSError as err:
            raise StoreError(
                f"The file {path.name} cannot be changed ({err.strerror}). Close what uses it, or "
                "allow it to be written, then go on."
            ) from err
        return 1

    def _search(self) -> list[str]:
        left = []
        for path in files_of(self._means.profile):
            if path.name == PendingFile.NAME:
                continue
            with suppress(OSError):
                self.searched += path.stat().st_size
            if self._times(path):
                name = str(path.relative_to(self._means.profile))
                left.append(str(self._number.without(name, self._mark)))
        return left

    def _plain(self) -> Iterable[Path]:
        for path in files_of(self._means.profile):
            if path.name != PendingFile.NAME and path.name.partition("-")[0] not in DATABASES:
                yield path

    def _times(self, path: Path) -> int:
        if self.stop.is_set():
            raise Cancelled
        try:
            return times_in(path, self._number)
        except OSError:
            return 0
