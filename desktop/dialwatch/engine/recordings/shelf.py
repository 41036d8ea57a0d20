"""Where this profile's recordings are kept, once somebody needs one: the key is asked for then."""

import asyncio
from collections.abc import Iterable
from pathlib import Path

from dialwatch.calls.errors import StoreError
from dialwatch.engine.recordings.cache import Cache, CacheFolder
from dialwatch.engine.recordings.keys import CacheKey, KeyPlace
from dialwatch.engine.recordings.memory import MemoryCache
from dialwatch.store.recordings import RecordingStore

__all__ = ["Shelf"]


class Shelf:
    """The cache of a profile, on disk or in memory. Used on one loop."""

    def __init__(self, folder: Path, place: KeyPlace, store: RecordingStore) -> None:
        self._folder = folder
        self._place = place
        self._store = store
        self._key: CacheKey | None = None
        self._cache: Cache | MemoryCache | None = None
        self._turn = asyncio.Lock()

    @property
    def sentence(self) -> str:
        """Where the key is; empty while nobody asked."""
        return self._key.sentence if self._key else ""

    async def cache(self) -> Cache | MemoryCache:
        """The cache; the key is asked for once. Raises StoreError."""
        async with self._turn:
            if self._cache is not None:
                return self._cache
            key = await self._place.key()
            return self._take(key, await self._sealed() if key.secret is None else ())

    async def _sealed(self) -> set[str]:
        """What an earlier run kept, with a key that may be there again at the next start. Of what
        another run held in memory nothing is left."""
        files, _ = await self._store.names()
        gone = await asyncio.to_thread(CacheFolder(self._folder).missing, files)
        await self._store.lose(gone)
        return files - gone

    async def tidy(self) -> None:
        """Put the folder and the rows in order, without the key: a file without a row goes, and a
        row without its file is not kept any more. Raises StoreError, OSError."""
        files, drafts = await self._store.names()
        gone = await asyncio.to_thread(CacheFolder(self._folder).tidy, files, drafts)
        await self._store.lose(gone)

    async def drop(self, names: Iterable[str]) -> None:
        """Delete these files, without the key. Raises StoreError."""
        folder = CacheFolder(self._folder)
        for name in names:
            if isinstance(self._cache, MemoryCache):
                self._cache.drop(name)
            try:
                await asyncio.to_thread(folder.drop, name)
            except OSError as err:
                raise StoreError(
                    f"A kept recording cannot be deleted ({err.strerror}). Check the folder "
                    f"{self._folder}."
                ) from err

    async def wipe(self) -> None:
        """Delete everything; with another key from now on. Raises StoreError, OSError."""
        async with self._turn:
            if isinstance(self._cache, MemoryCache):
                self._cache.wipe()
            await asyncio.to_thread(CacheFolder(self._folder).wipe)
            self._take(await self._place.renew())

    def _take(self, key: CacheKey, sealed: Iterable[str] = ()) -> Cache | MemoryCache:
        self._key = key
        if key.secret is None:
            self._cache = MemoryCache(sealed, key.sentence)
        else:
            self._cache = Cache(self._folder, key.secret)
        return self._cache
