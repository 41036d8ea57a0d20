"""How a campaign's listing and a poller's findings become its row. Pure functions."""

from dataclasses import fields
from typing import Any

from dialwatch.calls.account import CampaignRow
from dialwatch.calls.campaign import CampaignSeen, CampaignStatus
from dialwatch.store.values import UNSET, CampaignUpdate

__all__ = ["listed", "updated"]

_COPIED = (
    *("name", "parent", "raw_status", "created_at", "starts_at", "ends_at"),
    *("line", "robot", "entries"),
)


def listed(row: CampaignRow, heard: int, seen: CampaignSeen) -> CampaignRow:
    """The row after a listing; `heard` is when the newest one so far reached us.

    An older listing only fills what is missing, and what a listing leaves out stays.
    """
    told: dict[str, Any] = {
        name: value for name in _COPIED if (value := getattr(seen, name)) not in (None, "")
    }
    told["kind"] = seen.kind
    if seen.status is not CampaignStatus.UNKNOWN or seen.raw_status:
        told["status"] = seen.status.value
    if row.line is None:  # never available on this platform
        told.pop("line", None)
    if row.robot is None:
        told.pop("robot", None)
    if seen.seen_at < heard:
        told = {name: value for name, value in told.items() if _missing(row, name)}
    if "entries" in told:
        told["entries_exact"] = True
    return row.changed(told)


def updated(row: CampaignRow, update: CampaignUpdate) -> CampaignRow:
    """The row after a poller's findings: what is UNSET stays."""
    return row.changed(
        {
            item.name: value
            for item in fields(update)
            if item.name not in ("account", "key")
            and (value := getattr(update, item.name)) is not UNSET
        }
    )


def _missing(row: CampaignRow, name: str) -> bool:
    value = getattr(row, name)
    return value in (None, "", "unknown") or (name == "name" and value == row.key)
