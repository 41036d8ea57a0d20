"""Row 21: no keyring, one that writes plain text, one that changed: no key reaches the disk."""

import json
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as Failing
from keyring.backends.null import Keyring as Forgetting
from pydantic import SecretStr

from dialwatch.calls.errors import BadInput
from dialwatch.calls.platform import Platform
from dialwatch.credentials import Credentials, KeyringSecrets, MemorySecrets, SystemKeyring

KEYS = {"app_key": SecretStr("k3y-canary"), "app_secret": SecretStr("s3cret-canary")}


class Sound(KeyringBackend):
    """Keeps what it is given, in memory."""

    priority = 5.0  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.held: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.held[service, username]


class PlainText(Sound):
    """Like those of the package keyrings.alt: a file that everybody can read."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path

    def set_password(self, service: str, username: str, password: str) -> None:
        super().set_password(service, username, password)
        self.path.write_text(json.dumps({username: password}))


PlainText.__module__ = "keyrings.alt.file"


class Chain(Sound):
    """Several keyrings behind one face."""

    def __init__(self, *backends: KeyringBackend) -> None:
        super().__init__()
        self.backends = list(backends)


@pytest.fixture(autouse=True)
def _as_it_was() -> Iterator[None]:
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


def credentials(folder: Path) -> Credentials:
    ring = KeyringSecrets(SystemKeyring(), folder, patience=5.0)
    return Credentials(ring, MemorySecrets())


def on_disk(folder: Path) -> str:
    return " ".join(path.read_text() for path in folder.rglob("*") if path.is_file())


def unsound(folder: Path) -> list[KeyringBackend]:
    plain = PlainText(folder / "keys")
    return [Failing(), Forgetting(), plain, Chain(plain), Chain()]


@pytest.mark.parametrize("which", range(5))
async def test_without_a_sound_keyring_nothing_is_written(tmp_path: Path, which: int) -> None:
    keyring.set_keyring(unsound(tmp_path)[which])
    here = credentials(tmp_path)
    kept = await here.write("jakarta", KEYS)
    assert not kept.lasting
    assert "until the engine ends" in kept.sentence
    found = await here.read("jakarta", Platform.AIRUDDER)
    assert found["app_key"].get_secret_value() == "k3y-canary"
    assert "canary" not in on_disk(tmp_path)


async def test_of_a_chain_the_sound_one_is_taken(tmp_path: Path) -> None:
    sound = Sound()
    keyring.set_keyring(Chain(PlainText(tmp_path / "keys"), sound))
    assert (await credentials(tmp_path).write("jakarta", KEYS)).lasting
    assert sound.held
    assert "canary" not in on_disk(tmp_path)


async def test_a_keyring_that_was_changed_has_no_keys_and_says_so(tmp_path: Path) -> None:
    keyring.set_keyring(Sound())
    assert (await credentials(tmp_path).write("jakarta", KEYS)).lasting
    keyring.set_keyring(Sound())
    with pytest.raises(BadInput, match="no keys for this account"):
        await credentials(tmp_path).read("jakarta", Platform.AIRUDDER)
