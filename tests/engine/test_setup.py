"""A connection is tested before anything is kept: one plain result, and nothing private in it."""

import json
from email.utils import formatdate
from functools import partial
from pathlib import Path
from time import time

import pytest
from pydantic import SecretStr
from tests.support.little_setup import LittleSetup, an_account
from tests.support.scripted_server import ScriptedServer, answer, json_answer

from dialwatch.calls.platform import Platform
from dialwatch.clock import SystemClock
from dialwatch.credentials import Credentials, MemorySecrets
from dialwatch.engine.accounts import AccountDraft
from dialwatch.engine.refused_keys import RefusedKeys
from dialwatch.sealed_keys import SealedKeys
from dialwatch.settings import AccountSettings

KEYS = {"app_key": "k3y-canary-41", "app_secret": "s3cret-canary-42"}
TOKEN = json_answer({"code": 200, "data": {"token": "t0ken-canary"}})


@pytest.fixture
def little(tmp_path: Path) -> LittleSetup:
    return LittleSetup(tmp_path)


def a_draft(url: str, **told: object) -> dict[str, object]:
    usual = {"name": "Jakarta", "platform": "airudder", "zone": "Asia/Jakarta", "keys": KEYS}
    return {**usual, "base_url": url, "simulated": True, **told}


def late() -> str:
    """A Date header three minutes ahead of ours."""
    return formatdate(time() + 180, usegmt=True)


HTML = partial(answer, b"<html><body>Log in</body></html>", content_type="text/html")
"""Answers are made when the test runs: their date is the moment's."""


@pytest.mark.parametrize(
    ("said", "verdict", "cause"),
    [
        pytest.param(partial(answer, status=404), "address", "NotFound", id="404"),
        pytest.param(HTML, "address", "WebPage", id="a web page"),
        pytest.param(partial(answer, status=401), "keys", "AccessRefused", id="401"),
        pytest.param(partial(answer, status=403), "forbidden", "Refused", id="403"),
        pytest.param(partial(answer, b"{}", status=500), "trouble", "VendorError", id="500"),
        pytest.param(
            lambda: answer(status=401, date=late()), "clock", "AccessRefused", id="401 and late"
        ),
        pytest.param(
            lambda: answer(b"{}", status=500, date=late()),
            "clock",
            "VendorError",
            id="500 and late",
        ),
        pytest.param(
            lambda: answer(status=404, date=late()), "address", "NotFound", id="404 and late"
        ),
    ],
)
async def test_what_a_test_comes_to(little, said, verdict, cause):
    async with ScriptedServer(said()) as server:
        status, told = await little.ask("POST", "setup/test", a_draft(server.url))
    assert (status, told["verdict"], told["cause"]) == (200, verdict, cause)
    assert not told["works"]
    if verdict == "clock":
        assert 170 < told["skew"] < 190
    text = json.dumps(told)
    assert not any(secret in text for secret in KEYS.values())
    assert little.book.loaded.settings.account == ()


async def test_an_address_where_nobody_listens(little):
    async with ScriptedServer(answer()) as server:
        url = server.url
    _, told = await little.ask("POST", "setup/test", a_draft(url))
    assert (told["verdict"], told["cause"]) == ("address", "Unreachable")


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"base_url": "http://api.example.com"}, "must begin with https"),
        ({"zone": "Nowhere"}, "no time zone"),
        ({"keys": {"app_key": "k3y-canary-41"}}, "lacks its app secret"),
        ({"keys": {**KEYS, "app_secret": "s3cret\x00canary"}}, "characters that no key has"),
        ({"later": 1}, "does not fit"),
    ],
)
async def test_a_draft_that_does_not_fit_is_refused_without_its_keys(little, wrong, words):
    draft = {**a_draft("https://api.example.com", simulated=False), **wrong}
    status, told = await little.ask("POST", "setup/test", draft)
    assert status == 400
    assert words in told["error"]
    assert "canary" not in told["error"]


async def test_what_there_is_to_choose(little):
    _, told = await little.ask("GET", "setup")
    assert {one["id"]: one["keys"] for one in told["platforms"]} == {
        "airudder": ["app_key", "app_secret"],
        "blu": ["app_id", "app_key"],
        "huawei": ["app_key", "app_secret"],
    }
    assert all(
        url.startswith("https://") for one in told["platforms"] for url in one["sites"].values()
    )
    _, told = await little.ask("GET", "setup/places")
    assert [place["kind"] for place in told["places"]] == ["files"]


