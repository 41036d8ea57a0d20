"""Huawei's notifications of an application: events, records, messages, states of numbers.

Source: vendors/huawei.md 11. Documented: names, times in UTC text, at most 50 records a message,
that second-leg events carry X as the caller. Unconfirmed [U] here: which records are merged (those
of five seconds), and that a number falls ill and recovers once while people call.
"""

from datetime import UTC
from typing import Any
from zoneinfo import ZoneInfo

from dialwatch.simulator.huawei_calls import DOMAIN
from dialwatch.simulator.huawei_traffic import PersonalCall, Traffic
from dialwatch.simulator.pusher import Pusher
from dialwatch.simulator.wire import encoded, local_time
from dialwatch.simulator.world import World

__all__ = ["HuaweiPushes"]

_UTC = ZoneInfo(str(UTC))
_MERGED = 5
"""Seconds of which the records go together."""
_MOST = 50
_WORDS = {
    0: "The user releases the call.",
    8014: "The binding relationship does not exist.",
    8101: "The callee does not answer.",
}


class HuaweiPushes:
    """Hears of one application's traffic."""

    def __init__(self, world: World, traffic: Traffic, pusher: Pusher) -> None:
        self._world = world
        self._traffic = traffic
        self._pusher = pusher
        self.owner = f"huawei/{traffic.application.mode}"
        self._records: list[PersonalCall] = []
        traffic.followers.append(self._happened)
        half = world.start + traffic.plan.minutes * 30
        world.schedule(half, self._number, "10")
        world.schedule(half + 180, self._number, "5")

    def _happened(self, now: int, event: str, what: Any) -> None:
        if event == "sms":
            self._message(what)
            return
        call: PersonalCall = what
        self._pusher.send(
            self.owner, "status", f"{call.session} {event}", encoded(_event(now, event, call))
        )
        if event == "disconnect":
            if not self._records:
                self._world.schedule(now + _MERGED, self._flush, None)
            self._records.append(call)

    def _flush(self, now: int, _: None) -> None:
        del now
        calls, self._records = self._records, []
        for start in range(0, len(calls), _MOST):
            part = calls[start : start + _MOST]
            told = {"eventType": "fee", "feeLst": [self._record(call) for call in part]}
            about = " ".join(call.session for call in part)
            self._pusher.send(self.owner, "fee", about, encoded(told))

    def _record(self, call: PersonalCall) -> dict[str, Any]:
        told: dict[str, Any] = {
            "direction": call.direction,
            "spId": "example_sp",
            "appKey": self._traffic.application.app_key,
            "icid": f"{call.session.partition('@')[0]}.5",
            "bindNum": call.x,
            "sessionId": call.session,
            "callerNum": call.caller,
            "calleeNum": call.x,
            "callInTime": _text(call.began),
            "callEndTime": _text(call.ended),
            "ulFailReason": call.code,
            "fwdUnaswRsn": 19 if call.code == 8101 else 17 if call.code == 8102 else 0,
            "sipStatusCode": 0,
            "callOutUnaswRsn": 0,
            "recordFlag": int(bool(call.recording)),
            "ttsPlayTimes": 0,
            "ttsTransDuration": 0,
            "serviceType": "004",
            "hostName": "callenabler000.example.com",
        }
        if call.subscription:
            told["subscriptionId"] = call.subscription
        if call.alerting is not None:
            told |= {
                "fwdDisplayNum": call.x,
                "fwdDstNum": call.callee,
                "fwdStartTime": _text(call.alerting - 2),
                "fwdAlertingTime": _text(call.alerting),
            }
        if call.answered is not None:
            told["fwdAnswerTime"] = _text(call.answered)
        else:
            told["failTime"] = _text(call.ended)
        if call.recording:
            told |= {"recordDomain": DOMAIN, "recordObjectName": call.recording}
        return told

    def _message(self, message: tuple[int, str, str, str]) -> None:
        at, key, sender, x = message
        told = {
            "appKey": self._traffic.application.app_key,
            "smsEvent": {
                "smsIdentifier": key,
                "notificationMode": "Notify",
                "calling": sender,
                "virtualNumber": x,
                "event": "Text SMS",
                "timeStamp": f"{_text(at).replace(' ', 'T')}.000Z",
                "extInfo": {"extParas": [{"key": "splitNum", "value": "1"}]},
                "sendResult": 0,
            },
        }
        self._pusher.send(self.owner, "sms", key, encoded(told))

    def _number(self, now: int, status: str) -> None:
        number = self._traffic.application.numbers[-1]
        told = {"number": number, "status": status}
        if status != "5":
            told["cause"] = "2"
        self._pusher.send(
            self.owner,
            "number",
            f"{status} at {now}",
            encoded({"eventType": "numStatus", "numInfo": [told]}),
        )


def _event(now: int, event: str, call: PersonalCall) -> dict[str, Any]:
    first = event == "callin" or not call.callee
    status: dict[str, Any] = {
        "timestamp": _text(now),
        "sessionId": call.session,
        "caller": call.caller if first else call.x,
        "called": call.x if first else call.callee,
    }
    if call.subscription:
        status["subscriptionId"] = call.subscription
    if event == "disconnect":
        status |= {"stateCode": call.code, "stateDesc": _WORDS.get(call.code, "")}
    return {"eventType": event, "statusInfo": status}


def _text(second: int) -> str:
    return local_time(second, _UTC)
