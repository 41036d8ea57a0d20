"""SMS through privacy numbers, and what is pushed about them.

Source: vendors/huawei.md 11.5. Documented: the fields, UTC with milliseconds; AXB forwards and
notifies; AX notifies too, save for a text of A without the receiver's number at its end: that one
is asked about in Block mode, and a forward is notified; codes of `sendResult`. Unconfirmed [U]
here: which of the three spellings of `event` comes when; that a Block question is sent once; that a
text which was thrown away is notified as well, with 6 or, without a fitting answer in time, 7; 3
for an X in arrears.
"""

import json
from dataclasses import dataclass
from random import Random
from typing import Any

from dialwatch.simulator.huawei_application import Application
from dialwatch.simulator.huawei_notices import utc
from dialwatch.simulator.huawei_plan import MaskedPlan
from dialwatch.simulator.huawei_sender import HuaweiSender
from dialwatch.simulator.huawei_ties import Ties
from dialwatch.simulator.huawei_way import Way
from dialwatch.simulator.posting import Answer
from dialwatch.simulator.push import Push
from dialwatch.simulator.world import World

__all__ = ["Text", "Texts"]

_MODES = ("AXB", "AX")
_SENT, _UNBOUND, _SUSPENDED, _DISCARDED, _NOT_TOLD = 0, 2, 3, 6, 7
_SPELLINGS = ("Text SMS", "Text SMS ", "TextSMS")
_WORDS = ("On my way", "I am at the gate", "Please call back", "It fits, thank you")


@dataclass(slots=True)
class Text:
    """One SMS."""

    key: str
    way: Way
    spelling: str
    words: str
    millis: int
    """Of the second in which it was sent."""
    sent: int
    """Seconds of UTC epoch."""
    receiver: str = ""
    result: int | None = None
    """`sendResult`; None: not known yet."""


class Texts:
    """Of one application."""

    def __init__(
        self,
        world: World,
        application: Application,
        plan: MaskedPlan,
        sender: HuaweiSender,
        ties: Ties,
    ) -> None:
        self.all: list[Text] = []
        """Oldest first."""
        self._application = application
        self._sender = sender
        self._ties = ties
        self._seed = f"{world.seed}/huawei/{application.name}/text"
        texts = plan.texts if ties.mode in _MODES else 0
        self._coming = round(texts * plan.lasts / 60)
        rng = Random(f"{self._seed}s")
        begins = world.start + plan.starts
        for serial in range(self._coming):
            world.schedule(begins + rng.randrange(plan.lasts), self._arrive, serial)
        world.others.append(lambda: self.over)

    @property
    def over(self) -> bool:
        """What becomes of every text is known."""
        return len(self.all) == self._coming and all(one.result is not None for one in self.all)

    def _arrive(self, now: int, serial: int) -> None:
        rng = Random(f"{self._seed}/{serial}")
        way = self._ties.way(rng, bound=rng.random() >= 0.05)
        text = Text(
            key=f"sms-{rng.getrandbits(64):016x}",
            way=way,
            spelling=rng.choice(_SPELLINGS),
            words=rng.choice(_WORDS),
            millis=rng.randrange(1000),
            sent=now,
        )
        self.all.append(text)
        if self._application.shelf.barred(way.tie.x):
            text.way = way.abnormal()
            self._notify(text, _SUSPENDED)
        elif not way.bound or self._application.shelf.find(way.tie.id) is None:
            self._notify(text, _UNBOUND)
        elif self._ties.mode == "AX" and way.direction == 1 and rng.random() < 0.5:
            self._ask(text)
        else:
            self._notify(text, _SENT, way.callee)

    def _notify(self, text: Text, result: int, receiver: str = "") -> None:
        text.receiver, text.result = receiver, result
        about = {
            "smsIdentifier": text.key,
            "notificationMode": "Notify",
            "sendResult": result,
        }
        self._sender.tell("sms", about, self._told(text, "Notify", result))

    def _ask(self, text: Text) -> None:
        def reply(_: int, push: Push, answer: Answer | None) -> None:
            push.meant, receiver = _route(answer)
            result = {"vNumberRoute": _SENT, "DiscardMessage": _DISCARDED}.get(push.meant)
            self._notify(text, _NOT_TOLD if result is None else result, receiver)

        about = {"smsIdentifier": text.key, "notificationMode": "Block"}
        if not self._sender.ask("block", about, self._told(text, "Block", _SENT), reply):
            self._notify(text, _NOT_TOLD)

    def _told(self, text: Text, mode: str, result: int) -> dict[str, Any]:
        way = text.way
        event: dict[str, Any] = {
            "smsIdentifier": text.key,
            "notificationMode": mode,
            "calling": way.caller,
            "virtualNumber": way.tie.x,
            "event": text.spelling,
            "timeStamp": f"{utc(text.sent).replace(' ', 'T')}.{text.millis:03d}Z",
            "smsContent": text.words,
            "extInfo": {
                "extParas": [
                    {"key": "splitNum", "value": "0" if result else "1"},
                    {"key": "direction", "value": str(way.direction)},
                ]
            },
            "sendResult": result,
        }
        if text.receiver:
            event["called"] = text.receiver
        if way.bound:
            event["subscriptionId"] = way.tie.id
        return {"appKey": self._application.app_key, "smsEvent": event}


def _route(answer: Answer | None) -> tuple[str, str]:
    """What is to be done with a text, and who gets it; empty texts for no fitting answer."""
    if answer is None or answer.status != 200:
        return "", ""
    try:
        [action] = json.loads(answer.body)["actions"]
        operation = action["operation"]
        if operation == "vNumberRoute":
            return operation, str(action["message"]["called"])
    except (ValueError, TypeError, KeyError):
        return "", ""
    return ("DiscardMessage", "") if operation == "DiscardMessage" else ("", "")
