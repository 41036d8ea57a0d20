import os
import stat
import threading

import pytest
from pydantic import SecretStr

from dialwatch.calls.errors import BadInput
from dialwatch.calls.platform import Platform
from dialwatch.credentials import (
    Credentials,
    FileSecrets,
    KeyringSecrets,
    MemorySecrets,
    PlaceKind,
)
from dialwatch.sealed_keys import SealedKeys

KEYS = {"app_key": SecretStr("k3y-canary"), "app_secret": SecretStr("s3cret-canary")}


class FakeRing:
    """A keyring that keeps, forgets, lies, raises or never answers."""

    def __init__(self, ill: str = "") -> None:
        self.held: dict[tuple[str, str], str] = {}
        self.ill = ill
        self.answers = threading.Event()

    def _suffer(self) -> None:
        if self.ill == "locked":
            self.answers.wait(30)
        if self.ill == "none":
            raise RuntimeError("No recommended backend was available: s3cret-canary")

    def get_password(self, service: str, username: str) -> str | None:
        self._suffer()
        held = self.held.get((service, username))
        return "something else" if held and self.ill == "lies" else held

    def set_password(self, service: str, username: str, password: str) -> None:
        self._suffer()
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.held[service, username]


def plain(secrets) -> dict[str, str]:
    return {name: value.get_secret_value() for name, value in secrets.items()}


@pytest.mark.parametrize("place", ["files", "keyring", "memory"])
async def test_what_is_written_is_read_back_and_forgotten(tmp_path, place):
    keep = {
        "files": FileSecrets(tmp_path / "secrets"),
        "keyring": KeyringSecrets(FakeRing(), tmp_path),
        "memory": MemorySecrets(),
    }[place]
    credentials = Credentials(keep)

    kept = await credentials.write("jakarta", KEYS)
    assert kept.lasting is (place != "memory")
    assert plain(await credentials.read("jakarta", Platform.AIRUDDER)) == plain(KEYS)

    await credentials.forget("jakarta")
    with pytest.raises(BadInput, match="no keys"):
        await credentials.read("jakarta", Platform.AIRUDDER)


@pytest.mark.skipif(os.name != "posix", reason="modes of files")
async def test_key_files_are_private_and_open_ones_refused(tmp_path):
    folder = tmp_path / "secrets"
    files = FileSecrets(folder)
    await files.write("jakarta", KEYS)
    path = folder / "jakarta.toml"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE(path.stat().st_mode) == 0o600

    for mode in (0o640, 0o604):
        path.chmod(mode)
        with pytest.raises(BadInput, match="chmod 600"):
            await files.read("jakarta")


async def test_json_files_serve_too(tmp_path):
    path = tmp_path / "jakarta.json"
    path.write_text('{"app_key": "a", "app_secret": "b"}')
    path.chmod(0o600)

    assert plain(await FileSecrets(tmp_path).read("jakarta") or {}) == {
        "app_key": "a",
        "app_secret": "b",
    }


async def test_a_key_file_that_is_none_is_said_without_its_content(tmp_path):
    path = tmp_path / "jakarta.toml"
    path.write_text("s3cret-canary")
    path.chmod(0o600)

    with pytest.raises(BadInput, match="cannot be understood") as told:
        await FileSecrets(tmp_path).read("jakarta")
    assert "canary" not in str(told.value)


async def test_an_id_never_becomes_a_path(tmp_path):
    with pytest.raises(BadInput):
        await FileSecrets(tmp_path).write("../jakarta", KEYS)


async def test_missing_keys_are_named(tmp_path):
    credentials = Credentials(MemorySecrets())
    await credentials.write("jakarta", {"app_key": SecretStr("a"), "app_secret": SecretStr(" ")})

    with pytest.raises(BadInput, match="lack app_secret"):
        await credentials.read("jakarta", Platform.AIRUDDER)


@pytest.mark.parametrize("ill", ["none", "locked", "lies"])
async def test_without_a_sound_keyring_keys_stay_in_memory_and_that_is_said(tmp_path, ill):
    ring = FakeRing(ill)
    credentials = Credentials(KeyringSecrets(ring, tmp_path, patience=0.1), MemorySecrets())

    kept = await credentials.write("jakarta", KEYS)

    assert not kept.lasting
    assert "until the engine ends" in kept.sentence
    assert plain(await credentials.read("jakarta", Platform.AIRUDDER)) == plain(KEYS)
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]
    ring.answers.set()


