"""`dialwatch erase`: through the running engine, or under its lock when none runs."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

from dialwatch.calls.erasure import Erasure, ErasureState, Sighting
from dialwatch.calls.errors import BadInput, EngineClash
from dialwatch.clock import clock_for
from dialwatch.engine.announcement import Announcement, find_engine
from dialwatch.engine.ask import ask
from dialwatch.engine.engine import Engine, Plan
from dialwatch.engine.lock import EngineLock
from dialwatch.files import make_profile

__all__ = ["erase"]

_WAIT = 5
Agreed = Callable[[Sighting], bool | None]
"""Shown where the number stands: whether its mark stays on the stop lists; None: nothing is to be
erased."""


def erase(profile: Path, secrets: Path | None, number: str, agreed: Agreed) -> Erasure | None:
    """Look for the number, ask, and erase it; None: it was not agreed to. Raises BadInput and
    StoreError.
    """
    profile = make_profile(profile)
    engine = find_engine(profile)
    if engine is not None:
        return _through(engine, number, agreed)
    lock = EngineLock(profile)
    try:
        lock.acquire()
    except EngineClash as err:
        raise BadInput("The engine of this profile is just starting. Try again.") from err
    try:
        return asyncio.run(_here(Plan(profile=profile, secrets=secrets), number, agreed))
    finally:
        lock.release()


def _through(engine: Announcement, number: str, agreed: Agreed) -> Erasure | None:
    name = ask(engine, "POST", "erasures/looks", {"number": number})["id"]
    while (seen := Sighting.of(_told(engine, f"looks/{name}?wait={_WAIT}"))).state == "running":
        pass
    keep = _asked(seen, agreed)
    if keep is None:
        return None
    now = Erasure.of(ask(engine, "POST", "erasures", {"look": name, "keep_stop": keep}))
    while now.state is ErasureState.RUNNING:
        now = Erasure.of(_told(engine, f"?wait={_WAIT}"))
    return now


def _told(engine: Announcement, rest: str) -> Any:
    return ask(engine, "GET", f"erasures{rest if rest.startswith('?') else f'/{rest}'}")


async def _here(plan: Plan, number: str, agreed: Agreed) -> Erasure | None:
    engine = Engine(plan, clock_for(plan.profile))
    async with engine.opened():
        try:
            name = engine.erasing.look({"number": number})
            while (seen := await engine.erasing.sighting(name, _WAIT)).state == "running":
                pass
            keep = _asked(seen, agreed)
            if keep is None:
                return None
            await engine.erasing.erase({"look": name, "keep_stop": keep})
            while (now := await engine.erasing.now(_WAIT)).state is ErasureState.RUNNING:
                pass
            return now
        finally:
            await engine.erasing.close()


def _asked(seen: Sighting, agreed: Agreed) -> bool | None:
    if seen.state != "done":
        raise BadInput(seen.sentence)
    if seen.stops:
        raise BadInput(seen.stops[0])
    return agreed(seen) if seen.standing else None
