"""A draft after a campaign of before: its values, at the same hours of today or tomorrow."""

import re
from collections.abc import Collection, Mapping
from datetime import datetime, timedelta, tzinfo
from typing import Any

from dialwatch.calls.account import CampaignRow
from dialwatch.calls.campaign import CampaignKind
from dialwatch.calls.errors import BadInput
from dialwatch.calls.launch import Launch, LaunchKind, Offer
from dialwatch.calls.platform import Platform

__all__ = ["kind_like", "new_name", "values_like", "window_today"]

_MOMENT = "%Y-%m-%d %H:%M:%S"
_DAY = re.compile(r"[-_ ]?(?:\d{4}-?)?\d{2}-?\d{2}(?:-\d{1,2})?$")
"""The day that a name ends with, and a number after it."""
_KINDS = {
    CampaignKind.TASK: LaunchKind.TASK,
    CampaignKind.PLAN: LaunchKind.PLAN,
    CampaignKind.WORKFLOW: LaunchKind.WORKFLOW,
}


def kind_like(row: CampaignRow) -> LaunchKind:
    """As what it was begun. Raises BadInput for what is begun by nobody."""
    kind = _KINDS.get(row.kind)
    if kind is None or row.platform is Platform.HUAWEI:
        raise BadInput(
            f"“{row.name}” cannot be the pattern: it is no campaign that is begun by a list."
        )
    return kind


def values_like(
    offer: Offer,
    ours: Launch | None,
    row: CampaignRow | None,
    now: datetime,
    taken: Collection[str],
) -> dict[str, Any]:
    """The values of our own launch if it was one, else what the journal knows.

    `now` in the account's zone; `taken`: names of campaigns that there are. A task that lists were
    added to is of its day alone and left out.
    """
    known: dict[str, Any] = {}
    if ours is not None and ours.kind is offer.kind:
        known = {name: value for name, value in ours.values.items() if name != "task"}
    elif row is not None:
        known = _journaled(row, now.tzinfo)
    if "name" in known:
        known["name"] = new_name(str(known["name"]), now, taken)
    known |= window_today(known, now)
    names = {field.name for field in offer.fields}
    return {name: value for name, value in known.items() if name in names}


def _journaled(row: CampaignRow, zone: tzinfo | None) -> dict[str, Any]:
    told: Mapping[str, Any] = {
        "name": row.name,
        "line": row.line,
        "robot": row.robot,
        "robot_method": "single" if row.robot else None,
        "starts": _local(row.starts_at, zone),
        "ends": _local(row.ends_at, zone),
    }
    return {name: value for name, value in told.items() if value}


def _local(at: int | None, zone: tzinfo | None) -> str | None:
    return None if at is None else datetime.fromtimestamp(at / 1000, zone).strftime(_MOMENT)


def new_name(name: str, now: datetime, taken: Collection[str]) -> str:
    """The name with today's day at its end in place of another; numbered where it is taken."""
    stem = _DAY.sub("", name).rstrip("-_ ") or name
    dated = f"{stem}-{now:%m%d}"
    number, found = 1, dated
    while found in taken:
        number += 1
        found = f"{dated}-{number}"
    return found


def window_today(values: Mapping[str, Any], now: datetime) -> dict[str, str]:
    """`starts` and `ends` at the same hours of today; of tomorrow, where today's are over."""
    given: dict[str, datetime] = {}
    for name in ("starts", "ends"):
        try:
            given[name] = datetime.strptime(str(values[name]), _MOMENT)  # noqa: DTZ007 - local
        except (KeyError, ValueError):
            continue
    if not given:
        return {}
    first = min(one.date() for one in given.values())
    moved = {name: one + (now.date() - first) for name, one in given.items()}
    if max(moved.values()) <= now.replace(tzinfo=None):
        moved = {name: one + timedelta(days=1) for name, one in moved.items()}
    return {name: one.strftime(_MOMENT) for name, one in moved.items()}
