"""Gives kept recordings out, to be heard: the log of actions says so before."""

import asyncio
import contextlib
import time
from collections.abc import Callable

from dialwatch.calls.audit_line import AuditLine
from dialwatch.calls.errors import BadInput, StoreError
from dialwatch.calls.number import masked
from dialwatch.calls.recording import AudioKind, Opened, RecordingState
from dialwatch.clock import Clock
from dialwatch.engine.recordings.means import spot_of
from dialwatch.engine.recordings.shelf import Shelf
from dialwatch.sound.loudness import gain_of
from dialwatch.store.audit import Audit
from dialwatch.store.journal import Journal
from dialwatch.store.recordings import HeldRecording, RecordingStore
from dialwatch.store.values import CallRow

__all__ = ["DAMAGED", "Listening"]

DAMAGED = "The kept copy is damaged; fetch it again."
_FOR = 600.0
"""Real seconds for which an opening holds."""
_LARGEST_PIECE = 4 * 1024 * 1024


class Listening:
    """What is open is remembered for ten minutes after its last use."""

    def __init__(
        self,
        journal: Journal,
        store: RecordingStore,
        shelf: Shelf,
        *,
        audit: Audit,
        clock: Clock,
        who: Callable[[], str],
    ) -> None:
        self._journal = journal
        self._store = store
        self._shelf = shelf
        self._audit = audit
        self._clock = clock
        self._who = who
        self._open: dict[int, tuple[str, float]] = {}
        """Call → its file, and when it was last used."""

    async def open(self, call: int) -> Opened:
        """Open a kept recording, to be heard. Raises BadInput, StoreError."""
        row = await self._row(call)
        held = await self.sound(call)
        cache = await self._shelf.cache()
        await self.write_down("recording_listen", [row])
        await self._store.change([spot_of(row)], heard=self._clock.millis())
        self._use(call, held)
        source, key = cache.source(held.name)
        on_disk = isinstance(source, str)
        return Opened(
            call=call,
            kind=held.kind or AudioKind.WAV,
            size=held.size or 0,
            path=source if isinstance(source, str) else "",
            key=key.hex() if on_disk else "",
            gain=gain_of(held.facts.loudness if held.facts else 0.0),
        )

    async def sound(self, call: int) -> HeldRecording:
        """A kept recording whose file can be opened. Raises BadInput where it is not kept, or is
        damaged: then it counts as kept no longer."""
        held = await self._store.held(call)
        if held is None or held.state is not RecordingState.KEPT:
            raise BadInput("This recording is not kept here. Fetch it first.")
        cache = await self._shelf.cache()

        def opens() -> None:
            with contextlib.closing(cache.read(held.name)):
                pass

        try:
            await asyncio.to_thread(opens)
        except StoreError:
            await self.lost(held)
            raise BadInput(DAMAGED) from None
        return held

    async def lost(self, held: HeldRecording) -> None:
        """A kept file cannot be read any more: it has to be fetched again."""
        cache = await self._shelf.cache()
        await asyncio.to_thread(cache.drop, held.name)
        await self._store.lose([held.name], DAMAGED)

    async def piece(self, call: int, offset: int, length: int) -> bytes:
        """A part of one that was opened and is held in memory. Raises BadInput, StoreError."""
        self._forget()
        if call not in self._open:
            raise BadInput("This recording is not open. Open it first.")
        held = await self.sound(call)
        self._use(call, held)
        return await self.read(held, offset, length)

    async def read(self, held: HeldRecording, offset: int, length: int) -> bytes:
        """A part of a kept file, at most 4 MiB. Raises StoreError."""
        cache = await self._shelf.cache()

        def read() -> bytes:
            with contextlib.closing(cache.read(held.name)) as file:
                file.seek(offset)
                return file.read(min(length, _LARGEST_PIECE)) or b""

        return await asyncio.to_thread(read)

    def holds(self, name: str) -> bool:
        """A file of that name was opened, or used, within the last ten minutes."""
        self._forget()
        return any(name == one for one, _ in self._open.values())

    def _use(self, call: int, held: HeldRecording) -> None:
        self._open[call] = held.name, time.monotonic()

    def _forget(self) -> None:
        now = time.monotonic()
        self._open = {call: one for call, one in self._open.items() if now - one[1] < _FOR}

    async def write_down(self, operation: str, rows: list[CallRow], **told: object) -> None:
        """A line for each of these calls, all or none. Raises StoreError."""
        lines = [
            AuditLine(
                at=self._clock.millis(),
                action="",
                who=self._who(),
                account=row.account,
                operation=operation,
                stage="noted",
                told={"number": masked(row.number), "call": row.id, **told},
                about=tuple(one for one in (row.number, row.call_id) if one),
            )
            for row in rows
        ]
        await self._audit.write_all(lines)

    async def _row(self, call: int) -> CallRow:
        row = await self._journal.call_raw(call)
        if row is None:
            raise BadInput("There is no such call.")
        return row
