"""Row 15 of the reliability table, its short form: who sends badly is cut off or refused, and who
sends well is served meanwhile."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import httptools
import pytest
from tests.receiver.test_app import CALL, doors, path
from tests.support.lengths import examples
from tests.support.pushing import Desk, parsed, receiving

from dialwatch.receiver import wire

PATIENCE = 0.6
"""Seconds, in place of ten."""
CROWD = examples(40, 500)
HANG = 10.0

HEAD = f"POST {path('call')} HTTP/1.1\r\nHost: x\r\n".encode()


@asynccontextmanager
async def impatient(folder: Path, patch: pytest.MonkeyPatch) -> AsyncIterator[Desk]:
    async with receiving(folder, doors()) as desk:
        patch.setattr(wire, "PATIENCE", PATIENCE)  # read for each connection
        yield desk


@asynccontextmanager
async def connection(
    desk: Desk,
) -> AsyncIterator[tuple[asyncio.StreamReader, asyncio.StreamWriter]]:
    reader, writer = await asyncio.open_connection("127.0.0.1", desk.port)
    try:
        yield reader, writer
    finally:
        writer.close()


async def sent(desk: Desk, *parts: bytes, every: float = 0.0) -> tuple[bytes, float]:
    """Send these, slowly; what was answered before the end, and how long it took to come."""
    began = time.monotonic()
    async with connection(desk) as (reader, writer):

        async def sending() -> None:
            for part in parts:
                writer.write(part)
                await writer.drain()
                await asyncio.sleep(every)

        task = asyncio.create_task(sending(), name="sending")
        try:
            answer = await asyncio.wait_for(reader.read(), HANG)
        except ConnectionError:
            answer = b""
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    return answer, time.monotonic() - began


async def served_meanwhile(desk: Desk, others: Awaitable[object]) -> None:
    """A valid sender hears 200, soon, as long as the others are at it."""
    task = asyncio.ensure_future(others)
    served = 0
    while not task.done() or not served:
        began = time.monotonic()
        answer = await desk.post(path("call"), b'{"task_id": "t%d"}' % served)
        assert answer.status == 200
        assert time.monotonic() - began < HANG / 2
        served += 1
        await asyncio.sleep(0.01)
    await task


SLOW: dict[str, tuple[bytes, ...]] = {
    "nothing": (),
    "half a line": (b"POST /pu",),
    "half of the headers": (HEAD + b"X-A: ",),
    "headers by the byte": tuple(bytes([byte]) for byte in HEAD + b"X-A: " + b"a" * 500),
    "headers without an end": (HEAD, *[b"X-A: a\r\n"] * 500),
    "no body": (HEAD + b"Content-Length: 100\r\n\r\n",),
    "a body by the byte": (HEAD + b"Content-Length: 1000\r\n\r\n", *[b"x"] * 500),
    "pieces by the byte": (HEAD + b"Transfer-Encoding: chunked\r\n\r\n", *[b"1\r\nx\r\n"] * 500),
    "blank lines": (b"\r\n",) * 500,
}


@pytest.mark.parametrize("slow", SLOW)
async def test_who_is_slow_is_cut_off(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, slow: str):
    async with impatient(tmp_path, monkeypatch) as desk:
        crowd = [sent(desk, *SLOW[slow], every=0.02) for _ in range(CROWD)]
        ends = asyncio.gather(*crowd)
        await served_meanwhile(desk, ends)
        for answer, took in ends.result():
            assert answer == b""
            assert took < PATIENCE + 3.0
        assert {row.kind for row in await desk.inbox.rows()} == {"call"}
        assert all(row.size < 20 for row in await desk.inbox.rows()), "of the valid sender alone"


async def sent_on(desk: Desk, first: bytes, rest: bytes) -> bytes:
    """Send the rest again and again until the connection is cut; the status that was answered."""
    async with connection(desk) as (reader, writer):
        writer.write(first)
        ends = time.monotonic() + HANG
        try:
            while time.monotonic() < ends:
                writer.write(rest)
                await writer.drain()
                await asyncio.sleep(0.001)
        except ConnectionError:
            with suppress(ConnectionError):
                return (await reader.read())[9:12]
            return b""
    pytest.fail("it was never cut off")


async def test_who_sends_on_and_on_is_cut_off(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Fast enough to earn more and more time, but for nothing."""
    chunked = b"Transfer-Encoding: chunked\r\n\r\n"
    piece = b"4000\r\n" + b"x" * 0x4000 + b"\r\n"
    endless: dict[str, Callable[[], tuple[bytes, bytes]]] = {
        "headers": lambda: (HEAD, b"X-A: " + b"a" * 16_000 + b"\r\n"),
        "one header": lambda: (HEAD + b"X-A: ", b"a" * 16_000),
        "a line": lambda: (b"POST /", b"a" * 16_000),
        "blank lines": lambda: (b"", b"\r\n" * 8_000),
        "marks of a piece": lambda: (HEAD + chunked + b"5;", b"a" * 16_000),
        "trailers": lambda: (HEAD + chunked + b"0\r\n", b"X-A: " + b"a" * 16_000 + b"\r\n"),
        "tiny pieces": lambda: (HEAD + chunked, b"1\r\nx\r\n" * 3_000),
        "after a refusal": lambda: (b"POST /nowhere HTTP/1.1\r\nHost: x\r\n" + chunked, piece),
    }
    async with impatient(tmp_path, monkeypatch) as desk:
        for what, made in endless.items():
            first, rest = made()
            began = time.monotonic()
            assert await sent_on(desk, first, rest) in (b"", b"404", b"400"), what
            assert time.monotonic() - began < HANG, what
        assert (await desk.post(path("call"), CALL)).status == 200
        assert len(await desk.inbox.rows()) == 1


