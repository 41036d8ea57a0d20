"""How much is kept: the limits, the one-button wipe, and what the dialog shows of the cache."""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress

from dialwatch.calls.errors import StoreError
from dialwatch.calls.recording import CacheState
from dialwatch.clock import Clock
from dialwatch.engine.recordings.limits import doomed
from dialwatch.engine.recordings.memory import MemoryCache
from dialwatch.engine.recordings.shelf import Shelf
from dialwatch.recording_settings import RecordingSettings
from dialwatch.store.recordings import RecordingStore
from dialwatch.store.recordings_file import KeptFile

__all__ = ["Keeping"]

_MIB = 2**20


class Keeping:
    """Its methods raise StoreError."""

    def __init__(
        self,
        store: RecordingStore,
        shelf: Shelf,
        clock: Clock,
        settings: Callable[[], RecordingSettings],
        in_use: Callable[[str], bool],
    ) -> None:
        """`in_use`: a file of that name is being heard or saved."""
        self._store = store
        self._shelf = shelf
        self._clock = clock
        self._settings = settings
        self._in_use = in_use
        self._turn = asyncio.Lock()

    async def trim(self) -> None:
        """Give up what is beyond the limits; what was said about it stays."""
        async with self._turn:
            files = await self._store.kept()
            if not files:
                return
            cache = await self._shelf.cache()
            sealed = cache.sealed if isinstance(cache, MemoryCache) else frozenset()
            most = self._settings().most_mib * _MIB
            gone = self._doomed([file for file in files if file.name in sealed], most)
            held = [file for file in files if file.name not in sealed]
            gone += self._doomed(held, min(most, cache.most or most))
            await self._drop(gone)

    async def _drop(self, files: Sequence[KeptFile]) -> None:
        for file in files:
            with suppress(StoreError):  # without its row it goes at the next start
                await self._shelf.drop([file.name])
        await self._store.lose([file.name for file in files])

    def _doomed(self, files: Sequence[KeptFile], most: int) -> list[KeptFile]:
        return doomed(
            files,
            most=most,
            days=self._settings().keep_days,
            now=self._clock.millis(),
            in_use=self._in_use,
        )

    async def wipe(self, *, pinned: bool) -> tuple[int, int]:
        """Delete all kept recordings, pinned ones only with `pinned`: files and bytes. When all
        go, the key goes too: whatever is left of them anywhere can never be opened."""
        async with self._turn:
            files = [file for file in await self._store.kept() if pinned or not file.pinned]
            await self._shelf.cache()
            await self._drop(files)
            if not await self._store.kept():
                await self._store.drop_drafts()
                with suppress(OSError):
                    await self._shelf.wipe()
            return len(files), sum(file.size for file in files)

    async def state(self) -> CacheState:
        """How full it is, and where the key is, which is asked for here if it was not yet."""
        cache = await self._shelf.cache()
        files, size, pinned = await self._store.totals()
        return CacheState(
            files=files,
            bytes=size,
            pinned=pinned,
            lasting=cache.lasting,
            sentence=self._shelf.sentence,
        )
