"""The variables that a script expects: as its platform tells, else as they were used before."""

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any

from dialwatch.calls.account import CampaignRow
from dialwatch.calls.launch import Choices, Launch, LaunchState
from dialwatch.calls.platform import Platform
from dialwatch.engine.launching.needs import Needs

__all__ = ["SCRIPT_FIELDS", "Expected", "expected_of"]

SCRIPT_FIELDS = ("robot", "strategy", "template")
"""Fields that choose what is said."""
_RECENT = 100
_CAMPAIGNS = 5
_SAMPLES = 5

Expected = tuple[tuple[str, ...], str]
"""The variables, and by what they are expected; empty where the platform itself tells it."""


async def expected_of(needs: Needs, launch: Launch, choices: Sequence[Choices]) -> Expected:
    """Of the script that the launch has chosen. Raises StoreError."""
    for one in choices:
        chosen = str(launch.values.get(one.name, ""))
        if chosen in one.variables:
            return tuple(one.variables[chosen]), ""
    for other in await needs.store.launches(_RECENT):
        if _same_script(launch, other) and other.list.variables:
            return other.list.variables, f"“{other.name}” of before"
    return await _of_journal(needs, launch)


def _same_script(launch: Launch, other: Launch) -> bool:
    return (
        other.state is LaunchState.SENT
        and other.account == launch.account
        and all(
            other.values.get(name) == launch.values.get(name)
            for name in SCRIPT_FIELDS
        )
    )  # fmt: skip


async def _of_journal(needs: Needs, launch: Launch) -> Expected:
    """What the calls of the newest campaign of the same robot carried; Blu names no robot."""
    platform = needs.account(launch.account).platform
    rows = [
        row
        for row in await needs.journal.campaigns()
        if row.account == launch.account and _has_script(row, launch.values, platform)
    ]
    rows.sort(key=lambda row: -(row.created_at or row.starts_at or row.id))
    for row in rows[:_CAMPAIGNS]:
        raws = await needs.journal.samples(row.id, _SAMPLES)
        names = await asyncio.to_thread(
            _carried, platform, raws, needs.account(launch.account).zone
        )
        if names:
            return names, f"“{row.name}” of before"
    return (), ""


def _has_script(row: CampaignRow, values: Mapping[str, Any], platform: Platform) -> bool:
    return platform is Platform.BLU or bool(row.robot and row.robot == values.get("robot"))


def _carried(platform: Platform, raws: Sequence[bytes], zone: str) -> tuple[str, ...]:
    """Names that every one of these calls carried: what only some did, a script does without."""
    from dialwatch.platforms.catalogue import explain  # late: the engine starts sooner

    told = [explain(platform, raw, zone).variables for raw in raws]
    return tuple(name for name in (told[0] if told else ()) if all(name in one for one in told))
