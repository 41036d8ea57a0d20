"""What Blu pushes: the result of each call, and the question before it.

Source: vendors/blu.md 5, 6, 13. Confirmed: one result a push, to one address; the content type and
no signature; the question before a call and that `code` 0 gives it up. Unconfirmed [U] here: the
shapes of the body, which are those that the page wants accepted; `uniqueId` and `orderId` as texts
in the question; that the call waits for the answer, for one real second at most; that any other
answer, or none, lets it go on; the result of a call that was given up (`Taskcancel`).
"""

import json
from collections.abc import Mapping
from typing import Any

from dialwatch.simulator.blu import Blu
from dialwatch.simulator.blu_records import business_of
from dialwatch.simulator.call import Entry
from dialwatch.simulator.campaign import Campaign
from dialwatch.simulator.plan import Callback
from dialwatch.simulator.posting import Answer
from dialwatch.simulator.push import Message, Push
from dialwatch.simulator.pusher import Pusher
from dialwatch.simulator.retries import BLU
from dialwatch.simulator.wire import encoded
from dialwatch.simulator.world import World

__all__ = ["BluPushes"]

_HEADERS = {"Content-Type": "application/json;charset=utf-8"}
_PATIENCE = 1.0
_ASKED_WITH = ("uniqueId", "orderId")
_KEY: tuple[str, ...] = ("taskId", "callId", "id")
_UPLOADED = ("id", "name", "mobile", "extVars", "callVars")


class BluPushes:
    """Follows the account and pushes what has an address."""

    def __init__(self, world: World, blu: Blu, pusher: Pusher) -> None:
        self._blu = blu
        self._pusher = pusher
        world.watch(self._watch)

    def send(self, kind: str, about: Mapping[str, Any], body: bytes) -> Push | None:
        """Push that body."""
        return self._pusher.send(Message("blu", kind, about, body, _headers), BLU)

    def _watch(self, campaign: Campaign) -> None:
        if campaign.plan.platform == "blu":
            campaign.followers.append(self._shown)
            campaign.asker = self._ask

    def _shown(self, _: int, campaign: Campaign, entry: Entry) -> None:
        if not self._pusher.wanted("blu", "result"):
            return
        record = self._blu.book(campaign).told(entry)
        about = {name: record[name] for name in _KEY if name in record}
        self.send("result", about, encoded(_body(record, campaign.plan.callback)))

    def _ask(self, _: int, campaign: Campaign, entry: Entry) -> bool:
        if not self._pusher.wanted("blu", "verify"):
            return False
        told = business_of(entry)
        question = {name: str(told[name]) for name in _ASKED_WITH if name in told}

        def reply(now: int, push: Push, answer: Answer | None) -> None:
            dials = not _gives_up(answer)
            push.meant = "dial" if dials else "stop"
            campaign.verified(now, entry, dials=dials)

        about = {"taskId": int(campaign.key), "id": entry.id, **question}
        message = Message("blu", "verify", about, encoded(question), _headers)
        return self._pusher.ask(message, _PATIENCE, reply)


def _headers() -> dict[str, str]:
    return _HEADERS


def _body(record: dict[str, Any], shape: Callback) -> dict[str, Any]:
    match shape:
        case "flat":
            return record
        case "data":
            return {"code": 2000, "message": "success", "data": record}
        case "documented":
            inner = {name: record[name] for name in _UPLOADED}
        case _:
            inner = {name: value for name, value in record.items() if name != "taskId"}
    return {"taskId": record["taskId"], "records": [inner]}


def _gives_up(answer: Answer | None) -> bool:
    if answer is None or answer.status != 200:
        return False
    try:
        told = json.loads(answer.body)
    except ValueError:
        return False
    code = told.get("code") if isinstance(told, dict) else None
    return code == 0 and isinstance(code, int) and not isinstance(code, bool)