BODY = b'{"task_id": "smuggled"}'
INSIDE = b"POST " + path("result").encode() + b" HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}"
LENGTH = b"Content-Length: %d\r\n" % len(BODY)
SMUGGLED = {
    "length and pieces": LENGTH + b"Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + INSIDE,
    "pieces and length": b"Transfer-Encoding: chunked\r\n" + LENGTH + b"\r\n0\r\n\r\n" + INSIDE,
    "two lengths": b"Content-Length: 0\r\n" + LENGTH + b"\r\n" + BODY,
    "two lengths in one": b"Content-Length: 23, 0\r\n\r\n" + BODY,
    "the same length twice": LENGTH + LENGTH + b"\r\n" + BODY,
    "a signed length": b"Content-Length: +23\r\n\r\n" + BODY,
    "a negative length": b"Content-Length: -1\r\n\r\n" + BODY,
    "a length in hexadecimal": b"Content-Length: 0x17\r\n\r\n" + BODY,
    "a huge length": b"Content-Length: " + b"9" * 40 + b"\r\n\r\n" + BODY,
    "a length of other digits": b"Content-Length: \xb2\r\n\r\n" + BODY,
    "an unknown encoding": b"Transfer-Encoding: xchunked\r\n\r\n" + BODY,
    "two encodings": b"Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n" + INSIDE,
    "a blank before the colon": b"Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n" + INSIDE,
    "a folded header": b"X: y\r\n Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + INSIDE,
    "a nul in a header": b"X: y\0z\r\n" + LENGTH + b"\r\n" + BODY,
    "a bad piece": b"Transfer-Encoding: chunked\r\n\r\nzz\r\n" + BODY,
    "a huge piece": b"Transfer-Encoding: chunked\r\n\r\n" + b"f" * 17 + b"\r\n" + BODY,
    "a piece with a sign": b"Transfer-Encoding: chunked\r\n\r\n-1\r\n" + BODY,
    "bare line ends": b"Transfer-Encoding: chunked\n\n0\n\n" + INSIDE,
}


@pytest.mark.parametrize("what", SMUGGLED)
async def test_what_can_be_read_in_two_ways_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, what: str
):
    async with impatient(tmp_path, monkeypatch) as desk:
        answer, took = await sent(desk, HEAD + SMUGGLED[what])
        assert took < PATIENCE + 3.0
        assert not answer or answer.startswith(b"HTTP/1.1 400 ")
        assert answer.count(b"HTTP/1.1") <= 1
        assert await desk.inbox.rows() == [], "neither the outer nor the inner request"
        assert (await desk.post(path("call"), CALL)).status == 200


