"""Blu's dial results, as bytes.

Source: vendors/blu.md 7 and 9. Only the payment time's form is confirmed; every field name of a
record is the page's working contract, so unconfirmed [U], as are the names of the call's states
and that calls which never left the platform carry no times.
"""

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from dialwatch.simulator.blu_recordings import PATH, file_of
from dialwatch.simulator.call import Call, Entry
from dialwatch.simulator.campaign import Campaign
from dialwatch.simulator.people import Person, lines_of, mexican, payment_time
from dialwatch.simulator.wire import encoded, local_time

__all__ = ["ResultBook", "business_of", "order_of"]

_UPLOAD = 200
"""Entries an upload, each of which becomes a job of its own."""


class ResultBook:
    """One task's results in the order in which this platform happens to list them."""

    def __init__(self, campaign: Campaign, site: Callable[[], str]) -> None:
        """`site`: the address at which the platform is reached, once it is."""
        self._site = site
        self.campaign = campaign
        self._zone = ZoneInfo(campaign.plan.zone)
        self._records: dict[int, bytes] = {}
        self._ordered: list[Entry] = []
        self._ordered_of = -1

    def results(self, since: int) -> list[Entry]:
        """The entries reported whose calls ended after that second of UTC epoch, in the order of
        the task's mode."""
        results = self._results()
        if since < self.campaign.created:
            return results
        return [entry for entry in results if entry.calls[-1].ended > since]

    def _results(self) -> list[Entry]:
        shown = self.campaign.shown
        if self.campaign.plan.order == "append-only":
            return shown
        if self._ordered_of != len(shown):
            self._ordered_of = len(shown)
            if self.campaign.plan.order == "newest-first":
                self._ordered = shown[::-1]
            else:
                self._ordered = sorted(shown, key=lambda entry: entry.calls[-1].id)
        return self._ordered

    def record(self, entry: Entry) -> bytes:
        """The entry's result, encoded once."""
        known = self._records.get(entry.index)
        if known is None:
            known = self._records[entry.index] = encoded(self.told(entry))
        return known

    def told(self, entry: Entry) -> dict[str, Any]:
        """The entry's result."""
        call, person, plan = entry.calls[-1], mexican(entry.id), self.campaign.plan
        told = _uploaded(entry, person)
        record = {
            "taskId": int(self.campaign.key),
            "jobId": 440_071 + entry.index // _UPLOAD,
            "callId": f"c-{self.campaign.key}-{call.id[:12]}",
            "id": entry.id,
            "name": told.get("name"),
            "mobile": entry.number,
            "extVars": told.get("extVars"),
            "callVars": told.get("callVars"),
            "status": "Connected" if call.answered else "Unconnected",
            "startTime": self._time(call.dialed) if call.timed else None,
            "answerTime": self._time(call.dialed + call.ring) if call.answered else None,
            "endTime": self._time(call.ended) if call.timed else None,
            "duration": call.talk,
            "conclusion": call.label,
            "detection": call.word,
            "recordUrl": self._recording(entry, call) if call.answered and call.talk else None,
        }
        if not plan.names_calls:
            del record["callId"]
        if plan.slots:
            record |= self._spoken(entry, call, person)
        return record

    def _spoken(self, entry: Entry, call: Call, person: Person) -> dict[str, Any]:
        answered = call.dialed + call.ring
        called = datetime.fromtimestamp(call.dialed, self._zone)
        promised = call.label == "HPTP"
        return {
            "slots": {
                "PaymentTime": payment_time(called, entry.id) if promised else None,
                "PaymentAmount": str(person.amount) if promised and entry.id % 2 else None,
            },
            "scripts": [
                {
                    "role": line.role,
                    "content": line.text,
                    "time": self._time(answered + line.after),
                }
                for line in lines_of(entry.id, call)
            ],
        }

    def _recording(self, entry: Entry, call: Call) -> str:
        return f"{self._site()}{PATH}{file_of(entry, call)}"

    def _time(self, second: int) -> str:
        return local_time(second, self._zone)


def order_of(entry: Entry) -> object:
    """The order id in the entry's business data; None when there is none."""
    return business_of(entry).get("orderId")


def business_of(entry: Entry) -> Mapping[str, Any]:
    """The entry's business data; empty when there is none."""
    told = json.loads(_uploaded(entry, mexican(entry.id)).get("extVars", "{}"))
    return told if isinstance(told, dict) else {}


def _uploaded(entry: Entry, person: Person) -> Mapping[str, str]:
    if entry.variables is not None:
        return entry.variables
    return {
        "name": person.name,
        "extVars": _inner({"uniqueId": f"u-{entry.id}", "orderId": entry.id - 89_000_000}),
        "callVars": _inner({"ClientName": person.name, "OverDueDays": str(person.overdue)}),
    }


def _inner(value: dict[str, Any]) -> str:
    """JSON inside a string, as the vendor sends what was uploaded."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
