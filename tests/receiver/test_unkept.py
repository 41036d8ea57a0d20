"""Row 3 of the reliability table: nothing is acknowledged that is not on the disk."""

import asyncio
import errno
from pathlib import Path

import apsw
import pytest
from tests.receiver.test_app import airudder, path
from tests.store.failing_disk import failing_disk
from tests.support.lengths import examples
from tests.support.pushing import Desk, Reply, door, receiving

from dialwatch.calls.errors import StoreError, StoreFull
from dialwatch.calls.platform import Platform
from dialwatch.store.inbox import Spool

WRITES = examples(20, 200)
PAD = b" " * (300 << 10)


def calls():
    return [door(airudder(), Platform.AIRUDDER, "call")]


class Sender:
    """Sends bodies, each another, and remembers which were acknowledged."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.sent = 0
        self.taken: set[bytes] = set()

    async def send(self, pad: bytes = b"") -> Reply:
        self.sent += 1
        body = b'{"task_id": "t%d"}%b' % (self.sent, pad)
        reply = await self.desk.post(path("call"), body)
        if reply.status == 200:
            self.taken.add(body.strip())
        return reply

    async def send_until_refused(self) -> Reply:
        while True:
            replies = await asyncio.gather(*(self.send() for _ in range(3)))
            for reply in replies:
                if reply.status != 200:
                    return reply


def held(folder: Path) -> set[bytes]:
    """What the inbox holds, read by other means than its own."""
    connection = apsw.Connection(str(folder / "inbox.db"))
    assert connection.execute("PRAGMA integrity_check").get == "ok"
    rows = connection.execute("SELECT body, spool FROM push").fetchall()
    connection.close()
    return {
        (body or (folder / "spool" / str(spool)).read_bytes()).strip()  # type: ignore[union-attr]
        for body, spool in rows
    }


@pytest.mark.parametrize("syncs_alone", [False, True])
@pytest.mark.parametrize(
    ("fault", "error"),
    [(apsw.FullError, StoreFull), (apsw.IOError, StoreError), (apsw.BusyError, StoreError)],
)
async def test_a_disk_that_fails_at_any_write(
    tmp_path: Path, fault: type[apsw.Error], error: type[Exception], syncs_alone: bool
):
    with failing_disk() as disk:
        disk.fault, disk.syncs_alone = fault, syncs_alone
        async with receiving(tmp_path, calls(), vfs=disk.name) as desk:
            sender = Sender(desk)
            for writes in range(WRITES + 1):
                told = len(desk.unkept)
                disk.writes_left = writes
                reply = await sender.send_until_refused()
                assert (reply.status, reply.headers["retry-after"]) == (503, "60")
                assert reply.body == b""
                assert (await sender.send(PAD)).status == 503, "a long one neither"
                assert len(desk.unkept) > told, "it is said at once"
                disk.writes_left = None
                assert (await sender.send()).status == 200, "it goes on by itself"
                assert (await sender.send(PAD)).status == 200
            assert all(isinstance(one, error) for one in desk.unkept)
            assert len(list((tmp_path / "spool").iterdir())) == WRITES + 1, "no stray file"
            # What failed may be there all the same: then it comes again, and is no news.
            rows = await desk.inbox.rows(limit=10**6)
            assert desk.inbox.waiting_bytes <= sum(row.size for row in rows)
    assert sender.taken <= held(tmp_path)
    assert len(sender.taken) > WRITES


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO, errno.EDQUOT, errno.EROFS])
@pytest.mark.parametrize("step", ["begin", "sync"])
async def test_a_long_body_whose_file_cannot_be_made_durable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, step: str
):
    def fails(*_: object) -> None:
        raise OSError(number, "made to fail")

    async with receiving(tmp_path, calls()) as desk:
        sender = Sender(desk)
        with monkeypatch.context() as patch:
            patch.setattr(Spool, step, fails)
            reply = await sender.send(PAD)
            assert (reply.status, reply.headers["retry-after"]) == (503, "60")
            assert (await sender.send()).status == 200, "short ones need no file"
        assert (await sender.send(PAD)).status == 200
        assert [type(one) for one in desk.unkept] == [OSError]
        assert len(list((tmp_path / "spool").iterdir())) == 1
    assert held(tmp_path) == sender.taken
