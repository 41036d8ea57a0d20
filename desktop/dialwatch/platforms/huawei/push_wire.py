"""What Huawei pushes (vendors/huawei.md 11.2, 11.4 to 11.6). Every field may be missing."""

from typing import Any

from dialwatch.platforms.wiring import Text, Whole, Wire

__all__ = ["WHOLE", "Cdr", "NumberStatus", "Sms", "StatusEvent"]

WHOLE = frozenset(
    {
        *("direction", "fwdUnaswRsn", "ulFailReason", "sipStatusCode", "callOutUnaswRsn"),
        *("recordFlag", "stateCode", "callRelDirection", "sendResult"),
    }
)
"""Fields that are whole numbers; a text of digits is taken for one."""


class Cdr(Wire):
    """A call detail record (11.4). The vendor's own names, `fwdUnaswRsn` included."""

    direction: Whole = None
    appKey: Text = None  # noqa: N815
    icid: Text = None
    bindNum: Text = None  # noqa: N815
    sessionId: Text = None  # noqa: N815
    subscriptionId: Text = None  # noqa: N815
    callerNum: Text = None  # noqa: N815
    calleeNum: Text = None  # noqa: N815
    fwdDisplayNum: Text = None  # noqa: N815
    fwdDstNum: Text = None  # noqa: N815
    callInTime: Text = None  # noqa: N815
    fwdStartTime: Text = None  # noqa: N815
    fwdAlertingTime: Text = None  # noqa: N815
    fwdAnswerTime: Text = None  # noqa: N815
    callEndTime: Text = None  # noqa: N815
    failTime: Text = None  # noqa: N815
    fwdUnaswRsn: Whole = None  # noqa: N815
    ulFailReason: Whole = None  # noqa: N815
    recordFlag: Whole = None  # noqa: N815
    recordDomain: Text = None  # noqa: N815
    recordObjectName: Text = None  # noqa: N815
    recordFileDownloadUrl: Text = None  # noqa: N815
    extendNum: Text = None  # noqa: N815
    userData: Text = None  # noqa: N815
    callRelDirection: Whole = None  # noqa: N815


class StatusEvent(Wire):
    """`statusInfo` of a call status event (11.2). `timestamp` is UTC text."""

    timestamp: Text = None
    sessionId: Text = None  # noqa: N815
    caller: Text = None
    called: Text = None
    subscriptionId: Text = None  # noqa: N815
    notifyMode: Text = None  # noqa: N815
    digitInfo: Text = None  # noqa: N815
    stateCode: Whole = None  # noqa: N815
    stateDesc: Text = None  # noqa: N815
    callRelDirection: Whole = None  # noqa: N815


class Sms(Wire):
    """`smsEvent` of an SMS notification (11.5)."""

    smsIdentifier: Text = None  # noqa: N815
    notificationMode: Text = None  # noqa: N815
    calling: Text = None
    called: Text = None
    virtualNumber: Text = None  # noqa: N815
    event: Text = None
    timeStamp: Text = None  # noqa: N815
    sendResult: Whole = None  # noqa: N815
    extInfo: Any = None  # noqa: N815


class NumberStatus(Wire):
    """An entry of `numInfo` (11.6)."""

    number: Text = None
    status: Text = None
    cause: Text = None
