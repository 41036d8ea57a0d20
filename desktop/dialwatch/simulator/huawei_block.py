"""The X mode's question: whom is this caller to be connected with.

Source: vendors/huawei.md 11.1, 11.3. Documented: a `callin` in Block mode to the call status
address while the caller waits, never repeated; `connect` or `close`, whose details are an object or
an array of one. Unconfirmed [U] here: five real seconds of patience; the codes after `close`
(8017), after no or no fitting answer, and where nobody can be asked (8040); what is recorded, and
that a limit out of range is none.
"""

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from dialwatch.simulator.huawei_notices import status_event
from dialwatch.simulator.huawei_story import Story
from dialwatch.simulator.huawei_switchboard import Switchboard
from dialwatch.simulator.posting import Answer
from dialwatch.simulator.push import Push

__all__ = ["Block"]

_ON_INSTRUCTION, _INTERNAL = 8017, 8040
_LONGEST = 1440
"""Minutes."""


class Block:
    """Asks about the calls of one application."""

    def __init__(self, board: Switchboard) -> None:
        self._board = board

    def ask(self, now: int, story: Story) -> None:
        """Ask, and let the call take its course as the answer says."""

        def reply(later: int, push: Push, answer: Answer | None) -> None:
            push.meant = self._obey(later, story, answer)

        about = {"sessionId": story.call.session, "eventType": "callin"}
        event = status_event(self._board.application.mode, story, "callin", now)
        if not self._board.sender.ask("status", about, event, reply):
            story.refuse(now, _INTERNAL, abnormal=True)
            self._board.run(story)

    def _obey(self, now: int, story: Story, answer: Answer | None) -> str:
        """Do what the answer says; which operation that was, empty when none fits."""
        operation, told = _operation(answer)
        callee = told.get("calleeNum")
        story.user_data = str(told.get("userData") or "")
        if operation == "connect" and isinstance(callee, str) and callee:
            story.way = replace(story.way, callee=callee)
            if str(told.get("recordFlag")).lower() != "true":
                story.call.file = ""
            story.connect(now, collects=False, limit=_limit(told.get("maxDuration")))
        elif operation == "close":
            story.refuse(now, _ON_INSTRUCTION)
        else:
            operation = ""
            story.refuse(now, _INTERNAL, abnormal=True)
        self._board.run(story)
        return operation


def _limit(minutes: object) -> int:
    """Seconds; 0: none."""
    if isinstance(minutes, int) and 0 <= minutes <= _LONGEST:
        return minutes * 60
    return 0


def _operation(answer: Answer | None) -> tuple[str, Mapping[str, Any]]:
    """What the customer's server wants; an empty text when it said nothing that fits."""
    if answer is None or answer.status != 200:
        return "", {}
    try:
        told = json.loads(answer.body)
    except ValueError:
        return "", {}
    if not isinstance(told, dict) or not isinstance(told.get("operation"), str):
        return "", {}
    details = told.get(f"{told['operation']}Info")
    if isinstance(details, list) and len(details) == 1:
        details = details[0]
    return told["operation"], details if isinstance(details, dict) else {}
