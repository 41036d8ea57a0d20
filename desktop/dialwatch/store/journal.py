"""The journal: everything that the platforms told us, in order, on disk."""

from collections.abc import AsyncIterator, Mapping, Sequence
from pathlib import Path

from dialwatch.calls.account import CampaignRow
from dialwatch.calls.call import CallSeen
from dialwatch.calls.campaign import CampaignSeen
from dialwatch.calls.packed import Block
from dialwatch.calls.platform import Platform
from dialwatch.clock import Clock
from dialwatch.store.values import CallRow, CampaignUpdate, Counts, Opened, Recorded

__all__ = ["Follower", "Journal"]


class Follower:
    """Waits for the journal to grow. Use it as a context manager; made by `Journal.subscribe`."""

    def __enter__(self) -> "Follower":
        raise NotImplementedError

    def __exit__(self, *exc: object) -> None:
        raise NotImplementedError

    async def grown(self, after: int) -> int:
        """The journal's `last_seq`, as soon as it is above `after`."""
        raise NotImplementedError


class Journal:
    """Append-only record of observations and the current row of each call. One per profile.

    All writes go through one thread and are durable when their coroutine returns; reads go
    through another. Every method may raise StoreError; StoreFull when the disk is full, after
    which the same journal goes on as soon as there is space.
    """

    def __init__(self, path: Path, clock: Clock, *, vfs: str | None = None) -> None:
        self.path = path

    async def open(self) -> Opened:
        """Open or create the file, migrating an older one after a backup of it.

        A damaged file is moved aside and said so in `Opened.notice`. Raises StoreTooNew, the
        file untouched, when a newer program wrote it; StoreError when it cannot be used.
        """
        raise NotImplementedError

    async def close(self) -> None:
        """Finish what was accepted, seal, and close. May be called twice."""
        raise NotImplementedError

    @property
    def journal_id(self) -> str:
        """Changes when the file was replaced."""
        raise NotImplementedError

    @property
    def last_seq(self) -> int:
        """The sequence number of the latest durable change; 0 at first."""
        raise NotImplementedError

    @property
    def calls(self) -> int:
        """Number of calls; they are numbered densely from 1."""
        raise NotImplementedError

    async def set_account(
        self, account: str, platform: Platform, *, has_line: bool = True, has_robot: bool = True
    ) -> None:
        """Say what an account is, before anything of it is recorded. Repeats cost nothing.

        `has_line` and `has_robot` are False where the platform never tells them.
        """
        raise NotImplementedError

    async def record(
        self,
        calls: Sequence[CallSeen] = (),
        campaigns: Sequence[CampaignSeen] = (),
        updates: Sequence[CampaignUpdate] = (),
    ) -> Recorded:
        """Merge observations into the journal; durable when it returns.

        Campaigns go first and updates last, at most 500 rows a transaction. A call of a
        campaign that is not known yet makes that campaign. Calls that are observed again as
        they are known write nothing. Everything here may safely be repeated after an error.
        """
        raise NotImplementedError

    async def campaigns(self, since: int = 0) -> list[CampaignRow]:
        """The campaigns that changed after `since`, in the order of their ids."""
        raise NotImplementedError

    async def robots(self) -> dict[str, str]:
        """Names of robots by the platform's id."""
        raise NotImplementedError

    async def set_robots(self, account: str, names: Mapping[str, str]) -> None:
        """Keep the names of an account's robots; those not named stay as they are."""
        raise NotImplementedError

    async def changes(self, since: int, limit: int = 500) -> tuple[Block, int, bool]:
        """At most `limit` calls that changed after `since`, in the order of their change.

        With them the sequence number to go on from, and whether there are more.
        """
        raise NotImplementedError

    def snapshot(self) -> "Snapshot":
        """All calls as they are, for a window that has none."""
        raise NotImplementedError

    async def call_raw(self, call: int) -> CallRow | None:
        """Everything about one call, by the journal's number of it; None: there is none."""
        raise NotImplementedError

    async def counts(self) -> Counts:
        """How much there is."""
        raise NotImplementedError

    async def state(self, key: str) -> object:
        """The JSON value kept under `key`, None if there is none."""
        raise NotImplementedError

    async def set_state(self, key: str, value: object) -> None:
        """Keep a small JSON value; None forgets it."""
        raise NotImplementedError

    def subscribe(self) -> Follower:
        """A waiter for growth, for each reader of the feed its own."""
        raise NotImplementedError

    async def seal(self) -> int:
        """Pack all unsealed calls into segments now; the number of segments written.

        It happens by itself when a segment is full, when nothing comes in, and at the end.
        """
        raise NotImplementedError


class Snapshot:
    """All calls: `async for packed in snapshot`, after `await snapshot.begin()`.

    Later blocks replace calls of earlier ones. Afterwards go on with `changes(since=seq)`.
    """

    seq: int
    calls: int

    async def begin(self) -> "Snapshot":
        """Fix what belongs to it: `seq` and `calls` are known from here on."""
        raise NotImplementedError

    def __aiter__(self) -> AsyncIterator[bytes]:
        raise NotImplementedError
