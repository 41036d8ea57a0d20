"""A batch that is under way, in memory, and the only way in which it changes: durably."""

import asyncio
import contextlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from dialwatch.calls.batch import BatchEntry, BatchState, EntryState
from dialwatch.calls.masking import masked_words
from dialwatch.calls.verdict import Verdict
from dialwatch.clock import Clock
from dialwatch.engine.batches.judging import Dial, Learnt
from dialwatch.store.audit import Audit, AuditLine
from dialwatch.store.batches import Batches, Entry, Kept

__all__ = ["BatchRun"]


class BatchRun:
    """One batch. What it shows is what is in the file: memory follows the file, not the reverse.

    Methods that change it may raise StoreError; then nothing has changed.
    """

    def __init__(
        self, kept: Kept, entries: Sequence[Entry], store: Batches, audit: Audit, clock: Clock
    ) -> None:
        self.head = kept.batch
        self.seq = kept.seq
        self.journal = kept.journal
        self.entries = [one.entry for one in entries]
        self.values = [one.values for one in entries]
        self.says: dict[str, str] = {}
        """Account → what its lane waits for."""
        self.taken: set[int] = set()
        """Entries that a lane is about to send, or has under way."""
        self.ending = False
        """The user ends it: nothing more is taken, though the file does not say so yet."""
        self.held = False
        """Nobody is there to see it: nothing more is taken for now."""
        self.dials: dict[int, dict[int, Dial]] = {}
        """Entry → the journal's number of a call → that dial."""
        self.judging = asyncio.Lock()
        """Held while verdicts are revised, so that none is revised twice at a time."""
        self._store = store
        self._audit = audit
        self._clock = clock
        self._rev = max([kept.batch.rev, *(one.rev for one in self.entries)])
        self._turned = asyncio.Event()
        self._heading = asyncio.Lock()

    @property
    def id(self) -> str:
        """The batch's id."""
        return self.head.id

    @property
    def sends(self) -> bool:
        """Entries that wait may be sent now."""
        return self.head.state is BatchState.RUNNING and not self.ending and not self.held

    @property
    def sentence(self) -> str:
        """What it waits for now."""
        return " ".join(dict.fromkeys(self.says.values())) or self.head.sentence

    def indexes(self, state: EntryState, account: str = "") -> list[int]:
        """The entries in that state, of one account where it is named."""
        return [
            one.index for one in self.entries if one.state is state and account in ("", one.account)
        ]

    def turn(self) -> None:
        """Wake whoever waits: something is different now."""
        self._turned.set()
        self._turned = asyncio.Event()

    async def turned(self, within: float | None = None) -> None:
        """Wait until the next `turn`, or so many of the clock's seconds."""
        turned = self._turned
        if within is None:
            await turned.wait()
            return
        waits = [
            asyncio.ensure_future(turned.wait()),
            asyncio.ensure_future(self._clock.sleep(within)),
        ]
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for one in waits:
                one.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await asyncio.gather(*waits, return_exceptions=True)

    async def change(self, index: int, **changes: Any) -> None:
        """Change one entry."""
        await self.change_all({index: changes})

    async def change_all(self, changes: Mapping[int, Mapping[str, Any]]) -> None:
        """Change entries, in one transaction."""
        changed = [self._changed(index, fields) for index, fields in changes.items()]
        await self._store.save(self.id, changed)
        for one in changed:
            self.entries[one.index] = one

    async def set_head(
        self, entries: Iterable[int] = (), fields: Mapping[str, Any] | None = None, /,
        *, unfinished: bool = True, **changes: Any,
    ) -> None:  # fmt: skip
        """Change the head, and with it `fields` of these entries; `unfinished` as in the store."""
        async with self._heading:
            self._rev += 1
            head = replace(self.head, rev=self._rev, **changes)
            changed = [self._changed(index, fields or {}) for index in entries]
            head = replace(head, rev=self._rev)
            await self._store.save_head(head, changed, unfinished=unfinished)
            self.head = head
            for one in changed:
                self.entries[one.index] = one
        self.turn()

    async def revise(self, learnt: Mapping[int, Learnt]) -> int:
        """Change verdicts by what was learnt, written into the audit log before; how many are
        loud. The caller holds `judging`.
        """
        known = {
            index: one
            for index, one in learnt.items()
            if _may(self.entries[index].verdict, one.verdict)
        }
        if not known:
            return 0
        now = self._clock.millis()
        await self._audit.write_all(
            [self.line(index, "revised", one.verdict.value, {"sentence": one.sentence})
             for index, one in known.items()]
        )  # fmt: skip
        await self.change_all(
            {
                index: {
                    "verdict": one.verdict, "sentence": one.sentence, "advice": one.advice,
                    "revised_at": now, "loud": one.loud,
                }
                for index, one in known.items()
            }
        )  # fmt: skip
        loud = sum(one.loud for one in known.values())
        if loud:
            await self.set_head(revised=self.head.revised + loud)
        self.turn()
        return loud

    async def write(self, index: int, stage: str, verdict: str, told: Mapping[str, Any]) -> None:
        """Write a line about an entry into the audit log."""
        await self._audit.write(self.line(index, stage, verdict, told))

    async def note(self, what: str, told: Mapping[str, Any]) -> None:
        """Write a line about the batch as a whole into the audit log."""
        await self._audit.write(self._line("", what, "noted", "", told))

    def line(self, index: int, stage: str, verdict: str, told: Mapping[str, Any]) -> AuditLine:
        """A line of the audit log about an entry; `told` is masked already."""
        entry = self.entries[index]
        line = self._line(
            entry.account, entry.operation, stage, verdict,
            {**told, "entry": index + 1, "target": masked_words(entry.target)},
        )  # fmt: skip
        return replace(line, about=tuple(self.values[index].get("about", (entry.target,))))

    def _line(
        self, account: str, operation: str, stage: str, verdict: str, told: Mapping[str, Any]
    ) -> AuditLine:
        return AuditLine(
            at=self._clock.millis(), action=self.id, who=self.head.who, account=account,
            operation=operation, stage=stage, verdict=verdict,
            told={**told, "reason": self.head.reason} if self.head.reason else dict(told),
        )  # fmt: skip

    def _changed(self, index: int, fields: Mapping[str, Any]) -> BatchEntry:
        self._rev += 1
        return replace(self.entries[index], rev=self._rev, **fields)


def _may(before: Verdict | None, after: Verdict) -> bool:
    return before is not None and before.may_become(after)
