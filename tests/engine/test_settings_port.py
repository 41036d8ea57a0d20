"""Settings to a file and back: no key, no number, nothing of ours lost, nothing foreign taken."""

import random
import re
import tomllib
from pathlib import Path

import pytest
from tests.support.little_setup import LittleSetup, an_account

from dialwatch.redaction import hide
from dialwatch.settings import (
    ActingSettings,
    CallRule,
    PollingSettings,
    PushSettings,
    SmsRule,
    WatchedTask,
)

WINDOW = {"theme": "dark", "zone": "Asia/Jakarta", "words": False, "geometry": "x"}
DICE = random.Random(9)
NUMBERS = [f"+62811{DICE.randrange(10**8):08d}" for _ in range(30)]
SECRETS = [f"key-{DICE.getrandbits(96):024x}" for _ in range(30)]


async def exported(little: LittleSetup) -> str:
    _, told = await little.ask("POST", "settings/export", {"window": WINDOW})
    return str(told["text"])


async def taken(little: LittleSetup, text: str, *, apply: bool = True) -> dict:
    status, told = await little.ask("POST", "settings/import", {"text": text, "apply": apply})
    assert status == 200, told
    return told


def a_full_profile(folder: Path) -> LittleSetup:
    folder.mkdir(exist_ok=True)
    little = LittleSetup(
        folder,
        an_account(
            watch=[{"id": "88120457", "entries": 600, "name": "June"}],
            labels={"label": {"1012001": "Paid"}},
            overrides={"settings": {"token_scheme": "Bearer", "probe_number": NUMBERS[0]}},
            push={"mode": "enforce", "sms": [{"called": NUMBERS[1]}]},
        ),
        an_account("mexico", platform="blu", push={"go_code": 1, "on_failure": "dial"}),
    )
    little.book.put({"polling": PollingSettings(fast=20), "acting": ActingSettings(name="Ayu")})
    return little


async def test_what_leaves_comes_in_elsewhere(tmp_path):
    here, there = a_full_profile(tmp_path / "here"), LittleSetup(tmp_path)
    told = await taken(there, await exported(here))

    settings, ours = there.book.loaded.settings, here.book.loaded.settings
    assert settings.polling == ours.polling
    assert settings.account_called("mexico") == ours.account_called("mexico")
    jakarta = settings.account_called("jakarta")
    assert jakarta.watch == ours.account_called("jakarta").watch
    assert jakarta.labels == {"label": {"1012001": "Paid"}}
    assert jakarta.overrides == {"settings": {"token_scheme": "Bearer"}}
    assert jakarta.push == PushSettings(mode="enforce")
    assert settings.acting.name == ""
    assert told["window"] == {"theme": "dark", "zone": "Asia/Jakarta", "words": False}
    assert told["keyless"] == ["jakarta", "mexico"]
    assert sorted(there.done) == ["reconnect jakarta", "reconnect mexico"]


async def test_a_preview_tells_what_would_change_and_changes_nothing(tmp_path):
    text = await exported(a_full_profile(tmp_path / "there"))
    little = LittleSetup(tmp_path, an_account(zone="Asia/Makassar"))
    told = await taken(little, text, apply=False)

    changes = {
        (one["place"], one["name"]): (one["before"], one["after"]) for one in told["changes"]
    }
    assert changes["polling", "fast"] == (10.0, 20.0)
    assert changes["accounts.jakarta", "zone"] == ("Asia/Makassar", "Asia/Jakarta")
    assert changes["accounts.jakarta", "push.mode"] == ("log", "enforce")
    assert changes["accounts.jakarta", "watch"] == ({"count": 0}, {"count": 1})
    assert [(one["id"], one["added"]) for one in told["accounts"]] == [
        ("jakarta", False),
        ("mexico", True),
    ]
    assert little.done == []
    assert little.book.loaded.settings.polling == PollingSettings()


