"""Keys that were out of reach at the start: a test of the account looks for them again."""

from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backends.fail import Keyring
from pydantic import SecretStr
from tests.support.little_setup import an_account
from tests.support.planted import opened
from tests.support.scripted_server import ScriptedServer, answer

from dialwatch.clock import SystemClock
from dialwatch.credentials import PlaceKind
from dialwatch.settings import SettingsFile

KEYS = {"app_key": SecretStr("k3y-canary"), "app_secret": SecretStr("s3cret-canary")}


@pytest.fixture
def no_keyring() -> Iterator[None]:
    """Whichever this computer, or a test before, has."""
    before = keyring.get_keyring()
    keyring.set_keyring(Keyring())
    yield
    keyring.set_keyring(before)


@pytest.mark.usefixtures("no_keyring")
async def test_an_account_without_keys_is_connected_once_they_are_there(tmp_path: Path):
    async with ScriptedServer(answer(status=401)) as server:
        account = an_account(base_url=server.url, simulated=True)
        SettingsFile(tmp_path / "settings.toml").add_account(account)
        async with opened(tmp_path, SystemClock()) as engine:
            told = await engine.probe("jakarta")
            assert not told.ok
            assert "keyring cannot be used" in told.sentence
            assert server.asked == []

            kept = await engine.key_desk.replace("jakarta", KEYS, PlaceKind.MEMORY)
            assert not kept.lasting
            told = await engine.probe("jakarta")
            assert "refused" in told.sentence
            assert server.asked
            await engine.monitor.close()
