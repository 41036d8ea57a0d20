"""Gives kept recordings out, to be saved: a line in the log of actions for each, then its bytes."""

import secrets
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from dialwatch.calls.errors import BadInput, StoreError
from dialwatch.calls.recording import AudioKind
from dialwatch.engine.recordings.listening import DAMAGED, Listening
from dialwatch.store.journal import Journal
from dialwatch.store.recordings import HeldRecording
from dialwatch.store.values import CallRow

__all__ = ["Exports"]

_FOR = 600.0
"""Real seconds after its last use for which a ticket holds."""
_ENDINGS = {AudioKind.AAC: "m4a"}


@dataclass(slots=True)
class _Ticket:
    files: dict[int, HeldRecording]
    used: float


class Exports:
    """A ticket names what was written down; only that is given out."""

    def __init__(self, journal: Journal, listening: Listening) -> None:
        self._journal = journal
        self._listening = listening
        self._tickets: dict[str, _Ticket] = {}

    async def begin(self, calls: Sequence[int], *, masked: bool) -> dict[str, Any]:
        """A ticket, the files behind it, and what is left out and why.

        `masked`: the table beside the files hides numbers. Raises StoreError, with nothing given.
        """
        files: dict[int, HeldRecording] = {}
        left_out: list[tuple[int, str]] = []
        rows: list[CallRow] = []
        for call in dict.fromkeys(calls):
            row = await self._journal.call_raw(call)
            try:
                if row is None:
                    raise BadInput("There is no such call.")
                files[call] = await self._listening.sound(call)
                rows.append(row)
            except BadInput as err:
                left_out.append((call, str(err)))
        await self._listening.write_down("recording_export", rows, masked=masked)
        ticket = secrets.token_urlsafe(16)
        self._forget()
        self._tickets[ticket] = _Ticket(files, time.monotonic())
        return {
            "ticket": ticket,
            "files": [_told(call, held) for call, held in files.items()],
            "left_out": left_out,
        }

    async def piece(self, ticket: str, call: int, offset: int, length: int) -> bytes:
        """A part of one of its files. Raises BadInput, StoreError."""
        self._forget()
        known = self._tickets.get(ticket)
        if known is None or call not in known.files:
            raise BadInput("This export is over. Begin it again.")
        known.used = time.monotonic()
        held = known.files[call]
        try:
            return await self._listening.read(held, offset, length)
        except StoreError:
            await self._listening.lost(held)
            raise BadInput(DAMAGED) from None

    def holds(self, name: str) -> bool:
        """A file of that name is being saved."""
        self._forget()
        return any(
            held.name == name for one in self._tickets.values() for held in one.files.values()
        )

    def _forget(self) -> None:
        now = time.monotonic()
        for ticket in [name for name, one in self._tickets.items() if now - one.used >= _FOR]:
            del self._tickets[ticket]


def _told(call: int, held: HeldRecording) -> dict[str, Any]:
    kind = held.kind or AudioKind.WAV
    return {
        "call": call,
        "name": f"recording-{call}.{_ENDINGS.get(kind, kind.value)}",
        "size": held.size or 0,
        "kind": kind.value,
        "facts": held.facts.told() if held.facts else None,
    }
