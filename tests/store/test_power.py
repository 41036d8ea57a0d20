"""Row 2 of the reliability table: the power fails at any write; nothing acknowledged is lost."""

import asyncio
import random
import shutil
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path

import apsw
import pytest
from tests.store.power_cut import PowerDisk, power_disk
from tests.support.lengths import examples

from dialwatch.calls.push import PushState
from dialwatch.clock import SystemClock
from dialwatch.store.inbox import Arrival, Inbox, Settled
from dialwatch.store.inbox_file import open_inbox
from dialwatch.store.opening import set_up

CUTS = examples(100, 2_000)
A_ROUND = 50
"""Cuts of one inbox's life."""


def arrival(body: bytes) -> Arrival:
    return Arrival(
        account="acme",
        kind="call",
        received=SystemClock().millis(),
        source="192.0.2.7",
        headers={},
        digest=blake2b(body, digest_size=16).digest(),
        size=len(body),
        body=body,
    )


@dataclass
class Life:
    """An inbox at work on a disk whose power fails again and again."""

    folder: Path
    disk: PowerDisk
    chance: random.Random
    acknowledged: set[bytes] = field(default_factory=set)
    """Digests: written in the inbox's own thread, as its callers are told."""
    cuts: list[tuple[Path, frozenset[bytes]]] = field(default_factory=list)
    """What was found after each, and what had been acknowledged before."""

    def happened(self) -> None:
        if len(self.cuts) < A_ROUND and self.chance.random() < 0.03:
            found = self.folder / f"cut-{len(self.cuts)}"
            acknowledged = frozenset(self.acknowledged)
            self.disk.cut(found, self.chance)
            self.cuts.append((found, acknowledged))

    async def go_on(self, inbox: Inbox) -> None:
        """Pushes come, some again, several at once; some are read meanwhile."""
        bodies = [self.chance.randbytes(self.chance.randint(50, 9_000)) for _ in range(6)]
        futures = [self.put(inbox, body) for body in (*bodies, self.chance.choice(bodies))]
        await asyncio.gather(*futures)
        if self.chance.random() < 0.3:
            waiting = (await inbox.waiting())[:4]
            settled = [Settled(id=one.id, state=PushState.DONE) for one in waiting]
            await inbox.settle(settled, sum(one.size for one in waiting))

    def put(self, inbox: Inbox, body: bytes) -> "asyncio.Future[tuple[int, int]]":
        pushed = arrival(body)
        done = inbox.put(pushed)
        done.add_done_callback(lambda _: self.acknowledged.add(pushed.digest))
        return done


async def lived(folder: Path, disk: PowerDisk, seed: int, synchronous: str) -> Life:
    inbox = Inbox(folder / "inbox.db", SystemClock(), vfs=disk.name)
    await inbox.open()
    life = Life(folder, disk, random.Random(seed))
    connection = inbox._open_writer._connection
    # Often enough that the power also fails while the log is copied into the file.
    set_up(connection, "wal_autocheckpoint = 120", f"synchronous = {synchronous}")
    await life.go_on(inbox)
    disk.happened = life.happened
    while len(life.cuts) < A_ROUND:
        await life.go_on(inbox)
    disk.happened = lambda: None
    await inbox.close()
    return life


def lost(found: Path, acknowledged: frozenset[bytes]) -> frozenset[bytes]:
    """The acknowledged pushes that are not in what the power cut left; all others are whole."""
    connection, notice = open_inbox(found / "inbox.db", SystemClock())
    try:
        assert notice == "", "it is not damaged"
        assert connection.execute("PRAGMA integrity_check").get == "ok"
        rows = connection.execute("SELECT digest, body, size FROM push").fetchall()
    finally:
        connection.close()
    for digest, body, size in rows:
        assert isinstance(body, bytes)
        assert (blake2b(body, digest_size=16).digest(), len(body)) == (digest, size)
    return acknowledged - {digest for digest, _, _ in rows}  # type: ignore[misc]


async def cuts_that_lose(tmp_path: Path, synchronous: str) -> tuple[int, int]:
    """How many of the cuts lost something acknowledged, and how many cuts there were."""
    losing = total = 0
    with power_disk() as disk:
        for seed in range(CUTS // A_ROUND):
            folder = tmp_path / str(seed)
            folder.mkdir()
            disk.files.clear()
            life = await lived(folder, disk, seed, synchronous)
            assert len(life.acknowledged) > 50
            losing += sum(bool(lost(found, before)) for found, before in life.cuts)
            total += len(life.cuts)
            shutil.rmtree(folder)
    return losing, total


async def test_the_power_fails_and_nothing_acknowledged_is_lost(tmp_path: Path):
    assert await cuts_that_lose(tmp_path, "FULL") == (0, CUTS)


async def test_the_same_without_a_sync_for_each_push_loses_some(tmp_path: Path):
    """The control: the simulated disk does lose what was not synced."""
    losing, total = await cuts_that_lose(tmp_path, "NORMAL")
    assert losing > total / 2


def test_what_was_synced_stays_and_the_rest_may_not(tmp_path: Path):
    with power_disk() as disk:
        connection = apsw.Connection(str(tmp_path / "a.db"), vfs=disk.name)
        connection.execute("CREATE TABLE t (x); INSERT INTO t VALUES (1)")
        connection.execute("BEGIN IMMEDIATE; INSERT INTO t VALUES (2)")
        disk.cut(tmp_path / "cut", random.Random(1))
        connection.close()
        found = apsw.Connection(str(tmp_path / "cut" / "a.db"))
        assert found.execute("SELECT x FROM t").fetchall() == [(1,)]
        found.close()


@pytest.mark.parametrize("seed", range(3))
def test_a_file_is_torn_at_sectors(tmp_path: Path, seed: int):
    with power_disk() as disk:
        connection = apsw.Connection(str(tmp_path / "a.db"), vfs=disk.name)
        connection.execute("PRAGMA synchronous = OFF; CREATE TABLE t (x)")
        connection.execute("INSERT INTO t VALUES (zeroblob(100000))")
        held = disk.files["a.db"]
        whole = bytes((tmp_path / "a.db").read_bytes())
        cut = held.after_cut(random.Random(seed))
        sectors = {cut[at : at + 512] for at in range(0, len(cut), 512)}
        assert sectors <= {whole[at : at + 512] for at in range(0, len(whole), 512)} | {bytes(512)}
        connection.close()
