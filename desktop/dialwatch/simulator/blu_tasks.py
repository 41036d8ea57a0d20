"""Blu's tasks: create, upload a list, cancel a call.

Source: vendors/blu.md 4.1 to 4.3, 13. Confirmed: the paths of upload and cancel, their members,
at most 200 entries an upload, none to a task of another day. Unconfirmed [U] here: path and body of
the creation, and that it wants a `taskName`; the day being that of the account's zone; that a task
which runs at midnight runs on; codes of refusal; that an entry wants a `mobile` and may lack all
else, its id included; that an upload is refused as a whole; `orderId` being the one in `extVars`;
that cancelling twice succeeds, as does cancelling during the call, which runs to its end; that
after the call it is too late; the cancelled entry's result with the conclusion `Taskcancel`.
"""

import json
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from starlette.responses import Response

from dialwatch.simulator.blu_records import order_of
from dialwatch.simulator.blu_wire import (
    EXPIRED,
    PARAMETER,
    TOO_LATE,
    UNKNOWN,
    Refused,
    inner,
    refuse_specials,
    success,
)
from dialwatch.simulator.campaign import Campaign
from dialwatch.simulator.scenario import mexico
from dialwatch.simulator.world import World

__all__ = ["Tasks"]

_LARGEST_UPLOAD = 200
_LINES = 12


class Tasks:
    """Answers what changes tasks. The bodies are JSON objects, read already."""

    def __init__(self, world: World, zone: str) -> None:
        self._world = world
        self._zone = ZoneInfo(zone)

    def create(self, told: Mapping[str, Any]) -> Response:
        """A task that is good for today. Raises Refused."""
        refuse_specials(told)
        name = told.get("taskName")
        if not isinstance(name, str) or not name.strip():
            raise Refused(PARAMETER, "taskName is required")
        campaign = self._world.begin(mexico(name, 0, _LINES), ())
        self._world.launches.made(self._world.moment, "blu", campaign.key, "task", name)
        return success({"taskId": int(campaign.key)})

    def upload(self, told: Mapping[str, Any]) -> Response:
        """Add entries, which are dialled from now on. Raises Refused."""
        campaign = self._task(told)
        records = told.get("records")
        if not isinstance(records, list) or not 0 < len(records) <= _LARGEST_UPLOAD:
            raise Refused(PARAMETER, f"records are 1 to {_LARGEST_UPLOAD} entries")
        entries = [_uploaded(record) for record in records]
        if self._day(campaign.created) != self._day(self._world.moment):
            raise Refused(EXPIRED, "task expired")
        fresh = campaign.add(
            [record["mobile"] for record in records],
            variables=entries,
            entry_ids=[record.get("id") for record in records],
        )
        self._world.launches.added(
            self._world.moment,
            "blu",
            campaign.key,
            campaign.plan.name,
            [(one.number, one.id) for one in fresh],
        )
        return success()

    def cancel(self, told: Mapping[str, Any]) -> Response:
        """Dial a person no more. Raises Refused."""
        campaign = self._task(told)
        mobile, order = told.get("mobile"), told.get("orderId")
        if not isinstance(mobile, str) or not mobile:
            raise Refused(PARAMETER, "mobile is required")
        entries = [
            entry
            for entry in campaign.entries
            if entry.number == mobile and (order is None or str(order_of(entry)) == str(order))
        ]
        if not entries:
            raise Refused(UNKNOWN, "no such entry in the task")
        words = {campaign.cancel(self._world.moment, mobile, entry.id) for entry in entries}
        if words == {"over"} and not any(entry.cancelled for entry in entries):
            raise Refused(TOO_LATE, "the call is over")
        return success()

    def _task(self, told: Mapping[str, Any]) -> Campaign:
        if not isinstance(told.get("taskId"), int | str):
            raise Refused(PARAMETER, "taskId is required")
        campaign = self._world.campaign("blu", str(told["taskId"]))
        if campaign is None:
            raise Refused(UNKNOWN, "task not found")
        return campaign

    def _day(self, second: int) -> date:
        return datetime.fromtimestamp(second, self._zone).date()


def _uploaded(record: object) -> dict[str, str]:
    """What was uploaded for an entry beside its number and id. Raises Refused."""
    if not isinstance(record, dict) or not isinstance(record.get("mobile"), str):
        raise Refused(PARAMETER, "each entry has a mobile")
    if not record["mobile"].strip():
        raise Refused(PARAMETER, "each entry has a mobile")
    number = record.get("id")
    if number is not None and (isinstance(number, bool) or not isinstance(number, int)):
        raise Refused(PARAMETER, "id is an integer")
    parts = {name: inner(record.get(name)) for name in ("extVars", "callVars")}
    refuse_specials([record, parts])
    texts = {name: _as_text(record[name]) for name, part in parts.items() if part}
    name = record.get("name")
    return {**texts, **({"name": name} if isinstance(name, str) else {})}


def _as_text(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