async def test_what_an_export_leaves_out_stays_as_it_is_here(tmp_path):
    text = await exported(a_full_profile(tmp_path / "there"))
    ours = PushSettings(sms=(SmsRule(called=NUMBERS[5]),), calls=(CallRule(callee=NUMBERS[6]),))
    task = WatchedTask(id="777", name="ours")
    overrides = {"settings": {"probe_number": NUMBERS[7]}}
    little = LittleSetup(
        tmp_path, an_account(push=ours.model_dump(), watch=[task], overrides=overrides)
    )
    little.book.put({"acting": ActingSettings(name="Budi", grace=9)})
    await taken(little, text)

    settings = little.book.loaded.settings
    jakarta = settings.account_called("jakarta")
    assert (jakarta.push.sms, jakarta.push.calls) == (ours.sms, ours.calls)
    assert jakarta.push.mode == "enforce"
    assert [one.id for one in jakarta.watch] == ["777", "88120457"]
    assert jakarta.overrides["settings"] == {
        "token_scheme": "Bearer",
        "probe_number": NUMBERS[7],
    }
    assert settings.acting == ActingSettings(name="Budi")
    assert (await taken(little, text))["changes"] == []


async def test_an_account_of_another_platform_under_the_same_id_is_left_alone(tmp_path):
    text = await exported(a_full_profile(tmp_path / "there"))
    little = LittleSetup(tmp_path, an_account("mexico"))
    told = await taken(little, text)
    assert told["clashing"] == ["mexico"]
    assert little.book.account("mexico").platform == "airudder"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[[account\n", r"broken \(at line 1"),
        ("", "something else"),
        ('[[account]]\nid = "x"\n', "something else"),
        ('format = "dialwatch settings"\nversion = 2\n', "newer Dialwatch"),
        ('format = "dialwatch settings"\nversion = "1"\n', "newer Dialwatch"),
        ('format = "dialwatch settings"\nversion = 1\n[polling]\nfast = 1\n', "polling.*fast"),
        ('format = "dialwatch settings"\nversion = 1\npolling = 1\n', "does not fit"),
        ('format = "dialwatch settings"\nversion = 1\naccount = [1]\n', "account 1"),
        ("x" * 1_000_001, "too large"),
    ],
)
async def test_what_is_no_export_of_ours_is_refused_in_a_sentence(tmp_path, text, words):
    little = LittleSetup(tmp_path)
    status, told = await little.ask("POST", "settings/import", {"text": text, "apply": True})
    assert status == 400
    assert re.search(words, told["error"])
    assert little.done == []
    assert not (tmp_path / "settings.toml").exists()


async def test_an_account_that_is_named_twice_is_refused(tmp_path):
    text = await exported(LittleSetup(tmp_path, an_account()))
    twice = text + text[text.index("[[account]]") :]
    status, told = await LittleSetup(tmp_path).ask("POST", "settings/import", {"text": twice})
    assert status == 400
    assert "twice" in told["error"]


async def test_no_canary_leaves_with_the_settings(tmp_path):
    """Row 20: keys and numbers in every text of the settings, none in the file."""
    hide(*SECRETS)
    canaries = iter([one for pair in zip(NUMBERS, SECRETS, strict=True) for one in pair])
    accounts = [
        an_account(
            f"a{place}",
            name=next(canaries),
            base_url=f"https://api.example.com/{next(canaries)}",
            ca_file=f"/srv/{next(canaries)}.pem",
            watch=[{"id": "1", "name": next(canaries)}, {"id": SECRETS[-1]}],
            labels={"label": {"A": next(canaries), next(canaries): "x"}},
            dictionary=next(canaries),
            overrides={
                "settings": {
                    "probe_number": next(canaries),
                    "x": next(canaries),
                    "y": 628115550123,
                },
                "operations": {"token": {"path": f"/t/{next(canaries)}"}},
            },
            push={
                "senders": ["192.0.2.0/24"],
                "names": [next(canaries)],
                "sms": [{"x": next(canaries), "called": next(canaries)}],
                "calls": [{"callee": next(canaries), "tone": next(canaries)}],
            },
        )
        for place in range(3)
    ]
    little = LittleSetup(tmp_path, *accounts, an_account("628115550123"))
    little.book.put({"acting": ActingSettings(name=f"Ayu {next(canaries)}")})

    text = await exported(little)
    assert [one for one in (*NUMBERS, *SECRETS, "628115550123") if one in text] == []
    assert len(tomllib.loads(text)["account"]) == 3
    there = tmp_path / "there"
    there.mkdir()
    await taken(LittleSetup(there), text)
