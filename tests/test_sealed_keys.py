"""Keys under a passphrase: nobody reads them without it, and nothing of ours is overwritten."""

import json
import os
import stat

import pytest
from pydantic import SecretStr

from dialwatch.calls.errors import BadInput
from dialwatch.sealed_keys import FILE, KeysLocked, SealedKeys, SealedState

COST = 2**4
KEYS = {"app_key": SecretStr("k3y-canary"), "app_secret": SecretStr("s3cret-canary")}
PASSPHRASE = SecretStr("three grey herons")


@pytest.fixture
def path(tmp_path):
    return tmp_path / FILE


async def kept(path) -> None:
    keys = SealedKeys(path, COST)
    await keys.unlock(PASSPHRASE)
    await keys.write("jakarta", KEYS)


async def test_what_is_kept_comes_back_with_the_passphrase_alone(path):
    await kept(path)
    again = SealedKeys(path, COST)
    assert again.state is SealedState.LOCKED
    assert again.holds("jakarta")
    assert not again.holds("mexico")
    for asked in (again.read("jakarta"), again.write("mexico", KEYS), again.forget("jakarta")):
        with pytest.raises(KeysLocked, match="Unlock keys"):
            await asked
    with pytest.raises(BadInput, match="not the passphrase"):
        await again.unlock(SecretStr("three grey heroes"))
    assert again.state is SealedState.LOCKED

    await again.unlock(PASSPHRASE)
    assert await again.read("jakarta") == KEYS
    assert await again.read("mexico") is None
    await again.forget("jakarta")
    assert SealedKeys(path).accounts == ()


async def test_nothing_secret_stands_in_the_file_and_only_its_owner_reads_it(path):
    await kept(path)
    text = path.read_text()
    for secret in ("k3y-canary", "s3cret-canary", "herons"):
        assert secret not in text
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


async def test_a_short_passphrase_makes_no_file(path):
    keys = SealedKeys(path, COST)
    assert keys.state is SealedState.NEW
    with pytest.raises(BadInput, match="8 characters"):
        await keys.unlock(SecretStr(" heron "))
    assert not path.exists()


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"format": "something else"}, "damaged"),
        ({"version": 2}, "newer Dialwatch"),
        ({"cost": 3}, "damaged"),
        ({"cost": 2**30}, "damaged"),
        ({"salt": None}, "damaged"),
        ({"nonce": "AAAA"}, "damaged"),
    ],
)
async def test_a_file_that_is_not_ours_is_left_as_it_is(path, changed, words):
    await kept(path)
    path.write_text(json.dumps({**json.loads(path.read_text()), **changed}))
    before = path.read_bytes()
    keys = SealedKeys(path, COST)
    assert keys.state is SealedState.BROKEN
    assert keys.accounts == ()
    with pytest.raises(BadInput, match=words):
        await keys.unlock(PASSPHRASE)
    assert path.read_bytes() == before


async def test_what_stands_in_the_clear_cannot_be_changed_unnoticed(path):
    await kept(path)
    path.write_text(json.dumps({**json.loads(path.read_text()), "accounts": ["mexico"]}))
    with pytest.raises(BadInput, match="not the passphrase"):
        await SealedKeys(path, COST).unlock(PASSPHRASE)


async def test_no_json_and_no_file_at_all(path):
    path.write_bytes(b"\x00")
    assert SealedKeys(path).state is SealedState.BROKEN
    path.unlink()
    path.mkdir()
    assert SealedKeys(path).state is SealedState.BROKEN


async def test_keys_that_cannot_be_written_are_not_held_either(path, tmp_path, monkeypatch):
    await kept(path)
    keys = SealedKeys(path, COST)
    await keys.unlock(PASSPHRASE)

    def full(*_told: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("dialwatch.sealed_keys.write_private", full)
    with pytest.raises(BadInput, match="No space left"):
        await keys.write("mexico", KEYS)
    assert await keys.read("mexico") is None
