"""From a checked launch to its batch: what was confirmed is kept, then sent."""

import asyncio
import contextlib
from collections import Counter
from typing import Any

import structlog

from dialwatch.calls.batch import Batch
from dialwatch.calls.errors import BadInput, StoreError
from dialwatch.calls.launch import KIND, Launch, LaunchKind, LaunchState
from dialwatch.calls.masking import masked_values
from dialwatch.engine.acting import Acting
from dialwatch.engine.batches.live import LiveBatches, Wanted
from dialwatch.engine.launching.kind import LaunchBatches
from dialwatch.engine.launching.means import Means
from dialwatch.engine.launching.ready import Ready
from dialwatch.engine.launching.requests import entries_of
from dialwatch.store.audit import Audit, AuditLine
from dialwatch.store.launches import FrozenPart

__all__ = ["Sending"]

_log = structlog.get_logger("dialwatch.engine")
_NEWEST = 20
"""Launches among which one is that was being begun when the program ended."""


class Sending:
    """Begins the batches of launches; what they are sent and watched by is `LaunchBatches`."""

    def __init__(self, batches: LiveBatches, means: Means, audit: Audit, acting: Acting) -> None:
        self._batches = batches
        self._store = means.store
        self._clock = means.watching.clock
        self._audit = audit
        self._acting = acting
        self._beginning = asyncio.Lock()
        batches.adopt(KIND, LaunchBatches(means))

    async def begin(self, ready: Ready) -> Batch:
        """Freeze the launch and begin its batch, whose id is the launch's; the same again gives
        the same batch, and sends nothing. Raises BadInput and StoreError.
        """
        self._acting.allow()
        launch = ready.launch
        async with self._beginning:
            if await self._batches.store.batch(launch.id) is not None:
                return await self._batches.found(launch.id)
            if not ready.parts:
                raise BadInput("No row is left to be sent.")
            await self._note(ready)
            await self._store.freeze(launch.id, _frozen(ready), ready.left_out)
            # It goes into a task that exists, or into those that its parts make.
            into = str(launch.values.get("task", "")) if launch.kind is LaunchKind.ADD else ""
            if into:
                await self._store.set_campaign(launch.id, 0, into)
            return await self._batches.begin(self._wanted(ready, into))

    async def mend(self) -> None:
        """Launches that were frozen when the program ended, and whose batch was not begun, are
        drafts again: nothing of them was sent.
        """
        try:
            for launch in await self._store.launches(_NEWEST):
                if launch.state is LaunchState.SENT:
                    await self._thaw(launch)
        except StoreError as error:  # the engine starts all the same: it stays as it is
            _log.warning("launches are not put right", why=str(error))

    def _wanted(self, ready: Ready, into: str) -> Wanted:
        launch, rows = ready.launch, len(ready.places)
        return Wanted(
            id=launch.id,
            kind=KIND,
            title=f"Launch “{launch.name}”: {rows:,} {'row' if rows == 1 else 'rows'}",
            who=self._acting.who,
            reason=ready.reason.strip(),
            grace=self._acting.settings.grace,
            entries=entries_of(launch.account, launch.kind, ready.parts, into),
        )

    async def _thaw(self, launch: Launch) -> None:
        if await self._batches.store.batch(launch.id) is None:
            with contextlib.suppress(BadInput):  # its batch is forgotten by now: it was sent
                await self._store.thaw(launch.id)

    async def _note(self, ready: Ready) -> None:
        launch = ready.launch
        told: dict[str, Any] = {
            "kind": launch.kind.value,
            "values": masked_values(launch.values),
            "rows": len(ready.places),
            "requests": len(ready.parts),
            "left out": Counter(kind.value for kind, _ in ready.left_out.values()),
        }
        if ready.reason:
            told["reason"] = ready.reason
        await self._audit.write(
            AuditLine(
                at=self._clock.millis(), action=launch.id, who=self._acting.who,
                account=launch.account, operation="launch", stage="noted", told=told,
            )
        )  # fmt: skip


def _frozen(ready: Ready) -> list[FrozenPart]:
    """Which rows of the list travel with which entry."""
    return [
        FrozenPart(
            entry=index,
            rows=[ready.places[place] for place in part.rows],
            joins=not part.begins and index > 0,
        )
        for index, part in enumerate(ready.parts)
    ]
