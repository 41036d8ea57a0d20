"""From a check that somebody confirmed to what is sent: nothing may have changed in between."""

import asyncio
from collections.abc import Collection

from dialwatch.calls.errors import BadInput
from dialwatch.calls.launch import Launch, ProblemKind
from dialwatch.engine.launching.asked import Send
from dialwatch.engine.launching.before import sent_meanwhile
from dialwatch.engine.launching.checks import GOOD_FOR, Held
from dialwatch.engine.launching.needs import Needs
from dialwatch.engine.launching.ready import Ready
from dialwatch.engine.launching.summing import blocked, parts_of, summed
from dialwatch.engine.launching.survey import Survey, timely

__all__ = ["ready_of"]

_AGAIN = "Check it again."


async def ready_of(needs: Needs, held: Held | None, draft: Launch, confirmed: Send) -> Ready:
    """What is sent of a draft, if its check still stands. Raises BadInput and StoreError."""
    held, made = _sound(held, draft, confirmed)
    include = frozenset(confirmed.include)
    await _still(needs, held, made, include)
    places, left_out = await asyncio.to_thread(made.found.split, include)
    if len(places) != confirmed.count:
        raise BadInput(
            f"{confirmed.count:,} rows were confirmed, but {len(places):,} would be sent. "
            "Look at the check again."
        )
    first = await needs.store.next_entry_ids(draft.account, len(places))
    parts = await asyncio.to_thread(parts_of, made, len(places), first)
    return Ready(
        launch=draft, parts=parts, places=places, left_out=left_out, reason=confirmed.reason
    )


def _sound(held: Held | None, draft: Launch, confirmed: Send) -> tuple[Held, Survey]:
    """The check that was confirmed, if it is that of the draft as it is now."""
    if held is None or held.check.id != confirmed.check or held.survey is None:
        raise BadInput(f"That check is not held any more, or is not done. {_AGAIN}")
    if held.age > GOOD_FOR:
        raise BadInput(f"That check is older than {GOOD_FOR / 60:.0f} minutes. {_AGAIN}")
    if held.launch != draft:
        raise BadInput(f"The draft was changed since it was checked. {_AGAIN}")
    return held, held.survey


async def _still(needs: Needs, held: Held, made: Survey, include: Collection[ProblemKind]) -> None:
    """Nothing keeps it from being sent, nor has come up since it was checked."""
    now = needs.clock.millis()
    told = await asyncio.to_thread(summed, held.check, made, include, now)
    if stops := blocked(told.problems, include):
        raise BadInput(stops[0].sentence)
    if stops := blocked(await timely(needs, made), include):
        raise BadInput(f"{stops[0].sentence} {_AGAIN}")
    for other, rows in await sent_meanwhile(needs, held.launch, held.check.made_at):
        raise BadInput(
            f"{other.who or 'Somebody'} sent “{other.name}” since this was checked, with {rows:,} "
            f"of the same numbers. {_AGAIN}"
        )
