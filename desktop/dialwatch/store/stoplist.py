"""Whom not to call: a list for each account, asked before every dial, so it is held in memory too.

A file of its own beside the journal: neither a damaged journal nor an old push takes it along.
"""

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import apsw

from dialwatch.calls.errors import StoreError
from dialwatch.clock import Clock
from dialwatch.store.failures import StoreDamaged, translated
from dialwatch.store.group_commit import GroupCommit
from dialwatch.store.opening import set_aside
from dialwatch.store.side_file import SideFile, open_side_file

__all__ = ["Stop", "StopList"]

APPLICATION = 0x4457534C
"""Marks the file as ours: DWSL."""

_VERSION = 1
_SCHEMA = f"""
CREATE TABLE stop (
    account TEXT NOT NULL,
    key TEXT NOT NULL,                  -- the form in which it is compared
    text TEXT NOT NULL,                 -- as it was given
    reason TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (account, key)
) STRICT;
PRAGMA application_id = {APPLICATION};
PRAGMA user_version = {_VERSION};
"""
_FILE = SideFile(what="stop list", application=APPLICATION, version=_VERSION, schema=_SCHEMA)
_PUT = """
INSERT INTO stop (account, key, text, reason, at) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (account, key) DO UPDATE SET text = excluded.text, reason = excluded.reason
"""
_AT_ONCE = 10_000

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Stop:
    """An entry: a number, an order, a customer's own id."""

    key: str
    """The form in which it is compared."""
    text: str
    reason: str = ""
    at: int = 0
    """When it was put on the list, UTC epoch milliseconds."""


class StopList:
    """One per profile. Its methods may raise StoreError; StoreFull when the disk is full."""

    def __init__(self, path: Path, clock: Clock) -> None:
        self.path = path
        self._clock = clock
        self._writer: GroupCommit[_Hand] | None = None
        self._held: Mapping[str, frozenset[str]] = {}
        self.mark_of: Callable[[str], str | None] = lambda _: None
        """The mark of a number that was erased: it may stand on the list in its place, so that the
        person is not called though nobody can tell any more who it is."""

    async def open(self) -> str:
        """Open or create the file. Returns what has to be said about it, or nothing."""

        def start() -> tuple[apsw.Connection, str]:
            with translated(self.path):
                self.path.parent.mkdir(parents=True, exist_ok=True)
                try:
                    return open_side_file(self.path, _FILE), ""
                except (apsw.CorruptError, apsw.NotADBError, StoreDamaged):
                    aside = set_aside(self.path, self._clock.now())
                    return open_side_file(self.path, _FILE), (
                        f"The stop list was damaged. It was set aside as {aside.name} and an empty "
                        "one begun: put whom not to call on it again."
                    )

        connection, notice = await asyncio.to_thread(start)
        self._writer = GroupCommit(connection, self.path, "stop-list", _Hand)
        self._writer.start()
        self._held = await self._do(_Hand.all)
        return notice

    async def close(self) -> None:
        """Finish what was begun. May be called twice."""
        writer, self._writer = self._writer, None
        self._held = {}
        if writer is not None:
            await asyncio.to_thread(writer.stop)

    def holds(self, account: str, keys: Iterable[str]) -> bool:
        """Whether one of these keys is on the account's list. From any thread, at once."""
        if self._writer is None:
            raise StoreError("The stop list is not open.")
        held = self._held.get(account, frozenset())
        told = list(keys)
        return any(key in held for key in told) or any(
            self.mark_of(key) in held for key in told if held
        )

    def size(self, account: str) -> int:
        """How many entries the account's list has."""
        return len(self._held.get(account, ()))

    async def add(self, account: str, stops: Sequence[Stop]) -> int:
        """Put these on the list; durable when it returns. How many were not there before."""
        now = self._clock.millis()
        before = self._held.get(account, frozenset())
        for start in range(0, len(stops), _AT_ONCE):
            part = stops[start : start + _AT_ONCE]
            await self._do(
                lambda hand, part=part: hand.put(account, part, now)  # type: ignore[misc]
            )
        after = before | {stop.key for stop in stops}
        self._held = {**self._held, account: after}
        return len(after) - len(before)

    async def remove(self, account: str, keys: Sequence[str]) -> int:
        """Take these off the list. How many were on it."""
        before = self._held.get(account, frozenset())
        await self._do(lambda hand: hand.drop(account, keys))
        after = before - set(keys)
        self._held = {**self._held, account: after}
        return len(before) - len(after)

    async def rows(self, account: str, wanted: str = "", limit: int = 500) -> list[Stop]:
        """The newest first; with `wanted`, those whose text or reason holds it."""
        return await self._do(lambda hand: hand.rows(account, wanted, limit))

    async def bare(self, work: Callable[[apsw.Connection], T]) -> T:
        """Let `work` have the connection, outside any transaction; then hold what it left."""
        if self._writer is None:
            raise StoreError("The stop list is not open.")
        done: Future[T] = self._writer.bare(work)
        result = await asyncio.wrap_future(done)
        self._held = await self._do(_Hand.all)
        return result

    async def _do(self, work: "Callable[[_Hand], T]") -> T:
        if self._writer is None:
            raise StoreError("The stop list is not open.")
        done: Future[T] = self._writer.submit(work)
        return await asyncio.wrap_future(done)


class _Hand:
    """Reads and writes in the transaction that its caller holds."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection

    def all(self) -> dict[str, frozenset[str]]:
        found: dict[str, set[str]] = {}
        for account, key in self._connection.execute("SELECT account, key FROM stop"):
            found.setdefault(str(account), set()).add(str(key))
        return {account: frozenset(keys) for account, keys in found.items()}

    def put(self, account: str, stops: Sequence[Stop], now: int) -> None:
        self._connection.executemany(
            _PUT, [(account, one.key, one.text, one.reason, now) for one in stops]
        )

    def drop(self, account: str, keys: Sequence[str]) -> None:
        self._connection.executemany(
            "DELETE FROM stop WHERE account = ? AND key = ?", [(account, key) for key in keys]
        )

    def rows(self, account: str, wanted: str, limit: int) -> list[Stop]:
        return [
            Stop(str(key), str(text), str(reason), int(at))
            for key, text, reason, at in self._connection.execute(
                "SELECT key, text, reason, at FROM stop WHERE account = ? "
                "AND (instr(lower(text), ?) OR instr(lower(reason), ?)) "
                "ORDER BY at DESC, key LIMIT ?",
                (account, wanted.lower(), wanted.lower(), limit),
            )
        ]
