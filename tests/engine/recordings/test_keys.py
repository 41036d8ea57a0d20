"""Where the key of the recordings is: keyring, passphrase, or nowhere; never on the disk."""

from pathlib import Path

import pytest
from pydantic import SecretStr

from dialwatch.calls.errors import BadInput
from dialwatch.credentials import Kept, KeyringSecrets, MemorySecrets, Secrets
from dialwatch.engine.recordings import keys
from dialwatch.engine.recordings.keys import PASSPHRASE, key_place


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """The cost is the bench's to pay."""
    monkeypatch.setattr(keys, "_COST", 2)


def passphrase(folder: Path, text: str = "correct horse battery", mode: int = 0o600) -> Path:
    folder.mkdir(exist_ok=True)
    file = folder / PASSPHRASE
    file.write_text(text)
    file.chmod(mode)
    return folder


def written_in(folder: Path) -> set[Path]:
    return {path for path in folder.rglob("*") if path.is_file()}


async def test_a_passphrase_gives_the_same_key_each_time_and_none_is_written(tmp_path: Path):
    place = key_place(tmp_path / "profile", passphrase(tmp_path / "secrets"))
    first, again = await place.key(), await place.key()
    assert first.secret is not None
    assert (len(first.secret), first.secret) == (32, again.secret)
    assert str(tmp_path / "secrets" / PASSPHRASE) in first.sentence
    assert repr(first.secret) not in repr(first)
    files = written_in(tmp_path)
    assert files == {tmp_path / "secrets" / PASSPHRASE, tmp_path / "profile/recordings/salt"}
    assert all(first.secret not in path.read_bytes() for path in files)
    assert all(path.stat().st_mode & 0o77 == 0 for path in files)
    other = key_place(tmp_path / "other", passphrase(tmp_path / "secrets"))
    assert (await other.key()).secret != first.secret, "each profile has its own salt"


async def test_another_key_opens_nothing_of_the_old_one(tmp_path: Path):
    place = key_place(tmp_path / "profile", passphrase(tmp_path / "secrets"))
    before = await place.key()
    assert (await place.renew()).secret not in (None, before.secret)


@pytest.mark.parametrize(
    ("text", "mode", "words"),
    [
        ("correct horse battery", 0o640, "can be read by others"),
        ("pass 12", 0o600, "too short"),
        ("", 0o600, "too short"),
    ],
)
async def test_a_passphrase_that_protects_nothing_is_none(
    tmp_path: Path, text: str, mode: int, words: str
):
    place = key_place(tmp_path / "profile", passphrase(tmp_path / "secrets", text, mode))
    key = await place.key()
    assert key.secret is None
    assert key.sentence.startswith("Recordings are held in memory until the engine ends.")
    assert words in key.sentence
    assert text not in key.sentence or not text


async def test_without_a_passphrase_it_is_said_what_to_do(tmp_path: Path):
    key = await key_place(tmp_path / "profile", tmp_path).key()
    assert key.secret is None
    assert (
        f"Write a passphrase of 8 characters or more into {tmp_path / PASSPHRASE}" in key.sentence
    )


async def test_a_passphrase_that_cannot_be_read(tmp_path: Path):
    (tmp_path / PASSPHRASE).mkdir(mode=0o700)
    assert "cannot be read" in (await key_place(tmp_path / "profile", tmp_path).key()).sentence
    (tmp_path / "in the way").touch()
    place = key_place(tmp_path / "in the way", passphrase(tmp_path / "secrets"))
    assert "cannot be used" in (await place.key()).sentence


async def test_a_keyring_keeps_it(tmp_path: Path):
    held = MemorySecrets()
    place = key_place(tmp_path, None, lambda _profile: held)
    first = await place.key()
    assert first.secret is not None
    assert "keyring" in first.sentence
    assert (await key_place(tmp_path, None, lambda _profile: held).key()).secret == first.secret
    assert (await place.renew()).secret not in (None, first.secret)
    assert not written_in(tmp_path)


async def test_a_keyring_that_holds_something_else(tmp_path: Path):
    for told in ("zz", "00" * 31):
        held = MemorySecrets()
        await held.write("_recordings", {"key": SecretStr(told)})
        key = await key_place(tmp_path, None, lambda _profile, held=held: held).key()
        assert key.secret is None
        assert "something else" in key.sentence


class Locked:
    async def read(self, account: str) -> Secrets | None:
        raise BadInput("The system's keyring does not answer.")

    async def write(self, account: str, secrets: Secrets) -> Kept:
        raise AssertionError("never got so far")

    async def forget(self, account: str) -> None:
        raise BadInput("The system's keyring does not answer.")


class Lossy:
    """Says that it kept something, and did not."""

    def get_password(self, service: str, username: str) -> str | None:
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        pass

    def delete_password(self, service: str, username: str) -> None:
        pass


async def test_without_a_keyring_nothing_reaches_the_disk(tmp_path: Path):
    place = key_place(tmp_path, None, lambda _profile: Locked())
    for key in (await place.key(), await place.renew()):
        assert key.secret is None
        assert "does not answer" in key.sentence
    place = key_place(tmp_path, None, lambda profile: KeyringSecrets(Lossy(), profile))
    key = await place.key()
    assert (key.secret, "did not keep" in key.sentence) == (None, True)
    assert not written_in(tmp_path)
