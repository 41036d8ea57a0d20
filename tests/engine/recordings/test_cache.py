"""The folder of kept recordings: sealed, private, and put in order at the start."""

import os
from pathlib import Path

import pytest

from dialwatch.calls.errors import StoreError, TooLarge
from dialwatch.engine.recordings import cache as cache_module
from dialwatch.engine.recordings import memory
from dialwatch.engine.recordings.cache import Cache, CacheFolder
from dialwatch.engine.recordings.memory import MemoryCache

KEY = b"k" * 32
CANARY = b"+628110000001 canary " * 5000


def keep(cache: Cache | MemoryCache, content: bytes = CANARY) -> str:
    name = cache.name()
    writer = cache.begin(name)
    writer.write(content)
    writer.finish()
    with cache.read_draft(name) as file:
        assert file.read(9) == content[:9]
    cache.keep(name)
    return name


def whole(cache: Cache | MemoryCache, name: str) -> bytes:
    with cache.read(name) as file:
        return file.read() or b""


def test_what_is_kept_can_be_read_by_its_key_alone(tmp_path: Path):
    cache = Cache(tmp_path / "recordings", KEY)
    name = keep(cache)
    cache.put_peaks(name, b"peaks of it")
    assert (whole(cache, name), cache.peaks(name)) == (CANARY, b"peaks of it")
    path, key = cache.source(name)
    assert Path(path).stat().st_mode & 0o777 == 0o600
    assert (tmp_path / "recordings").stat().st_mode & 0o777 == 0o700
    assert key != KEY
    for file in (tmp_path / "recordings").iterdir():
        assert b"canary" not in file.read_bytes()
        assert b"peaks" not in file.read_bytes()
        assert "62811" not in file.name
    with pytest.raises(StoreError):
        Cache(tmp_path / "recordings", b"o" * 32).read(name)


def test_what_is_dropped_is_gone(tmp_path: Path):
    cache = Cache(tmp_path, KEY)
    name = keep(cache)
    cache.put_peaks(name, b"p")
    cache.drop(name)
    cache.drop(name)
    assert list(tmp_path.iterdir()) == []
    assert cache.peaks(name) is None
    with pytest.raises(StoreError):
        cache.read(name)


def test_a_draft_is_gone_on_with(tmp_path: Path):
    cache = Cache(tmp_path, KEY)
    name = cache.name()
    writer = cache.begin(name)
    writer.write(CANARY)
    writer.pause()
    again = cache.resume(name)
    assert again.size == 65_536
    again.write(CANARY[65_536:])
    again.finish()
    cache.keep(name)
    assert whole(cache, name) == CANARY


def test_at_the_start_what_has_no_row_goes_and_what_has_no_file_is_told(tmp_path: Path):
    cache = Cache(tmp_path, KEY)
    kept, strange, draft, stray = keep(cache), keep(cache), cache.name(), cache.name()
    cache.put_peaks(kept, b"p")
    cache.put_peaks(strange, b"p")
    for name in (draft, stray):
        cache.begin(name).pause()
    (tmp_path / f"{kept}.peaks.part").touch()
    (tmp_path / "salt").touch()
    (tmp_path / "notes.txt").touch()
    assert CacheFolder(tmp_path).tidy({kept, "ff00"}, {draft}) == {"ff00"}
    left = {f"{kept}.dwr", f"{kept}.peaks", f"{draft}.part", "salt", "notes.txt"}
    assert {path.name for path in tmp_path.iterdir()} == left
    CacheFolder(tmp_path).wipe()
    assert {path.name for path in tmp_path.iterdir()} == {"salt", "notes.txt"}


def test_a_folder_that_is_not_there_is_in_order(tmp_path: Path):
    assert CacheFolder(tmp_path / "none").tidy({"ab"}, set()) == {"ab"}
    CacheFolder(tmp_path / "none").wipe()


def test_where_folders_cannot_be_synced_it_does_without(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    cache = Cache(tmp_path, KEY)
    monkeypatch.setattr(cache_module.os, "name", "nt")
    monkeypatch.setattr(os, "fsync", lambda _: None)
    assert whole(cache, keep(cache)) == CANARY


def test_in_memory_it_is_the_same_and_nothing_is_written(monkeypatch: pytest.MonkeyPatch):
    cache = MemoryCache()
    name = keep(cache)
    cache.put_peaks(name, b"p")
    assert (whole(cache, name), cache.peaks(name), cache.source(name)) == (
        CANARY,
        b"p",
        (CANARY, b""),
    )
    assert cache.tidy({name, "ff"}, set()) == {"ff"}
    draft = cache.name()
    cache.begin(draft).write(b"abc")
    cache.resume(draft).pause()
    assert cache.resume(draft).size == 3
    cache.drop(draft)
    with pytest.raises(StoreError):
        cache.resume(draft)
    cache.wipe()
    with pytest.raises(StoreError):
        cache.read(name)
    monkeypatch.setattr(memory, "LARGEST", 10)
    with pytest.raises(TooLarge):
        cache.begin("ab").write(b"x" * 11)
