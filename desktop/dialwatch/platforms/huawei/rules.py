"""What is answered where Huawei asks: an SMS that waits, a caller who waits (11.3, 11.5)."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from dialwatch.platforms.push import Answer
from dialwatch.platforms.push_options import CallTarget, SmsTarget

__all__ = ["CLOSE", "CONNECT", "DISCARD", "FORWARD", "Rules"]

FORWARD, DISCARD = "forward", "discard"
CONNECT, CLOSE = "connect", "close"


@dataclass(frozen=True, slots=True)
class Rules:
    """Of one application. The first rule that fits counts; without one nothing goes through."""

    sms: Sequence[SmsTarget] = ()
    calls: Sequence[CallTarget] = ()
    in_lists: bool = False
    """The vendor's sample sends `connectInfo` and `closeInfo` as lists of one, its table types
    them as objects: what this application was tested with (11.3)."""

    def answer_sms(self, x: str, calling: str) -> Answer:
        """Forward or discard."""
        rule = next((one for one in self.sms if one.x in ("", x)), None)
        if rule is None:
            return _said({"actions": [{"operation": "DiscardMessage"}]}, DISCARD)
        message = {"called": rule.called, "calling": calling}
        return _said({"actions": [{"operation": "vNumberRoute", "message": message}]}, FORWARD)

    def answer_call(self, x: str) -> Answer:
        """Connect or close: a live caller never hangs."""
        rule = next((one for one in self.calls if one.x in ("", x)), None)
        if rule is None or not rule.callee:
            tone = {"closeHintTone": rule.tone} if rule and rule.tone else {}
            return _said({"operation": "close", "closeInfo": self._boxed(tone)}, CLOSE)
        told: dict[str, Any] = {"calleeNum": rule.callee, "displayCalleeNum": x}
        if rule.max_minutes:
            told["maxDuration"] = rule.max_minutes
        if rule.tone:
            told["waitVoice"] = rule.tone
        return _said({"operation": "connect", "connectInfo": self._boxed(told)}, CONNECT)

    def _boxed(self, told: dict[str, Any]) -> object:
        return [told] if self.in_lists else told


def _said(told: object, word: str) -> Answer:
    return Answer(json.dumps(told).encode(), word)
