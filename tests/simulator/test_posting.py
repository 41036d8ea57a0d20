"""Posting over real sockets: kept connections, and answers as servers give them."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from tests.support.receiver import Receiver
from tests.support.scripted_server import ScriptedServer

from dialwatch.simulator.posting import Answer, Poster


@pytest.fixture
async def poster() -> AsyncIterator[Poster]:
    one = Poster(keeps=True)
    yield one
    one.close()


async def keep_three(poster: Poster, receiver: Receiver) -> None:
    """Three connections, kept."""
    posts = (poster.post(receiver.url("first"), {}, b"{}") for _ in range(3))
    await asyncio.gather(*posts)
    assert len({one.connection for one in receiver.received}) == 3
    receiver.received.clear()


async def test_what_is_hung_up_on_is_sent_once_more_and_not_by_every_kept_connection(
    poster: Poster, receiver: Receiver
):
    await keep_three(poster, receiver)

    def hang_up(_: object) -> tuple[int, bytes]:
        raise ConnectionResetError

    receiver.answerer = hang_up
    with pytest.raises((OSError, EOFError)):
        await poster.post(receiver.url("second"), {}, b"{}")
    kept, fresh = receiver.received
    assert kept.connection in (1, 2, 3)
    assert fresh.connection == 4


async def test_a_receiver_that_hangs_up_on_the_kept_connection_alone_has_not_failed(
    poster: Poster, receiver: Receiver
):
    await keep_three(poster, receiver)

    def answer_on_new_ones(one: object) -> tuple[int, bytes]:
        if len(receiver.received) == 1:
            raise ConnectionResetError
        return 200, b"{}"

    receiver.answerer = answer_on_new_ones
    assert await poster.post(receiver.url("second"), {}, b"{}") == Answer(200, b"{}")


async def test_what_is_known_to_be_closed_is_not_used(poster: Poster, receiver: Receiver):
    await keep_three(poster, receiver)
    receiver.hang_up()
    for _ in range(3):
        assert (await poster.post(receiver.url("second"), {}, b"{}")).status == 200
    assert {one.connection for one in receiver.received} == {4}


async def test_half_an_answer_on_a_kept_connection_is_a_failure(poster: Poster):
    taken = 0

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal taken
        for answer in (b"HTTP/1.1 200 X\r\ncontent-length: 2\r\n\r\n{}", b"HTTP/1.1 200 X\r\n"):
            await reader.readuntil(b"\r\n\r\n{}")
            taken += 1
            writer.write(answer)
        writer.close()

    async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
        url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/x"
        assert (await poster.post(url, {}, b"{}")).status == 200
        with pytest.raises(EOFError):
            await poster.post(url, {}, b"{}")
        assert taken == 2


@pytest.mark.parametrize("status", [204, 304])
async def test_an_answer_that_cannot_have_a_body_ends_with_its_head(poster: Poster, status: int):
    async def act(writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 %d X\r\nserver: y\r\n\r\n" % status)
        await asyncio.Event().wait()  # the connection stays open

    async with ScriptedServer(act) as server, asyncio.timeout(2):
        assert await poster.post(server.url + "/x", {}, b"{}") == Answer(status, b"")


async def test_an_answer_without_a_length_is_read_to_its_end(poster: Poster):
    body = b'{"code":0,"message":"Cancel call"}'

    async def act(writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 X\r\nconnection: close\r\n\r\n")
        for byte in body:
            writer.write(bytes([byte]))
            await writer.drain()
            await asyncio.sleep(0)

    async with ScriptedServer(act) as server:
        assert await poster.post(server.url + "/x", {}, b"{}") == Answer(200, body)


async def test_an_answer_without_an_end_is_a_failure(poster: Poster):
    async def act(writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 X\r\n\r\n")
        while True:
            writer.write(b"x" * 65_536)
            await writer.drain()

    async with ScriptedServer(act) as server, asyncio.timeout(5):
        with pytest.raises(ValueError, match="too long"):
            await poster.post(server.url + "/x", {}, b"{}")
