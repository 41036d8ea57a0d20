"""Keys that were out of reach at the start: a test of the account looks for them again."""

from pathlib import Path

from pydantic import SecretStr
from tests.support.little_setup import an_account
from tests.support.planted import opened
from tests.support.scripted_server import ScriptedServer, answer

from dialwatch.clock import SystemClock
from dialwatch.credentials import PlaceKind
from dialwatch.settings import SettingsFile

KEYS = {"app_key": SecretStr("k3y-canary"), "app_secret": SecretStr("s3cret-canary")}


async def test_an_account_without_keys_is_connected_once_they_are_there(
    tmp_path: Path, monkeypatch
):
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
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
