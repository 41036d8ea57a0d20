"""An answer that may be a file: the sink has it, or it is told as any other answer."""

import asyncio
import gzip
import random
from datetime import UTC, datetime

import pytest
from tests.support.scripted_server import ScriptedServer, answer, hang_up, json_answer
from tests.support.stepped import SteppedClock

from dialwatch.calls.errors import CutOff, Refused, StoreFull, TimedOut, TooLarge, Unreachable
from dialwatch.net import Operation, Transport
from dialwatch.net import transport as transport_module

ASK = Operation(name="recording", path="/case", connect=0.5, read=5.0, whole=0.5)
SOUND = b"RIFF" + bytes(range(256)) * 400


class Sink:
    def __init__(self, fails: Exception | None = None) -> None:
        self.content = bytearray()
        self.totals: list[int | None] = []
        self.fails = fails

    def begin(self, *, total: int | None) -> None:
        self.totals.append(total)
        self.content.clear()

    def write(self, piece: bytes) -> None:
        if self.fails is not None:
            raise self.fails
        self.content += piece


def transport_to(url: str) -> Transport:
    transport = Transport(
        url,
        clock=SteppedClock(datetime(2026, 11, 21, tzinfo=UTC)),
        name="Account",
        simulated=True,
        dice=random.Random(1),
    )
    for _ in range(100):  # repeats are paid for
        transport._budget.earn()
    return transport


async def test_a_file_goes_to_the_sink():
    async with ScriptedServer(answer(SOUND)) as server, transport_to(server.url) as transport:
        sink = Sink()
        told = await transport.stream(ASK, sink, headers=lambda: {"X-Key": "k"}, params={"a": 1})
        assert (told.taken, told.body, told.status) == (True, b"", 200)
        assert (bytes(sink.content), sink.totals) == (SOUND, [len(SOUND)])
        assert server.asked[0].headers["accept-encoding"] == "identity"
        assert (server.asked[0].headers["x-key"], server.asked[0].query) == ("k", {"a": "1"})
        assert transport.traffic.bytes == len(SOUND)


@pytest.mark.parametrize(
    ("told", "body"),
    [
        (json_answer({"url": "x"}), b'{"url": "x"}'),
        (answer(b" \n[1]"), b" \n[1]"),
        (answer(b"<html>log in</html>"), b"<html>log in</html>"),
        (answer(b"RIFF", status=422), b"RIFF"),
        (answer(b""), b""),
        (answer(b"  "), b"  "),
        (answer(gzip.compress(b"RIFF" * 9), content_encoding="gzip"), b"RIFF" * 9),
    ],
)
async def test_anything_else_is_told(told: bytes, body: bytes):
    async with ScriptedServer(told) as server, transport_to(server.url) as transport:
        sink = Sink()
        got = await transport.stream(ASK, sink, takes=frozenset({422}))
        assert (got.taken, got.body) == (False, body)
        assert sink.totals == []


async def test_what_is_told_is_short():
    async with (
        ScriptedServer(answer(b"{" + b" " * (1 << 20))) as server,
        transport_to(server.url) as transport,
    ):
        with pytest.raises(TooLarge):
            await transport.stream(ASK, Sink())


async def test_a_refusal_is_one():
    async with ScriptedServer(answer(status=403)) as server, transport_to(server.url) as transport:
        with pytest.raises(Refused):
            await transport.stream(ASK, Sink())


async def test_what_began_to_come_is_not_asked_for_again_here():
    begins = answer(SOUND, content_length="999999")
    async with ScriptedServer(begins) as server, transport_to(server.url) as transport:
        sink = Sink()
        with pytest.raises(CutOff):
            await transport.stream(ASK, sink)
        assert (bytes(sink.content), len(server.asked)) == (SOUND, 1)


async def test_before_anything_came_it_is_asked_for_again():
    async with (
        ScriptedServer(hang_up, answer(SOUND)) as server,
        transport_to(server.url) as transport,
    ):
        sink = Sink()
        assert (await transport.stream(ASK, sink)).taken
        assert bytes(sink.content) == SOUND
    async with ScriptedServer(hang_up) as server, transport_to(server.url) as transport:
        with pytest.raises(Unreachable):
            await transport.stream(ASK, Sink())


@pytest.mark.parametrize("fails", [TooLarge("no more of it"), StoreFull("the disk is full")])
async def test_what_the_sink_refuses_is_said_as_it_says_it(fails: Exception):
    async with ScriptedServer(answer(SOUND)) as server, transport_to(server.url) as transport:
        with pytest.raises(type(fails)) as failed:
            await transport.stream(ASK, Sink(fails))
        assert (failed.value, len(server.asked)) == (fails, 1)


async def test_it_may_take_long_but_not_stand_still(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(transport_module, "_PATIENCE", 0.3)

    async def slowly(writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 X\r\ncontent-length: 12288\r\n\r\n")
        for _ in range(6):
            writer.write(b"R" * 2048)
            await writer.drain()
            await asyncio.sleep(0.1)

    async def stands(writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 X\r\ncontent-length: 12288\r\n\r\n" + b"R" * 2048)
        await writer.drain()
        await asyncio.Event().wait()

    async with ScriptedServer(slowly) as server, transport_to(server.url) as transport:
        sink = Sink()
        assert (await transport.stream(ASK, sink)).taken
        assert len(sink.content) == 12288
    async with ScriptedServer(stands) as server, transport_to(server.url) as transport:
        with pytest.raises(TimedOut):
            await transport.stream(ASK, Sink())
