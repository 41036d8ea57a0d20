"""How much is kept: the limits, the one-button wipe, and what the dialog shows of the cache."""

import asyncio
from collections.abc import Callable
from contextlib import suppress

from dialwatch.calls.recording import CacheState
from dialwatch.clock import Clock
from dialwatch.engine.recordings.limits import doomed
from dialwatch.engine.recordings.shelf import Shelf
from dialwatch.recording_settings import RecordingSettings
from dialwatch.store.recordings import RecordingStore

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
            cache, settings = await self._shelf.cache(), self._settings()
            gone = doomed(
                files,
                most=min(settings.most_mib * _MIB, cache.most or settings.most_mib * _MIB),
                days=settings.keep_days,
                now=self._clock.millis(),
                in_use=self._in_use,
            )
            for file in gone:
                with suppress(OSError):  # without its row it goes at the next start
                    await asyncio.to_thread(cache.drop, file.name)
            await self._store.lose([file.name for file in gone])

    async def wipe(self, *, pinned: bool) -> tuple[int, int]:
        """Delete all kept recordings, pinned ones only with `pinned`: files and bytes. When all
        go, the key goes too: whatever is left of them anywhere can never be opened."""
        async with self._turn:
            files = [file for file in await self._store.kept() if pinned or not file.pinned]
            cache = await self._shelf.cache()
            for file in files:
                with suppress(OSError):
                    await asyncio.to_thread(cache.drop, file.name)
            await self._store.lose([file.name for file in files])
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
