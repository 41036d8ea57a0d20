"""How PrivateNumber is asked and answered: members with their types and lengths, and codes.

Source: vendors/huawei.md 0 (rule 4), 4, 5 to 9, 12.1, 13. Documented: lengths, ranges, the format
of numbers, the characters that `userData` may not hold, 1010002 for a malformed value. Unconfirmed
[U] here: that an empty text counts as absent, and that flags are taken as JSON booleans too.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from starlette.responses import Response

from dialwatch.simulator.wire import json_answer

__all__ = ["NINETY_DAYS", "Members", "Refused", "answer", "malformed"]

NINETY_DAYS = 7_776_000
"""Seconds: the longest lifetime of a binding."""
_GLOBAL = re.compile(r"\+86\d{9,11}", re.ASCII)
_SERVICE = re.compile(r"\+86(?:400\d{7}|95\d{3,})", re.ASCII)
_SERVICE_CALLEE = re.compile(r"(?:\+86)?(?:400\d{7}|95\d{3,})", re.ASCII)
_TONE = re.compile(r"[\w.@-]{1,128}", re.ASCII)
_DAY_OF_MINUTES = 1440


class Refused(Exception):
    """A request that is not granted: a code with its text, and the HTTP status."""

    def __init__(self, code: str, text: str, status: int = 403) -> None:
        super().__init__(text)
        self.code = code
        self.status = status

    def answer(self) -> Response:
        return answer(self.status, self.code, str(self))


def answer(status: int, code: str, text: str, more: Mapping[str, Any] | None = None) -> Response:
    """An answer; the platform closes the connection after each."""
    body = {"resultcode": code, "resultdesc": text, **(more or {})}
    return json_answer(body, status, {"connection": "close"})


class Members:
    """What was sent, by JSON or by query. Whatever is malformed raises Refused with 1010002."""

    def __init__(self, told: Mapping[str, Any]) -> None:
        self._told = told

    def text(self, name: str, longest: int = 64, *, shortest: int = 1) -> str:
        """The text, empty where there is none."""
        value = self._told.get(name)
        if value is None or value == "":
            return ""
        if not isinstance(value, str) or not shortest <= len(value) <= longest:
            raise malformed(name)
        return value

    def number(self, name: str) -> str:
        """A number in the global form, empty where there is none."""
        told = self.text(name, 31, shortest=4)
        if told and not _GLOBAL.fullmatch(told):
            raise malformed(name)
        return told

    def subscriber(self, name: str) -> str:
        """A or B: a real number, no service one."""
        told = self.number(name)
        if _SERVICE.fullmatch(told):
            raise malformed(name)
        return told

    def callee(self, name: str) -> str:
        """A temporary callee: 400 and 95 numbers too."""
        told = self.text(name, 31, shortest=4)
        if told and not (_GLOBAL.fullmatch(told) or _SERVICE_CALLEE.fullmatch(told)):
            raise malformed(name)
        return told

    def needed(self, name: str, read: Callable[[str], str] | None = None) -> str:
        """A text that must be there."""
        told = (read or self.text)(name)
        if not told:
            raise malformed(name)
        return told

    def whole(self, name: str, least: int, most: int) -> int | None:
        """A whole number; one in a query is sent as text."""
        value = self._told.get(name)
        if value is None or value == "":
            return None
        if isinstance(value, str) and value.isdecimal():
            value = int(value)
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            raise malformed(name)
        return value

    def one_of(self, name: str, *allowed: str) -> str:
        """One of these texts, empty where there is none."""
        told = self.text(name)
        if told and told not in allowed:
            raise malformed(name)
        return told

    def options(self, names: Iterable[str]) -> dict[str, Any]:
        """Those of these members that were sent."""
        return {name: _READERS[name](self, name) for name in names if name in self._told}

    def raw(self, name: str) -> Any:
        """As it was sent."""
        return self._told.get(name)


def malformed(name: str) -> Refused:
    """The refusal of a value."""
    return Refused("1010002", f"Invalid request. {name}")


def _flag(members: Members, name: str) -> str:
    value = members.raw(name)
    if isinstance(value, bool):
        return "true" if value else "false"
    return members.one_of(name, "true", "false")


def _tone(members: Members, name: str) -> str:
    told = members.text(name, 128)
    if told and not _TONE.fullmatch(told):
        raise malformed(name)
    return told


def _tones(members: Members, name: str) -> dict[str, str]:
    told = members.raw(name)
    if not isinstance(told, dict):
        raise malformed(name)
    inside = Members(told)
    return {tone: _tone(inside, tone) for tone in ("callerHintTone", "calleeHintTone")}


def _user_data(forbidden: str) -> Callable[[Members, str], str]:
    def read(members: Members, name: str) -> str:
        told = members.text(name, 256)
        if any(letter in forbidden or "\u4e00" <= letter <= "\u9fff" for letter in told):
            raise malformed(name)
        return told

    return read


def _whole(least: int, most: int) -> Callable[[Members, str], int]:
    return lambda members, name: members.whole(name, least, most) or 0


def _choice(*allowed: str) -> Callable[[Members, str], str]:
    return lambda members, name: members.one_of(name, *allowed)


_READERS: Mapping[str, Callable[[Members, str], Any]] = {
    "callDirection": _whole(0, 2),
    "duration": _whole(0, NINETY_DAYS),
    "ybDuration": _whole(0, NINETY_DAYS),
    "maxDuration": _whole(0, _DAY_OF_MINUTES),
    "lastMinVoice": _tone,
    "recordFlag": _flag,
    "recordHintTone": _tone,
    "privateSms": _flag,
    "preVoice": _tones,
    "preVoiceX": _tone,
    "preVoiceY": _tone,
    "turnFlag": _choice("on", "off"),
    "userData": _user_data("{}^"),
    "calleeNumDisplay": _choice("0"),
    "displayNumMode": _choice("0"),
    "callbackTone": _tone,
    "callbackNum": lambda members, name: members.number(name),
    "timeUnit": _choice("0", "1"),
    "bindExpiredTime": _whole(0, NINETY_DAYS),
    "callbackExpiredTime": _whole(0, NINETY_DAYS),
}
"""Member → how it is read. What must be "0" shows X: the carrier blocks anything else (1.1)."""
