"""`dialwatch collect`: takes the profile's lock and runs its engine."""

import asyncio
import sys
from dataclasses import replace
from pathlib import Path

import structlog

from dialwatch.calls.errors import BadInput, EngineClash, StoreError
from dialwatch.clock import Clock, clock_for
from dialwatch.engine import log
from dialwatch.engine.announcement import find_engine
from dialwatch.engine.engine import Engine, Plan
from dialwatch.engine.files import allow_files
from dialwatch.engine.lock import EngineLock
from dialwatch.files import make_profile
from dialwatch.running import Running, broken_run

__all__ = ["CLASH", "REFUSED", "collect"]

CLASH = 3
"""Exit code: another engine has the profile."""

REFUSED = 4
"""Exit code: this profile cannot be served; the sentence and the log say why."""

_log = structlog.get_logger("dialwatch.engine")


def collect(plan: Plan) -> int:
    """Run the engine of this profile to its end. Returns the exit code."""
    try:
        # Resolved: keys in the system's keyring stand under the profile's whole path.
        plan = replace(plan, profile=make_profile(plan.profile))
        lock = EngineLock(plan.profile)
        lock.acquire()
    except EngineClash as error:
        other = find_engine(plan.profile)
        named = f" The other one is process {other.pid}." if other is not None else ""
        return _said(EngineClash(f"{error}{named}"), CLASH)
    except (BadInput, OSError) as error:
        return _said(error, REFUSED)
    try:
        log.set_up(plan.profile)
        if not plan.owned and sys.stderr.isatty():
            sys.stderr.write(f"Collecting for {plan.profile}. Ctrl+C ends it.\n")
        if broken_run(plan.profile, "engine") is not None:
            _log.warning("the engine before this one did not end in order")
        allow_files()
        with Running(plan.profile, "engine"):
            return asyncio.run(_run(Engine(plan, _clock(plan.profile))))
    except (StoreError, BadInput, OSError) as error:
        Running(plan.profile, "engine").end()  # it says why it ends
        _log.error("engine cannot serve this profile", why=str(error))
        return _said(error, REFUSED)
    finally:
        lock.release()


def _clock(profile: Path) -> Clock:
    try:
        return clock_for(profile)
    except (ValueError, KeyError) as err:
        raise BadInput(f"world.json in {profile} is damaged. Start the demo anew.") from err


async def _run(engine: Engine) -> int:
    asyncio.get_running_loop().set_exception_handler(log.log_unseen)
    await engine.run()
    return 0


def _said(error: BaseException, code: int) -> int:
    sys.stderr.write(f"{error}\n")
    return code