@pytest.mark.parametrize(("ill", "words"), [("none", "--secrets"), ("locked", "does not answer")])
async def test_a_keyring_that_fails_is_said_without_a_secret(tmp_path, ill, words):
    ring = FakeRing(ill)
    with pytest.raises(BadInput, match=words) as told:
        await KeyringSecrets(ring, tmp_path, patience=0.1).read("jakarta")
    assert "canary" not in str(told.value)
    ring.answers.set()


async def test_keys_of_two_profiles_do_not_mix(tmp_path):
    ring = FakeRing()
    await KeyringSecrets(ring, tmp_path / "one").write("jakarta", KEYS)

    assert await KeyringSecrets(ring, tmp_path / "two").read("jakarta") is None


def three_places(tmp_path, ring: FakeRing, patience: float = 10.0) -> Credentials:
    return Credentials(
        KeyringSecrets(ring, tmp_path, patience),
        MemorySecrets(),
        SealedKeys(tmp_path / "keys.sealed", 2**4),
    )


@pytest.mark.parametrize(
    ("ill", "state"), [("", "ready"), ("none", "missing"), ("lies", "missing")]
)
async def test_the_places_for_keys_are_told_the_best_first(tmp_path, ill, state):
    ring = FakeRing(ill)
    places = await three_places(tmp_path, ring).places()
    assert [(place.kind.value, place.state) for place in places] == [
        ("keyring", state),
        ("passphrase", "new"),
        ("memory", "ready"),
    ]
    assert ill == "lies" or not ring.held  # what it was tried with is gone


async def test_a_locked_keyring_is_told_from_none(tmp_path):
    ring = FakeRing("locked")
    places = await three_places(tmp_path, ring, patience=0.05).places()
    assert places[0].state == "locked"
    ring.answers.set()


async def test_files_are_the_only_place_where_they_are_named(tmp_path):
    (place,) = await Credentials.of(tmp_path, tmp_path / "keys").places()
    assert (place.kind, place.path) == (PlaceKind.FILES, str(tmp_path / "keys"))


async def test_keys_go_where_the_user_wants_them_and_leave_where_they_were(tmp_path):
    ring = FakeRing()
    credentials = three_places(tmp_path, ring)
    await credentials.sealed.unlock(SecretStr("three grey herons"))
    places = [PlaceKind.KEYRING, PlaceKind.PASSPHRASE, PlaceKind.MEMORY, PlaceKind.KEYRING]
    for place in places:
        kept = await credentials.replace("jakarta", KEYS, place)
        assert kept.place is place
        assert kept.lasting is (place is not PlaceKind.MEMORY)
        assert bool(ring.held) is (place is PlaceKind.KEYRING)
        assert credentials.sealed.holds("jakarta") is (place is PlaceKind.PASSPHRASE)
        assert plain(await credentials.read("jakarta", Platform.AIRUDDER)) == plain(KEYS)
    await credentials.forget("jakarta")
    assert not ring.held


async def test_without_a_keyring_an_open_file_comes_before_memory(tmp_path):
    credentials = three_places(tmp_path, FakeRing("none"))
    assert not (await credentials.write("jakarta", KEYS)).lasting
    await credentials.sealed.unlock(SecretStr("three grey herons"))
    assert (await credentials.write("mexico", KEYS)).place is PlaceKind.PASSPHRASE


async def test_keys_under_a_passphrase_say_so_until_it_is_given(tmp_path):
    credentials = three_places(tmp_path, FakeRing())
    await credentials.sealed.unlock(SecretStr("three grey herons"))
    await credentials.write("jakarta", KEYS, PlaceKind.PASSPHRASE)
    with pytest.raises(BadInput, match="passphrase"):
        await three_places(tmp_path, FakeRing()).read("jakarta", Platform.AIRUDDER)
    files = Credentials.of(tmp_path, tmp_path / "keys")
    with pytest.raises(BadInput, match="kept in files"):
        await files.write("jakarta", KEYS, PlaceKind.PASSPHRASE)
