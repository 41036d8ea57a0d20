"""Row 10: every wait for a network has an end: in all shipped contracts and in our own links."""

import asyncio
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import SecretStr
from tests.faults.support.accounts import patient
from tests.support.accounts import AnAccount
from tests.support.scripted_server import ScriptedServer, hang, trickle

from dialwatch.calls.platform import Platform
from dialwatch.clock import SystemClock
from dialwatch.credentials import KEY_NAMES
from dialwatch.net.engine import engine_client
from dialwatch.platforms.catalogue import SPECS, connect
from dialwatch.platforms.contract import shipped

CONNECT, READ, WHOLE = 5.0, 15.0, 30.0
FILE = 60.0
"""Seconds for a recording, which is a file and no record."""
HANG = 5.0
CANCEL = 1.0
"""Real seconds: ten times a tenth."""


@pytest.mark.parametrize("platform", list(Platform))
def test_every_operation_that_ships_is_bounded(platform: Platform) -> None:
    operations = shipped(platform).operations
    assert operations
    specs = SPECS[platform]
    for name, operation in operations.items():
        longest = FILE if name in specs and specs[name].reads.file else WHOLE
        assert 0 < operation.connect <= CONNECT, operation.name
        assert 0 < operation.read <= READ, operation.name
        assert 0 < operation.whole <= longest, operation.name


@pytest.fixture
def deaf() -> Iterator[str]:
    """Takes connections and never says a word, not even that it took them."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen(64)
        yield f"http://127.0.0.1:{taken.getsockname()[1]}"


def client_at(platform: Platform, url: str, read: float, whole: float):
    names = {Platform.HUAWEI: {"operations": {"axb_query": {"read": read, "whole": whole}}}}
    overrides = names.get(platform) or patient(platform, read, whole)
    secrets = {name: SecretStr(f"a-{name}") for name in KEY_NAMES[platform]}
    account = AnAccount(platform, url, overrides=overrides)
    return connect(account, secrets, SystemClock())


@pytest.mark.parametrize("platform", list(Platform))
async def test_a_platform_that_says_nothing_is_given_up(platform: Platform, deaf: str) -> None:
    client = client_at(platform, deaf, 0.2, 0.5)
    async with asyncio.timeout(HANG):
        result = await client.probe()
    await client.close()
    assert not result.ok
    assert "time" in result.sentence or "reached" in result.sentence


@pytest.mark.parametrize("platform", list(Platform))
@pytest.mark.parametrize("said", [hang, trickle(b"x")], ids=["silent", "a byte at a time"])
async def test_an_answer_that_never_ends_is_given_up(platform: Platform, said) -> None:
    async with ScriptedServer(said) as server:
        client = client_at(platform, server.url, 0.2, 0.5)
        async with asyncio.timeout(HANG):
            result = await client.probe()
        await client.close()
    assert not result.ok
    assert "time" in result.sentence


@pytest.mark.parametrize("platform", list(Platform))
async def test_the_user_may_end_any_wait(platform: Platform) -> None:
    async with ScriptedServer(hang) as server:
        client = client_at(platform, server.url, 15.0, 30.0)
        asking = asyncio.create_task(client.probe())
        await server.was_asked.wait()
        asking.cancel()
        async with asyncio.timeout(CANCEL):
            with pytest.raises(asyncio.CancelledError):
                await asking
        await client.close()


def test_the_windows_link_to_its_engine_is_bounded() -> None:
    client = engine_client(1, "a-token-of-tests")
    bounds = client._client.timeout
    waits = (bounds.connect, bounds.read, bounds.write, bounds.pool)
    assert all(wait is not None and wait <= 60.0 for wait in waits)
    asyncio.run(client.close())


def test_no_other_module_opens_a_connection() -> None:
    """`httpx` is net's alone by contract; what else could wait for a network is named here."""
    package = Path(__file__).parents[2] / "desktop" / "dialwatch"
    found = {
        str(path.relative_to(package))
        for path in package.rglob("*.py")
        for word in (
            "import http.client",
            "urllib.request",
            "asyncio.open_connection",
            "\nimport requests",
        )
        if word in path.read_text(encoding="utf-8") and "simulator" not in path.parts
    }
    assert found == {"engine/ask.py"}
