"""How recordings are kept, and from where they may come, is set and written down."""

import pytest
from tests.engine.recordings.bench import ACCOUNT, Bench

from dialwatch.calls.errors import BadInput


async def test_settings_are_kept_and_written_down(bench: Bench):
    options = bench.recordings.options
    told = await options.change({"most_mib": 128})
    assert (told["settings"]["most_mib"], told["settings"]["keep_days"]) == (128, 90)
    assert told["cache"]["lasting"] is True
    await options.change({"most_mib": 128})
    pin = "AB:" * 31 + "AB"
    own = await options.change_account(
        ACCOUNT,
        {"hosts": ["Files.Example.com", "files.example.com"], "pins": {"f.example.com": pin}},
    )
    assert own["hosts"] == ["files.example.com"]
    assert own["pins"] == {"f.example.com": "ab" * 32}
    await options.change_account(ACCOUNT, {"hosts": ["files.example.com"]})
    assert bench.settings == [
        ("", "recordings", {"most_mib": [2048, 128]}),
        (ACCOUNT, "recordings", {"hosts": ["files.example.com"], "pins": ["f.example.com"]}),
        ("", "accounts changed", None),
    ]
    assert (await options.told())["accounts"][ACCOUNT]["hosts"] == ["files.example.com"]
    text = (bench.profile / "settings.toml").read_text(encoding="utf-8")
    assert "most_mib = 128" in text


WRONG_SETTINGS = [
    {"most_mib": 1},
    {"largest_mib": 5000},
    {"nonsense": 1},
    {"rules": [{"outcomes": ["nice"]}]},
    {"preview": True, "rules": [{"longer_than": -1}]},
    [],
]


async def test_settings_that_do_not_fit_change_nothing(bench: Bench):
    for told in WRONG_SETTINGS:
        with pytest.raises(BadInput):
            await bench.recordings.options.change(told)
    assert bench.settings == []


WRONG_HOSTS = [
    {"hosts": ["not a host"]},
    {"hosts": ["localhost"]},
    {"hosts": ["http://files.example.com"]},
    {"hosts": ["files.example.com:0"]},
    {"hosts": ["2130706433"]},
    {"hosts": ["0x7f.1"]},
    {"plain_hosts": ["a@b.example.com"]},
    {"pins": {"*.example.com": "ab" * 32}},
    {"pins": {"files.example.com": "ab"}},
    {"days": 0},
]


async def test_an_account_s_hosts_that_do_not_fit_change_nothing(bench: Bench):
    for told in WRONG_HOSTS:
        with pytest.raises(BadInput):
            await bench.recordings.options.change_account(ACCOUNT, told)
    assert bench.settings == []