@pytest.mark.parametrize(
    "line",
    [
        b"POST %b HTTP/3.0",
        b"POST\t%b\tHTTP/1.1",
        b"BREW %b HTTP/1.1",
        b"PRI * HTTP/2.0\r\n\r\nSM",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"CONNECT example.test:443 HTTP/1.1",
        b"POST /push/\xff%b HTTP/1.1",
    ],
)
async def test_what_is_no_request_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, line: bytes
):
    start = line.replace(b"%b", path("call").encode())
    async with impatient(tmp_path, monkeypatch) as desk:
        answer, _ = await sent(desk, start + b"\r\nHost: x\r\n" + LENGTH + b"\r\n" + BODY)
        assert answer[9:12] in (b"", b"400", b"404")
        assert await desk.inbox.rows() == []


async def test_pushes_in_a_row_are_answered_in_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    async with impatient(tmp_path, monkeypatch) as desk:
        one = HEAD + LENGTH + b"\r\n"
        bodies = [b'{"task_id": "number-%d"}' % n for n in range(3)]
        assert {len(body) for body in bodies} == {len(BODY)}
        wire_ = b"".join(one + body for body in bodies)
        nowhere = b"POST /nowhere HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n"
        answer, _ = await sent(desk, wire_ + nowhere + one + BODY)
        codes = [part[:3] for part in answer.split(b"HTTP/1.1 ")[1:]]
        assert codes == [b"200", b"200", b"200", b"404", b"200"]
        assert len(await desk.inbox.rows()) == 4
        answer, _ = await sent(desk, one + BODY + b"garbage\r\n\r\n")
        assert answer.count(b"HTTP/1.1 200") <= 1


async def test_a_connection_that_is_used_again_has_the_same_patience_for_each(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    async with impatient(tmp_path, monkeypatch) as desk, connection(desk) as (reader, writer):
        for n in range(4):
            body = b'{"task_id": "number-%d"}' % n
            head = HEAD + b"Content-Length: %d\r\n\r\n" % len(body)
            for part in (head[:10], head[10:], body):
                writer.write(part)
                await asyncio.sleep(PATIENCE / 6)
            answer = await asyncio.wait_for(reader.readuntil(b"{}"), HANG)
            assert parsed(answer).status == 200
        assert await asyncio.wait_for(reader.read(), HANG) == b"", "and is closed when it rests"


async def test_an_offer_to_speak_otherwise_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    async with impatient(tmp_path, monkeypatch) as desk:
        for offer in (b"h2c", b"websocket"):
            more = b"Connection: Upgrade\r\nUpgrade: " + offer + b"\r\n"
            answer, _ = await sent(desk, HEAD + more + LENGTH + b"\r\n" + BODY)
            assert answer.startswith(b"HTTP/1.1 200 ")
        [row] = await desk.inbox.rows()
        assert (row.size, row.copies) == (len(BODY), 2)
        offer = b"Connection: Upgrade\r\nUpgrade: h2c\r\n"
        for rest in (b"Transfer-Encoding: chunked\r\n\r\nzz\r\n", b"\r\n\0\0\0\0", b"\r\n"):
            answer, _ = await sent(desk, HEAD + offer + rest)
            assert answer.startswith((b"HTTP/1.1 400 ", b"HTTP/1.1 200 "))
        many = HEAD + offer + b"Content-Length: 2\r\n\r\n{}"
        answer, _ = await sent(desk, many * 50)
        assert answer.count(b"HTTP/1.1 200 ") == 50


async def test_an_offer_that_the_method_itself_makes_ends_the_reading(tmp_path: Path):
    class Parser:
        def feed_data(self, _: bytes) -> None:
            raise httptools.HttpParserUpgrade(0)

    async with receiving(tmp_path, doors()) as desk:
        config, state = wire.configured(desk.receiver)
        one = wire.PushProtocol(config=config, server_state=state, app_state={})
        one.parser = Parser()
        one._parse(b"CONNECT")
