"""The addresses for pushes: private, lasting, and never replaced without a word."""

import os
import stat
from itertools import combinations
from pathlib import Path

import pytest

from dialwatch.calls.errors import BadInput
from dialwatch.engine.addresses import Addresses, base_of
from dialwatch.settings import ReceiverSettings

FILE = "push-addresses.json"
DOORS = [("jakarta", "call"), ("jakarta", "task"), ("mexico", "result"), ("", "test")]


def all_of(addresses: Addresses) -> dict[tuple[str, str], str]:
    return {door: addresses.secret(*door) for door in DOORS}


def test_they_outlive_a_restart_and_none_is_like_another(tmp_path: Path):
    made = all_of(Addresses(tmp_path))
    assert all_of(Addresses(tmp_path)) == made
    assert all(one != other for one, other in combinations(made.values(), 2))
    assert min(map(len, made.values())) >= 32, "nobody guesses them"


@pytest.mark.skipif(os.name != "posix", reason="modes of files")
def test_their_file_is_for_its_owner_alone(tmp_path: Path):
    addresses = Addresses(tmp_path)
    all_of(addresses)
    assert stat.S_IMODE((tmp_path / FILE).stat().st_mode) == 0o600
    (tmp_path / FILE).chmod(0o644)
    addresses.renew("jakarta")
    assert stat.S_IMODE((tmp_path / FILE).stat().st_mode) == 0o600


def test_new_ones_are_for_one_account_alone(tmp_path: Path):
    addresses = Addresses(tmp_path)
    before = all_of(addresses)
    addresses.renew("jakarta")
    after = all_of(addresses)
    assert {door for door in DOORS if before[door] != after[door]} == set(DOORS[:2])
    assert all_of(Addresses(tmp_path)) == after
    addresses.renew("nobody")
    assert all_of(addresses) == after


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"null",
        b"[]",
        b"\xff\xfe{\x00}\x00",
        b'{"jakarta": null}',
        b'{"jakarta": {"call": 5}}',
        b'{"jakarta": {"call": ""}}',
        b'{"jakarta": {"call": "short"}}',
        b'{"jakarta": {"call": "../../../../../../metrics"}}',
    ],
)
def test_a_file_that_cannot_be_read_is_said_and_left_as_it_is(tmp_path: Path, content: bytes):
    (tmp_path / FILE).write_bytes(content)
    addresses = Addresses(tmp_path)
    for _ in range(2):
        with pytest.raises(BadInput, match="cannot be read") as told:
            addresses.secret("jakarta", "call")
        assert str(tmp_path / FILE) in str(told.value)
        with pytest.raises(BadInput, match="cannot be read"):
            addresses.renew("jakarta")
    assert (tmp_path / FILE).read_bytes() == content


def test_an_address_that_could_not_be_kept_is_not_given_to_anybody(tmp_path: Path):
    profile = tmp_path / "profile"
    addresses = Addresses(profile)
    for _ in range(2):
        with pytest.raises(BadInput, match="cannot be written"):
            addresses.secret("jakarta", "call")
    profile.mkdir()
    made = all_of(addresses)
    held = (profile / FILE).read_bytes()

    profile.rename(tmp_path / "away")
    with pytest.raises(BadInput, match="cannot be written"):
        addresses.renew("jakarta")
    assert all_of(addresses) == made, "the old ones still hold"
    (tmp_path / "away").rename(profile)
    assert (profile / FILE).read_bytes() == held


@pytest.mark.parametrize(
    ("told", "base"),
    [
        ({}, "http://127.0.0.1:9"),
        ({"host": "::1"}, "http://[::1]:9"),
        ({"certificate": "/x/own.pem"}, "https://127.0.0.1:9"),
        ({"public_url": "https://push.example.test/in/"}, "https://push.example.test/in"),
    ],
)
def test_what_a_platform_is_given(tmp_path: Path, told: dict[str, object], base: str):
    addresses = Addresses(tmp_path)
    url = addresses.url(base_of(ReceiverSettings.model_validate(told), 9), "jakarta", "call")
    assert url == f"{base}/push/{addresses.secret('jakarta', 'call')}"
