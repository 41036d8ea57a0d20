"""Campaigns of before that are like a launch, as a forecast rests on them."""

from collections.abc import Callable, Mapping
from typing import Any

from dialwatch.calls.account import CampaignRow
from dialwatch.calls.launch import Launch
from dialwatch.engine.launching.forecast import Past, past_of
from dialwatch.engine.launching.needs import Needs

__all__ = ["pasts_of"]

_MOST = 5

Like = Callable[[CampaignRow, Mapping[str, Any]], bool]
_LIKE: tuple[tuple[str, Like], ...] = (
    ("this robot", lambda row, values: bool(row.robot) and row.robot == values.get("robot")),
    ("this line", lambda row, values: bool(row.line) and row.line == values.get("line")),
    ("this account", lambda *_: True),
)


async def pasts_of(needs: Needs, launch: Launch) -> tuple[list[Past], str]:
    """How the newest of them were dialled, and what they have in common. Raises StoreError."""
    rows = [
        row
        for row in await needs.journal.campaigns()
        if row.account == launch.account and row.kind.dials
    ]
    rows.sort(key=lambda row: -(row.starts_at or row.created_at or row.id))
    for what, like in _LIKE:
        found: list[Past] = []
        for row in rows:
            if len(found) < _MOST and like(row, launch.values):
                past = past_of(await needs.journal.minutes(row.id), row.entries_done)
                found += [past] if past is not None else []
        if found:
            return found, what
    return [], ""
