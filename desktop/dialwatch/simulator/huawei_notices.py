"""The bodies that PrivateNumber pushes about calls: status events and CDRs.

Source: vendors/huawei.md 11.2, 11.4, 12.2 to 12.4. Documented: names, types and formats of the
fields; UTC as text; what is absent without a binding, in AXE's `callin` and in X mode; that the
second leg's events carry X and the real callee (the published `disconnect`); AX is service 003,
AXB 004. Unconfirmed [U] here: that every event of the second leg does so; the texts beside the
codes; Q.850 and SIP causes of each code; `icid`; `mptyId` being the binding; which fields a failed
call has; `collectInfo` without numbers.
"""

import hashlib
from collections.abc import Mapping
from datetime import UTC
from typing import Any
from zoneinfo import ZoneInfo

from dialwatch.simulator.huawei_calls import DOMAIN
from dialwatch.simulator.huawei_story import Story
from dialwatch.simulator.wire import local_time

__all__ = ["cdr", "status_event", "utc"]

_UTC = ZoneInfo(str(UTC))
_HOST = "callenabler000.example.com"
_TEXTS: Mapping[int, str] = {
    0: "The user releases the call.",
    7502: "The caller hangs up while the phone rings.",
    7503: "The callee declines the call.",
    7508: "Routing failed.",
    8010: "The maximum call duration is reached.",
    8013: "No temporary callee is set.",
    8014: "The binding relationship does not exist.",
    8016: "The call direction is forbidden.",
    8017: "The call is released on instruction.",
    8018: "The number has no permission.",
    8019: "There is no callback record.",
    8022: "The extension is not bound.",
    8023: "A fixed-line number cannot be a caller.",
    8030: "The binding relationship does not exist.",
    8031: "No Y number can be assigned.",
    8032: "The number dialled is bound to the caller.",
    8033: "The extension is empty.",
    8040: "Internal error.",
    8055: "The number has no call permission.",
    8100: "The number does not exist.",
    8101: "The callee does not answer.",
    8102: "The callee is busy.",
    8103: "The callee cannot be reached.",
    8104: "The callee's phone is powered off.",
}
_CAUSES: Mapping[int, tuple[int, int]] = {
    7502: (0, 487),
    7503: (21, 603),
    8100: (1, 404),
    8101: (19, 480),
    8102: (17, 486),
    8103: (18, 480),
    8104: (18, 480),
}
"""`stateCode` → Q.850 cause of the second leg, SIP status."""
_SERVICES = {"AX": "003", "AXB": "004"}


def utc(second: int) -> str:
    """A second of UTC epoch as these bodies tell it."""
    return local_time(second, _UTC)


def status_event(mode: str, story: Story, event: str, at: int) -> dict[str, Any]:
    """What is told at that second."""
    way, tie = story.way, story.way.tie
    told: dict[str, Any] = {"timestamp": utc(at), "sessionId": story.call.session}
    if event == "collectInfo":
        return {"eventType": event, "statusInfo": {**told, "digitInfo": tie.extension}}
    second = event != "callin" and story.called_out is not None
    told["caller"] = way.shown if second else way.caller
    told["called"] = way.callee if second else way.dialled
    if way.bound and not (mode == "AXE" and event == "callin"):
        told["subscriptionId"] = tie.id
    if story.user_data and (event == "callin" or mode == "X"):
        told["userData"] = story.user_data
    if mode == "X" and event == "callin":
        told["notifyMode"] = "Block"
    if event == "disconnect":
        told |= {"stateCode": story.code, "stateDesc": _TEXTS[story.code]}
        if story.answered is not None and mode == "AXB":
            told["callRelDirection"] = story.fate.released_by
    return {"eventType": event, "statusInfo": told}


def cdr(mode: str, app_key: str, story: Story) -> dict[str, Any]:
    """One record of `feeLst`."""
    way, tie, call = story.way, story.way.tie, story.call
    cause, sip = _CAUSES.get(story.code, (0, 0))
    record: dict[str, Any] = {
        "direction": way.direction,
        "spId": "example_sp",
        "appKey": app_key,
        "icid": f"{hashlib.md5(call.session.encode(), usedforsecurity=False).hexdigest()}.1.1",
        "bindNum": tie.x,
        "sessionId": call.session,
        "callerNum": way.caller,
        "calleeNum": way.dialled,
    }
    if way.bound:
        record |= {"subscriptionId": tie.id, "mptyId": tie.id}
    if story.called_out is not None:
        record |= {"fwdDisplayNum": way.shown, "fwdDstNum": way.callee}
    record |= _times(story)
    record |= {
        "fwdUnaswRsn": cause,
        "callOutUnaswRsn": 0,
        "ulFailReason": story.code,
        "sipStatusCode": sip,
        "recordFlag": int(bool(call.file)),
        **(_recording(story) if call.file else {}),
        "ttsPlayTimes": 0,
        "ttsTransDuration": 0,
        "hostName": _HOST,
    }
    if mode in _SERVICES:
        record["serviceType"] = _SERVICES[mode]
    if story.user_data:
        record["userData"] = story.user_data
    if mode == "AXE" and way.bound:
        record["extendNum"] = tie.extension
    if mode == "X":
        record["notifyMode"] = "Block"
    return record


def _times(story: Story) -> dict[str, str]:
    steps = {
        "callInTime": story.called_in,
        "fwdStartTime": story.called_out,
        "fwdAlertingTime": story.alerting,
        "fwdAnswerTime": story.answered,
        "callEndTime": story.ended,
        "failTime": story.ended if story.answered is None else None,
    }
    return {name: utc(at) for name, at in steps.items() if at is not None}


def _recording(story: Story) -> dict[str, str]:
    return {
        "recordStartTime": utc(story.call.begins),
        "recordDomain": DOMAIN,
        "recordBucketName": "sp-example",
        "recordObjectName": story.call.file,
    }
