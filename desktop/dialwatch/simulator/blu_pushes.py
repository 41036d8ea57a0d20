"""Blu's callbacks: the result of each dial, and the question whether to dial.

Source: vendors/blu.md 5, 6, 13. Confirmed: one result a callback, and that code 0 gives a call up.
Unconfirmed [U] here: the result's fields (blu_records.py), the question's two, which are those of
the uploaded business data, and that a call is made when no answer comes in time.
"""

import json
from functools import partial

from dialwatch.simulator.blu_records import ResultBook
from dialwatch.simulator.call import Entry
from dialwatch.simulator.campaign import Campaign
from dialwatch.simulator.deliveries import Delivery
from dialwatch.simulator.pusher import Pusher
from dialwatch.simulator.wire import encoded
from dialwatch.simulator.world import World

__all__ = ["BluPushes"]

_OWNER = "blu"


class BluPushes:
    """Hears of every entry that begins to be reported or is about to be dialled."""

    def __init__(self, world: World, pusher: Pusher) -> None:
        self._world = world
        self._pusher = pusher
        self._books: dict[str, ResultBook] = {}
        self.questions: list[dict[str, object]] = []
        """What was asked before a dial, and what was made of the answer."""
        world.heard.append(self._shown)
        world.asking.append(self._ask)

    def _shown(self, now: int, campaign: Campaign, entry: Entry) -> None:
        del now
        if campaign.plan.platform != "blu" or not self._pusher.wants(_OWNER, "result"):
            return
        record = self._book(campaign).record(entry)
        body = _shaped(campaign, record)
        self._pusher.send(_OWNER, "result", f"{campaign.key}:{entry.calls[-1].id[:12]}", body)

    def _book(self, campaign: Campaign) -> ResultBook:
        if campaign.key not in self._books:
            self._books[campaign.key] = ResultBook(campaign)
        return self._books[campaign.key]

    def _ask(self, campaign: Campaign, entry: Entry) -> bool:
        """True: the question is out, and the call waits for its answer."""
        if campaign.plan.platform != "blu" or not self._pusher.wants(_OWNER, "verify"):
            return False
        told = self._book(campaign).business(entry)
        body = encoded({name: str(told[name]) for name in ("uniqueId", "orderId") if name in told})
        about = f"{campaign.key}:{entry.id}"
        answered = partial(self._answered, campaign, entry)
        self._pusher.send(_OWNER, "verify", about, body, answered)
        return True

    def _answered(self, campaign: Campaign, entry: Entry, delivery: Delivery) -> None:
        try:
            stop = delivery.acknowledged and json.loads(delivery.reply).get("code") == 0
        except (ValueError, AttributeError):
            stop = False
        self.questions.append({"about": delivery.about, "number": entry.number, "stopped": stop})
        campaign.verified(self._world.advance(), entry, dial=not stop)


def _shaped(campaign: Campaign, record: bytes) -> bytes:
    match campaign.plan.callback:
        case "flat":
            return record
        case "data":
            return b'{"code":2000,"data":%b}' % record
        case "documented":
            told = json.loads(record)
            kept = {name: told[name] for name in ("id", "name", "mobile", "extVars", "callVars")}
            return encoded({"taskId": int(campaign.key), "records": [kept]})
    return b'{"taskId":%b,"records":[%b]}' % (campaign.key.encode(), record)
