"""A profile of a user who has collected a million calls: journal, one account, polling paused."""

import asyncio
from pathlib import Path

from tests.bench.crowd import ACCOUNT, PLATFORM
from tests.bench.fill import fill

from dialwatch.clock import SystemClock
from dialwatch.files import make_profile, write_private
from dialwatch.settings import AccountSettings, SettingsFile
from dialwatch.store.journal import Journal

__all__ = ["SECRETS", "make_ground"]

SECRETS = "secrets"
_PAUSED = "engine/paused"
"""Where the engine keeps that polling is paused: nothing else may disturb what is measured."""


def make_ground(profile: Path, calls: int) -> None:
    """Fill the folder; with 0 calls it is the same profile on its first day."""
    make_profile(profile)
    (profile / SECRETS).mkdir(mode=0o700)
    keys = b'app_key = "bench"\napp_secret = "bench"\n'
    write_private(profile / SECRETS / f"{ACCOUNT}.toml", keys)
    SettingsFile(profile / "settings.toml").add_account(
        AccountSettings(
            id=ACCOUNT,
            name="Bench",
            platform=PLATFORM,
            base_url="http://127.0.0.1:9",
            zone="Asia/Jakarta",
            simulated=True,
        )
    )
    if calls:
        asyncio.run(fill(profile, calls))
    asyncio.run(_pause(profile))


async def _pause(profile: Path) -> None:
    journal = Journal(profile / "journal.db", SystemClock())
    await journal.open()
    try:
        await journal.set_state(_PAUSED, True)
    finally:
        await journal.close()