async def test_other_keys_are_tested_and_kept_for_an_account_that_is_there(tmp_path):
    async with ScriptedServer(answer(status=401)) as server:
        little = LittleSetup(tmp_path, an_account(base_url=server.url, simulated=True))
        _, told = await little.ask("POST", "accounts/jakarta/keys/test", {"keys": KEYS})
    assert told["verdict"] == "keys"
    _, told = await little.ask("POST", "accounts/jakarta/keys", {"keys": KEYS, "keep": ""})
    assert told["lasting"]
    found = await little.book.secrets(little.book.account("jakarta"))
    assert {name: key.get_secret_value() for name, key in found.items()} == KEYS


async def test_a_passphrase_opens_the_keys_and_their_accounts_are_asked(tmp_path):
    def begun(*accounts: AccountSettings) -> LittleSetup:
        sealed = SealedKeys(tmp_path / "keys.sealed", 2**4)
        return LittleSetup(
            tmp_path, *accounts, credentials=Credentials(MemorySecrets(), None, sealed)
        )

    first = begun(an_account(), an_account("mexico", platform="blu"))
    told = {"keys": KEYS, "keep": "passphrase"}
    status, _ = await first.ask("POST", "accounts/jakarta/keys", told)
    assert status == 400  # before there is a passphrase
    given = {"passphrase": "three grey herons"}
    assert (await first.ask("POST", "keys/unlock", given))[1] == {"locked": False, "accounts": 0}
    status, kept = await first.ask("POST", "accounts/jakarta/keys", told)
    assert (status, kept["lasting"]) == (200, True)
    assert ("jakarta", "keys", []) in first.noted

    again = begun()
    assert (await again.ask("GET", "keys"))[1] == {"locked": True, "accounts": 1}
    status, refused = await again.ask("POST", "keys/unlock", {"passphrase": "something else"})
    assert (status, again.done) == (400, [])
    assert "something else" not in refused["error"]
    assert (await again.ask("POST", "keys/unlock", given))[1]["locked"] is False
    assert again.done == ["reconnect jakarta"]


@pytest.mark.parametrize(
    ("path", "body", "words"),
    [
        ("setup/test", [], "does not fit"),
        ("keys/unlock", {"passphrase": "x"}, "kept in files"),
        ("keys/unlock", {}, "must be a text"),
        ("keys/unlock", [], "as an object"),
        ("accounts/jakarta/keys", {"keys": {"app_key": 1}}, "names with texts"),
        ("accounts/jakarta/keys", {"keys": KEYS, "keep": "pocket"}, "no such place"),
        ("accounts/nobody/keys", {"keys": KEYS}, "no account"),
        ("accounts/jakarta/keys", {"keys": {"app_key": "x"}}, "app_secret is missing"),
    ],
)
async def test_what_is_no_question_is_refused(tmp_path, path, body, words):
    little = LittleSetup(tmp_path, an_account())
    status, told = await little.ask("POST", path, body)
    assert status == 400
    assert words in told["error"]


def test_huawei_is_not_asked_a_third_time_unless_the_user_insists():
    """More failures lock the computer's address (vendors/huawei.md 2)."""
    refused = RefusedKeys(SystemClock())

    def draft(secret: str, platform: Platform = Platform.HUAWEI) -> AccountDraft:
        keys = {"app_key": SecretStr("k"), "app_secret": SecretStr(secret)}
        return AccountDraft(name="x", platform=platform, zone="UTC", keys=keys)

    for _ in range(2):
        assert not refused.holds(draft("a"))
        refused.heard(draft("a"), refused=True)
    assert refused.holds(draft("a"))
    assert not refused.holds(draft("a"))  # told once, and asked again all the same
    assert not refused.holds(draft("b"))
    refused.heard(draft("a"), refused=False)
    assert not refused.holds(draft("a"))
    for _ in range(3):
        refused.heard(draft("a", Platform.BLU), refused=True)
    assert not refused.holds(draft("a", Platform.BLU))
