"""What Huawei's small codes mean, in few words (vendors/huawei.md 11.5, 11.6)."""

from collections.abc import Mapping

__all__ = ["NUMBER_CAUSES", "NUMBER_STATES", "SMS_RESULTS"]

SMS_RESULTS: Mapping[str, str] = {
    "0": "delivered",
    "1": "account frozen",
    "2": "no binding",
    "3": "number suspended",
    "4": "application not in commercial use",
    "5": "internal error",
    "6": "discarded by your answer",
    "7": "discarded, no answer in time",
    "8": "black list",
    "9": "sent in part",
    "10": "no part could be sent",
    "11": "number has no SMS",
    "12": "lacks a required keyword",
    "13": "holds forbidden words",
}
"""`sendResult` → meaning."""

NUMBER_STATES: Mapping[str, str] = {
    "5": "in order",
    "9": "suspended",
    "10": "unavailable",
    "11": "no new bindings",
}
"""`status` of an X number → meaning."""

NUMBER_CAUSES: Mapping[str, str] = {
    "1": "deleted",
    "2": "account in arrears",
    "3": "out of service",
    "5": "restricted by the carrier",
    "6": "restriction lifted",
    "7": "forwards every call",
    "8": "forwards unanswered calls",
    "9": "forwards when busy",
}
"""`cause` → meaning."""
