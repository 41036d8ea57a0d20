"""All settings in one place: what does not fit is said by name, and nothing is half kept."""

import tomllib
from pathlib import Path

import pytest
from tests.support.little_setup import LittleSetup, an_account

from dialwatch.settings import Settings


@pytest.fixture
def little(tmp_path: Path) -> LittleSetup:
    return LittleSetup(tmp_path, an_account(), an_account("mexico", platform="blu"))


async def test_everything_is_told_and_no_key(little):
    _, told = await little.ask("GET", "settings")
    assert set(told["settings"]) == set(Settings.model_fields) - {"account"}
    assert told["accounts"][0] == {
        "id": "jakarta",
        "platform": "airudder",
        "simulated": False,
        "name": "Jakarta",
        "base_url": "https://api.example.com",
        "zone": "Asia/Jakarta",
        "ca_file": None,
    }
    assert not told["newer"]


async def test_what_changed_is_kept_noted_and_in_effect(little, tmp_path):
    changes = {
        "receiver": {"port": 9000},
        "acting": {"name": "Ayu"},
        "recordings": {"keep_days": 30},
        "bindings": {"ends_within": 48},
        "retention": {"calls": 0},
        "accounts": {"mexico": {"zone": "America/Mexico_City", "name": "Mexico City"}},
    }
    status, told = await little.ask("POST", "settings", changes)
    assert (status, told["faults"]) == (200, {})
    assert told["settings"]["receiver"]["port"] == 9000
    assert sorted(little.done) == ["receiver 9000", "reconnect mexico", "recordings", "retention"]
    assert ("", "acting", {"name": ["", "Ayu"]}) in little.noted
    assert ("mexico", "account", ["name", "zone"]) in little.noted
    kept = tomllib.loads((tmp_path / "settings.toml").read_text())
    assert kept["account"][1]["name"] == "Mexico City"
    assert kept["bindings"] == {"ends_within": 48}


async def test_what_is_so_already_writes_nothing(tmp_path):
    little = LittleSetup(tmp_path)
    await little.ask("POST", "settings", {"polling": {"fast": 10}, "accounts": {}})
    assert not (tmp_path / "settings.toml").exists()


async def test_another_pace_holds_for_every_account(little):
    await little.ask("POST", "settings", {"polling": {"fast": 20}})
    assert little.done == ["reconnect jakarta", "reconnect mexico"]


async def test_what_does_not_fit_is_named_and_nothing_is_kept(little, tmp_path):
    before = (tmp_path / "settings.toml").read_text()
    changes = {
        "polling": {"fast": 1, "slow": 120},
        "receiver": {"host": "nowhere", "trusted_proxies": ["x"], "public_url": "ftp://x"},
        "retention": {"logs": 1, "audit": 100},
        "accounts": {"jakarta": {"zone": "Nowhere"}, "mexico": {"base_url": "http://x"}},
    }
    _, told = await little.ask("POST", "settings", changes)
    assert set(told["faults"]) == {
        "polling.fast",
        "receiver.host",
        "receiver.trusted_proxies",
        "receiver.public_url",
        "retention.logs",
        "accounts.jakarta.zone",
        "accounts.mexico.base_url",
    }
    assert told["faults"]["retention.logs"] == "From 2 to 400 days can be kept."
    assert told["faults"]["accounts.mexico.base_url"] == "The address must begin with https://."
    assert (tmp_path / "settings.toml").read_text() == before
    assert little.done == []


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ([], "as an object"),
        ({"later": {}}, "no settings “later”"),
        ({"polling": {"later": 1}}, "no setting “later”"),
        ({"polling": 5}, "as an object"),
        ({"accounts": {"nobody": {"name": "x"}}}, "no account “nobody”"),
        ({"accounts": {"jakarta": {"platform": "blu"}}}, "no setting “platform”"),
    ],
)
async def test_what_is_no_change_is_refused(little, told, words):
    status, answer = await little.ask("POST", "settings", told)
    assert status == 400
    assert words in answer["error"]


async def test_settings_of_a_newer_program_stay_as_they_are(tmp_path):
    text = "version = 9\n\n[polling]\nfast = 20\n"
    (tmp_path / "settings.toml").write_text(text)
    little = LittleSetup(tmp_path)
    _, told = await little.ask("GET", "settings")
    assert told["newer"]
    assert told["settings"]["polling"]["fast"] == 20
    status, answer = await little.ask("POST", "settings", {"polling": {"fast": 30}})
    assert status == 400
    assert "newer Dialwatch" in answer["error"]
    assert (tmp_path / "settings.toml").read_text() == text
