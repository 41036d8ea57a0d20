import json

import pytest
from tests.support.scripted_server import ScriptedServer, answer, hang_up, json_answer

from dialwatch.calls.errors import AccessRefused, BadAnswer, BadInput, TimedOut, Unreachable
from dialwatch.calls.packed import FRAME_BLOCK, FRAME_JSON, frame
from dialwatch.net import engine_client

FRAMES = frame(FRAME_JSON, b'{"type":"head"}') + frame(FRAME_BLOCK, b"x" * 300_000)


async def test_json_goes_both_ways_with_the_token():
    async with ScriptedServer(json_answer({"ok": True}), json_answer({}, 202)) as server:
        engine = engine_client(server.port, "the-token")
        assert await engine.get_json("hello") == {"ok": True}
        assert await engine.post_json("polling", {"paused": True}) == {}
        await engine.close()
        first, second = server.asked
        assert (first.method, first.path) == ("GET", "/v1/hello")
        assert first.headers["authorization"] == "Bearer the-token"
        assert first.headers["host"] == f"127.0.0.1:{server.port}"
        assert (second.method, second.json()) == ("POST", {"paused": True})


@pytest.mark.parametrize(
    ("told", "error", "words"),
    [
        (json_answer({"error": "There is no such account."}, 404), BadInput, "no such account"),
        (json_answer({"error": "…"}, 401), AccessRefused, None),
        (answer(b"gone", 404), Exception, "404"),
        (answer(b"not json"), BadAnswer, "not JSON"),
        (hang_up, Unreachable, None),
    ],
)
async def test_refusals_in_our_own_words(told, error, words):
    async with ScriptedServer(told) as server:
        engine = engine_client(server.port, "the-token")
        with pytest.raises(error, match=words):
            await engine.delete_json("accounts/a1")
        await engine.close()


async def test_frames_come_whole_and_in_order():
    async with ScriptedServer(answer(FRAMES)) as server:
        engine = engine_client(server.port, "the-token")
        got = [one async for one in engine.frames("stream?since=0")]
        await engine.close()
        assert [(kind, len(payload)) for kind, payload in got] == [
            (FRAME_JSON, 15),
            (FRAME_BLOCK, 300_000),
        ]
        assert server.asked[0].query == {"since": "0"}


async def test_frames_cut_off_are_said():
    async with ScriptedServer(answer(FRAMES[:-1])) as server:
        engine = engine_client(server.port, "the-token")
        with pytest.raises(BadAnswer, match="cut off"):
            [one async for one in engine.frames("stream")]
        await engine.close()


async def test_frames_refused_are_said():
    async with ScriptedServer(json_answer({"error": "Use changes first."}, 409)) as server:
        engine = engine_client(server.port, "the-token")
        with pytest.raises(BadInput, match="changes first"):
            [one async for one in engine.frames("stream")]
        await engine.close()


async def test_bulk_frames_in_a_thread():
    import asyncio

    async with ScriptedServer(answer(FRAMES)) as server:
        engine = engine_client(server.port, "the-token")
        got: list[tuple[int, bytes]] = []
        await asyncio.to_thread(
            engine.fetch_frames_sync, "snapshot", lambda kind, payload: got.append((kind, payload))
        )
        await engine.close()
        assert json.loads(got[0][1]) == {"type": "head"}
        assert len(got[1][1]) == 300_000


async def test_no_engine():
    async with ScriptedServer(answer()) as server:
        port = server.port
    engine = engine_client(port, "the-token")
    with pytest.raises(Unreachable):
        await engine.get_json("hello")
    with pytest.raises(Unreachable):
        engine.fetch_frames_sync("snapshot", lambda *_: None)
    await engine.close()
    assert issubclass(TimedOut, Unreachable)
